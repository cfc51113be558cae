import assert from 'node:assert/strict';

/** The elements, of which a page has one. */
export const elements = 'peer-readiness, peer-jobdesc, peer-recovery';

// What runs in the page. `$` is the shadow root's querySelectorAll as a list.
const page = {
  count: ($, selector) => $(selector).length,
  text: ($, selector) => $(selector)[0]?.textContent.replace(/\s+/g, ' ').trim() ?? null,
  shown: ($, selector, text) => $(selector).some((node) => node.textContent.includes(text)),
  /** What has the focus in the widget: enough to tell where a person is. */
  focused: ($) => {
    const at = $.root()?.activeElement;
    return at && { tag: at.localName, class: at.getAttribute('class') ?? '', item: at.dataset.item, value: at.value, checked: at.checked, text: at.textContent.trim(), type: at.type };
  },
  /** Where to press what bears this text, with the pointer. */
  place: ($, selector, text) => {
    const node = $(selector).find((each) => !text || each.textContent.trim() === text);
    if (!node || node.disabled) return null;
    node.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = node.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  },
  choose: ($, choices) => {
    for (const input of $('input[data-item]')) if (choices[input.dataset.item] === input.value) input.click();
  },
  fill: ($, selector, text) => {
    const [node] = $(selector);
    node.value = text;
    for (const type of ['input', 'change']) node.dispatchEvent(new Event(type, { bubbles: true }));
  },
  /** Drops files where files are taken in. */
  drop: ($, files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    $('.drop')[0].dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  },
  unfold: ($, selector) => $(selector).forEach((node) => { node.open = true; }),
};

// Where the root is kept, it may be closed: see test/strangers.
const query = `(() => {
  const root = () => { const host = document.querySelector('${elements}'); return window.keptRoots?.get(host) ?? host?.shadowRoot; };
  return Object.assign((selector) => [...(root()?.querySelectorAll(selector) ?? [])], { root });
})()`;

/** Somebody who uses the widget on a page in one of the engines. */
export class Person {
  constructor(driver, site) {
    this.driver = driver;
    this.site = site;
    for (const [name, act] of Object.entries(page)) {
      this[name] = (...args) => driver.run(`(${act})(${[query, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`);
    }
  }

  /** What in the page's terms is the first that the selector finds in the widget. */
  source(selector) { return `(${query})(${JSON.stringify(selector)})[0]`; }

  open(path) { return this.driver.open(this.site.origin + path); }

  /** Asks until it is so, a good while: machines are slow at times. */
  async until(what, ask) {
    for (const end = Date.now() + 60_000; ;) {
      if (await ask()) return;
      if (Date.now() > end) assert.fail(`waited for ${what}; the focus is on ${JSON.stringify(await this.focused())}, and the alert says ${await this.text('[role="alert"]:not(:empty), .held')}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  see(selector, text = '') { return this.until(`${selector} ${text}`, () => this.shown(selector, text)); }

  /** Presses with the pointer what bears this text, once it stands still: on a slow machine a page may still be moving. */
  async press(text, selector = 'button, summary') {
    let before, at;
    await this.until(`something to press called ${text ?? selector}`, async () => {
      [before, at] = [at, await this.place(selector, text)];
      return before && at && before[0] === at[0] && before[1] === at[1];
    });
    await this.driver.click(...at);
  }

  /** Goes on with Tab until the focus is where `wanted` says. */
  async tabTo(what, wanted, most = 14) {
    for (let i = 0; i <= most; i++) {
      const at = await this.focused();
      if (at && wanted(at)) return at;
      await this.driver.key('Tab');
    }
    assert.fail(`${what} is not within ${most} tabs; the focus is on ${JSON.stringify(await this.focused())}`);
  }

  /** Makes a choice with Tab, Space and the arrows alone. */
  async type(item, choice) {
    const at = await this.tabTo(item, (each) => each.item === item);
    await this.driver.key('Space');
    for (let i = Number(at.value); i < Number(choice); i++) await this.driver.key('ArrowDown');
    const now = await this.focused();
    assert.deepEqual([now.item, now.value, now.checked], [item, choice, true], 'the arrows choose');
  }

  /** Answers step after step with the choices, which may leave some open, up to the press that ends it. */
  async answer(instrument, choices, next, from = 0) {
    for (const theme of instrument.themes.slice(from)) {
      await this.see('h3', theme.title[this.lang]);
      await this.choose(choices);
      await this.press(null, next);
      if (theme.items.some(({ id }) => choices[id] === undefined)) await this.press(null, next);
    }
  }
}
