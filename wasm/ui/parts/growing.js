import { h } from './dom.js';

/**
 * What one writes words in, which has as many lines as its text, by the style
 * sheet and without asking how high it is.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} area a field of one line stays one
 * @param {(value: string) => void} write called when something has been written, and
 *   not in the middle of a word that is being put together
 * @returns {{ room: HTMLElement, show: (value: string) => void }} what is put on the
 *   page, and what shows a value that comes from elsewhere
 */
export function growing(area, write) {
  const room = h('div', { class: area.localName === 'textarea' ? 'grow' : 'line' }, area);
  const grow = () => {
    if (room.dataset.text !== area.value) room.dataset.text = area.value;
  };
  let composing = false;
  const written = () => {
    grow();
    if (!composing) write(area.value);
  };
  area.addEventListener('compositionstart', () => { composing = true; });
  area.addEventListener('compositionend', () => {
    composing = false;
    written();
  });
  area.addEventListener('input', written);
  return { room, show(value) {
    if (area.value !== value) area.value = value;
    grow();
  } };
}
