import { Trouble } from './once.js';

/**
 * The Go program of an element, which core.js starts and calls. Both come later
 * over the wire.
 *
 * @param coreModule loads core.js
 * @param bring fetches the program
 */
export function goProgram(coreModule, bring) {
  let core;
  return {
    /** Calls the program: JSON texts in, the parsed answer out. Every failure is a Trouble. */
    async call(op, ...texts) {
      try {
        core = await coreModule();
        return await core.call(bring, op, ...texts);
      } catch (error) {
        throw new Trouble(error.key ?? 'coreFailed');
      }
    },
    /** Fetches the program and does not start it. */
    async fetch() {
      core = await coreModule();
      await core.fetched(bring);
    },
    /** Starts the program, if core.js is there. A failure is told when it is really needed. */
    start() {
      core?.ready(bring).catch(() => {});
    },
    /** Gives up what is still on its way. */
    giveUp() {
      core?.giveUp();
    },
  };
}
