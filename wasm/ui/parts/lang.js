/** @import { Lang } from './types.js' */

const readsDanish = ['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl'];

/**
 * The language for a BCP 47 tag, by the same rule as peerwork.MatchLang in Go.
 *
 * @param {string} tag
 * @returns {Lang}
 */
export function matchLang(tag) {
  return readsDanish.includes(tag.split(/[-_.@]/)[0].toLowerCase()) ? 'da' : 'en';
}

/**
 * The language of an element: its own `lang`, else that of the nearest
 * ancestor that says one, through shadow roots; Danish when nobody does.
 *
 * @param {Element} element
 * @returns {Lang}
 */
export function langOf(element) {
  for (let node = /** @type {Element | null} */ (element); node; node = node.parentElement ?? /** @type {Partial<ShadowRoot>} */ (node.getRootNode()).host ?? null) {
    const tag = node.getAttribute('lang');
    if (tag) return matchLang(tag);
  }
  return 'da';
}
