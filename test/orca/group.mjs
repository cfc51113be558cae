// A working group: its result, its plan, and what has changed since last time.
import assert from 'node:assert/strict';
import { command, member, people } from '../support/group.mjs';
import { oneReading, part } from './listener.mjs';
import { plan } from './plan.mjs';

const codes = (when) => command(['code', '-'], people.map((_, i) => JSON.stringify(member(i, when))).join('\n') + '\n').toString().trim();

/**
 * @param {import('./listener.mjs').Listener} somebody
 * @param {string} address
 */
export async function group(somebody, address) {
  const { hear, readOn, inside, see, tabTo, texts, press, open, focusMode } = somebody;
  await open(address, 'fieldset');
  await focusMode();
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
  await plan(somebody);

  await hear('Tryk på ”Sammenlign med sidst”', async () => {
    await press('Sammenlign med sidst', { most: 120 });
    await see('.codes textarea');
  }, 'Sammenlign med sidst overskrift niveau 3');
  await hear('De gamle koder sættes ind', async () => {
    await paste('first');
    await see('.changes');
  }, '5 svar er kommet med.');
  const compared = await readOn('Sammenligningen læst', 'Fra sidst til nu', ...await texts('.changes .name'), ...await texts('.changes .value'), 'Tilbage til spørgsmålene');
  assert.match(compared, /^Samlet\n\d+ → \d+\nSteget \d+\.$/m);
}
