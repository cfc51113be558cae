import { h } from './dom.js';

/**
 * Something to open, whose content is fetched then, with a way to try again.
 *
 * @param {{ fetching: string, foldFailed: string, retry: string }} t strings
 * @param {string} label
 * @param {() => Promise<HTMLElement[]>} fetched
 */
export function disclosure(t, label, fetched) {
  const place = h('div', { class: 'grounds' });
  const details = h('details', { class: 'why' }, h('summary', null, label), place);
  let filled = false;

  async function fill() {
    place.replaceChildren(h('p', { role: 'status' }, t.fetching));
    try {
      place.replaceChildren(...await fetched());
      filled = true;
    } catch {
      place.replaceChildren(h('p', { role: 'alert' }, t.foldFailed),
        h('button', { type: 'button', class: 'plain', onclick: fill }, t.retry));
    }
  }

  details.addEventListener('toggle', () => {
    if (details.open && !filled) fill();
  });
  return details;
}
