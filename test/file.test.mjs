// The file that holds everything: opened from disk with the network off, it is
// the whole widget.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { command, Desk, member } from './support/group.mjs';
import { command as paperFile } from './support/papers.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

const from = path.join(built().dist, 'peerwork-widget', 'peer-readiness.html');
// As somebody saves it from a mail: alone in a folder, under another name.
const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'file-')), 'Måling (1).html');
copyFileSync(from, file);

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const opened = async (options) => {
  const page = await open(browser, pathToFileURL(file).href, options);
  await page.context().setOffline(true);
  return page;
};
const close = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('it is one file, and asks for nothing', () => {
  const text = readFileSync(file, 'utf8');
  console.log(`the file that holds everything: ${statSync(file).size} bytes`);
  // Two programs, since one that does both is more than most who answer should fetch.
  assert.ok(statSync(file).size < 2_400_000);
  const [, told] = /`peer-readiness\.html` contains [^.]*about (\d\.\d) MB\./.exec(readFileSync(path.join(root, 'docs', 'embedding.md'), 'utf8'));
  assert.equal((statSync(file).size / 1e6).toFixed(1), told, 'as docs/embedding.md says');
  assert.doesNotMatch(text, /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?!data:,)/);
  assert.match(text, /default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/);
  assert.match(text, /The Go Authors/);
});

for (const id of ['temperatur', 'parathed']) {
  test(`${id}: from the first question to the result, the same as from the command line`, async () => {
    const page = await opened();
    const spec = instrument(id);
    if (id === 'parathed') await page.getByRole('button', { name: 'Grundig: 9 temaer' }).click();
    const widget = new Widget(page, `peer-readiness[instrument="${id}"]`);
    const choices = mixed(spec);
    await widget.answer(spec, choices);
    const result = scored(responseOf(spec, choices));
    assert.equal(await widget.host.locator('.degrees').first().textContent(), String(result.temperature));
    await widget.host.locator('.why summary').first().click();
    await widget.host.locator('.ground').first().waitFor();
    await close(page);
  });
}

test('the papers are in it', async () => {
  const page = await opened();
  const widget = new Widget(page, 'peer-readiness[instrument="temperatur"]');
  const spec = instrument('temperatur');
  await widget.answer(spec, Object.fromEntries(spec.themes.flatMap((theme) => theme.items).map(({ id }) => [id, '0'])));
  const paper = widget.host.locator('.papers li').first();
  await paper.waitFor();
  const id = await paper.getAttribute('data-paper');
  const [download] = await Promise.all([page.waitForEvent('download'), paper.getByRole('button', { name: 'Hent i Word' }).click()]);
  assert.ok(readFileSync(await download.path()).equals(paperFile('paper', id, '--format', 'docx')), id);
  await close(page);
});

test('a group, a plan, and the files they save', async () => {
  const page = await opened();
  const desk = new Desk(page, 'peer-readiness[instrument="temperatur"]');
  await desk.collect();
  const responses = [0, 1, 2, 3].map((i) => member(i, 'first', { openToGroup: true }));
  await desk.files(...responses.map((response, i) => ({ name: `${i}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(response)) })));
  const expected = JSON.parse(command(['group', '--json', '-'], responses.map((each) => JSON.stringify(each)).join('\n') + '\n'));
  await desk.whole();
  assert.equal(await desk.host.locator('.outcome .degrees').textContent(), String(expected.temperature));
  const together = await desk.saved(() => desk.press('Gem gruppens svar'));
  assert.equal(together.bytes.toString().trimEnd().split('\n').length, 4);
  await desk.to('Vores plan');
  await desk.host.getByLabel('Hvornår begynder I?').fill('2027-01-04');
  await desk.host.locator('.outcome .band', { hasText: /\b2027$/ }).waitFor();
  const csv = await desk.saved(() => desk.press('Hent som regneark'));
  assert.match(csv.name, /\.csv$/);
  assert.ok(csv.bytes.length > 2000);
  await close(page);
});

test('axe finds nothing, wide and narrow', async () => {
  const axe = readFileSync(path.join(root, 'test', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark']]) {
    const page = await opened({ viewport: { width, height: 900 }, colorScheme });
    await page.locator('fieldset').first().waitFor();
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => window.axe.run(document));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`), []);
    assert.ok(passes.length > 20);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close(page);
  }
});

test('the questionnaires and the two languages, and no answer is lost', async () => {
  const page = await opened();
  const widget = new Widget(page, 'peer-readiness[instrument="temperatur"]');
  const [first] = instrument('temperatur').themes[0].items;
  await widget.click(first.id, '2');
  const heading = page.getByRole('heading', { level: 1 });
  assert.equal(await heading.innerText(), 'Forberedelse til peer-medarbejdere');

  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await heading.innerText(), 'Preparing for peer workers');
  assert.equal(await page.evaluate(() => [document.documentElement.lang, document.activeElement.textContent].join()), 'en,Dansk');
  await widget.host.getByText(first.statement.en).waitFor();
  assert.equal(await widget.radio(first.id, '2').isChecked(), true);

  await page.getByRole('button', { name: /^Thorough/ }).click();
  assert.deepEqual(await page.locator('peer-readiness').evaluateAll((all) => all.map((each) => each.hidden)), [true, false, true]);
  assert.equal(await page.getByRole('button', { name: /^Thorough/ }).getAttribute('aria-pressed'), 'true');
  await page.getByRole('button', { name: /^After the start/ }).click();
  await page.locator('peer-readiness[instrument="rolle"]').getByText('How is it here at the moment?').waitFor();
  await page.getByRole('button', { name: /^Short/ }).click();
  await page.getByRole('button', { name: 'Dansk' }).click();
  await widget.host.getByText(first.statement.da).waitFor();
  assert.equal(await widget.radio(first.id, '2').isChecked(), true);
  await close(page);
});

test('without JavaScript it says what to do', async () => {
  const page = await opened({ javaScriptEnabled: false });
  await page.getByText('Gem filen på din computer').waitFor();
  assert.equal(await page.locator('.choices').isVisible(), false, 'no buttons that do nothing');
  await close(page);
});
