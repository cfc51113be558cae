import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built, root } from './built.mjs';

/** A standard instrument, as it is in the repository. */
export const instrument = (id) => JSON.parse(readFileSync(path.join(root, 'readiness', 'instruments', id + '.json'), 'utf8'));

/** What `peerwork score --json` prints for a response. */
export function scored(response) {
  const text = execFileSync(built().command, ['score', '--json', '-'], { input: JSON.stringify(response), encoding: 'utf8' });
  return JSON.parse(text);
}

/** A response with the given choices, item id to choice. */
export const responseOf = ({ id, version }, choices) => ({
  id: '7ZKQ2M4T9XAB', instrument: id, version, answers: Object.entries(choices).map(([item, choice]) => ({ item, choice })),
});

/** One widget on a page, used as a person uses it. */
export class Widget {
  constructor(page, selector = 'peer-readiness') {
    this.page = page;
    this.host = page.locator(selector);
    this.groups = this.host.locator('fieldset');
    this.next = this.host.locator('.step > .buttons .main');
    this.back = this.host.locator('.step > .buttons .plain');
    this.heading = this.host.locator('h3').first();
  }

  /** The radio button of an item for a choice. */
  radio(item, choice) {
    return this.host.locator(`input[data-item="${item}"][value="${choice}"]`);
  }

  /** Presses a choice with the mouse, on its label as people do. */
  async click(item, choice) {
    await this.host.locator(`label:has(input[data-item="${item}"][value="${choice}"])`).click();
    assert.equal(await this.radio(item, choice).isChecked(), true, `${item} is ${choice}`);
  }

  /** What has the focus inside the shadow root. */
  focused() {
    return this.host.evaluate((host) => {
      const at = host.shadowRoot.activeElement;
      return at && {
        tag: at.localName, name: at.name, value: at.value, item: at.dataset?.item, text: at.textContent, class: at.className, type: at.type,
        same: document.activeElement === host,
      };
    });
  }

  /** Tabs until the focus is where `wanted` says, as somebody without a mouse must. */
  async tabTo(wanted, most = 12) {
    for (let i = 0; i < most; i++) {
      const at = await this.focused();
      if (at && wanted(at)) return at;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`not within ${most} tabs; the focus is on ${JSON.stringify(await this.focused())}`);
  }

  /** Makes a choice with Tab, Space and the arrows alone. */
  async type(item, choice, options) {
    const at = await this.tabTo((each) => each.item === item);
    const steps = (choice === 'unknown' ? options : Number(choice)) - (at.value === 'unknown' ? options : Number(at.value));
    await this.page.keyboard.press('Space');
    for (let i = 0; i < Math.abs(steps); i++) await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    const now = await this.focused();
    assert.deepEqual([now.item, now.value], [item, choice]);
    assert.equal(await this.radio(item, choice).isChecked(), true);
  }

  /** Answers a whole instrument by mouse and ends at the result. */
  async answer(instrument, choices) {
    for (const theme of instrument.themes) {
      let open = false;
      for (const { id } of theme.items) {
        if (choices[id] === undefined) open = true;
        else await this.click(id, choices[id]);
      }
      await this.next.click();
      if (open) await this.next.click();
    }
    await this.result();
  }

  /**
   * Answers by script, all at once, and presses the button of each step, unless
   * the last is to be left: for tests of what comes after.
   */
  async quickly(instrument, choices, { last = true } = {}) {
    await this.groups.first().waitFor();
    await this.host.evaluate((host, [themes, chosen, press]) => {
      const root = host.shadowRoot;
      themes.forEach((items, i) => {
        for (const id of items) root.querySelector(`input[data-item="${id}"][value="${chosen[id]}"]`)?.click();
        if (press || i < themes.length - 1) root.querySelector('.step > .buttons .main').click();
      });
    }, [instrument.themes.map(({ items }) => items.map(({ id }) => id)), choices, last]);
  }

  /** Waits for the result. */
  async result() {
    await this.host.locator('.result').waitFor();
    return this.host.locator('.result');
  }
}

/** Choices that use every option of the scale, and "unknown", over and over. */
export function mixed(instrument, cycle = ['2', '3', '1', '3', 'unknown', '0', '2']) {
  const ids = instrument.themes.flatMap((theme) => theme.items.map(({ id }) => id));
  return Object.fromEntries(ids.map((id, i) => [id, cycle[i % cycle.length]]));
}
