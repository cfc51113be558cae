/** @import { GroupContext } from '../types.js' */

/**
 * What is said of a document that is chosen where another belongs: what it is, and
 * where it is opened. Undefined for a kind that nobody has saved here.
 *
 * @param {GroupContext['t']} t
 * @param {string} kind
 * @returns {string | undefined}
 */
export const elsewhere = (t, kind) => (Object.hasOwn(t.otherKinds, kind) ? t.otherKinds[/** @type {keyof typeof t.otherKinds} */ (kind)] : undefined);
