import { h } from '../../parts/dom.js';
import { elsewhere, goTo, wayTo } from '../../parts/elsewhere.js';
import { json } from '../../parts/json.js';

/** @import { Child } from '../../parts/types.js' */
/** @import { ResultContext, ResultWords } from '../types.js' */

/**
 * The way to the workshop where the job is written, where the page has one.
 *
 * @param {ResultContext} ctx
 */
export const workshopWay = ({ t, ongroup, place, response }) => toWorkshop(t, h('h3', null, t.workshop), t.workshopLead,
  h('button', { type: 'button', class: 'link', onclick: () => ongroup('keep') }, t.ways.keep[0]),
  { place, text: async () => json(response) });

/**
 * The same, of anything that can be opened there. Null where the page has no
 * workshop.
 *
 * Nothing goes by an event, an attribute or a method of the element, where every
 * script of the page could listen: the workshop's own module is asked, which no
 * script of the page can change. Where that cannot be had, in a bundle for one,
 * the way is a file that the person saves and opens.
 *
 * @param {Pick<ResultWords, 'workshopTake' | 'workshopFile' | 'workshopGo'>} t
 * @param {HTMLElement} heading
 * @param {string} lead
 * @param {Child} save
 * @param {{ place: ShadowRoot, text: () => Promise<string | undefined> }} given `text` is the document, or nothing when it is not there yet and that has been said
 */
export function toWorkshop(t, heading, lead, save, { place, text: written }) {
  const workshop = elsewhere('peer-jobdesc');
  if (!workshop) return null;
  const byFile = h('div', null, h('p', { class: 'lead', role: 'status' }, t.workshopFile), h('ol', { class: 'steps' },
    h('li', null, save),
    h('li', null, wayTo(workshop, t.workshopGo))));
  const take = h('button', { type: 'button', class: 'plain', onclick: async () => {
    const text = await written();
    if (text === undefined) return;
    if (await handOver(workshop, text, place.host)) return goTo(workshop);
    way.replaceChildren(byFile);
    byFile.querySelector('button')?.focus();
  } }, t.workshopTake);
  const way = h('div', null, modules().length ? h('div', { class: 'buttons' }, take) : byFile);
  return h('div', { class: 'part' }, heading, h('p', { class: 'lead' }, lead), way);
}

/**
 * The way to what peer work is, where the page has that.
 *
 * @param {ResultContext} ctx
 */
export function knowledgeWay({ t }) {
  const way = wayTo(elsewhere('peer-recovery'), t.knowledgeGo);
  return way && h('div', { class: 'part' }, h('h3', null, t.knowledge), h('p', { class: 'lead' }, t.knowledgeLead), h('p', null, way));
}

/**
 * The addresses of the workshop's module as the page asked for it. One that lies
 * somewhere else than this script is somebody else's.
 */
function modules() {
  try {
    const { origin, pathname } = new URL('peer-jobdesc.js', import.meta.url);
    return [...document.scripts].map(({ type, src }) => ({ type, at: src && new URL(src) }))
      .filter(({ type, at }) => type === 'module' && at && at.origin === origin && at.pathname === pathname).map(({ at }) => String(at));
  } catch {
    return [];
  }
}

/**
 * Hands a document to the workshop, if its module takes it.
 *
 * @param {HTMLElement} workshop
 * @param {string} text
 * @param {Element} from
 */
async function handOver(workshop, text, from) {
  for (const at of modules()) {
    try {
      const { receive } = await import(at);
      if (receive(workshop, text, from)) return true;
    } catch {
      // A file does instead.
    }
  }
  return false;
}
