import { waysNav } from '../../parts/ways.js';
import { later } from './load.js';

/** @import { ShellWords } from '../types.js' */

/**
 * The pages there are of a description: writing it, and those that were built
 * besides.
 *
 * @param {ShellWords} t
 * @param {string} at the name of the page that is shown
 * @param {(name: string) => void} go
 */
export function waysBar(t, at, go) {
  const names = /** @type {(keyof typeof t.pages)[]} */ (['writing', ...Object.keys(later)]);
  return names.length === 1 ? null : waysNav(t.pagesName, names.map((name) => [name, t.pages[name]]), at, go);
}
