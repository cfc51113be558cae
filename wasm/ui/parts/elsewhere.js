import { h } from './dom.js';

/**
 * A button that leads to another of our elements, where the page has it: its
 * script has run, and the element is there. Null otherwise.
 *
 * @param {string} tag
 * @param {string} label
 */
export function wayTo(tag, label) {
  const there = /** @type {HTMLElement | null} */ (customElements.get(tag) && document.querySelector(tag));
  return there ? h('button', { type: 'button', class: 'link', onclick: () => {
    // Anyone who uses keys or a screen reader goes on from there.
    if (!there.hasAttribute('tabindex')) {
      there.tabIndex = -1;
      there.addEventListener('blur', () => there.removeAttribute('tabindex'), { once: true });
    }
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: 'start' });
  } }, label) : null;
}
