// A whole run in Firefox as Orca says it: one person's answers to the result,
// then a working group, its plan, and what has changed since last time. What was
// said is kept in test/out/orca/. It is searched for what must be in it and not
// compared with a golden: Firefox sometimes still calls an answer that has just
// been chosen not chosen, and then Orca does too.
//
//	make orca
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { out } from '../support/built.mjs';
import { command, member, people, spec } from '../support/group.mjs';
import { page as html, serve } from '../support/server.mjs';
import { mixed, scored, responseOf } from '../support/widget.mjs';
import { desk, until } from './desk.mjs';

const choices = mixed(spec);
const options = spec.scale.options.length;
const at = (choice) => (choice === 'unknown' ? options : Number(choice));
const labels = [...spec.scale.options, spec.scale.unknown].map(({ da }) => da);
const codes = (when) => command(['code', '-'], people.map((_, i) => JSON.stringify(member(i, when))).join('\n') + '\n').toString().trim();

const error = 'Du har ikke valgt et svar her.';
const edges = 'Termometer. Grænserne går ved 40 og 75.';

const site = await serve({ '/da.html': html('<peer-readiness></peer-readiness>', { lang: 'da' }) });
const { page, heard, quiet, keys, twice, close } = await desk('da');
const transcript = [];

/** Does something, waits until all these words have been said, and gives what was said, a line an utterance. */
async function hear(what, act, ...words) {
  const from = heard().length;
  await act();
  const missing = () => words.filter((word) => !heard().slice(from).join('\n').includes(word));
  await until('all the words', () => !missing().length, 10_000).catch(() => {}); // what is missing is reported below
  await quiet();
  const lines = heard().slice(from);
  transcript.push('', `# ${what}`, ...lines);
  const said = lines.join('\n');
  assert.deepEqual(missing(), [], `nobody hears these in (${what}):\n${said}\n`);
  return said;
}
const readOn = (what, ...words) => hear(what, () => keys('KP_Add'), ...words);
const times = (text, word, n) => assert.equal(text.split(word).length - 1, n, `“${word}” is to be heard ${n} times in:\n${text}\n`);
const part = (text, from, to) => {
  const [start, end] = [text.indexOf(from), to ? text.indexOf(to, text.indexOf(from)) : text.length];
  assert.ok(start >= 0 && end > start, `nobody hears “${from}” and later “${to}” in:\n${text}\n`);
  return text.slice(start, end);
};

const inside = (source) => page.evaluate(`(() => { const root = document.querySelector('peer-readiness').shadowRoot; return ${source}; })()`);
const texts = (selector) => inside(`[...root.querySelectorAll('${selector}')].map((each) => each.textContent)`);
const see = (selector) => until(selector, () => inside(`Boolean(root.querySelector('${selector}'))`));
const focused = () => inside('((a) => a && { item: a.dataset.item, value: a.value, tag: a.localName, text: a.textContent.trim() })(root.activeElement)');
/** Tabs until the focus is where `wanted` says. */
async function tabTo(wanted, most = 60) {
  for (let i = 0; i < most; i++) {
    const now = await focused();
    if (now && wanted(now)) return now;
    await keys('Tab');
  }
  throw new Error(`not within ${most} tabs; the focus is on ${JSON.stringify(await focused())}`);
}
const press = async (name) => {
  await tabTo(({ tag, text }) => tag === 'button' && text === name);
  await keys('Return');
};
async function choose(item, choice) {
  const from = await tabTo((now) => now.item === item);
  const steps = at(choice) - at(from.value);
  await keys('space', ...Array(Math.abs(steps)).fill(steps > 0 ? 'Down' : 'Up'));
  assert.equal(await inside(`root.querySelector('input[data-item="${item}"]:checked')?.value`), choice, `${item}: the keys reach the radio buttons`);
}
/** Answers; `here` when the focus is on the question already. */
async function answer(item, { open = false, here = false } = {}) {
  const group = `${item.statement.da} ${item.sign.da}${open ? ' ' + error : ''} panel.\n${labels[0]}.\nikke valgt radioknap`;
  const said = await hear(`Svar: ${item.id}`, () => choose(item.id, choices[item.id]), ...here ? [] : [group]);
  if (choices[item.id] !== '0') assert.match(said, new RegExp(`^${labels[at(choices[item.id])]}\\.$`, 'm'));
  assert.match(said, /^valgt/m, 'it is heard that something is chosen');
  times(said, error, open && !here ? 1 : 0);
}

/** The number, its label and the thermometer's name are heard once each; the labels of other bands are not. */
function oneReading(text, degrees, band) {
  times(text, `${degrees} af 100`, 1);
  times(text, edges, 1);
  times(text, 'Termometer', 1);
  for (const { label } of spec.bands) times(text, label.da, label.da === band ? 1 : 0);
}

