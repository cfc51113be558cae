// The documents as they will be: on the screen and on paper the same as in the
// file that the command line writes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/jobdesc/look/strings.js';
import { strings as shell } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { intercept, printed } from './support/paper.mjs';
import { command, example, flags, kept, standing, standingIn } from './support/papers.mjs';
import { serve } from './support/server.mjs';
import { asFile, Workshop, workshopPage } from './support/workshop.mjs';

const l = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage('organisation="Byens Hus"'), '/en.html': workshopPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const ward = example('ward');

/** Opens a description from a file, and the page of the documents. */
async function looking(name = 'job', options = {}, text = ward) {
  const page = await open(browser, `${site.origin}/${name}.html`, { init: [intercept], ...options });
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(text));
  await shop.host.locator('.chapter').waitFor();
  return [page, shop];
}
const look = async (shop) => {
  await shop.button(/^Se dokumentet|^See the document/).click();
  await shop.host.locator('.paper:not([hidden])').waitFor();
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
const shown = (shop) => shop.host.evaluate(standing);

for (const [name, lang] of [['job', 'da'], ['en', 'en']]) {
  test(`every document stands on the screen and on paper as in its file (${lang})`, async () => {
    const [page, shop] = await looking(name);
    await look(shop);
    const file = kept(ward);
    const radios = shop.host.locator('.reader-list input');
    const papers = await radios.evaluateAll((list) => list.map(({ value }) => value));
    assert.equal(papers.length, 7);
    for (const [i, paper] of papers.entries()) {
      const html = String(command('render', '--format', 'html', ...flags(paper), '--lang', lang, file));
      const lines = await standingIn(browser, html);
      await radios.nth(i).check();
      await shop.host.locator('.paper').filter({ hasText: lines.at(-1).replace(/^\w+: /, '').slice(0, 60) }).waitFor();
      assert.deepEqual(await shown(shop), lines, paper);
      const sheet = await printed(page, () => shop.button(strings[lang].print).click());
      assert.deepEqual(await standingIn(browser, sheet.html), lines, `${paper} on paper`);
      assert.match(sheet.css, /@page/);
      assert.equal(sheet.lang, lang);
    }
    if (lang === 'da') assert.match((await printed(page, () => shop.button(l.print).click())).text, /^Byens Hus/);
    await done(page);
  });
}

test('what is changed is in the document, and the choice is kept', async () => {
  const [page, shop] = await looking();
  await look(shop);
  await shop.host.locator('.reader-list input[value="short"]').check();
  await shop.told(/^Nu vises/);
  await shop.button('Skriv').first().click();
  await shop.input('/title').fill('Peer-medarbejder i <b>huset</b>');
  await look(shop);
  assert.equal(await shop.host.locator('.reader-list input[value="short"]').isChecked(), true);
  await shop.host.locator('.paper-title', { hasText: 'Peer-medarbejder i <b>huset</b>' }).waitFor();
  await done(page);
});

test('a draft in which nothing is decided has its documents, too', async () => {
  const page = await open(browser, `${site.origin}/job.html`);
  const shop = new Workshop(page);
  await shop.empty();
  await look(shop);
  await shop.host.locator('.draft').waitFor();
  await done(page);
});

test('where the program does not come, it is said, nothing old stands, and it can be tried again', async () => {
  site.missing = (name) => /papers\.\w+\.wasm/.test(name);
  const [page, shop] = await looking();
  await shop.button('Se dokumentet').click();
  await shop.host.getByText(l.failed).waitFor();
  assert.equal(await shop.host.locator('.paper').isVisible(), false);
  assert.equal(await shop.button(l.print).isDisabled(), true);
  site.missing = () => false;
  await shop.button('Prøv igen').click();
  await shop.host.locator('.paper:not([hidden])').waitFor();
  await page.context().close();
});

test('a program that stalls is told of, and trying again fetches it anew', async () => {
  const hold = site.hold;
  site.hold = (name) => (/papers\.\w+\.wasm/.test(name) ? new Promise(() => {}) : undefined);
  const [page, shop] = await looking();
  await shop.button('Se dokumentet').click();
  await shop.host.getByText(shell.da.slowAnswers).waitFor();
  site.hold = hold;
  await shop.button('Prøv igen').click();
  await shop.host.locator('.paper:not([hidden])').waitFor();
  await done(page);
});

test('in the dark, on a narrow page and for axe', async () => {
  for (const options of [{ viewport: { width: 320, height: 700 } }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const [page, shop] = await looking('job', options);
    await look(shop);
    for (const value of ['group', 'offered', 'evaluation']) {
      await shop.host.locator(`.reader-list input[value="${value}"]`).check();
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${value} is not wider than the page`);
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    await done(page);
  }
});
