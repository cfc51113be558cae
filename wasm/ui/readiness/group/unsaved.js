/** @import { Work } from './work.js' */

/**
 * What people work on, by the root it is shown in. An element that is gone is not kept.
 *
 * @type {WeakMap<ShadowRoot, Work>}
 */
const works = new WeakMap();
/** @type {Set<WeakRef<ShadowRoot>>} */
const roots = new Set();

/**
 * Lets the browser ask before a page is left with work that no file has.
 *
 * @param {ShadowRoot} place
 * @param {Work} work
 */
export function warnUnsaved(place, work) {
  if (!roots.size) addEventListener('beforeunload', ask);
  if (!works.has(place)) roots.add(new WeakRef(place));
  works.set(place, work);
}

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  for (const root of roots) {
    const place = root.deref();
    if (!place) roots.delete(root);
    else if (place.host.isConnected && works.get(place)?.unsaved) event.preventDefault();
  }
}
