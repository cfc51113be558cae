import words from 'peerwork:words';
import { h } from '../../parts/dom.js';
import { keptIn } from '../../parts/kept.js';
import { taskNode } from './plan-task.js';

/** @import { GroupContext, Phase, PlanTask } from '../types.js' */
/** @import { Work } from './work.js' */

/**
 * The tasks by phase, and where tasks of one's own come in. The focus goes to
 * what was added, along with what was moved, and from what was removed to the way
 * to have it back.
 *
 * @param {GroupContext} ctx
 * @param {Work} work
 * @param {{ hint: string, tell: (said: string) => void, changed: () => void, undo: (from: HTMLElement | null) => void }} how
 *   `hint` is the id of what is said of everybody's fields
 */
export function taskList(ctx, work, { hint, tell, changed, undo }) {
  const { t, say, prefix, place } = ctx;
  /** @type {Map<string, ReturnType<typeof taskNode>>} */
  const nodes = new Map();
  const roles = h('datalist', { id: prefix + '-roles' }, Object.entries(t.role).map(([, label]) => h('option', { value: label })));

  /**
   * @param {string} name
   * @param {(tasks: PlanTask[]) => void} edit
   */
  async function change(name, edit) {
    const focused = /** @type {HTMLElement | null} */ (place.activeElement);
    const problems = await told(() => work.change(name, edit));
    if (problems) return problems;
    done(name);
    // Where a node is moved, the focus is lost on the way.
    if (focused && focused !== place.activeElement && focused.isConnected) focused.focus();
    return '';
  }

  /**
   * Says what was done, and shows it.
   *
   * @param {string} name
   */
  function done(name) {
    tell(`${name}. ${t.progress(work.done, work.of)}`);
    changed();
  }

  /**
   * What is wrong, in words; "" when nothing is.
   *
   * @param {() => Promise<import('../../parts/types.js').Problem[] | undefined>} act
   */
  async function told(act) {
    try {
      return (await act() ?? []).map((each) => say(each.text)).join(' ');
    } catch {
      return t.coreFailed;
    }
  }

  /** @param {string} said */
  const trouble = (said) => {
    if (said) tell(said);
  };

  /** @param {string} id */
  async function remove(id) {
    const task = /** @type {PlanTask} */ (work.tasks.find((each) => each.id === id));
    const name = t.removedTask(say(task.title));
    const wrong = await change(name, (tasks) => { tasks.splice(tasks.findIndex((each) => each.id === id), 1); });
    if (wrong) return tell(wrong);
    const back = h('button', { type: 'button', class: 'link', onclick: () => undo(null) }, t.undo, h('span', { class: 'off' }, ': ', name));
    const row = phases.find(({ phase }) => phase === task.phase)?.gone;
    row?.replaceChildren(name, '. ', back);
    back.focus();
  }

  const phases = words.phases.map(({ id: phase, label }) => {
    const list = h('ul', { class: 'tasks' });
    const gone = h('p', { class: 'gone' });
    const adding = h('div', { class: 'adding' });
    const id = `${prefix}-add-${phase}`;
    const of = () => h('span', { class: 'off' }, ': ', say(label));
    const offer = () => {
      const button = h('button', { type: 'button', class: 'link', onclick: form }, t.addTask, of());
      adding.replaceChildren(button);
      return button;
    };
    const form = () => {
      const error = h('p', { class: 'error', id: id + '-wrong', role: 'alert' });
      const input = h('input', { id, maxlength: 300, autocomplete: 'off', 'aria-describedby': error.id });
      const add = async () => {
        const title = input.value.trim();
        let added = '';
        error.textContent = title ? await told(async () => {
          const { id, problems } = await work.add(t.addedTask(title), phase, title);
          if (!problems) added = id;
          return problems;
        }) : t.taskNameNone;
        if (!added) return input.focus();
        offer();
        done(t.addedTask(title));
        nodes.get(added)?.box.focus();
      };
      // A form, so that Enter in the field adds too, and not in the middle of a word that is being put together.
      adding.replaceChildren(h('form', {
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          add();
        },
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === 'Escape') offer().focus();
        },
      }, h('div', { class: 'field' }, h('label', { for: id }, t.taskName, of()), input, error),
      h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'plain' }, t.add), h('button', { type: 'button', class: 'plain', onclick: () => offer().focus() }, t.notNow))));
      input.focus();
    };
    offer();
    return { phase: /** @type {Phase} */ (phase), list, gone, node: h('section', { class: 'phase-part' }, h('h5', null, say(label)), list, gone, adding) };
  });

  return {
    node: h('div', { class: 'phases' }, roles, phases.map(({ node }) => node)),
    /** Moves the focus to a task. */
    focus(/** @type {string} */ id) { nodes.get(id)?.box.focus(); },
    draw() {
      const { tasks } = work;
      for (const { phase, list, gone } of phases) {
        const here = tasks.filter((task) => task.phase === phase);
        gone.replaceChildren();
        keptIn(list, here, ({ id }) => id, ({ id }) => {
          const made = taskNode(ctx, id, { work, change, trouble, remove, roles: roles.id, hint });
          nodes.set(id, made);
          return made.node;
        });
        here.forEach((task, i) => nodes.get(task.id)?.show(task, { first: i === 0, last: i === here.length - 1 }));
      }
      for (const id of nodes.keys()) if (!tasks.some((task) => task.id === id)) nodes.delete(id);
    },
  };
}
