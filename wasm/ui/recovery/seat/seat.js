import { h, sheet } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import { Notes } from '../../parts/said.js';
import papersCSS from '../../parts/toolkit.css';
import { paperList } from '../../parts/toolkit.js';
import pages from 'peerwork:pages';
import { printSeat } from './print.js';
import seatCSS from './seat.css';
import { strings } from './strings.js';
import { whoKnows } from './who.js';

/** @import { LaterContext, Page, Seat, View } from '../types.js' */

export const styles = sheet(papersCSS + seatCSS);

/**
 * What peer work is, from one seat at the table.
 *
 * @param {LaterContext} ctx
 * @param {string} [what] the seat
 * @returns {View}
 */
export function page(ctx, what) {
  const { words: t, say, seats, go } = ctx;
  const s = strings[ctx.lang];
  const of = /** @type {Page} */ (pages.pages.find(({ seat }) => seat === what));
  const seat = /** @type {Seat} */ (seats.find(({ id }) => id === what));
  const heading = stepHeading(`${t.seatNames[seat.id]} · ${t.minutes(seat.minutes)}`, say(of.title));
  const mine = of.papers.filter(({ first }) => first);
  const more = of.papers.filter(({ first }) => !first);
  const others = seats.filter(({ id }) => id !== what);

  const node = h('div', { class: 'seat' },
    heading,
    of.sections.map((section) => {
      const notes = new Notes(ctx, pages.sources);
      return h('section', { class: 'prose' }, h('h4', { class: 'part-heading' }, say(section.title)),
        section.parts.map((part) => notes.part(part)), notes.list(say(section.title)));
    }),
    of.papers.length > 0 && h('section', null, h('h4', { class: 'part-heading' }, s.papers), h('p', { class: 'quiet' }, s.papersLead),
      paperList(ctx, mine, true), more.length > 0 && h('details', { class: 'why' }, h('summary', null, (mine.length ? s.papersMore : s.papersList)(more.length)), paperList(ctx, more, true))),
    whoKnows(ctx, pages.organisations, pages.sources),
    h('section', null, h('h4', { class: 'part-heading' }, s.on),
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', onclick: () => go('chime') }, s.toChime),
        h('button', { type: 'button', class: 'plain', onclick: () => go('cards') }, s.toCards),
        h('button', { type: 'button', class: 'plain', onclick: () => printSeat(ctx, of, seat, pages.sources) }, t.print))),
    h('section', null, h('h4', { class: 'part-heading' }, s.others),
      h('ul', { class: 'other-seats' }, others.map(({ id }) => h('li', null, h('button', { type: 'button', class: 'link', onclick: () => go('seat', id) }, t.seatNames[id]))))));
  return { node, heading };
}
