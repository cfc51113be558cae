import { h, sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { memoryBox } from '../../parts/memory.js';
import { failedView } from '../../parts/notice.js';
import rememberCSS from '../../parts/memory.css';
import { rememberStrings } from './strings.js';

/** @import { Lang, View } from '../../parts/types.js' */
/** @import { ShellWords } from '../types.js' */
/** @import { Run } from '../shell/run.js' */
/** @import { DeviceStorage } from '../../parts/storage.js' */

/** The sheet of what is made here, for the shadow root. */
export const styles = sheet(rememberCSS);

/**
 * Offers to remember the answers on this device.
 *
 * @param {{ storage: DeviceStorage, run: Run, lang: Lang, prefix: string }} given
 */
export const memory = ({ storage, run, lang, prefix }) => memoryBox({ storage, text: () => json(run.response()), t: rememberStrings[lang], prefix });

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
 * @param {{ viewHost: { lang: Lang, title?: string, words: ShellWords }, storage: DeviceStorage, kept: string, without: () => void }} given
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
