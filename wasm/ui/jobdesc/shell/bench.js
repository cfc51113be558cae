import { h } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { chapterView } from './chapter.js';
import { controlAsked, controlAt, focusIn, refresh, watching } from './controls.js';
import { benchHead } from './head.js';
import { liveRegion } from '../../parts/live.js';
import { chapters, placeOf, progress } from './model.js';

/** @import { Change, ChapterBench, View } from '../types.js' */
/** @import { Place } from './model.js' */

/**
 * The page on which a description is written: what it is called, the way back
 * and forth, the chapters, and one chapter at a time. It stays, and what changes
 * is shown in it.
 */
export class Workbench {
  #bench;
  #place = h('div', { class: 'page' });
  #beside = h('aside', { class: 'beside', hidden: true });
  #live = liveRegion();
  #node;
  #nav;
  #stop;
  #at;
  #moved;
  /** @type {Set<(chapter: number) => void>} */
  #watchers = new Set();

  /**
   * @param {Omit<ChapterBench, 'tell' | 'focusField' | 'go'>} given
   * @param {{ at: number, moved: (at: number) => void, save: () => void, ways: HTMLElement | null, extra: HTMLElement[] }} how
   *   the chapter to begin with, what to call when another is shown, the ways to other pages, and what stands below
   */
  constructor(given, { at, moved, save, ways, extra }) {
    this.#at = at;
    this.#moved = moved;
    /** @type {ChapterBench} */
    this.#bench = { ...given, tell: this.#live.tell, focusField: (pointer) => this.focusField(pointer), go: (to) => this.show(to, true) };
    const { draft } = this.#bench;
    this.#nav = this.#chapters();
    const head = benchHead(this.#bench, { save, ways, turned: (pointer, focus, place) => this.#turned(pointer, focus, place) });
    this.#node = h('div', { class: 'bench' }, head.node, this.#nav, h('div', { class: 'middle' }, this.#place, h('div', { class: 'below' }, extra)), this.#beside, this.#live.node);
    this.#node.addEventListener('keydown', head.keys);
    // What is written after one has been elsewhere is a step of its own.
    this.#node.addEventListener('focusout', () => draft.pause());
    this.#stop = draft.watch((change) => this.#changed(change));
    this.show(at, false);
  }

  /** @returns {View} */
  get view() {
    return { node: this.#node, heading: /** @type {HTMLElement} */ (this.#place.querySelector('h3')) };
  }

  get bench() { return this.#bench; }

  /** The number of the chapter that is shown. */
  get at() { return this.#at; }

  /** Where something may stand beside the chapter; hidden until there is. */
  get beside() { return this.#beside; }

  /**
   * Calls `watcher` whenever a chapter is shown, and now.
   *
   * @param {(chapter: number) => void} watcher
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    watcher(this.#at);
    return () => { this.#watchers.delete(watcher); };
  }

  /** Is no longer shown. */
  close() { this.#stop(); }

  /**
   * @param {number} at
   * @param {boolean} focus
   */
  show(at, focus) {
    this.#bench.draft.pause();
    this.#at = at;
    const { node, heading } = chapterView(this.#bench, chapters[at]);
    this.#place.replaceChildren(node);
    this.#nav.dataset.at = String(at);
    refresh(this.#nav, { op: 'replace', pointer: '' });
    this.#moved(at);
    for (const watcher of this.#watchers) watcher(at);
    if (!focus) return;
    heading.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'start' });
  }

  /**
   * Shows the field a pointer is of, and puts the focus in it.
   *
   * @param {string} pointer
   * @param {Place} [place]
   */
  focusField(pointer, place = placeOf(pointer, this.#bench.draft.doc)) {
    const found = this.#find(pointer, place);
    if (found) focusIn(/** @type {HTMLElement} */ (found));
    return found;
  }

  /**
   * Shows the chapter, and finds what shows the pointer in it, or else the question.
   *
   * @param {string} pointer
   * @param {Place} place
   */
  #find(pointer, { chapter, question }) {
    const at = chapters.indexOf(chapter);
    if (at !== this.#at) this.show(at, false);
    return controlAsked(this.#place, pointer, question) ?? this.#place.querySelector(`[data-question="${question?.id}"]`);
  }

  /** @param {Change} change */
  #changed(change) {
    const at = document.activeElement && /** @type {ShadowRoot} */ (this.#node.getRootNode()).activeElement;
    const within = at?.closest('[data-at]');
    const pointer = /** @type {HTMLElement | null | undefined} */ (within)?.dataset.at;
    refresh(this.#node, change);
    // What had the focus may have been made anew.
    if (at && pointer && !at.isConnected) {
      const there = controlAt(this.#place, pointer);
      if (there) focusIn(there);
    }
  }

  /**
   * Shows where something was undone or redone. On a button the focus stays.
   *
   * @param {string} pointer
   * @param {boolean} focus
   * @param {Place} place
   */
  #turned(pointer, focus, place) {
    if (focus) this.focusField(pointer, place);
    else this.#find(pointer, place)?.scrollIntoView({ block: 'nearest' });
  }

  /** The chapters as a list to go by; on a narrow page it is folded. */
  #chapters() {
    const { draft, t, say, prefix } = this.#bench;
    const id = prefix + '-chapters';
    /** @type {HTMLElement} */
    const toggle = h('button', { type: 'button', class: 'chapters-toggle', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => open(!nav.classList.contains('open')) });
    const open = (/** @type {boolean} */ is) => {
      nav.classList.toggle('open', is);
      toggle.setAttribute('aria-expanded', String(is));
    };
    const items = chapters.map((chapter, i) => {
      const [short, whole] = [h('span', { 'aria-hidden': 'true' }), h('span', { class: 'off' })];
      const button = h('button', { type: 'button', class: 'chapter-link', onclick: () => {
        open(false);
        this.show(i, true);
      } }, h('span', { class: 'no', 'aria-hidden': 'true' }, String(i + 1)), h('span', { class: 'name' }, say(chapter.title)), h('span', { class: 'count' }, short, whole));
      return watching(h('li', null, button), '', () => {
        const { done, of } = progress(draft.doc, chapter);
        says(short, t.answeredShort(done, of));
        says(whole, ', ' + t.answeredOf(done, of));
        button.classList.toggle('whole', done === of);
        if (i !== this.#at) button.removeAttribute('aria-current');
        else if (!button.hasAttribute('aria-current')) button.setAttribute('aria-current', 'step');
      });
    });
    const sum = h('p', { class: 'sum' });
    watching(sum, '', () => {
      const all = chapters.map((chapter) => progress(draft.doc, chapter));
      says(sum, t.answeredOf(all.reduce((n, { done }) => n + done, 0), all.reduce((n, { of }) => n + of, 0)));
      says(toggle, t.chapterButton(this.#at + 1, chapters.length, say(chapters[this.#at].title)));
    });
    /** @type {HTMLElement} */
    const nav = h('nav', { class: 'chapters', 'aria-label': t.chapters }, toggle, h('div', { class: 'chapter-list', id }, h('ol', null, items), sum));
    return nav;
  }
}

