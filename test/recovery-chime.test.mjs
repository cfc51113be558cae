// CHIME as a picture that one walks through, and in words: what it shows is what the
// library has, by the pointer and by keys, in forced colours and on a phone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/recovery/chime/strings.js';
import { built } from './support/built.mjs';
import { launch, open, unfolded } from './support/browser.mjs';
import { Recovery, recoveryPage } from './support/recovery.mjs';
import { serve } from './support/server.mjs';

const c = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/r.html': recoveryPage(), '/en.html': recoveryPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name = 'r', options) => {
  const page = await open(browser, `${site.origin}/${name}.html`, options);
  const recovery = new Recovery(page);
  await recovery.chime();
  return [page, recovery];
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

/** The elements and their aspects as the command line lists them. */
const listed = (lang) => execFileSync(built().command, ['chime', '--lang', lang], { encoding: 'utf8', env: { ...process.env, COLUMNS: '1000' } });

for (const [name, lang] of [['r', 'da'], ['en', 'en']]) {
  test(`the picture and its words say what the library says (${lang})`, async () => {
    const [page, r] = await opened(name);
    const text = listed(lang).replace(/\s+/g, ' ');
    const walked = [];
    for (let n = 0; n < 5; n++) {
      await r.host.locator('.petal').nth(n).click();
      walked.push(await r.host.locator('.panel').evaluate((panel) => ({
        heading: panel.querySelector('h4').textContent, said: panel.querySelector('p').textContent,
        pairs: [...panel.querySelectorAll('.pair')].map((pair) => [...pair.querySelectorAll('.half')].map((half) => [...half.querySelectorAll('.end')].map((end) => [end.textContent, end.classList.contains('gap')]))),
      })));
    }
    assert.deepEqual(walked.map(({ heading }) => heading[0]).join(''), 'CHIME');
    for (const { said } of walked) assert.ok(text.includes(said), said);
    const pairs = walked.flatMap((each) => each.pairs);
    const [aspects, categories] = [0, 1].map((side) => pairs.flatMap((pair) => pair[side]).filter(([, gap]) => !gap).map(([words]) => words));
    assert.equal(aspects.length, 14);
    for (const aspect of aspects) assert.ok(text.includes(aspect), aspect);
    assert.equal(categories.length, 21);
    assert.equal(new Set(categories).size, 21);
    const gaps = [0, 1].map((side) => pairs.flatMap((pair) => pair[side]).filter(([, gap]) => gap));
    assert.deepEqual(gaps.map((side) => side.length), [6, 1], 'the gaps on both sides');
    assert.deepEqual([...new Set(gaps.flat().map(([words]) => words))], [strings[lang].notInGuide, strings[lang].notInPaper]);
    // The twin has all of it, without a press.
    const twin = await r.host.locator('.twin').innerText();
    for (const words of [...aspects, ...categories, ...walked.map(({ said }) => said)]) assert.ok(twin.includes(words), words);
    await done(page);
  });
}

test('by keys: one stop, the arrows walk round, Home and End; what is chosen is told', async () => {
  const [page, r] = await opened();
  await r.host.locator('.petal').first().focus();
  const at = async () => [(await r.focused()).label[0], await r.host.locator('.panel-letter').textContent()];
  for (const [key, letter] of [['ArrowRight', 'H'], ['ArrowDown', 'I'], ['End', 'E'], ['ArrowRight', 'C'], ['ArrowLeft', 'E'], ['ArrowUp', 'M'], ['Home', 'C']]) {
    await page.keyboard.press(key);
    assert.deepEqual(await at(), [letter, letter], key);
  }
  await page.keyboard.press('Tab');
  assert.equal((await r.focused()).class, 'panel');
  await page.keyboard.press('Shift+Tab');
  assert.equal((await r.focused()).label, await r.host.locator('.petal[aria-selected="true"]').getAttribute('aria-label'));
  assert.equal(await r.host.locator('.petal[tabindex="0"]').count(), 1);
  await r.host.getByRole('tab', { name: /^H: / }).click();
  const panel = r.host.getByRole('tabpanel', { name: /^H: / });
  assert.equal(await panel.locator('.panel-letter').textContent(), 'H');
  await done(page);
});

test('another language shows the same element', async () => {
  const [page, r] = await opened();
  await r.host.locator('.petal').nth(3).click();
  await page.evaluate(() => document.querySelector('peer-recovery').setAttribute('lang', 'en'));
  await r.host.getByRole('heading', { name: strings.en.twin }).waitFor();
  assert.equal(await r.host.locator('.panel-letter').textContent(), 'M');
  await done(page);
});

test('axe finds nothing, wide and narrow, light and dark', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]) {
    const [page, r] = await opened('r', options);
    await unfolded(r.host);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary.slice(0, 200))]), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    await done(page);
  }
});

test('what is written in the picture is inside it and large enough, or not there', async () => {
  for (const [lang, width] of [['r', 1280], ['en', 1280], ['en', 700], ['r', 400], ['en', 320]]) {
    const [page, r] = await opened(lang, { viewport: { width, height: 700 } });
    const wrong = await r.host.evaluate((host) => {
      const root = host.shadowRoot;
      const circles = [...root.querySelectorAll('.petal circle')].map((each) => each.getBoundingClientRect());
      return [...root.querySelectorAll('.words')].flatMap((words, i) => [...words.querySelectorAll('text')].filter((text) => text.checkVisibility()).map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const lines = Math.max(text.querySelectorAll('tspan').length, 1);
        const fits = left >= circles[i].left && right <= circles[i].right && top >= circles[i].top && bottom <= circles[i].bottom;
        // Nor does it run over the circle beside it.
        const over = circles.some(({ x, y, width: size }, n) => n !== i && [left, right].some((at) => Math.hypot(at - x - size / 2, (lines > 1 ? bottom - height / lines / 4 : bottom) - y - size / 2) < size / 2 - size * .03));
        return fits && !over && height / lines >= 14 ? '' : `${text.textContent} ${Math.round(height / lines)} px high`;
      })).filter(Boolean);
    });
    assert.deepEqual(wrong, [], `${width} px`);
    await done(page);
  }
});

test('in forced colours what is chosen is seen, and so is the focus', async () => {
  const [page, r] = await opened('r', { forcedColors: 'active' });
  const looks = (selector) => r.host.locator(selector).first().evaluate((node) => {
    const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(node);
    return { fill, stroke, strokeDasharray, strokeWidth };
  });
  const chosen = await looks('.petal[aria-selected="true"] circle');
  const other = await looks('.petal[aria-selected="false"] circle');
  assert.notEqual(chosen.fill, other.fill);
  const text = await looks('.words.chosen .letter');
  assert.notEqual(text.fill, chosen.fill);
  await r.host.locator('.petal').nth(0).focus();
  await page.keyboard.press('ArrowRight');
  const focused = await looks('.petal:focus circle');
  assert.notEqual(focused.strokeDasharray, chosen.strokeDasharray);
  await done(page);
});
