/*
 * <peer-recovery lang="da">
 *   <p>What people see if this script does not run.</p>
 * </peer-recovery>
 *
 * Attributes (all may change while the element is on the page)
 *   lang           language tag; when left out, the nearest ancestor's lang,
 *                  then Danish
 *   theme          a set of colours: "dkfds-green" or "dkfds-blue" for pages in
 *                  Det Fælles Designsystem; neutral when left out
 *   seat           whose page to begin with: "leader", "hr", "colleague",
 *                  "representative", "peer-worker" or "citizen"; the choice of a
 *                  seat when left out
 *   organisation   a name to print at the top of every page
 *
 * Properties (each is the attribute; they may be set before this script runs)
 *   seat           the attribute, "" when it is not there
 *   organisation   the attribute, "" when it is not there
 *
 * Events (dispatched on the element, bubbling; detail is {state, lang, title})
 *   peer-recovery-view  the view has changed. state: "begin", "seat", "chime",
 *                       "cards", "waiting", "failed". Nothing of the seat somebody
 *                       chose or the card they read
 *
 * There are no methods and no slots. The element's own content is shown until
 * this script has loaded. Nothing is stored and nothing sent.
 */
import { containEvents } from '../../parts/contain-events.js';
import { h } from '../../parts/dom.js';
import { define, reflect, upgrade } from '../../parts/element.js';
import { newPrefix } from '../../parts/ids.js';
import { liveRegion } from '../../parts/live.js';
import { onceJSON, onceModule } from '../../parts/once.js';
import { printOn } from '../../parts/print.js';
import { waysNav } from '../../parts/ways.js';
import data from 'peerwork:seats';
import * as assets from './assets.js';
import { beginView } from './begin.js';
import { RecoveryHost } from './host.js';

/** @import { LaterContext, LaterName, PageName, Toolkit } from '../types.js' */

export { setAssets } from './assets.js';

/** The pages that come later over the wire, by name. */
const pages = { seat: onceModule(assets.pages.seat, 'page'), chime: onceModule(assets.pages.chime, 'page'), cards: onceModule(assets.pages.cards, 'page') };

const papers = onceJSON(assets.toolkit, (/** @type {Toolkit} */ { da }) => da);

// A server that renders pages imports this too. It has no elements, and none is made there.
class PeerRecovery extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['lang', 'seat'];

  // Closed, as the others' are: which seat somebody reads from is for nobody who listens on the page.
  #root = this.attachShadow({ mode: 'closed' });
  #host = new RecoveryHost(this, this.#root);
  #prefix = newPrefix();
  #live = liveRegion();
  #started = false;
  /**
   * What changed and is not shown yet.
   *
   * @type {Set<string>}
   */
  #changed = new Set();

  constructor() {
    super();
    containEvents(this.#root);
  }

  connectedCallback() {
    upgrade(this, ['seat', 'organisation']);
    if (this.#started) return this.#host.again();
    this.#started = true;
    this.#open();
  }

  /** Another document takes the style away. */
  adoptedCallback() { this.#host.dress(); }

  /** Moved and never gone: what has the focus stays so. */
  connectedMoveCallback() {
    if (!this.#host.fits) this.#host.again();
  }

  /**
   * @param {string} attribute
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(attribute, before, now) {
    if (before === now || !this.#started) return;
    this.#changed.add(attribute);
    if (this.#changed.size > 1) return;
    queueMicrotask(() => {
      const turned = this.#changed.has('seat');
      this.#changed.clear();
      if (!this.isConnected) return;
      if (turned) this.#open();
      else this.#host.again();
    });
  }

  get seat() { return this.getAttribute('seat') ?? ''; }
  set seat(value) { reflect(this, 'seat', value); }

  get organisation() { return this.getAttribute('organisation') ?? ''; }
  set organisation(value) { reflect(this, 'organisation', value); }

  /** Shows what the page asks for: the page of a seat, or the choice of one. */
  #open() {
    if (data.seats.some(({ id }) => id === this.seat)) this.#page('seat', this.seat, false);
    else this.#begin();
  }

  /** @param {{ focus?: boolean }} [options] */
  #begin(options) {
    const host = this.#host;
    host.style();
    host.show(() => beginView({ words: host.words, lang: host.lang, say: host.say, go: this.#go }), 'begin', options);
  }

  /**
   * @param {PageName} page
   * @param {string} [what]
   */
  #go = (page, what) => { if (page === 'begin') this.#begin({ focus: true }); else this.#page(page, what); };

  /**
   * Shows one of the pages that come later.
   *
   * @param {LaterName} page
   * @param {string} [what] the seat it is of
   * @param {boolean} [focus]
   */
  #page(page, what, focus = true) {
    const host = this.#host;
    /** @type {['toBegin', () => void]} */
    const back = ['toBegin', () => this.#begin({ focus: true })];
    return host.soon({ failed: 'fetchFailed', back, focus }, () => this.#page(page, what), async () => {
      const module = await pages[page]();
      return () => {
        host.style(module.styles);
        let again = false;
        host.show(() => {
          const { node, heading } = module.page({ ...this.#context, again }, what);
          again = true;
          return { node: h('div', { class: 'page step' }, h('h2', { class: 'running-title' }, host.words.title), this.#ways(page), node, this.#live.node), heading };
        }, page, { focus, back });
      };
    });
  }

  /**
   * The ways to the other pages.
   *
   * @param {LaterName} at
   */
  #ways(at) {
    const { words: t } = this.#host;
    return waysNav(t.pagesName, [['begin', t.allSeats], ['chime', t.chime], ['cards', t.cards]], at, this.#go);
  }

  /** @returns {Omit<LaterContext, 'again'>} */
  get #context() {
    const { lang, words, say } = this.#host;
    const place = this.#root;
    return {
      lang, words, say, prefix: this.#prefix, place, organisation: this.organisation, seats: data.seats, go: this.#go, tell: this.#live.tell, toolkit: async () => (await papers())[1],
      print: (css, title, content, kind) => printOn({ lang, place, t: words }, css, title, content, kind),
    };
  }
}

define('peer-recovery', PeerRecovery);
