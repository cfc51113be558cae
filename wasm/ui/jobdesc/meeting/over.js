import { h } from '../../parts/dom.js';
import { whenWritten } from '../../parts/written.js';

/** @import { MeetingBench, Question, View } from '../types.js' */

/**
 * When a meeting is over: what is decided, what is missing and who finds out,
 * and who takes the rest with them.
 *
 * @param {MeetingBench} bench
 * @returns {View}
 */
export function overView(bench) {
  const { m, say, titled, lines, chapters, questions, answered, asked, draft, place, show, focusField, save } = bench;
  const { meeting } = place();
  const chapter = meeting?.chapter;
  const all = questions(chapter);
  const done = all.filter(answered);
  const missing = all.filter((question) => !answered(question));
  const heading = h('h3', { class: 'title', tabindex: '-1' }, chapter ? m.chapterOver(say(chapter.title)) : m.overTitle);
  const to = (/** @type {Question} */ question) => () => show({ meeting, at: all.indexOf(question) });
  const rest = chapters.map((each) => ({ chapter: each, left: each.questions.filter((question) => asked(question) && !answered(question) && !all.includes(question)).length })).filter(({ left }) => left);
  const after = chapter && chapters[chapters.indexOf(chapter) + 1];
  return { heading, node: h('div', { class: 'meeting-over' },
    heading,
    !chapter && h('p', { class: 'lead' }, say(lines.firstHourOver)),
    h('section', null, h('h4', { class: 'part-heading' }, m.decided),
      done.length ? h('dl', { class: 'decided' }, done.map((question) => h('div', null, h('dt', null, say(question.label),
        h('button', { type: 'button', class: 'link', onclick: to(question) }, m.change, h('span', { class: 'off' }, ': ', say(question.label)))), said(bench, question))))
        : h('p', { class: 'quiet' }, m.nothingDecided)),
    h('section', null, h('h4', { class: 'part-heading' }, m.missing),
      missing.length ? h('ul', { class: 'missing' }, missing.map((question) => h('li', null, h('p', null, h('b', null, say(question.label)), ' ', say(question.text)),
        h('button', { type: 'button', class: 'link', onclick: to(question) }, m.answer, h('span', { class: 'off' }, ': ', say(question.label))), whoField(bench, question))))
        : h('p', { class: 'quiet' }, rest.length || draft.get('/open') ? m.nothingMissing : say(lines.nothingUndecided))),
    !chapter && rest.length ? h('section', null, h('h4', { class: 'part-heading' }, m.home),
      h('ul', { class: 'homework' }, rest.map(({ chapter: each, left }) => h('li', null,
        h('b', null, titled(each)), h('span', null, m.left(left), ' ', m.homeOf[each.id] ?? m.homeLater),
        h('button', { type: 'button', class: 'link', onclick: () => focusField(/** @type {Question} */ (each.questions.find((question) => asked(question) && !answered(question))).fields[0]) },
          m.writeOn, h('span', { class: 'off' }, ': ', say(each.title))))))) : null,
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: save }, m.save),
      after && h('button', { type: 'button', class: 'plain', onclick: () => show({ meeting: { chapter: after }, at: 0 }) }, m.nextChapter(say(after.title))),
      h('button', { type: 'button', class: 'plain', onclick: () => show({ at: 0 }) }, m.other))) };
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
function whoField({ m, t, draft, prefix, say }, question) {
  const id = `${prefix}-finds-out-${question.id}`;
  const list = () => /** @type {{ question: string, who?: string }[]} */ (draft.get('/open') ?? []);
  const at = () => list().findIndex((each) => each.question === question.id);
  const input = h('input', { type: 'text', id, autocomplete: 'off', lang: draft.get('/lang'), placeholder: t.whoExample });
  input.value = list()[at()]?.who ?? '';
  const write = () => {
    const place = at();
    if (place >= 0) draft.set(`/open/${place}/who`, input.value);
    else if (input.value.trim()) draft.add('/open', list().length, { question: question.id, who: input.value });
  };
  whenWritten(input, write);
  return h('div', { class: 'field who' }, h('label', { for: id }, m.who, h('span', { class: 'off' }, ' ', say(question.label))), input);
}
