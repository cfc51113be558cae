import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { watching } from './controls.js';
import { dayIn, dayText } from '../../parts/days.js';
import { aspectsField } from './field-aspects.js';
import { checkField, radioField, selectField } from './field-choice.js';
import { entryList } from './field-list.js';
import { readField, wordsField } from './field-text.js';
import { minutesIn, minutesText } from './durations.js';
import { entriesOf, fieldAt, partsOf, placeOf } from './model.js';
import { amountIn, amountText, numberIn } from './numbers.js';
import { pathOf, steps, under } from './operations.js';
import { currencyIn, lowest, range } from './pay.js';

/** @import { Bench, Field } from '../types.js' */

/**
 * How a field is called on the page: by a label of its own, or by the heading
 * of its question; small in an entry of a list.
 *
 * @typedef {{ id: string, text: string, label: HTMLElement | null, legend: HTMLElement | null, by?: string, described?: string, small?: boolean }} Named
 */

/**
 * How something is to be shown: called by the element with the id `by`, which
 * says `text`; described by the one with the id `described`; in an entry of a
 * list; with these fields in each of its entries.
 *
 * @typedef {{ by?: string, text?: string, described?: string, entry?: boolean, parts?: Field[] }} How
 */

/**
 * What one writes or chooses in for the field at a pointer, whatever it holds.
 *
 * @param {Bench} bench
 * @param {string} pointer
 * @param {How} [how]
 * @returns {HTMLElement}
 */
export function fieldNode(bench, pointer, how = {}) {
  const { t, lang, say } = bench;
  const field = fieldAt(pathOf(pointer));
  const id = bench.prefix + pointer.replaceAll('/', '-');
  const text = how.text ?? say(field.label);
  /** @type {Named} */
  const named = {
    id, text, by: how.by, described: how.described, small: how.entry,
    label: how.by ? null : h('label', { for: id }, text),
    legend: how.by ? null : h('legend', null, text),
  };
  if (field.many && field.kind !== 'choice') {
    const parts = how.parts ?? partsOf(field);
    return entryList(bench, field, pointer, named, (at, by, called) => (field.kind === 'part'
      ? fieldNodes(bench, at, parts, { entry: true })
      : [wordsField(bench, field, at, { id: bench.prefix + at.replaceAll('/', '-'), text: called, label: null, legend: null, by })]));
  }
  switch (field.kind) {
    case 'part': return partNode(bench, field, pointer, named);
    case 'choice':
      if (field.many) return field.path.endsWith('/aspects') ? aspectsField(bench, field, pointer, named) : checkField(bench, field, pointer, named);
      return how.entry ? selectField(bench, field, pointer, named) : radioField(bench, pointer, named, entriesOf(field));
    case 'answer': return radioField(bench, pointer, named, [{ id: 'yes', label: { da: t.yes, en: t.yes } }, { id: 'no', label: { da: t.no, en: t.no } }]);
    case 'day': return readField(bench, pointer, named, {
      read: (words) => dayIn(words, today()), text: (value) => dayText(value, lang), said: (value) => day(value, lang), hint: t.dayHint, wrong: t.dayWrong,
    });
    case 'minutes': return readField(bench, pointer, named, {
      read: (words) => within(field, minutesIn(words)), text: (value) => minutesText(value, lang), said: (value) => t.duration(value), hint: t.hoursHint, wrong: t.hoursWrong,
    });
    case 'number': return readField(bench, pointer, named, field.pattern
      ? { read: (words) => amountIn(words, lang), text: (value) => amountText(value, lang), hint: pointer === lowest ? t.amountHint : '', wrong: t.amountWrong }
      : { read: (words) => within(field, numberIn(words)), text: String, hint: '', wrong: field.max ? t.numberWrong(field.min ?? 0, field.max) : t.numberOnly });
    default: return pointer === range + '/currency'
      ? readField(bench, pointer, named, { read: currencyIn, text: String, hint: '', wrong: t.currencyWrong })
      : wordsField(bench, field, pointer, named);
  }
}

/**
 * A number within the bounds of its field, or undefined.
 *
 * @param {Field} field
 * @param {number | undefined} n
 */
const within = ({ min = 0, max }, n) => (n === undefined || n < min || (max && n > max) ? undefined : n);

/**
 * Fields that belong together.
 *
 * @param {Bench} bench
 * @param {Field} field
 * @param {string} pointer
 * @param {Named} named
 */
function partNode(bench, field, pointer, named) {
  const nodes = fieldNodes(bench, pointer, partsOf(field, placeOf(field.path)));
  const node = h('fieldset', { class: 'part-field', 'aria-labelledby': named.by ?? null }, named.legend, nodes);
  if (pointer !== range) return node;
  // Without an amount there is nothing to say about it.
  const { draft } = bench;
  return watching(node, range, () => {
    const none = draft.get(range) === undefined && !Object.keys(draft.typed).some((at) => under(at, range));
    for (const each of nodes.slice(1)) if (each.hidden !== none) each.hidden = none;
  });
}

/**
 * Several fields of a part or of an entry.
 *
 * @param {Bench} bench
 * @param {string} pointer of what they are in
 * @param {Field[]} fields
 * @param {How} [how]
 */
export const fieldNodes = (bench, pointer, fields, how) => fields.map(({ path }) => {
  const at = `${pointer}/${steps(path).at(-1)}`;
  return folded(bench, at, fields.map((field) => field.path), fieldNode(bench, at, how));
});

/**
 * Folds the place for a word of one's own below the list it belongs to, until
 * something is written there.
 *
 * @param {Bench} bench
 * @param {string} pointer
 * @param {string[]} beside the paths that are shown with it
 * @param {HTMLElement} node
 */
export function folded({ draft, t }, pointer, beside, node) {
  const path = pathOf(pointer);
  if (!beside.some((each) => fieldAt(each).other === path)) return node;
  return h('details', { class: 'own', open: draft.get(pointer) !== undefined }, h('summary', null, t.ownWord, h('span', { class: 'off' }, ': ', node.querySelector('label, .label')?.textContent ?? '')), node);
}
