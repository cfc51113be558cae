/**
 * Calls `write` when something has been written, and not in the middle of a word
 * that is being put together.
 *
 * @param {HTMLElement} node
 * @param {() => void} write
 */
export function whenWritten(node, write) {
  let composing = false;
  node.addEventListener('compositionstart', () => { composing = true; });
  node.addEventListener('compositionend', () => {
    composing = false;
    write();
  });
  node.addEventListener('input', () => {
    if (!composing) write();
  });
}
