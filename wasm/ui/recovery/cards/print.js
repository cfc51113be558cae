import { h } from '../../parts/dom.js';
import paperCSS from '../../parts/pages.css';
import { Notes } from '../../parts/said.js';
import { above, face } from './card.js';
import cutCSS from './cut.css';
import pagesCSS from './pages.css';

/** @import { CardBench } from '../types.js' */

/**
 * Prints a page for each card, with room to write and what it rests on.
 *
 * @param {CardBench} bench
 */
export function printPages(bench) {
  const { c, data: { cards, sources }, words: t, say, print } = bench;
  return print(paperCSS + pagesCSS, t.cards, cards.map((card, i) => {
    const notes = new Notes(bench, sources, true);
    return h('section', { class: 'card' },
      h('p', { class: 'kind' }, named(bench, c.position(i + 1, cards.length))),
      h('h1', null, say(card.title)),
      h('p', { class: 'quiet' }, notes.said(above(bench, card))),
      ...face(bench, card, notes, 'h2'),
      h('div', { class: 'doing' }, h('h2', null, c.doing)),
      h('section', { class: 'all-notes' }, h('h2', null, t.allSources), notes.notes));
  }));
}

/**
 * Prints the cards to cut out: half a sheet each, the first of them on how they are
 * used, and what all of them rest on at the end.
 *
 * @param {CardBench} bench
 */
export function printCards(bench) {
  const { c, data: { cards, sources }, words: t, say, print } = bench;
  const notes = new Notes(bench, sources, true);
  const foot = (/** @type {string} */ position) => h('p', { class: 'foot' }, named(bench, position));
  const faces = [
    h('section', { class: 'card how' }, h('h1', null, c.how), h('ol', { class: 'steps' }, c.steps.map((step) => h('li', null, step))), foot('')),
    ...cards.map((card, i) => h('section', { class: 'card' },
      h('h1', null, say(card.title)),
      h('p', { class: 'above' }, notes.said(above(bench, card))),
      ...face(bench, card, notes, 'h2'),
      foot(c.position(i + 1, cards.length)))),
  ];
  return print(cutCSS, t.cards, [
    // Eight halves are four sheets.
    ...Array.from({ length: Math.ceil(faces.length / 2) }, (_, i) => h('div', { class: 'sheet' }, faces.slice(2 * i, 2 * i + 2))),
    h('section', { class: 'all-notes' }, h('h1', null, t.allSources), notes.notes),
  ], 'cut');
}

/**
 * What a card belongs to, its place among them, and whose they are.
 *
 * @param {CardBench} bench
 * @param {string} position
 */
const named = ({ words, organisation }, position) => [words.cards, position, organisation].filter(Boolean).join(' · ');
