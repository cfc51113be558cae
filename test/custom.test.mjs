// An instrument somebody else wrote, by its address: a good one, a hostile
// one, and files that are none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { mixed, Widget } from './support/widget.mjs';

const own = JSON.parse(readFileSync(path.join(root, 'cmd', 'peerwork', 'demo', 'eget-skema.json'), 'utf8'));

const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script><style>*{display:none}</style>&lt;b&gt;{{7*7}}${7*7}\u202Ejavascript:';
/** The same instrument with markup in every text. */
const hostile = JSON.parse(JSON.stringify(own), (key, value) => {
  if (value?.da !== undefined && value?.en !== undefined) return { da: value.da + markup, en: value.en + markup };
  return key === 'reviewedBy' ? [markup] : value;
});

const long = { da: 'Ord'.repeat(600), en: 'Word'.repeat(450) };
/** The largest that is allowed: seven bands, seven options, texts without a place to break. */
const wide = structuredClone(own);
Object.assign(wide.scale, { question: long, options: Array(7).fill(long), unknown: long });
wide.bands = Array.from({ length: 7 }, (_, i) => ({ id: 'band' + i, from: i * 14, label: long, meaning: long }));
for (const theme of wide.themes) {
  theme.title = long;
  for (const item of theme.items) {
    item.statement = long;
    item.evidence = ['no-such-entry', '16.2'];
    delete item.own;
  }
}
Object.assign(wide, { title: long, intro: long });

/** The top band holds 100 and nothing else. */
const edge = structuredClone(own);
edge.bands[0].from = 0;
edge.bands[1].from = 100;

const broken = structuredClone(own);
delete broken.title.en;
broken.themes[0].items[0].colour = 'red';
broken.scale.options.length = 1;

const meaningless = structuredClone(own);
meaningless.themes[1].items[0].id = meaningless.themes[0].items[0].id;

const files = {
  own: JSON.stringify(own),
  hostile: JSON.stringify(hostile),
  wide: JSON.stringify(wide),
  edge: JSON.stringify(edge),
  broken: JSON.stringify(broken),
  meaningless: JSON.stringify(meaningless),
  response: '{"id":"7ZKQ2M4T9XAB"}',
  text: 'Not JSON at all',
  empty: '',
  bom: '\uFEFF' + JSON.stringify(own),
  latin1: Buffer.from(JSON.stringify(own), 'latin1'),
  deep: '['.repeat(10_000),
  huge: JSON.stringify(own) + ' '.repeat(1 << 20),
};

