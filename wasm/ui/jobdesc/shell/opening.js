import { Trouble } from '../../parts/once.js';
import { textOf } from '../../parts/text-of.js';
import * as load from './load.js';
import { takenView } from './taken.js';
import { tidied } from './tidied.js';

/** @import { Along, BeginOperations, Doc, Text } from '../types.js' */
/** @import { Workshop } from './workshop.js' */

/** The kinds of documents besides a description that give something to begin with. */
const begun = ['response', 'result', 'group-result', 'vision', 'plan', 'folder'];

/**
 * Begins with an example.
 *
 * @param {Workshop} workshop
 * @param {string} id
 */
export function openExample(workshop, id) {
  return workshop.host.soon({ state: 'loading', failed: 'exampleFailed', back: workshop.back }, () => openExample(workshop, id), async () => {
    const doc = await load.example(id);
    return () => workshop.start(doc);
  });
}

/**
 * Begins with a file.
 *
 * @param {Workshop} workshop
 * @param {File} file
 */
export const openFile = (workshop, file) => openText(workshop, async () => {
  const { text, trouble } = await textOf(file);
  if (trouble) throw new Trouble(trouble);
  return text;
});

/**
 * Begins with a description, or another document that gives something to begin
 * with.
 *
 * @param {Workshop} workshop
 * @param {() => Promise<string>} read gives its text
 * @param {HTMLElement} [from] the element of the page that handed it over
 */
export function openText(workshop, read, from) {
  const { host } = workshop;
  return host.soon({ state: 'loading', failed: 'fileFailed', back: workshop.back }, () => openText(workshop, read, from), async () => {
    const text = await read();
    const { ok, problems } = await load.core('open', text);
    if (!ok) throw new Trouble('fileOther', problems);
    if (!ok.description && !begun.includes(ok.kind)) throw new Trouble({ responses: 'fileResponses', calendar: 'fileCalendar' }[ok.kind] ?? 'fileElse');
    const { description, taken = [], vision, plan } = ok.description ? { description: ok.description } : await beginning(text, ok, host.lang);
    // A draft that has no title yet has an empty one in its file.
    const { doc } = tidied(description);
    const along = vision || plan || ok.kind === 'folder' ? { vision, plan, folder: ok.kind === 'folder' } : undefined;
    return () => {
      workshop.from = from && { element: from, kind: ok.kind };
      if (taken.length) showTaken(workshop, doc, taken, along);
      else workshop.start(doc, { along });
    };
  });
}

/**
 * What another document than a description gives to begin with.
 *
 * @param {string} text
 * @param {{ kind: string, instrument?: string }} known
 * @param {import('../types.js').Lang} lang
 * @returns {Promise<BeginOperations['begin']>}
 */
async function beginning(text, { kind, instrument }, lang) {
  const { ok, problems } = await load.beginning(kind, text, lang, instrument);
  if (!ok) throw new Trouble('fileOther', problems);
  return ok;
}

/**
 * Says what has been taken, and goes on.
 *
 * @param {Workshop} workshop
 * @param {Doc} doc
 * @param {Text[]} taken
 * @param {Along} [along]
 */
function showTaken(workshop, doc, taken, along) {
  const { host } = workshop;
  workshop.close();
  host.show(() => takenView({
    t: host.words, say: host.say, taken, onwards: () => workshop.start(doc, { along }), back: workshop.back, away: workshop.away,
  }), 'begin', { focus: true });
}
