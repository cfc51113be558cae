// What an advice asks for lies beside it: the paper in Word and printed, byte for
// byte as the command line writes it, and there when the network is gone.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { came, launch, open } from './support/browser.mjs';
import { out } from './support/built.mjs';
import { intercept, onPaper, printed } from './support/paper.mjs';
import { command, standingIn } from './support/papers.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, Widget } from './support/widget.mjs';

const spec = instrument('parathed');
let browser, site;
before(async () => {
  site = await serve(Object.fromEntries(['da', 'en'].map((lang) => [`/${lang}.html`, html('<peer-readiness instrument="parathed"></peer-readiness>', { lang })])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** The result of somebody who has nothing in place, so that all advice is there, with all of it unfolded. */
async function advised(lang, options = {}) {
  const page = await open(browser, `${site.origin}/${lang}.html`, { init: [intercept], ...options });
  const widget = new Widget(page);
  await widget.answer(spec, Object.fromEntries(spec.themes.flatMap((theme) => theme.items).map(({ id }) => [id, '0'])));
  const result = await widget.result();
  await result.locator('details:has(.papers)').evaluateAll((all) => all.forEach((each) => { each.open = true; }));
  return [page, result];
}
const paperAt = (result, id) => result.locator(`.papers li[data-paper="${id}"]`).first();

for (const [lang, word, print] of [['da', 'Hent i Word', 'Udskriv'], ['en', 'Get it in Word', 'Print']]) {
  test(`each paper that an advice asks for, in Word and printed (${lang})`, async () => {
    const [page, result] = await advised(lang);
    // Everything that is there to come has come.
    await came(page, 'toolkit.json', 'plan.wasm');
    await page.context().setOffline(true);
    const ids = [...new Set(await result.locator('.papers li').evaluateAll((all) => all.map(({ dataset }) => dataset.paper)))];
    assert.ok(ids.length >= 12, ids.join());
    const names = new Set();
    // Chromium drops a file when a page offers some twenty within seconds.
    for (const id of ids) {
      const [download] = await Promise.all([page.waitForEvent('download'), paperAt(result, id).getByRole('button', { name: word }).click()]);
      names.add(download.suggestedFilename());
      assert.match(download.suggestedFilename(), /^[a-z0-9-]+\.docx$/);
      const got = readFileSync(await download.path());
      assert.ok(got.equals(command('paper', id, '--format', 'docx', '--lang', lang)), id);
      await paperAt(result, id).getByRole('status').getByText(download.suggestedFilename()).waitFor();
      const sheet = await printed(page, () => paperAt(result, id).getByRole('button', { name: print }).click());
      const page2 = String(command('paper', id, '--format', 'html', '--lang', lang));
      assert.deepEqual(await standingIn(browser, sheet.html), await standingIn(browser, page2), id);
      assert.equal(sheet.lang, lang);
      assert.equal(sheet.address, 'about:blank');
    }
    assert.equal(names.size, ids.length, 'no two files of a name');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('the printed report names the papers', async () => {
  const [page, result] = await advised('da');
  const { text } = await printed(page, () => result.getByRole('button', { name: 'Udskriv det hele' }).click());
  assert.match(text, /Papir: Opslag: en skabelon · Jobsamtalen/);
  await page.context().close();
});

test('a printed paper is as long as its file', async () => {
  const [page, result] = await advised('da');
  const folder = path.join(out, 'toolkit');
  mkdirSync(folder, { recursive: true });
  for (const [id, pages] of [['med', 1], ['hr-checklist', 2], ['before-yes', 2]]) {
    const sheet = await printed(page, () => paperAt(result, id).getByRole('button', { name: 'Udskriv' }).click());
    const paper = await onPaper(page.context(), sheet, path.join(folder, id + '.pdf'));
    assert.equal(paper.boxes.length, pages, id);
  }
  await page.context().close();
});

test('the papers are reached by keys, have names and are on a narrow page', async () => {
  const [page, result] = await advised('da', { viewport: { width: 320, height: 700 } });
  await paperAt(result, 'advert').scrollIntoViewIfNeeded();
  const buttons = await paperAt(result, 'advert').getByRole('button').all();
  assert.deepEqual(await Promise.all(buttons.map((each) => each.evaluate((node) => node.textContent))), ['Hent i Word: Opslag: en skabelon', 'Udskriv: Opslag: en skabelon']);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'nothing is wider than the page');
  for (const button of buttons) assert.ok((await button.boundingBox()).height >= 24);
  await buttons[0].focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.ok(download.suggestedFilename());
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run('peer-readiness', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]).filter(([id]) => id !== 'region' && id !== 'page-has-heading-one' && id !== 'landmark-one-main'), []);
  await page.context().close();
});

test('a paper that does not come is said beside it, and comes the next time', async () => {
  site.missing = (name) => name.includes('toolkit');
  const [page, result] = await advised('da');
  const paper = paperAt(result, 'med');
  await paper.getByRole('button', { name: 'Hent i Word' }).click();
  await paper.getByRole('status').getByText('Papiret kom ikke frem').waitFor();
  site.missing = () => false;
  const [download] = await Promise.all([page.waitForEvent('download'), paper.getByRole('button', { name: 'Hent i Word' }).click()]);
  assert.ok(readFileSync(await download.path()).equals(command('paper', 'med', '--format', 'docx')));
  assert.equal(await paper.getByText('kom ikke frem').count(), 0);
  await page.context().close();
});
