/** @import { Draft } from './draft.js' */

/** So long after the last change a person has stopped writing, in milliseconds. */
const rest = 600;

/**
 * Calls `then` once now, and whenever a person has stopped writing for a moment,
 * but never in the middle of a word that is being put together. What it gives
 * stops that.
 *
 * @param {Draft} draft
 * @param {EventTarget} root where the words are put together
 * @param {() => unknown} then
 */
export function settled(draft, root, then) {
  let timer = 0;
  let composing = false;
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(then, rest);
  };
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  }, { signal });
  root.addEventListener('compositionend', () => {
    composing = false;
    later();
  }, { signal });
  signal.addEventListener('abort', draft.watch(later));
  then();
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
