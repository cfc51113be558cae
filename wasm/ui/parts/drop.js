import { h } from './dom.js';

/** @import { Child, Value } from './types.js' */

/**
 * Where files come in, by a picker or dropped on it.
 *
 * @param {{ id: string, [attribute: string]: Value }} picker attributes of the picker
 * @param {string} label
 * @param {(files: File[]) => unknown} taken
 * @param {...Child} more what stands below the picker
 */
export function dropNode(picker, label, taken, ...more) {
  const input = h('input', { type: 'file', autocomplete: 'off', ...picker, onchange: async () => {
    await taken([.../** @type {FileList} */ (input.files)]);
    // So that the same file can be chosen again once it is put right.
    input.value = '';
  } });
  const drop = h('div', { class: 'drop' }, h('label', { for: picker.id }, label), input, ...more);
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    taken([.../** @type {DataTransfer} */ (event.dataTransfer).files]);
  });
  return drop;
}
