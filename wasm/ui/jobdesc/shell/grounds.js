import { disclosure } from '../../parts/disclosure.js';
import { h } from '../../parts/dom.js';
import { grounds } from '../../parts/grounds.js';

/** @import { ChapterBench, Dilemma, Question } from '../types.js' */

/**
 * Why a question is asked, and what that rests on. The first is always there; the
 * second is fetched when somebody asks.
 *
 * @param {ChapterBench} bench
 * @param {Question} question
 */
export function whyNode({ t, say, evidence }, question) {
  const fold = disclosure(t, t.why, async () => [h('p', { class: 'kind' }, t.basis), ...grounds({ say }, await evidence(), question)]);
  fold.children[0].after(h('p', { class: 'reason' }, say(question.why)));
  return fold;
}

/**
 * Who found a dilemma, and where. What each side is based on is told by the sides
 * themselves.
 *
 * @param {ChapterBench} bench
 * @param {Dilemma} dilemma
 */
export const fromNode = ({ t, say, evidence }, dilemma) => disclosure(t, t.dilemmaFrom, async () => grounds({ say }, await evidence(), dilemma));
