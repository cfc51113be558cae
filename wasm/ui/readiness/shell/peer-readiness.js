/*
 * <peer-readiness lang="da" instrument="temperatur">
 *   <p>What people see if this script does not run.</p>
 * </peer-readiness>
 *
 * Attributes (all may change while the widget is on the page)
 *   instrument     id of a standard instrument, or of one that was put into the
 *                  built folder; "temperatur" when left out
 *   src            address of an instrument of your own; wins over `instrument`
 *   lang           language tag; when left out, the nearest ancestor's lang,
 *                  then Danish
 *   theme          a set of colours: "dkfds-green" or "dkfds-blue" for pages in
 *                  Det Fælles Designsystem; neutral when left out
 *   for-whom       the Danish word for the people the work is for: "borger",
 *                  "patient", "beboer", "bruger" …; "borger" when left out. Your
 *                  own questions keep their words
 *   organisation   a name to print at the top of every paper
 *   autosave       people can choose to have their answers remembered on the
 *                  device: a box, not ticked, and a button that deletes the
 *                  answers. An `id` on the element separates widgets with the
 *                  same questions; without one, their order on the page does
 *   expose-result  the page gets answers and result; people see this before the
 *                  first question. Not of an instrument to talk from. If it is set after the first answer, it
 *                  counts from the next start. The page never gets answers
 *                  remembered from an earlier visit
 *
 * Properties (each is the attribute; they may be set before this script runs)
 *   instrument     the attribute, "" when it is not there
 *   src            the attribute, "" when it is not there
 *   forWhom        the attribute for-whom, "" when it is not there
 *   autosave       whether the attribute is there and does not say "false"
 *   exposeResult   whether expose-result is there and does not say "false"
 *
 * Events (dispatched on the element, bubbling; detail is {step, state, lang, title})
 *   peer-readiness-step    the view has changed. step: number of the theme, from
 *                          1. state: "loading", "questions", "waiting",
 *                          "failed", "group"
 *   peer-readiness-result  the result is shown. state: "result". With
 *                          expose-result detail also has `response` and
 *                          `result`, the documents as parsed JSON
 *
 * Custom properties (on the element or above it; see tokens.css)
 *   --peer-brand      your brand colour: the fill and text colours are computed
 *                     from it and stay readable, in light and dark
 *   --peer-font       the typeface
 *   --peer-radius     radius of the corners
 *   --peer-paper      background
 *   --peer-surface    background of the boxes for answers
 *   --peer-sunk       background of sections set apart
 *   --peer-line       thin lines
 *   --peer-edge       borders of boxes, buttons and choices
 *   --peer-ink        text colour
 *   --peer-soft       colour of secondary text
 *   --peer-accent     fill colour of buttons; used as it is
 *   --peer-voice      colour of text in the brand; used as it is
 *   --peer-on-accent  text on --peer-accent
 *   --peer-hover      fill colour of buttons under the pointer
 *   --peer-tint       background of the chosen answer
 *   --peer-link       links
 *   --peer-mark       text and borders of errors and notices
 *   --peer-mark-tint  background of errors and notices
 *   --peer-focus      focus outline
 *   --peer-top        height of a header that stays at the top of the page, such
 *                     as 80px, so that it does not cover the focused part
 *
 * Parts (for ::part(); everything else is the widget's own)
 *   heading        headings
 *   button         every button
 *   primary        the button that leads to the next step
 *   progress       progress
 *   item           one question with its answers
 *   thermometer    the drawing of the temperature
 *
 * There are no methods and no slots. The element's own content is shown until
 * this script has loaded.
 */
import shell from 'peerwork:shell';
import { containEvents } from '../../parts/contain-events.js';
import { h, listed } from '../../parts/dom.js';
import { define, reflect, upgrade } from '../../parts/element.js';
import { newPrefix } from '../../parts/ids.js';
import { json } from '../../parts/json.js';
import { failedView } from '../../parts/notice.js';
import { Trouble } from '../../parts/once.js';
import { DeviceStorage } from '../../parts/storage.js';
import * as load from './load.js';
import { ownText, questionsIn, within } from './own.js';
import { stepView } from './questions.js';
import { Run } from './run.js';
import { QuizHost } from './view-host.js';

