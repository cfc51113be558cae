// Whole runs: what lies on the table is written from an empty page, once with a
// mouse and once with the keyboard alone. The file that is saved is what the
// command line writes, to the byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as meeting } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { built, root } from './support/built.mjs';
import { byKeys, byMouse } from './support/hand.mjs';
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

const example = (name) => path.join(root, 'jobdesc', 'examples', name + '.json');

/** The example as the library writes it: on one line, in the order of the schema, as the example lies in the repository. */
const written = (name) => JSON.stringify(JSON.parse(readFileSync(example(name), 'utf8')));

/** With what has no order of its own, in one. */
const sorted = (value) => (Array.isArray(value) ? value.map(sorted).sort((a, b) => (typeof a === 'string' ? a < b ? -1 : 1 : a.dilemma < b.dilemma ? -1 : a.dilemma > b.dilemma ? 1 : 0))
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each)])) : value);

/** The same description: what is in it, its order, and one line as the library writes it. */
function same(saved, text) {
  assert.deepEqual(sorted(JSON.parse(saved)), sorted(JSON.parse(text)));
  assert.equal(JSON.stringify(sorted(JSON.parse(saved))), JSON.stringify(sorted(JSON.parse(text))));
  assert.equal(saved.trimEnd(), JSON.stringify(JSON.parse(saved)));
}

/** What the command line finds wrong with a file. */
const problems = (file) => JSON.parse(execFileSync(built().command, ['validate', '--json', file], { encoding: 'utf8' })).problems;

test('a job on a ward, with a mouse, in Danish', async () => {
  const page = await open(browser, site.origin + '/job.html');
  const shop = new Workshop(page);
  await shop.empty();
  const text = written('ward');
  await byMouse(page, JSON.parse(text));
  same((await shop.saved()).text, text);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a volunteer’s job in a drop-in centre, with the keyboard alone, in English', async () => {
  const page = await open(browser, site.origin + '/en.html');
  const shop = new Workshop(page);
  await shop.host.getByRole('heading', { name: strings.en.workshop }).waitFor();
  const focus = () => page.evaluate(() => document.querySelector('peer-jobdesc').shadowRoot.activeElement?.textContent ?? '');
  const to = async (name, key) => {
    for (let i = 0; i < 200 && !(await focus()).startsWith(name); i++) await page.keyboard.press(key);
    assert.ok((await focus()).startsWith(name), name);
  };
  await to(strings.en.beginEmpty, 'Tab');
  await page.keyboard.press('Enter');
  await shop.host.locator('.chapter').waitFor();
  const text = written('drop-in-centre');
  await byKeys(page, JSON.parse(text));
  await to(strings.en.save, 'Shift+Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  same(readFileSync(await download.path(), 'utf8'), text);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('from the answers of a group, over the first hour, to a file the command line reads', async () => {
  const page = await open(browser, site.origin + '/job.html');
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(path.join(root, 'schema', 'examples', 'group-result', 'january.json'));
  await shop.button(strings.da.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  const { open: taken } = await shop.document();
  assert.ok(taken.length > 0, 'what the group did not know is to be found out');
  await shop.button(strings.da.pages.meeting).click();
  await shop.button(meeting.da.firstHourBegin).click();
  const answers = {
    '/purpose': 'Mere håb i hverdagen', '/shaping/how': 'Vi spurgte på to morgenmøder', '/targetGroup/who': 'Patienter på afsnittet', '/tasks/0/title': 'Samtaler', '/tasks/0/whyPeer': 'Har selv været indlagt',
    '/tasksOut/0/text': 'Udlevere medicin', '/openness/note': 'Alle kender rollen', '/lineManager/title': 'Afdelingssygeplejersken', '/supervision/who': '', '/hours/minutesPerWeek': '25',
  };
  for (let n = 1; n <= 10; n++) {
    await shop.host.locator('.meeting-where', { hasText: `Spørgsmål ${n} af 10` }).waitFor();
    for (const [pointer, answer] of Object.entries(answers)) {
      const list = pointer.match(/^\/(tasks|tasksOut)\/0\/(title|text)$/);
      if (list && await shop.at('/' + list[1]).count() && !await shop.at(`/${list[1]}/0`).count() && !await shop.input(pointer).count()) await shop.at('/' + list[1]).locator('.add').click();
      if (answer && await shop.input(pointer).count()) await shop.input(pointer).fill(answer);
    }
    await shop.host.locator('.meeting-step > .buttons .main').click();
  }
  await shop.host.getByRole('heading', { name: meeting.da.overTitle }).waitFor();
  assert.deepEqual(await shop.host.locator('.missing b').allTextContents(), ['Supervision']);
  await shop.host.locator('.missing input').fill('Afdelingssygeplejersken');
  // HR goes on from the page that says what is left to them.
  await shop.host.locator('.homework > li', { hasText: 'HR' }).first().getByRole('button').click();
  assert.match((await shop.host.locator('.eyebrow', { hasText: /^Kapitel/ }).textContent()), /Kapitel 7 /);
  await shop.at('/employment/form').locator('input[value="ordinary"]').click();
  await shop.chapter(1);
  await shop.input('/title').fill('Peer-medarbejder på afsnittet');
  const { text } = await shop.saved();
  const file = path.join(root, 'test', 'out', 'workshop-whole.json');
  writeFileSync(file, text);
  assert.deepEqual(problems(file), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
