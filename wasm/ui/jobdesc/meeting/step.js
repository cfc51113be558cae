import { h } from '../../parts/dom.js';

/** @import { MeetingBench, Question, View } from '../types.js' */

/**
 * One question, large, with the way on and back.
 *
 * @param {MeetingBench} bench
 * @param {Question} question
 * @returns {View}
 */
export function stepView({ m, t, say, titled, lines, draft, questions, questionNode, placeOf, place, show, turn }, question) {
  const { meeting = {} } = place();
  const all = questions(meeting);
  const at = all.indexOf(question);
  const { chapter } = placeOf(question.fields[0]);
  const last = at === all.length - 1;
  const heading = h('h3', { class: 'meeting-where', tabindex: '-1' },
    m.question(at + 1, all.length), h('span', { class: 'off' }, ': ', say(question.text)));
  const who = draft.get('/shaping/who');
  const way = (/** @type {number} */ by, /** @type {string} */ label, /** @type {string} */ kind) => h('button', { type: 'button', class: kind, onclick: () => turn(by) }, label);
  return { heading, node: h('div', { class: 'meeting-step' },
    h('div', { class: 'meeting-head' }, h('p', { class: 'meeting-name' }, meeting.chapter ? titled(chapter) : meeting.home ? `${m.homeHour} · ${titled(chapter)}` : m.firstHour), heading,
      h('ol', { class: 'dots', 'aria-hidden': 'true' }, all.map((_, i) => h('li', { class: i === at ? 'now' : i < at ? 'done' : null }))),
      h('p', { class: 'quiet' }, meeting.chapter || meeting.home ? t.whoAnswers(say(chapter.who)) : at ? '' : say(lines.firstHour)),
      who && h('p', { class: 'quiet' }, m.room(who))),
    questionNode(question),
    h('div', { class: 'buttons' }, way(1, last ? m.over : m.next, 'main'), at > 0 && way(-1, m.back, 'plain'),
      h('button', { type: 'button', class: 'link leave', onclick: () => show({ meeting }) }, m.stop)),
    h('p', { class: 'quiet keys' }, m.keys)) };
}
