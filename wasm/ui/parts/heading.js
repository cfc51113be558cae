import { h } from './dom.js';

/**
 * The heading of a step: above it, smaller, what it belongs to. Both are read out
 * as one when it gets the focus.
 *
 * @param {string} above
 * @param {string} text
 */
export const stepHeading = (above, text) => h('h3', { class: 'step-heading', tabindex: '-1' },
  h('span', { class: 'eyebrow' }, above, h('span', { class: 'off' }, ': ')), ' ', text);
