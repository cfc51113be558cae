import { h } from '../../parts/dom.js';
import { growing } from '../../parts/growing.js';

/** @import { Chapter, MeetingBench, Question, View } from '../types.js' */

/**
 * When a meeting is over: what is decided, what is missing and who finds out,
 * and who has the rest.
 *
 * @param {MeetingBench} bench
 * @returns {View}
 */
export function overView(bench) {
  const { m, say, lines, chapters, questions, decided, draft, place, show, begin, save } = bench;
  const { meeting = {} } = place();
  const { chapter, home } = meeting;
  const all = questions(meeting);
  const done = all.filter(decided);
  const missing = all.filter((question) => !decided(question));
  const rest = restOf(bench, all);
  const heading = h('h3', { class: 'title', tabindex: '-1' }, chapter ? m.chapterOver(say(chapter.title)) : home ? m.homeOver : m.overTitle);
  const to = (/** @type {Question} */ question) => () => show({ meeting, at: question });
  const after = chapter && chapters[chapters.indexOf(chapter) + 1];
  return { heading, node: h('div', { class: 'meeting-over' },
    heading,
    !chapter && !home && h('p', { class: 'lead' }, say(lines.firstHourOver)),
    h('section', null, h('h4', { class: 'part-heading' }, m.decided),
      done.length ? h('dl', { class: 'decided' }, done.map((question) => h('div', null, h('dt', null, say(question.label),
        h('button', { type: 'button', class: 'link', onclick: to(question) }, m.change, h('span', { class: 'off' }, ': ', say(question.label)))), said(bench, question))))
        : h('p', { class: 'quiet' }, m.nothingDecided)),
    h('section', null, h('h4', { class: 'part-heading' }, m.missing),
      missing.length ? h('ul', { class: 'missing' }, missing.map((question) => h('li', null, h('p', null, h('b', null, say(question.label)), ' ', say(question.text)),
        h('button', { type: 'button', class: 'link', onclick: to(question) }, m.answer, h('span', { class: 'off' }, ': ', say(question.label))), whoField(bench, question))))
        : h('p', { class: 'quiet' }, rest.length || draft.get('/open') ? m.nothingMissing : say(lines.nothingUndecided))),
    !chapter && rest.length ? h('section', null, h('h4', { class: 'part-heading' }, home ? m.left : m.home),
      h('ul', { class: 'homework' }, rest.map((each) => restNode(bench, each, Boolean(home))))) : null,
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: save }, m.save),
      !chapter && !home && bench.home().length ? h('button', { type: 'button', class: 'plain', onclick: () => begin({ home: bench.home() }) }, m.homeGo) : null,
      after && h('button', { type: 'button', class: 'plain', onclick: () => begin({ chapter: after }) }, m.nextChapter(say(after.title))),
      h('button', { type: 'button', class: 'plain', onclick: () => show({}) }, m.other))) };
}

/**
 * What is open besides these questions, by chapter.
 *
 * @param {MeetingBench} bench
 * @param {Question[]} besides
 */
const restOf = ({ chapters, open }, besides) => chapters
  .map((chapter) => ({ chapter, open: open(chapter).filter((question) => !besides.includes(question)) }))
  .filter(({ open }) => open.length);

/**
 * What is open in a chapter, and for whom: who takes it with them; later, who
 * answers, and who has said to find out.
 *
 * @param {MeetingBench} bench
 * @param {{ chapter: Chapter, open: Question[] }} rest
 * @param {boolean} later
 */
function restNode({ m, t, say, titled, draft, noteOf, focusField }, { chapter, open }, later) {
  const whose = later ? t.whoAnswers(say(chapter.who)) + '.' : chapter.home ? say(chapter.home) : m.homeLater;
  const notes = later ? open.flatMap((question) => {
    const who = draft.get(`/open/${noteOf(question)}/who`);
    return who ? [h('p', { class: 'quiet' }, m.finds(say(question.label), who))] : [];
  }) : [];
  return h('li', null, h('b', null, titled(chapter)), h('div', null, h('p', null, m.open(open.length), ' ', whose), notes),
    h('button', { type: 'button', class: 'link', onclick: () => focusField(open[0].fields[0]) }, m.writeOn, h('span', { class: 'off' }, ': ', say(chapter.title))));
}

/**
 * An answer as it was written, line by line.
 *
 * @param {MeetingBench} bench
 * @param {Question} question
 */
function said({ answerTo, draft }, question) {
  return answerTo(question).map((text) => h('dd', { lang: draft.get('/lang') }, text));
}

/**
 * Who finds out what is missing. To name somebody is to say that it is not decided yet.
 *
 * @param {MeetingBench} bench
 * @param {Question} question
 */
function whoField({ m, t, draft, noteOf, prefix, say }, question) {
  const id = `${prefix}-finds-out-${question.id}`;
  const who = h('textarea', { rows: '1', id, autocomplete: 'off', lang: draft.get('/lang'), 'aria-describedby': id + '-example' });
  const { room, show } = growing(who, (value) => {
    const place = noteOf(question);
    if (place >= 0) draft.set(`/open/${place}/who`, value);
    else if (value.trim()) draft.add('/open', (draft.get('/open') ?? []).length, { question: question.id, who: value });
  });
  show(draft.get(`/open/${noteOf(question)}/who`) ?? '');
  return h('div', { class: 'field who' }, h('label', { for: id }, m.who, h('span', { class: 'off' }, ' ', say(question.label))), room,
    h('p', { class: 'note', id: id + '-example' }, t.whoExample));
}
