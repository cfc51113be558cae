import { h } from './dom.js';

/** @import { MemoryWords } from './types.js' */
/** @import { DeviceStorage } from './storage.js' */

/**
 * Offers to keep on this device what a person writes. Nothing is kept before the
 * box is ticked; from then on every change is.
 *
 * @param {{ storage: DeviceStorage, text: () => string, t: MemoryWords, prefix: string, kept?: () => void }} given
 *   `text` gives what is to be kept, `kept` is called when it has been
 * @returns {{ node: HTMLElement, saved: () => void }} what is shown, and what to call when there is more to keep
 */
export function memoryBox({ storage, text, t, prefix, kept = () => {} }) {
  const box = h('input', { type: 'checkbox', id: prefix + '-remember', autocomplete: 'off', 'aria-describedby': prefix + '-remember-hint', onchange: () => {
    if (box.checked) keep('noStore');
    else forget();
  } });
  const offer = h('div', null,
    h('label', { class: 'check', for: box.id }, box, h('span', null, t.remember)),
    h('p', { class: 'quiet', id: prefix + '-remember-hint' }, t.rememberHint));
  const other = h('p', null, t.keptOther);
  const told = h('p', { class: 'told', role: 'status' });
  const clear = h('button', { type: 'button', class: 'plain', onclick: () => {
    forget();
    box.focus();
  } }, t.forget);

  /**
   * Writes it, and says so, or why it could not.
   *
   * @param {'noStore' | 'noRoom'} trouble
   */
  function keep(trouble) {
    let said = t.remembered;
    try {
      const written = text();
      localStorage.setItem(storage.key, written);
      storage.last = written;
      kept();
    } catch {
      said = t[trouble];
    }
    show(said);
  }

  function forget() {
    storage.forget();
    show(t.forgotten);
  }

  /** @param {string} said */
  function show(said) {
    const { state } = storage;
    box.checked = state === 'on';
    offer.hidden = state === 'other';
    other.hidden = !offer.hidden;
    clear.hidden = state === 'off';
    if (told.textContent !== said) told.textContent = said;
  }

  show(storage.state === 'on' ? t.remembered : '');
  return {
    node: h('div', { class: 'memory' }, offer, other, told, clear),
    saved() {
      if (storage.last === null) return;
      if (storage.state === 'on') return keep('noRoom');
      // Another window has written or deleted: that was somebody's decision too.
      storage.leave();
      show(t.elsewhere);
    },
  };
}
