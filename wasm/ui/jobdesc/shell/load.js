import { onceJSON, onceModule } from '../../parts/once.js';
import { goProgram } from '../../parts/program.js';
import * as assets from './assets.js';

/** @import { Doc, Operations } from '../types.js' */

/** @type {ReturnType<typeof goProgram<Operations>>} */
const program = goProgram(onceModule(assets.coreModule, 'call'), assets.program);

const entries = onceJSON(assets.evidence, (/** @type {{ own: unknown }} */ { own }) => own);
const examples = Object.fromEntries(Object.entries(assets.examples).map(([id, bring]) => [id, onceJSON(bring, (/** @type {Doc} */ { lang }) => lang)]));

/**
 * Calls the Go program: JSON texts in, the parsed answer out. Every failure is a
 * Trouble.
 */
export const core = program.call;

/** Every evidence entry by its reference. */
export const evidence = async () => (await entries())[1];

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
