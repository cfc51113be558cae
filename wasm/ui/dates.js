/** A date as people write it. Documents keep YYYY-MM-DD. */
export function day(date, lang, form = { day: 'numeric', month: 'long', year: 'numeric' }) {
  return new Date(date + 'T12:00').toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', form);
}

/** How many days a date is from another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

/** The time now in UTC, as a calendar wants it: 20270104T120000Z. */
export const stamp = (now = new Date()) => now.toISOString().replace(/[-:]|\.\d+/g, '');
