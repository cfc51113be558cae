// When something cannot be fetched or the core crashes: the answers are kept,
// the person is told in one sentence, and trying again works.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve({ '/page.html': html('<peer-readiness></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});
beforeEach(() => {
  site.missing = () => false;
  site.asked.length = 0;
});

const spec = instrument('temperatur');
const choices = mixed(spec);

/** Answers everything and presses "See the result". */
async function finish(page) {
  const widget = new Widget(page);
  for (const theme of spec.themes) {
    for (const { id } of theme.items) await widget.click(id, choices[id]);
    await widget.next.click();
  }
  return widget;
}

const button = (widget, name) => widget.host.getByRole('button', { name, exact: true });

async function number(widget) {
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), String(scored(responseOf(spec, choices)).temperature));
}

describe('missing when it is needed', () => {
  const files = {
    'the core’s script': /^\/core\.\w+\.js$/,
    'the core itself': /^\/core\.\w+\.wasm$/,
    'the result views': /^\/result\.\w+\.js$/,
    'the whole instrument': /^\/temperatur\.\w+\.json$/,
  };
  for (const [name, pattern] of Object.entries(files)) {
    test(name, async () => {
      site.missing = (pathname) => pattern.test(pathname);
      const page = await open(browser, site.origin + '/page.html');
      const widget = await finish(page);
      const told = widget.host.locator('[role=alert]');
      await told.waitFor();
      assert.match(await told.textContent(), name.startsWith('the core') ? /^Den del, der regner, gik i stå\. Intet er gået tabt/ : /^Resultatet kunne ikke hentes\. Dine svar er her stadig/);
      assert.match((await widget.focused()).text, /Det gik ikke/);

      await button(widget, 'Tilbage til spørgsmålene').click();
      for (const { id } of spec.themes.at(-1).items) assert.ok(await widget.radio(id, choices[id]).isChecked(), 'the answers are kept');
      await widget.next.click();
      await told.waitFor();

      await button(widget, 'Prøv igen').click();
      await page.waitForTimeout(300);
      await told.waitFor();
      site.missing = () => false;
      await button(widget, 'Prøv igen').click();
      await number(widget);
      await page.context().close();
    });
  }

  test('the evidence: the result is there all the same, the reason can be fetched later', async () => {
    site.missing = (pathname) => /^\/evidence/.test(pathname);
    const page = await open(browser, site.origin + '/page.html');
    const widget = await finish(page);
    await number(widget);
    const why = widget.host.locator('.next .why').first();
    await why.locator('summary').click();
    assert.match(await why.locator('[role=alert]').textContent(), /kunne ikke hentes/);
    site.missing = () => false;
    await button(widget, 'Prøv igen').click();
    await why.locator('.ground').first().waitFor();
    await page.context().close();
  });
});

describe('crashes', () => {
  /** Serves the core with its answers spoilt the first `times` times by `how`. */
  async function spoil(page, how, times) {
    let found = 0;
    await page.route(/\/core\.\w+\.js/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const changed = how === 'exit'
        ? text.replace(/(\w+\.run\(\w+\))\.then\(/, (_, run) => (found++, `(spoilt-- > 0 ? (${run}, Promise.resolve()) : ${run}).then(`))
        : text.replace(/(\w+)\.peerworkCall/, (_, name) => (found++, `(($) => (...a) => spoilt-- > 0 ? (${how})() : $(...a))(${name}.peerworkCall)`));
      await route.fulfill({ response, body: `let spoilt = ${times};\n` + changed });
    });
    return () => assert.ok(found > 0, 'the core was spoilt');
  }

  const ways = {
    'a Go panic': `() => '{"crash":"index out of range"}'`,
    'the engine out of stack': `() => { throw new RangeError('Maximum call stack size exceeded') }`,
    'the program ends': 'exit',
  };
  for (const [name, how] of Object.entries(ways)) {
    test(`${name}: once is mended without a word`, async () => {
      const page = await open(browser, 'data:text/html,');
      const spoilt = await spoil(page, how, 1);
      await page.goto(site.origin + '/page.html');
      await number(await finish(page));
      spoilt();
      assert.deepEqual(page.complaints.filter((each) => !/elsewhere/.test(each)), []);
      await page.context().close();
    });

    test(`${name}: twice is told, and a retry works`, async () => {
      const page = await open(browser, 'data:text/html,');
      const spoilt = await spoil(page, how, 2);
      await page.goto(site.origin + '/page.html');
      const widget = await finish(page);
      spoilt();
      assert.match(await widget.host.locator('[role=alert]').textContent(), /gik i stå/);
      await button(widget, 'Prøv igen').click();
      await number(widget);
      await page.context().close();
    });
  }

});

test('nothing but the entry is fetched before the first question is painted', async () => {
  const page = await open(browser, site.origin + '/page.html', {
    init: [() => {
      const look = () => {
        if (document.querySelector('peer-readiness')?.shadowRoot?.querySelector('input')) {
          document.before = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }],
  });
  await page.waitForFunction(() => document.before);
  assert.deepEqual((await page.evaluate(() => document.before)).filter((name) => name.startsWith('/')), ['/peer-readiness.js']);
  const later = () => site.asked.filter((name) => !/^\/(page\.html|peer-readiness\.js)$/.test(name)).map((name) => name.replace(/\.\w+\./, '.')).sort();
  for (let i = 0; i < 50 && later().length < 5; i++) await page.waitForTimeout(100);
  assert.deepEqual(later(), ['/core.js', '/core.wasm', '/evidence.json', '/group.js', '/result.js', '/temperatur.json'], 'the rest follows by itself');
  await page.context().close();
});
