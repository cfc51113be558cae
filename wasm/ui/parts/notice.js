import { h } from './dom.js';

/** @import { Lang, NoticeWords, Problem, View, Ways } from './types.js' */

/**
 * Something is on its way.
 *
 * @param {NoticeWords} t
 * @param {string} text
 * @param {Ways & { title?: string }} [ways] none while there is nothing to do but wait
 * @returns {View}
 */
export function waitingView(t, text, { title, ...more } = {}) {
  const heading = h('p', { class: 'waiting', role: 'status', tabindex: '-1' }, text);
  return { node: h('div', { class: 'notice' }, title && h('h2', { class: 'running-title' }, title), heading, ways(t, more)), heading };
}

/**
 * Something failed: one sentence, and what can be done.
 *
 * @param {NoticeWords} t
 * @param {string} sentence
 * @param {Ways & { title?: string, problems?: Problem[], lang?: Lang }} [more] `title`
 *   of the questions, `problems` from the core, with the language to say them in
 * @returns {View}
 */
export function failedView(t, sentence, { title, problems, lang, ...more } = {}) {
  const heading = h(title ? 'h3' : 'h2', { class: 'notice-heading', tabindex: '-1' }, t.sorry);
  const node = h('div', { class: 'notice' },
    title && h('h2', { class: 'running-title' }, title),
    h('div', { class: 'trouble' },
      heading,
      h('p', { role: 'alert' }, sentence),
      problems && h('ul', { class: 'problems' }, problems.map((problem) => h('li', null,
        h('span', { class: 'where' }, problem.pointer || t.whole), ' ', problem.text[lang ?? 'da']))),
      ways(t, more)));
  return { node, heading };
}

/**
 * The ways on: try again, `also` (more of these), `back` (a label and what to do), and `save`, which takes along what
 * the person has done and comes first where trying again is no use.
 *
 * @param {NoticeWords} t
 * @param {Ways} ways
 */
function ways(t, { retry, back, also = [], save }) {
  const button = (/** @type {string} */ label, /** @type {() => void} */ onclick, main = false) => h('button', { type: 'button', class: main ? 'main' : 'plain', onclick }, label);
  const kept = save && button(...save, !retry);
  const more = [...also, back].map((way) => way && button(...way));
  const buttons = (retry ? [button(t.retry, retry, true), ...more, kept] : [kept, ...more]).filter(Boolean);
  return buttons.length ? h('div', { class: 'buttons' }, buttons) : null;
}
