import { h } from './dom.js';

/** Something is on its way. */
export function waitingView(text, title) {
  const heading = h('p', { class: 'waiting', role: 'status', tabindex: '-1' }, text);
  return { node: h('div', { class: 'notice' }, title && h('h2', { class: 'running-title' }, title), heading), heading };
}

/**
 * Something failed: one sentence, and what can be done.
 *
 * @param {object} t strings
 * @param {string} sentence
 * @param {object} [more] `title` of the questions, `problems` with `lang` (a list
 *   from the core), `retry()`, `back()`
 */
export function failedView(t, sentence, { title, problems, lang, retry, back } = {}) {
  const heading = h(title ? 'h3' : 'h2', { class: 'notice-heading', tabindex: '-1' }, t.sorry);
  const node = h('div', { class: 'notice' },
    title && h('h2', { class: 'running-title' }, title),
    h('div', { class: 'trouble' },
      heading,
      h('p', { role: 'alert' }, sentence),
      problems && h('ul', { class: 'problems' }, problems.map((problem) => h('li', null,
        h('span', { class: 'where' }, problem.pointer || t.whole), ' ', problem.text[lang]))),
      (retry || back) && h('div', { class: 'buttons' },
        retry && h('button', { type: 'button', class: 'main', onclick: retry }, t.retry),
        back && h('button', { type: 'button', class: 'plain', onclick: back }, t.toQuestions))));
  return { node, heading };
}
