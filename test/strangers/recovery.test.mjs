// What peer work is, on a page with other people's scripts, in three engines:
// which seat somebody reads from, what they read there and which card they talk
// about is in nothing the scripts send, and not in what a listener can reach.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings } from '../../wasm/ui/recovery/shell/strings.js';
import { chromium } from '../engines/chromium.mjs';
import { firefox } from '../engines/firefox.mjs';
import { Person } from '../engines/person.mjs';
import { webkit } from '../engines/webkit.mjs';
import { sentBy, strangers } from './scripts.mjs';

const t = strings.da;
const c = cardStrings.da;
const citizen = '.seats li:last-child .door';

let site;
before(async () => { site = await strangers('peer-recovery'); });
after(() => site.close());

/**
 * Reads from the citizen's seat, opens what a sentence rests on, walks through the
 * picture and turns two cards: returns what was on the way.
 *
 * @param {Person} person
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
  return on;
}
const query = `window.keptRoots.get(document.querySelector('peer-recovery'))`;
const texts = (person, selector) => person.driver.run(`[...${query}.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent.trim())`);
const found = (text, read) => read.filter((each) => each.length > 8 && text.toLowerCase().includes(each.toLowerCase()));

for (const start of [chromium, firefox, webkit]) {
  test(start.name, async (each) => {
    const driver = await start();
    const person = Object.assign(new Person(driver, site), { lang: 'da' });
    try {
      for (const script of ['posthog', 'datadog']) {
        await each.test(script, async () => {
          let read = [];
          const sent = await sentBy(person, script, async () => { read = await reading(person); });
          assert.ok(read.length > 20, 'there was something to read');
          assert.deepEqual(found(sent, read), []);
        });
      }
      await each.test('a listener', async () => {
        await person.open('/listener.html');
        const read = await reading(person);
        const heard = await driver.run('window.heard');
        assert.deepEqual(heard.filter(({ inside }) => inside), []);
        for (const { type, told } of heard) assert.deepEqual(found(told, read), [], type);
        // Its own event says which kind of page it is, and no more.
        const told = heard.filter(({ type }) => type === 'peer-recovery-view').map((event) => JSON.parse(event.told.split('\n').find((line) => line.startsWith('{'))));
        assert.deepEqual([...new Set(told.map(({ state }) => state))].filter((state) => state !== 'waiting'), ['begin', 'seat', 'chime', 'cards']);
        assert.deepEqual([...new Set(told.map(({ title }) => title))], [t.title]);
        assert.deepEqual(told.flatMap(Object.keys).filter((key) => !['state', 'lang', 'title'].includes(key)), []);
      });
    } finally {
      await driver.close();
    }
  });
}
