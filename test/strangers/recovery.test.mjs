// What peer work is, on a page with other people's scripts, in three engines:
// which seat somebody reads from, what they read there and which card they talk
// about is in nothing the scripts send, and not in what a listener can reach.
import assert from 'node:assert/strict';
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings } from '../../wasm/ui/recovery/shell/strings.js';
import { nobodyHolds } from './scripts.mjs';

const t = strings.da;
const c = cardStrings.da;
const citizen = '.seats li:last-child .door';

/**
 * Reads from the citizen's seat, opens what a sentence rests on, walks through the
 * picture and turns two cards: returns what was on the way.
 *
 * @param {import('../engines/person.mjs').Person} person
 */
async function reading(person) {
  await person.see('.seats .door');
  const on = [await person.text(citizen)];
  await person.press(null, citizen);
  await person.see('.seat .prose');
  on.push(...await texts(person, '.seat h3, .seat h4, .seat .prose p'));
  await person.press(null, '.prose .mark');
  await person.press(t.chime, '.ways-bar button');
  await person.see('.chime .panel');
  await person.press(null, '.petal[aria-label^="H"]');
  on.push(...await texts(person, '.panel-heading, .panel p'));
  await person.press(t.cards, '.ways-bar button');
  await person.see('.cards .door');
  await person.press(null, '.cards li:nth-child(3) .door');
  await person.see('.card', c.ask);
  await person.driver.key('ArrowRight');
  await person.see('.step-heading', c.position(4, 7));
  on.push(...await texts(person, '.question, .side h4, .side p, .asking li'));
  assert.ok(on.length > 20, 'there was something to read');
  return on.filter((each) => each.length > 8);
}
const query = `window.keptRoots.get(document.querySelector('peer-recovery'))`;
const texts = (person, selector) => person.driver.run(`[...${query}.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent.trim())`);

nobodyHolds('peer-recovery', reading, (heard) => {
  // Its own event says which kind of page it is, and no more.
  const told = heard.filter(({ type }) => type === 'peer-recovery-view').map((event) => JSON.parse(event.told.split('\n').find((line) => line.startsWith('{'))));
  assert.deepEqual([...new Set(told.map(({ state }) => state))].filter((state) => state !== 'waiting'), ['begin', 'seat', 'chime', 'cards']);
  assert.deepEqual([...new Set(told.map(({ title }) => title))], [t.title]);
  assert.deepEqual(told.flatMap(Object.keys).filter((key) => !['state', 'lang', 'title'].includes(key)), []);
});
