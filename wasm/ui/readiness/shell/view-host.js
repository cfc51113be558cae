import { h, sheet } from '../../parts/dom.js';
import { langOf } from '../../parts/lang.js';
import { failedView, waitingView } from '../../parts/notice.js';
import { Numbers } from '../../parts/numbers.js';
import tokensCSS from '../../parts/tokens.css';
import { giveUp } from './load.js';
import questionsCSS from './questions.css';
import { strings } from './strings.js';

/** @import { Problem, View, Way } from '../../parts/types.js' */
/** @import { ShellWords } from '../types.js' */
/** @import { Run } from './run.js' */

/**
 * A key of the strings that says something by itself.
 *
 * @typedef {{ [key in keyof ShellWords]: ShellWords[key] extends string ? key : never }[keyof ShellWords]} Said
 */

const sheets = [sheet(tokensCSS), sheet(questionsCSS)];

/** Tells landmarks with the same title apart. */
const landmarks = new Numbers();

/** How long somebody waits before being told what to do about it, in milliseconds. */
const patience = 10_000;

/** What one widget shows: one view at a time, and what is said while the next is on its way or when it does not come. */
export class ViewHost {
  #host;
  #root;
  #box = h('section', { class: 'pr' });
  /** Counts up whenever something newer makes a pending load pointless. */
  #turn = 0;
  /**
   * The person's way through, when there are questions.
   *
   * @type {Run | undefined}
   */
  run;
  /** Whether the page offers to have answers remembered. */
  remembers = false;
  /**
   * The way back to the questions, for a view that cannot be shown.
   *
   * @type {(() => void) | undefined}
   */
  toQuestions;
  /** Shows the present state once more, in another language say. */
  again = () => {};

  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   */
  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    this.style();
    // What the page has put into the element stays until there is something to show.
    root.append(h('slot'));
  }

  get lang() { return langOf(this.#host); }

  get title() { return this.run?.instrument.title[this.lang]; }

  /** The widget's words. Where answers may be saved, the privacy line says so. */
  get words() {
    const t = strings[this.lang];
    return this.remembers ? { ...t, privacy: t.privacyKept } : t;
  }

  /**
   * Dresses the widget in its own style and these sheets.
   *
   * @param {...CSSStyleSheet} more
   */
  style(...more) {
    this.#root.adoptedStyleSheets = [...sheets, ...more];
  }

  /**
   * Adds a sheet for something small.
   *
   * @param {CSSStyleSheet} more
   */
  accent(more) {
    const { adoptedStyleSheets } = this.#root;
    if (!adoptedStyleSheets.includes(more)) adoptedStyleSheets.push(more);
  }

  /** @param {() => void} listener */
  onchange(listener) {
    this.#box.addEventListener('change', listener);
  }

  /**
   * Shows what `make` makes, now and whenever the language changes.
   *
   * @param {() => View} make
   * @param {string} state for the page's listeners
   * @param {{focus?: boolean, detail?: object, turn?: number}} [options]
   */
  show(make, state, { focus = false, detail, turn } = {}) {
    if (turn === undefined) this.#turn++;
    const put = (/** @type {View} */ { node, heading }, /** @type {boolean} */ focused) => {
      this.#box.lang = this.lang;
      this.#name(this.title);
      this.#box.replaceChildren(node);
      if (this.#box.parentNode !== this.#root) this.#root.replaceChildren(this.#box);
      if (!focused) return;
      heading.focus({ preventScroll: true });
      (heading.closest('.step') ?? heading).scrollIntoView({ block: 'start' });
    };
    const paint = (/** @type {boolean} */ focused) => {
      try {
        put(make(), focused);
      } catch {
        // A browser too old, or a page that has changed what the browser brings.
        const { title, run, lang, words: t, toQuestions } = this;
        state = 'failed';
        detail = undefined;
        put(failedView(t, t.viewFailed, {
          title, run, lang, retry: () => this.show(make, wanted, { focus: true, detail: given }),
          back: run && wanted !== 'questions' && toQuestions ? [t.toQuestions, toQuestions] : undefined,
        }), focused);
      }
    };
    const [wanted, given] = [state, detail];
    this.again = () => paint(this.#root.activeElement !== null);
    paint(focus);
    const step = (this.run?.step ?? 0) + 1;
    this.#host.dispatchEvent(new CustomEvent('peer-readiness' + (state === 'result' ? '-result' : '-step'),
      { bubbles: true, detail: { step, state, lang: this.lang, title: this.#box.getAttribute('aria-label') ?? '', ...detail } }));
  }

  /**
   * A named section is a landmark: people can jump to it and past it, and tell it from the next.
   *
   * @param {string} [title]
   */
  #name(title) {
    if (!title) return this.#box.removeAttribute('aria-label');
    const n = landmarks.of(this.#host, title);
    this.#box.setAttribute('aria-label', n > 1 ? `${title} (${n})` : title);
  }

  /**
   * Shows what `prepare` gets ready, or tells what went wrong and keeps the answers.
   *
   * @param {object} how
   * @param {string} [how.state] for the page's listeners
   * @param {Said} [how.words] said while it takes time; the state's own when left out
   * @param {Said} how.failed said when it cannot be done
   * @param {[label: Said, act: () => void]} [how.back] what to do instead
   * @param {boolean} [how.focus]
   * @param {number} [how.at] after how many milliseconds waiting is told
   * @param {() => void} again
   * @param {() => Promise<() => void>} prepare
   */
  async soon({ state = 'waiting', words = /** @type {Said} */ (state), failed, back, focus = true, at = 150 }, again, prepare) {
    const turn = ++this.#turn;
    const { run } = this;
    const given = (/** @type {ShellWords} */ t) => ({ title: this.title, run, retry: again, back: back && /** @type {Way} */ ([t[back[0]], back[1]]), lang: this.lang });
    const tell = (/** @type {(t: ShellWords) => View} */ make) => {
      if (turn === this.#turn) this.show(() => make(this.words), state, { focus, turn });
    };
    const waiting = (/** @type {ShellWords} */ t) => waitingView(t, t[words], { title: this.title });
    // A core that is already there answers at once: no flicker then.
    if (!at) tell(waiting);
    const timers = [at && setTimeout(tell, at, waiting), setTimeout(tell, patience,
      (/** @type {ShellWords} */ t) => waitingView(t, run?.answers.size ? t.slowAnswers : t.slow, {
        ...given(t), retry: () => {
          giveUp();
          again();
        },
      }))];
    try {
      const show = await prepare();
      if (turn === this.#turn) show();
    } catch (error) {
      if (turn !== this.#turn) return;
      const { key = failed, detail: problems } = /** @type {{ key?: Said, detail?: Problem[] }} */ (error);
      this.show(() => {
        const t = this.words;
        return failedView(t, t[key], { ...given(t), problems });
      }, 'failed', { focus });
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}
