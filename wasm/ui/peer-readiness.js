/*
 * <peer-readiness lang="da" instrument="temperatur"></peer-readiness>
 *
 * Attributes (all may change while the widget is on the page)
 *   instrument     id of a standard instrument, "temperatur" when left out
 *   src            address of an instrument of your own; wins over `instrument`
 *   lang           language tag; else the nearest ancestor's lang, else Danish
 *   theme          a set of colours: "dkfds-green" or "dkfds-blue" for pages in
 *                  Det Fælles Designsystem; neutral when left out
 *   organisation   a name to print at the top of every paper
 *   expose-result  the page gets answers and result; the person is told so
 *                  before the first question. Given later than the first
 *                  answer, it counts from the next start.
 *
 * Events (dispatched on the element, bubbling; detail is {step, state})
 *   peer-readiness-step    something else is shown. step: number of the theme,
 *                          from 1. state: "loading", "questions", "waiting",
 *                          "failed", "group"
 *   peer-readiness-result  the result is shown. state: "result". With
 *                          expose-result detail also has `response` and
 *                          `result`, the documents as parsed JSON
 *
 * Custom properties: see tokens.css.
 */
import shell from 'peerwork:shell';
import tokensCSS from './tokens.css';
import flowCSS from './flow.css';
import { h, listed, sheet } from './dom.js';
import { newPrefix, stepView } from './flow.js';
import { langOf } from './lang.js';
import * as load from './load.js';
import { failedView, waitingView } from './notice.js';
import { Run } from './run.js';
import { seal } from './seal.js';
import { strings } from './strings.js';

const name = 'peer-readiness';
const sheets = [sheet(tokensCSS), sheet(flowCSS)];

class PeerReadiness extends HTMLElement {
  static observedAttributes = ['lang', 'instrument', 'src', 'expose-result'];

  #root = this.attachShadow({ mode: 'open' });
  #box = h('section', { class: 'pr' });
  #prefix = newPrefix();
  /** Where the questions come from, to see when that changes. */
  #source;
  /** The person's way through; kept while the element is moved about. */
  #run;
  /** What a working group has put together; made with the first view of it, gone with the questions. */
  #desk;
  /** The text of a custom instrument, for the core. */
  #customText;
  /** Shows the present state once more, in another language say. */
  #again = () => {};
  /** Counts up whenever something newer makes a pending load pointless. */
  #turn = 0;
  #pending = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = sheets;
    this.#root.append(this.#box);
    seal(this.#root);
  }

  connectedCallback() {
    this.#update();
  }

