import words from 'peerwork:words';
import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { dropped, employment, label, when } from './plan-words.js';
import { timeline } from './timeline.js';

/** @import { GroupContext, Plan } from '../types.js' */

/**
 * The plan for paper: the picture, a table, and every task with its steps.
 *
 * @param {GroupContext} ctx
 * @param {Plan} plan
 */
export function planPaper(ctx, plan) {
  const { t, say } = ctx;
  return h('main', null, h('h1', null, t.titles.plan),
    h('p', { class: 'date' }, day(today(), ctx.lang)),
    h('p', { class: 'band' }, employment(ctx, plan)),
    (plan.about ?? []).map((text) => h('p', { class: 'quiet' }, say(text))),
    h('section', null, h('h2', null, t.timeline), timeline(ctx, plan)),
    words.phases.map((phase, i) => h('section', { class: i ? null : 'appendix' }, h('h2', null, say(phase.label)),
      plan.tasks.filter((task) => task.phase === phase.id).map((task) => h('article', null,
        h('h3', null, say(task.title)),
        h('p', { class: 'quiet' }, when(ctx, task), ' · ', say(task.owner), task.state ? ` · ${label(words.states, task.state, say)}` : null),
        task.steps?.length ? h('ol', null, task.steps.map((step) => h('li', null, say(step)))) : null)))),
    plan.gapsLeft ? h('p', null, t.gapsLeft(plan.gapsLeft)) : null, dropped(ctx, plan));
}
