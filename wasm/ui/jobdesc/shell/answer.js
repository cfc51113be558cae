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
export function answerTo({ draft, lang, t, say }, question) {
  const { doc } = draft;
  const groups = grouped(question.fields);
  /**
   * @param {Field} field
   * @param {any} value
   * @param {boolean} alone nothing else is said beside it
   * @returns {string}
   */
  function said(field, value, alone) {
    if (value === undefined || value === '') return '';
    if (Array.isArray(value)) return joined(value.map((each) => said({ ...field, many: false }, each, alone)));
    // A yes or a number among others is nothing without what it is about.
    const named = (/** @type {string} */ text) => (alone || !text ? text : `${say(field.label)}: ${text}`);
    switch (field.kind) {
      case 'part': return partsSaid(value, partsOf(field, placeOf(field.path)));
      case 'choice': return entriesOf(field).find(({ id }) => id === value)?.label[lang] ?? String(value);
      case 'answer': return named(value === 'yes' ? t.yes : value === 'no' ? t.no : '');
      case 'day': return named(day(value, lang));
      case 'minutes': return named(t.duration(value));
      case 'number': return named(String(value));
      default: return String(value);
    }
  }
  /**
   * @param {any} value
   * @param {Field[]} parts
   */
  const partsSaid = (value, parts) => joined(parts.map((part) => said(part, value[/** @type {string} */ (steps(part.path).at(-1))], parts.length === 1)));
  const joined = (/** @type {string[]} */ all) => all.filter(Boolean).join(' · ');
  return groups.flatMap(({ path, parts, whole }) => {
    const field = fieldAt(path);
    if (!parts) return [said(field, get(doc, path), groups.length === 1)];
    return (get(doc, path) ?? []).map((/** @type {any} */ entry) => {
      const own = partsSaid(entry, parts);
      // What is asked of each entry is nothing without what the entry is.
      return whole || !own ? own : `${nameOf(field, entry, lang)}: ${own}`;
    });
  }).filter(Boolean);
}
