// A Go program of the workshop goes down in the middle of what it is asked. Once
// is repaired silently; twice is told where somebody waits for the answer, what is
// written stays, and trying again works. There are three programs: what reads, what
// makes the documents, and what begins from answers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as give } from '../wasm/ui/jobdesc/give/strings.js';
import { strings as look } from '../wasm/ui/jobdesc/look/strings.js';
import { strings as read } from '../wasm/ui/jobdesc/read/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { crashes, spoil } from './support/crash.mjs';
import { command, example, kept } from './support/papers.mjs';
import { serve } from './support/server.mjs';
import { asFile, Workshop, workshopPage } from './support/workshop.mjs';

const t = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage() });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const group = path.join(root, 'schema', 'examples', 'group-result', 'january.json');
const choose = (shop, what) => shop.host.locator('input[type="file"]').first().setInputFiles(what);
const forGood = Number.MAX_SAFE_INTEGER;

async function opened(how) {
  const page = await open(browser, 'data:text/html,');
  const spoilt = await spoil(page, how);
  await page.goto(site.origin + '/job.html');
  return [page, new Workshop(page), spoilt];
}

/** The page was opened on nothing, so that all of its own site is elsewhere. */
async function done(page) {
  assert.deepEqual(page.complaints.filter((each) => !each.startsWith(`request elsewhere: ${site.origin}`)), []);
  await page.context().close();
}

/** The title that is written is there, in the field and in the head. */
async function there(shop, title) {
  assert.equal(await shop.host.locator('.job-title').textContent(), title);
  await shop.button(t.pages.writing).first().click();
  await shop.chapter(1);
  assert.equal(await shop.input('/title').inputValue(), title);
}

// The other ways go through the same lines as these, see failure.test.mjs.
for (const name of ['a Go panic', 'the program ends']) {
  const how = crashes[name];
  test(`${name}: once is repaired silently, wherever one is`, async () => {
    const [page, shop, spoilt] = await opened(how);
    await choose(shop, asFile(example('ward')));
    await shop.host.locator('.chapter').waitFor();
    await shop.host.locator('.panel-body:visible').waitFor();
    await spoilt(1);
    await shop.input('/title').fill('Peer på Mågen');
    const held = await page.evaluate(async () => {
      for (let i = 0; i < 60 && globalThis.spoilt > 0; i++) await new Promise((then) => setTimeout(then, 100));
      return [globalThis.spoilt > 0, document.querySelector('peer-jobdesc').shadowRoot.querySelector('.panel-state').hidden];
    });
    assert.deepEqual(held, [false, true], 'it was read, and nothing was said');
    await spoilt(1);
    const { text } = await shop.saved();
    const job = { ...JSON.parse(example('ward')), title: 'Peer på Mågen' };
    assert.equal(text, JSON.stringify(job), 'the file is the whole one');
    await shop.button(t.pages.look).click();
    await shop.host.locator('.paper:visible').waitFor();
    await spoilt(1);
    await shop.host.locator('.readers input').nth(1).click();
    await shop.told(/./);
    assert.equal(await shop.host.locator('.paper-state .held').count(), 0);
    await done(page);
  });

  test(`${name}: again and again is told, nothing written is lost, and trying again works`, async () => {
    const [page, shop, spoilt] = await opened(how);
    await choose(shop, asFile(example('ward')));
    await shop.host.locator('.chapter').waitFor();
    await shop.host.locator('.panel-body:visible').waitFor();

    // While somebody writes.
    await spoilt(forGood);
    await shop.input('/title').fill('Peer på Mågen');
    const panel = shop.host.locator('.panel-state');
    await panel.getByText(read.da.failed).waitFor();
    await shop.input('/title').press('End');
    await page.keyboard.type(' 2');
    assert.equal(await shop.input('/title').inputValue(), 'Peer på Mågen 2');
    await panel.getByText(read.da.failed).waitFor();
    await spoilt(0);
    await panel.getByRole('button', { name: t.retry }).click();
    await shop.host.locator('.panel-body:visible').waitFor();

    // While it is saved, looked at and passed on.
    await spoilt(forGood);
    const job = { ...JSON.parse(example('ward')), title: 'Peer på Mågen 2' };
    const { $schema, ...plain } = job;
    assert.deepEqual(JSON.parse((await shop.saved()).text), plain, 'all of it is in the file');
    await shop.told(t.savedPlain);
    await spoilt(0);
    assert.equal((await shop.saved()).text, JSON.stringify(job));
    await spoilt(forGood);
    await shop.button(t.pages.look).click();
    const state = shop.host.locator('.paper-state');
    await state.getByRole('alert').filter({ hasText: look.da.failed }).waitFor();
    await there(shop, 'Peer på Mågen 2');
    await shop.button(t.pages.look).click();
    await state.getByRole('alert').waitFor();
    await spoilt(0);
    await state.getByRole('button', { name: t.retry }).click();
    await shop.host.locator('.paper:visible').waitFor();
    await shop.button(t.pages.give).click();
    await spoilt(forGood);
    const row = shop.host.locator('[data-paper="group"]');
    await row.getByRole('button', { name: 'Word' }).click();
    await row.getByRole('alert').filter({ hasText: give.da.failed }).waitFor();
    await shop.button(give.da.webMake).click();
    await shop.host.getByRole('alert').filter({ hasText: give.da.failed }).nth(1).waitFor();
    await choose(shop, asFile(example('residential')));
    await shop.host.locator('.compared').getByText(give.da.failed).waitFor();
    await spoilt(0);
    const [word] = await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: 'Word' }).click()]);
    assert.ok(readFileSync(await word.path()).equals(command('render', '--format', 'docx', kept(JSON.stringify(job)))));
    await shop.button(give.da.webMake).click();
    await shop.host.locator('.posted textarea').waitFor();
    await choose(shop, asFile(example('residential')));
    await shop.host.locator('.compared .paper').waitFor();
    await there(shop, 'Peer på Mågen 2');

    // While the whole of it is read, and while one begins from a file.
    await spoilt(forGood);
    await shop.button(t.pages.read).click();
    await shop.host.getByText(read.da.failed).waitFor();
    await spoilt(0);
    await shop.host.getByRole('button', { name: t.retry }).click();
    await shop.host.getByText(read.da.failed).waitFor({ state: 'detached' });
    await there(shop, 'Peer på Mågen 2');
    for (const [what, shown] of [[group, '.taken'], [asFile(example('residential')), '.chapter']]) {
      await shop.button(t.backToBegin).click();
      await spoilt(forGood);
      await choose(shop, what);
      await shop.host.getByRole('alert').filter({ hasText: t.coreFailed }).waitFor();
      await shop.button(t.toWriting).click();
      await there(shop, 'Peer på Mågen 2');
      await shop.button(t.backToBegin).click();
      await choose(shop, what);
      await shop.host.getByRole('alert').filter({ hasText: t.coreFailed }).waitFor();
      await spoilt(0);
      await shop.button(t.retry).click();
      await shop.host.locator(shown).waitFor();
      if (shown === '.taken') {
        await shop.button(t.toWriting).click();
        await there(shop, 'Peer på Mågen 2');
      }
    }
    await done(page);
  });
}
