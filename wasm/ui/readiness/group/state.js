import { newID } from '../../parts/ids.js';
import { json } from '../../parts/json.js';

/** @import { Core, Entry, ListName, Response } from '../types.js' */

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
   */
  constructor(text, core) {
    this.text = text;
    this.core = core;
    /**
     * The responses: see import.js.
     *
     * @type {{ [name in ListName]: Entry[] }}
     */
    this.lists = { now: [], before: [] };
    /** What was typed and not yet read, by list. */
    this.typed = { now: '', before: '' };
    /** Whether people answer one after the other at this screen. */
    this.together = false;
    this.planID = newID();
    this.start = '';
    /** The edition of the plan that somebody has saved, so that the next takes its place. */
    this.previous = '';
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

  /** What the responses say together: `{ok}`, `{problems}`, or null when there are none. */
  result() {
    const { now } = this.lists;
    return now.length ? this.core('group', this.text, ...now.map(({ text }) => text)) : null;
  }
}
