import { h } from '../../parts/dom.js';
import { Notes } from '../../parts/said.js';
import data from 'peerwork:seats';

/** @import { Lang, PageName, ShellWords, Text, View } from '../types.js' */

/**
 * The first page: where one sits, what can be looked at together, and the whole of
 * it in short.
 *
 * @param {{ words: ShellWords, lang: Lang, say: (text: Text) => string, go: (name: PageName, what?: string) => void }} given
 * @returns {View}
 */
export function beginView({ words: t, lang, say, go }) {
  const { seats, opening, lines, sources } = data;
  const heading = h('h2', { class: 'title', tabindex: '-1' }, t.title);
  const notes = new Notes({ lang, words: t }, sources);
  const card = (/** @type {string} */ name, /** @type {string} */ hint, /** @type {() => void} */ onclick) => h('li', null,
    h('button', { type: 'button', class: 'door', onclick }, h('b', null, name), h('span', { class: 'quiet' }, hint)));

  const node = h('div', { class: 'page step' },
    heading,
    h('p', { class: 'lead' }, t.lead(Math.max(...seats.map(({ minutes }) => minutes)))),
    h('h3', { class: 'part-heading' }, t.seats),
    h('p', { class: 'quiet' }, t.seatsHint),
    h('ul', { class: 'doors seats' }, seats.map(({ id, about }) => card(t.seatNames[id], say(about), () => go('seat', id)))),
    h('h3', { class: 'part-heading' }, t.together),
    h('ul', { class: 'doors' }, card(t.chime, t.chimeHint, () => go('chime')), card(t.cards, t.cardsHint, () => go('cards'))),
    h('h3', { class: 'part-heading' }, t.opening),
    h('div', { class: 'prose' }, opening.map((part) => notes.part(part)), h('p', { class: 'quiet' }, notes.sentence(lines.made)), notes.list(t.opening)),
    h('p', { class: 'foot quiet' }, t.privacy, ' ', t.privacyHost));
  return { node, heading };
}
