import { h } from '../../parts/dom.js';
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
  if (names.length === 1) return null;
  return h('nav', { class: 'ways-bar', 'aria-label': t.pagesName }, h('ul', null, names.map((name) => h('li', null,
    h('button', { type: 'button', class: 'way', 'aria-current': name === at ? 'page' : null, onclick: () => go(name) }, t.pages[name])))));
}
