import { h, sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { failedView } from '../../parts/notice.js';
import rememberCSS from './remember.css';
import { rememberStrings } from './strings.js';

/** @import { Lang, View } from '../../parts/types.js' */
/** @import { ShellWords } from '../types.js' */
/** @import { Run } from '../shell/run.js' */
/** @import { AnswerStorage } from '../shell/storage.js' */

/** The sheet of what is made here, for the shadow root. */
export const styles = sheet(rememberCSS);

/**
 * Offers to remember the answers on this device. Nothing is kept before the
 * box is ticked; from then on every change is.
 *
 * @param {{ storage: AnswerStorage, run: Run, lang: Lang, prefix: string }} given
 * @returns {{ node: HTMLElement, saved: () => void }} what is shown, and what to call when answers have changed
 */
export function memory({ storage, run, lang, prefix }) {
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

  /**
   * Writes the answers, and says so or what stands in the way.
   *
   * @param {'noStore' | 'noRoom'} trouble
   */
  function keep(trouble) {
    let said = t.remembered;
    try {
      storage.put(json(run.response()));
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

/**
 * Tells that the answers are back; whether the questions are those that were answered.
 *
 * @param {Lang} lang
 * @param {boolean} sameVersion
 */
export function backAgain(lang, sameVersion) {
  const t = rememberStrings[lang];
  return h('p', { class: 'back-again', role: 'status' }, t.restored, sameVersion ? null : ' ' + t.restoredOlder);
}

/**
 * What is said of kept answers that the core refuses, and what can be done. They stay as they are until somebody decides.
 *
 * @param {{ viewHost: { lang: Lang, title?: string, words: ShellWords }, storage: AnswerStorage, kept: string, without: () => void }} given
 * @returns {View}
 */
export function refused({ viewHost, storage, kept, without }) {
  const { lang, title, words } = viewHost;
  const t = rememberStrings[lang];
  return failedView(words, t.rejected, { title, back: [words.withoutKept, without], also: [
    [words.saveAnswers, () => download(t.keptFile + '.json', kept, 'application/json')],
    [t.forget, () => {
      storage.forget();
      without();
    }],
  ] });
}
