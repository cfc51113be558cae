import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { wayTo } from '../../parts/elsewhere.js';
import { newPrefix } from '../../parts/ids.js';
import { json } from '../../parts/json.js';
import { liveRegion } from '../../parts/live.js';
import { limit } from '../../parts/text-of.js';
import { beginView } from './begin.js';
import { Workbench } from './bench.js';
import { Device } from './device.js';
import { Draft } from './draft.js';
import { WorkshopHost } from './host.js';
import { laterView, readAlong } from './later.js';
import * as load from './load.js';
import { chapters, lines } from './model.js';
import { openExample, openFile } from './opening.js';
import { tidied } from './tidied.js';
import { waysBar } from './ways.js';

/** @import { Along, Doc } from '../types.js' */

/** One workshop: what is written in it, and which of its pages is shown. */
export class Workshop {
  draft = new Draft();
  prefix = newPrefix();
  live = liveRegion();
  device;
  host;
  root;
  /**
   * The chapters, while they are shown.
   *
   * @type {Workbench | undefined}
   */
  bench;
  /**
   * The element that handed over what is written on, and what kind of document.
   *
   * @type {{ element: HTMLElement, kind: string } | undefined}
   */
  from;
  #element;
  /** Whether something is being written, or has been. */
  #begun = false;
  /**
   * What to call when another page is shown.
   *
   * @type {(() => void)[]}
   */
  #closing = [];

  /**
   * @param {HTMLElement & { organisation: string }} element
   * @param {ShadowRoot} root
   */
  constructor(element, root) {
    this.#element = element;
    this.root = root;
    this.host = new WorkshopHost(element, root, this.draft);
    this.device = new Device(this);
  }

  get organisation() { return this.#element.organisation; }

  /** What everything that shows the description is made with. */
  get given() {
    const { words: t, lang, say } = this.host;
    return { draft: this.draft, lang, t, say, prefix: this.prefix, evidence: load.evidence };
  }

  /**
   * Back to the first page, or to what is being written.
   *
   * @returns {[label: 'toWriting' | 'toBegin', act: () => void]}
   */
  get back() { return this.#begun ? ['toWriting', () => this.write({ focus: true })] : ['toBegin', () => this.begin({ focus: true })]; }

  /** The way back to the element that handed it over, while it is on the page. */
  get away() {
    const { element, kind } = this.from ?? {};
    return wayTo(element?.isConnected ? element : null, this.host.words.awayTo(kind ?? ''));
  }

  /** The first page. @param {{ focus?: boolean }} [options] */
  begin(options) {
    const { host } = this;
    this.close();
    host.show(() => {
      const { words: t, lang } = host;
      return beginView({
        t, say: host.say, lang, prefix: this.prefix, privacy: this.device.offered ? t.privacyKept : t.privacy,
        going: this.#begun ? String(this.draft.get('/title') ?? '') : undefined,
        kept: this.#begun ? undefined : this.device.way(),
        onempty: () => this.start({ lang: host.lang }),
        onexample: (id) => openExample(this, id),
        onfile: (file) => openFile(this, file),
        ongoing: () => this.write({ focus: true }),
      });
    }, 'begin', options);
  }

  /**
   * Goes on with this description. What was written before can be had back by undoing.
   *
   * @param {Doc} doc
   * @param {{ typed?: { [pointer: string]: string }, along?: Along }} [more]
   */
  start(doc, { typed, along } = {}) {
    if (this.#begun) this.draft.replace(doc, typed, along);
    else this.draft.begin(doc, typed, along);
    this.#begun = true;
    this.host.chapter = 0;
    this.write({ focus: true });
  }

  /** @param {{ focus?: boolean, then?: (bench: Workbench) => void }} [options] */
  write({ then, ...options } = {}) {
    const { host } = this;
    host.style();
    host.show(() => {
      this.close();
      const { words: t } = host;
      const bench = new Workbench(this.given, {
        at: host.chapter,
        moved: (at) => this.#moved(at),
        save: () => this.save(),
        ways: waysBar(t, 'writing', (name) => this.page(name)),
        extra: [this.device.box(), h('p', { class: 'again' }, this.away, h('button', { type: 'button', class: 'link', onclick: () => this.begin({ focus: true }) }, t.backToBegin))].filter((each) => each !== undefined),
      });
      this.bench = bench;
      readAlong(this, bench);
      return bench.view;
    }, 'writing', options);
    if (this.bench) then?.(this.bench);
  }

  /**
   * Another chapter is shown.
   *
   * @param {number} at
   */
  #moved(at) {
    const { host } = this;
    if (at === host.chapter) return;
    host.chapter = at;
    this.#element.dispatchEvent(new CustomEvent('peer-jobdesc-view', { bubbles: true, detail: { state: 'writing', chapter: chapters[at].id, lang: host.lang, title: host.title } }));
  }

  /**
   * Shows one of the pages that come later over the wire.
   *
   * @param {string} name
   */
  page(name) {
    if (name === 'writing') return this.write({ focus: true });
    const { host } = this;
    return host.soon({ words: 'fetching', failed: 'viewFailed', back: this.back }, () => this.page(name), async () => {
      const module = await load.later[name]();
      return () => {
        host.style(module.styles);
        host.show(() => {
          this.close();
          return laterView(this, name, module);
        }, name, { focus: true, back: this.back });
      };
    });
  }

  /** Leaves the page that is shown. */
  close() {
    this.bench?.close();
    this.bench = undefined;
    for (const close of this.#closing.splice(0)) close();
  }

  /**
   * Calls this when another page is shown.
   *
   * @param {() => void} then
   */
  closing(then) { this.#closing.push(then); }

  /** @param {string} text */
  tell(text) { (this.bench?.bench.tell ?? this.live.tell)(text); }

  /**
   * Saves the description as the library writes it, or as it is when that cannot be
   * had. What was opened as a folder is saved as one, with what else was in it.
   *
   * @param {'folder' | 'description'} [as]
   */
  async save(as = this.draft.along?.folder ? 'folder' : 'description') {
    const { draft } = this;
    const { words: t, lang, say, fileName } = this.host;
    const text = json(tidied(draft.doc).doc);
    // Nobody waits long for their own words, and nobody is kept from them.
    const late = new Promise((resolve) => setTimeout(resolve, 8000));
    const soon = async (/** @type {Promise<any>} */ asked) => (await Promise.race([asked.catch(() => undefined), late]))?.ok;
    const whole = as === 'folder' ? await soon(load.together(draft.along ?? {}, text)) : undefined;
    if (whole && new Blob([whole]).size <= limit) {
      download(fileName.replace('.json', `-${t.folder}.json`), whole, 'application/json');
      draft.saved();
      return this.tell(say(lines.saved));
    }
    const alone = await soon(load.papers('file', text, 'description', 'json', lang, ''));
    download(alone?.name ?? fileName, alone?.text ?? text, 'application/json');
    draft.saved();
    this.tell(as === 'folder' ? t.savedAlone : alone === undefined ? t.savedPlain : say(lines.saved));
  }
}
