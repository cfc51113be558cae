// A vision that is saved, opened again another day, and brought to the workshop.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { resultStrings } from '../wasm/ui/readiness/result/strings.js';
import { launch, open } from './support/browser.mjs';
import { command, Desk } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';
import { Workshop } from './support/workshop.mjs';

const t = { ...resultStrings.da, ...groupStrings.da };
const example = JSON.parse(readFileSync(fileURLToPath(new URL('../schema/examples/vision/solbjerg.json', import.meta.url))));
let browser, site;
before(async () => {
  site = await serve({
    '/alone.html': html('<peer-readiness></peer-readiness>'),
    '/both.html': html('<peer-readiness></peer-readiness><peer-jobdesc></peer-jobdesc>', { head: '<script type="module" src="/peer-jobdesc.js"></script>' }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name = 'alone') => {
  const page = await open(browser, `${site.origin}/${name}.html`);
  const desk = new Desk(page);
  await desk.groups.first().waitFor();
  await desk.collect();
  await desk.to(t.titles.vision);
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};
const file = (content, name = 'vision.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const choose = (desk, ...files) => desk.host.locator('input[type=file]').setInputFiles(files);
const told = (desk, text) => desk.host.locator('.told', { hasText: text }).waitFor();
const fields = (desk) => desk.host.locator('textarea').evaluateAll((nodes) => nodes.map((node) => node.value));
const draft = (desk) => desk.host.locator('.draft p').allTextContents();

test('what is saved is a vision, and opens again on another day as it was', async () => {
  const desk = await opened();
  const areas = desk.host.locator('textarea');
  await areas.nth(1).fill('Vi håber, at flere bliver hørt.\n\nOgså dem, der tier.');
  await areas.nth(3).fill('  Vi tager det op igen i maj.\n \nVi spørger borgerne først.  ');
  const { name, bytes } = await desk.saved(() => desk.press(t.saveVision));
  await told(desk, t.fileSaved);
  assert.match(name, /^vision-\d{4}-\d{2}-\d{2}\.json$/);
  const { date, paragraphs } = JSON.parse(bytes);
  assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
  assert.deepEqual(paragraphs, [
    { question: 'hope', text: 'Vi håber, at flere bliver hørt.\n\nOgså dem, der tier.' },
    { text: 'Vi tager det op igen i maj.' }, { text: 'Vi spørger borgerne først.' },
  ], 'no starter that nobody went on from');
  command(['validate', '--kind', 'vision', '-'], bytes);
  const again = await opened();
  await choose(again, file(bytes));
  await told(again, t.visionOpened);
  assert.deepEqual(await fields(again), ['Vi vil ansætte peer-medarbejdere, fordi …', paragraphs[0].text, 'En peer-medarbejder kan give os …', 'Vi tager det op igen i maj.\n\nVi spørger borgerne først.']);
  assert.deepEqual(await draft(again), paragraphs.map(({ text }) => text));
  assert.equal(await again.host.getByRole('button', { name: t.undo }).count(), 0, 'nothing was there before');
  assert.deepEqual((await again.saved(() => again.press(t.saveVision))).bytes, bytes, 'to the byte');
  await close(desk);
  await close(again);
});

test('one that takes the place of what is written can be undone', async () => {
  const desk = await opened();
  await desk.host.locator('textarea').first().fill('Fordi vi mangler det.');
  await choose(desk, file(JSON.stringify(example)));
  await told(desk, t.visionOpenedOver);
  assert.deepEqual(await draft(desk), example.paragraphs.map(({ text }) => text));
  await desk.host.getByRole('button', { name: t.undo, exact: true }).press('Enter');
  await told(desk, t.undone);
  assert.deepEqual(await draft(desk), ['Fordi vi mangler det.']);
  assert.equal(await desk.page.evaluate(() => document.querySelector('peer-readiness').shadowRoot.activeElement.localName), 'textarea', 'the button is gone, the focus is not');
  await close(desk);
});

test('what is no vision is refused in words, and nothing is lost', async () => {
  const desk = await opened();
  await desk.host.locator('textarea').first().fill('Fordi vi mangler det.');
  for (const [content, said] of [
    ['', t.fileEmpty], [' '.repeat((1 << 20) + 1), t.documentTooLarge], [Buffer.from([0x89, 0x50, 0xff]), t.documentNotText],
    ['{"id":3}', t.visionRefused], ['{', t.visionRefused], ['{"paragraphs":[{"text":" "}]}', t.visionRefused],
  ]) {
    await choose(desk, file(content));
    await told(desk, said);
    assert.match(await desk.host.locator('.opening .told').textContent(), /\S+ \S+.*\.$/s);
  }
  assert.deepEqual(await draft(desk), ['Fordi vi mangler det.']);
  await close(desk);
});

test('where the page has a workshop, the vision can be taken there, and becomes the purpose', async () => {
  const desk = await opened('both');
  const shop = new Workshop(desk.page);
  const take = desk.host.getByRole('button', { name: t.workshopTake });
  for (const area of await desk.host.locator('textarea').all()) await area.fill('');
  await take.click();
  await told(desk, t.visionEmpty);
  await desk.host.locator('textarea').nth(2).fill('De kender det indefra.');
  await take.click();
  await shop.host.getByText('Formålet er hentet fra jeres vision.').waitFor();
  assert.equal(await desk.page.evaluate(() => document.activeElement.localName), 'peer-jobdesc');
  await shop.button('Begynd at skrive').click();
  await shop.host.locator('.chapter').waitFor();
  assert.equal((await shop.document()).purpose, 'De kender det indefra.');
  await shop.button('Tilbage til visionen').click();
  assert.equal(await desk.page.evaluate(() => document.activeElement.localName), 'peer-readiness');
  await close(desk);
  const alone = await opened();
  assert.equal(await alone.host.getByRole('button', { name: t.workshopTake }).count(), 0);
  await close(alone);
});
