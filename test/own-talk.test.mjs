// Somebody's own questions to talk from ("use": "talk"): one person's answers
// and three people's, through every door of the widget.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { command, Desk } from './support/group.mjs';
import { intercept, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';

const file = path.join(root, 'schema', 'examples', 'instrument', 'to-talk.json');
const spec = JSON.parse(readFileSync(file, 'utf8'));
const items = spec.themes.flatMap((theme) => theme.items);
const words = [...spec.scale.options, spec.scale.unknown];
const folder = mkdtempSync(path.join(tmpdir(), 'own-talk-'));
const wished = ['greet', 'thank'];
const files = ['greet', 'thank', undefined].map((wish, i) => {
  const to = path.join(folder, `svar-${i}.json`);
  writeFileSync(to, JSON.stringify({
    id: '7ZKQ2M4T9XA' + i, instrument: spec.id, version: spec.version, date: '2027-06-01', role: ['leader', 'peer', 'colleague'][i], openToGroup: true,
    answers: items.map(({ id }, j) => ({ item: id, choice: String((i + j) % 3) })), ...wish && { wishes: [wish] },
  }));
  return to;
});

// What an instrument of one's own may not say together with "talk".
const scored = { ...spec, bands: [{ id: 'low', from: 0, label: spec.title, meaning: spec.intro }] };

let browser, site;
before(async () => {
  site = await serve({
    '/own.json': JSON.stringify(spec), '/scored.json': JSON.stringify(scored),
    '/own.html': html('<peer-readiness src="own.json" expose-result autosave></peer-readiness>'),
    '/own-en.html': html('<peer-readiness src="own.json"></peer-readiness>', { lang: 'en' }),
    '/scored.html': html('<peer-readiness src="scored.json"></peer-readiness>'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Hears every event of the element, from before its first view. */
const hear = () => {
  document.heard = [];
  for (const kind of ['step', 'result']) document.addEventListener('peer-readiness-' + kind, ({ type, detail }) => document.heard.push([type, JSON.stringify(detail)]));
};

const opened = async (address) => {
  const desk = new Desk(await open(browser, site.origin + address, { init: [intercept, hear] }));
  await desk.groups.first().waitFor();
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};
const barriers = async ({ page }) => {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.length > 10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};
const heard = ({ page }) => page.evaluate(() => document.heard);
const number = /temperatur|af 100|of 100|\d ?%/;

test('one person: no total, no band, one paper, and nothing for the page', async () => {
  const desk = await opened('/own.html');
  const { host } = desk;
  const said = () => host.evaluate(({ shadowRoot }) => shadowRoot.querySelector('.pr').textContent);
  assert.doesNotMatch(await said(), /Siden, du er på, får dine svar/);
  await desk.answer(spec, { greet: '0', ask: '2' });
  assert.equal(await desk.title.textContent(), 'Dine svar');
  for (const none of ['.thermometer', '.degrees', '.themes', '.band', '.next', '.summary-card']) assert.equal(await host.locator(none).count(), 0, none);
  assert.doesNotMatch(await said(), number);
  assert.deepEqual(await barriers(desk), []);

  await host.locator('input[id$="-wish-thank"]').check();
  assert.deepEqual(await host.locator('.ways button').allTextContents(), ['Gem mine svar', 'Vores arbejdsgruppe']);
  assert.deepEqual(await host.locator('.actions button').allTextContents(), ['Udskriv', 'Ret svar', 'Begynd forfra']);
  const paper = await printed(desk.page, () => desk.press('Udskriv'));
  assert.match(paper.text, new RegExp(`Det vil jeg gerne tale om\\s+${items[2].statement.da}`));
  for (const { statement } of items) assert.ok(paper.text.includes(statement.da), statement.da);
  assert.doesNotMatch(paper.text, number);

  // The page asks for the result, before and after, and gets the step alone.
  await desk.page.evaluate(() => {
    const element = document.querySelector('peer-readiness');
    element.removeAttribute('expose-result');
    element.setAttribute('expose-result', '');
  });
  await desk.page.waitForTimeout(200);
  const events = await heard(desk);
  assert.ok(events.some(([type]) => type === 'peer-readiness-result'), 'the result is told of');
  for (const [type, detail] of events) {
    assert.deepEqual(Object.keys(JSON.parse(detail)).filter((key) => !['step', 'steps', 'state', 'lang', 'title'].includes(key)), [], type);
    for (const { id } of items) assert.ok(!detail.includes(`"${id}"`), `${type}: ${id}`);
  }
  await close(desk);
});

test('one person: the file and the code have the wish, and no role', async () => {
  const desk = await opened('/own.html');
  await desk.answer(spec, { greet: '0', ask: '2', thank: 'unknown' });
  await desk.host.locator('input[id$="-wish-thank"]').check();
  await desk.to('Gem mine svar');
  assert.equal(await desk.host.locator('select').count(), 0, 'no role');
  assert.deepEqual(await barriers(desk), []);
  const { bytes } = await desk.saved(() => desk.press('Gem fil'));
  const { id, date, ...rest } = JSON.parse(bytes);
  assert.match(id + date, /^[0-9A-Z]{12}\d{4}-\d\d-\d\d$/);
  assert.deepEqual(rest, {
    instrument: spec.id, version: spec.version,
    answers: [{ item: 'greet', choice: '0' }, { item: 'ask', choice: '2' }, { item: 'thank', choice: 'unknown' }], wishes: ['thank'],
  });
  const result = JSON.parse(command(['score', '--json', '--instrument', file, '-'], bytes));
  assert.deepEqual([result.temperature, result.band], [undefined, undefined]);
  const code = desk.host.getByLabel('Din svarkode');
  await desk.page.waitForFunction((node) => node.value, await code.elementHandle());
  assert.equal((await code.inputValue()) + '\n', command(['code', '--instrument', file, '-'], bytes).toString());
  await close(desk);
});

test('three people: what they wish, and nothing else on the screen, on paper or for the page', async () => {
  for (const [address, lang] of [['/own.html', 'da'], ['/own-en.html', 'en']]) {
    const desk = await opened(address);
    const t = { da: ['Gå til arbejdsgruppen', 'Vi er alle med', 'I er tre eller fire', 'Udskriv', 'Udskriv samtaleark', 'Tilbage til spørgsmålene'],
      en: ['Go to the working group', 'We are all here', 'You are three or four', 'Print', 'Print a talk sheet', 'Back to the questions'] }[lang];
    await desk.press(t[0]);
    await desk.host.locator('.together').waitFor();
    await desk.files(...files);
    await desk.press(t[1]);
    const outcome = desk.host.locator('.outcome');
    await outcome.getByText(t[2]).waitFor();
    const check = (text, what) => {
      for (const { id, statement } of items) assert.equal(text.includes(statement[lang]), wished.includes(id), `${what}: ${id}`);
      for (const each of words) assert.doesNotMatch(text, new RegExp(`(^|[^\\p{L}])${each[lang]}([^\\p{L}]|$)`, 'u'), `${what}: ${each[lang]}`);
      assert.doesNotMatch(text, number, what);
    };
    check(await outcome.textContent(), 'screen');
    check((await printed(desk.page, () => outcome.getByRole('button', { name: t[3], exact: true }).click())).text, 'paper');
    check((await printed(desk.page, () => desk.press(t[4]))).text, 'talk sheet');
    // No file of the group, no comparison, no plan: there is the way back alone.
    assert.equal(await desk.host.getByRole('button', { name: /^(Gem|Save)/ }).count(), 0);
    assert.deepEqual(await desk.host.locator('.together > .actions button').allTextContents(), [t[5]]);
    assert.deepEqual(await barriers(desk), []);
    for (const [type, detail] of await heard(desk)) assert.deepEqual(Object.keys(JSON.parse(detail)).filter((key) => !['step', 'steps', 'state', 'lang', 'title'].includes(key)), [], type);
    await close(desk);
  }
});

test('questions to talk from that have bands are refused before anybody answers', async () => {
  const page = await open(browser, site.origin + '/scored.html');
  await page.locator('peer-readiness .problems').waitFor();
  assert.match(await page.locator('peer-readiness').evaluate(({ shadowRoot }) => shadowRoot.querySelector('.problems').textContent), /\/bands/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
