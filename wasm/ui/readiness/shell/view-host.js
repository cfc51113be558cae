import { copied, create, h, sheet } from '../../parts/dom.js';
import { langOf } from '../../parts/lang.js';
import { failedView, waitingView } from '../../parts/notice.js';
import { Numbers } from '../../parts/numbers.js';
import { Trouble } from '../../parts/once.js';
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
  #box;
  /** @type {CSSStyleSheet[]} */
  #worn = [];
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
  /** Shows the present state once more, in another language say. */
  again = () => {};
  /** Tells that something went wrong in what is shown, with the ways on from there. */
  #stuck = () => {};

  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   */
  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    // What stands in the element stays until there is a view to show in its
    // place. It comes first, in case the rest fails.
    root.appendChild(create('slot'));
    this.#box = h('section', { class: 'pr' });
    this.style();
    root.addEventListener('fault', () => this.#stuck());
  }

  get lang() { return langOf(this.#host); }

  /** Whether what is shown is in the language of the place it stands in. */
  get fits() { return this.#box.lang === this.lang; }

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
    this.#worn = [...sheets, ...more];
    this.dress();
  }

  /** Puts the sheets on. A sheet belongs to the document it was made in, so one that was moved to another wears copies. */
  dress() {
    const { ownerDocument } = this.#root;
    const { defaultView } = ownerDocument;
    if (defaultView) this.#root.adoptedStyleSheets = ownerDocument === document ? this.#worn : this.#worn.map((each) => copied(each, defaultView));
  }

  /**
   * Adds a sheet for something small.
   *
   * @param {CSSStyleSheet} more
   */
  accent(more) {
    if (this.#worn.includes(more)) return;
    this.#worn = [...this.#worn, more];
    this.dress();
  }

  /** @param {() => void} listener */
  onchange(listener) {
    this.#box.addEventListener('change', listener);
  }

  /**
   * Shows what `make` makes, now and whenever the language changes. An error in
   * there is told, and the answers kept, as one on the network is.
   *
   * @param {() => View} make
   * @param {string} state for the page's listeners
   * @param {{focus?: boolean, detail?: object, turn?: number, retry?: () => void, back?: [label: Said, act: () => void]}} [options]
   */
  show(make, state, { focus = false, detail, turn, back, retry = () => this.show(make, state, { focus: true, detail, back }) } = {}) {
    if (turn === undefined) this.#turn++;
    const stuck = (focused = true) => this.#fail('viewFailed', { retry, back }, focused);
    const paint = (/** @type {boolean} */ focused) => {
      try {
        this.#put(make(), focused);
      } catch (error) {
        // Where even that cannot be shown, what is there stays.
        if (state === 'failed') throw error;
        stuck(focused);
        return false;
      }
      return true;
    };
    this.again = () => paint(this.#root.activeElement !== null);
    if (state !== 'failed') this.#stuck = stuck;
    if (!paint(focus)) return;
    const step = (this.run?.step ?? 0) + 1;
    this.#host.dispatchEvent(new CustomEvent('peer-readiness' + (state === 'result' ? '-result' : '-step'),
      { bubbles: true, detail: { step, state, lang: this.lang, title: this.#box.getAttribute('aria-label') ?? '', ...detail } }));
  }

  /**
   * @param {View} view
   * @param {boolean} focused
   */
  #put({ node, heading }, focused) {
    this.#box.lang = this.lang;
    this.#name(this.title);
    this.#box.replaceChildren(node);
    if (!this.#box.isConnected) this.#root.replaceChildren(this.#box);
    if (!focused) return;
    heading.focus({ preventScroll: true });
    (heading.closest('.step') ?? heading).scrollIntoView({ block: 'start' });
  }

  /**
   * Tells what went wrong and what can be done.
   *
   * @param {Said} said
   * @param {{ retry: () => void, back?: [label: Said, act: () => void], problems?: Problem[] }} ways
   * @param {boolean} focus
   */
  #fail(said, { back, ...more }, focus) {
    this.show(() => {
      const t = this.words;
      // What is gone does not come back by trying again.
      const ways = said === 'outdated' ? { ...more, retry: undefined, also: /** @type {Way[]} */ ([[t.reload, () => location.reload()]]) } : more;
      return failedView(t, t[said], { ...ways, title: this.title, run: this.run, lang: this.lang, back: back && /** @type {Way} */ ([t[back[0]], back[1]]) });
    }, 'failed', { focus });
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
      if (turn === this.#turn) this.show(() => make(this.words), state, { focus, turn, back, retry: again });
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
      const { key, detail: problems } = error instanceof Trouble ? error : /** @type {Partial<Trouble>} */ ({});
      this.#fail(/** @type {Said} */ (key ?? failed), { retry: again, back, problems }, focus);
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}
