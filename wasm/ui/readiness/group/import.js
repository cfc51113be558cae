import { json } from '../../parts/json.js';
import { textOf } from '../../parts/text-of.js';
import { elsewhere } from './elsewhere.js';
import { most } from './state.js';

/** @import { Entry, From, GroupContext, Operations, Refusal } from '../types.js' */
/** @import { GroupState } from './state.js' */

/** @typedef {Operations['answers'][number]} Found what the core has found in a text */

/**
 * The answers in a text, as documents and codes. How they are found is for the core to say.
 *
 * @param {GroupState} state
 * @param {string} text
 * @returns {Promise<Found[]>}
 */
const answersIn = async (state, text) => (await state.core('answers', state.text, text)).ok ?? [];

/**
 * What to say of a text without answers that is a document of another kind.
 *
 * @param {GroupContext} ctx
 * @param {string} text
 * @param {Found[]} found in it
 */
async function otherKind({ state, t }, text, found) {
  if (found.length > 1 || found[0]?.answer.ok) return;
  // Of a folder alone it is said what is wrong with it.
  const kind = (await state.core('apart', text)).ok?.kind ?? 'folder';
  return kind.startsWith('response') ? undefined : elsewhere(t, kind);
}

/**
 * Puts what was found on a list.
 *
 * @param {Entry[]} list
 * @param {Found} found
 * @param {From} from
 * @returns {Refusal | undefined} why it was refused
 */
function take(list, { answer: { ok: response, problems } }, from) {
  if (problems) return { from, problems };
  const there = list.findIndex((each) => each.response.id === response.id);
  if (there >= 0) return { from, trouble: 'twice', place: there + 1 };
  if (list.length === most) return { from, trouble: 'full' };
  list.push({ response, text: json(response), from });
}

/**
 * So much of a document that somebody knows it again.
 *
 * @param {string} text
 */
const begun = (text) => (text.length > 60 ? text.slice(0, 60) + '…' : text);

/**
 * Reads files one by one; the good ones stay also when others are refused. Returns what was refused.
 *
 * @param {GroupContext} ctx
 * @param {Entry[]} list
 * @param {File[]} files
 */
export async function importFiles(ctx, list, files) {
  const { state } = ctx;
  /** @type {Refusal[]} */
  const refused = [];
  for (const file of files) {
    const { name } = file;
    const { text = '', trouble } = await textOf(file);
    /** @type {Found[]} */
    let found = [];
    /** @type {string | undefined} */
    let other;
    let why = /** @type {Refusal['trouble']} */ (trouble);
    try {
      if (!trouble) {
        found = await answersIn(state, text);
        if ((other = await otherKind(ctx, text, found))) found = [];
      }
      if (!found.length && !other) why ??= text.trim() ? 'fileOther' : 'fileEmpty';
    } catch {
      why = 'coreFailed';
    }
    if (other) refused.push({ from: { name }, other });
    if (why) refused.push({ from: { name }, trouble: why });
    for (const each of found) {
      const no = take(list, each, { name, line: found.length > 1 ? each.line : undefined });
      if (no) refused.push(no);
    }
  }
  return refused;
}

/**
 * Reads what was pasted: codes, and documents too. Returns what was refused, each with what was written.
 *
 * @param {GroupContext} ctx
 * @param {Entry[]} list
 * @param {string} text
 */
export async function importPasted(ctx, list, text) {
  const { state } = ctx;
  const whole = text.trim();
  if (!whole) return [];
  /** @type {Refusal[]} */
  const refused = [];
  try {
    let found = await answersIn(state, text);
    const other = await otherKind(ctx, text, found);
    if (other) return [{ from: { name: begun(whole) }, whole, other }];
    // Nothing like a code: what is wrong with all of it, as if it were one.
    if (!found.length) found = [{ line: 1, text: whole, code: true, answer: await state.core('decode', state.text, whole) }];
    for (const each of found) {
      const no = take(list, each, each.code ? { code: true } : { pasted: true });
      if (no) refused.push({ ...no, from: { name: each.code ? each.text : begun(each.text) }, whole: each.text });
    }
  } catch {
    refused.push({ from: { name: whole }, whole, trouble: 'coreFailed' });
  }
  return refused;
}
