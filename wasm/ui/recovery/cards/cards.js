import { h, sheet } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import data from 'peerwork:cards';
import { cardView } from './card.js';
import cardsCSS from './cards.css';
import { printCards, printPages } from './print.js';
import { strings } from './strings.js';
import { leaveWhole } from './whole.js';

/** @import { CardBench, LaterContext, View } from '../types.js' */

export const styles = sheet(cardsCSS);

/**
 * Which card each element shows, so that another language shows the same.
 *
 * @type {WeakMap<ShadowRoot, number>}
 */
const shown = new WeakMap();

/**
 * Cards to talk from: all of them in a list, or one, large.
 *
 * @param {LaterContext} ctx
 * @returns {View}
 */
export function page(ctx) {
  const { place, tell } = ctx;
  const { cards } = data;
  const c = strings[ctx.lang];
  /** @type {HTMLElement} */
  let heading;
  if (!ctx.again) shown.delete(place);

  /** @type {CardBench} */
  const bench = { ...ctx, c, data, show };

  /**
   * Shows a card, or without one the list, with the focus on the card one came from.
   *
   * @param {number} [at]
   */
  function show(at) {
    const from = shown.get(place);
    put(at);
    if (at === undefined) leaveWhole(place);
    if (at === undefined && from !== undefined) /** @type {HTMLElement} */ (node.querySelectorAll('.door')[from]).focus();
    else heading.focus({ preventScroll: true });
    if (at !== undefined) node.scrollIntoView({ block: 'start' });
  }

  /** @param {number} [at] */
  function put(at) {
    if (at === undefined) shown.delete(place);
    else shown.set(place, at);
    const view = at === undefined ? listView(bench) : cardView(bench, at);
    node.replaceChildren(view.node);
    heading = view.heading;
  }

  /**
   * A remote control sends the page keys.
   *
   * @param {KeyboardEvent} event
   */
  function turn(event) {
    const at = shown.get(place);
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = cards.length - 1;
    const to = { ArrowRight: at + 1, PageDown: at + 1, ArrowLeft: at - 1, PageUp: at - 1, Home: 0, End: last, Escape: undefined }[event.key];
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (to === -1) tell(c.first);
    else if (to === last + 1) tell(c.last);
    else show(to);
  }

  const node = h('div', { class: 'cards', onkeydown: turn });
  put(shown.get(place));
  return { node, get heading() { return heading; } };
}

/**
 * All cards, and the ways to paper.
 *
 * @param {CardBench} bench
 * @returns {View}
 */
function listView(bench) {
  const { c, data: { cards, lines }, words: t, say, show } = bench;
  const heading = stepHeading(t.cards, c.heading);
  const way = (/** @type {string} */ name, /** @type {string} */ hint, /** @type {() => unknown} */ onclick) => h('li', null,
    h('button', { type: 'button', class: 'plain', onclick }, name), h('p', { class: 'quiet' }, hint));
  return { heading, node: h('div', null,
    heading,
    h('p', { class: 'lead' }, c.lead),
    h('p', { class: 'privacy' }, say(lines.above)),
    h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'main', onclick: () => show(0) }, c.begin)),
    h('h4', { class: 'part-heading' }, c.choose),
    h('ol', { class: 'doors' }, cards.map(({ title, question }, i) => h('li', null,
      h('button', { type: 'button', class: 'door', onclick: () => show(i) }, h('b', null, `${i + 1}. ${say(title)}`), h('span', { class: 'quiet' }, say(question)))))),
    h('h4', { class: 'part-heading' }, c.paper),
    h('ul', { class: 'papers' }, way(c.pages, c.pagesHint, () => printPages(bench)), way(c.cut, c.cutHint, () => printCards(bench)))) };
}
