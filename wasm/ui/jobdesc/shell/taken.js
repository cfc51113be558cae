import { h } from '../../parts/dom.js';

/** @import { ShellWords, Text, View } from '../types.js' */

/**
 * What has been taken from answers, a vision or a plan, before the writing begins.
 *
 * @param {{
 *   t: ShellWords, say: (text: Text) => string, taken: Text[], onwards: () => void, back: [label: 'toWriting' | 'toBegin', act: () => void], away: HTMLElement | null,
 * }} given `away` leads to where it comes from
 * @returns {View}
 */
export function takenView({ t, say, taken, onwards, back: [label, back], away }) {
  const heading = h('h2', { class: 'title', tabindex: '-1' }, t.taken);
  const node = h('div', { class: 'begin step' },
    heading,
    h('ul', { class: 'taken' }, taken.map((text) => h('li', null, say(text)))),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: onwards }, t.takenOn),
      h('button', { type: 'button', class: 'plain', onclick: back }, t[label]), away));
  return { node, heading };
}
