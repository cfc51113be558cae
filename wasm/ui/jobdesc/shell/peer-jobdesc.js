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
import { h, sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { newPrefix } from '../../parts/ids.js';
import { json } from '../../parts/json.js';
import memoryCSS from '../../parts/memory.css';
import { memoryBox } from '../../parts/memory.js';
import { failedView } from '../../parts/notice.js';
import { dropLoads, Trouble } from '../../parts/once.js';
import { DeviceStorage } from '../../parts/storage.js';
import { limit, textOf } from '../../parts/text-of.js';
import { answerTo } from './answer.js';
import { beginView } from './begin.js';
import { Workbench } from './bench.js';
import { controlAt, focusIn, refresh } from './controls.js';
import { Draft } from './draft.js';
import { benchHead } from './head.js';
import { WorkshopHost } from './host.js';
import { liveRegion } from '../../parts/live.js';
import * as load from './load.js';
import { answered, asked, aspectGroups, chapters, lines, placeOf } from './model.js';
import { questionNode } from './question.js';
import { settled } from './settled.js';
import { takenView } from './taken.js';
import { tidied } from './tidied.js';
import { waysBar } from './ways.js';

/** @import { Along, BeginOperations, ChapterBench, Doc, LaterContext, Text } from '../types.js' */

export { setAssets } from './assets.js';

const name = 'peer-jobdesc';
const remembering = sheet(memoryCSS);

// A server that renders pages imports this too. It has no elements, and none is made there.
class PeerJobdesc extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['lang', 'autosave'];

  // Closed, as the quiz's is: what is written is for nobody who listens on the page.
  #root = this.attachShadow({ mode: 'closed' });
  #host = new WorkshopHost(this, this.#root);
  #prefix = newPrefix();
  #draft = new Draft();
  /** Whether something is being written, or has been. */
  #begun = false;
  /** @type {Workbench | undefined} */
  #bench;
  /**
   * What to call when another page is shown.
   *
   * @type {(() => void)[]}
   */
  #closing = [];
  #live = liveRegion();
  /** @type {DeviceStorage | undefined} */
  #storage;
  /**
   * What to call when something has changed.
   *
   * @type {(() => void) | undefined}
   */
  #saved;
  #started = false;
  #pending = false;
  #leave = (/** @type {BeforeUnloadEvent} */ event) => {
    if (this.#draft.unsaved) event.preventDefault();
  };

  constructor() {
    super();
    this.#host.draft = this.#draft;
    containEvents(this.#root);
    // Nothing is written while somebody is in the middle of a word.
    let timer = 0;
    this.#draft.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#saved?.(), 400);
    });
  }

  connectedCallback() {
    // What the page set before this script ran hides the properties below.
    const self = /** @type {{ [property: string]: unknown }} */ (/** @type {unknown} */ (this));
    for (const property of ['organisation', 'autosave']) {
      if (!Object.hasOwn(this, property)) continue;
      const value = self[property];
      delete self[property];
      self[property] = value;
    }
    addEventListener('beforeunload', this.#leave);
    if (this.#started) return this.#update();
    this.#started = true;
    this.#remembers();
    this.#begin();
  }

  disconnectedCallback() { removeEventListener('beforeunload', this.#leave); }

  /** Another document takes the style away. */
  adoptedCallback() { this.#host.dress(); }

  /** Moved and never gone: what has the focus and what is unfolded stay so. */
  connectedMoveCallback() {
    if (!this.#host.fits) this.#update();
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
  set organisation(value) {
    if (value == null) this.removeAttribute('organisation');
    else this.setAttribute('organisation', value);
  }

  /** Vue 3 and Svelte 5 write "false" for no, and nobody who writes that means yes. */
  get autosave() { return (this.getAttribute('autosave') ?? 'false').trim().toLowerCase() !== 'false'; }
  set autosave(offered) { this.toggleAttribute('autosave', Boolean(offered)); }

  #remembers() {
    this.#host.remembers = this.autosave;
    if (!this.autosave) this.#storage = this.#saved = undefined;
    else this.#storage ??= new DeviceStorage(this, 'job-description');
  }

  #update() {
    this.#remembers();
    this.#host.again();
  }

  /** The first page. @param {{ focus?: boolean }} [options] */
  #begin(options) {
    const { words: t, say, lang } = this.#host;
    this.#close();
    this.#host.show(() => {
      const host = this.#host;
      const words = host.words;
      return beginView({
        t: words, say: host.say, lang: host.lang, prefix: this.#prefix, privacy: this.#storage ? words.privacyKept : words.privacy,
        going: this.#begun ? String(this.#draft.get('/title') ?? '') : undefined,
        kept: this.#begun ? undefined : this.#keptWay(),
        onempty: () => this.#start({ lang: host.lang }),
        onexample: (id) => this.#example(id),
        onfile: (file) => this.#file(file),
        ongoing: () => this.#write({ focus: true }),
      });
    }, 'begin', options);
  }

  #close() {
    this.#bench?.close();
    this.#bench = undefined;
    for (const close of this.#closing.splice(0)) close();
  }

  /**
   * Goes on with this description. What was written before can be had back by undoing.
   *
   * @param {Doc} doc
   * @param {{ typed?: { [pointer: string]: string }, along?: Along }} [more]
   */
  #start(doc, { typed, along } = {}) {
    if (this.#begun) this.#draft.replace(doc, typed, along);
    else this.#draft.begin(doc, typed, along);
    this.#begun = true;
    this.#host.chapter = 0;
    this.#write({ focus: true });
  }

  /**
   * Back to the first page, or to what is being written.
   *
   * @returns {[label: 'toWriting' | 'toBegin', act: () => void]}
   */
  get #back() { return this.#begun ? ['toWriting', () => this.#write({ focus: true })] : ['toBegin', () => this.#begin({ focus: true })]; }

  /** @param {string} id */
  #example(id) {
    return this.#host.soon({ state: 'loading', failed: 'exampleFailed', back: this.#back }, () => this.#example(id), async () => {
      const doc = await load.example(id);
      return () => this.#start(doc);
    });
  }

  /** @param {File} file */
  #file(file) {
    return this.#host.soon({ state: 'loading', failed: 'fileFailed', back: this.#back }, () => this.#file(file), async () => {
      const { text, trouble } = await textOf(file);
      if (trouble) throw new Trouble(trouble);
      const { ok, problems } = await load.core('open', text);
      if (!ok) throw new Trouble('fileOther', problems);
      const { description, taken = [], vision, plan } = ok.description ? { description: ok.description } : await this.#beginning(text, ok);
      // A draft that has no title yet has an empty one in its file.
      const { doc } = tidied(description);
      const along = vision || plan || ok.kind === 'folder' ? { vision, plan, folder: ok.kind === 'folder' } : undefined;
      return () => (taken.length ? this.#taken(doc, taken, along) : this.#start(doc, { along }));
    });
  }

  /**
   * What another document than a description gives to begin with.
   *
   * @param {string} text
   * @param {{ kind: string, instrument?: string }} known
   * @returns {Promise<BeginOperations['begin']>}
   */
  async #beginning(text, { kind, instrument }) {
    const { ok, problems } = await load.beginning(kind, text, this.#host.lang, instrument);
    if (!ok) throw new Trouble('fileOther', problems);
    return ok;
  }

  /**
   * Says what has been taken, and goes on.
   *
   * @param {Doc} doc
   * @param {Text[]} taken
   * @param {Along} [along]
   */
  #taken(doc, taken, along) {
    this.#close();
    this.#host.show(() => takenView({
      t: this.#host.words, say: this.#host.say, taken, onwards: () => this.#start(doc, { along }), back: () => this.#begin({ focus: true }),
    }), 'begin', { focus: true });
  }

  /** The way to what is kept on the device, if anything is. */
  #keptWay() {
    const { words: t } = this.#host;
    if (this.#storage?.kept == null) return undefined;
    return h('div', { class: 'start kept' }, h('button', { type: 'button', class: 'main', onclick: () => this.#restore() }, t.goOnKept), h('p', { class: 'quiet' }, t.keptHint));
  }

  /** Reads what was kept last time. What cannot be read is left where it is. */
  #restore() {
    const host = this.#host;
    const storage = /** @type {DeviceStorage} */ (this.#storage);
    const { kept } = storage;
    try {
      const { description, typed = {}, along } = JSON.parse(kept ?? '', (key, value) => {
        if (/^(__proto__|constructor|prototype)$/.test(key)) throw key;
        return value;
      });
      if (typeof description.lang !== 'string' || Object.values(typed).some((text) => typeof text !== 'string') || [along?.vision ?? '', along?.plan ?? ''].some((text) => typeof text !== 'string')) throw kept;
      storage.last = kept;
      this.#start(description, { typed, along });
    } catch {
      host.show(() => {
        const { words: t, lang } = host;
        return failedView(t, t.keptBroken, { title: t.workshop, lang, back: [t.toBegin, () => this.#begin({ focus: true })], also: [
          [t.save, () => download(t.keptFile + '.json', kept ?? '', 'application/json')],
          [t.forget, () => {
            storage.forget();
            this.#begin({ focus: true });
          }],
        ] });
      }, 'failed', { focus: true });
    }
  }

  /** @param {{ focus?: boolean, then?: (bench: Workbench) => void }} [options] */
  #write({ then, ...options } = {}) {
    const host = this.#host;
    host.style();
    host.show(() => {
      this.#close();
      const { words: t } = host;
      const bench = new Workbench(this.#given, {
        at: host.chapter,
        moved: (at) => this.#moved(at),
        save: () => this.#save(),
        ways: waysBar(t, 'writing', (name) => this.#page(name)),
        extra: [this.#memory(), h('p', { class: 'again' }, h('button', { type: 'button', class: 'link', onclick: () => this.#begin({ focus: true }) }, t.backToBegin))].filter((each) => each !== undefined),
      });
      this.#bench = bench;
      this.#readAlong(bench);
      return bench.view;
    }, 'writing', options);
    if (this.#bench) then?.(this.#bench);
  }

  /** What everything that shows the description is made with. */
  get #given() {
    const { words: t, lang, say } = this.#host;
    return { draft: this.#draft, lang, t, say, prefix: this.#prefix, evidence: load.evidence };
  }

  /**
   * Another chapter is shown.
   *
   * @param {number} at
   */
  #moved(at) {
    const host = this.#host;
    if (at === host.chapter) return;
    host.chapter = at;
    this.dispatchEvent(new CustomEvent('peer-jobdesc-view', { bubbles: true, detail: { state: 'writing', chapter: chapters[at].id, lang: host.lang, title: host.title } }));
  }

  /**
   * Shows one of the pages that come later over the wire.
   *
   * @param {string} name
   */
  #page(name) {
    if (name === 'writing') return this.#write({ focus: true });
    const host = this.#host;
    return host.soon({ words: 'fetching', failed: 'viewFailed', back: this.#back }, () => this.#page(name), async () => {
      const module = await load.later[name]();
      return () => {
        host.style(module.styles);
        host.show(() => {
          this.#close();
          const page = module.page(this.#later);
          /** @type {Parameters<typeof benchHead>[1]['turned']} */
          const turned = (pointer, focus, { question }) => {
            page.lead?.(question);
            const asked = page.node.querySelector(`[data-question="${question?.id}"]`);
            const found = asked && controlAt(asked, pointer) || controlAt(page.node, pointer);
            if (found && focus) focusIn(found);
            else found?.scrollIntoView({ block: 'nearest' });
          };
          const head = benchHead({ ...this.#given, tell: this.#live.tell }, { save: () => this.#save(), ways: waysBar(host.words, name, (other) => this.#page(other)), turned });
          const node = h('div', { class: 'bench wide' }, head.node, page.node, this.#live.node);
          node.addEventListener('keydown', head.keys);
          node.addEventListener('focusout', () => this.#draft.pause());
          this.#closing.push(this.#draft.watch((change) => refresh(node, change)));
          return { node, heading: page.heading };
        }, name, { focus: true, back: this.#back });
      };
    });
  }

  /** @param {string} text */
  #tell(text) { (this.#bench?.bench.tell ?? this.#live.tell)(text); }

  /** @returns {LaterContext} */
  get #later() {
    const draft = this.#draft;
    const given = this.#given;
    const focusField = (/** @type {string} */ pointer) => (this.#bench ? this.#bench.focusField(pointer) : this.#write({ then: (bench) => bench.focusField(pointer) }));
    /** @type {ChapterBench} */
    const bench = { ...given, tell: (text) => this.#tell(text), focusField, go: (at) => this.#bench?.show(at, true) };
    return {
      ...given, chapters, lines, placeOf: (pointer) => placeOf(pointer, draft.doc), tell: bench.tell,
      answered: (question) => answered(draft.doc, question),
      asked: (question) => asked(draft.doc, question),
      answerTo: (question) => answerTo(bench, question),
      questionNode: (question) => questionNode(bench, question),
      tidied: () => tidied(draft.doc),
      core: load.core, papers: load.papers, giveUp: dropLoads, sources: load.sources, aspects: aspectGroups(), place: this.#root, organisation: this.organisation,
      settled: (then) => this.#closing.push(settled(draft, this.#root, then)),
      watch: (watcher) => this.#closing.push(draft.watch(watcher)),
      focusField, go: (name) => this.#page(name), save: (as) => this.#save(as),
    };
  }

  /**
   * Fetches what reads along while somebody writes. Without it writing goes on.
   *
   * @param {Workbench} bench
   */
  async #readAlong(bench) {
    // A group that has just begun reads the first question before anything else is fetched.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (bench !== this.#bench || navigator.connection?.saveData) return;
    load.warm().catch((error) => {
      console.warn('<peer-jobdesc>: a file that came with the script is missing (setAssets says where they are).', error);
    });
    load.later.read?.().then(({ beside, styles }) => {
      if (!beside || bench !== this.#bench) return;
      this.#host.accent(styles);
      bench.beside.replaceChildren(beside(this.#later, bench));
      bench.beside.hidden = false;
    }, () => {});
  }

  /** The place of the box that keeps things on the device. */
  #memory() {
    const storage = this.#storage;
    if (!storage) return undefined;
    this.#host.accent(remembering);
    const { node, saved } = memoryBox({ storage, t: this.#host.words, prefix: this.#prefix, kept: () => this.#draft.saved(), text: () => json({ description: this.#draft.doc, typed: this.#draft.typed, along: this.#draft.along }) });
    this.#saved = saved;
    return node;
  }

  /**
   * Saves the description as the library writes it, or as it is when that cannot be
   * had. What was opened as a folder is saved as one, with what else was in it.
   *
   * @param {'folder' | 'description'} [as]
   */
  async #save(as = this.#draft.along?.folder ? 'folder' : 'description') {
    const { words: t, lang, say, fileName } = this.#host;
    const text = json(tidied(this.#draft.doc).doc);
    // Nobody waits long for their own words, and nobody is kept from them.
    const late = new Promise((resolve) => setTimeout(resolve, 8000));
    const soon = async (/** @type {Promise<any>} */ asked) => (await Promise.race([asked.catch(() => undefined), late]))?.ok;
    const whole = as === 'folder' ? await soon(load.together(this.#draft.along ?? {}, text)) : undefined;
    if (whole && new Blob([whole]).size <= limit) {
      download(fileName.replace('.json', `-${t.folder}.json`), whole, 'application/json');
      this.#draft.saved();
      return this.#tell(say(lines.saved));
    }
    const alone = await soon(load.papers('file', text, 'description', 'json', lang, ''));
    download(alone?.name ?? fileName, alone?.text ?? text, 'application/json');
    this.#draft.saved();
    this.#tell(as === 'folder' ? t.savedAlone : alone === undefined ? t.savedPlain : say(lines.saved));
  }
}

// Two copies of the script on one page are harmless: the first one serves both.
// A server has none of them, and browsers older than those of
// internal/build/browsers.json lack one. There, what stands in the element stays.
if (['customElements', 'structuredClone', 'TransformStream'].every((each) => each in globalThis) && !customElements.get(name)) customElements.define(name, PeerJobdesc);
