// The group's page and the file that holds vision, plan and job description
// together: what is opened, what stays, and that the description is not touched.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { built, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { Desk } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';

const t = groupStrings.da;
const { command } = built();
const example = (name) => readFileSync(path.join(root, 'schema', 'examples', `${name}.json`), 'utf8');
const solbjerg = JSON.parse(example('folder/solbjerg'));

let browser, site;
before(async () => {
  site = await serve({ '/page.html': html('<peer-readiness></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

async function at(view) {
  const page = await open(browser, site.origin + '/page.html');
  const desk = new Desk(page);
  await desk.groups.first().waitFor();
  await desk.collect();
  await desk.to(t.titles[view]);
  return desk;
}
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};
const choose = (desk, content, name = 'mappe.json') => desk.host.locator('.opening input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const told = (desk, text) => desk.host.locator('.told', { hasText: text }).first().waitFor();
const saved = async (desk) => {
  const { name, bytes } = await desk.saved(() => desk.press(t.saveFolder));
  execFileSync(command, ['validate', '--kind', 'folder', '-'], { input: bytes });
  return { name, folder: JSON.parse(bytes), text: String(bytes) };
};

test('a folder opened with the vision brings the plan, and keeps the description to the letter', async () => {
  const desk = await at('vision');
  await choose(desk, JSON.stringify(solbjerg));
  await told(desk, t.folderPlanToo);
  assert.equal(await desk.host.locator('textarea').nth(1).inputValue(), solbjerg.vision.paragraphs[1].text);
  const { name, folder, text } = await saved(desk);
  assert.match(name, /^mappe-\d{4}-\d{2}-\d{2}\.json$/);
  assert.deepEqual(folder.vision.paragraphs, solbjerg.vision.paragraphs);
  assert.deepEqual(folder.plan.tasks, solbjerg.plan.tasks);
  assert.ok(text.includes(`"description":${JSON.stringify(solbjerg.description)}`));
  await close(desk);
});

test('a folder opened with the plan brings the vision; what one has written oneself is not written over', async () => {
  const desk = await at('plan');
  await choose(desk, JSON.stringify(solbjerg));
  await told(desk, t.folderVisionToo);
  assert.deepEqual((await saved(desk)).folder.vision.paragraphs, solbjerg.vision.paragraphs);
  await close(desk);

  const own = await at('vision');
  await own.host.locator('textarea').first().fill('Vores egne ord.');
  await own.to(t.titles.plan);
  await choose(own, JSON.stringify(solbjerg));
  await told(own, t.folderVisionNot);
  assert.deepEqual((await saved(own)).folder.vision.paragraphs.map(({ text }) => text), ['Vores egne ord.']);
  await close(own);
});

test('what a folder holds stays when the page has asked other questions in between', async () => {
  const desk = await at('vision');
  await choose(desk, JSON.stringify(solbjerg));
  await told(desk, t.folderPlanToo);
  for (const [instrument, heading] of [['rolle', /rollen/], ['temperatur', /Tag temperaturen/]]) {
    await desk.page.evaluate((id) => document.querySelector('peer-readiness').setAttribute('instrument', id), instrument);
    await desk.host.getByRole('heading', { name: heading }).first().waitFor();
  }
  await desk.collect();
  await desk.to(t.titles.vision);
  const { folder, text } = await saved(desk);
  assert.deepEqual(folder.vision.paragraphs, solbjerg.vision.paragraphs);
  assert.deepEqual(folder.plan.tasks, solbjerg.plan.tasks);
  assert.ok(text.includes(`"description":${JSON.stringify(solbjerg.description)}`));
  await close(desk);
});

test('half a folder, and what is none', async () => {
  const desk = await at('vision');
  await choose(desk, JSON.stringify({ description: solbjerg.description, plan: solbjerg.plan }));
  await told(desk, t.folderNoVision);
  assert.ok((await saved(desk)).text.includes(`"description":${JSON.stringify(solbjerg.description)}`));
  for (const [content, says] of [
    [example('invalid/folder/with-a-response'), 'response'], [example('invalid/folder/newer-version'), t.visionRefused],
    [JSON.stringify({ vision: solbjerg.vision, plan: {} }), t.visionRefused], ['BEGIN:VCALENDAR\r\n', `${t.otherKinds.calendar} ${t.fileOurs}`],
    [JSON.stringify(solbjerg.plan), t.otherKinds.plan], [JSON.stringify(solbjerg.description), t.otherKinds['job-description']], [example('response/minimal'), t.otherKinds.response],
  ]) {
    await choose(desk, content);
    await told(desk, says);
  }
  assert.ok((await saved(desk)).text.includes('"description"'), 'what was refused has changed nothing');
  await close(desk);
});
