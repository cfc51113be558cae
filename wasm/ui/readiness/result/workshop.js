import { h } from '../../parts/dom.js';
import { wayTo } from '../../parts/elsewhere.js';

/** @import { Child } from '../../parts/types.js' */
/** @import { ResultContext, ResultWords } from '../types.js' */

/**
 * The way to the workshop where the job is written, where the page has one.
 *
 * The answers go there as the file that the person saves and opens. Two elements
 * of a page can hand each other something only where every script of the page can
 * take it; a file is in the hands of the person alone.
 *
 * @param {ResultContext} ctx
 */
export const workshopWay = ({ t, ongroup }) => toWorkshop(t, h('h3', null, t.workshop), t.workshopLead,
  h('button', { type: 'button', class: 'link', onclick: () => ongroup('keep') }, t.ways.keep[0]));

/**
 * The same, of anything that can be saved and opened there: why, how it is saved,
 * and how one gets there. Null where the page has no workshop.
 *
 * @param {Pick<ResultWords, 'workshopGo'>} t
 * @param {HTMLElement} heading
 * @param {string} lead
 * @param {Child} save
 */
export function toWorkshop(t, heading, lead, save) {
  const way = wayTo('peer-jobdesc', t.workshopGo);
  return way && h('div', { class: 'part' },
    heading,
    h('p', { class: 'lead' }, lead),
    h('ol', { class: 'steps' }, h('li', null, save), h('li', null, way)));
}

/**
 * The way to what peer work is, where the page has that.
 *
 * @param {ResultContext} ctx
 */
export function knowledgeWay({ t }) {
  const way = wayTo('peer-recovery', t.knowledgeGo);
  return way && h('div', { class: 'part' }, h('h3', null, t.knowledge), h('p', { class: 'lead' }, t.knowledgeLead), h('p', null, way));
}
