import { onceJSON, onceModule, Trouble } from '../../parts/once.js';
import { goProgram } from '../../parts/program.js';
import * as assets from './assets.js';

/** @import { Along, BeginOperations, Doc, Evidence, LaterModule, Operations, PaperOperations } from '../types.js' */
/** @import { Lang } from '../../parts/types.js' */

const coreModule = onceModule(assets.coreModule, 'call');
/** @type {ReturnType<typeof goProgram<Operations>>} */
const program = goProgram(coreModule, assets.program);
/** @type {ReturnType<typeof goProgram<PaperOperations>>} */
const paperProgram = goProgram(coreModule, assets.papers);

/** @type {ReturnType<typeof goProgram<BeginOperations>>} */
const beginProgram = goProgram(coreModule, assets.begin);

const entries = onceJSON(assets.evidence, (/** @type {Evidence} */ { own }) => own);
const instruments = Object.fromEntries(Object.entries(assets.instruments).map(([id, bring]) => [id, onceJSON(bring, (/** @type {{ id: string }} */ value) => value.id === id)]));
const examples = Object.fromEntries(Object.entries(assets.examples).map(([id, bring]) => [id, onceJSON(bring, (/** @type {Doc} */ { lang }) => lang)]));

/**
 * What is fetched when somebody asks for it, by its name: a module with `page` and `styles`.
 *
 * @type {{ [name: string]: () => Promise<LaterModule> }}
 */
export const later = Object.fromEntries(Object.entries(assets.later).map(([name, bring]) => [name, onceModule(bring, 'page')]));

/**
 * Calls the Go program: JSON texts in, the parsed answer out. Every failure is a
 * Trouble.
 */
export const core = program.call;

/** The same for the program that writes documents, which is fetched when it is first called. */
export const papers = paperProgram.call;

/**
 * Begins from answers, a result, a vision, a plan or a folder. A workplace's own questions
 * say nothing about a job that is known here.
 *
 * @param {string} kind
 * @param {string} text
 * @param {Lang} lang
 * @param {string} [instrument] the id of the questionnaire that was answered
 */
export async function beginning(kind, text, lang, instrument) {
  const answered = !/^(vision|plan|folder)$/.test(kind);
  if (answered && !Object.hasOwn(instruments, instrument ?? '')) throw new Trouble('fileOwn');
  return beginProgram.call('begin', kind, text, lang, answered ? (await instruments[/** @type {string} */ (instrument)]())[0] : '');
}

/**
 * The file of a folder: the description beside the vision and the plan that came along.
 *
 * @param {Along} along
 * @param {string} text the description
 */
export const together = ({ vision = '', plan = '' }, text) => beginProgram.call('together', vision, plan, text);

/** Every evidence entry by its reference. */
export const evidence = async () => (await entries())[1];

const lines = onceJSON(assets.sources, (/** @type {{ sources: unknown }} */ { sources: list }) => list);

/** The text of what the rules of a review rest on. */
export const sources = async () => (await lines())[0];

/**
 * The example with this id.
 *
 * @param {string} id
 */
export const example = async (id) => (await examples[id]())[1];

/** Fetches the program and starts it while somebody writes, so that it is there when it is needed. */
export async function warm() {
  await program.fetch();
  program.start();
}
