import words from 'peerwork:words';
import { day, daysBetween } from '../../parts/dates.js';
import { h, vary } from '../../parts/dom.js';

/** @import { GroupContext, Plan, DrawnTask } from '../types.js' */

/**
 * The plan as a picture: a row for each task, a bar from its first day to its
 * last, and a line where the first peer worker begins. One picture to
 * assistive technology; the list of tasks says the same. Firefox gives a reader
 * what is in a picture too, so that is hidden.
 *
 * @param {GroupContext} ctx
 * @param {Plan} plan
 */
export function timeline(ctx, plan) {
  const { t, say, lang } = ctx;
  // Either every date is there, or none but those that somebody has chosen: these are where they were suggested.
  const { start, employment } = /** @type {{ start: string, employment: string }} */ (plan);
  const dated = Boolean(start);
  // A task may have been moved to before the start.
  const from = (/** @type {DrawnTask} */ task) => Math.max(0, dated ? daysBetween(start, /** @type {string} */ (task.from)) : task.fromWeek);
  const to = (/** @type {DrawnTask} */ task) => (dated ? daysBetween(start, /** @type {string} */ (task.to)) + 1 : task.toWeek);
  const end = Math.max(...plan.tasks.map(to));
  const part = (/** @type {number} */ value) => (100 * value / end).toFixed(2) + '%';
  const begins = dated ? daysBetween(start, employment) : plan.employmentWeek;
  const bar = (/** @type {DrawnTask} */ task) => h('span', { class: 'lane' },
    vary(vary(h('span', { class: task.work?.done ? 'bar-task done' : 'bar-task' }), '--from', part(from(task))), '--wide', part(Math.max(0, to(task) - from(task)))),
    vary(h('span', { class: 'begins' }), '--from', part(begins)));
  const last = plan.tasks.reduce((latest, task) => (to(task) > to(latest) ? task : latest));
  /** @type {[string, string]} */
  const edges = dated ? [day(start, lang), day(/** @type {string} */ (last.to), lang)] : [t.week(1), t.week(end)];
  return h('div', { class: 'timeline', role: 'img', 'aria-label': t.timelineLabel(plan.tasks.length, ...edges) },
    h('div', { class: 'ends', 'aria-hidden': 'true' }, h('span', null, edges[0]), h('span', null, edges[1])),
    words.phases.map((phase) => [h('div', { class: 'phase', 'aria-hidden': 'true' }, say(phase.label)),
      plan.tasks.filter((task) => task.phase === phase.id).map((task) => h('div', { class: 'lane-row', 'aria-hidden': 'true' }, h('span', { class: 'lane-name' }, task.work?.done ? '✓ ' : null, say(task.title)), bar(task)))]),
    h('div', { class: 'key', 'aria-hidden': 'true' }, h('span', { class: 'key-line' }), ' ', t.beginsKey));
}
