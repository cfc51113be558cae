/*
 * Files beside the script, fetched later. Each function is told how many times
 * it has failed.
 */

/** @import { Bring } from './types.js' */

const address = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

/**
 * A module. A failed import() stays failed for its address: browsers remember
 * it. A query makes it a new one.
 *
 * @template Module
 * @param {string} name
 * @returns {Bring<Module>}
 */
export const module = (name) => (failed) => import(address(name) + (failed ? '?retry=' + failed : ''));

/**
 * Any other file, as a Response. Hashed files are immutable in the cache, also
 * when they came broken: a retry goes round it.
 *
 * @param {string} name
 * @returns {Bring<Response>}
 */
export const file = (name) => async (failed) => {
  const answer = await fetch(address(name), failed ? { cache: 'reload' } : {});
  if (!answer.ok) throw new Error(answer.status + ' ' + name);
  return answer;
};
