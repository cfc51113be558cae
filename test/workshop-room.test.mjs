// Every page of the workshop where there is little room or the page looks other
// than we drew it: 320 px wide, magnified to 400 %, with letters, words and lines
// set apart, with larger text, and in the colours of the system. Everything can be
// read and reached, and nothing is wider than the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { launch, open } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { long, tour } from './support/tour.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage() });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** What is cut off, wider than the page, or beyond its edge. */
function wrong(host) {
  const box = host.shadowRoot.querySelector('.pr');
  const out = (node) => node.closest('.off, [hidden]') || node.matches('[aria-hidden="true"], [aria-hidden="true"] *');
  const seen = [...box.querySelectorAll('*')].filter((node) => node.checkVisibility() && !out(node));
  const says = (node) => node.outerHTML.slice(0, 110);
  return {
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth || box.scrollWidth > box.clientWidth + 1,
    // A text has all its lines; the name of a chosen file may be shortened by the browser.
    cut: seen.filter((node) => node.type !== 'file' && /hidden|clip/.test(getComputedStyle(node).overflow) && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2)).map(says),
    beyond: seen.filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.getBoundingClientRect().left < -1).map(says),
    over: seen.filter((node) => node.matches('button, label, summary, legend, h2, h3, h4, h5, p, li, dt, dd, .option') && getComputedStyle(node).display !== 'inline' && node.scrollWidth > node.clientWidth + 1).map(says),
  };
}
const right = { wide: false, cut: [], beyond: [], over: [] };

/** Lays more rules on the page, and gives what takes them off. */
async function laid(shop, rules) {
  await shop.host.evaluate((host, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, sheet];
  }, rules);
  return () => shop.host.evaluate((host) => { host.shadowRoot.adoptedStyleSheets = host.shadowRoot.adoptedStyleSheets.slice(0, -1); });
}

const spaced = '.pr * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .pr p { margin-bottom: 2em !important; }';

const rooms = [
  ['320 px', { viewport: { width: 320, height: 700 } }, ''],
  // A window of 1280 × 1024 that is magnified four times.
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, ''],
  ['set apart', { viewport: { width: 1280, height: 800 } }, spaced],
  ['set apart on a phone', { viewport: { width: 320, height: 700 } }, spaced],
  ['larger text', { viewport: { width: 1280, height: 800 } }, '.pr { font-size: 32px !important; }'],
];

for (const [name, options, rules] of rooms) {
  test(`${name}: nothing is cut off and nothing is wider than the page`, async () => {
    const page = await open(browser, site.origin + '/job.html', options);
    const shop = new Workshop(page);
    let seen = 0;
    const found = {};
    for await (const state of tour(shop, long())) {
      const off = rules && await laid(shop, rules);
      const at = await shop.host.evaluate(wrong);
      if (rules) await off();
      if (JSON.stringify(at) !== JSON.stringify(right)) found[state] = at;
      seen++;
    }
    assert.deepEqual(found, {});
    assert.equal(seen, 30);
    await page.context().close();
  });
}

/** What one presses, writes in or chooses without an edge, a line or a mark of its own, and the marks that go with the colours. */
function unseen(host) {
  const box = host.shadowRoot.querySelector('.pr');
  const seen = [...box.querySelectorAll('button, input, textarea, select, summary, .option')].filter((node) => node.checkVisibility() && !node.closest('.off'));
  const says = (node) => node.outerHTML.slice(0, 110);
  const bare = seen.filter((node) => {
    const style = getComputedStyle(node);
    const lined = ['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
    return !lined && !/underline/.test(style.textDecorationLine) && !/^(radio|checkbox|file)$/.test(node.type ?? '') && node.localName !== 'summary';
  });
  // Where one is, and what is done, is told by a mark of the system’s own colour: the background of everything else is the page’s.
  const page = getComputedStyle(box).backgroundColor;
  const marks = [...box.querySelectorAll('.chapter-link[aria-current], .way[aria-current]')].filter((node) => node.checkVisibility());
  const other = (node) => [...node.parentElement.parentElement.children].map((item) => item.firstElementChild).find((each) => !each.hasAttribute('aria-current'));
  const edge = (node) => { const { borderLeftColor, borderBottomColor, borderLeftWidth } = getComputedStyle(node); return parseFloat(borderLeftWidth) > 0 ? borderLeftColor : borderBottomColor; };
  const alike = marks.filter((node) => other(node) && edge(node) === edge(other(node)));
  const filled = [...box.querySelectorAll('.dots .now, .dots .done, .chapter-link.whole .no, .week > *, .bar > *')].filter((node) => node.checkVisibility() && getComputedStyle(node).backgroundColor === page && !(parseFloat(getComputedStyle(node).borderTopWidth) > 0));
  return { bare: bare.map(says), alike: alike.map(says), filled: filled.map(says), marks: marks.length };
}

test('in the colours of the system: axe finds nothing, what one presses has an edge, and marks are seen', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(browser, site.origin + '/job.html', { forcedColors: 'active', colorScheme });
    const shop = new Workshop(page);
    await page.evaluate(axe.source);
    const found = {};
    let marks = 0;
    for await (const state of tour(shop)) {
      const { marks: n, ...at } = await shop.host.evaluate(unseen);
      marks += n;
      // The colours are the system’s; axe takes some of ours for those of the text.
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } }));
      const all = { ...at, axe: violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`) };
      if (Object.values(all).some(({ length }) => length)) found[state] = all;
      // The focus of somebody who goes by keys is a line that is drawn.
      await page.keyboard.press('Tab');
      const line = await shop.host.evaluate((host) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(host.shadowRoot.activeElement.closest('.option') ?? host.shadowRoot.activeElement);
        return [outlineStyle, parseFloat(outlineWidth) >= 2];
      });
      assert.deepEqual(line, ['solid', true], state);
    }
    assert.deepEqual(found, {});
    assert.ok(marks > 20);
    await page.context().close();
  }
});
