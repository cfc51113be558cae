// The instrument to talk from: fetched when a page asks for it, answered,
// ticked, put together by three and by five, and nothing else by any way.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { launch, open } from './support/browser.mjs';
import { command, Desk } from './support/group.mjs';
import { intercept, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed } from './support/widget.mjs';

const spec = instrument('rolle');
const items = spec.themes.flatMap((theme) => theme.items);
const folder = mkdtempSync(path.join(tmpdir(), 'rolle-'));
const wished = ['tasks-kept', 'supervision-held', 'promises-kept'];

/** The response of the i-th of some people: all open, each with a role and a wish. */
const person = (i) => ({
  id: '7ZKQ2M4T9XA' + i, instrument: spec.id, version: spec.version, date: '2027-06-01', role: ['leader', 'peer', 'colleague'][i % 3], openToGroup: true,
  answers: items.map(({ id }, j) => ({ item: id, choice: String((i + j) % 4) })), wishes: [wished[i % 3]],
});
const files = [0, 1, 2, 3, 4].map((i) => {
  const file = path.join(folder, `svar-${i}.json`);
  writeFileSync(file, JSON.stringify(person(i)));
  return file;
});

let browser, site;
before(async () => {
  site = await serve({
    '/rolle.html': html('<peer-readiness instrument="rolle"></peer-readiness>'),
    '/rolle-en.html': html('<peer-readiness instrument="rolle"></peer-readiness>', { lang: 'en' }),
    '/exposed.html': html('<peer-readiness instrument="rolle" expose-result></peer-readiness>'),
    '/usual.html': html('<peer-readiness></peer-readiness>'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (address, options = {}) => {
  const desk = new Desk(await open(browser, site.origin + address, { init: [intercept], ...options }));
  await desk.groups.first().waitFor();
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};
const said = (desk) => desk.host.evaluate(({ shadowRoot }) => shadowRoot.querySelector('.pr').textContent);
const barriers = async ({ page }) => {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.length > 10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};
const fetched = ({ page }) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));

test('no page has it that does not ask for it, and one that does has it first', async () => {
  const usual = await opened('/usual.html');
  await usual.page.waitForTimeout(4000);
  assert.ok((await fetched(usual)).every((name) => !name.startsWith('rolle.')), 'nothing of it');
  await close(usual);
  const desk = await opened('/rolle.html');
  assert.deepEqual((await fetched(desk)).filter((name) => /\.(json|wasm)$/.test(name)).map((name) => name.split('.')[0]), ['rolle']);
  const text = await said(desk);
  for (const part of ['Hvordan går det med rollen?', 'Hvordan er det hos os lige nu?', 'sjældent eller aldrig', 'De må ikke bruges til MUS']) assert.match(text, new RegExp(part.replace('?', '\\?')));
  await close(desk);
});

test('what it must not be used for is read before the first question, on a phone too', async () => {
  const desk = await opened('/rolle.html', { viewport: { width: 320, height: 700 } });
  assert.equal(await desk.host.getByText('De må ikke bruges til MUS').isVisible(), true);
  assert.equal(await desk.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(await barriers(desk), []);
  await close(desk);
});

test('one person: no number, up to three to talk about, one paper, a file and a code that have them', async () => {
  const desk = await opened('/rolle.html');
  await desk.answer(spec, mixed(spec, ['2', '3', '1', '0', 'unknown']));
  assert.equal(await desk.title.textContent(), 'Dine svar');
  const { host } = desk;
  for (const none of ['.thermometer', '.degrees', '.themes', '.band', '.next']) assert.equal(await host.locator(none).count(), 0, none);
  assert.doesNotMatch(await said(desk), /temperatur|af 100|De tre næste skridt/);
  assert.deepEqual(await barriers(desk), []);
  for (const id of ['promises-kept', 'tasks-kept', 'rules-give-way']) await host.locator(`input[id$="-wish-${id}"]`).check();
  assert.equal(await host.locator('.open.wishes input:disabled').count(), 7, 'the others rest');
  await host.getByText('Sæt et kryds ved hvert løfte: holdt, på vej eller ikke holdt.').waitFor({ state: 'attached' });
  assert.deepEqual(await barriers(desk), []);
  const paper = await printed(desk.page, () => desk.press('Udskriv'));
  assert.match(paper.text, /Det vil jeg gerne tale om[\s\S]*Vi holder os til de opgaver[\s\S]*Vi holder det, vi har lovet/);
  assert.doesNotMatch(paper.text, /temperatur|af 100/);
  assert.equal(await host.getByRole('button', { name: 'Udskriv det hele' }).count(), 0);
  assert.deepEqual(await host.locator('.ways button').allTextContents(), ['Gem mine svar', 'Vores arbejdsgruppe']);

  await desk.to('Gem mine svar');
  assert.equal(await host.locator('select').count(), 0, 'no role');
  assert.equal(await host.locator('input:checked').count(), 3, 'they are chosen already');
  assert.deepEqual(await barriers(desk), []);
  const { bytes } = await desk.saved(() => desk.press('Gem fil'));
  const response = JSON.parse(bytes);
  assert.deepEqual(response.wishes, ['tasks-kept', 'rules-give-way', 'promises-kept']);
  const code = host.getByLabel('Din svarkode');
  await desk.page.waitForFunction((node) => node.value, await code.elementHandle());
  assert.equal((await code.inputValue()) + '\n', command(['code', '-'], bytes).toString());
  await close(desk);
});

test('three people: the list, and nothing else on the screen, on paper or on the talk sheet', async () => {
  const desk = await opened('/rolle.html');
  await desk.collect();
  await desk.files(...files.slice(0, 2));
  await desk.press('Vi er alle med');
  await desk.host.getByText('Et fælles resultat kræver svar fra mindst tre').waitFor();
  await desk.files(files[2]);
  await desk.press('Vi er alle med');
  await desk.host.getByText('I er tre eller fire').waitFor();
  const outcome = desk.host.locator('.outcome');
  const check = (text, what) => {
    for (const { id, statement } of items) assert.equal(text.includes(statement.da), wished.includes(id), `${what}: ${id}`);
    for (const { da } of [...spec.scale.options, spec.scale.unknown]) assert.ok(!text.includes(da), `${what}: ${da}`);
    assert.doesNotMatch(text, /Leder ·|Peer-medarbejder:|temperatur|af 100|den (lave|høje) ende|Tal om det her først/, what);
  };
  check(await outcome.textContent(), 'screen');
  assert.deepEqual(await desk.host.locator('.members b').allTextContents(), ['ét svar', 'ét svar', 'ét svar']);
  assert.equal(await desk.host.getByRole('button', { name: 'Gem gruppens svar' }).count(), 0);
  check((await printed(desk.page, () => outcome.getByRole('button', { name: 'Udskriv', exact: true }).click())).text, 'paper');
  check((await printed(desk.page, () => desk.press('Udskriv samtaleark'))).text, 'talk sheet');
  assert.deepEqual(await desk.host.locator('.together > .actions button').allTextContents(), ['Tilbage til spørgsmålene']);
  assert.deepEqual(await barriers(desk), []);
  // A fourth changes nothing beside it.
  await desk.files(files[3]);
  await desk.host.getByText('færre end tre svar er nye').waitFor();
  check(await outcome.locator('.part').allTextContents().then((all) => all.join(' ')), 'with a fourth');
  await close(desk);
});

test('five people: words for each statement, without roles or a number', async () => {
  const desk = await opened('/rolle-en.html');
  await desk.press('Go to the working group');
  await desk.host.locator('.together').waitFor();
  await desk.files(...files);
  await desk.press('We are all here');
  await desk.host.getByText('The result is in words and without roles').waitFor();
  const text = await desk.host.locator('.outcome').textContent();
  for (const { statement } of items) assert.ok(text.includes(statement.en), statement.en);
  assert.match(text, /below the middle|part of the way|at the (low|high) end/);
  assert.doesNotMatch(text, /of 100|temperature|Manager|Peer worker ·|Who is missing|Differences between roles|mostly nearly always/);
  assert.equal(await desk.host.locator('.thermometer, .themes, .roles, .missing').count(), 0);
  assert.deepEqual(await barriers(desk), []);
  await close(desk);
});

test('the page around is given nothing, whatever it asks for', async () => {
  const desk = await opened('/exposed.html');
  assert.doesNotMatch(await said(desk), /Siden, du er på, får dine svar/);
  await desk.page.evaluate(() => {
    document.heard = [];
    document.addEventListener('peer-readiness-result', ({ detail }) => document.heard.push(Object.keys(detail)));
  });
  await desk.answer(spec, mixed(spec));
  assert.deepEqual(await desk.page.evaluate(() => document.heard), [['step', 'state', 'lang', 'title']]);
  await desk.page.evaluate(() => document.querySelector('peer-readiness').setAttribute('expose-result', ''));
  assert.doesNotMatch(await said(desk), /har fået dine svar/);
  await close(desk);
});

test('a file that cannot be fetched says so and is asked for again', async () => {
  const page = await open(browser, 'about:blank');
  const fail = (route) => route.fulfill({ status: 500, body: '' });
  await page.route('**/rolle.*.json*', fail);
  await page.goto(site.origin + '/rolle.html');
  const desk = new Desk(page);
  await desk.host.getByText('Spørgsmålene kunne ikke hentes').waitFor();
  await page.unroute('**/rolle.*.json*', fail);
  await desk.press('Prøv igen');
  await desk.groups.first().waitFor();
  assert.equal(await desk.groups.count(), 4);
  await page.context().close();
});
