// What peer work is: read from a seat, the picture of CHIME walked through, and
// the cards of a meeting turned by key.
import assert from 'node:assert/strict';
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings as chimeStrings } from '../../wasm/ui/recovery/chime/strings.js';
import { strings } from '../../wasm/ui/recovery/shell/strings.js';
import { part, times } from './listener.mjs';

const [t, chime, cards] = [strings.da, chimeStrings.da, cardStrings.da];

/**
 * @param {import('./listener.mjs').Listener} somebody
 * @param {string} address
 */
export async function recovery({ keys, hear, readOn, texts, see, tabTo, press, open, focusMode }, address) {
  await open(address, '.door');
  await focusMode();
  const top = await readOn('Siden læst fra toppen', `${t.title}\noverskrift niveau 2`, `${t.seats}\noverskrift niveau 3`, t.privacy, t.privacyHost);
  const seats = part(top, 'Liste med 6 elementer', 'forlader liste.');
  for (const seat of Object.values(t.seatNames)) assert.match(seats, new RegExp(`^${seat} .+\ntrykknap$`, 'm'));

  await hear('Tryk på »Borger«', async () => {
    await press(/^Borger/);
    await see('.seat');
  }, `${t.seatNames.citizen} · cirka 5 minutter`, 'overskrift niveau 3');
  const sections = await texts('.seat .part-heading');
  const seat = await readOn('Siden læst', ...sections.map((title) => `\n${title}\noverskrift niveau 4\n`), 'Peer-medarbejder\ntrykknap');
  assert.ok(sections.length > 8, `${sections.length} sections`);
  const marks = await texts('.seat .mark');
  times(seat, 'Kilde ', marks.length + seat.split('Kilde (1)').length - 1);

  await hear('Tryk på »CHIME«', async () => {
    await press(t.chime, { key: 'shift+Tab' });
    await see('.chime');
  }, `navigation ${t.pagesName}`, `${chime.heading} overskrift niveau 3`);
  const names = ['C: Forbundethed', 'H: Håb og optimisme', 'I: Identitet', 'M: Mening', 'E: Empowerment'];
  await hear('Tab til billedet', () => tabTo(({ role }) => role === 'tab'), `${names[0]} sidefaneblad.`);
  for (const name of [...names.slice(1), ...names.slice(0, 2)]) await hear('Pil til højre', () => keys('Right'), `${name} sidefaneblad.`);
  await hear('Pil til venstre', () => keys('Left'), `${names[0]} sidefaneblad.`);
  // Its name has just been heard, and Orca does not say it again.
  await hear('Tab til teksten ved siden af', () => keys('Tab'), 'rullepanel.');
  const said = await readOn('Teksten læst', ...(await texts('.panel > p')).flatMap((text) => text.split(/(?<=\.) /)), chime.legend.split('. ')[0], chime.twin);
  const twin = part(said, chime.twin, 'Udskriv siden');
  for (const name of names) times(twin, `\n${name}\noverskrift niveau 5\n`, 1);

  await hear('Tryk på »Samtalekort«', async () => {
    await press(t.cards, { key: 'shift+Tab' });
    await see('.cards');
  }, `${cards.heading} overskrift niveau 3`);
  await hear('Tryk på »Tag dem ét ad gangen«', async () => {
    await press(cards.begin);
    await see('.card-view');
  }, `${cards.position(1, 7)}.`, 'Frivilligt eller lønnet overskrift niveau 3');
  const card = await readOn('Kortet læst', ...await texts('.card h4'), cards.keys.split('. ')[0]);
  const [first, second] = await texts('.side h4');
  const [one, other] = [part(card, `\n${first}\noverskrift niveau 4`, `\n${second}\noverskrift niveau 4`), part(card, `\n${second}\noverskrift niveau 4`, `\n${cards.ask}\n`)];
  assert.deepEqual([one, other].map((side) => side.split('Kilde ').length - 1), [3, 3], 'both sides are heard, three sentences each');
  await hear('Pil til højre', () => keys('Right'), `${cards.position(2, 7)}.`, 'Få timer eller fuld tid overskrift niveau 3');
  await hear('End', () => keys('End'), `${cards.position(7, 7)}.`);
  await hear('Pil til højre igen', () => keys('Right'), cards.last);
  await hear('Esc', () => keys('Escape'), 'Liste med 7 elementer.', '7. En faglighed i sig selv?');
}
