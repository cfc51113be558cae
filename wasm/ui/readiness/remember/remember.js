import { h, sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { memoryBox } from '../../parts/memory.js';
import { failedView } from '../../parts/notice.js';
import rememberCSS from '../../parts/memory.css';
import { rememberStrings } from './strings.js';

/** @import { Lang, View } from '../../parts/types.js' */
/** @import { Core, Response } from '../types.js' */
/** @import { Run } from '../shell/run.js' */
/** @import { QuizHost } from '../shell/view-host.js' */
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
 * Reads the answers of last time, and returns how to go on with them from where
 * they stopped. What cannot be read is left where it is. A failure without a key
 * is told as one to bring the answers back.
 *
 * @param {{ viewHost: QuizHost, storage: DeviceStorage, run: Run, text: string, core: Core, without: () => void, focus: boolean, go: (note?: () => HTMLElement) => void }} given
 *   `text` is the instrument's, `go` shows the questions
 */
export async function restored({ viewHost, storage, run, text, core, without, focus, go }) {
  const { kept } = storage;
  const { ok, problems } = kept === null ? {} : await core('response', text, kept).catch((error) => {
    throw ['noWasm', 'outdated'].includes(error.key) ? error : new Error();
  });
  return () => {
    if (problems) return viewHost.show(() => refused({ viewHost, storage, kept: /** @type {string} */ (kept), without }), 'failed', { focus });
    if (!ok) return go();
    take(run, ok);
    storage.last = kept;
    go(() => backAgain(viewHost.lang, ok.version === run.instrument.version));
  };
}

/**
 * Takes over the answers of a response that the core has read, and stops at the first theme with an open item.
 *
 * @param {Run} run
 * @param {Response} response
 */
function take(run, { id, role, openToGroup, answers }) {
  run.id = id;
  run.role = role ?? '';
  run.openToGroup = openToGroup === true;
  run.answers = new Map(answers.map(({ item, choice }) => [item, choice]));
  while (!run.last && !run.open.length) run.step++;
}

/**
 * Tells that the answers are back; whether the questions are those that were answered.
 *
 * @param {Lang} lang
 * @param {boolean} sameVersion
 */
function backAgain(lang, sameVersion) {
  const t = rememberStrings[lang];
  return h('p', { class: 'back-again', role: 'status' }, t.restored, sameVersion ? null : ' ' + t.restoredOlder);
}

/**
 * What is said of kept answers that the core refuses, and what can be done. They stay as they are until somebody decides.
 *
 * @param {{ viewHost: QuizHost, storage: DeviceStorage, kept: string, without: () => void }} given
 * @returns {View}
 */
function refused({ viewHost, storage, kept, without }) {
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
