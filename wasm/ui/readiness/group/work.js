import { today } from '../../parts/dates.js';
import { newID } from '../../parts/ids.js';
import { json } from '../../parts/json.js';

/** @import { Problem } from '../../parts/types.js' */
/** @import { Plan, PlanTask, DrawnTask, Phase, PlanOperations, TaskWork } from '../types.js' */
/** @import { GroupState } from './state.js' */

/**
 * The plan and its tasks as they are drawn, with what led there.
 *
 * @typedef {Omit<PlanOperations['work'], 'tasks'> & { tasks: DrawnTask[], name: string }} Step
 */

/** How many steps can be undone. */
const most = 200;

/**
 * The plan as a working group works on it, with the way back and forth. What is
 * changed here is people's own: the program checks it, puts it in order and says
 * what it comes to.
 */
export class Work {
  #ask;
  /** What is asked next waits for what was asked before. */
  #turn = /** @type {Promise<unknown>} */ (Promise.resolve());
  /** @type {Step | undefined} */
  #now;
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];
  /**
   * What a file has.
   *
   * @type {Step | undefined}
   */
  #saved;
  /**
   * The latest edition of each plan that somebody has in a file or a calendar, by
   * the plan's id, so that the next takes its place.
   *
   * @type {Map<string, Plan>}
   */
  #kept = new Map();
  /**
   * The answers it is made from, for the program; undefined when it came in a file.
   *
   * @type {string | undefined}
   */
  basis = undefined;

  /** @param {GroupState['plan']} ask */
  constructor(ask) {
    this.#ask = ask;
  }

  get plan() { return this.#now?.plan; }

  get done() { return this.#now?.done ?? 0; }

  get of() { return this.#now?.of ?? 0; }

  /** The tasks as they are drawn: with what was moved. */
  get tasks() { return this.#now?.tasks ?? []; }

  /** What can be undone and redone next, in words. */
  get past() { return this.#past.at(-1)?.name; }
  get future() { return this.#future.at(-1)?.name; }

  /** Whether something was done that no file has. */
  get unsaved() { return this.#now !== this.#saved; }

  /** @param {Plan} [plan] */
  #previous(plan) {
    const kept = plan && this.#kept.get(plan.id);
    return kept ? json(kept) : '';
  }

  /** @param {Plan} plan */
  #keep(plan) {
    const { edition = 0 } = this.#kept.get(plan.id) ?? {};
    if ((plan.edition ?? 0) >= edition) this.#kept.set(plan.id, plan);
  }

  /**
   * Does one thing at a time, in the order they come.
   *
   * @template T
   * @param {() => Promise<T>} job
   * @returns {Promise<T>}
   */
  #next(job) {
    const run = this.#turn.then(job);
    this.#turn = run.catch(() => {});
    return run;
  }

  /**
   * Makes the plan, or makes it anew and keeps what was done.
   *
   * @param {{ standing: string, instrument: string, start: string, kind: string, result: string, basis?: string }} of
   * @returns {Promise<Problem[] | undefined>}
   */
  make({ standing, instrument, start, kind, result, basis }) {
    return this.#next(async () => {
      const worked = this.plan ? json(this.plan) : '';
      const { ok, problems } = await this.#ask('plan', standing, instrument, this.plan?.id ?? newID(), start, this.#previous(this.plan), worked, kind, result);
      if (problems) return problems;
      const saved = !this.unsaved;
      const wrong = await this.#take(ok, '');
      if (wrong) return wrong;
      this.basis = basis;
      // A plan that nobody has worked on is made again as easily.
      if (saved && !this.#past.length) this.#saved = this.#now;
    });
  }

  /**
   * @param {Plan} plan
   * @param {string} name what was done; "" leaves no step
   * @returns {Promise<Problem[] | undefined>}
   */
  async #take(plan, name) {
    const { ok, problems } = await this.#ask('work', json(plan), this.#previous(plan), today());
    if (problems) return problems;
    if (name && this.#now) {
      this.#past.push({ ...this.#now, name });
      if (this.#past.length > most) this.#past.shift();
      this.#future = [];
    }
    const times = new Map(ok.tasks.map((task) => [task.id, task]));
    this.#now = { ...ok, tasks: ok.plan.tasks.map(({ from, to, ...task }) => /** @type {DrawnTask} */ ({ ...task, ...times.get(task.id) })), name };
  }

  /**
   * Changes the plan. What the program refuses leaves it as it was.
   *
   * @param {string} name what is done, in words
   * @param {(tasks: PlanTask[]) => void} edit
   * @returns {Promise<Problem[] | undefined>}
   */
  change(name, edit) {
    return this.#next(() => {
      const plan = /** @type {Plan} */ (structuredClone(this.plan));
      edit(plan.tasks);
      return this.#take(plan, name);
    });
  }

  /**
   * Adds a task of one's own; the id of it, or what is wrong.
   *
   * @param {string} name
   * @param {Phase} phase
   * @param {string} words
   * @returns {Promise<{ id: string, problems?: undefined } | { id?: undefined, problems: Problem[] }>}
   */
  add(name, phase, words) {
    return this.#next(async () => {
      const before = new Set(this.plan?.tasks.map(({ id }) => id));
      const { ok, problems } = await this.#ask('own', json(this.plan), newID(), phase, words);
      if (problems) return { problems };
      const wrong = await this.#take(ok, name);
      return wrong ? { problems: wrong } : { id: /** @type {PlanTask} */ (ok.tasks.find(({ id }) => !before.has(id))).id };
    });
  }

  /** @returns {Promise<string | undefined>} what was undone */
  undo() { return this.#back(this.#past, this.#future); }

  /** @returns {Promise<string | undefined>} what was done again */
  redo() { return this.#back(this.#future, this.#past); }

  /**
   * @param {Step[]} from
   * @param {Step[]} to
   */
  #back(from, to) {
    return this.#next(async () => {
      const step = from.pop();
      if (!step || !this.#now) return;
      to.push({ ...this.#now, name: step.name });
      this.#now = step;
      return step.name;
    });
  }

  /**
   * Reads the text of a plan.
   *
   * @param {string} text
   */
  read(text) { return this.#ask('work', text, '', today()); }

  /**
   * Goes on with a plan that has been read from a file. What was here can be had again.
   *
   * @param {Plan} plan
   * @param {string} name
   * @returns {Promise<Problem[] | undefined>}
   */
  open(plan, name) {
    return this.#next(async () => {
      const had = this.plan && this.unsaved;
      this.#keep(plan);
      const wrong = await this.#take(plan, had ? name : '');
      if (wrong) return wrong;
      if (!had) this.#past = this.#future = [];
      this.#saved = this.#now;
      this.basis = undefined;
    });
  }

  /**
   * Puts somebody else's file together with what is here.
   *
   * @param {Plan} other
   * @param {string} name
   * @returns {Promise<Problem[] | undefined>}
   */
  merge(other, name) {
    return this.#next(async () => {
      const { ok, problems } = await this.#ask('merge', json(this.plan), json(other));
      if (problems) return problems;
      // It is a later edition than both already.
      this.#keep(ok);
      return this.#take(ok, name);
    });
  }

  /**
   * The plan as it is kept in a file: the edition after the last.
   *
   * @returns {Promise<Plan>}
   */
  edition() {
    return this.#next(async () => {
      const { ok } = await this.#ask('work', json(this.plan), this.#previous(this.plan), today());
      return /** @type {PlanOperations['work']} */ (ok).plan;
    });
  }

  /**
   * That edition is in a file now, or in a calendar; what is made from now on takes its place.
   *
   * @param {Plan} plan
   */
  saved(plan) {
    this.#keep(plan);
    this.#saved = this.#now;
  }
}

/**
 * Sets what people say of a task, or takes it away.
 *
 * @param {PlanTask} task
 * @param {Partial<TaskWork>} said
 */
export function say(task, said) {
  const work = Object.entries({ ...task.work, ...said }).filter(([, value]) => value !== undefined && value !== '');
  if (work.length) task.work = Object.fromEntries(work);
  else delete task.work;
}

/**
 * Moves a task past the one before or after it in its phase.
 *
 * @param {PlanTask[]} tasks
 * @param {string} id
 * @param {1 | -1} by
 */
export function moveTask(tasks, id, by) {
  const at = tasks.findIndex((task) => task.id === id);
  let to = at + by;
  while (tasks[to] && tasks[to].phase !== tasks[at].phase) to += by;
  if (tasks[to]) tasks.splice(to, 0, ...tasks.splice(at, 1));
}
