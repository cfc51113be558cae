import standing from 'peerwork:standing';
import words from 'peerwork:words';
import { stamp } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { textOf } from '../../parts/text-of.js';
import { dropped, employment, label, when } from './plan-words.js';
import { planPaper } from './print-plan.js';
import { timeline } from './timeline.js';

/** @import { Problem } from '../../parts/types.js' */
/** @import { Answer, GroupContext, GroupResult, Plan, PlanTask, Result } from '../types.js' */

/**
 * Our plan: made by the core of the group's answers, or your own, or none.
 *
 * @param {GroupContext} ctx
 */
export function planView(ctx) {
  const { state, t, say, lang, prefix } = ctx;
  const place = h('div', { class: 'outcome' });
  const told = h('p', { class: 'told', role: 'status' });
  const basis = h('p', { class: 'quiet' });
  /** @type {Plan | undefined} */
  let plan;
  let turn = 0;
  const usual = ctx.shared.reworded(json(standing), ctx.forWhom);

  const start = h('input', { type: 'date', id: prefix + '-start', autocomplete: 'off', 'aria-describedby': prefix + '-start-hint', onchange: () => {
    state.start = start.value;
    make();
  } });
  start.value = state.start;

  async function make() {
    const mine = ++turn;
    told.textContent = '';
    // The first time, the program comes over the line.
    if (!plan) place.replaceChildren(h('p', { role: 'status' }, t.fetching));
    basis.textContent = basisWords(ctx);
    try {
      const [kind, found] = await basisOf(ctx);
      const { ok, problems } = found && !found.ok ? found : await state.plan('plan', usual, state.text, state.planID, state.start, state.previous, '', kind, found ? json(found.ok) : '');
      if (mine !== turn) return;
      plan = ok;
      place.replaceChildren(...problems ? [h('div', { class: 'held' }, problems.map(({ text }) => h('p', null, say(text))))] : shown(ctx, ok));
    } catch {
      if (mine === turn) place.replaceChildren(h('p', { role: 'alert' }, t.coreFailed), h('button', { type: 'button', class: 'plain', onclick: make }, t.retry));
    }
  }

  /**
   * Saves the plan as it is shown. With `keep`, what is made from now on takes its place.
   *
   * @param {string} name
   * @param {string} type
   * @param {(text: string) => Answer<string> | Promise<Answer<string>>} write
   * @param {boolean} keep
   */
  async function save(name, type, write, keep) {
    if (!plan) return;
    const text = json(plan);
    try {
      const { ok, problems } = await write(text);
      if (ok && keep) state.previous = text;
      if (ok) download(t.planFile + name, ok, type);
      told.textContent = ok ? t.fileSaved : /** @type {Problem[]} */ (problems).map(({ text }) => say(text)).join(' ');
      if (!ok && !state.start) start.focus();
    } catch {
      told.textContent = t.coreFailed;
    }
  }

  const earlier = h('input', { type: 'file', id: prefix + '-earlier', accept: '.json,application/json', autocomplete: 'off', onchange: async () => {
    const [file] = /** @type {FileList} */ (earlier.files);
    if (!file) return;
    const { text = '', trouble } = await textOf(file);
    earlier.value = '';
    if (trouble) {
      told.textContent = /** @type {string} */ (t[trouble]);
      return;
    }
    try {
      // Without answers, so that what is wrong is wrong with the file.
      const { ok, problems = [] } = await state.plan('plan', usual, state.text, '', state.start, text, '', '', '');
      if (ok) {
        state.previous = text;
        if (!state.start) state.start = start.value = JSON.parse(text).start ?? '';
        await make();
      }
      told.textContent = ok ? t.earlierTaken : [t.earlierRefused, ...problems.slice(0, 3).map(({ text }) => say(text))].join(' ');
    } catch {
      told.textContent = t.coreFailed;
    }
  } });

  make();
  return [
    h('p', { class: 'lead' }, t.planLead), basis,
    h('div', { class: 'field' }, h('label', { for: start.id }, t.start), h('p', { class: 'quiet', id: prefix + '-start-hint' }, t.startHint), start),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: () => plan && ctx.shared.printPage(ctx, t.titles.plan, planPaper(ctx, plan)) }, t.printPlan),
      h('button', { type: 'button', class: 'plain', onclick: () => save('.csv', 'text/csv;charset=utf-8', (text) => state.plan('csv', text, lang), false) }, t.csv),
      h('button', { type: 'button', class: 'plain', onclick: () => save('.ics', 'text/calendar;charset=utf-8', (text) => state.plan('ics', text, lang, stamp()), true) }, t.ics)),
    told,
    h('details', { class: 'why' }, h('summary', null, t.planChanges),
      h('p', null, t.planChangesText),
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'plain', onclick: () => save('.json', 'application/json', (text) => ({ ok: text }), true) }, t.savePlan)),
      h('div', { class: 'field' }, h('label', { for: earlier.id }, t.earlierPlan), earlier),
      h('p', null, t.calendars)),
    place];
}

/**
 * Says what the plan is made from.
 *
 * @param {GroupContext} ctx
 */
function basisWords({ state, t, answered }) {
  if (state.whole) return t.basisGroup(state.whole.length);
  return answered ? t.basisOwn : t.basisNone;
}

/**
 * The kind of the result the plan is made from, and the result.
 *
 * @param {GroupContext} ctx
 * @returns {Promise<[kind: string, found?: Answer<GroupResult | Result> | null]>}
 */
async function basisOf({ state, answered, run }) {
  if (state.whole) return ['group-result', await state.result()];
  return answered ? ['result', await state.core('score', state.text, json(run.response()))] : [''];
}

/**
 * @param {GroupContext} ctx
 * @param {Plan} plan
 */
function shown(ctx, plan) {
  const { t, say } = ctx;
  return [
    h('div', { class: 'part' }, h('p', { class: 'band' }, employment(ctx, plan)), (plan.about ?? []).map((text) => h('p', { class: 'quiet' }, say(text)))),
    h('div', { class: 'part' }, h('h4', null, t.timeline), timeline(ctx, plan)),
    h('div', { class: 'part' }, h('h4', null, t.tasks), h('p', { class: 'lead' }, t.tasksLead),
      words.phases.map((phase) => [h('h5', null, say(phase.label)), h('div', { class: 'folds' },
        plan.tasks.filter((task) => task.phase === phase.id).map((task) => taskView(ctx, plan, task)))]),
      plan.gapsLeft ? h('p', null, t.gapsLeft(plan.gapsLeft)) : null, dropped(ctx, plan)),
  ];
}

/**
 * @param {GroupContext} ctx
 * @param {Plan} plan
 * @param {PlanTask} task
 */
function taskView(ctx, plan, task) {
  const { t, say } = ctx;
  const title = (/** @type {string} */ id) => say(/** @type {PlanTask} */ (plan.tasks.find((each) => each.id === id)).title);
  return h('details', null,
    h('summary', null, say(task.title), h('span', { class: 'when' }, when(ctx, task), task.state ? ` · ${label(words.states, task.state, say)}` : null)),
    h('div', { class: 'fold' },
      task.steps?.length ? h('ol', { class: 'steps' }, task.steps.map((step) => h('li', null, say(step)))) : null,
      h('dl', { class: 'facts' },
        h('div', null, h('dt', null, t.who), h('dd', null, say(task.owner))),
        task.after?.length ? h('div', null, h('dt', null, t.afterTask), h('dd', null, task.after.map(title).join(' · '))) : null),
      ctx.shared.why(ctx, t.whyTask, task)));
}
