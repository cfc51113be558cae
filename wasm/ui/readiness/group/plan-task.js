import { today } from '../../parts/dates.js';
import { dayIn, dayText } from '../../parts/days.js';
import { h } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { wayOf } from '../../parts/keys.js';
import { factsOf, isAside, lateOf } from './plan-words.js';
import { roleWay } from './plan-role.js';
import { moveTask, say as put } from './work.js';

/** @import { DrawnTask, GroupContext, PlanTask } from '../types.js' */
/** @import { Work } from './work.js' */

/**
 * What can be done with the plan. `change` does it, and says what is wrong.
 *
 * @typedef {{
 *   work: Work, change: (name: string, edit: (tasks: PlanTask[]) => void) => Promise<string>,
 *   trouble: (said: string) => void, remove: (id: string) => void, roles: string, hint: string,
 * }} Acts
 */

/** Whether people have added the task themselves. */
const isOwn = (/** @type {PlanTask} */ { id }) => id.startsWith('own-');

/**
 * One task: ticked where it stands, and folded out to see its steps and change it.
 *
 * @param {GroupContext} ctx
 * @param {string} id
 * @param {Acts} acts
 */
export function taskNode(ctx, id, acts) {
  const { t, lang, say, prefix } = ctx;
  const { work, change } = acts;
  const at = `${prefix}-task-${id}`;
  /** @type {DrawnTask} */
  let task;
  let name = '';
  const edit = (/** @type {string} */ what, /** @type {(task: PlanTask) => void} */ how) => change(what, (tasks) => how(/** @type {PlanTask} */ (tasks.find((each) => each.id === id))));

  const box = h('input', { type: 'checkbox', id: at, autocomplete: 'off', 'aria-describedby': at + '-facts', onchange: async () => {
    const done = box.checked ? today() : undefined;
    acts.trouble(await edit((done ? t.ticked : t.unticked)(name), (each) => put(each, { done })));
    box.checked = Boolean(task.work?.done);
  } });
  const title = h('span', { class: 'task-title' });
  const check = h('label', { class: 'check', for: at }, box, title);
  const facts = h('p', { class: 'when', id: at + '-facts' });
  const note = h('p', { class: 'note-said' });
  const late = h('p', { class: 'late' });
  /** The name of the task, for anyone who hears a button by itself. */
  const of = () => {
    const node = h('span', { class: 'off' });
    named.push(node);
    return node;
  };
  /** @type {HTMLElement[]} */
  const named = [];
  let fold = h('div');
  const details = h('details', { ontoggle: () => fill() }, h('summary', null, t.taskOpen, of()), fold);
  const node = h('li', { class: 'task', onkeydown: (/** @type {KeyboardEvent} */ event) => {
    const by = wayOf(event);
    if (!by) return;
    event.preventDefault();
    order(by);
  } }, check, facts, late, note, details);

  /** @param {1 | -1} by */
  async function order(by) {
    const from = ctx.place.activeElement;
    acts.trouble(await change(t.movedTask(name), (tasks) => moveTask(tasks, id, by)));
    // A button that has nothing more to do has no focus either.
    if (ups.some((each) => each === from && each.disabled)) (ups.find((each) => !each.disabled) ?? box).focus();
  }

  /** @type {(() => void)[]} */
  const shown = [];
  const fact = h('dl', { class: 'facts' });
  const asideWord = h('span');
  const aside = h('button', { type: 'button', class: 'plain', onclick: async () => {
    const to = isAside(task) ? undefined : true;
    acts.trouble(await edit((to ? t.asideSaid : t.backSaid)(name), (each) => put(each, { aside: to })));
  } }, asideWord, of());
  const ups = [-1, 1].map((by) => h('button', { type: 'button', class: 'plain', onclick: () => order(/** @type {1 | -1} */ (by)) }, by < 0 ? t.moveUp : t.moveDown, of()));

  let filled = '';

  /** Fills the fold when it is opened first, since most stay closed, and when the plan is made anew. */
  function fill() {
    const dated = Boolean(work.plan?.start);
    const made = JSON.stringify([task.steps, task.state, dated]);
    if (!details.open || filled === made) return;
    filled = made;
    shown.length = 0;
    const own = isOwn(task);
    const asked = () => !isAside(task);
    const content = h('div', { class: 'fold' },
      task.steps?.length ? h('ol', { class: 'steps' }, task.steps.map((step) => h('li', null, say(step)))) : null,
      fact,
      own ? written({ of: 'name', label: t.taskName, most: 300, value: () => name, read: (text) => text.trim() && { title: text.trim() }, wrong: t.taskNameNone,
        put: (each, { title: named }) => { each.title = { da: named, en: named }; }, called: t.renamed }) : null,
      task.state === 'in-place' ? null : [
        written({ of: 'day', label: t.taskDay, hint: dated ? t.taskDayHint : t.taskWeekHint, value: () => dayOf(task), read: dayRead, wrong: t.taskDayWrong, when: asked,
          put: (each, said) => put(each, { to: undefined, toWeek: undefined, ...said }), called: t.movedDay }),
        written({ of: 'owner', label: t.taskOwner, most: 200, list: acts.roles, described: acts.hint, value: () => task.work?.owner ?? say(task.owner), when: asked,
          read: (text) => ({ owner: text.trim() === say(task.owner) ? '' : text.trim() }), put, called: t.ownerSaid }),
        written({ of: 'note', label: t.taskNote, most: 2000, area: true, value: () => task.work?.note ?? '', read: (text) => ({ note: text.trim() }), put, called: t.noteSaid }),
        written({ of: 'done', label: t.taskDone, value: () => (task.work?.done ? dayText(task.work.done, lang) : ''), read: (text) => (text.trim() ? doneRead(text) : undefined), wrong: t.taskDayWrong,
          put, called: t.doneSaid, when: () => Boolean(task.work?.done) && asked() })],
      h('div', { class: 'buttons' }, ups, task.state === 'in-place' || own ? null : aside, own ? h('button', { type: 'button', class: 'plain', onclick: () => acts.remove(id) }, t.removeTask, of()) : null),
      roleWay(ctx, task),
      ctx.shared.taskPapers(ctx, task.id),
      own ? null : ctx.shared.why(ctx, t.whyTask, task));
    fold.replaceWith(content);
    fold = content;
    refresh();
  }

  function refresh() {
    for (const each of named) says(each, ': ' + name);
    for (const show of shown) show();
  }

  /**
   * A field that is read when it is left. What cannot be read stays, to be put right.
   *
   * @template {object} Said
   * @param {{
   *   of: string, label: string, hint?: string, described?: string, most?: number, area?: boolean, list?: string, wrong?: string,
   *   value: () => string, read: (text: string) => Said | '' | undefined, put: (task: PlanTask, said: Said) => void, called: (name: string) => string, when?: () => boolean,
   * }} how
   */
  function written({ of, label: asks, hint, described, most, area, list, wrong = '', value, read, put: set, called, when: only }) {
    const own = `${at}-${of}`;
    const error = h('p', { class: 'error', id: own + '-wrong', role: 'alert' });
    /** @type {HTMLInputElement | HTMLTextAreaElement} */
    const input = h(area ? 'textarea' : 'input', { id: own, maxlength: most, list, rows: area && '3', autocomplete: 'off',
      'aria-describedby': [own + '-wrong', hint && own + '-hint', described].filter(Boolean).join(' '), onchange: async () => {
        const said = read(input.value);
        const trouble = said ? input.value === was ? '' : await edit(called(name), (each) => set(each, said)) : wrong;
        error.textContent = trouble;
        if (trouble) input.setAttribute('aria-invalid', 'true');
        else {
          input.removeAttribute('aria-invalid');
          input.value = was = value();
        }
      } });
    let was = '';
    const field = h('div', { class: 'field' }, h('label', { for: own }, asks), hint && h('p', { class: 'quiet', id: own + '-hint' }, hint), input, error);
    shown.push(() => {
      field.hidden = only ? !only() : false;
      // What is being written elsewhere in the plan leaves this as it is.
      if (value() !== was || field.hidden) {
        input.value = was = value();
        error.textContent = '';
        input.removeAttribute('aria-invalid');
      }
    });
    return field;
  }

  /**
   * The last day or week of a task, as it is written.
   *
   * @param {DrawnTask} of
   */
  const dayOf = ({ to, toWeek }) => (to ? dayText(to, lang) : t.week(toWeek));

  /** @param {string} text */
  function dayRead(text) {
    const said = text.trim();
    const week = work.plan?.start ? null : /^(?:uge|week)?\s*(\d{1,3})\.?$/i.exec(said);
    const toWeek = week ? Number(week[1]) : undefined;
    const to = week || !said ? undefined : dayIn(said, today());
    const suggested = work.plan?.tasks.find((each) => each.id === id);
    // Nothing, and what was suggested, follow the plan when that is moved.
    if (!said || (to ? to === suggested?.to : toWeek === suggested?.toWeek && week)) return {};
    return to ? { to } : week ? { toWeek } : undefined;
  }

  /** @param {string} text */
  function doneRead(text) {
    const done = dayIn(text, today());
    return done && { done };
  }

  return {
    node,
    box,
    /**
     * @param {DrawnTask} drawn
     * @param {{ first: boolean, last: boolean }} place
     */
    show(drawn, { first, last }) {
      task = drawn;
      name = say(task.title);
      const out = isAside(task);
      const asked = task.state !== 'in-place' && !out;
      const done = task.work?.done;
      says(title, name);
      box.hidden = box.disabled = !asked;
      box.checked = Boolean(done);
      node.classList.toggle('done', Boolean(done) && !out);
      node.classList.toggle('aside', out);
      says(facts, factsOf(ctx, task));
      says(note, task.work?.note ?? '');
      says(late, task.late ? lateOf(ctx, task) : '');
      const after = (task.after ?? []).map((before) => work.tasks.find((each) => each.id === before)).filter((each) => each !== undefined).filter((each) => !isAside(each));
      fact.replaceChildren(...after.length ? [h('div', null, h('dt', null, t.afterTask), h('dd', null, after.map((each) => say(each.title)).join(' · ')))] : []);
      [first, last].forEach((end, i) => { ups[i].disabled = end; });
      // What is done is not set aside.
      aside.hidden = Boolean(done) && !out;
      says(asideWord, out ? t.backTask : t.asideTask);
      fill();
      refresh();
    },
  };
}
