import { h } from './dom.js';

/**
 * Offers a text, or bytes, as a file to save. The link is never part of the page, so no script of the page sees the press.
 *
 * @param {string} name
 * @param {string | Uint8Array<ArrayBuffer>} text
 * @param {string} type
 */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: url, download: name }).click();
  // Long enough for a browser that asks where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Copies a text; false when the browser does not allow it.
 *
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
