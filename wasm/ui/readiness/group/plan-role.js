import { h } from '../../parts/dom.js';

/** @import { GroupContext, PlanTask } from '../types.js' */

/** The tasks that look back at the role, and the questions they begin with. */
const looksBack = ['after-three-months', 'after-six-months', 'after-twelve-months'];
const role = 'rolle';

/**
 * From a task that looks back, the way to the questions about the role. They take
 * the place of these on the page, so what goes then is said before.
 *
 * @param {GroupContext} ctx
 * @param {PlanTask} task
 */
export function roleWay({ t, place }, { id }) {
  const { host } = place;
  // A page with questions of its own has chosen what is asked there.
  if (!looksBack.includes(id) || host.hasAttribute('src')) return null;
  const stay = () => {
    ask.replaceChildren(way);
    way.focus();
  };
  const way = h('button', { type: 'button', class: 'plain', onclick: () => {
    const go = h('button', { type: 'button', class: 'main', onclick: () => host.setAttribute('instrument', role) }, t.toRole);
    ask.replaceChildren(h('p', null, t.toRoleText), h('div', { class: 'buttons' }, go, h('button', { type: 'button', class: 'plain', onclick: stay }, t.stayHere)));
    go.focus();
  } }, t.toRole);
  const ask = h('div', { class: 'role-way' }, way);
  return ask;
}
