import { h } from '../../parts/dom.js';
import { dropNode } from '../../parts/drop.js';
import { examples, lines } from './model.js';

/** @import { Lang, ShellWords, Text, View } from '../types.js' */

/**
 * The first page: four ways to begin.
 *
 * @param {{
 *   t: ShellWords, lang: Lang, say: (text: Text) => string, prefix: string, going?: string, kept?: HTMLElement,
 *   privacy: string, onempty: () => void, onexample: (id: string) => void, onfile: (file: File) => void, ongoing: () => void,
 * }} given `going` is the title of what is being written already
 * @returns {View}
 */
export function beginView({ t, say, prefix, going, kept, privacy, onempty, onexample, onfile, ongoing }) {
  const heading = h('h2', { class: 'title', tabindex: '-1' }, t.workshop);
  const drop = dropNode({ id: prefix + '-file', accept: '.json,application/json' }, t.chooseFile, ([file]) => file && onfile(file));

  const node = h('div', { class: 'begin step' },
    heading,
    h('p', { class: 'intro' }, t.welcome),
    h('div', { class: 'privacy' }, h('p', null, say(lines.aboutJob))),
    h('div', { class: 'begin-privacy' }, h('p', null, privacy), h('p', { class: 'quiet' }, t.privacyHost)),
    kept ?? null,
    h('h3', { class: 'begin-how' }, t.beginHow),
    h('div', { class: 'starts' },
      going === undefined ? null : start(null, '', h('button', { type: 'button', class: 'main', onclick: ongoing }, going ? t.goOnTitle(going) : t.goOn)),
      start(null, t.beginEmptyHint, h('button', { type: 'button', class: going === undefined ? 'main' : 'plain', onclick: onempty }, t.beginEmpty)),
      start(t.beginExample, t.beginExampleHint, h('ul', { class: 'example-list' }, examples.map(({ id, about }) => h('li', null,
        h('button', { type: 'button', class: 'example-card', onclick: () => onexample(id) }, say(about)))))),
      start(t.beginFile, t.beginFileHint, drop)));
  return { node, heading };
}

/**
 * @param {string | null} title
 * @param {string} hint
 * @param {HTMLElement} way
 */
const start = (title, hint, way) => h('div', { class: 'start' }, title && h('h4', null, title), title && h('p', { class: 'quiet' }, hint), way, !title && hint && h('p', { class: 'quiet' }, hint));
