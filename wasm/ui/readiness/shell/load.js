import { onceJSON, onceModule } from '../../parts/once.js';
import { goProgram } from '../../parts/program.js';
import * as assets from './assets.js';

/** @import { Core, Evidence, Instrument, Operations, PlanOperations, Toolkit } from '../types.js' */

const coreModule = onceModule(assets.coreModule, 'call');
/** @type {ReturnType<typeof goProgram<Operations>>} */
const program = goProgram(coreModule, assets.program);
/** @type {ReturnType<typeof goProgram<PlanOperations>>} */
const planProgram = goProgram(coreModule, assets.plan);
const entries = onceJSON(assets.evidence, (/** @type {Evidence} */ { own }) => own);
const papers = onceJSON(assets.toolkit, (/** @type {Toolkit} */ { da }) => da);
const instruments = Object.fromEntries(Object.entries(assets.instruments).map(([id, bring]) => [id, onceJSON(bring, (/** @type {Instrument} */ value) => value.id === id)]));

/** The ids of the standard instruments and of those that were put into the built folder. */
export const known = Object.keys(instruments);

/** The module with the result views and their styles. */
export const resultViews = onceModule(assets.resultModule, 'resultView');

/** The module with the views of a working group: loaded when somebody asks, or in good time. */
export const groupViews = onceModule(assets.groupModule, 'groupPage');

/** The module that remembers answers on the device: loaded where the page offers that. */
export const remember = onceModule(assets.rememberModule, 'memory');

/** Every evidence entry by its reference. */
export const evidence = async () => (await entries())[1];

/** The papers for each seat. */
export const toolkit = async () => (await papers())[1];

/**
 * The whole standard instrument `id`, as text and parsed, with the word of the
 * place for the people the work is for.
 *
 * @param {string} id
 * @param {string} forWhom
 * @returns {Promise<[string, Instrument]>}
 */
export async function wholeInstrument(id, forWhom) {
  const came = await instruments[id]();
  if (!forWhom) return came;
  const text = (await resultViews()).shared.reworded(came[0], forWhom);
  return [text, JSON.parse(text)];
}

/**
 * Calls the Go core: JSON texts in, the parsed answer out. Every failure is a
 * Trouble.
 *
 * @type {Core}
 */
export const core = program.call;

/** The same for the program of the plan. */
export const plan = planProgram.call;

/**
 * Fetches everything that comes after the questions while the person answers,
 * in the order in which it is needed and one by one, so that none shares the
 * line with another and the page is never busy for long. The person sees a
 * failure when the file is really needed; the console shows it at once.
 *
 * @param {string} [id] of a standard instrument
 */
export async function warm(id) {
  for (const bring of [resultViews, ...(id ? [instruments[id]] : []), program.fetch, entries, groupViews, papers]) await bring().catch(missing);
}

/** Fetches the program of the plan. Most people who only answer never open the plan, so it waits until somebody sees a result or the group. */
export const warmPlan = () => planProgram.fetch().catch(missing);

/** @param {unknown} error */
function missing(error) {
  console.warn('<peer-readiness>: a file that came with the script is missing (setAssets says where they are).', error);
}

/** Starts the Go core, if it has been fetched or is on its way. */
export const { start } = program;
