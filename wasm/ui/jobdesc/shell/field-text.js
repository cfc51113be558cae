import { h } from '../../parts/dom.js';
import { growing } from '../../parts/growing.js';
import { says } from '../../parts/kept.js';
import { controlled } from './controls.js';

/** @import { Bench, Field } from '../types.js' */
/** @import { Named } from './field.js' */

/** A text longer than this gets lines to write in, and grows. */
const oneLine = 120;

/**
 * Words of one's own.
 *
 * @param {Bench} bench
 * @param {Field} field
 * @param {string} pointer
 * @param {Named} named
 */
export function wordsField({ draft, t }, field, pointer, named) {
  const { max = 0 } = field;
  const note = h('p', { class: 'note', id: named.id + '-note' });
  const props = { id: named.id, autocomplete: 'off', lang: draft.get('/lang'), 'aria-labelledby': named.by, 'aria-describedby': [named.described, note.id].filter(Boolean).join(' ') };
  const area = h(max > oneLine ? 'textarea' : 'input', max > oneLine ? { ...props, rows: max > 400 && !named.small ? '3' : '1' } : { ...props, type: 'text' });
  const told = () => {
    const over = area.value.length > max * .9 ? [...area.value].length - max : -Infinity;
    says(note, over > 0 ? t.tooLong(over) : over > -max * .1 ? t.roomLeft(-over) : '');
    if (over <= 0) area.removeAttribute('aria-invalid');
    else if (!area.hasAttribute('aria-invalid')) area.setAttribute('aria-invalid', 'true');
  };
  const { room, show } = growing(area, (value) => {
    told();
    draft.set(pointer, value);
  });

  return controlled(h('div', { class: 'field' }, named.label, room, note), pointer, {
    show() {
      show(draft.get(pointer) ?? '');
      told();
    },
    focus: () => area.focus(),
  });
}

/**
 * Something that is read in what is written: a day, a time, a number. What
 * cannot be read stays where it is, with a sentence.
 *
 * @param {Bench} bench
 * @param {string} pointer
 * @param {Named} named
 * @param {{ read: (text: string) => any, text: (value: any) => string, said?: (value: any) => string, hint: string, wrong: string, short?: boolean }} form
 */
export function readField({ draft }, pointer, named, form) {
  const note = h('p', { class: 'note', id: named.id + '-note' });
  const input = h('input', { type: 'text', class: 'short', id: named.id, autocomplete: 'off', 'aria-labelledby': named.by, 'aria-describedby': [named.described, note.id].filter(Boolean).join(' '), onchange: () => told(true) });

  /** @param {boolean} left whether the field has been left, so that it can be said that nothing is understood */
  function told(left) {
    const value = draft.get(pointer);
    const wrong = left && pointer in draft.typed;
    note.textContent = wrong ? form.wrong : value !== undefined ? form.said?.(value) ?? '' : form.hint;
    note.classList.toggle('wrong', wrong);
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  input.addEventListener('input', () => {
    const text = input.value;
    const value = text.trim() ? form.read(text) : '';
    if (value === undefined) draft.hold(pointer, text);
    else draft.set(pointer, value);
    told(false);
  });

  return controlled(h('div', { class: 'field' }, named.label, input, note), pointer, {
    show(change) {
      const value = draft.get(pointer);
      const typed = draft.typed[pointer];
      // "1. marts 2027" is as good as the way we would write it.
      const same = typed === undefined && input.value.trim() && form.read(input.value) === value;
      if (typed !== undefined) input.value = typed;
      else if (!same) input.value = value === undefined ? '' : form.text(value);
      if (!change || change.again || change.op !== 'set') told(true);
    },
    focus: () => input.focus(),
  });
}
