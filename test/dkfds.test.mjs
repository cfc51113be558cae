// In a page with Det Fælles Designsystem's style sheet, which sets the root to
// 62.5 %: the widget looks as it does elsewhere, and the page as it does
// without the widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openRoots } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const body = `<div class="frame container"><h2>Overskrift</h2><p>Tekst med <a href="#x">henvisning</a>.</p>
  <ul><li>Punkt</li></ul><table class="table"><tr><th>Et</th><td>To</td></tr></table>
  <fieldset><legend>Navn</legend><label class="form-label" for="field">Felt</label><input class="form-input" id="field">
  <input type="radio" id="choice" class="form-radio"><label for="choice">Valg</label></fieldset><button class="button button-primary">Knap</button>
  <peer-readiness autosave></peer-readiness></div>`;
const css = (name) => `<link rel="stylesheet" href="/${name}.css">`;
let browser, site;
before(async () => {
  site = await serve({
    '/dkfds.css': readFileSync(path.join(root, 'test', 'node_modules', 'dkfds', 'dist', 'css', 'dkfds.css')),
    // The same width whatever the page around has for margins.
    '/frame.css': 'body { margin: 0 !important; } .frame { box-sizing: border-box !important; width: 720px !important; max-width: none !important; margin: 0 !important; padding: 0 !important; }',
    '/with.html': html(body, { head: css('dkfds') + css('frame') }),
    '/without.html': html(body, { head: css('dkfds') + css('frame'), script: false }),
    '/bare.html': html(body, { head: css('frame') }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript(openRoots);
  await page.goto(`${site.origin}/${name}.html`, { waitUntil: 'load' });
  return page;
};

/** The computed style of every element, in the page or in the widget; there without the custom properties, which reach it by design. */
const styles = (page, where) => page.evaluate((inside) => {
  const nodes = inside ? document.querySelector('peer-readiness').shadowRoot.querySelectorAll('*') : document.querySelectorAll('html, body, body *:not(peer-readiness)');
  // What follows from how much there is on the page, not from a style: of the
  // page’s own elements their height, of the widget’s where they are.
  const follows = inside ? /^(top|bottom|inset-block-.*)$/ : /^(height|block-size|perspective-origin|transform-origin)$/;
  return [...nodes].map((node) => {
    const style = getComputedStyle(node);
    return [`${node.localName}.${node.className}`, ...[...style].filter((name) => !follows.test(name) && !(inside && name.startsWith('--'))).sort().map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  });
}, where === 'widget');

/** What differs, few words. */
const differences = (a, b) => a.flatMap((one, i) => one.filter((each, k) => each !== b[i]?.[k]).map((each) => `${one[0]}: ${each}`)).slice(0, 10);

const spec = instrument('temperatur');
const choices = mixed(spec);

test('neither restyles the other', async () => {
  const [page, alone, bare] = await Promise.all(['with', 'without', 'bare'].map(opened));
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '10px', 'the style sheet is there');
  const [widget, plain] = [new Widget(page), new Widget(bare)];
  const states = {
    questions: async (each) => {
      await each.host.locator('.memory').waitFor();
      await each.next.click();
    },
    result: async (each) => {
      await each.quickly(spec, choices);
      await each.result();
      await each.host.locator('.memory').waitFor();
    },
  };
  for (const [name, go] of Object.entries(states)) {
    for (const each of [widget, plain]) {
      await go(each);
      await each.page.mouse.move(1270, 5);
      await each.host.evaluate((host) => host.shadowRoot.activeElement?.blur());
    }
    const [inside, elsewhere] = [await styles(page, 'widget'), await styles(bare, 'widget')];
    assert.ok(inside.length > 100);
    assert.equal(inside.length, elsewhere.length);
    assert.deepEqual(differences(inside, elsewhere), [], name);
  }
  const [host, without] = [await styles(page, 'page'), await styles(alone, 'page')];
  assert.equal(host.length, without.length);
  assert.deepEqual(differences(host, without), []);
});

test('text of 16 px and more, targets of 24 px and more', async () => {
  const page = await opened('with');
  const widget = new Widget(page);
  await widget.host.locator('.memory').waitFor();
  const small = () => widget.host.evaluate((host) => {
    const seen = [...host.shadowRoot.querySelectorAll('*')].filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 1);
    const text = seen.filter((node) => [...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim()));
    const targets = seen.filter((node) => node.matches('button, summary, select, textarea, label:has(input)'));
    const is = (node) => `${node.localName}.${node.className} ${node.textContent.slice(0, 20)}`;
    return {
      counted: [text.length, targets.length],
      // What people read and press; labels of numbers and of places may be a little smaller.
      text: text.filter((node) => node.matches('p, li, legend, label *, button, summary, dd') && !node.closest('.running-title, .kind, .scale, .note, .foot, .thermometer')
        && parseFloat(getComputedStyle(node).fontSize) < 15.9).map(is),
      least: Math.min(...text.map((node) => parseFloat(getComputedStyle(node).fontSize))),
      targets: targets.filter((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height) < 24).map(is),
    };
  });
  for (const state of ['questions', 'result']) {
    if (state === 'result') {
      await widget.quickly(spec, choices);
      await widget.result();
    }
    const found = await small();
    assert.ok(found.counted[0] > 20 && found.counted[1] > 10, String(found.counted));
    assert.deepEqual([found.text, found.targets], [[], []], state);
    assert.ok(found.least >= 12, `${state}: the smallest text is ${found.least} px`);
  }
});
