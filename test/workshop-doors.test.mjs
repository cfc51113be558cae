// The workshop by its other doors: the page for an iframe, alone and in a page of
// another origin, and the file that holds everything, opened from disk with the
// network off.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { around, fits, frame, frameScript } from './support/around.mjs';
import { built, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { Workshop } from './support/workshop.mjs';

const from = path.join(built().dist, 'peerwork-widget', 'peer-jobdesc.html');
const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'file-')), 'Vores job (1).html');
copyFileSync(from, file);

let browser, site, host;
before(async () => {
  site = await serve();
  host = await around(site, { '/': html(frame(site, '/embed-jobdesc.html?lang=da&autosave&theme=dkfds-blue', 'Skriv jobbet sammen') + frameScript(site), { script: false }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
  host.close();
});

const close = (page) => host.done(page);

test('the page for an iframe, alone', async () => {
  const page = await open(browser, site.origin + '/embed-jobdesc.html?lang=en&organisation=Solbjerg');
  const workshop = new Workshop(page);
  assert.equal(await workshop.host.getAttribute('organisation'), 'Solbjerg');
  await page.getByRole('heading', { level: 1, name: 'A job as a peer worker' }).waitFor();
  await workshop.empty();
  assert.equal(await page.locator('h1:visible').count(), 1);
  await close(page);
});

test('in a page of another origin the frame gets the height of a step, coarse while somebody writes', async () => {
  const page = await open(browser, host.origin + '/');
  const workshop = new Workshop(page);
  workshop.host = page.frameLocator('iframe').locator('peer-jobdesc');
  assert.equal(await workshop.host.getAttribute('theme'), 'dkfds-blue');
  await workshop.empty();
  await fits(page);
  assert.equal(await page.frameLocator('iframe').locator('h1:visible').count(), 0);
  await close(page);
});

test('the file is one file, asks for nothing, and has every program in it', () => {
  const text = readFileSync(file, 'utf8');
  console.log(`the workshop in one file: ${statSync(file).size} bytes`);
  assert.ok(statSync(file).size < 5_000_000);
  assert.doesNotMatch(text, /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?!data:,)/);
  assert.match(text, /default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/);
  for (const name of ['jobdesc.wasm', 'papers.wasm', 'begin.wasm', 'ward.json', 'evidence.json', 'sources.json', 'parathed.json']) assert.match(text, new RegExp(`data-file="${name}"`));
});

test('with the network off: begin from an example, write, change the language, save', async () => {
  const page = await open(browser, pathToFileURL(file).href);
  await page.context().setOffline(true);
  const workshop = new Workshop(page);
  await workshop.example(0);
  const { name, text } = await workshop.saved();
  assert.match(name, /\.json$/);
  const start = JSON.parse(text);
  assert.equal(start.lang, 'da');
  assert.ok(start.tasks.length > 3);
  assert.ok(text.startsWith('{"$schema":"https://'), 'what Go writes, not what the page falls back on');
  await page.getByRole('button', { name: 'English' }).click();
  await workshop.host.locator('.eyebrow', { hasText: 'Chapter 1 ' }).waitFor();
  await close(page);
});

/** A document of schema/examples as somebody chooses it. */
const chosen = (name) => ({ name: 'fil.json', mimeType: 'application/json', buffer: readFileSync(path.join(root, 'schema', 'examples', name + '.json')) });

for (const [what, from] of [['beside the script', () => site.origin + '/embed-jobdesc.html?lang=da'], ['in one file', () => pathToFileURL(file).href]]) {
  test(`a vision, a plan and answers begin a description, ${what}`, async () => {
    const page = await open(browser, from());
    const workshop = new Workshop(page);
    const picker = workshop.host.locator('input[type="file"]').first();
    await picker.setInputFiles(chosen('vision/solbjerg'));
    await workshop.host.getByText('Formålet er hentet fra jeres vision.').waitFor();
    assert.deepEqual(await page.evaluate(() => document.querySelector('peer-jobdesc').shadowRoot.activeElement.textContent), 'Det har vi taget med');
    await workshop.button('Begynd at skrive').click();
    await workshop.host.locator('.chapter').waitFor();
    const begun = await workshop.document();
    assert.match(begun.purpose, /^Vi vil ansætte peer-medarbejdere, fordi/);
    assert.deepEqual(Object.keys(begun).sort(), ['lang', 'purpose']);

    await workshop.button('Begynd med noget andet').first().click();
    await picker.setInputFiles(chosen('response/temperatur-leader'));
    await workshop.host.getByText('Selve svarene er ikke taget med.').waitFor();
    await workshop.button('Begynd at skrive').click();
    await workshop.host.locator('.chapter').waitFor();
    const answered = await workshop.document();
    assert.ok(answered.open.length > 0);
    assert.deepEqual(Object.keys(answered).sort(), ['lang', 'open']);

    await workshop.button('Begynd med noget andet').first().click();
    await picker.setInputFiles(chosen('response/solbjerg'));
    await workshop.host.getByText('Svarene er til jeres eget spørgeskema.').waitFor();
    await close(page);
  });
}
