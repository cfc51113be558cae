import words from 'peerwork:words';
import { day } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';

/** @import { DrawnTask, GroupContext, Plan, Say, Text } from '../types.js' */

/**
 * When a task is, in words.
 *
 * @param {GroupContext} ctx
 * @param {DrawnTask} task
 */
function when({ t, lang }, { from, to, fromWeek, toWeek }) {
  if (from && to) return t.days(day(from, lang), day(to, lang));
  // A plan in weeks knows of a day somebody has chosen nothing but that day.
  return to ? t.by(day(to, lang)) : t.weeks(fromWeek + 1, toWeek);
}

/**
 * Whether people have set a task aside.
 *
 * @param {DrawnTask} task
 */
export const isAside = ({ work }) => Boolean(work?.aside);

/**
 * When a task is, or when it was done, who takes it, and what the answers say of
 * it. Of one that is set aside only that.
 *
 * @param {GroupContext} ctx
 * @param {DrawnTask} task
 */
export function factsOf(ctx, task) {
  const { t, lang, say } = ctx;
  const { done, owner } = task.work ?? {};
  if (isAside(task)) return t.aside;
  return [done ? t.doneOn(day(done, lang)) : when(ctx, task), owner ?? say(task.owner), task.state && !done ? label(words.states, task.state, say) : ''].filter(Boolean).join(' · ');
}

/**
 * What is asked about a task that is late.
 *
 * @param {GroupContext} ctx
 * @param {DrawnTask} task
 */
export const lateOf = ({ lang, say }, { to }) => say(words.late).replace('$1', to ? day(to, lang) : '');

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
 * The tasks that are set aside, in words.
 *
 * @param {GroupContext} ctx
 * @param {DrawnTask[]} tasks
 */
export function setAside({ t, say }, tasks) {
  const aside = tasks.filter(isAside);
  return aside.length ? h('p', { class: 'quiet' }, t.asideList, aside.map(({ title }) => say(title)).join(' · ')) : null;
}

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
