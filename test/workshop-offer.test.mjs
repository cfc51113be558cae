// From the questionnaire to the workshop: offered only where the page has one,
// and what goes along is the file that the person saves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { strings as meetingStrings } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings as workshopStrings } from '../wasm/ui/jobdesc/shell/strings.js';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { resultStrings } from '../wasm/ui/readiness/result/strings.js';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';
import { Workshop } from './support/workshop.mjs';

const t = resultStrings.da;
const script = '<script type="module" src="/peer-jobdesc.js"></script>';
let browser, site;
before(async () => {
  const quiz = '<peer-readiness></peer-readiness>';
  site = await serve({
    '/alone.html': html(quiz),
    '/script.html': html(quiz, { head: script }),
    '/know.html': html(`${quiz}<peer-jobdesc></peer-jobdesc><peer-recovery></peer-recovery>`, { head: `${script}<script type="module" src="/peer-recovery.js"></script>` }),
    '/both.html': html(`${quiz}<peer-jobdesc></peer-jobdesc>`, { head: script }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});
const temperatur = instrument('temperatur');

async function result(name) {
  const page = await open(browser, `${site.origin}/${name}.html`);
  const quiz = new Widget(page);
  await quiz.groups.first().waitFor();
  await quiz.answer(temperatur, mixed(temperatur));
  await quiz.host.locator('.result').waitFor();
  return [page, quiz];
}

test('it is offered where the page has a workshop, and nowhere else', async () => {
  for (const name of ['alone', 'script']) {
    const [page, quiz] = await result(name);
    assert.equal(await quiz.host.getByText(t.workshopGo).count(), 0, name);
    await page.context().close();
  }
});

test('it leads there, by mouse and by key, and leaves no trace on the element', async () => {
  const [page, quiz] = await result('both');
  const way = quiz.host.getByRole('button', { name: t.workshopGo });
  await way.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-jobdesc');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-jobdesc', 'the next Tab is in the workshop');
  const shop = new Workshop(page);
  assert.match((await shop.focused()).tag, /button|input/);
  await way.click();
  await quiz.host.getByRole('button', { name: t.ways.keep[0] }).first().focus();
  assert.equal(await shop.host.getAttribute('tabindex'), null);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('what peer work is: a way from the result and from a meeting, where the page has it and nowhere else', async () => {
  const m = meetingStrings.da;
  for (const [name, there] of [['both', 0], ['know', 1]]) {
    const [page, quiz] = await result(name);
    const shop = new Workshop(page);
    await shop.empty();
    await shop.button(workshopStrings.da.pages.meeting).click();
    await shop.host.getByRole('heading', { name: m.firstHour, exact: true }).waitFor();
    for (const way of [quiz.host.getByRole('button', { name: t.knowledgeGo }), shop.host.getByRole('button', { name: m.knowledgeGo })]) {
      assert.equal(await way.count(), there, name);
      if (!there) continue;
      await way.focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-recovery');
    }
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('the file with the answers begins a description with what is missing, and no answer is in it', async () => {
  const [page, quiz] = await result('both');
  const shop = new Workshop(page);
  await quiz.host.getByRole('button', { name: t.ways.keep[0] }).last().click();
  const [download] = await Promise.all([page.waitForEvent('download'), quiz.host.getByRole('button', { name: groupStrings.da.saveFile }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const response = JSON.parse(text);
  await shop.host.locator('input[type="file"]').setInputFiles({ name: 'svar.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
  await shop.button('Begynd at skrive').click();
  await shop.host.locator('.chapter').waitFor();
  const doc = await shop.document();
  assert.ok(doc.open.length > 0, JSON.stringify(doc));
  assert.equal(JSON.stringify(doc).includes(response.id), false);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
