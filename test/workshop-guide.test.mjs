// The guide for the person who runs the meeting, followed as it stands: what it
// says one presses is there, and at the end there is a document for Word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as meeting } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { serve } from './support/server.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage(), '/en.html': workshopPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** What stands in bold and is no sentence: what one presses. */
const pressed = (guide) => new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name).filter((name) => !/[.,]$|^fed skrift$|^bold$/.test(name)));

for (const [lang, name, file] of [['da', 'job', 'da/vaerksted.md'], ['en', 'en', 'workshop.md']]) {
  test(`${file}: from an empty page to a document for Word`, async () => {
    const whole = readFileSync(path.join(root, 'docs', file), 'utf8');
    const guide = pressed(whole);
    const t = strings[lang];
    for (const named of [t.beginFile, t.undecided]) assert.ok(whole.includes(`*${named}*`), `the guide does not name “${named}”`);
    const [, pause] = /const rest = (\d+);/.exec(readFileSync(path.join(root, 'wasm', 'ui', 'jobdesc', 'shell', 'settled.js'), 'utf8'));
    assert.ok(whole.includes(`${(pause / 1000).toLocaleString(lang)} se`), 'how long somebody rests before it is read');
    const m = meeting[lang];
    const left = new Set(guide);
    const page = await open(browser, `${site.origin}/${name}.html`);
    const shop = new Workshop(page);
    const press = async (label, within = shop.host) => {
      assert.ok(guide.has(label), `the guide does not say “${label}”`);
      left.delete(label);
      await within.getByRole('button', { name: label }).first().click();
    };
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(t.save)]);
      return download.path();
    };
    await press(t.beginEmpty);
    await press(t.pages.meeting);
    await shop.input('/shaping/who').fill('Leder, to kolleger, HR');
    await press(m.firstHourBegin);
    await shop.input('/purpose').fill('Mere håb i hverdagen');
    for (let n = 1; n < 10; n++) await press(m.next);
    await press(m.over);
    await shop.host.locator('.missing textarea').first().fill('Lederen');
    const at = await saved();

    // HR, on another day.
    await page.reload();
    await shop.host.locator('input[type="file"]').setInputFiles(at);
    await shop.host.locator('.chapter').waitFor();
    await press(t.pages.meeting);
    await press(m.homeBegin);
    await shop.input('/lineManager/title').fill('Afdelingslederen');
    await press(t.pages.writing);
    await shop.input('/title').fill('Peer-medarbejder');
    await press(t.undo);
    await shop.redo.click();
    const finding = shop.host.locator('.beside button');
    await finding.first().waitFor();
    await press(t.pages.read);
    await shop.host.locator('.wide').waitFor();
    await press(t.pages.look);
    await press(t.pages.give);
    const row = shop.host.locator('[data-paper="annex"]');
    await row.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Word', row)]);
    assert.match(download.suggestedFilename(), /\.docx$/);
    const word = readFileSync(await download.path());
    assert.equal(word.subarray(0, 2).toString(), 'PK');
    assert.ok(word.includes('Peer-medarbejder') && word.includes('Mere håb i hverdagen'), 'what was written is in the document');
    await saved();
    assert.deepEqual([...left], [], 'in the guide, and pressed nowhere');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
