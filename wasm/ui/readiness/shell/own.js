import { create } from '../../parts/dom.js';
import { Trouble } from '../../parts/once.js';

/** @import { Questions } from '../types.js' */

/** The longest instrument that is read, in bytes: the codec's own limit. */
const limit = 1 << 20;

/**
 * Fetches somebody's own instrument as text, or throws: a Trouble where there is more to say than that it did not come.
 *
 * @param {string} src
 * @param {boolean} anew whether what the browser has kept of it may be out of date
 */
export async function ownText(src, anew) {
  const answer = await fetch(new URL(src, create('p').baseURI), anew ? { cache: 'no-cache' } : {});
  if (!answer.ok) throw new Error();
  // Where the page has put something else in the place of fetch, it may come in one piece.
  const reader = (answer.body ?? new Blob([await answer.arrayBuffer()]).stream()).getReader();
  const chunks = [];
  let bytes = 0;
  for (let chunk; !(chunk = await reader.read()).done;) {
    chunks.push(chunk.value);
    if ((bytes += chunk.value.length) > limit) {
      reader.cancel();
      throw new Trouble('srcTooLarge');
    }
  }
  try {
    // The BOM stays in, so that the core can say that it is there.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await new Blob(chunks).arrayBuffer());
  } catch {
    throw new Trouble('srcNotUTF8');
  }
}

// What is no text has no trim, and what is no list no every: that throws, and is caught below.
const text = (/** @type {any} */ value, most = 2000) => value.length <= most && value.trim();
const both = (/** @type {any} */ { da, en }) => text(da) && text(en);
const list = (/** @type {any} */ value, /** @type {number} */ least, /** @type {number} */ most, /** @type {(each: any) => unknown} */ fits) => (
  value.length >= least && value.length <= most && value.every(fits));

/**
 * The questions in the text of an instrument, when what is shown of them is as
 * the schema bounds it; what is not shown is left to the core. Where anything
 * else is found, the core has to read it before anything is shown.
 *
 * @param {string} json
 * @returns {Questions | undefined}
 */
export function questionsIn(json) {
  const ids = new Set();
  const named = (/** @type {any} */ { id }, kind = '') => text(id, 40) && /^[a-z][a-z0-9-]*$/.test(id) && ids.size < ids.add(kind + id).size;
  try {
    const own = JSON.parse(json, (key, value) => {
      if (/^(__proto__|constructor|prototype)$/.test(key)) throw key;
      return value;
    });
    const { version, title, intro, minutes, scale, themes } = own;
    if (named(own, '/') && text(version, 14) && /^\d+\.\d+\.\d+$/.test(version) && [title, intro, scale.question, scale.unknown].every(both)
      && Number.isInteger(minutes) && minutes > 0 && minutes <= 240 && list(scale.options, 2, 7, both)
      && list(themes, 1, 20, (theme) => named(theme, '.') && both(theme.title)
        && list(theme.items, 1, 20, (item) => named(item) && [item.statement, item.sign === undefined ? title : item.sign].every(both)))) return own;
  } catch {
    // Not read here.
  }
}

/**
 * Whether everything in `one` is the same in `other`, which may hold more.
 *
 * @param {any} one
 * @param {any} other
 * @returns {boolean}
 */
export const within = (one, other) => (one && other && typeof one === 'object'
  ? Object.entries(one).every(([name, value]) => within(value, other[name])) : one === other);
