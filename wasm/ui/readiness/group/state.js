import { json } from '../../parts/json.js';
import { Work } from './work.js';

/** @import { Run } from '../shell/run.js' */
/** @import { Core, Entry, Folder, ListName, Planner, Response } from '../types.js' */

/**
 * @param {GroupState} state
 * @param {Entry[]} entries
 */
const ask = (state, entries) => state.core('group', state.text, ...entries.map(({ text }) => text));

/** How many responses a group may have: the core's own limit. */
export const most = 500;

/**
 * What lies on the table while a working group works: the responses, those of
 * last time, and what the group has written. It lives in memory only and dies
 * with the page or the questions.
 */
export class GroupState {
  /**
   * @param {string} text the instrument, for the core
   * @param {Core} core
   * @param {Planner} plan
   */
  constructor(text, core, plan) {
    this.text = text;
    this.core = core;
    this.plan = plan;
    /**
     * The responses: see import.js.
     *
     * @type {{ [name in ListName]: Entry[] }}
     */
    this.lists = { now: [], before: [] };
    /**
     * The responses the result was made of, when all were there; undefined before.
     *
     * @type {Entry[] | undefined}
     */
    this.whole = undefined;
    /** What was typed and not yet read, by list. */
    this.typed = { now: '', before: '' };
    /** Whether people answer one after the other at this screen. */
    this.together = false;
    /** The plan as people work on it. */
    this.work = new Work(plan);
    /**
     * What was in the folder that was opened, as texts.
     *
     * @type {Folder | undefined}
     */
    this.folder = undefined;
    /**
     * The paragraphs of the vision, by question; "" for what answers none.
     *
     * @type {Map<string, string>}
     */
    this.paragraphs = new Map();
  }

  /** @param {string} id */
  has(id) { return this.lists.now.some(({ response }) => response.id === id); }

  /**
   * Takes a person's answers out.
   *
   * @param {string} id
   */
  forget(id) {
    this.lists.now = this.lists.now.filter(({ response }) => response.id !== id);
  }

  /**
   * The response of the person at the screen, with what they would like to talk about.
   *
   * @param {Run} run
   * @returns {Response}
   */
  response(run) {
    const { wishes } = run;
    return { ...run.response(), ...wishes.length && { wishes } };
  }

  /**
   * Puts the answers given on this page in, or those that replace them.
   *
   * @param {Response} response
   */
  put(response) {
    const entry = { response, text: json(response), from: {} };
    const at = this.lists.now.findIndex(({ response: { id } }) => id === response.id);
    if (at < 0) this.lists.now.push(entry);
    else this.lists.now[at] = entry;
  }

  /** How much has changed since the result was made: for the core to say. */
  since() {
    const { whole = [], lists: { now } } = this;
    return this.core('since', String(whole.length), ...[...whole, ...now].map(({ text }) => text));
  }

  /**
   * Everybody is there: makes the result of the list as it is, and keeps to it.
   *
   * @returns {ReturnType<GroupState['result']>}
   */
  async close() {
    const now = [...this.lists.now];
    const answer = await ask(this, now);
    if (answer?.ok) this.whole = now;
    return answer;
  }

  /** What the group said together when all were there: `{ok}`, or null before. */
  async result() {
    return this.whole ? ask(this, this.whole) : null;
  }
  /** What the group begins its talk with. */
  talk() {
    return this.core('talk', this.text, ...(this.whole ?? []).map(({ text }) => text));
  }
}
