import words from 'peerwork:words';
import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { dropped, employment, factsOf, isAside, lateOf, setAside } from './plan-words.js';
import { timeline } from './timeline.js';

/** @import { GroupContext, Plan } from '../types.js' */
/** @import { Work } from './work.js' */

/**
 * The plan for paper: why, how far it is, the picture, and every task with its
 * steps and a box, ticked when it is done.
 *
 * @param {GroupContext} ctx
 * @param {Work} work
 * @param {HTMLElement[]} vision the paragraphs of it
 */
export function planPaper(ctx, work, vision) {
  const { t, say } = ctx;
  const plan = /** @type {Plan} */ (work.plan);
  const tasks = work.tasks.filter((task) => !isAside(task));
  return h('main', null, h('h1', null, t.titles.plan),
    h('p', { class: 'date' }, day(today(), ctx.lang)),
    h('p', { class: 'band' }, employment(ctx, plan)),
    h('p', null, t.progress(work.done, work.of)),
    (plan.about ?? []).map((text) => h('p', { class: 'quiet' }, say(text))),
    vision.length ? h('section', null, h('h2', null, t.titles.vision), vision) : null,
    tasks.length ? h('section', null, h('h2', null, t.timeline), timeline(ctx, { ...plan, tasks })) : null,
    words.phases.map((phase, i) => h('section', { class: i ? null : 'appendix' }, h('h2', null, say(phase.label)),
      tasks.filter((task) => task.phase === phase.id).map((task) => h('article', null,
        h('h3', null, task.state === 'in-place' ? null : task.work?.done ? '☑ ' : '☐ ', say(task.title)),
        h('p', { class: 'quiet' }, factsOf(ctx, task)),
        task.late ? h('p', null, lateOf(ctx, task)) : null,
        task.work?.note ? h('p', { class: 'words' }, task.work.note) : null,
        task.steps?.length ? h('ol', null, task.steps.map((step) => h('li', null, say(step)))) : null)))),
    plan.gapsLeft ? h('p', null, t.gapsLeft(plan.gapsLeft)) : null, setAside(ctx, work.tasks), dropped(ctx, plan));
}
