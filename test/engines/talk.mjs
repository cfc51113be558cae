// Questions to talk from, in the form of scenarios.mjs: the standard ones by one
// person and by three, and somebody's own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/built.mjs';
import { instrument, mixed } from '../support/widget.mjs';

const spec = instrument('rolle');
const items = spec.themes.flatMap((theme) => theme.items);
const own = JSON.parse(readFileSync(path.join(root, 'schema', 'examples', 'instrument', 'to-talk.json'), 'utf8'));
const next = '.step > .buttons .main';
const heading = (text) => ({ tag: 'h3', text });
const wished = ['tasks-kept', 'supervision-held', 'promises-kept'];

/** One of three people: their answers, and what they would like to talk about. */
const answered = (i) => JSON.stringify({
  id: '7ZKQ2M4T9XA' + i, instrument: spec.id, version: spec.version, date: '2027-06-01', openToGroup: true,
  answers: items.map(({ id }, j) => ({ item: id, choice: String((i + j) % 4) })), wishes: [wished[i]],
});

/** Nothing of a number is in view. */
async function wordsAlone(person) {
  for (const none of ['.thermometer', '.degrees', '.band']) if (await person.count(none)) throw new Error(`${none} is shown`);
}

export const rolle = {
  page: '/rolle.html', lang: 'da',
  steps: [
    { state: 'role: first question', async go(person) {
      await person.see('fieldset');
    }, named: [['.pr', 'region', spec.title.da]] },

    { state: 'role: answered', async go(person) {
      await person.answer(spec, mixed(spec), next);
      await person.see('.result');
      await wordsAlone(person);
    }, focus: heading('Dine svar') },

    { state: 'role: three to talk about', async go(person) {
      for (const id of wished) await person.press(null, `label:has(input[id$="-wish-${id}"])`);
      await person.until('the others rest', async () => (await person.count('.wishes input:disabled')) === items.length - 3);
      await wordsAlone(person);
    }, named: [
      [`input[id$="-wish-${wished[0]}"]`, 'checkbox', items.find(({ id }) => id === wished[0]).statement.da, { checked: 'true' }],
    ] },

    { state: 'role: three people', async go(person) {
      await person.press('Vores arbejdsgruppe');
      await person.see('h3', 'Vores arbejdsgruppe');
      await person.drop([0, 1, 2].map((i) => [`svar-${i}.json`, answered(i)]));
      await person.see('.outcome .main', 'Vi er alle med');
      await person.press('Vi er alle med');
      await person.see('.outcome', 'I er tre eller fire');
      await wordsAlone(person);
    } },
  ],
};

export const ownTalk = {
  page: '/own-talk.html', lang: 'en',
  steps: [
    { state: 'own questions to talk from', async go(person) {
      await person.see('fieldset');
      await person.answer(own, mixed(own, ['0', '2']), next);
      await person.see('.result');
      await wordsAlone(person);
    }, focus: heading('Your answers') },
  ],
};
