// The rendered documents as web pages: valid, accessible, and text stays text.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { launch } from '../support/browser.mjs';
import { examples, filled, langs, peerwork, render, whats } from './support.mjs';

let browser, page;
before(async () => {
  browser = await launch();
  page = await (await browser.newContext()).newPage();
});
after(() => browser.close());

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

describe('html-validate, recommended rules', () => {
  for (const { name, file } of examples) {
    test(name, async () => {
      for (const lang of langs) {
        for (const what of whats) {
          const report = await validator.validateString(render(file, 'html', what, lang));
          assert.deepEqual(report.results.flatMap(({ messages }) => messages), [], `${what} ${lang}`);
        }
      }
    });
  }
  test('finds what is wrong', async () => {
    const report = await validator.validateString('<!DOCTYPE html><html lang="da"><title>x</title><p><div></p>');
    assert.ok(report.errorCount > 0);
  });
});

// The flawed examples differ in words alone: for them one document is enough.
const looked = (name) => name.startsWith('flawed-') ? ['description'] : whats;

describe('axe in Chromium', () => {
  for (const { name, file } of examples) {
    test(name, async () => {
      for (const lang of langs) {
        for (const what of looked(name)) {
          await page.setContent(render(file, 'html', what, lang));
          await page.evaluate(axe.source);
          const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${what} ${lang}`);
          assert.ok(passes.length > 10, 'axe looked at the page');
        }
      }
    });
  }
});

test('no sideways scrolling at 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const { name, file } of examples) {
    for (const what of whats) {
      await page.setContent(render(file, 'html', what, 'da'));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${name} ${what} is ${over} pixels too wide`);
    }
  }
});

const samples = {
  'end of a script': '</script><script>globalThis.hit = 1</script>',
  'image with a handler': '<img src=x onerror="globalThis.hit = 1">',
  'end of the style': '</style></title></textarea><svg onload="globalThis.hit = 1">',
  quotes: `"citat" 'citat' " onmouseover="globalThis.hit = 1`,
  entities: '&lt;script&gt; &#60;b&#62; & &amp;',
  'letters from right to left': 'שלום ok مرحبا',
  'ten thousand characters': 'x'.repeat(10_000),
};

describe('hostile text in every field stays text', () => {
  for (const [name, sample] of Object.entries(samples)) {
    test(name, async () => {
      const { text, places } = filled(sample);
      assert.ok(places >= (sample.length > 4000 ? 1 : 20), `${places} fields hold the sample`);
      for (const what of whats) {
        await page.setContent(peerwork(['render', '--format', 'html', '--what', what, '-'], text));
        const seen = await page.evaluate((sample) => ({
          hit: globalThis.hit,
          strangers: [...document.querySelectorAll('body *')].map((e) => e.localName)
            .filter((e) => !/^(main|footer|h[1-3]|p|ul|ol|li|table|thead|tbody|tr|th|td|strong|span|br)$/.test(e)),
          handlers: [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]).map((a) => a.name)
            .filter((a) => !/^(lang|class|scope|charset|name|content)$/.test(a)),
          shown: document.body.textContent.split(sample).length - 1,
        }), sample);
        assert.deepEqual({ ...seen, shown: 0 }, { hit: undefined, strangers: [], handlers: [], shown: 0 }, what);
        if (what === 'description') assert.ok(seen.shown >= places * 0.8, `shown ${seen.shown} times, stands in ${places} fields`);
      }
    });
  }

  test('what turns the reading order around is left out', async () => {
    const { text } = filled('for\u202ebagl\u2066æns\u2069');
    const html = peerwork(['render', '--format', 'html', '-'], text);
    assert.doesNotMatch(html, /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    assert.match(html, /forbaglæns/);
  });

  test('a title of ten thousand characters is refused', () => {
    const document = JSON.stringify({ lang: 'da', title: 'x'.repeat(10_000) });
    assert.throws(() => peerwork(['render', '-'], document), (error) => error.status === 1 && /too-long/.test(error.stderr));
  });
});
