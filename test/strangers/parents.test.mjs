// The element in every kind of parent a page puts things in, in three engines: as
// wide as there is room for, nothing over the edge.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from '../engines/chromium.mjs';
import { firefox } from '../engines/firefox.mjs';
import { frame, webkit } from '../engines/webkit.mjs';
import { page as html, serve } from '../support/server.mjs';

/** Each kind of parent: its style, and the elements around the widget where a div is not what it is about. */
const parents = {
  'a block': ['display: block'],
  'a dialog': ['', (inside) => `<dialog open>${inside}</dialog>`],
  'a modal dialog': ['', (inside) => `<dialog class="modal">${inside}</dialog>`],
  'a popover': ['', (inside) => `<div popover="manual">${inside}</div>`],
  'a flex row': ['display: flex'],
  'a flex row, centred': ['display: flex; justify-content: center'],
  'a flex column, centred': ['display: flex; flex-direction: column; align-items: center'],
  'an inline flex row': ['display: inline-flex'],
  'a flex row beside a menu': ['display: flex; gap: 8px', (inside, of) => `<div class="${of}"><nav>Menu</nav>${inside}</div>`],
  'a grid': ['display: grid'],
  'a grid, centred': ['display: grid; place-items: center'],
  'a grid with an auto track': ['display: grid; grid-template-columns: auto; justify-content: start'],
  'a grid with a fr track': ['display: grid; grid-template-columns: auto 1fr', (inside, of) => `<div class="${of}"><nav>Menu</nav>${inside}</div>`],
  'a float': ['float: left; max-width: 100%'],
  'an inline block': ['display: inline-block'],
  'something absolute': ['position: absolute'],
  'something fixed': ['position: fixed'],
  'fit-content': ['width: fit-content'],
  'a table cell': ['', (inside) => `<table><tr><td>${inside}</td></tr></table>`],
  'a table cell beside another': ['', (inside) => `<table><tr><th>Mål</th><td>${inside}</td></tr></table>`],
  'a fieldset': ['', (inside) => `<fieldset>${inside}</fieldset>`],
  'unfolded details': ['', (inside) => `<details open><summary>Tag temperaturen</summary>${inside}</details>`],
  'a list item': ['', (inside) => `<ul><li>${inside}</li></ul>`],
  'text from right to left': ['', (inside) => `<div dir="rtl">${inside}</div>`],
  'columns': ['columns: 1'],
  'a paragraph of large words': ['font-size: 40px; word-spacing: 2em; letter-spacing: .1em; text-align: right; text-indent: 3em; line-height: 3'],
};
const names = Object.keys(parents);
const widget = '<peer-readiness></peer-readiness>';
const address = (i) => `/parent-${i}.html`;

let site;
before(async () => {
  site = await serve({
    '/keep-roots.js': readFileSync(new URL('keep-roots.js', import.meta.url), 'utf8'),
    '/parents.css': 'body { margin: 8px; } dialog { box-sizing: border-box; padding: 8px; } ' + names.map((name, i) => `.p${i} { ${parents[name][0]} }`).join('\n'),
    [frame.path]: frame,
    ...Object.fromEntries(names.map((name, i) => {
      const [, around = (inside, of) => `<div class="${of}">${inside}</div>`] = parents[name];
      return [address(i), html(around(widget, `p${i}`), { head: '<link rel="stylesheet" href="/parents.css"><script src="/keep-roots.js"></script>' })];
    })),
  });
});
after(() => site.close());

/** What is measured: the widget, the room there was, and what sticks out. */
const measured = `(() => {
  const host = document.querySelector('peer-readiness'), root = keptRoots.get(host);
  document.querySelector('dialog.modal:not([open])')?.showModal();
  document.querySelector('[popover]:not(:popover-open)')?.showPopover();
  if (!root?.querySelector('fieldset')) return null;
  const box = root.querySelector('.pr').getBoundingClientRect();
  const item = root.querySelector('.item').getBoundingClientRect();
  return { width: box.width, item: item.width, height: box.height, room: document.documentElement.clientWidth, ltr: getComputedStyle(root.querySelector('.pr')).direction,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth + Math.max(0, ...[...root.querySelectorAll('.pr *')].map((node) => node.getBoundingClientRect().right - box.right)) };
})()`;

for (const start of [chromium, firefox, webkit]) {
  test(start.name, async (t) => {
    const driver = await start();
    try {
      for (const width of [1280, 360]) {
        for (const [i, name] of names.entries()) {
          await t.test(`${name}, ${width} px`, async () => {
            await driver.open(site.origin + address(i));
            await driver.width(width);
            let seen;
            for (const end = Date.now() + 20_000; !(seen = await driver.run(measured)) && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
            assert.ok(seen, 'the questions have come');
            // What a page puts around or beside it: margins, paddings, borders, a menu.
            const around = /beside|fr track|list|modal/.test(name) ? 110 : 70;
            assert.ok(seen.width >= Math.min(seen.room - around, 700), `${seen.width} px wide where there are ${seen.room}`);
            assert.ok(seen.item > Math.min(seen.width * 0.8, 700), `a question is ${seen.item} px wide`);
            assert.ok(seen.over <= 1, `${seen.over} px stick out`);
            assert.equal(seen.ltr, 'ltr');
          });
        }
      }
    } finally {
      await driver.close();
    }
  });
}
