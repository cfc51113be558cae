import { h } from '../../parts/dom.js';
import { controlled } from './controls.js';
import { aspectGroups } from './model.js';

/** @import { Bench, Field } from '../types.js' */
/** @import { Named } from './field.js' */

/**
 * Which aspects of recovery a task can support: fourteen, under the five
 * elements they belong to. It is folded, since nobody has to.
 *
 * @param {Bench} bench
 * @param {Field} _
 * @param {string} pointer
 * @param {Named} named
 */
export function aspectsField({ draft, lang, t, say }, _, pointer, named) {
  const groups = aspectGroups();
  /** @type {HTMLInputElement[]} */
  const inputs = groups.flatMap(({ aspects }) => aspects.map(({ id }) => h('input', { type: 'checkbox', id: `${named.id}-${id}`, value: id, autocomplete: 'off',
    onchange: () => draft.set(pointer, inputs.filter(({ checked }) => checked).map(({ value }) => value)) })));
  const said = h('span', { class: 'quiet' });
  const petals = groups.map(({ id }) => h('i', { class: 'petal', 'data-element': id }));
  const box = h('details', { class: 'aspects' },
    h('summary', null, h('span', { class: 'name' }, named.text), ' ', h('span', { class: 'petals', 'aria-hidden': 'true' }, petals), ' ', said),
    h('p', { class: 'quiet' }, t.aspectsHint),
    groups.map(({ label, aspects }) => h('fieldset', null, h('legend', null, say(label)),
      aspects.map(({ id, label: aspect }) => {
        const input = /** @type {HTMLInputElement} */ (inputs.find(({ value }) => value === id));
        return h('label', { class: 'check', for: input.id }, input, h('span', null, aspect[lang]));
      }))));
  return controlled(box, pointer, {
    show() {
      const values = draft.get(pointer) ?? [];
      for (const input of inputs) input.checked = values.includes(input.value);
      const chosen = groups.filter(({ aspects }) => aspects.some(({ id }) => values.includes(id)));
      petals.forEach((petal, i) => petal.classList.toggle('full', chosen.includes(groups[i])));
      said.textContent = chosen.map(({ label }) => say(label)).join(', ');
    },
  });
}
