import { h, sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import memoryCSS from '../../parts/memory.css';
import { memoryBox } from '../../parts/memory.js';
import { failedView } from '../../parts/notice.js';
import { DeviceStorage } from '../../parts/storage.js';

/** @import { Workshop } from './workshop.js' */

const remembering = sheet(memoryCSS);

/**
 * What is kept on the device, where the page offers that and somebody has said
 * yes.
 */
export class Device {
  #workshop;
  /** @type {DeviceStorage | undefined} */
  #storage;
  /**
   * What to call when something has changed.
   *
   * @type {(() => void) | undefined}
   */
  #saved;

  /** @param {Workshop} workshop */
  constructor(workshop) {
    this.#workshop = workshop;
    // Nothing is written while somebody is in the middle of a word.
    let timer = 0;
    workshop.draft.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#saved?.(), 400);
    });
  }

  /**
   * @param {HTMLElement} element
   * @param {boolean} offered whether the page offers it
   */
  offer(element, offered) {
    if (!offered) this.#storage = this.#saved = undefined;
    else this.#storage ??= new DeviceStorage(element, 'job-description');
  }

  get offered() { return Boolean(this.#storage); }

  /** The way to what is kept, if anything is. */
  way() {
    if (this.#storage?.kept == null) return undefined;
    const { words: t } = this.#workshop.host;
    return h('div', { class: 'start kept' }, h('button', { type: 'button', class: 'main', onclick: () => this.#restore() }, t.goOnKept), h('p', { class: 'quiet' }, t.keptHint));
  }

  /** The place of the box that keeps things. */
  box() {
    const storage = this.#storage;
    if (!storage) return undefined;
    const { host, draft, prefix } = this.#workshop;
    host.accent(remembering);
    const { node, saved } = memoryBox({ storage, t: host.words, prefix, kept: () => draft.saved(), text: () => json({ description: draft.doc, typed: draft.typed, along: draft.along }) });
    this.#saved = saved;
    return node;
  }

  /** Reads what was kept last time. What cannot be read is left where it is. */
  #restore() {
    const workshop = this.#workshop;
    const { host } = workshop;
    const storage = /** @type {DeviceStorage} */ (this.#storage);
    const { kept } = storage;
    try {
      const { description, typed = {}, along } = JSON.parse(kept ?? '', (key, value) => {
        if (/^(__proto__|constructor|prototype)$/.test(key)) throw key;
        return value;
      });
      if (typeof description.lang !== 'string' || [...Object.values(typed), along?.vision ?? '', along?.plan ?? ''].some((text) => typeof text !== 'string')) throw kept;
      storage.last = kept;
      workshop.start(description, { typed, along });
    } catch {
      host.show(() => {
        const { words: t, lang } = host;
        return failedView(t, t.keptBroken, { title: t.workshop, lang, back: [t.toBegin, () => workshop.begin({ focus: true })], also: [
          [t.save, () => download(t.keptFile + '.json', kept ?? '', 'application/json')],
          [t.forget, () => {
            storage.forget();
            workshop.begin({ focus: true });
          }],
        ] });
      }, 'failed', { focus: true });
    }
  }
}
