import { json } from '../../parts/json.js';
import { most } from './state.js';

/** @import { Answer, Entry, From, Refusal, Response } from '../types.js' */
/** @import { GroupState } from './state.js' */

/**
 * A response on its way onto the list: its text, or what the core has answered of a code.
 *
 * @typedef {{ text: string, line?: number, answer?: Answer<Response> }} Piece
 */

/** The longest file that is read, in bytes: the codec's own limit. */
const limit = 1 << 20;

/**
 * The responses in a text that is JSON: one, or one a line. Undefined when it is something else.
 *
 * @param {string} text
 * @returns {Piece[] | undefined}
 */
function responses(text) {
  // White space is a byte order mark, too: the core says that it is there.
  if (!/^\s*[[{]/.test(text)) return undefined;
  const lines = text.split(/\r\n|\r|\n/).map((each, i) => ({ text: each.trim(), line: i + 1 })).filter((each) => each.text);
  // Written on several lines, the first line of one response is not whole.
  return lines.length > 1 && /^\{.*\}$/.test(lines[0].text) ? lines : [{ text }];
}

/**
 * The answer codes in a text, whatever is around them. How they are found is for the core to say.
 *
 * @param {GroupState} state
 * @param {string} text
 * @returns {Promise<Piece[]>}
 */
const codesIn = async (state, text) => (await state.core('codes', state.text, text)).ok ?? [];

/**
 * The text of a file, or `{trouble}`, a key of the strings.
 *
 * @param {File} file
 * @returns {Promise<{ text: string, trouble?: undefined } | { text?: undefined, trouble: Refusal['trouble'] }>}
 */
export async function textOf(file) {
  if (file.size > limit) return { trouble: 'fileTooLarge' };
  try {
    const bytes = await file.arrayBuffer();
    if (!bytes.byteLength) return { trouble: 'fileEmpty' };
    try {
      // The BOM stays in, so that the core can say that it is there.
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { trouble: 'fileNotText' };
    }
  } catch {
    return { trouble: 'fileUnreadable' };
  }
}

/**
 * Lets the core read a piece, unless it has, and puts it on a list.
 *
 * @param {GroupState} state
 * @param {Entry[]} list
 * @param {Piece} piece
 * @param {From} from
 * @returns {Promise<Refusal | undefined>} why it was refused
 */
export async function importPiece(state, list, piece, from) {
  let { answer } = piece;
  try {
    answer ??= await state.core('response', state.text, piece.text);
  } catch {
    return { from, trouble: 'coreFailed' };
  }
  const { ok: response, problems } = answer;
  if (problems) return { from, problems };
  const there = list.findIndex((each) => each.response.id === response.id);
  if (there >= 0) return { from, trouble: 'twice', place: there + 1 };
  if (list.length === most) return { from, trouble: 'full' };
  list.push({ response, text: json(response), from });
}

/**
 * Reads files one by one; the good ones stay whatever the others are. Returns what was refused.
 *
 * @param {GroupState} state
 * @param {Entry[]} list
 * @param {File[]} files
 */
export async function importFiles(state, list, files) {
  /** @type {Refusal[]} */
  const refused = [];
  for (const file of files) {
    const { name } = file;
    const { text = '', trouble } = await textOf(file);
    /** @type {Piece[]} */
    let found = [];
    let why = trouble;
    try {
      if (!trouble) found = responses(text) ?? await codesIn(state, text);
      if (!found.length) why ??= text.trim() ? 'fileOther' : 'fileEmpty';
    } catch {
      why = 'coreFailed';
    }
    if (why) refused.push({ from: { name }, trouble: why });
    for (const piece of found) {
      const no = await importPiece(state, list, piece, { name, line: found.length > 1 ? piece.line : undefined });
      if (no) refused.push(no);
    }
  }
  return refused;
}

/**
 * Reads pasted codes. Returns what was refused, each with what was written.
 *
 * @param {GroupState} state
 * @param {Entry[]} list
 * @param {string} text
 */
export async function importCodes(state, list, text) {
  const whole = text.trim();
  if (!whole) return [];
  /** @type {Refusal[]} */
  const refused = [];
  try {
    let found = await codesIn(state, text);
    // Nothing like a code: what is wrong with all of it, as if it were one.
    if (!found.length) found = [{ text: whole, answer: await state.core('decode', state.text, whole) }];
    for (const piece of found) {
      const no = await importPiece(state, list, piece, { code: true });
      if (no) refused.push({ ...no, from: { name: piece.text }, whole: piece.text });
    }
  } catch {
    refused.push({ from: { name: whole }, whole, trouble: 'coreFailed' });
  }
  return refused;
}
