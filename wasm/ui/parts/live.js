import { h } from './dom.js';

/**
 * Where something is said to people who do not see it happen.
 */
export function liveRegion() {
  const node = h('p', { class: 'off', role: 'status' });
  let timer = 0;
  return {
    node,
    /** @param {string} text */
    tell(text) {
      // The same words twice are two messages, and the place must be there before it is filled.
      node.textContent = '';
      clearTimeout(timer);
      timer = setTimeout(() => { node.textContent = text; }, 50);
    },
  };
}
