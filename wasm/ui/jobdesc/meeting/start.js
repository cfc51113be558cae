import { h } from '../../parts/dom.js';
import { elsewhere, wayTo } from '../../parts/elsewhere.js';

/** @import { MeetingBench, View } from '../types.js' */

/**
 * Before a meeting: which one it is, and who is in the room.
 *
 * @param {MeetingBench} bench
 * @returns {View}
 */
export function startView({ m, say, titled, lines, chapters, questions, decided, home, questionNode, placeOf, begin }) {
  const heading = h('h3', { class: 'title', tabindex: '-1' }, m.title);
  const know = wayTo(elsewhere('peer-recovery'), m.knowledgeGo);
  const who = placeOf('/shaping/who').question;
  const open = home();
  // Once the group has had its hour, what comes next is for HR and the manager.
  const had = questions({}).some(decided);
  return { heading, node: h('div', { class: 'meeting-start' },
    heading,
    h('p', { class: 'lead' }, m.intro),
    h('div', { class: 'privacy' }, h('p', null, say(lines.aboutJob))),
    h('section', { class: 'first-hour' }, h('h4', { class: 'part-heading' }, m.firstHour), h('p', null, say(lines.firstHour)),
      h('button', { type: 'button', class: had ? 'plain' : 'main', onclick: () => begin({}) }, m.firstHourBegin)),
    h('section', { class: 'first-hour home-hour' }, h('h4', { class: 'part-heading' }, m.homeHour), h('p', null, open.length ? m.homeHint(open.length) : m.homeDone),
      open.length ? h('button', { type: 'button', class: had ? 'main' : 'plain', onclick: () => begin({ home: open }) }, m.homeBegin) : null),
    know && h('section', null, h('h4', { class: 'part-heading' }, m.knowledge), h('p', null, m.knowledgeLead), h('p', null, know)),
    who && h('section', { class: 'in-room', 'aria-label': m.inTheRoom }, questionNode(who)),
    h('section', null, h('h4', { class: 'part-heading' }, m.chapters), h('p', { class: 'quiet' }, m.chaptersHint),
      h('ol', { class: 'meetings' }, chapters.map((chapter) => h('li', null,
        h('button', { type: 'button', class: 'example-card', onclick: () => begin({ chapter }) },
          h('b', null, titled(chapter)), h('span', { class: 'quiet' }, m.chapterHint(questions({ chapter }).length, chapter.minutes)),
          h('span', { class: 'quiet' }, say(chapter.who)))))))) };
}
