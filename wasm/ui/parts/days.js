/** @import { Lang } from './types.js' */

const months = [
  ['januar', 'january'], ['februar', 'february'], ['marts', 'march'], ['april'], ['maj', 'may'], ['juni', 'june'],
  ['juli', 'july'], ['august'], ['september'], ['oktober', 'october'], ['november'], ['december'],
];

/** @param {string} word */
function monthOf(word) {
  const name = word.toLowerCase().replace(/\.$/, '');
  return name.length < 3 ? 0 : months.findIndex((names) => names.some((each) => each.startsWith(name))) + 1;
}

/** @param {string} year */
const yearOf = (year) => Number(year.length === 2 ? '20' + year : year);

/**
 * The day, or undefined when there is none such.
 *
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function made(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year <= 2199) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/**
 * A day as people write it, as YYYY-MM-DD; undefined when it cannot be read.
 * The day comes before the month. Without a year it is the next such day.
 *
 * @param {string} text
 * @param {string} today YYYY-MM-DD
 */
export function dayIn(text, today) {
  const said = text.trim().replace(/^(d\.|den|the)\s+/i, '').replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?| )?(\d{4}|\d{2})?\.?$/.exec(said);
  const words = /^(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?(\p{L}{3,}\.?),? ?(\d{4}|\d{2})?$/u.exec(said);
  const english = /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})?$/u.exec(said);
  const [day, month, year] = digits ? [Number(digits[1]), Number(digits[2]), digits[3]]
    : words ? [Number(words[1]), monthOf(words[2]), words[3]]
      : english ? [Number(english[2]), monthOf(english[1]), english[3]] : [0, 0, ''];
  if (year) return made(yearOf(year), month, day);
  const now = Number(today.slice(0, 4));
  // 29 February may be years away.
  for (let y = now; y < now + 9; y++) {
    const next = made(y, month, day);
    if (next && next >= today) return next;
  }
}

/**
 * A day as it stands in a field: 1.3.2027 in Danish, 1/3/2027 in English.
 *
 * @param {string} date YYYY-MM-DD
 * @param {Lang} lang
 */
export function dayText(date, lang) {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month, year].join(lang === 'da' ? '.' : '/');
}
