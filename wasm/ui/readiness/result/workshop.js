import { h } from '../../parts/dom.js';

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
  const workshop = /** @type {HTMLElement | null} */ (customElements.get('peer-jobdesc') && document.querySelector('peer-jobdesc'));
  if (!workshop) return null;
  return h('div', { class: 'part' },
    heading,
    h('p', { class: 'lead' }, lead),
    h('ol', { class: 'steps' },
      h('li', null, save),
      h('li', null, h('button', { type: 'button', class: 'link', onclick: () => {
        // Anyone who uses keys or a screen reader goes on from there.
        if (!workshop.hasAttribute('tabindex')) {
          workshop.tabIndex = -1;
          workshop.addEventListener('blur', () => workshop.removeAttribute('tabindex'), { once: true });
        }
        workshop.focus({ preventScroll: true });
        workshop.scrollIntoView({ block: 'start' });
      } }, t.workshopGo))));
}
