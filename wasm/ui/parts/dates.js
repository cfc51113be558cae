/** @import { Lang } from './types.js' */

/**
 * A date as people write it. Documents keep YYYY-MM-DD.
 *
 * @param {string} date
 * @param {Lang} lang
 * @param {Intl.DateTimeFormatOptions} [form]
 */
export function day(date, lang, form = { day: 'numeric', month: 'long', year: 'numeric' }) {
  return new Date(date + 'T12:00').toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', form);
}

/**
 * How many days a date is from another.
 *
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

/** The time now in UTC, as a calendar wants it: 20270104T120000Z. */
export const stamp = (now = new Date()) => now.toISOString().replace(/[-:]|\.\d+/g, '');

/** Today where the person is, as YYYY-MM-DD, without a time of day. */
export function today(now = new Date()) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