let failure;
try {
  await page.goto(`${site.origin}/da.html`);
  await see('fieldset');
  await quiet(1500);
  const [one, two, three] = spec.themes;

  // In focus mode the arrows choose, as they do without Orca. Pressed twice it
  // stays, so that nothing hangs on when Orca changes by itself.
  await hear('Fokustilstand, som bliver (Insert+A to gange)', () => twice('Insert', 'a'), 'Fokustilstand er klæbende.');
  const top = await readOn('Siden læst fra toppen', spec.title.da, 'Trin 1 af 3', one.title.da, spec.scale.question.da, 'Videre');
  for (const [i, item] of one.items.entries()) {
    const said = part(top, item.statement.da, one.items[i + 1]?.statement.da);
    for (const sentence of item.sign.da.split(/(?<=[.?]) /)) assert.match(said, new RegExp(`^${sentence}$`, 'm'));
    for (const label of labels) assert.match(said, new RegExp(`^${label}\nikke valgt\nradioknap$`, 'm'));
  }

  await hear('Tab til det første spørgsmål', () => tabTo(({ item }) => item === one.items[0].id), `region ${spec.title.da}`,
    `${one.items[0].statement.da} ${one.items[0].sign.da} panel.\n${labels[0]}.\nikke valgt radioknap`);
  await answer(one.items[0], { here: true });

  await hear('Tryk på ”Videre” med tre spørgsmål åbne', () => press('Videre'), '3 spørgsmål her er åbne', 'Tryk på et spørgsmål');
  const [, open, ...rest] = one.items;
  await hear('Tab til det første i listen, og tryk', () => press(open.statement.da), 'Liste med 3 elementer',
    `${open.statement.da} ${open.sign.da} ${error} panel.\n${labels[0]}.\nikke valgt radioknap`);
  await answer(open, { open: true, here: true });
  for (const item of rest) await answer(item, { open: true });
  await hear('Tryk på ”Videre”', () => press('Videre'), 'Trin 2 af 3', `${two.title.da} overskrift niveau 3`);
  for (const item of two.items) await answer(item);
  await hear('Tryk på ”Videre”', () => press('Videre'), 'Trin 3 af 3', `${three.title.da} overskrift niveau 3`);
  for (const item of three.items) await answer(item);

  await hear('Tryk på ”Se resultatet”', async () => {
    await press('Se resultatet');
    await see('.result .next');
  }, 'Jeres temperatur overskrift niveau 3');
  const expected = scored(responseOf(spec, choices));
  const nameOf = (id) => spec.themes.flatMap(({ items }) => items).find((item) => item.id === id).statement.da;
  const result = await readOn('Resultatet læst', 'De tre næste skridt', 'Begynd forfra');
  oneReading(part(result, 'Jeres temperatur', 'De tre næste skridt'), expected.temperature, spec.bands.find(({ id }) => id === expected.band).label.da);
  const steps = part(result, 'De tre næste skridt', 'Temaerne');
  for (const id of expected.advice.slice(0, 3)) times(steps, nameOf(id), 1);

  await page.goto(`${site.origin}/da.html`);
  await see('fieldset');
  await quiet(1500);
  await hear('Tryk på ”Gå til arbejdsgruppen”', async () => {
    await press('Gå til arbejdsgruppen');
    await see('.together');
  }, 'Vores arbejdsgruppe overskrift niveau 3');
  // The codes are put into the field at once, as somebody pastes them.
  const paste = async (when) => {
    await tabTo(({ tag }) => tag === 'textarea');
    await inside(`root.querySelector('.codes textarea').value = ${JSON.stringify(codes(when))}`);
    await press('Læs koderne');
  };
  await hear('Koderne sættes ind, og ”Læs koderne”', async () => {
    await paste('later');
    await see('.members li');
  }, 'Sæt svarkoder ind', '5 svar er kommet med.');
  await hear('Tryk på »Vi er alle med«', async () => {
    await press('Vi er alle med');
    await see('.outcome .degrees');
  }, 'Vi er alle med');
  const [[degrees], [band]] = await Promise.all([texts('.outcome .degrees'), texts('.outcome .band')]);
  const together = await readOn('Gruppens resultat læst', ...await texts('.outcome h4'), 'Tilbage til spørgsmålene');
  oneReading(part(together, 'Gruppens temperatur, 5 svar', 'Temaerne'), degrees, band);

  await hear('Tryk på ”Vores plan”', async () => {
    await press('Vores plan');
    await see('.timeline');
  }, 'Vores plan overskrift niveau 3');
  const planned = await readOn('Planen læst', 'Planen som billede', 'Tilbage til spørgsmålene');
  const tasks = await texts('.lane-name');
  assert.ok(tasks.length > 20, `${tasks.length} tasks`);
  for (const task of tasks) times(planned, `\n${task} uge `, 1);
  times(planned, `Tidslinje med ${tasks.length} opgaver`, 1);
  for (const picture of tasks) times(planned, `\n${picture}\n`, 0);

  await hear('Tryk på ”Sammenlign med sidst”', async () => {
    await press('Sammenlign med sidst');
    await see('.codes textarea');
  }, 'Sammenlign med sidst overskrift niveau 3');
  await hear('De gamle koder sættes ind', async () => {
    await paste('first');
    await see('.changes');
  }, '5 svar er kommet med.');
  const compared = await readOn('Sammenligningen læst', 'Fra sidst til nu', ...await texts('.changes .name'), ...await texts('.changes .value'), 'Tilbage til spørgsmålene');
  assert.match(compared, /^Samlet\n\d+ → \d+\nSteget \d+\.$/m);
} catch (thrown) {
  failure = thrown;
} finally {
  const folder = path.join(out, 'orca');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'da.txt'), transcript.join('\n').trim() + '\n');
  await close();
  site.close();
}
if (failure) throw failure;
console.log(`Orca said all that must be heard, in ${transcript.length} lines: test/out/orca/da.txt`);
