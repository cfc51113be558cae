// The paragraphs of a vision: as they are written, and as the core puts them in order.
import words from 'peerwork:words';
import { today } from '../../parts/dates.js';
import { json } from '../../parts/json.js';

/** @import { GroupContext, Vision } from '../types.js' */

/** The questions that a paragraph answers. */
export const asked = /** @type {Required<typeof words.questions[number]>[]} */ (words.questions.filter(({ question }) => question));

// What stands between two paragraphs that answer no question.
export const gap = '\n\n';

/**
 * The vision as the core puts it in order: `{ok}` or `{problems}`. A paragraph
 * that answers no question ends at an empty line.
 *
 * @param {GroupContext['state']} state
 */
export function ordered(state) {
  const text = (/** @type {string} */ question) => (state.paragraphs.get(question) ?? '').trim();
  const paragraphs = [...asked.map(({ question }) => ({ question, text: text(question) })), ...text('').split(/\n\s*\n/).map((each) => ({ text: each.trim() }))];
  return state.core('vision', json({ date: today(), paragraphs: paragraphs.filter((each) => each.text) }));
}

/**
 * Whether something has been written.
 *
 * @param {GroupContext['state']['paragraphs']} paragraphs
 */
export const anyWritten = (paragraphs) => [...paragraphs.values()].some((each) => each.trim());

/**
 * The paragraphs of a vision by question, those without one together.
 *
 * @param {Vision} vision
 */
export function paragraphsOf({ paragraphs }) {
  const by = /** @type {Map<string, string>} */ (new Map());
  for (const { question = '', text } of paragraphs) by.set(question, by.has(question) ? by.get(question) + gap + text : text);
  return by;
}
