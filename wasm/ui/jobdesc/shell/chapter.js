import { h } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import { hoursBar } from './hours-bar.js';
import { chapters } from './model.js';
import { fieldsOf, questionNode } from './question.js';

/** @import { Chapter, ChapterBench, Question, View } from '../types.js' */

/**
 * A chapter: its questions one below the other, and under More what nobody in a
 * meeting talks about.
 *
 * @param {ChapterBench} bench
 * @param {Chapter} chapter
 * @returns {View}
 */
export function chapterView(bench, chapter) {
  const { t, say } = bench;
  const n = chapters.indexOf(chapter);
  const heading = stepHeading(t.chapter(n + 1, chapters.length), say(chapter.title));
  const [before, after] = [chapters[n - 1], chapters[n + 1]];
  const way = (/** @type {Chapter | undefined} */ to, /** @type {string} */ label, /** @type {string} */ kind) => to && h('button', { type: 'button', class: kind, onclick: () => bench.go(chapters.indexOf(to)) },
    label, h('span', { class: 'off' }, ': ', say(to.title)));
  return { heading, node: h('div', { class: 'chapter step' },
    h('div', { class: 'chapter-head' }, heading,
      h('p', { class: 'who' }, t.whoAnswers(say(chapter.who)), ' · ', t.aboutMinutes(chapter.minutes)),
      chapter.intro && h('p', { class: 'lead' }, say(chapter.intro))),
    inOrder(chapter).map((each) => (Array.isArray(each) ? board(bench, each) : questionNode(bench, each))),
    chapter.more?.length ? h('details', { class: 'more ask' }, h('summary', null, t.more, h('span', { class: 'off' }, ': ', say(chapter.title))),
      h('p', { class: 'quiet' }, t.moreHint), h('div', { class: 'ask-fields' }, fieldsOf(bench, chapter.more))) : null,
    h('div', { class: 'buttons' }, way(after, t.next, 'main'), way(before, t.back, 'plain'))) };
}

/** What the columns of the board are about: what is in the job, how lived experience is used in it, and what is not in the job. */
const columns = ['/tasks/*/title', '/tasks/*/whyPeer', '/tasksOut/*/kind'];

/**
 * The questions in their order, with those of the board together.
 *
 * @param {Chapter} chapter
 * @returns {(Question | Question[])[]}
 */
function inOrder({ questions }) {
  const onBoard = questions.filter(({ fields }) => columns.some((path) => fields.includes(path)));
  return questions.flatMap((question) => (question === onBoard[0] ? [onBoard] : onBoard.includes(question) ? [] : [question]));
}

/**
 * Questions that are seen beside each other where there is room, and the week
 * above them.
 *
 * @param {ChapterBench} bench
 * @param {Question[]} questions
 */
const board = (bench, questions) => h('div', { class: 'board' },
  h('div', { class: 'board-week' }, h('p', { class: 'label' }, bench.t.week), hoursBar(bench)),
  h('div', { class: 'abreast' }, questions.map((question) => questionNode(bench, question))));
