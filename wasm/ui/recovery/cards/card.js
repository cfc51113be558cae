import { h } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import { Notes } from '../../parts/said.js';
import { wholeScreen } from './whole.js';

/** @import { Card, CardBench, CardSide, SaidSentence, View } from '../types.js' */

/**
 * One card, large: the question, both sides alike, and what to ask one another.
 *
 * @param {CardBench} bench
 * @param {number} at
 * @returns {View}
 */
export function cardView(bench, at) {
  const { c, data: { cards, sources }, say, show } = bench;
  const card = cards[at];
  const notes = new Notes(bench, sources);
  const heading = stepHeading(c.position(at + 1, cards.length), say(card.title));
  const turn = (/** @type {number} */ to, /** @type {string} */ label, /** @type {string} */ kind) => h('button', { type: 'button', class: kind, onclick: () => show(to) }, label);
  const last = at === cards.length - 1;
  return { heading, node: h('div', { class: 'card-view' },
    h('div', { class: 'card-head' }, heading, h('ol', { class: 'dots', 'aria-hidden': 'true' }, cards.map((_, i) => h('li', { class: i === at ? 'now' : null })))),
    h('article', { class: 'card' },
      above(bench, card).map((each) => h('p', { class: 'above' }, notes.sentence(each))),
      face(bench, card, notes, 'h4')),
    h('div', { class: 'buttons' },
      !last && turn(at + 1, c.next, 'main'), at > 0 && turn(at - 1, c.back, 'plain'),
      wholeScreen(bench),
      h('button', { type: 'button', class: last ? 'main' : 'link leave', onclick: () => show() }, c.all)),
    h('p', { class: 'quiet keys' }, c.keys),
    notes.list(say(card.title))) };
}

/**
 * What stands above a card.
 *
 * @param {CardBench} bench
 * @param {Card} card
 * @returns {SaidSentence[]}
 */
export function above({ data: { lines } }, { id }) {
  return id === 'consideration' ? [lines.above, lines.consideration] : [lines.above];
}

/**
 * The question, the two sides alike, and what to ask.
 *
 * @param {CardBench} bench
 * @param {Card} card
 * @param {Notes} notes
 * @param {'h2' | 'h4'} top the level of its headings
 */
export function face({ c, say }, { question, first, second, ask }, notes, top) {
  const side = (/** @type {CardSide} */ { label, said }) => h('section', { class: 'side' }, h(top, null, say(label)), said.map((each) => h('p', null, notes.sentence(each))));
  return [
    h('p', { class: 'question' }, notes.sentence(question)),
    h('div', { class: 'sides' }, side(first), side(second)),
    h('div', { class: 'asking' }, h(top, null, c.ask), notes.part({ list: true, said: ask })),
  ];
}