  attributeChangedCallback() {
    // Before the first connection there is nothing to change. Several
    // attributes set in a row are one change.
    if (!this.#source || this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#update();
    });
  }

  get #lang() { return langOf(this); }

  get #title() { return this.#run?.instrument.title[this.#lang]; }

  #update() {
    const src = this.getAttribute('src');
    const source = src === null ? 'id ' + (this.getAttribute('instrument') || 'temperatur') : 'src ' + src;
    if (source !== this.#source) {
      this.#source = source;
      this.#run = this.#desk = undefined;
      return this.#open();
    }
    const run = this.#run;
    // The page may let go of the answers at any time, but not ask for them too late.
    if (run) run.exposed = this.hasAttribute('expose-result') && (run.exposed || !run.answers.size);
    this.#again();
  }

  /** Finds the questions and shows the first. */
  #open() {
    const [kind, ...rest] = this.#source.split(' ');
    const at = rest.join(' ');
    if (kind === 'src') return this.#openCustom(at);
    const instrument = shell.find(({ id }) => id === at);
    if (!instrument) {
      return this.#show(() => {
        const t = strings[this.#lang];
        return failedView(t, t.unknownInstrument(at, listed(shell.map(({ id }) => id), this.#lang)));
      }, 'failed');
    }
    this.#customText = undefined;
    this.#begin(instrument);
  }

  async #openCustom(src, focus = false) {
    const turn = ++this.#turn;
    this.#show(() => waitingView(strings[this.#lang].loading), 'loading', { turn, focus });
    try {
      const { text, instrument } = await load.customInstrument(src);
      if (turn !== this.#turn) return;
      this.#customText = text;
      this.#begin(instrument, { focus });
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.#show(() => {
        const t = strings[this.#lang];
        return failedView(t, t[trouble.key ?? 'srcFailed'], {
          problems: trouble.detail, lang: this.#lang, retry: () => this.#openCustom(src, true),
        });
      }, 'failed', { focus });
    }
  }

  #begin(instrument, options) {
    this.#run = new Run(instrument, this.hasAttribute('expose-result'));
    this.#questions(options);
    this.#warm();
  }

  /** Fetches the rest once the first question is on the screen, unless the person saves data. */
  #warm() {
    if (navigator.connection?.saveData) return;
    const idle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 200));
    const id = this.#customText ? undefined : this.#run.instrument.id;
    requestAnimationFrame(() => idle(() => load.warm(id)));
  }

  #questions(options) {
    const run = this.#run;
    const go = (by) => {
      run.step += by;
      this.#questions({ focus: true });
    };
    this.#show(() => stepView({
      run, lang: this.#lang, t: strings[this.#lang], prefix: this.#prefix,
      grounds: (id) => this.#grounds(id),
      blank: () => this.#printBlank(),
      onback: () => go(-1),
      // People who answer one after the other put their answers in the group first.
      onnext: () => (!run.last ? go(1) : this.#desk?.together ? this.#group('join') : this.#result()),
      ongroup: () => this.#group('group'),
    }), 'questions', options);
  }

  /** Scores and shows the result. */
  #result() {
    const run = this.#run;
    return this.#soon('waiting', 'resultFailed', () => this.#result(), async () => {
      const { role, openToGroup, ...response } = run.response();
      const [views, result, full] = await this.#score(response);
      const detail = run.exposed ? { response, result } : {};
      return () => {
        run.done = true;
        this.#show(() => this.#resultView(views, full, response, result), 'result', { focus: true, detail });
      };
    });
  }

  /** Shows a view of the working group: see group.js for their names. */
  #group(view) {
    return this.#soon('fetching', 'groupFailed', () => this.#group(view), async () => {
      const [[text, instrument], views, group] = await Promise.all([this.#whole(), load.resultViews(), load.groupViews()]);
      return () => {
        this.#root.adoptedStyleSheets = [...sheets, views.styles, group.styles];
        this.#desk ??= new group.Desk(text, load.core);
        const run = this.#run;
        this.#show(() => group.groupView({
          view, instrument, run, desk: this.#desk, lang: this.#lang, words: strings[this.#lang], parts: views.parts, evidence: load.evidence,
          place: this.#root,
          go: (other) => this.#group(other),
          onnext: () => this.#begin(run.instrument, { focus: true }),
          onresult: () => this.#result(),
          onquestions: () => this.#questions({ focus: true }),
        }), 'group', { focus: true });
      };
    });
  }

  /** Shows what `prepare` gets ready, or tells what went wrong and keeps the answers. */
  async #soon(waiting, failed, again, prepare) {
    const turn = ++this.#turn;
    // A core that is already there answers at once: no flicker then.
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#show(() => waitingView(strings[this.#lang][waiting], this.#title), 'waiting', { focus: true, turn });
    }, 150);
    try {
      const show = await prepare();
      if (turn === this.#turn) show();
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.#show(() => {
        const t = strings[this.#lang];
        return failedView(t, t[trouble.key ?? failed], {
          title: this.#title, retry: again, back: () => this.#questions({ focus: true }),
        });
      }, 'failed', { focus: true });
    } finally {
      clearTimeout(slow);
    }
  }

  /** The result module, the result and the whole instrument. */
  async #score(response) {
    const [text, instrument] = await this.#whole();
    const views = await load.resultViews();
    const { ok, problems } = await load.core('score', text, JSON.stringify(response))
      .catch(() => { throw new load.Trouble('coreFailed'); });
    if (problems) throw new load.Trouble('scoreProblems');
    return [views, ok, instrument];
  }

  /** The whole instrument, as text and parsed: with advice and what it rests on. */
  async #whole() {
    const { instrument } = this.#run;
    if (this.#customText) return [this.#customText, instrument];
    const text = await load.instrumentText(instrument.id);
    return [text, JSON.parse(text)];
  }

  /** Prints an empty questionnaire, for a meeting without screens. */
  async #printBlank() {
    const [views, [, instrument]] = await Promise.all([load.resultViews(), this.#whole()]);
    const lang = this.#lang;
    return views.printBlank({ instrument, lang, words: strings[lang], place: this.#root });
  }

  /** Why an item is asked, as nodes. */
  async #grounds(id) {
    const [views, [, instrument], entries] = await Promise.all([load.resultViews(), this.#whole(), load.evidence()]);
    return views.groundsOf({ instrument, entries, lang: this.#lang }, id);
  }

  #resultView(views, instrument, response, result) {
    this.#root.adoptedStyleSheets = [...sheets, views.styles];
    const run = this.#run;
    return views.resultView({
      instrument, response, result, lang: this.#lang, words: strings[this.#lang], exposed: run.exposed, evidence: load.evidence, place: this.#root,
      ongroup: (view) => this.#group(view),
      onchange: () => {
        run.step = 0;
        this.#questions({ focus: true });
      },
      onrestart: () => {
        this.#desk?.forget(run.id);
        this.#begin(run.instrument, { focus: true });
      },
    });
  }

  get #hasFocus() { return this.#root.activeElement !== null; }

  /**
   * Shows what `make` makes, now and whenever the language changes.
   *
   * @param {() => {node: Element, heading: Element}} make
   * @param {string} state for the page's listeners
   * @param {{focus?: boolean, detail?: object, turn?: number}} [options]
   */
  #show(make, state, { focus = false, detail, turn } = {}) {
    if (turn === undefined) this.#turn++;
    const paint = (focused) => {
      const { node, heading } = make();
      this.#box.lang = this.#lang;
      // A named section is a landmark: people can jump to it and past it.
      if (this.#title) this.#box.setAttribute('aria-label', this.#title);
      else this.#box.removeAttribute('aria-label');
      this.#box.replaceChildren(node);
      if (!focused) return;
      heading.focus({ preventScroll: true });
      (heading.closest('.step') ?? heading).scrollIntoView({ block: 'start' });
    };
    this.#again = () => paint(this.#hasFocus);
    paint(focus);
    const step = (this.#run?.step ?? 0) + 1;
    this.dispatchEvent(new CustomEvent(name + (state === 'result' ? '-result' : '-step'),
      { bubbles: true, detail: { step, state, ...detail } }));
  }
}

// Two copies of the script on one page are harmless: the first one serves both.
if (!customElements.get(name)) customElements.define(name, PeerReadiness);
