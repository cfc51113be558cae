import baseCSS from './base.css';
import { copied, create, h, sheet } from './dom.js';
import { langOf } from './lang.js';
import { failedView, waitingView } from './notice.js';
import { Numbers } from './numbers.js';
import { dropLoads, Trouble } from './once.js';
import tokensCSS from './tokens.css';

/** @import { HostWords, Problem, Said, View, Way } from './types.js' */

const common = [sheet(tokensCSS), sheet(baseCSS)];

/** Tells landmarks with the same title apart. */
const landmarks = new Numbers();

/** How long somebody waits before being told what to do about it, in milliseconds. */
const patience = 10_000;

/**
 * What one element shows: one view at a time, and what is said while the next is
 * on its way or when it does not come. Each element has a kind of its own, with
 * its words.
 *
 * @template {HostWords} Words
 */
export class ViewHost {
  #host;
  #root;
  #box;
  #sheets;
  /** @type {CSSStyleSheet[]} */
  #worn = [];
  /** Counts up whenever something newer makes a pending load pointless. */
  #turn = 0;
  /** Shows the present state once more, in another language say. */
  again = () => {};
  /** Tells that something went wrong in what is shown, with the ways on from there. */
  #stuck = () => {};

  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   * @param {CSSStyleSheet[]} sheets the styles of its views
   */
  constructor(host, root, sheets) {
    this.#host = host;
    this.#root = root;
    this.#sheets = [...common, ...sheets];
    // The content of the element stays until there is a view to show in its
    // place. It comes first, in case the rest fails.
    root.appendChild(create('slot'));
    this.#box = h('section', { class: 'pr' });
    this.style();
    root.addEventListener('fault', () => this.#stuck());
  }

  get lang() { return langOf(this.#host); }

  /** Whether what is shown is in the language of the place it is in. */
  get fits() { return this.#box.lang === this.lang; }

  /**
   * What the view is about, if that is known.
   *
   * @returns {string | undefined}
   */
  get title() { return undefined; }

  /**
   * The element's words.
   *
   * @returns {Words}
   */
  get words() { return /** @type {any} */ (undefined); }

  /**
   * How to take along as a file what the person has done, where there is something.
   *
   * @returns {Way | undefined}
   */
  get save() { return undefined; }

  /**
   * The event that tells the page that another state is shown, and what it says first.
   *
   * @param {string} state
   * @returns {[name: string, detail: object]}
   */
  event(state) { return /** @type {any} */ ([state]); }

  /**
   * Dresses the widget in its own style and these sheets.
   *
   * @param {...CSSStyleSheet} more
   */
  style(...more) {
    this.#worn = [...this.#sheets, ...more];
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
   * @param {{focus?: boolean, detail?: object, turn?: number, retry?: () => void, back?: [label: Said<Words>, act: () => void]}} [options]
   */
  show(make, state, { focus = false, detail, turn, back, retry = () => this.show(make, state, { focus: true, detail, back }) } = {}) {
    if (turn === undefined) this.#turn++;
    const stuck = (focused = true) => this.#fail(/** @type {Said<Words>} */ ('viewFailed'), { retry, back }, focused);
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
    const [name, first] = this.event(state);
    this.#host.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { ...first, lang: this.lang, title: this.#box.getAttribute('aria-label') ?? '', ...detail } }));
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
   * @param {Said<Words>} said
   * @param {{ retry: () => void, back?: [label: Said<Words>, act: () => void], problems?: Problem[] }} ways
   * @param {boolean} focus
   */
  #fail(said, { back, ...more }, focus) {
    this.show(() => {
      const t = this.words;
      // What is gone does not come back by trying again.
      const ways = said === 'outdated' ? { ...more, retry: undefined, also: /** @type {Way[]} */ ([[t.reload, () => location.reload()]]) } : more;
      return failedView(t, /** @type {string} */ (t[said]), { ...this.#ways(t, back), ...ways });
    }, 'failed', { focus });
  }

  /**
   * What every notice says and offers.
   *
   * @param {Words} t
   * @param {[label: Said<Words>, act: () => void]} [back]
   */
  #ways(t, back) {
    return { title: this.title, save: this.save, lang: this.lang, back: back && /** @type {Way} */ ([t[back[0]], back[1]]) };
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
   * @param {Said<Words>} [how.words] said while it takes time; the state's own when left out
   * @param {Said<Words>} how.failed said when it cannot be done
   * @param {[label: Said<Words>, act: () => void]} [how.back] what to do instead
   * @param {boolean} [how.focus]
   * @param {number} [how.at] after how many milliseconds waiting is told
   * @param {() => void} again
   * @param {() => Promise<() => void>} prepare
   */
  async soon({ state = 'waiting', words = /** @type {Said<Words>} */ (state), failed, back, focus = true, at = 150 }, again, prepare) {
    const turn = ++this.#turn;
    const tell = (/** @type {(t: Words) => View} */ make) => {
      if (turn === this.#turn) this.show(() => make(this.words), state, { focus, turn, back, retry: again });
    };
    const waiting = (/** @type {Words} */ t) => waitingView(t, /** @type {string} */ (t[words]), { title: this.title });
    // A core that is already there answers at once: no flicker then.
    if (!at) tell(waiting);
    const timers = [at && setTimeout(tell, at, waiting), setTimeout(tell, patience,
      (/** @type {Words} */ t) => waitingView(t, this.save ? t.slowAnswers : t.slow, {
        ...this.#ways(t, back), retry: () => {
          dropLoads();
          again();
        },
      }))];
    try {
      const show = await prepare();
      if (turn === this.#turn) show();
    } catch (error) {
      if (turn !== this.#turn) return;
      const { key, detail: problems } = error instanceof Trouble ? error : /** @type {Partial<Trouble>} */ ({});
      this.#fail(/** @type {Said<Words>} */ (key ?? failed), { retry: again, back, problems }, focus);
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}
