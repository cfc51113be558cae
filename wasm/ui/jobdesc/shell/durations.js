/** @import { Lang } from '../../parts/types.js' */

/** @type {{ [sign: string]: number }} */
const fractions = { '¼': 15, '½': 30, '¾': 45 };

const hourWord = '(?:timers?|time|t|hours?|hrs?|h)\\.?';
const minuteWord = '(?:minutter|minut|minutes?|min|m)\\.?';
const forms = {
  // 7, 7,5, 7.75, 7 timer
  decimal: new RegExp(`^(\\d{1,3})(?:([.,])(\\d{1,2}))? ?(?:${hourWord})?$`),
  // 7½, ½ time
  fraction: new RegExp(`^(\\d{0,3}) ?([¼½¾]) ?(?:${hourWord})?$`),
  // 7:30
  clock: new RegExp(`^(\\d{1,3}):([0-5]\\d) ?(?:${hourWord})?$`),
  // 18 timer og 30 minutter, 7 t 20
  both: new RegExp(`^(\\d{1,3}) ?${hourWord} ?(?:og|and|,)? ?(\\d{1,2}) ?(?:${minuteWord})?$`),
  // 45 minutter
  minutes: new RegExp(`^(\\d{1,4}) ?${minuteWord}$`),
};

/** @type {{ [words: string]: number }} */
const said = {
  'en time': 60, 'én time': 60, 'en halv time': 30, 'halv time': 30, 'halvanden time': 90, 'halvanden': 90,
  'en time og et kvarter': 75, 'et kvarter': 15, 'tre kvarter': 45,
  'an hour': 60, 'one hour': 60, 'half an hour': 30, 'an hour and a half': 90,
};

/**
 * A time a week as people write it, in minutes; undefined when it cannot be
 * read. A number alone is hours. 7.30 is read as neither seven and a half nor
 * seven and three tenths: the person who wrote it must say which.
 *
 * @param {string} text
 */
export function minutesIn(text) {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ (?:om ugen|pr\.? uge|a week|per week)$/, '');
  if (Object.hasOwn(said, written)) return said[written];
  const decimal = forms.decimal.exec(written);
  if (decimal) {
    const [, whole, mark, part = ''] = decimal;
    if (mark === '.' && part.length === 2 && part !== '00' && part < '60') return undefined;
    return Number(whole) * 60 + Math.round(Number('0.' + (part || '0')) * 60);
  }
  const fraction = forms.fraction.exec(written);
  if (fraction) return Number(fraction[1]) * 60 + fractions[fraction[2]];
  const pair = forms.clock.exec(written) ?? forms.both.exec(written);
  if (pair) return Number(pair[2]) < 60 ? Number(pair[1]) * 60 + Number(pair[2]) : undefined;
  const minutes = forms.minutes.exec(written);
  return minutes ? Number(minutes[1]) : undefined;
}

/**
 * A time as it stands in a field: 7,5 where that says it whole, else 7:20.
 *
 * @param {number} minutes
 * @param {Lang} lang
 */
export function minutesText(minutes, lang) {
  const hours = Math.floor(minutes / 60), rest = minutes % 60;
  if (!rest) return String(hours);
  if (rest === 30) return `${hours}${lang === 'da' ? ',' : '.'}5`;
  return `${hours}:${String(rest).padStart(2, '0')}`;
}
