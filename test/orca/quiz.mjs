// One person's answers to the result.
import assert from 'node:assert/strict';
import { spec } from '../support/group.mjs';
import { mixed, responseOf, scored } from '../support/widget.mjs';
import { oneReading, part, times } from './listener.mjs';

const choices = mixed(spec);
const options = spec.scale.options.length;
const at = (choice) => (choice === 'unknown' ? options : Number(choice));
const labels = [...spec.scale.options, spec.scale.unknown].map(({ da }) => da);
const error = 'Du har ikke valgt et svar her.';

/**
 * @param {import('./listener.mjs').Listener} somebody
 * @param {string} address
 */
export async function quiz({ keys, hear, readOn, inside, see, tabTo, press, open, focusMode }, address) {
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

  await open(address, 'fieldset');
  const [one, two, three] = spec.themes;

  await focusMode();
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
  const [, first, ...rest] = one.items;
  await hear('Tab til det første i listen, og tryk', () => press(first.statement.da), 'Liste med 3 elementer',
    `${first.statement.da} ${first.sign.da} ${error} panel.\n${labels[0]}.\nikke valgt radioknap`);
  await answer(first, { open: true, here: true });
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
}
