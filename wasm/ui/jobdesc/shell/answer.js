import { day } from '../../parts/dates.js';
import { entriesOf, fieldAt, grouped, nameOf, partsOf, placeOf } from './model.js';
import { get, steps } from './operations.js';

/** @import { Bench, Field, Question } from '../types.js' */

/**
 * What is answered to a question, in words: for where a group looks back and
 * nothing is written. Each of the list is one field's, or one entry's.
 *
 * @param {Bench} bench
 * @param {Question} question
 * @returns {string[]}
 */
export function answerTo({ draft, lang, t }, question) {
  const { doc } = draft;
  /**
   * @param {Field} field
   * @param {any} value
   * @returns {string}
   */
  function said(field, value) {
    if (value === undefined || value === '') return '';
    if (Array.isArray(value)) return joined(value.map((each) => said({ ...field, many: false }, each)));
    switch (field.kind) {
      case 'part': return joined(partsOf(field, placeOf(field.path)).map((part) => said(part, value[/** @type {string} */ (steps(part.path).at(-1))])));
      case 'choice': return entriesOf(field).find(({ id }) => id === value)?.label[lang] ?? String(value);
      case 'answer': return value === 'yes' ? t.yes : value === 'no' ? t.no : '';
      case 'day': return day(value, lang);
      case 'minutes': return t.duration(value);
      default: return String(value);
    }
  }
  const joined = (/** @type {string[]} */ all) => all.filter(Boolean).join(' · ');
  return grouped(question.fields).flatMap(({ path, parts, whole }) => {
    const field = fieldAt(path);
    if (!parts) return [said(field, get(doc, path))];
    return (get(doc, path) ?? []).map((/** @type {any} */ entry) => {
      const own = joined(parts.map((part) => said(part, entry[/** @type {string} */ (steps(part.path).at(-1))])));
      // What is asked of each entry is nothing without what the entry is.
      return whole || !own ? own : `${nameOf(field, entry, lang)}: ${own}`;
    });
  }).filter(Boolean);
}
