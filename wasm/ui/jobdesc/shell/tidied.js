import { empty, steps } from './operations.js';
import { withoutUnits } from './pay.js';

/** @import { Doc } from '../types.js' */

/**
 * The description without what is empty, and where each entry has gone: what
 * leaves the editor is this.
 *
 * @param {Doc} doc
 * @returns {{ doc: Doc, back: (pointer: string) => string }} `back` leads from a
 *   pointer into it to the one in what is being written
 */
export function tidied(doc) {
  /** @type {Map<string, number[]>} the old numbers of the entries that a list keeps */
  const kept = new Map();
  /**
   * @param {any} value
   * @param {string} at
   * @returns {any}
   */
  function clean(value, at) {
    if (Array.isArray(value)) {
      const entries = value.map((each, i) => clean(each, `${at}/${i}`));
      const left = [...entries.keys()].filter((i) => !empty(entries[i]) && String(entries[i]).trim());
      kept.set(at, left);
      return left.map((i) => entries[i]);
    }
    if (value && typeof value === 'object') {
      /** @type {{ [name: string]: any }} */
      const of = {};
      for (const [name, each] of Object.entries(value)) {
        const made = clean(each, `${at}/${name}`);
        if (!empty(made) && String(made).trim()) of[name] = made;
      }
      return of;
    }
    return value;
  }
  const made = withoutUnits(clean(doc, ''));
  return {
    doc: made,
    back: (pointer) => steps(pointer).reduce((at, step) => `${at}/${kept.get(at)?.[Number(step)] ?? step}`, ''),
  };
}
