import { h } from '../../parts/dom.js';
import { growing } from '../../parts/growing.js';
import { says } from '../../parts/kept.js';
import { controlled, watching } from './controls.js';
import { answered, fieldAt, noteOf } from './model.js';

/** @import { Bench, Question } from '../types.js' */

/**
 * That nobody has decided yet is an answer, too: then the question is who finds
 * out.
 *
 * @param {Bench} bench
 * @param {Question} question
 */
export function undecided({ draft, t, prefix, tell, say }, question) {
  const id = `${prefix}-open-${question.id}`;
  const place = () => noteOf(draft.doc, question);
  const who = h('textarea', { rows: '1', id: id + '-who', autocomplete: 'off', lang: draft.get('/lang'), 'aria-describedby': id + '-example' });
  const { room, show } = growing(who, (value) => draft.set(`/open/${place()}/who`, value));
  const box = h('input', { type: 'checkbox', id, autocomplete: 'off', onchange: () => {
    const at = place();
    if (!box.checked) draft.remove('/open', at);
    else {
      draft.add('/open', (draft.get('/open') ?? []).length, { question: question.id });
      who.focus();
      tell(t.undecidedAdded);
    }
  } });
  // An answer does not take the mark away: it may be half of one.
  const note = h('p', { class: 'note', role: 'status' });
  const decided = h('button', { type: 'button', class: 'link', onclick: () => {
    draft.remove('/open', place());
    box.focus();
    tell(t.markRemoved);
  } }, t.removeMark, h('span', { class: 'off' }, ': ' + say(question.text)));
  watching(note, '', () => {
    const done = place() >= 0 && answered(draft.doc, question);
    says(note, done ? t.decidedNow : '');
    if (decided.hidden === done) decided.hidden = !done;
  });
  const whoField = h('div', { class: 'field who' }, h('label', { for: who.id }, say(fieldAt('/open/*/who').label)), room,
    h('p', { class: 'note', id: id + '-example' }, t.whoExample), note, decided);
  return controlled(h('div', { class: 'undecided' },
    h('label', { class: 'check', for: id }, box, h('span', null, t.undecided, h('span', { class: 'off' }, ': ' + say(question.text)))), whoField), '/open', {
    show() {
      const at = place();
      box.checked = at >= 0;
      whoField.hidden = at < 0;
      show(at < 0 ? '' : draft.get(`/open/${at}/who`) ?? '');
    },
    focus: () => (box.checked ? who : box).focus(),
  });
}