let browser, site;
before(async () => {
  const pages = {};
  for (const [name, content] of Object.entries(files)) {
    pages[`/${name}.json`] = content;
    for (const lang of ['da', 'en']) pages[`/${name}-${lang}.html`] = html(`<peer-readiness src="${name}.json"></peer-readiness>`, { lang });
  }
  pages['/nowhere-da.html'] = html('<peer-readiness src="nowhere.json"></peer-readiness>');
  site = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const at = (name) => `${site.origin}/${name}.html`;

test('an instrument of five questions on a scale of its own', async () => {
  const page = await open(browser, at('own-da'));
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  assert.deepEqual(await widget.groups.first().locator('.option').allTextContents(), ['slet ikke', 'lidt', 'noget', 'godt', 'helt', 'ved ikke']);
  // Wish: (4 + 2) of 8; ground, which counts double: (4 + 3 + 2) of 12. (75 + 2 × 75) / 3.
  await widget.answer(own, { 'reason-shared': '4', 'doubts-welcome': '2', 'leader-present': '4', room: '3', 'next-date': '2' });
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), '75');
  assert.equal(await result.locator('.band').textContent(), 'Noget at bygge på');
  assert.match(await result.textContent(), /Spørgeskema: solbjerg-opstart, version 1\.0\.0/);
  await result.evaluate((node) => node.querySelectorAll('details').forEach((each) => { each.open = true; }));
  await result.locator('.ground', { hasText: 'Vi spørger først om lysten' }).first().waitFor();
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('markup in every text stays text, in the widget and in print', async () => {
  const page = await open(browser, at('hostile-da'), {
    init: [() => {
      if (window === top) document.printed = [];
      else window.print = () => top.document.printed.push([document.body.innerHTML.length, document.querySelectorAll('img, script, style').length, document.body.textContent]);
    }],
  });
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  const elements = () => widget.host.evaluate((host) => [...host.shadowRoot.querySelectorAll('img, script, style, b:not(.ground b), a')].length);
  assert.equal(await widget.host.locator('h2').textContent(), hostile.title.da);
  assert.equal(await elements(), 0);
  await widget.answer(own, mixed(own, ['3', '1', '4', 'unknown', '2']));
  const result = await widget.result();
  await result.evaluate((node) => node.querySelectorAll('details').forEach((each) => { each.open = true; }));
  await result.locator('.ground', { hasText: 'Vi spørger først om lysten' }).first().waitFor();
  assert.equal(await elements(), 0);
  assert.equal(await result.locator('.next h4').first().textContent(), hostile.themes[1].items[2].statement.da);
  await widget.host.getByRole('button', { name: 'Udskriv det hele' }).click();
  await page.waitForFunction(() => document.printed.length);
  const [[, made, text]] = await page.evaluate(() => document.printed);
  assert.equal(made, 0);
  assert.ok(text.includes(markup));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('texts at their longest do not break the layout', async () => {
  for (const width of [1280, 320]) {
    const page = await open(browser, at('wide-da'), { viewport: { width, height: 900 } });
    const widget = new Widget(page);
    const over = () => widget.host.evaluate((host) => {
      const box = host.shadowRoot.querySelector('.pr');
      const { right } = box.getBoundingClientRect();
      return [document.documentElement.scrollWidth - document.documentElement.clientWidth, box.scrollWidth - box.clientWidth,
        ...[...box.querySelectorAll('*')].filter((node) => node.getBoundingClientRect().right > right + 1).map((node) => node.className || node.localName)];
    });
    await widget.groups.first().waitFor();
    assert.deepEqual(await over(), [0, 0]);
    const choices = mixed(own, ['6', '0', '3', 'unknown', '5']);
    await widget.answer(own, choices);
    await (await widget.result()).evaluate((node) => node.querySelectorAll('details').forEach((each) => { each.open = true; }));
    await widget.host.locator('.ground', { hasText: 'no-such-entry' }).first().waitFor();
    assert.deepEqual(await over(), [0, 0]);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('a band that holds 100 alone', async () => {
  for (const [choices, expected] of [[mixed(own, ['4']), ['100%', '100%']], [mixed(own, ['2']), ['0%', '50%']]]) {
    const page = await open(browser, at('edge-en'));
    const widget = new Widget(page);
    await widget.answer(own, choices);
    const parts = await widget.host.locator('.mercury').evaluateAll((nodes) => nodes.map((node) => node.style.getPropertyValue('--part')));
    assert.deepEqual(parts, expected);
    assert.equal(await widget.host.locator('.thermometer').getAttribute('aria-label'), 'Thermometer. The boundaries are at 100.');
    await page.context().close();
  }
});

describe('files that are no instrument', () => {
  const cases = {
    broken: [/scale\/options/, /title\/en/, /colour/],
    meaningless: [/themes\/1\/items\/0\/id/],
    response: [/\/title/],
    text: [/hele filen|linje/],
    empty: [/hele filen|tom/],
    bom: [/hele filen|BOM/],
    deep: [/./],
  };
  for (const [name, expected] of Object.entries(cases)) {
    test(name, async () => {
      for (const lang of ['da', 'en']) {
        const page = await open(browser, at(`${name}-${lang}`));
        const problems = page.locator('peer-readiness .problems li');
        await problems.first().waitFor();
        const text = (await problems.allTextContents()).join('\n');
        if (lang === 'da') for (const pattern of expected) assert.match(text, pattern);
        assert.match(await page.locator('peer-readiness [role=alert]').textContent(), lang === 'da' ? /har fejl/ : /has mistakes/);
        assert.equal(await page.locator('peer-readiness input').count(), 0);
        assert.deepEqual(page.complaints, []);
        await page.context().close();
      }
    });
  }
  const sentences = { latin1: /ikke gemt som UTF-8/, huge: /højst fylde 1 MB/, nowhere: /kunne ikke hentes/ };
  for (const [name, sentence] of Object.entries(sentences)) {
    test(name, async () => {
      const page = await open(browser, at(name + '-da'));
      assert.match(await page.locator('peer-readiness [role=alert]').textContent(), sentence);
      await page.context().close();
    });
  }

  test('a file that comes later is read by the retry', async () => {
    site.missing = (pathname) => pathname === '/own.json';
    const page = await open(browser, at('own-en'));
    const retry = page.locator('peer-readiness').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    site.missing = () => false;
    await retry.click();
    await page.locator('peer-readiness fieldset').first().waitFor();
    assert.equal((await new Widget(page).focused()).tag, 'h3', 'the focus goes along');
    await page.context().close();
  });
});
