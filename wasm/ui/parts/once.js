/** @import { Bring, Problem } from './types.js' */

/** A failure that can be shown to the person: a key of the UI strings and what fills it in. */
export class Trouble extends Error {
  /**
   * @param {string} key
   * @param {Problem[]} [detail]
   */
  constructor(key, detail) {
    super(key);
    this.key = key;
    this.detail = detail;
  }
}

/**
 * What gives up each load that is still on its way.
 *
 * @type {(() => void)[]}
 */
export const drops = [];

/**
 * Remembers what `load` gives, and forgets a failure, so that the next call
 * tries again. `load` gets the number of times it has failed or was given up.
 *
 * @template T
 * @param {Bring<T>} load
 * @returns {() => Promise<T>}
 */
export function once(load) {
  /** @type {Promise<T> | undefined} */
  let promise;
  let arrived = false, failed = 0;
  const forget = () => {
    failed++;
    promise = undefined;
  };
  drops.push(() => {
    if (promise && !arrived) forget();
  });
  return () => {
    if (promise) return promise;
    arrived = false;
    const mine = load(failed);
    promise = mine;
    mine.then(() => {
      if (promise === mine) arrived = true;
    }, () => {
      if (promise === mine) forget();
    });
    return mine;
  };
}

/**
 * Loads a module once. What came may be something else altogether, an empty file
 * say, so it is known by one of its exports. Networks that want a log-in answer
 * everything with a page of theirs.
 *
 * @template {object} Module
 * @param {Bring<Module>} bring
 * @param {keyof Module & string} known
 */
export const onceModule = (bring, known) => once(async (failed) => {
  const came = await bring(failed);
  if (!came[known]) throw new Error('not the module with ' + known);
  return came;
});
/**
 * Loads a JSON document once, as text and parsed. It is known by its content.
 *
 * @template T
 * @param {Bring<Response>} bring
 * @param {(value: T) => unknown} fits
 */
export const onceJSON = (bring, fits) => once(async (failed) => {
  const text = await (await bring(failed)).text();
  const value = /** @type {T} */ (JSON.parse(text));
  if (!fits(value)) throw new Error('not the document');
  return /** @type {[string, T]} */ ([text, value]);
});

/** Gives up every load that is still on its way. */
export const dropLoads = () => drops.forEach((drop) => drop());
