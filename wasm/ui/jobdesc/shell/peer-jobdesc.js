/*
 * <peer-jobdesc lang="da">
 *   <p>What people see if this script does not run.</p>
 * </peer-jobdesc>
 *
 * Attributes (all may change while the workshop is on the page)
 *   lang           language tag; when left out, the nearest ancestor's lang,
 *                  then Danish
 *   theme          a set of colours: "dkfds-green" or "dkfds-blue" for pages in
 *                  Det Fælles Designsystem; neutral when left out
 *   organisation   a name to print at the top of every paper
 *   autosave       people can choose to have what they write remembered on the
 *                  device: a box, not ticked, and a button that deletes it. An
 *                  `id` on the element separates several on one page
 *
 * Properties (each is the attribute; they may be set before this script runs)
 *   organisation   the attribute, "" when it is not there
 *   autosave       whether the attribute is there and does not say "false"
 *
 * Events (dispatched on the element, bubbling; detail is {state, chapter, lang, title})
 *   peer-jobdesc-view  the view has changed. state: "begin", "writing",
 *                      "meeting", "read", "look", "give", "loading", "waiting",
 *                      "failed"; chapter: its id, while writing. Nothing of what
 *                      is written
 *
 * There are no methods and no slots. The element's own content is shown until
 * this script has loaded.
 */
import { containEvents } from '../../parts/contain-events.js';
import { define, reflect, upgrade } from '../../parts/element.js';
import { openText } from './opening.js';
import { Workshop } from './workshop.js';

export { setAssets } from './assets.js';

/** @type {(element: object, text: string, from: HTMLElement) => boolean} */
let hand;

/**
 * Opens a document in a workshop of the page, as if it were a file, and says
 * whether it took it. Another element's script calls it: what goes from one module
 * to another no script of the page can listen to, as it could to an event or a
 * method, and it is opened in sight of the person.
 *
 * @param {object} element
 * @param {string} text
 * @param {HTMLElement} from the element it comes from, to go back to
 */
export const receive = (element, text, from) => hand(element, text, from);

// A server that renders pages imports this too. It has no elements, and none is made there.
class PeerJobdesc extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['lang', 'autosave'];

  // Closed, as the quiz's is: what is written is for nobody who listens on the page.
  #root = this.attachShadow({ mode: 'closed' });
  #workshop = new Workshop(this, this.#root);
  #started = false;
  #pending = false;
  #leave = (/** @type {BeforeUnloadEvent} */ event) => {
    if (this.#workshop.draft.unsaved) event.preventDefault();
  };

  static {
    hand = (element, text, from) => {
      if (!(#workshop in element)) return false;
      openText(element.#workshop, async () => text, from);
      return true;
    };
  }

  constructor() {
    super();
    containEvents(this.#root);
  }

  connectedCallback() {
    upgrade(this, ['organisation', 'autosave']);
    addEventListener('beforeunload', this.#leave);
    if (this.#started) return this.#update();
    this.#started = true;
    this.#workshop.device.offer(this, this.autosave);
    this.#workshop.begin();
  }

  disconnectedCallback() { removeEventListener('beforeunload', this.#leave); }

  /** Another document takes the style away. */
  adoptedCallback() { this.#workshop.host.dress(); }

  /** Moved and never gone: what has the focus and what is unfolded stay so. */
  connectedMoveCallback() {
    if (!this.#workshop.host.fits) this.#update();
  }

  /**
   * @param {string} _
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(_, before, now) {
    if (before === now || !this.#started || this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#update();
    });
  }

  get organisation() { return this.getAttribute('organisation') ?? ''; }
  set organisation(value) { reflect(this, 'organisation', value); }

  /** Vue 3 and Svelte 5 write "false" for no, and nobody who writes that means yes. */
  get autosave() { return (this.getAttribute('autosave') ?? 'false').trim().toLowerCase() !== 'false'; }
  set autosave(offered) { this.toggleAttribute('autosave', Boolean(offered)); }

  #update() {
    this.#workshop.device.offer(this, this.autosave);
    this.#workshop.host.again();
  }
}

define('peer-jobdesc', PeerJobdesc);
