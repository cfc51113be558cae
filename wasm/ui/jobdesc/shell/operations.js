/** @import { Doc, Json } from '../types.js' */

/*
 * What can be done to a description. Each operation is a pure function from one
 * document to the next; what it does not touch is shared by both, so that
 * keeping the documents of a thousand steps costs no more than the steps.
 *
 * What is not decided is not there: an empty text, list or object goes, and so
 * does what held nothing else. An entry of a list is the exception, since one
 * that somebody has just added has nothing in it yet; `tidied` leaves those out.
 */

const number = /^\d+$/;

/**
 * The steps of a JSON Pointer. No name in a description holds a slash or a tilde.
 *
 * @param {string} pointer
 */
export const steps = (pointer) => pointer.split('/').slice(1);

/**
 * The field a pointer is of: the same with a * for the number of an entry.
 *
 * @param {string} pointer
 */
export const pathOf = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/**
 * Whether a pointer is another or leads to something in it.
 *
 * @param {string} pointer
 * @param {string} other
 */
export const under = (pointer, other) => pointer === other || pointer.startsWith(other + '/');

/**
 * @param {Json} doc
 * @param {string} pointer
 * @returns {any} undefined where there is nothing
 */
export function get(doc, pointer) {
  /** @type {any} */
  let at = doc;
  for (const step of steps(pointer)) {
    if (!at || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = at[step];
  }
  return at;
}

/** @param {unknown} value */
export const empty = (value) => value === undefined || value === null || value === ''
  || (typeof value === 'object' && !Object.keys(value).length);

/**
 * Puts what `change` makes of the value at the end of the steps in its place.
 *
 * @param {any} at
 * @param {string[]} way
 * @param {(value: any) => any} change
 * @returns {any}
 */
function changed(at, [step, ...rest], change) {
  if (step === undefined) return change(at);
  if (number.test(step)) {
    const list = at ?? [];
    const value = changed(list[step], rest, change);
    if (value === list[step]) return at;
    // An entry keeps its place when all that was in it has gone.
    return Object.assign([...list], { [step]: value ?? {} });
  }
  const value = changed(at?.[step], rest, change);
  if (value === at?.[step]) return at;
  if (!empty(value)) return { ...at, [step]: value };
  const { [step]: _, ...more } = at;
  return more;
}

/**
 * @param {any[]} list
 * @param {number} at
 */
const without = (list, at) => [...list.slice(0, at), ...list.slice(at + 1)];

/**
 * @param {Doc} doc
 * @param {string} pointer
 * @param {Json} value
 * @returns {Doc}
 */
export const set = (doc, pointer, value) => changed(doc, steps(pointer), () => (empty(value) ? undefined : value));

/**
 * @param {Doc} doc
 * @param {string} pointer
 */
export const clear = (doc, pointer) => set(doc, pointer, undefined);

/**
 * Puts an entry into a list, before the one that is at `at`.
 *
 * @param {Doc} doc
 * @param {string} pointer of the list
 * @param {number} at
 * @param {Json} value may be empty: somebody is about to write it
 * @returns {Doc}
 */
export const add = (doc, pointer, at, value) => changed(doc, steps(pointer), (list = []) => [...list.slice(0, at), value, ...list.slice(at)]);

/**
 * @param {Doc} doc
 * @param {string} pointer of the list
 * @param {number} at
 * @returns {Doc}
 */
export const remove = (doc, pointer, at) => changed(doc, steps(pointer), (list = []) => (at in list ? without(list, at) : list));

/**
 * @param {Doc} doc
 * @param {string} pointer of the list
 * @param {number} from
 * @param {number} to where it is afterwards
 * @returns {Doc}
 */
export const move = (doc, pointer, from, to) => changed(doc, steps(pointer), (list = []) => {
  if (from === to || !(from in list) || !(to in list)) return list;
  const others = without(list, from);
  return [...others.slice(0, to), list[from], ...others.slice(to)];
});

/**
 * Where what was at a pointer is after an operation on a list; undefined when it is gone.
 *
 * @param {string} pointer
 * @param {{ op: string, pointer: string, at: number, to?: number }} done
 */
export function follow(pointer, { op, pointer: list, at, to = 0 }) {
  if (!under(pointer, list) || pointer === list) return pointer;
  const [step, ...rest] = steps(pointer.slice(list.length));
  let n = Number(step);
  if (op === 'add' && n >= at) n++;
  else if (op === 'remove') {
    if (n === at) return undefined;
    if (n > at) n--;
  } else if (op === 'move') {
    if (n === at) n = to;
    else if (at < n && n <= to) n--;
    else if (to <= n && n < at) n++;
  }
  return [list, n, ...rest].join('/');
}
