import { h, vary } from '../../parts/dom.js';
import { aboutTexts } from './about.js';
import { anchors } from './anchors.js';

/** @import { AboutContext } from '../types.js' */

/**
 * An empty questionnaire for a meeting without screens: every item with its
 * sign, a box for each step of the scale, and room for notes. No name is asked
 * for, as on the screen.
 *
 * @param {AboutContext} ctx
 */
export function blankPaper(ctx) {
  const { instrument, t, say } = ctx;
  const { options, unknown, question } = instrument.scale;
  const boxes = [...options, unknown];
  return vary(h('main', { class: 'blank' },
    h('h1', null, say(instrument.title)),
    h('p', { class: 'intro' }, say(instrument.intro)),
    h('p', { class: 'how' }, h('b', null, t.blankHow), ' ', t.blankNoName),
    h('p', { class: 'lines' }, h('span', null, t.blankDate), h('span', null, t.blankRole)),
    instrument.themes.map((theme) => h('section', null,
      h('h2', null, say(theme.title)),
      h('table', null,
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, say(question)),
          boxes.map((label) => h('th', { scope: 'col', class: 'choice' }, say(label))))),
        h('tbody', null, theme.items.map((item) => h('tr', null,
          h('th', { scope: 'row' }, h('b', null, say(item.statement)), item.sign ? h('span', { class: 'sign' }, say(item.sign)) : null),
          boxes.map((label, i) => h('td', { class: 'choice' }, h('span', { class: i < options.length ? 'box' : 'box unknown' }))))))),
      h('div', { class: 'notes' }, t.blankNotes))),
    h('section', null, h('h2', null, t.blankAfter), h('p', null, t.blankAfterText), aboutTexts(ctx).map((text) => h('p', { class: 'quiet' }, text))),
    meanings(ctx)),
  '--n', boxes.length);
}

/**
 * What the answers mean, on a sheet by itself: beside the boxes there is no room.
 *
 * @param {AboutContext} ctx
 */
function meanings({ instrument, t, say }) {
  const items = instrument.themes.flatMap((theme) => theme.items).filter((item) => item.anchors);
  return items.length ? h('section', { class: 'meanings' }, h('h2', null, t.meanings),
    items.map((item) => h('article', null, h('b', null, say(item.statement)), anchors(instrument, item, say)))) : null;
}
