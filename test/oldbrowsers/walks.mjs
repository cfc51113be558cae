// What somebody does with each element in an old browser, by the mouse.
import assert from 'node:assert/strict';
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings as recoveryStrings } from '../../wasm/ui/recovery/shell/strings.js';
import { strings as workshopStrings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { setTimeout } from 'node:timers/promises';
import { instrument, mixed, responseOf, scored } from '../support/widget.mjs';

/** Asks until there is an answer. Puppeteer’s own helpers are a script that the oldest cannot read. */
export async function until(ask) {
  for (let i = 0; i < 200; i++) {
    const answer = await ask();
    if (answer) return answer;
    await setTimeout(100);
  }
  assert.fail('it did not come within 20 seconds');
}

/**
 * A way to find things in an element.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag
 */
function inside(page, tag) {
  /** The first that the selector finds, with the words in it. */
  const find = (selector, words = '') => until(async () => (await page.evaluateHandle((name, wanted, said) => (
    [...document.querySelector(name).shadowRoot?.querySelectorAll(wanted) ?? []].find((node) => node.textContent.includes(said))), tag, selector, words)).asElement());
  return {
    find,
    /** A page that is just being made anew takes what was found in it along. */
    press: (selector, words) => until(async () => {
      const found = await find(selector, words);
      return found.click().then(() => true, () => false);
    }),
    text: async (selector, words) => (await find(selector, words)).evaluate((node) => node.textContent),
  };
}

/** Answers, a step at a time, and looks at what comes then. */
export const answered = (id) => async (page, picture) => {
  const spec = instrument(id);
  const choices = mixed(spec);
  const { find, press, text } = inside(page, 'peer-readiness');
  for (const [step, { items }] of spec.themes.entries()) {
    for (const item of items) {
      const input = `input[data-item="${item.id}"][value="${choices[item.id]}"]`;
      const radio = await find(input);
      const label = (await radio.evaluateHandle((node) => node.closest('label'))).asElement();
      await label.click();
      assert.equal(await radio.evaluate((node) => node.checked), true, input);
    }
    if (!step) await picture('questions');
    await press('.step > .buttons .main');
  }
  const expected = scored(responseOf(spec, choices));
  assert.equal(await text('.result .degrees'), String(expected.temperature));
  await picture('result');
  await press('.why summary');
  assert.ok((await text('.why .ground')).length > 20);
};

/** Writes a title, sees what is found, a question in a meeting, and the document with the title in it. */
export async function described(page, picture) {
  const t = workshopStrings.da;
  const { press, find, text } = inside(page, 'peer-jobdesc');
  await press('button', t.beginEmpty);
  const title = await find('[data-at="/title"] textarea');
  await title.click();
  await page.keyboard.type('Peer i et dagtilbud');
  await find('.job-title', 'Peer i et dagtilbud');
  await picture('chapter');
  await press('.way', t.pages.meeting);
  await press('.meeting-start .main');
  await find('.meeting-step .ask-text');
  await press('.way', t.pages.read);
  await find('.wide .step');
  await press('.way', t.pages.look);
  assert.match(await text('.paper .paper-title'), /Peer i et dagtilbud/);
  await picture('document');
}

/** Reads from a seat, sees what a sentence rests on, and goes to the picture and to a card. */
export async function read(page, picture) {
  const t = recoveryStrings.da;
  const { press, find, text } = inside(page, 'peer-recovery');
  await press('.seats .door', t.seatNames.citizen);
  assert.ok((await text('.seat .prose p')).length > 20);
  await press('.prose .mark');
  await find('.sources[open] .notes li');
  await picture('seat');
  await press('.way', t.chime);
  await press('.petal[aria-label^="H"]');
  await find('.panel-letter', 'H');
  await picture('chime');
  await press('.way', t.cards);
  await press('.main', cardStrings.da.begin);
  await press('.main', cardStrings.da.next);
  await find('.step-heading', cardStrings.da.position(2, 7));
  await picture('card');
}
