import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './built.mjs';
import { page } from './server.mjs';

/** A page with a workshop and nothing else. */
export const workshopPage = (attributes = '', more = {}) => page(`<peer-jobdesc ${attributes}><p>Uden script</p></peer-jobdesc>`, { ...more, script: false, head: '<script type="module" src="/peer-jobdesc.js"></script>' + (more.head ?? '') });

/** The schema of a description, as it is published. */
export const schema = JSON.parse(readFileSync(path.join(root, 'schema', 'v1', 'job-description.schema.json'), 'utf8'));

/**
 * Every field of the schema that holds no others, as a path with * for the
 * entries of a list, with its part of the schema.
 */
export function leaves(of = schema, at = '') {
  while (of.$ref) of = schema.$defs[of.$ref.split('/').at(-1)];
  if (of.type === 'object') return Object.entries(of.properties).flatMap(([name, each]) => leaves(each, `${at}/${name}`));
  if (of.type === 'array' && of.items && (of.items.$ref || of.items.type === 'object')) {
    const inside = leaves(of.items, `${at}/*`);
    if (inside.some(([path]) => path !== `${at}/*`)) return inside;
  }
  return [[at, of]];
}

/** A text as the file that somebody chooses. */
export const asFile = (text, name = 'job.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** One workshop on a page, used as a group uses it. */
export class Workshop {
  constructor(page) {
    this.page = page;
    this.host = page.locator('peer-jobdesc');
    this.undo = this.host.locator('.turn').first();
    this.redo = this.host.locator('.turn').nth(1);
  }

  /** What shows the field at a pointer. */
  at(pointer) { return this.host.locator(`[data-at="${pointer}"]`); }

  /** What one writes in at a pointer. */
  input(pointer) { return this.at(pointer).locator('input, textarea, select').first(); }

  button(name) { return this.host.getByRole('button', { name }); }

  /** Begins with nothing. */
  async empty() {
    await this.button(/^Begynd på en tom side|^Begin with an empty/).click();
    await this.host.locator('.chapter').waitFor();
  }

  /** Begins with an example, by its place in the list. */
  async example(n) {
    await this.host.locator('.example-card').nth(n).click();
    await this.host.locator('.chapter').waitFor();
  }

  /** Goes to a chapter by its number, from 1. */
  async chapter(n) {
    const toggle = this.host.locator('.chapters-toggle');
    if (await toggle.isVisible()) await toggle.click();
    await this.host.locator('.chapter-link').nth(n - 1).click();
    await this.host.locator('.eyebrow', { hasText: new RegExp(`Kapitel ${n} |Chapter ${n} `) }).waitFor();
  }

  /** The pointer and the kind of what has the focus. */
  focused() {
    return this.host.evaluate((host) => {
      const at = host.shadowRoot.activeElement;
      return at && { tag: at.localName, at: at.closest('[data-at]')?.dataset.at, tool: at.dataset.tool, class: at.className, text: at.textContent, question: at.closest('[data-question]')?.dataset.question };
    });
  }

  /** What was said last to people who do not see it. */
  async told(text) { await this.host.locator('.off[role="status"]', { hasText: text }).waitFor({ state: 'attached' }); }

  /** Saves, and gives the file. */
  async saved() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(/^Gem som fil|^Save as a file/).first().click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  /** The description that is saved, without what every file has. */
  async document() {
    const { $schema, title, ...more } = JSON.parse((await this.saved()).text);
    assert.match($schema, /job-description/);
    return { ...title && { title }, ...more };
  }
}