/** @import { GroupViewName, Instrument, Questions, Response, Result, ResultModule } from '../types.js' */
/** @import { Problem } from '../../parts/types.js' */
/** @import { GroupState } from '../group/state.js' */

export { setAssets } from './assets.js';

/**
 * A custom instrument: its text, and what the core has read in it, once it has.
 * Before that its questions are shown, and nothing else is done with it.
 *
 * @typedef {{ text: string, instrument?: Instrument }} Own
 */

/**
 * Calls `then` when what is shown now has been there for so many milliseconds and nothing else is waiting.
 *
 * @param {number} pause
 * @param {() => void} then
 */
function atLeisure(pause, then) {
  const idle = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ call) => call());
  // A tab in the background has no frame, and waits until it is looked at.
  requestAnimationFrame(() => setTimeout(() => idle(then), pause));
}

// A server that renders pages imports this too. It has no elements, and none is made there.
class PeerReadiness extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['lang', 'instrument', 'src', 'for-whom', 'expose-result', 'autosave'];

  // Closed: an open root hands every item and choice to any listener on the page
  // by composedPath(), and common analytics take them unasked.
  #root = this.attachShadow({ mode: 'closed' });
  #viewHost = new QuizHost(this, this.#root);
  #prefix = newPrefix();
  /**
   * Where the questions come from, to see when that changes.
   *
   * @type {string | undefined}
   */
  #source;
  /**
   * What a working group has put together; made with the first view of it, gone
   * with the questions.
   *
   * @type {GroupState | undefined}
   */
  #groupState;
  /** @type {Own | undefined} */
  #own;
  /**
   * Where answers may be kept on the device, when the page offers that.
   *
   * @type {DeviceStorage | undefined}
   */
  #storage;
  /**
   * What to call when an answer has changed.
   *
   * @type {(() => void) | undefined}
   */
  #saved;
  #pending = false;

  constructor() {
    super();
    // After the views have put the answer in the run.
    this.#viewHost.onchange(() => this.#saved?.());
    containEvents(this.#root);
  }

  connectedCallback() {
    upgrade(this, ['instrument', 'src', 'forWhom', 'autosave', 'exposeResult']);
    this.#update();
  }

  /** Another document takes the style away. */
  adoptedCallback() { this.#viewHost.dress(); }

  /** Moved and never gone: what has the focus keeps it, and what is open stays open. */
  connectedMoveCallback() {
    if (!this.#viewHost.fits) this.#update();
  }

  /**
   * @param {string} _
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(_, before, now) {
    // Before the first connection there is nothing to change, and frameworks
    // set what is there already. Several attributes set in a row are one change.
    if (before === now || !this.#source || this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#update();
    });
  }

  get instrument() { return this.getAttribute('instrument') ?? ''; }
  set instrument(id) { reflect(this, 'instrument', id); }

  get src() { return this.getAttribute('src') ?? ''; }
  set src(address) { reflect(this, 'src', address); }

  get forWhom() { return this.getAttribute('for-whom') ?? ''; }
  set forWhom(word) { reflect(this, 'for-whom', word); }

  get autosave() { return this.#says('autosave'); }
  set autosave(offered) { this.toggleAttribute('autosave', Boolean(offered)); }

  get exposeResult() { return this.#says('expose-result'); }
  set exposeResult(exposed) { this.toggleAttribute('expose-result', Boolean(exposed)); }

  /**
   * Whether an attribute says yes. Vue 3 and Svelte 5 write "false" for no, and
   * nobody who writes that means yes.
   *
   * @param {string} attribute
   */
  #says(attribute) { return (this.getAttribute(attribute) ?? 'false').trim().toLowerCase() !== 'false'; }

  /**
   * Asked for only where there are questions.
   *
   * @returns {Run}
   */
  get #run() { return /** @type {Run} */ (this.#viewHost.run); }
  /** @param {Run | undefined} run */
  set #run(run) { this.#viewHost.run = run; }

  #update() {
    const source = this.hasAttribute('src') ? 'src ' + this.src : 'id ' + (this.instrument || 'temperatur');
    const other = source !== this.#source;
    this.#source = source;
    if (!this.autosave) this.#storage = this.#saved = undefined;
    else if (other || !this.#storage) this.#storage = new DeviceStorage(this, source);
    this.#viewHost.remembers = this.autosave;
    if (other) {
      this.#run = this.#own = this.#groupState = this.#saved = undefined;
      return this.#open();
    }
    const { run } = this.#viewHost;
    // The page may let go of the answers at any time, but not ask for them too late.
    if (run) run.exposed = this.exposeResult && !run.instrument.use && (run.exposed || !run.answers.size);
    this.#viewHost.again();
    this.#reword();
  }

  /**
   * Finds the questions and shows the first.
   *
   * @param {boolean} [again]
   */
  #open(again = false) {
    const [kind, ...rest] = /** @type {string} */ (this.#source).split(' ');
    const at = rest.join(' ');
    if (kind === 'src') return this.#openCustom(at);
    const instrument = shell.find(({ id }) => id === at);
    const viewHost = this.#viewHost;
    if (instrument) return this.#start(instrument);
    if (load.known.includes(at)) {
      return viewHost.soon({ state: 'loading', failed: 'srcFailed', focus: again }, () => this.#open(true), async () => {
        const [, whole] = await load.wholeInstrument(at, '');
        return () => this.#start(whole, { focus: again });
      });
    }
    viewHost.show(() => failedView(viewHost.words,
      viewHost.words.unknownInstrument(at, listed(load.known, viewHost.lang))), 'failed');
  }

  /**
   * @param {string} src
   * @param {boolean} [again]
   * @param {Trouble} [trouble] what is in the way, when that is known
   */
  #openCustom(src, again = false, trouble) {
    return this.#viewHost.soon({ state: 'loading', failed: 'srcFailed', focus: again }, () => this.#openCustom(src, true), async () => {
      if (trouble) throw trouble;
      const own = /** @type {Own} */ ({ text: await ownText(src, again) });
      let questions = questionsIn(own.text);
      if (!questions) {
        const { ok, problems } = await load.core('instrument', own.text);
        if (problems) throw new Trouble('notAnInstrument', problems);
        questions = own.instrument = ok;
      }
      return () => {
        this.#own = own;
        this.#start(questions, { focus: again });
      };
    });
  }

  /**
   * Begins, with the answers of last time if there are any.
   *
   * @param {Questions} instrument
   * @param {{ focus?: boolean }} [options]
   */
  #start(instrument, options) {
    const { run } = this.#viewHost;
    // Answered before the core refused the questions, which somebody has fixed.
    if (run?.answers.size) {
      run.adopt(instrument);
      this.#questions(options);
      return this.#warm();
    }
    if (!this.#storage?.kept) return this.#begin(instrument, options);
    this.#run = new Run(instrument, false);
    this.#restore(options);
  }

  /**
   * Begins with no answer.
   *
   * @param {Questions} instrument
   * @param {{ focus?: boolean }} [options]
   */
  #begin(instrument, options) {
    this.#saved = undefined;
    this.#run = new Run(instrument, this.exposeResult);
    this.#questions(options);
    this.#reword();
    this.#warm();
  }

  /** Reads the answers of last time and shows where they stopped. What cannot be read is left where it is. */
  #restore({ focus = false } = {}) {
    const [viewHost, storage, run] = [this.#viewHost, /** @type {DeviceStorage} */ (this.#storage), this.#run];
    const without = () => this.#begin(run.instrument, { focus: true });
    return viewHost.soon({ state: 'loading', failed: 'keptFailed', back: ['withoutKept', without], focus, at: 0 }, () => this.#restore({ focus: true }), async () => {
      const [remember, [text]] = await Promise.all([load.remember(), this.#whole()]);
      return remember.restored({
        viewHost, storage, run, text, core: load.core, without, focus,
        go: (note) => {
          this.#questions({ focus, note });
          this.#warm();
        },
      });
    });
  }

  /** Puts the word of the place in the questions. They stay as they are until it is there, so that nobody waits for it. */
  #reword() {
    const run = this.#viewHost.run;
    if (run && this.forWhom && !this.#own) this.#whole().then(([, instrument]) => run === this.#run && this.#adopt(instrument), () => {});
  }

  /** Fetches the rest while the first questions are read, unless the person saves data. */
  #warm() {
    // Nobody is to find out after the last answer that the questions are refused.
    if (this.#own && !this.#own.instrument) return atLeisure(0, () => this.#whole().then(() => this.#warm(), () => {}));
    if (navigator.connection?.saveData) return;
    const id = this.#own ? undefined : this.#run.instrument.id;
    // The page around has its own pictures to fetch first, and somebody who
    // only passes by needs none of it.
    atLeisure(3000, () => load.warm(id));
  }

  /** Fetches what the plan needs, unless the person saves data. */
  #warmPlan() {
    if (!navigator.connection?.saveData) atLeisure(300, load.warmPlan);
  }

  /** The place of the box that remembers answers. Without its module nothing is offered and nothing kept. */
  #memory() {
    const [viewHost, storage, run] = [this.#viewHost, this.#storage, this.#run];
    if (!storage) return null;
    const place = h('div');
    Promise.all([load.remember(), this.#own && this.#whole()]).then(([{ memory, styles }]) => {
      viewHost.accent(styles);
      const { node, saved } = memory({ storage, run, lang: viewHost.lang, prefix: this.#prefix });
      place.replaceWith(node);
      if (run === this.#run) this.#saved = saved;
    }).catch(() => {});
    return place;
  }

  /** @param {{ focus?: boolean, note?: (() => HTMLElement) }} [options] */
  #questions({ note, ...options } = {}) {
    const [viewHost, run] = [this.#viewHost, this.#run];
    const go = (/** @type {number} */ by) => {
      run.step += by;
      this.#questions({ focus: true });
      // While the next questions are read: it holds the page up for a moment,
      // which somebody about to give the first answer would feel.
      atLeisure(300, load.start);
    };
    viewHost.show(() => stepView({
      run, lang: viewHost.lang, t: viewHost.words, prefix: this.#prefix, note: note?.(), memory: this.#memory(),
      grounds: (id) => this.#grounds(id),
      blank: () => this.#printBlank(),
      onback: () => go(-1),
      // People who answer one after the other put their answers in the group first.
      onnext: () => (!run.last ? go(1) : this.#groupState?.together ? this.#group('join') : this.#result()),
      ongroup: () => this.#group('group'),
    }), 'questions', options);
  }

  /**
   * The way back from what does not come.
   *
   * @returns {[label: 'toQuestions', act: () => void]}
   */
  get #back() { return ['toQuestions', () => this.#questions({ focus: true })]; }

  /** Scores and shows the result. */
  #result() {
    const [viewHost, run] = [this.#viewHost, this.#run];
    return viewHost.soon({ failed: 'resultFailed', back: this.#back }, () => this.#result(), async () => {
      const { role, openToGroup, ...response } = run.response();
      const [text, instrument] = await this.#whole();
      const views = await load.resultViews();
      const { ok: result, problems } = await load.core('score', text, json(response));
      if (problems) throw new Trouble('scoreProblems');
      const detail = run.exposed ? { response, result } : {};
      return () => {
        run.done = true;
        viewHost.show(() => this.#resultView(views, instrument, response, result), 'result', { focus: true, detail, back: this.#back });
        this.#warmPlan();
      };
    });
  }

  /**
   * @param {ResultModule} views
   * @param {Instrument} instrument
   * @param {Response} response
   * @param {Result} result
   */
  #resultView(views, instrument, response, result) {
    const [viewHost, run] = [this.#viewHost, this.#run];
    viewHost.style(views.styles);
    const view = views.resultView({
      instrument, response, result, lang: viewHost.lang, words: viewHost.words, exposed: run.exposed, evidence: load.evidence, toolkit: load.toolkit, place: this.#root, wishes: run.wishes,
      ongroup: (other) => this.#group(other),
      onchange: () => {
        run.step = 0;
        this.#questions({ focus: true });
      },
      onrestart: () => {
        this.#groupState?.forget(run.id);
        if (this.#storage?.state === 'on') this.#storage.forget();
        this.#begin(run.instrument, { focus: true });
      },
    });
    view.node.append(this.#memory() ?? '');
    return view;
  }

  /**
   * Shows a view of the working group: see group/group.js for their names.
   *
   * @param {GroupViewName} view
   */
  #group(view) {
    const [viewHost, run] = [this.#viewHost, this.#run];
    return viewHost.soon({ words: 'fetching', failed: 'groupFailed', back: this.#back }, () => this.#group(view), async () => {
      const [[text, instrument], views, group] = await Promise.all([this.#whole(), load.resultViews(), load.groupViews()]);
      return () => {
        viewHost.style(views.styles, group.styles);
        this.#groupState ??= new group.GroupState(text, load.core, load.plan);
        viewHost.show(() => group.groupPage({
          view, instrument, run, state: /** @type {GroupState} */ (this.#groupState), forWhom: this.forWhom, lang: viewHost.lang, words: viewHost.words, shared: views.shared, evidence: load.evidence, toolkit: load.toolkit,
          place: this.#root,
          go: (other) => this.#group(other),
          onnext: () => {
            // What the last person wanted remembered stays, and is not written over.
            this.#storage?.leave();
            this.#begin(run.instrument, { focus: true });
          },
          onresult: () => this.#result(),
          onquestions: () => this.#questions({ focus: true }),
        }), 'group', { focus: true, back: this.#back });
        this.#warmPlan();
      };
    });
  }

  /**
   * The whole instrument, as text and parsed: with advice and what it rests on.
   * Whatever is done with the answers asks for it first, so that nothing is done
   * with answers to questions that the core has not read.
   *
   * @returns {Promise<[string, Instrument]>}
   */
  async #whole() {
    const own = this.#own;
    if (!own) return load.wholeInstrument(this.#run.instrument.id, this.forWhom);
    if (!own.instrument) {
      const { ok, problems } = await load.core('instrument', own.text);
      // Other questions are asked by now.
      if (own !== this.#own) throw new Error();
      if (problems) throw this.#refuse(problems);
      if (!own.instrument) this.#adopt(own.instrument = ok);
    }
    return [own.text, own.instrument];
  }

  /**
   * Goes on with what the core has read, with the focus where it is.
   *
   * @param {Instrument} instrument
   */
  #adopt(instrument) {
    const run = this.#run;
    const alike = within(instrument, run.instrument);
    run.adopt(instrument);
    if (alike) return;
    const id = this.#root.activeElement?.id;
    this.#viewHost.again();
    if (id) this.#root.getElementById(id)?.focus();
  }

  /**
   * Tells what the core has found in questions that are being answered. The answers stay, for when it has been put right.
   *
   * @param {Problem[]} problems
   */
  #refuse(problems) {
    const trouble = new Trouble(this.#run.answers.size ? 'refusedLate' : 'notAnInstrument', problems);
    this.#own = undefined;
    this.#openCustom(this.src, this.#root.activeElement !== null, trouble);
    return trouble;
  }

  /** Prints an empty questionnaire, for a meeting without screens. */
  async #printBlank() {
    const [views, [, instrument]] = await Promise.all([load.resultViews(), this.#whole()]);
    const { lang, words } = this.#viewHost;
    return views.printBlank({ instrument, lang, words, place: this.#root });
  }

  /**
   * Why an item is asked, as nodes.
   *
   * @param {string} id
   */
  async #grounds(id) {
    const [views, [, instrument], entries] = await Promise.all([load.resultViews(), this.#whole(), load.evidence()]);
    this.#viewHost.accent(views.styles);
    return views.groundsOf({ instrument, entries, lang: this.#viewHost.lang }, id);
  }
}

define('peer-readiness', PeerReadiness);
