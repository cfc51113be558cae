import { h } from './dom.js';

/**
 * The ways between pages that are beside one another.
 *
 * @template {string} Name
 * @param {string} label what they are called together
 * @param {[name: Name, label: string][]} pages
 * @param {string} at the name of the page that is shown
 * @param {(name: Name) => void} go
 */
export const waysNav = (label, pages, at, go) => h('nav', { class: 'ways-bar', 'aria-label': label }, h('ul', null, pages.map(([name, called]) => h('li', null,
  h('button', { type: 'button', class: 'way', 'aria-current': name === at ? 'page' : null, onclick: () => go(name) }, called)))));
