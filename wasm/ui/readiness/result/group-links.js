import { h } from '../../parts/dom.js';

/** @import { GroupViewName, ResultContext } from '../types.js' */

/**
 * The views there are for an instrument to talk from, whose answers are neither compared nor planned from.
 *
 * @type {GroupViewName[]}
 */
export const talkWays = ['group', 'keep', 'join'];

/**
 * The ways on from one person's result: see group/group.js for the views.
 *
 * @param {ResultContext} ctx
 */
export function groupLinks({ instrument, t, ongroup }) {
  return h('div', { class: 'part' },
    h('h3', null, t.onwards),
    h('p', { class: 'lead' }, t.onwardsLead),
    h('ul', { class: 'ways' }, /** @type {[GroupViewName, string[]][]} */ (Object.entries(t.ways)).filter(([view]) => !instrument.use || talkWays.includes(view)).map(([view, [title, text]]) => h('li', null,
      h('button', { type: 'button', class: 'plain', onclick: () => ongroup(view) }, title),
      h('p', null, text)))));
}
