// The workshop on a page with other people's scripts, in three engines: what is
// asked and what is written is in nothing they send, and not in what a listener
// to everything can reach. The keys themselves it can hear, as the papers say.
import assert from 'node:assert/strict';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { nobodyHolds } from './scripts.mjs';

const t = strings.da;
const written = 'Gåture i regnvejr';
const title = '[data-at="/title"] textarea';

/**
 * Writes a title with keys, says that something is not decided, and goes on to the
 * next chapter: returns what was written, and what the page asks there.
 *
 * @param {import('../engines/person.mjs').Person} person
 */
async function working(person) {
  await person.see('.begin');
  await person.press(t.beginEmpty);
  await person.see('.chapter');
  await person.press(null, title);
  await person.driver.type(written);
  await person.see('.job-title', written);
  await person.press(null, '.undecided label');
  await person.press(null, 'li:nth-child(2) > .chapter-link');
  await person.see('.chapter h3', 'Hvorfor');
  const asked = await person.driver.run(`[...window.keptRoots.get(document.querySelector('peer-jobdesc')).querySelectorAll('.ask-text, .ask .example')].map((node) => node.textContent.trim())`);
  assert.ok(asked.length > 3, 'there were questions');
  return [written, ...asked];
}

nobodyHolds('peer-jobdesc', working, (heard) => {
  const keys = new Set(heard.filter(({ type }) => type === 'keydown').map(({ key }) => key));
  assert.deepEqual([...'ture'].filter((letter) => !keys.has(letter)), [], 'the keys it hears, as on any page');
});
