import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { built } from './built.mjs';
import { instrument, Widget } from './widget.mjs';

export const spec = instrument('temperatur');
const ids = spec.themes.flatMap((theme) => theme.items.map(({ id }) => id));
const choices = (row) => Object.fromEntries(row.split(' ').map((choice, i) => [ids[i], choice === '?' ? 'unknown' : choice]));

/** A working group the first time: who they are, how they send, and what they choose. "?" is unknown. */
export const people = [
  { role: 'leader', by: 'file', first: choices('2 2 1 2 3 3 3 1 3 2'), later: choices('3 3 2 3 3 3 3 2 3 2') },
  { role: 'hr', by: 'file', first: choices('2 2 1 2 1 1 ? 1 ? 2'), later: choices('3 3 2 3 2 2 2 2 2 2') },
  { role: 'colleague', by: 'code', first: choices('1 0 0 1 0 0 1 1 ? 2'), later: choices('2 2 1 2 1 1 1 2 1 2') },
  { role: 'colleague', by: 'code', first: choices('1 1 1 1 1 0 1 2 0 1'), later: choices('2 2 2 2 1 1 1 2 1 1') },
  { role: 'peer', by: 'file', first: choices('2 1 0 1 0 1 2 1 0 3'), later: choices('3 2 1 2 1 1 2 2 0 3') },
];

/** The response of the i-th of them, without a page. */
export const member = (i, when, also) => ({
  id: '7ZKQ2M4T9X' + (when === 'first' ? 'A' : 'B') + i, instrument: spec.id, version: spec.version, date: when === 'first' ? '2027-01-11' : '2027-07-05',
  role: people[i].role, ...also, answers: ids.map((item) => ({ item, choice: people[i][when][item] })),
});

/** The command line with `input`; what it writes, as bytes. */
export const command = (args, input) => execFileSync(built().command, args, { input });

/** One widget, used by somebody in a working group. */
export class Desk extends Widget {
  /** Presses a button with this name. */
  press(name) {
    return this.host.getByRole('button', { name, exact: true }).click();
  }

  get title() { return this.host.locator('h3').first(); }

  /** Opens a view by its button and waits for its heading. */
  async to(name) {
    await this.press(name);
    await this.host.locator('h3', { hasText: new RegExp(`^${name}$`) }).waitFor();
  }

  /** Goes to the working group without having answered. */
  async collect() {
    await this.press('Gå til arbejdsgruppen');
    await this.host.locator('.together').waitFor();
  }

  /** What the browser saves when `act` has been done: name and bytes. */
  async saved(act) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Answers, and leaves as the person sends: a file on disk, or a code. */
  async send({ role, by }, choice, { open = false, folder }) {
    await this.answer(spec, choice);
    await this.to('Gem mine svar');
    await this.host.getByLabel('Din rolle (hvis du vil)').selectOption(role);
    if (open) await this.host.getByLabel(/^Gruppen må se/).check();
    if (by === 'code') {
      const code = this.host.getByLabel('Din svarkode');
      await this.page.waitForFunction((node) => node.value, await code.elementHandle());
      // The last change has been answered when asking again changes nothing.
      await this.page.waitForTimeout(100);
      return { code: await code.inputValue() };
    }
    const { name, bytes } = await this.saved(() => this.press('Gem fil'));
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return { file };
  }

  /** Chooses files, or pastes codes, and waits until they are read. */
  async files(...files) {
    await this.host.locator('input[type=file]').setInputFiles(files);
    await this.read();
  }

  async codes(...codes) {
    await this.host.locator('.codes textarea').fill(codes.join('\n'));
    await this.press('Læs koderne');
    await this.read();
  }

  /** Everybody is there: makes the result. */
  async whole() {
    await this.press('Vi er alle med');
    await this.host.locator('.outcome .summary-card').waitFor();
  }

  async read() {
    await this.host.locator('.intake .told', { hasText: /\.$/ }).waitFor();
    await this.page.waitForTimeout(150);
    return this.host.locator('.intake .told').textContent();
  }
}
