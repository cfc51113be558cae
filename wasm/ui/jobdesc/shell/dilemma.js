import { h } from '../../parts/dom.js';
import { growing } from '../../parts/growing.js';
import { groupName } from '../../parts/ids.js';
import { controlled } from './controls.js';
import { fromNode } from './grounds.js';
import { lines } from './model.js';

/** @import { ChapterBench, Dilemma } from '../types.js' */

/**
 * A dilemma as a card, at the question where it is decided. Both sides are read
 * before one can choose, and both is a choice.
 *
 * @param {ChapterBench} bench
 * @param {Dilemma} dilemma
 */
export function dilemmaCard(bench, dilemma) {
  const { draft, t, prefix, say } = bench;
  const id = `${prefix}-dilemma-${dilemma.id}`;
  const all = () => /** @type {{ dilemma: string, side?: string, reason?: string }[]} */ (draft.get('/dilemmas') ?? []);
  const place = () => all().findIndex((each) => each.dilemma === dilemma.id);
  /**
   * @param {'side' | 'reason'} name
   * @param {string} value
   */
  function write(name, value) {
    const at = place();
    if (at < 0) return value && draft.add('/dilemmas', all().length, { dilemma: dilemma.id, [name]: value });
    const { [name]: _, ...rest } = all()[at];
    // What is neither chosen nor reasoned is not there.
    if (!value && Object.keys(rest).length < 2) draft.remove('/dilemmas', at);
    else draft.set(`/dilemmas/${at}/${name}`, value);
  }

  const name = groupName(id);
  const inputs = ['first', 'second', 'both'].map((side) => h('input', { type: 'radio', name, id: `${id}-${side}`, value: side, autocomplete: 'off', onchange: () => write('side', side) }));
  const clear = h('button', { type: 'button', class: 'link clear', onclick: () => {
    write('side', '');
    inputs[0].focus();
  } }, t.clearChoice, h('span', { class: 'off' }, ': ' + say(dilemma.question)));
  const reason = h('textarea', { id: id + '-reason', rows: '2', autocomplete: 'off', lang: draft.get('/lang') });
  const { room, show } = growing(reason, (value) => write('reason', value));

  const side = (/** @type {number} */ i, /** @type {string} */ text) => h('label', { class: 'option side', for: inputs[i].id }, inputs[i], h('span', null, text));
  const said = h('span', { class: 'quiet' });
  const consideration = dilemma.id === 'consideration';
  const card = h('details', { class: 'dilemma' },
    h('summary', null, h('span', { class: 'kind' }, t.dilemma), h('span', { class: 'name' }, say(dilemma.question)), said),
    h('div', { class: 'dilemma-body' },
      h('p', null, say(lines.aboveCard)), consideration && h('p', { class: 'held' }, say(lines.aboveConsideration)),
      h('fieldset', null, h('legend', { class: 'off' }, say(dilemma.question)),
        h('div', { class: 'sides' }, side(0, say(dilemma.first.text)), side(1, say(dilemma.second.text))),
        h('label', { class: 'option', for: inputs[2].id }, inputs[2], h('span', null, t.bothSides)), clear),
      h('div', { class: 'field' }, h('label', { for: reason.id }, t.dilemmaReason), room), fromNode(bench, dilemma)));
  return controlled(card, '/dilemmas', {
    show() {
      const now = all()[place()];
      for (const input of inputs) input.checked = input.value === now?.side;
      clear.hidden = !now?.side;
      show(now?.reason ?? '');
      said.textContent = now?.side ? t.dilemmaChosen : '';
    },
  });
}
