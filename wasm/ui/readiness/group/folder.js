import { today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { limit } from '../../parts/text-of.js';
import { anyWritten, ordered, paragraphsOf } from './paragraphs.js';

/** @import { Folder, GroupContext } from '../types.js' */
/** @import { Opened } from './opening.js' */

/**
 * Opens a folder where a vision or a plan comes in: that one by `open`, the other
 * where nothing of the kind has been written yet. What it holds besides, and what is
 * not taken, stays in the folder that is saved from here.
 *
 * @param {GroupContext} ctx
 * @param {Folder} folder
 * @param {'vision' | 'plan'} part
 * @param {(text: string) => Promise<Opened>} open
 * @returns {Promise<Opened>}
 */
export async function openFolder({ state, t }, folder, part, open) {
  const { work } = state;
  // Both are read before any of them is opened: a folder is taken whole or not at all.
  const vision = folder.vision === undefined ? undefined : await state.core('vision', folder.vision);
  const plan = folder.plan === undefined ? undefined : await work.read(folder.plan);
  const problems = vision?.problems ?? plan?.problems;
  if (problems) return { problems };
  const { [part]: text } = folder;
  const came = text === undefined ? { said: part === 'vision' ? t.folderNoVision : t.folderNoPlan } : await open(text);
  if (came.problems) return came;
  state.folder = folder;
  let also = '';
  if (part === 'vision' && plan?.ok) {
    const own = work.plan && work.unsaved;
    if (!own) await work.open(plan.ok.plan, t.stepOpened);
    also = own ? t.folderPlanNot : t.folderPlanToo;
  } else if (part === 'plan' && vision?.ok) {
    const own = anyWritten(state.paragraphs);
    if (!own) state.paragraphs = paragraphsOf(vision.ok);
    also = own ? t.folderVisionNot : t.folderVisionToo;
  }
  return { ...came, said: [came.said, also].filter(Boolean).join(' ') };
}

/**
 * A button that saves vision and plan in one folder, with what came in one.
 *
 * @param {GroupContext} ctx
 * @param {(said: string) => void} tell
 */
export function saveFolder({ state, t }, tell) {
  return h('button', { type: 'button', class: 'plain', onclick: async () => {
    const { work, folder = {} } = state;
    try {
      const { ok: vision } = await ordered(state);
      const plan = work.plan && await work.edition();
      const parts = [vision ? json(vision) : folder.vision, plan ? json(plan) : folder.plan, folder.description];
      if (!parts.some(Boolean)) return tell(t.folderEmpty);
      const { ok } = await state.core('together', ...parts.map((each) => each ?? ''));
      if (!ok || new Blob([ok]).size > limit) return tell(t.folderTooLarge);
      download(`${t.folderFile}-${today()}.json`, ok, 'application/json');
      if (plan) work.saved(plan);
      tell(t.fileSaved);
    } catch {
      tell(t.coreFailed);
    }
  } }, t.saveFolder);
}
