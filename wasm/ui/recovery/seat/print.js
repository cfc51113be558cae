import { h } from '../../parts/dom.js';
import paperCSS from '../../parts/pages.css';
import { Notes } from '../../parts/said.js';

/** @import { LaterContext, Page, Seat, SourceLines } from '../types.js' */

/**
 * Prints the page of a seat, with what its sentences rest on at the end.
 *
 * @param {LaterContext} ctx
 * @param {Page} page
 * @param {Seat} seat
 * @param {SourceLines} sources
 */
export function printSeat(ctx, page, seat, sources) {
  const { words: t, say } = ctx;
  const notes = new Notes(ctx, sources, true);
  const sections = page.sections.map(({ title, parts }) => h('section', null, h('h2', null, say(title)), parts.map((part) => notes.part(part))));
  return ctx.print(paperCSS, say(page.title), [
    h('p', { class: 'kind' }, t.title, ' · ', t.seatNames[seat.id]),
    h('h1', null, say(page.title)),
    ...sections,
    h('section', { class: 'all-notes' }, h('h2', null, t.allSources), notes.notes),
  ]);
}
