import { h } from '../../parts/dom.js';
import paperCSS from '../../parts/pages.css';
import { Notes } from '../../parts/said.js';
import { twin } from './twin.js';
import { wheel } from './wheel.js';
import printCSS from './print.css';

/** @import { Chime, LaterContext } from '../types.js' */
/** @import { ChimeWords } from './bridge.js' */

/**
 * Prints the picture and the same in words.
 *
 * @param {LaterContext} ctx
 * @param {Chime} chime
 * @param {ChimeWords} c
 */
export function printChime(ctx, chime, c) {
  const { words: t, lang, say } = ctx;
  const notes = new Notes(ctx, chime.sources, true);
  return ctx.print(paperCSS + printCSS, t.chime, [
    h('p', { class: 'kind' }, t.title, ' · ', t.chime),
    h('h1', null, c.heading),
    h('p', null, notes.said([chime.lines.what, chime.lines.noScale])),
    h('div', { class: 'picture' }, wheel(chime.elements, say).ring),
    h('p', { class: 'quiet' }, c.legend),
    h('div', { class: 'twin' }, twin(chime, { c, lang, say, notes, top: 2 })),
    h('section', { class: 'all-notes' }, h('h2', null, t.allSources), notes.notes),
  ]);
}
