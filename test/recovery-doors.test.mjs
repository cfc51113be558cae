// What peer work is, by its other doors: the page for an iframe, alone and in a page
// of another origin, the file that holds everything, opened from disk with the
// network off, and the pages of the demo.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { around, fits, frame, frameScript } from './support/around.mjs';
import { built } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { Recovery } from './support/recovery.mjs';
import { page as html, serve } from './support/server.mjs';

const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'file-')), 'Hvad er peer (1).html');
copyFileSync(path.join(built().dist, 'peerwork-widget', 'peer-recovery.html'), file);

let browser, site, host;
before(async () => {
  site = await serve();
  host = await around(site, { '/': html(frame(site, '/embed-recovery.html?lang=da&theme=dkfds-blue', 'Hvad er peer-arbejde?') + frameScript(site), { script: false }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
  host.close();
});

const close = (page) => host.done(page);

test('the page for an iframe, alone, with a seat in its address', async () => {
  const page = await open(browser, site.origin + '/embed-recovery.html?lang=en&seat=hr&organisation=Solbjerg');
  const r = new Recovery(page);
  await r.host.locator('.seat').waitFor();
  await page.getByRole('heading', { level: 1, name: 'About peer work' }).waitFor();
  assert.equal(await r.host.getAttribute('organisation'), 'Solbjerg');
  assert.equal(await page.locator('h1:visible').count(), 1);
  assert.equal(await page.title(), 'What is peer work?', 'which says nothing of the seat');
  await close(page);
});

test('neither of its pages may run a program, and both work without', async () => {
  for (const text of [readFileSync(path.join(built().widget, 'embed-recovery.html'), 'utf8'), readFileSync(file, 'utf8')]) {
    const [, policy] = text.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(policy, /require-trusted-types-for 'script'/);
  }
});

test('in a page of another origin the height of a page says which it is in coarse steps alone', async () => {
  const page = await open(browser, host.origin + '/');
  const r = new Recovery(page);
  r.host = page.frameLocator('iframe').locator('peer-recovery');
  assert.equal(await r.host.getAttribute('theme'), 'dkfds-blue');
  for (const go of [() => r.seat(2), () => r.chime()]) {
    await go();
    await fits(page);
    await r.button('Alle pladser').click();
  }
  await close(page);
});

test('the file is one file, asks for nothing, and with the network off every page is there', async () => {
  const text = readFileSync(file, 'utf8');
  console.log(`what peer work is in one file: ${statSync(file).size} bytes`);
  assert.ok(statSync(file).size < 700_000);
  assert.doesNotMatch(text, /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?!data:,)/);
  const page = await open(browser, pathToFileURL(file).href);
  await page.context().setOffline(true);
  const r = new Recovery(page);
  await r.seat(0);
  const [word] = await Promise.all([page.waitForEvent('download'), r.host.locator('[data-paper="med"]').getByRole('button', { name: /^Hent i Word/ }).click()]);
  assert.match(word.suggestedFilename(), /\.docx$/);
  await r.chime();
  await page.getByRole('button', { name: 'English' }).click();
  await r.host.getByRole('heading', { name: 'The same as text' }).waitFor();
  await close(page);
});

test('the pages of the demo, and their way from the others', async () => {
  const page = await open(browser, site.origin + '/index.html');
  await page.getByRole('link', { name: 'Hvad er peer-arbejde?' }).click();
  const r = new Recovery(page);
  await r.seat(4);
  await page.getByRole('link', { name: 'English' }).click();
  await r.host.getByRole('heading', { name: 'What is peer work?' }).waitFor();
  await page.getByRole('link', { name: 'Write the job' }).click();
  await page.getByRole('link', { name: 'What is peer work?' }).click();
  await r.seat(1);
  await close(page);
});
