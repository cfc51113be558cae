// Whole runs: the hour of a working group and the hour of HR after it, from the
// result of the quiz to a finished description, once with a mouse and once with
// the keyboard alone. What is saved and passed on is what the command line writes
// of the same description, to the byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as give } from '../wasm/ui/jobdesc/give/strings.js';
import { strings as meeting } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { groupStrings as group } from '../wasm/ui/readiness/group/strings.js';
import { resultStrings as result } from '../wasm/ui/readiness/result/strings.js';
import { launch, open } from './support/browser.mjs';
import { built, root } from './support/built.mjs';
import { byKeys, byMouse } from './support/hand.mjs';
import { command, example, flags, kept } from './support/papers.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

let browser, site;
before(async () => {
  const both = '<peer-readiness></peer-readiness><peer-jobdesc></peer-jobdesc>';
  const head = '<script type="module" src="/peer-jobdesc.js"></script>';
  site = await serve({ '/job.html': workshopPage(), '/en.html': workshopPage('', { lang: 'en' }), '/both.html': html(both, { head }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** What somebody would save who has written what lies on the table, by the command line. */
const canonical = (source) => String(command('render', '--format', 'json', source));

/** What the command line finds wrong with a file. */
const problems = (file) => JSON.parse(execFileSync(built().command, ['validate', '--json', file], { encoding: 'utf8' })).problems;

/** The bytes of the file that an act offers. */
async function offered(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await download.path());
}

/** Each file that is passed on is the command line's of the description on the table, which never was in the page. */
async function passedOn(page, source, lang, press) {
  const shop = new Workshop(page);
  const t = give[lang];
  for (const paper of ['group', 'applicant']) {
    const row = shop.host.locator(`[data-paper="${paper}"]`);
    for (const [format, name] of [['docx', 'Word'], ['html', t.html]]) {
      const bytes = await offered(page, () => press(row.getByRole('button', { name })));
      assert.ok(bytes.equals(command('render', '--format', format, ...flags(paper), '--lang', lang, source)), `${paper} as ${format}`);
    }
  }
  await press(shop.button(t.webMake));
  await shop.host.locator('.posted textarea').waitFor();
  assert.equal(String(await offered(page, () => press(shop.button(t.webFile)))), String(command('render', '--format', 'jobposting', source)));
}

test('a job on a ward: from the result of the quiz, over the hour of the group, to that of HR; with a mouse, in Danish', async () => {
  const page = await open(browser, site.origin + '/both.html');
  const quiz = new Widget(page), shop = new Workshop(page);
  const temperatur = instrument('temperatur');
  await quiz.answer(temperatur, mixed(temperatur));
  await quiz.host.getByRole('button', { name: result.da.workshopTake }).click();
  await shop.button(strings.da.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  assert.ok((await shop.document()).open.length > 2, 'what the quiz found missing is to be decided');

  const source = kept(example('ward'));
  const ward = JSON.parse(example('ward'));
  await shop.button(strings.da.pages.meeting).click();
  await shop.button(meeting.da.firstHourBegin).click();
  await byMouse(page, ward);
  assert.equal(await shop.host.locator('.decided > div').count(), 10, 'all that the first hour is about');
  await shop.host.locator('.homework > li', { hasText: 'HR' }).first().getByRole('button').click();
  await shop.chapter(1);
  await byMouse(page, ward);
  assert.equal(String(await offered(page, () => shop.button(strings.da.save).first().click())), canonical(source));
  await shop.button(strings.da.pages.give).click();
  await passedOn(page, source, 'da', (button) => button.click());
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a volunteer’s job in a drop-in centre: the same way with the keyboard alone, in English', async () => {
  const page = await open(browser, site.origin + '/en.html');
  const shop = new Workshop(page);
  await shop.host.getByRole('heading', { name: strings.en.workshop }).waitFor();
  // What stands first in what has the focus, as one hears it when one comes by.
  const focus = () => page.evaluate(() => {
    const at = document.querySelector('peer-jobdesc').shadowRoot.activeElement;
    return at ? `${at.type === 'file' ? 'file' : at.textContent}` : '';
  });
  const to = async (name, key = 'Tab') => {
    for (let i = 0; i < 200 && !(await focus()).startsWith(name); i++) await page.keyboard.press(key);
    assert.ok((await focus()).startsWith(name), name);
  };
  const press = async (name, key) => {
    await to(name, key);
    await page.keyboard.press('Enter');
  };
  await to('file');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(path.join(root, 'schema', 'examples', 'group-result', 'january.json'));
  await shop.button(strings.en.takenOn).waitFor();
  await press(strings.en.takenOn);
  await shop.host.locator('.chapter').waitFor();

  const source = kept(example('drop-in-centre'));
  const volunteer = JSON.parse(example('drop-in-centre'));
  await press(strings.en.pages.meeting, 'Shift+Tab');
  await shop.host.locator('.meeting-start').waitFor();
  await press(meeting.en.firstHourBegin);
  await byKeys(page, volunteer);
  await shop.host.locator('.meeting-over').waitFor();
  await press(strings.en.pages.writing, 'Shift+Tab');
  await shop.host.locator('.chapter').waitFor();
  await byKeys(page, volunteer);
  await to(strings.en.save, 'Shift+Tab');
  assert.equal(String(await offered(page, () => page.keyboard.press('Enter'))), canonical(source));
  await press(strings.en.pages.give, 'Shift+Tab');
  await shop.host.locator('.give').waitFor();
  await passedOn(page, source, 'en', async (button) => {
    for (let i = 0; i < 200 && !await button.evaluate((node) => node.getRootNode().activeElement === node); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });
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
    // What was open has its answer now.
    const mark = shop.host.locator('.undecided .link:visible');
    if (await mark.count()) await mark.click();
    await shop.host.locator('.meeting-step > .buttons .main').click();
  }
  await shop.host.getByRole('heading', { name: meeting.da.overTitle }).waitFor();
  assert.deepEqual(await shop.host.locator('.missing b').allTextContents(), ['Supervision']);
  await shop.host.locator('.missing textarea').fill('Afdelingssygeplejersken');
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
