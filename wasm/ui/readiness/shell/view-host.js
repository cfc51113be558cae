import { sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import questionsCSS from './questions.css'; // first, so that all style sheets lie together and compress better
import { ViewHost } from '../../parts/view-host.js';
import { strings } from './strings.js';

/** @import { Way } from '../../parts/types.js' */
/** @import { ShellWords } from '../types.js' */
/** @import { Run } from './run.js' */

const sheets = [sheet(questionsCSS)];

/**
 * What one quiz shows.
 *
 * @extends {ViewHost<ShellWords>}
 */
export class QuizHost extends ViewHost {
  /**
   * The person's way through, when there are questions.
   *
   * @type {Run | undefined}
   */
  run;
  /** Whether the page offers to have answers remembered. */
  remembers = false;

  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   */
  constructor(host, root) {
    super(host, root, sheets);
  }

  get title() { return this.run?.instrument.title[this.lang]; }

  /** The widget's words. Where answers may be saved, the privacy line says so. */
  get words() {
    const t = strings[this.lang];
    return this.remembers ? { ...t, privacy: t.privacyKept } : t;
  }

  get save() {
    const { run, words: t } = this;
    return run?.answers.size ? /** @type {Way} */ ([t.saveAnswers, () => {
      const response = run.response();
      download(`${t.answersFile}-${response.instrument}-${response.id}.json`, json(response), 'application/json');
    }]) : undefined;
  }

  /**
   * @param {string} state
   * @returns {[name: string, detail: object]}
   */
  event(state) { return ['peer-readiness' + (state === 'result' ? '-result' : '-step'), { step: (this.run?.step ?? 0) + 1, state }]; }
}
