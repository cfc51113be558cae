import { h } from '../../parts/dom.js';

/** @import { CardBench } from '../types.js' */

/**
 * The way into the full screen and out of it. Which of the two it says is for the
 * style: the browser has a way out of its own, and the button is not asked then.
 *
 * @param {CardBench} bench
 */
export function wholeScreen({ c, place: { host } }) {
  // A page can keep frames from it.
  if (!document.fullscreenEnabled) return null;
  const button = h('button', { type: 'button', class: 'plain', onclick: async () => {
    try {
      await (host.matches(':fullscreen') ? document.exitFullscreen() : host.requestFullscreen());
    } catch {
      button.textContent = c.noWhole;
    }
  } }, h('span', { class: 'into' }, c.whole), h('span', { class: 'out-of' }, c.small));
  return button;
}

/**
 * Leaves the full screen where it is on.
 *
 * @param {ShadowRoot} place
 */
export function leaveWhole({ host }) {
  if (document.fullscreenEnabled && host.matches(':fullscreen')) document.exitFullscreen().catch(() => {});
}
