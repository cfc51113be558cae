import { day } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';

/** @import { GroupContext, Plan, PlanTask, Say, Text } from '../types.js' */

/**
 * When a task is, in words.
 *
 * @param {GroupContext} ctx
 * @param {PlanTask} task
 */
export function when({ t, lang }, { from, to, fromWeek, toWeek }) {
  return from ? t.days(day(from, lang), day(/** @type {string} */ (to), lang)) : t.weeks(fromWeek + 1, toWeek);
}

/**
 * The label of a state or a phase.
 *
 * @template {string} ID
 * @param {{ id: ID, label: Text }[]} list
 * @param {ID} id
 * @param {Say} say
 */
export const label = (list, id, say) => say(/** @type {{ label: Text }} */ (list.find((each) => each.id === id)).label);

/**
 * The first employment, in words.
 *
 * @param {GroupContext} ctx
 * @param {Plan} plan
 */
export const employment = ({ t, lang }, plan) => (plan.employment ? t.employmentDay(day(plan.employment, lang)) : t.employmentWeek(plan.employmentWeek + 1));

/**
 * The tasks that an earlier edition asked for and this one does not, in words.
 *
 * @param {GroupContext} ctx
 * @param {Plan} plan
 */
export function dropped({ t, say }, { dropped: list = [], tasks }) {
  // A plan in weeks names there what had days, and may still have it.
  const gone = list.filter(({ id }) => !tasks.some((task) => task.id === id && task.state !== 'in-place'));
  return gone.length ? h('p', { class: 'quiet' }, t.dropped, gone.map(({ title }) => say(title)).join(' · ')) : null;
}
