import { h } from './dom.js';

/**
 * Another of our elements, where the page has it: its script has run, and the
 * element is there.
 *
 * @param {string} tag
 */
export const elsewhere = (tag) => /** @type {HTMLElement | null} */ (customElements.get(tag) ? document.querySelector(tag) : null);

/**
 * A button that leads to another element. Null where there is none.
 *
 * @param {HTMLElement | null} there
 * @param {string} label
 */
export const wayTo = (there, label) => there && h('button', { type: 'button', class: 'link', onclick: () => goTo(there) }, label);

/**
 * Goes to another element: anyone who uses keys or a screen reader goes on from there.
 *
 * @param {HTMLElement} there
 */
export function goTo(there) {
  if (!there.hasAttribute('tabindex')) {
    there.tabIndex = -1;
    there.addEventListener('blur', () => there.removeAttribute('tabindex'), { once: true });
  }
  there.focus({ preventScroll: true });
  there.scrollIntoView({ block: 'start' });
}
