import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strings as give } from '../../wasm/ui/jobdesc/give/strings.js';
import { strings as meeting } from '../../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { unfolded } from './browser.mjs';
import { root } from './built.mjs';
import { asFile } from './workshop.mjs';

const read = (...at) => readFileSync(path.join(root, ...at), 'utf8');

/** A description with something in every field. */
export const full = read('schema', 'examples', 'job-description', 'every-field.json');

/** The same with as much as a field holds, and a word that never ends. */
export function long() {
  const word = 'Menneskerettighedskonventionsfortolkningsarbejdsgruppe';
  const doc = JSON.parse(full);
  doc.title = `${word.repeat(2)} på ${word}`.slice(0, 200);
  doc.purpose = 'Vi vil gerne have en peer-medarbejder, fordi den, der selv har været der, ser noget, vi andre ikke ser. '.repeat(40).slice(0, 4000).trim();
  doc.tasks = Array.from({ length: 40 }, (_, i) => ({ ...doc.tasks[i % doc.tasks.length], title: `${i + 1}. ${i % 7 ? 'Samtaler og ture' : word}` }));
  return JSON.stringify(doc);
}

/**
 * Comes by every page of the workshop, and gives the name of each once it is
 * shown. What is shown may be looked at for as long as one likes.
 *
 * @param {import('./workshop.mjs').Workshop} shop on its first page, in Danish
 * @param {string} [text] the description it is shown with
 */
export async function* tour(shop, text = full) {
  const { host } = shop;
  const t = strings.da;
  const choose = (what) => host.locator('input[type="file"]').first().setInputFiles(what);
  const to = (name) => host.locator('.way', { hasText: t.pages[name] }).click();
  await host.locator('.begin').waitFor();
  yield '01-first';
  await choose(asFile('{"hello":"there"}'));
  await host.getByRole('alert').waitFor();
  yield '02-other-file';
  await shop.button(t.toBegin).click();
  await choose(path.join(root, 'schema', 'examples', 'group-result', 'january.json'));
  await host.locator('.taken').waitFor();
  yield '03-taken';
  await shop.button(t.takenOn).click();
  await host.locator('.panel-body:not([hidden])').waitFor({ state: 'attached' });
  yield '04-begun';
  await shop.button(t.backToBegin).click();
  yield '05-first-again';
  await choose(asFile(text));
  await host.locator('.chapter').waitFor();
  for (let n = 1; n <= 9; n++) {
    await shop.chapter(n);
    await host.locator('.panel-body:not([hidden])').waitFor({ state: 'attached' });
    yield `1${n}-chapter`;
    await unfolded(host);
    await host.locator('.chapter .grounds').first().waitFor({ state: 'attached' });
    yield `1${n}-chapter-unfolded`;
  }
  await to('meeting');
  await host.locator('.meeting-start').waitFor();
  yield '20-meeting';
  await shop.button(meeting.da.firstHourBegin).click();
  await host.locator('.meeting-step').waitFor();
  yield '21-meeting-question';
  for (let n = 1; n < 4; n++) await shop.button(meeting.da.next).click();
  yield '22-meeting-tasks';
  await shop.button(meeting.da.stop).click();
  await host.locator('.meeting-over').waitFor();
  yield '23-meeting-over';
  await to('read');
  await host.locator('.whole .topics').first().waitFor();
  yield '24-read';
  await to('look');
  await host.locator('.paper:visible').waitFor();
  yield '25-look';
  await to('give');
  await host.locator('.give').waitFor();
  await shop.button(give.da.webMake).click();
  await host.locator('.posted').getByRole('button').first().waitFor();
  await choose(asFile(read('jobdesc', 'examples', 'residential.json')));
  await host.locator('.compared .paper').waitFor();
  yield '26-give';
}
