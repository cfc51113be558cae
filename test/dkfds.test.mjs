// In a page with Det Fælles Designsystem's style sheet, which sets the root to
// 62.5 %: the widget looks as it does elsewhere, and the page as it does
// without the widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as cardStrings } from '../wasm/ui/recovery/cards/strings.js';
import { strings as recoveryStrings } from '../wasm/ui/recovery/shell/strings.js';
import { launch, openRoots } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { Recovery } from './support/recovery.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const content = (element) => `<div class="frame container"><h2>Overskrift</h2><p>Tekst med <a href="#x">henvisning</a>.</p>
  <ul><li>Punkt</li></ul><table class="table"><tr><th>Et</th><td>To</td></tr></table>
  <fieldset><legend>Navn</legend><label class="form-label" for="field">Felt</label><input class="form-input" id="field">
  <input type="radio" id="choice" class="form-radio"><label for="choice">Valg</label></fieldset><button class="button button-primary">Knap</button>
  ${element}</div>`;
const body = content('<peer-readiness autosave></peer-readiness>');
const other = content('<peer-recovery></peer-recovery>');
const script = '<script type="module" src="/peer-recovery.js"></script>';
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
    '/with-recovery.html': html(other, { head: css('dkfds') + css('frame') + script, script: false }),
    '/without-recovery.html': html(other, { head: css('dkfds') + css('frame'), script: false }),
    '/bare-recovery.html': html(other, { head: css('frame') + script, script: false }),
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

/** The computed style of every element, in the page or in the widget; there without the custom properties, which reach it by design. Of a long page one of each kind is enough. */
const styles = (page, where, kinds = false) => page.evaluate(([inside, few]) => {
  const named = (node) => `${node.localName}.${node.getAttribute('class')}`;
  const all = inside ? document.querySelector('peer-readiness, peer-recovery').shadowRoot.querySelectorAll('*') : document.querySelectorAll('html, body, body *:not(peer-readiness, peer-recovery)');
  const known = new Set();
  const nodes = [...all].filter((node) => !few || known.size < known.add(`${named(node)} in ${node.parentElement && named(node.parentElement)}`).size);
  // What follows from how much there is on the page, not from a style: of the
  // page’s own elements their height, of the widget’s where they are.
  const follows = inside ? /^(top|bottom|inset-block-.*)$/ : /^(height|block-size|perspective-origin|transform-origin)$/;
  return nodes.map((node) => {
    const style = getComputedStyle(node);
    return [named(node), ...[...style].filter((name) => !follows.test(name) && !(inside && name.startsWith('--'))).sort().map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  });
}, [where === 'widget', kinds]);

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

// Each page of <peer-recovery>, one after the other.
const t = recoveryStrings.da;
const walk = {
  seats: () => {},
  seat: (element) => element.seat(0),
  chime: (element) => element.chime(),
  cards: async (element) => {
    await element.button(t.cards).first().click();
    await element.host.locator('.cards').waitFor();
  },
  card: (element) => element.button(cardStrings.da.begin).click(),
};

test('neither restyles the other, <peer-recovery>', async () => {
  const [page, alone, bare] = await Promise.all(['with-recovery', 'without-recovery', 'bare-recovery'].map(opened));
  const both = [page, bare].map((each) => new Recovery(each));
  for (const [name, go] of Object.entries(walk)) {
    for (const each of both) {
      await each.host.locator('.pr').waitFor();
      await go(each);
      await each.page.mouse.move(1270, 5);
      await each.host.evaluate((host) => host.shadowRoot.activeElement?.blur());
    }
    const [inside, elsewhere] = [await styles(page, 'widget', true), await styles(bare, 'widget', true)];
    assert.ok(inside.length > 20, `${name}: ${inside.length}`);
    assert.equal(inside.length, elsewhere.length);
    assert.deepEqual(differences(inside, elsewhere), [], name);
  }
  const [host, without] = [await styles(page, 'page'), await styles(alone, 'page')];
  assert.equal(host.length, without.length);
  assert.deepEqual(differences(host, without), []);
});

/** What is smaller than it should be, and how much there was to look at. */
const smallIn = (element) => element.host.evaluate((host) => {
  const seen = [...host.shadowRoot.querySelectorAll('*')].filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 1);
  const text = seen.filter((node) => [...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim()));
  const targets = seen.filter((node) => node.matches('button, summary, select, textarea, label:has(input)'));
  const is = (node) => `${node.localName}.${node.className} ${node.textContent.slice(0, 20)}`;
  return {
    counted: [text.length, targets.length],
    // What people read and press; labels of numbers and of places may be a little smaller.
    text: text.filter((node) => node.matches('p, li, legend, label *, button, summary, dd') && !node.closest('.running-title, .kind, .scale, .note, .foot, .thermometer, .mark')
      && parseFloat(getComputedStyle(node).fontSize) < 15.9).map(is),
    least: Math.min(...text.map((node) => parseFloat(getComputedStyle(node).fontSize))),
    targets: targets.filter((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height) < 24).map(is),
  };
});

test('text of 16 px and more, targets of 24 px and more', async () => {
  const page = await opened('with');
  const widget = new Widget(page);
  await widget.host.locator('.memory').waitFor();
  for (const state of ['questions', 'result']) {
    if (state === 'result') {
      await widget.quickly(spec, choices);
      await widget.result();
    }
    const found = await smallIn(widget);
    assert.ok(found.counted[0] > 20 && found.counted[1] > 10, String(found.counted));
    assert.deepEqual([found.text, found.targets], [[], []], state);
    assert.ok(found.least >= 12, `${state}: the smallest text is ${found.least} px`);
  }
});

test('text of 16 px and more, targets of 24 px and more, <peer-recovery>', async () => {
  const element = new Recovery(await opened('with-recovery'));
  await element.host.locator('.pr').waitFor();
  for (const [name, go] of Object.entries(walk)) {
    await go(element);
    const found = await smallIn(element);
    assert.ok(found.counted[0] > 15 && found.counted[1] > 5, `${name}: ${found.counted}`);
    assert.deepEqual([found.text, found.targets], [[], []], name);
    assert.ok(found.least >= 12, `${name}: the smallest text is ${found.least} px`);
  }
});
