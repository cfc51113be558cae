import { json } from '../../parts/json.js';
import { most } from './state.js';

/** @import { Entry, From, Refusal } from '../types.js' */
/** @import { GroupState } from './state.js' */

/**
 * What the core is given to read: a response, or an answer code.
 *
 * @typedef {{ text: string, code?: boolean, line?: number }} Piece
 */

/** The longest file that is read, in bytes: the codec's own limit. */
const limit = 1 << 20;

/**
 * What is in a text: one response, a response a line, or a code a line.
 * Undefined when it is none of these.
 *
 * @param {string} text
 * @returns {Piece[] | undefined}
 */
export function pieces(text) {
  const lines = text.split(/\r\n|\r|\n/).map((each, i) => ({ text: each.trim(), line: i + 1 })).filter((each) => each.text);
  if (/^\s*[[{\uFEFF]/.test(text)) {
    // Written on several lines, the first line of one response is not whole.
    return lines.length > 1 && /^\{.*\}$/.test(lines[0].text) ? lines : [{ text }];
  }
  return lines.length && lines.every((each) => /^[\w\s–-]{20,80}$/.test(each.text) && /\d/.test(each.text))
    ? lines.map((each) => ({ ...each, code: true })) : undefined;
}

/**
 * The codes in what somebody pasted: one a line, or with commas between. A label before a colon is not read.
 *
 * @param {string} text
 */
const codesIn = (text) => text.split(/[\r\n,;]+/).map((each) => each.trim()).filter(Boolean)
  .map((each) => ({ whole: each, text: each.replace(/^.*:/, '').trim(), code: true }));

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
 * Lets the core read a piece and puts it on a list.
 *
 * @param {GroupState} state
 * @param {Entry[]} list
 * @param {Piece} piece
 * @param {From} from
 * @returns {Promise<Refusal | undefined>} why it was refused
 */
export async function importPiece(state, list, piece, from) {
  let answer;
  try {
    answer = await state.core(piece.code ? 'decode' : 'response', state.text, piece.text);
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
    const found = trouble ? undefined : pieces(text);
    if (!found) refused.push({ from: { name }, trouble: trouble ?? (text.trim() ? 'fileOther' : 'fileEmpty') });
    for (const piece of found ?? []) {
      const no = await importPiece(state, list, piece, { name, line: /** @type {Piece[]} */ (found).length > 1 ? piece.line : undefined });
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
  /** @type {Refusal[]} */
  const refused = [];
  for (const [i, piece] of codesIn(text).entries()) {
    // Room for the page to breathe: the core answers without a pause.
    if (i % 8 === 7) await new Promise((resolve) => setTimeout(resolve));
    const no = await importPiece(state, list, piece, { code: true });
    if (no) refused.push({ ...no, from: { name: piece.whole }, whole: piece.whole });
  }
  return refused;
}
