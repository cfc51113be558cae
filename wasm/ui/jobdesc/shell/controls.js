/** @import { Change, Control, Question } from '../types.js' */

/*
 * What is shown of a field is found by where it stands: the element has the
 * pointer in data-at, and here is what can be done with it. So nothing has to be
 * signed out when a part of the page is made anew.
 */

/** @type {WeakMap<Element, Control>} */
const controls = new WeakMap();

/**
 * @template {HTMLElement} Node
 * @param {Node} node
 * @param {string} pointer
 * @param {Control} control
 * @returns {Node}
 */
export function controlled(node, pointer, control) {
  node.dataset.at = pointer;
  controls.set(node, control);
  control.show();
  return node;
}

/**
 * Shows something made of the value at a pointer, where nothing is written.
 *
 * @template {HTMLElement} Node
 * @param {Node} node
 * @param {string} pointer
 * @param {(change?: Change) => void} show
 * @returns {Node}
 */
export function watching(node, pointer, show) {
  node.dataset.watch = pointer;
  controls.set(node, { show });
  show();
  return node;
}

/**
 * @param {Element} within
 * @param {string} what
 */
const shown = (within, what = '[data-at]') => /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(what));

/**
 * Shows a change in everything it has to do with, and nothing else.
 *
 * @param {Element} within
 * @param {Change} change
 */
export function refresh(within, change) {
  const { pointer, also } = change;
  const touched = (/** @type {string} */ at, where = pointer) => at === where || at.startsWith(where + '/') || where.startsWith(at + '/') || !where || !at;
  for (const node of shown(within, '[data-at], [data-watch]')) {
    const at = node.dataset.at ?? node.dataset.watch ?? '';
    // What was in a list that has been made anew is not there any more.
    if ((touched(at) || (also && touched(at, also))) && node.isConnected) controls.get(node)?.show(change);
  }
}

/**
 * The element that shows a pointer, or else something in it, or else the nearest it is in.
 *
 * @param {Element} within
 * @param {string} pointer
 */
export function controlAt(within, pointer) {
  const all = [...shown(within)];
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = all.find((node) => node.dataset.at === at) ?? all.find((node) => node.dataset.at?.startsWith(at + '/'));
    if (found) return found;
  }
}

/**
 * The same, where a question asks about it first: a list may be written at several.
 *
 * @param {Element} within
 * @param {string} pointer
 * @param {Question} [question]
 */
export function controlAsked(within, pointer, question) {
  const asking = question && within.querySelector(`[data-question="${question.id}"]`);
  return asking && controlAt(asking, pointer) || controlAt(within, pointer);
}

const reachable = 'input:not([disabled], [type="search"]), textarea, select, button:not([disabled])';

/**
 * Puts the focus on the first thing one can write or choose in a control, and unfolds what it is folded in.
 *
 * @param {Element} node
 */
export function focusIn(node) {
  for (let at = node.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  const control = controls.get(node);
  if (control?.focus) return control.focus();
  const radio = node.querySelector('input:checked');
  const first = /** @type {HTMLElement | null} */ (radio ?? (node.matches(reachable) ? node : node.querySelector(reachable)));
  first?.focus({ preventScroll: true });
  (first ?? node).scrollIntoView({ block: 'center' });
}
