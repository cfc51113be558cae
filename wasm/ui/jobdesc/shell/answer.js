import { day } from '../../parts/dates.js';
import { listed } from '../../parts/dom.js';
import { entriesOf, fieldAt, partsOf, placeOf } from './model.js';
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
    if (Array.isArray(value)) return listed(value.map((each) => said({ ...field, many: false }, each)).filter(Boolean), lang);
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
  return question.fields.flatMap((path) => {
    const [list, part] = path.split('/*/');
    const field = fieldAt(path);
    if (part === undefined) {
      const value = get(doc, path);
      return field.kind === 'part' && field.many ? (value ?? []).map((/** @type {any} */ each) => said({ ...field, many: false }, each)) : [said(field, value)];
    }
    return (get(doc, list) ?? []).map((/** @type {any} */ entry) => said(field, entry[part]));
  }).filter(Boolean);
}
