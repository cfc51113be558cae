// Crockford's base 32: no I, L, O or U, which are read wrongly.
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty random bits as twelve characters: the name of a response. */
export function newID() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => crockford[byte & 31]).join('');
}

/** Today where the person is, as YYYY-MM-DD, without a time of day. */
export function today(now = new Date()) {
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * One person's way through one instrument: the choices and the step they
 * are at. It lives in memory and dies with the page; see shelf.js for what a
 * person may choose.
 */
export class Run {
  /**
   * @param {object} instrument the whole of it, or the shell
   * @param {boolean} exposed whether the page around gets the answers; decided
   *   before the first question, so that nobody is told too late
   */
  constructor(instrument, exposed) {
    this.instrument = instrument;
    this.exposed = exposed;
    this.id = newID();
    this.step = 0;
    /** Item id to choice, "0" to "6" or "unknown". */
    this.answers = new Map();
    /** Whether the result has been shown. */
    this.done = false;
    /** What the person says to a working group: the place they answer from, and whether it may see their answers. */
    this.role = '';
    this.openToGroup = false;
  }

  get themes() { return this.instrument.themes; }

  get theme() { return this.themes[this.step]; }

  get last() { return this.step === this.themes.length - 1; }

  get count() { return this.themes.reduce((sum, theme) => sum + theme.items.length, 0); }

  /** The items of the theme at hand that have no answer. */
  get open() { return this.theme.items.filter((item) => !this.answers.has(item.id)); }

  /** Takes over the answers of a response that the core has read, and stops at the first theme with an open item. */
  take({ id, role, openToGroup, answers }) {
    this.id = id;
    this.role = role ?? '';
    this.openToGroup = openToGroup === true;
    this.answers = new Map(answers.map(({ item, choice }) => [item, choice]));
    while (!this.last && !this.open.length) this.step++;
  }

  /** The response document, answers in the instrument's order. */
  response() {
    const { id, version } = this.instrument;
    const answers = this.themes.flatMap((theme) => theme.items)
      .filter((item) => this.answers.has(item.id))
      .map((item) => ({ item: item.id, choice: this.answers.get(item.id) }));
    return { id: this.id, instrument: id, version, date: today(), ...this.role && { role: this.role }, ...this.openToGroup && { openToGroup: true }, answers };
  }
}
