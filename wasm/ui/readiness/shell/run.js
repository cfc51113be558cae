import { today } from '../../parts/dates.js';
import { newID } from '../../parts/ids.js';

/** @import { Questions, Response } from '../types.js' */

/**
 * One person's way through one instrument: the choices and the step they
 * are at. It lives in memory and dies with the page; see parts/storage.js for what a
 * person may choose.
 */
export class Run {
  /**
   * @param {Questions} instrument the whole of it, or the shell
   * @param {boolean} exposed whether the page around gets the answers; decided
   *   before the first question, so that nobody is told too late
   */
  constructor(instrument, exposed) {
    this.instrument = instrument;
    // What is to talk from stays with those who talk.
    this.exposed = exposed && !instrument.use;
    this.id = newID();
    this.step = 0;
    /**
     * Item id to choice.
     *
     * @type {Map<string, Response['answers'][number]['choice']>}
     */
    this.answers = new Map();
    /** Whether the result has been shown. */
    this.done = false;
    /** What the person says to a working group: the place they answer from, and whether it may see their answers. */
    this.role = /** @type {NonNullable<Response['role']> | ''} */ ('');
    this.openToGroup = false;
    /**
     * What they would like to talk about: items, three at the most. Not kept on the device.
     *
     * @type {string[]}
     */
    this.wishes = [];
  }

  get themes() { return this.instrument.themes; }

  get theme() { return this.themes[this.step]; }

  get last() { return this.step === this.themes.length - 1; }

  get count() { return this.themes.reduce((sum, theme) => sum + theme.items.length, 0); }

  /** The items of the theme at hand that have no answer. */
  get open() { return this.theme.items.filter((item) => !this.answers.has(item.id)); }

  /**
   * Takes another reading of the questions in the place of this one. Answers that fit it stay.
   *
   * @param {Questions} instrument
   */
  adopt(instrument) {
    this.instrument = instrument;
    const items = this.themes.flatMap((theme) => theme.items.map(({ id }) => id));
    for (const [item, choice] of this.answers) {
      if (!items.includes(item) || Number(choice) >= instrument.scale.options.length) this.answers.delete(item);
    }
    this.step = Math.min(this.step, this.themes.length - 1);
  }

  /**
   * The response document, answers in the instrument's order.
   *
   * @returns {Response}
   */
  response() {
    const { id, version } = this.instrument;
    const answers = this.themes.flatMap((theme) => theme.items)
      .filter((item) => this.answers.has(item.id))
      .map((item) => ({ item: item.id, choice: /** @type {Response['answers'][number]['choice']} */ (this.answers.get(item.id)) }));
    return { id: this.id, instrument: id, version, date: today(), ...this.role && { role: this.role }, ...this.openToGroup && { openToGroup: true }, answers };
  }
}
