import rememberCSS from './remember.css';
import { download } from './download.js';
import { h, sheet } from './dom.js';
import { failedView } from './notice.js';
import { rememberStrings } from './remember-strings.js';

/** The sheet of what is made here, for the shadow root. */
export const styles = sheet(rememberCSS);

/**
 * Offers to remember the answers on this device. Nothing is kept before the
 * box is ticked; from then on every change is.
 *
 * @param {object} given
 *   shelf, run, lang, prefix
 * @returns {{node: Element, saved: () => void}} what is shown, and what to call when answers have changed
 */
export function memory({ shelf, run, lang, prefix }) {
  const t = rememberStrings[lang];
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

  /** Writes the answers, and says so or what stands in the way. */
  function keep(trouble) {
    let said = t.remembered;
    try {
      shelf.put(JSON.stringify(run.response()));
    } catch {
      said = t[trouble];
    }
    show(said);
  }

  function forget() {
    shelf.forget();
    show(t.forgotten);
  }

  function show(said) {
    const { state } = shelf;
    box.checked = state === 'on';
    offer.hidden = state === 'other';
    other.hidden = !offer.hidden;
    clear.hidden = state === 'off';
    if (told.textContent !== said) told.textContent = said;
  }

  show(shelf.state === 'on' ? t.remembered : '');
  return {
    node: h('div', { class: 'memory' }, offer, other, told, clear),
    saved() {
      if (shelf.last === null) return;
      if (shelf.state === 'on') return keep('noRoom');
      // Another window has written or deleted: that was somebody's decision too.
      shelf.leave();
      show(t.elsewhere);
    },
  };
}

/** Tells that the answers are back; whether the questions are those that were answered. */
export function backAgain(lang, sameVersion) {
  const t = rememberStrings[lang];
  return h('p', { class: 'back-again', role: 'status' }, t.restored, sameVersion ? null : ' ' + t.restoredOlder);
}

/** What is said of kept answers that the core refuses, and what can be done. They stay as they are until somebody decides. */
export function refused({ stage, shelf, kept, without }) {
  const { lang, title, words } = stage;
  const t = rememberStrings[lang];
  return failedView(words, t.rejected, { title, back: [words.withoutKept, without], also: [
    [words.saveAnswers, () => download(t.keptFile + '.json', kept, 'application/json')],
    [t.forget, () => {
      shelf.forget();
      without();
    }],
  ] });
}
