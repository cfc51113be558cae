// The workshop and the file that holds vision, plan and job description together:
// nothing in it is lost or changed, and what is saved is what the command writes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as give } from '../wasm/ui/jobdesc/give/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { built, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

const t = strings.da;
const g = give.da;
const { command } = built();
const temporary = mkdtempSync(path.join(os.tmpdir(), 'folder-'));
const example = (name) => path.join(root, 'schema', 'examples', `${name}.json`);
const run = (...args) => execFileSync(command, args, { encoding: 'utf8' });
/** An example as the library writes it. */
const canonical = (name) => JSON.stringify(JSON.parse(readFileSync(example(name), 'utf8')));

let browser, site;
before(async () => {
  site = await serve({ '/workshop.html': workshopPage('lang="da"'), '/kept.html': workshopPage('lang="da" autosave'), '/english.html': workshopPage('lang="en"') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

async function shopWith(file, name = 'workshop') {
  const page = await open(browser, `${site.origin}/${name}.html`);
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(file);
  return [page, shop];
}

const close = async (page, complaints = []) => {
  assert.deepEqual(page.complaints, complaints);
  await page.context().close();
};

/** What is saved by a press. */
async function savedBy(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The file that the command makes of a text and the examples. */
function together(text, ...names) {
  const description = path.join(temporary, 'stilling.json');
  writeFileSync(description, text);
  return run('folder', ...names.map(example), description).trimEnd();
}

test('a folder is opened, its description is written on, and it is saved as a folder again', async () => {
  const [page, shop] = await shopWith(example('folder/solbjerg'));
  await shop.host.locator('.chapter').waitFor();
  const whole = await shop.saved();
  assert.match(whole.name, /-mappe\.json$/);
  assert.equal(whole.text, JSON.stringify(JSON.parse(readFileSync(example('folder/solbjerg'), 'utf8'))), 'nothing written: the same file');

  await shop.input('/title').fill('Peer i Solbjerg');
  const again = await shop.saved();
  assert.equal(again.name, 'peer-i-solbjerg-mappe.json');
  const { description } = JSON.parse(again.text);
  assert.equal(description.title, 'Peer i Solbjerg');
  assert.equal(again.text, together(JSON.stringify(description), 'vision/solbjerg', 'plan/dated'), 'as the command writes it');

  // The description alone, where one gives it to others.
  await shop.button(t.pages.give).click();
  await shop.host.getByText(g.folderHint.both).waitFor();
  const alone = await savedBy(page, shop.button(g.asDescription));
  assert.equal(alone.text, JSON.stringify(description));
  assert.equal((await savedBy(page, shop.button(g.asFolder))).text, again.text);

  // What has changed since the folder that was opened.
  await shop.host.locator('.choose input').setInputFiles(example('folder/solbjerg'));
  await shop.host.locator('article.paper').getByText('Peer i Solbjerg').first().waitFor();
  await close(page);
});

test('a folder without a description brings purpose and gaps, and keeps what it had', async () => {
  const file = path.join(temporary, 'uden.json');
  run('folder', example('vision/solbjerg'), example('plan/dated'), '-o', file);
  const [page, shop] = await shopWith(file);
  await shop.host.getByText('Visionen og planen ligger stadig i mappen, når I gemmer.').waitFor();
  await shop.button(t.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  const { text } = await shop.saved();
  const saved = JSON.parse(text);
  assert.match(saved.description.purpose, /^Vi vil ansætte peer-medarbejdere, fordi/);
  assert.ok(saved.description.open.length > 0);
  assert.equal(JSON.stringify(saved.vision), canonical('vision/solbjerg'));
  assert.equal(JSON.stringify(saved.plan), canonical('plan/dated'));
  await close(page);
});

test('a vision from a file of its own is saved with the description only when somebody asks for it', async () => {
  const [page, shop] = await shopWith(example('vision/solbjerg'));
  await shop.button(t.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  const { $schema, ...description } = JSON.parse((await shop.saved()).text);
  assert.match($schema, /job-description/);
  await shop.button(t.pages.give).click();
  await shop.host.getByText(g.folderHint.vision).waitFor();
  const folder = JSON.parse((await savedBy(page, shop.button(g.asFolder))).text);
  assert.equal(JSON.stringify(folder.vision), canonical('vision/solbjerg'));
  assert.deepEqual(folder.description, { $schema, ...description });
  assert.equal('plan' in folder, false);
  await close(page);
});

test('what came along goes with what it came with: undone, redone, begun with something else', async () => {
  const [page, shop] = await shopWith(example('folder/solbjerg'));
  await shop.host.locator('.chapter').waitFor();
  await shop.button(t.backToBegin).click();
  await shop.host.locator('input[type="file"]').setInputFiles(example('folder/english'));
  await shop.host.locator('.chapter').waitFor();
  const second = JSON.parse((await shop.saved()).text);
  assert.equal(JSON.stringify(second.vision), canonical('vision/english'));
  assert.equal('plan' in second, false, 'nothing of the first folder is in the second');
  await shop.undo.click();
  assert.equal(JSON.stringify(JSON.parse((await shop.saved()).text).plan), canonical('plan/dated'));
  await shop.redo.click();
  assert.equal('plan' in JSON.parse((await shop.saved()).text), false);
  await shop.button(t.backToBegin).click();
  await shop.empty();
  assert.match(JSON.parse((await shop.saved()).text).$schema, /job-description/, 'an empty page is nobody\'s folder');
  await close(page);
});

test('what came along is remembered on the device with the rest', async () => {
  const [page, shop] = await shopWith(example('folder/solbjerg'), 'kept');
  await shop.host.locator('.chapter').waitFor();
  await shop.host.getByLabel(t.remember).check();
  await shop.host.getByText(t.remembered).waitFor();
  await page.reload();
  await shop.button(t.goOnKept).click();
  await shop.host.locator('.chapter').waitFor();
  assert.equal((await shop.saved()).text, JSON.stringify(JSON.parse(readFileSync(example('folder/solbjerg'), 'utf8'))));
  await close(page);
});

test('when the program for folders cannot be had, the description is saved, and it says what is not in it', async () => {
  const [page, shop] = await shopWith(example('folder/solbjerg'), 'kept');
  await shop.host.locator('.chapter').waitFor();
  await shop.host.getByLabel(t.remember).check();
  await shop.host.getByText(t.remembered).waitFor();
  await page.route(/begin\.[^/]*wasm/, (route) => route.abort());
  await page.reload();
  await shop.button(t.goOnKept).click();
  await shop.host.locator('.chapter').waitFor();
  const { text } = await shop.saved();
  assert.equal(text, JSON.stringify(JSON.parse(readFileSync(example('folder/solbjerg'), 'utf8')).description));
  await shop.told(t.savedAlone);

  // Nothing of it is lost: as soon as it can be had, the folder is whole.
  await page.unroute(/begin\.[^/]*wasm/);
  assert.equal((await shop.saved()).text, JSON.stringify(JSON.parse(readFileSync(example('folder/solbjerg'), 'utf8'))));
  await close(page, page.complaints.filter((each) => /begin|Failed to load/.test(each)));
});

test('a folder with something in it that does not belong there is refused, and says what', async () => {
  for (const [name, says] of [['invalid/folder/with-a-response', 'response'], ['invalid/folder/newer-version', 'version 2'], ['invalid/folder/bad-inside', 'paragraphs']]) {
    const [page, shop] = await shopWith(example(name));
    await shop.host.getByText(t.fileOther).waitFor();
    await shop.host.getByText(says).first().waitFor();
    await close(page);
  }
});

test('in English', async () => {
  const [page, shop] = await shopWith(example('folder/solbjerg'), 'english');
  await shop.host.locator('.chapter').waitFor();
  assert.match((await shop.saved()).name, /-folder\.json$/);
  await shop.button(strings.en.pages.give).click();
  await shop.host.getByText(give.en.folderHint.both).waitFor();
  await close(page);
});
