/**
 * Lets a pointer move the entries of a list by their handles. Nothing moves
 * before the pointer is lifted: a line shows where the entry will be.
 *
 * @param {HTMLElement} list
 * @param {(from: number, to: number) => unknown} move
 */
export function sortable(list, move) {
  list.addEventListener('pointerdown', (event) => {
    const grip = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('.grip'));
    const entry = grip?.closest('li');
    if (!grip || !entry || entry.parentElement !== list || event.button) return;
    event.preventDefault();
    const entries = /** @type {HTMLElement[]} */ ([...list.children]);
    const from = entries.indexOf(entry);
    let to = from;
    const stop = new AbortController();
    const on = (/** @type {string} */ type, /** @type {(event: any) => void} */ listener) => grip.addEventListener(type, listener, { signal: stop.signal });
    const over = () => entries.forEach((each, i) => {
      each.classList.toggle('before', to < from && i === to);
      each.classList.toggle('after', to > from && i === to);
    });
    const end = (/** @type {boolean} */ done) => {
      stop.abort();
      entry.classList.remove('dragged');
      const target = to;
      to = from;
      over();
      if (done && target !== from) move(from, target);
    };
    grip.setPointerCapture(event.pointerId);
    entry.classList.add('dragged');
    on('pointermove', ({ clientY }) => {
      const above = entries.filter((each) => {
        const { top, height } = each.getBoundingClientRect();
        return each !== entry && top + height / 2 < clientY;
      }).length;
      to = above;
      over();
    });
    on('pointerup', () => end(true));
    on('pointercancel', () => end(false));
    // Whatever has the focus, before it hears of the key.
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { capture: true, signal: stop.signal });
  });
}
