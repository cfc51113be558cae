import { h } from '../../parts/dom.js';
import papers from 'peerwork:papers';

/** @import { ReadContext } from '../types.js' */

/**
 * The choice of what the description is for now, which says what should be decided.
 *
 * @param {ReadContext} ctx
 * @param {string} id of the choice
 * @param {(stage: string) => void} choose
 */
export function stageChoice({ r }, id, choose) {
  /** @type {HTMLSelectElement} */
  const select = h('select', { id, autocomplete: 'off', onchange: () => choose(select.value) },
    papers.stages.map((stage) => h('option', { value: stage.id }, r.stage[stage.id])));
  return {
    node: h('p', { class: 'stage' }, h('label', { for: id }, r.stageAsk), ' ', select),
    show(/** @type {string} */ stage) { select.value = stage; },
  };
}
