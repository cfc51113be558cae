// Somebody who goes through one element by keys and hears it by Orca.
import assert from 'node:assert/strict';
import { spec } from '../support/group.mjs';
import { until } from './desk.mjs';

/** @typedef {ReturnType<typeof listener>} Listener */

/**
 * @param {Awaited<ReturnType<typeof import('./desk.mjs').desk>>} desk
 * @param {string} element the name of the element that is gone through
 */
export function listener({ page, heard, quiet, keys, type, twice }, element) {
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

  const inside = (source) => page.evaluate(`(() => { const root = document.querySelector('${element}').shadowRoot; return ${source}; })()`);
  const focused = () => inside(`((a) => a && {
    item: a.dataset.item, value: a.value, tag: a.localName, text: a.textContent.trim(), role: a.getAttribute('role'), type: a.type,
    at: a.closest('[data-at]')?.dataset.at, tool: a.dataset.tool,
  })(root.activeElement)`);
  const see = (selector) => until(selector, () => inside(`Boolean(root.querySelector('${selector}'))`));

  /** Tabs until the focus is where `wanted` says. */
  async function tabTo(wanted, { most = 60, key = 'Tab' } = {}) {
    for (let i = 0; i < most; i++) {
      const now = await focused();
      if (now && wanted(now)) return now;
      await keys(key);
    }
    throw new Error(`not within ${most} tabs; the focus is on ${JSON.stringify(await focused())}`);
  }

  return {
    keys, type, transcript, hear, inside, focused, see, tabTo,
    /** Opens a page, and waits until the element shows what the selector finds. */
    async open(address, selector) {
      await page.goto(address);
      await see(selector);
      await quiet(1500);
    },
    /**
     * In focus mode the arrows choose, as they do without Orca. Pressed twice it
     * stays, so that nothing hangs on when Orca changes by itself.
     */
    focusMode: () => hear('Fokustilstand, som bliver (Insert+A to gange)', () => twice('Insert', 'a'), 'Fokustilstand er klæbende.'),
    readOn: (what, ...words) => hear(what, () => keys('KP_Add'), ...words),
    texts: (selector) => inside(`[...root.querySelectorAll('${selector}')].map((each) => each.textContent)`),
    /** Tabs to a button that is called so, or begins so, and presses it. */
    async press(name, how) {
      await tabTo(({ tag, text }) => tag === 'button' && (name instanceof RegExp ? name.test(text) : text === name), how);
      await keys('Return');
    },
  };
}

export const times = (text, word, n) => assert.equal(text.split(word).length - 1, n, `“${word}” is to be heard ${n} times in:\n${text}\n`);

/** What is heard from some words on, up to others. */
export function part(text, from, to) {
  const [start, end] = [text.indexOf(from), to ? text.indexOf(to, text.indexOf(from)) : text.length];
  assert.ok(start >= 0 && end > start, `nobody hears “${from}” and later “${to}” in:\n${text}\n`);
  return text.slice(start, end);
}

const edges = 'Termometer. Grænserne går ved 40 og 75.';

/** The number, its label and the thermometer's name are heard once each; the labels of other bands are not. */
export function oneReading(text, degrees, band) {
  times(text, `${degrees} af 100`, 1);
  times(text, edges, 1);
  times(text, 'Termometer', 1);
  for (const { label } of spec.bands) times(text, label.da, label.da === band ? 1 : 0);
}
