import { h } from '../../parts/dom.js';
import { Notes } from '../../parts/said.js';
import { wholeScreen } from './whole.js';

/** @import { CardBench, CardSide, View } from '../types.js' */

/**
 * One card, large: the question, both sides alike, and what to ask one another.
 *
 * @param {CardBench} bench
 * @param {number} at
 * @returns {View}
 */
export function cardView(bench, at) {
  const { c, data, say, show } = bench;
  const { cards, lines, sources } = data;
  const card = cards[at];
  const notes = new Notes(bench, sources);
  const heading = h('h3', { class: 'step-heading', tabindex: '-1' },
    h('span', { class: 'eyebrow' }, c.position(at + 1, cards.length), h('span', { class: 'off' }, ': ')), ' ', say(card.title));
  const side = (/** @type {CardSide} */ { label, said }) => h('section', { class: 'side' }, h('h4', null, say(label)), said.map((each) => h('p', null, notes.sentence(each))));
  const turn = (/** @type {number} */ to, /** @type {string} */ label, /** @type {string} */ kind) => h('button', { type: 'button', class: kind, onclick: () => show(to) }, label);
  const last = at === cards.length - 1;
  return { heading, node: h('div', { class: 'card-view' },
    h('div', { class: 'card-head' }, heading, h('ol', { class: 'dots', 'aria-hidden': 'true' }, cards.map((_, i) => h('li', { class: i === at ? 'now' : null })))),
    h('article', { class: 'card' },
      h('p', { class: 'above' }, notes.sentence(lines.above)),
      card.id === 'consideration' && h('p', { class: 'above' }, notes.sentence(lines.consideration)),
      h('p', { class: 'question' }, notes.sentence(card.question)),
      h('div', { class: 'sides' }, side(card.first), side(card.second)),
      h('div', { class: 'asking' }, h('h4', null, c.ask), notes.part({ list: true, said: card.ask }))),
    h('div', { class: 'buttons' },
      !last && turn(at + 1, c.next, 'main'), at > 0 && turn(at - 1, c.back, 'plain'),
      wholeScreen(bench),
      h('button', { type: 'button', class: last ? 'main' : 'link leave', onclick: () => show() }, c.all)),
    h('p', { class: 'quiet keys' }, c.keys),
    notes.list(say(card.title))) };
}
