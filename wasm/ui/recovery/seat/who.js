import { day } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { Notes } from '../../parts/said.js';
import { strings } from './strings.js';

/** @import { LaterContext, Organisations, SourceLines } from '../types.js' */

/**
 * Who knows about peer work: today, and as the guide listed them. What the guide
 * gives as an address is text, since most of them are gone.
 *
 * @param {LaterContext} ctx
 * @param {Organisations} organisations
 * @param {SourceLines} sources
 */
export function whoKnows(ctx, { then, year, old, today, now }, sources) {
  const { lang, say } = ctx;
  const s = strings[lang];
  const notes = new Notes(ctx, sources);
  const fold = (/** @type {string} */ label, /** @type {HTMLElement[]} */ list) => h('details', { class: 'why' }, h('summary', null, label), h('ul', { class: 'points' }, list));
  return h('section', { class: 'prose' },
    h('h4', { class: 'part-heading' }, s.who),
    h('p', null, notes.sentence(today)),
    fold(s.list(now.length), now.map(({ name, before, does, seen }) => h('li', null,
      h('b', null, say(name)), before && ` (${s.before(say(before))})`, ': ', say(does), h('span', { class: 'quiet' }, ` – ${s.seen(day(seen, lang))}`)))),
    h('p', null, notes.sentence(then)),
    fold(s.listOf(year, old.length), old.map(({ name, address }) => h('li', null, say(name), address && h('span', { class: 'quiet' }, `: ${address}`)))),
    notes.list(s.who));
}
