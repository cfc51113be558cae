/*
 * In the place of parts/assets.js in a file that holds everything: the modules are
 * in the script, where the builder puts them, and the rest lies in the page,
 * compressed, each in a block the browser does not run.
 */

/** @import { Beside, Bring } from '../parts/types.js' */

// Named here and not where it is used: a browser without it stops at this line,
// before the element is defined, and the content of the element is read instead.
const Unpacking = DecompressionStream;

/** Everything is in the page. */
export function setAssets() {}

/**
 * A module.
 *
 * @template Module
 * @param {Beside} beside which here gives the module itself
 * @returns {Bring<Module>}
 */
export const module = ([, loaded]) => async () => /** @type {Module} */ (/** @type {unknown} */ (loaded()));

/**
 * Any other file, as a Response.
 *
 * @param {Beside} beside
 * @returns {Bring<Response>}
 */
export const file = ([name]) => async () => {
  const text = /** @type {Element} */ (document.querySelector(`script[data-file="${name}"]`)).textContent;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new Unpacking('gzip'));
  return new Response(plain, { headers: { 'content-type': name.endsWith('.wasm') ? 'application/wasm' : 'application/json' } });
};
