import { h } from '../../parts/dom.js';
import { groupName } from '../../parts/ids.js';
import { says } from '../../parts/kept.js';
import { controlled } from './controls.js';
import { entriesOf } from './model.js';
import { range } from './pay.js';

/** @import { Bench, Entry, Field, Lang } from '../types.js' */
/** @import { Named } from './field.js' */

/** A list with more entries than this has a place to search in it. */
const long = 12;

/**
 * One of a few, as buttons: what is chosen can be taken back.
 *
 * @param {Bench} bench
 * @param {string} pointer
 * @param {Named} named
 * @param {Entry[]} entries
 */
export function radioField({ draft, t, lang, tell }, pointer, named, entries) {
  const name = groupName(named.id);
  const inputs = entries.map(({ id }) => h('input', { type: 'radio', name, id: `${named.id}-${id}`, value: id, autocomplete: 'off', onchange: () => draft.set(pointer, id) }));
  const clear = h('button', { type: 'button', class: 'link clear', onclick: () => {
    draft.set(pointer, undefined);
    tell(t.choiceCleared);
    inputs[0].focus();
  } }, t.clearChoice, h('span', { class: 'off' }, ': ' + named.text));
  const options = entries.map(({ label }, i) => h('label', { class: 'option', for: inputs[i].id }, inputs[i], h('span', null, label[lang])));
  const group = h('fieldset', { class: 'field', 'aria-describedby': named.described ?? null, 'aria-labelledby': named.by ?? null },
    named.legend, search(t, lang, entries, options, [draft.get(pointer)]), h('div', { class: wide(entries, lang) }, options), clear);
  return controlled(group, pointer, {
    show() {
      const value = draft.get(pointer);
      for (const input of inputs) input.checked = input.value === value;
      // The language is the one thing that every description has, and an amount is paid for some time.
      clear.hidden = value === undefined || pointer === '/lang' || pointer === range + '/per';
    },
  });
}

/**
 * Any number of a list.
 *
 * @param {Bench} bench
 * @param {Field} field
 * @param {string} pointer
 * @param {Named} named
 */
export function checkField({ draft, t, lang }, field, pointer, named) {
  const entries = entriesOf(field);
  /** @type {HTMLInputElement[]} */
  const inputs = entries.map(({ id }) => h('input', { type: 'checkbox', id: `${named.id}-${id}`, value: id, autocomplete: 'off',
    onchange: () => draft.set(pointer, inputs.filter(({ checked }) => checked).map(({ value }) => value)) }));
  const options = entries.map(({ label }, i) => h('label', { class: 'option', for: inputs[i].id }, inputs[i], h('span', null, label[lang])));
  const group = h('fieldset', { class: 'field', 'aria-describedby': named.described ?? null, 'aria-labelledby': named.by ?? null },
    named.legend, search(t, lang, entries, options, draft.get(pointer) ?? []), h('div', { class: wide(entries, lang) }, options));
  return controlled(group, pointer, {
    show() {
      const values = draft.get(pointer) ?? [];
      for (const input of inputs) input.checked = values.includes(input.value);
    },
  });
}

/**
 * One of a list, where there is little room: in an entry of another list.
 *
 * @param {Bench} bench
 * @param {Field} field
 * @param {string} pointer
 * @param {Named} named
 */
export function selectField({ draft, t, lang }, field, pointer, named) {
  const entries = entriesOf(field);
  // In a narrow place a list shows no more than the beginning of what is chosen.
  const chosen = h('p', { class: 'note chosen', 'aria-hidden': 'true' });
  /** @type {HTMLSelectElement} */
  const select = h('select', { id: named.id, autocomplete: 'off', 'aria-labelledby': named.by, 'aria-describedby': named.described,
    onchange: () => draft.set(pointer, select.value) },
  h('option', { value: '' }, t.notChosen), entries.map(({ id, label }) => h('option', { value: id }, label[lang])));
  return controlled(h('div', { class: 'field' }, named.label, select, chosen), pointer, {
    show() {
      select.value = draft.get(pointer) ?? '';
      const label = entries.find(({ id }) => id === select.value)?.label[lang] ?? '';
      says(chosen, label.length > 18 ? label : '');
    },
    focus: () => select.focus(),
  });
}

/**
 * Short ones stand beside each other where there is room.
 *
 * @param {Entry[]} entries
 * @param {Lang} lang
 */
const wide = (entries, lang) => {
  const longest = Math.max(...entries.map(({ label }) => label[lang].length));
  return longest < 16 && entries.length < 5 ? 'options inline' : longest < (entries.length > long ? 80 : 44) && entries.length > 3 ? 'options pair' : 'options';
};

/**
 * A place to search in a long list: what does not fit is not shown, but for what
 * is chosen. Where something is chosen already, the rest is folded.
 *
 * @param {Bench['t']} t
 * @param {Lang} lang
 * @param {Entry[]} entries
 * @param {HTMLElement[]} options
 * @param {(string | undefined)[]} chosen
 */
function search(t, lang, entries, options, chosen) {
  if (entries.length <= long) return null;
  const count = h('p', { class: 'note', role: 'status' });
  const show = (/** @type {(label: string, id: string) => boolean} */ fits) => entries.filter(({ id, label }, i) => {
    const fit = fits(label[lang].toLocaleLowerCase(lang), id);
    options[i].hidden = !fit && !options[i].querySelector('input')?.checked;
    return fit;
  }).length;
  const input = h('input', { type: 'search', 'aria-label': t.searchList, placeholder: t.searchList, autocomplete: 'off', oninput: () => {
    const words = input.value.trim().toLocaleLowerCase(lang).split(/\s+/);
    const n = show((label) => words.every((word) => label.includes(word)));
    count.textContent = input.value.trim() ? t.found(n) : '';
  } });
  const find = h('div', { class: 'search' }, input, count);
  if (!chosen.some(Boolean)) return find;
  show((_, id) => chosen.includes(id));
  find.hidden = true;
  const all = h('button', { type: 'button', class: 'link', onclick: () => {
    all.remove();
    find.hidden = false;
    show(() => true);
    input.focus();
  } }, t.showList(entries.length));
  return h('div', null, all, find);
}
