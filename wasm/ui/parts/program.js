import { drops, Trouble } from './once.js';

/** @import { Answer, Bring, Core } from './types.js' */

/**
 * The Go program of an element, which core.js starts and calls. Both are
 * downloaded later.
 *
 * @template {object} Operations what can be asked, and the document each answers with
 * @param {() => Promise<Core>} coreModule loads core.js
 * @param {Bring<Response>} bring fetches the program
 */
export function goProgram(coreModule, bring) {
  /** @type {Core | undefined} */
  let core;
  drops.push(() => core?.giveUp(bring));
  return {
    /**
     * Calls the program: JSON texts in, the parsed answer out. Every failure is a
     * Trouble.
     *
     * @template {keyof Operations & string} Op
     * @param {Op} op
     * @param {...string} texts
     * @returns {Promise<Answer<Operations[Op]>>}
     */
    async call(op, ...texts) {
      try {
        core = await coreModule();
        return await core.call(bring, op, ...texts);
      } catch (error) {
        throw new Trouble(/** @type {Partial<Trouble>} */ (error).key ?? 'coreFailed');
      }
    },
    /** Fetches the program and does not start it. */
    async fetch() {
      core = await coreModule();
      await core.fetched(bring);
    },
    /** Starts the program, if core.js is there. A failure is shown only when the program is needed. */
    start() {
      core?.ready(bring).catch(() => {});
    },
  };
}
