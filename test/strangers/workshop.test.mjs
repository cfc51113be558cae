// The workshop on a page with other people's scripts, in three engines: what is
// asked and what is written is in nothing they send, and not in what a listener
// to everything can reach. The keys themselves it can hear, as the papers say.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { chromium } from '../engines/chromium.mjs';
import { firefox } from '../engines/firefox.mjs';
import { Person } from '../engines/person.mjs';
import { webkit } from '../engines/webkit.mjs';
import { sentBy, strangers } from './scripts.mjs';

const t = strings.da;
const written = 'Gåture i regnvejr';
const title = '[data-at="/title"] textarea';

let site;
before(async () => { site = await strangers('peer-jobdesc'); });
after(() => site.close());

/**
 * Writes a title with keys, says that something is not decided, and goes on to the
 * next chapter: returns what the page asks there.
 *
 * @param {Person} person
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
  return person.driver.run(`[...${query}.querySelectorAll('.ask-text, .ask .example')].map((node) => node.textContent.trim())`);
}
const query = `window.keptRoots.get(document.querySelector('peer-jobdesc'))`;
const found = (text, asked) => [written, ...asked].filter((each) => text.toLowerCase().includes(each.toLowerCase()));

for (const start of [chromium, firefox, webkit]) {
  test(start.name, async (each) => {
    const driver = await start();
    const person = Object.assign(new Person(driver, site), { lang: 'da' });
    try {
      for (const script of ['posthog', 'datadog']) {
        await each.test(script, async () => {
          let asked = [];
          const sent = await sentBy(person, script, async () => { asked = await working(person); });
          assert.ok(asked.length > 3, 'there were questions');
          assert.deepEqual(found(sent, asked), []);
        });
      }
      await each.test('a listener', async () => {
        await person.open('/listener.html');
        const asked = await working(person);
        const heard = await driver.run('window.heard');
        assert.deepEqual(heard.filter(({ inside }) => inside), []);
        for (const { type, told } of heard) assert.deepEqual(found(told, asked), [], type);
        const keys = new Set(heard.filter(({ type }) => type === 'keydown').map(({ key }) => key));
        assert.deepEqual([...'ture'].filter((letter) => !keys.has(letter)), [], 'the keys it hears, as on any page');
      });
    } finally {
      await driver.close();
    }
  });
}
