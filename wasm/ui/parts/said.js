import { h } from './dom.js';

/** @import { Child, Lang, SaidSentence, SourceLines } from './types.js' */

/** @typedef {{ source: string, sources: (n: number) => string, own: string, backToSentence: string }} NoteWords */

/**
 * What some sentences rest on. Each sentence gets a number, and what it rests on
 * is under that number in a list below, closed until somebody asks. On paper the
 * list is open and names the places alone.
 */
export class Notes {
  #lang;
  #words;
  #sources;
  #paper;
  /** @type {Map<string, number>} */
  #numbers = new Map();
  /** @type {HTMLElement[]} */
  #notes = [];
  /** @type {HTMLElement | undefined} */
  #came;
  #back;

  /**
   * @param {{ lang: Lang, words: NoteWords }} ctx
   * @param {SourceLines} sources what each reference points to
   * @param {boolean} [paper]
   */
  constructor({ lang, words }, sources, paper) {
    this.#lang = lang;
    this.#words = words;
    this.#sources = sources;
    this.#paper = paper;
    this.#back = h('button', { type: 'button', class: 'link', onclick: () => this.#came?.focus() }, words.backToSentence);
  }

  /**
   * A sentence with its number. What rests on the same has the same number.
   *
   * @param {SaidSentence} sentence
   * @returns {Child[]}
   */
  sentence(sentence) {
    const text = sentence[this.#lang];
    const numbers = this.#paper ? this.#placesOf(sentence).map(([place]) => this.#number(place, () => [place])).sort((a, b) => a - b).join(', ') : this.#mark(sentence);
    // The number never begins a line of its own: it goes with the last word.
    const last = text.lastIndexOf(' ') + 1;
    return [text.slice(0, last), h('span', { class: 'numbered' }, text.slice(last), h('sup', null, numbers))];
  }

  /**
   * Sentences as a paragraph has them, each with its number.
   *
   * @param {SaidSentence[]} list
   * @returns {Child[]}
   */
  said(list) { return list.map((each, i) => [i ? ' ' : '', this.sentence(each)]); }

  /**
   * A paragraph, or a list of points.
   *
   * @param {{ list?: boolean, said: SaidSentence[] }} part
   */
  part({ list, said }) {
    return list ? h('ul', { class: 'points' }, said.map((each) => h('li', null, this.sentence(each)))) : h('p', null, this.said(said));
  }

  /**
   * The list, closed.
   *
   * @param {string} of what the sentences are about, for people who hear one list after another
   */
  list(of) {
    return h('details', { class: 'why sources' },
      h('summary', null, this.#words.sources(this.#notes.length), h('span', { class: 'off' }, ': ', of)), this.notes);
  }

  /** The list, open. */
  get notes() { return h('ol', { class: 'notes' }, this.#notes); }

  /** @param {SaidSentence} sentence */
  #mark(sentence) {
    const places = this.#placesOf(sentence);
    const n = this.#number(JSON.stringify(places), () => places.map(([place, texts]) => h('p', null, texts.join(' '), texts.length ? ' – ' : '', h('span', { class: 'quiet' }, place))));
    // Out of the order of Tab, which would stop after each sentence: the list is one stop away.
    /** @type {HTMLElement} */
    const mark = h('button', { type: 'button', class: n > 9 ? 'mark wide' : 'mark', tabindex: '-1', 'aria-label': `${this.#words.source} ${n}`, onclick: () => this.#show(n, mark) }, String(n));
    return mark;
  }

  /**
   * The places that a sentence rests on, each with what it says; what is our own with why.
   *
   * @param {SaidSentence} sentence
   */
  #placesOf({ evidence, own }) {
    /** @type {Map<string, string[]>} */
    const places = new Map();
    for (const ref of evidence) {
      if (ref === 'own') {
        places.set(`${this.#words.own}${own ? `: ${own[this.#lang]}` : ''}`, []);
        continue;
      }
      const { text, place } = this.#sources[ref];
      const texts = places.get(place[this.#lang]) ?? [];
      if (text) texts.push(text[this.#lang]);
      places.set(place[this.#lang], texts);
    }
    return [...places];
  }

  /**
   * The number of a note, which is made where there is none yet.
   *
   * @param {string} key
   * @param {() => Child[]} make
   */
  #number(key, make) {
    const n = this.#numbers.get(key) ?? this.#notes.push(h('li', { tabindex: this.#paper ? null : '-1' }, make()));
    this.#numbers.set(key, n);
    return n;
  }

  /**
   * Opens the list at a number.
   *
   * @param {number} n
   * @param {HTMLElement} from
   */
  #show(n, from) {
    const note = this.#notes[n - 1];
    /** @type {HTMLDetailsElement} */ (note.closest('details')).open = true;
    this.#came = from;
    note.append(this.#back);
    note.focus();
  }
}
