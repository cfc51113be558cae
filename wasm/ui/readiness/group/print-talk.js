import words from 'peerwork:words';
import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { label } from './plan-words.js';

/** @import { GroupContext, Operations } from '../types.js' */

/**
 * The talk sheet: what the group begins its talk with, with room to write.
 *
 * @param {GroupContext} ctx
 * @param {Operations['talk']} questions
 */
export function talkPaper({ instrument, item, lang, t, say }, questions) {
  const { title, use, rules, round, ask, note, own } = words.talk;
  return h('main', { class: 'first talk-sheet' },
    h('h1', null, say(title)),
    h('p', { class: 'date' }, say(instrument.title), ' · ', day(today(), lang)),
    h('p', null, say(use)),
    h('ul', { class: 'rules' }, rules.map((rule) => h('li', null, h('b', null, say(rule))))),
    h('p', null, say(round), ' ', ask.map((each) => say(each)).join(' ')),
    questions.length ? h('ol', null, questions.map(({ item: id, reasons }) => h('li', null,
      h('b', null, say(item(id).statement)),
      h('p', { class: 'quiet' }, reasons.map((reason) => label(words.talk.reasons, reason, say)).join(' ')),
      note.map((each) => h('p', { class: 'write' }, say(each)))))) : h('p', null, t.talkNoneCoarse),
    h('p', { class: 'quiet' }, say(own)));
}
