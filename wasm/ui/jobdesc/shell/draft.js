import * as ops from './operations.js';
import { lowest, range, withoutUnits, withUnits } from './pay.js';

/** @import { Along, Change, Doc, Json } from '../types.js' */

/**
 * What is written: the description, and what was typed and cannot be read, by
 * the pointer of the field it stands in. What came along in the same file goes
 * with it, so that undoing brings back both.
 *
 * @typedef {{ doc: Doc, typed: { readonly [pointer: string]: string }, along?: Along }} State
 */

/** @typedef {{ change: Change, before: State, after: State }} Step */

/** How many steps can be undone. */
const most = 1000;

/** Within so many milliseconds, typing on in a field is the same step. */
const pause = 1500;

/**
 * The one description a working group writes, with the way back and forth
 * through what was done to it. Everything shown is made from it, and anyone who
 * shows something watches it.
 */
export class Draft {
  /** @type {State} */
  #state = { doc: {}, typed: {} };
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];
  /** @type {Set<(change: Change) => void>} */
  #watchers = new Set();
  #saved = this.#state;
  #now;
  /** When the open step was last added to; none is open at first. */
  #open = -Infinity;

  /** @param {() => number} [now] milliseconds, to tell one step of typing from the next */
  constructor(now = () => Date.now()) {
    this.#now = now;
  }

  get doc() { return this.#state.doc; }

  /** What can be undone and redone next, if anything. */
  get past() { return this.#past.at(-1)?.change; }
  get future() { return this.#future.at(-1)?.change; }

  /** Whether there is something that no file and no store has. */
  get unsaved() { return this.#state !== this.#saved && !(ops.empty(this.doc) && ops.empty(this.#state.typed)); }

  /** What was typed and cannot be read. */
  get typed() { return this.#state.typed; }

  /** What the file that was begun with brought along. */
  get along() { return this.#state.along; }

  /**
   * @param {string} pointer
   * @returns {any}
   */
  get(pointer) { return ops.get(this.doc, pointer); }

  /**
   * Calls `watcher` after each change; what it gives stops that.
   *
   * @param {(change: Change) => void} watcher
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => { this.#watchers.delete(watcher); };
  }

  /**
   * @param {string} pointer
   * @param {Json} value
   */
  set(pointer, value) {
    const { [pointer]: _, ...typed } = this.typed;
    this.#step({ op: 'set', pointer }, { doc: ops.set(this.doc, pointer, value), typed: pointer in this.typed ? typed : this.typed });
  }

  /**
   * Keeps what was typed in a field and cannot be read. What the field said before
   * is not what it says now, so it goes.
   *
   * @param {string} pointer
   * @param {string} text
   */
  hold(pointer, text) {
    this.#step({ op: 'set', pointer }, { doc: ops.clear(this.doc, pointer), typed: { ...this.typed, [pointer]: text } });
  }

  /**
   * @param {string} pointer of a list
   * @param {number} at
   * @param {Json} value
   */
  add(pointer, at, value) { this.#inList({ op: 'add', pointer, at }, ops.add(this.doc, pointer, at, value)); }

  /**
   * @param {string} pointer of a list
   * @param {number} at
   */
  remove(pointer, at) { this.#inList({ op: 'remove', pointer, at }, ops.remove(this.doc, pointer, at)); }

  /**
   * @param {string} pointer of a list
   * @param {number} at
   * @param {number} to
   */
  move(pointer, at, to) { this.#inList({ op: 'move', pointer, at, to }, ops.move(this.doc, pointer, at, to)); }

  /**
   * Goes on with another description, which can be undone like anything else.
   *
   * @param {Doc} doc
   * @param {State['typed']} [typed]
   * @param {Along} [along]
   */
  replace(doc, typed = {}, along = undefined) { this.#step({ op: 'replace', pointer: '' }, { doc, typed, along }); }

  /**
   * Begins with a description: there is nothing before it to go back to.
   *
   * @param {Doc} doc
   * @param {State['typed']} [typed]
   * @param {Along} [along]
   */
  begin(doc, typed = {}, along = undefined) {
    this.#state = this.#saved = { doc, typed, along };
    this.#past = [];
    this.#future = [];
    this.#tell({ op: 'replace', pointer: '' });
  }

  /** What is written now is in a file or a store. */
  saved() { this.#saved = this.#state; }

  undo() { this.#turn(this.#past, this.#future, 'before'); }

  redo() { this.#turn(this.#future, this.#past, 'after'); }

  /** Ends the step of typing: what is typed next is a step of its own. */
  pause() { this.#open = -Infinity; }

  /**
   * @param {Step[]} from
   * @param {Step[]} to
   * @param {'before' | 'after'} side
   */
  #turn(from, to, side) {
    const step = from.pop();
    if (!step) return;
    this.pause();
    to.push(step);
    this.#state = step[side];
    this.#tell({ ...step.change, undone: side === 'before', again: true });
  }

  /**
   * @param {Change & { at: number }} change
   * @param {Doc} doc
   */
  #inList(change, doc) {
    if (doc === this.doc) return;
    /** @type {{ [pointer: string]: string }} */
    const typed = {};
    for (const [pointer, text] of Object.entries(this.typed)) {
      const now = ops.follow(pointer, change);
      if (now !== undefined) typed[now] = text;
    }
    this.#step(change, { doc, typed });
  }

  /**
   * @param {Change} change
   * @param {State} after
   */
  #step(change, after) {
    let before = this.#state;
    after = { along: before.along, ...after };
    if (after.doc === before.doc && after.typed === before.typed) return;
    const last = this.#past.at(-1);
    const now = this.#now();
    if (change.op === 'set' && last?.change.op === 'set' && last.change.pointer === change.pointer && now - this.#open < pause) {
      before = last.before;
      this.#past.pop();
      change = { ...last.change, ...change };
    }
    if (change.op === 'set' && ops.under(change.pointer, range)) {
      const { doc, typed, along } = after;
      // What is being written where the amount stands may become one.
      const whole = withUnits(before.doc, lowest in typed ? doc : withoutUnits(doc));
      if (whole !== doc) [after, change] = [{ doc: whole, typed, along }, { ...change, also: range }];
    }
    this.#state = after;
    this.#past.push({ change, before, after });
    if (this.#past.length > most) this.#past.shift();
    this.#future = [];
    this.#open = now;
    this.#tell(change);
  }

  /** @param {Change} change */
  #tell(change) { for (const watcher of [...this.#watchers]) watcher(change); }
}
