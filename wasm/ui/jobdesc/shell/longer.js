/** @import { Change } from '../types.js' */

/**
 * Whether a change did nothing but put an entry at the end of a list, so that
 * those before it can stay as they are shown.
 *
 * @param {Change | undefined} change
 * @param {string} pointer of the list
 * @param {number} shown how many entries are shown
 * @param {number} n how many there are
 */
export const longer = (change, pointer, shown, n) => change?.op === 'add' && change.pointer === pointer && !change.undone && change.at === shown && n === shown + 1;
