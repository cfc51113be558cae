import { json } from '../../parts/json.js';
import { patient } from '../../parts/patience.js';

/** @import { LaterContext, Problem, Review } from '../types.js' */

/**
 * What was read: the review, what cannot be in a finished file as it is, and the
 * way from a pointer in them to what is being written.
 *
 * @typedef {{ review: Review, problems: Problem[], back: (pointer: string) => string }} Reading
 */

/**
 * For which use each description is read; the library guesses where nobody has
 * chosen. Kept here, since what shows it is made anew with every page.
 *
 * @type {WeakMap<object, string>}
 */
const chosen = new WeakMap();

/** @param {LaterContext} ctx */
export const stageOf = ({ draft }) => chosen.get(draft) ?? '';

// What is not written yet is no mistake: the review names it where it matters.
const missing = ['too-short', 'missing-property'];

/**
 * Reads the description now, and again whenever somebody has stopped writing.
 * Of several readings under way the last one counts.
 *
 * @param {LaterContext} ctx
 * @param {(reading: Reading | undefined, late?: boolean) => void} then no reading when
 *   it could not be done, or takes long
 * @returns {{ again: (stage?: string) => void }} `again` gives up what is still on its way
 */
export function readAlong(ctx, then) {
  let turn = 0;
  const read = async () => {
    const mine = ++turn;
    const { doc, back } = ctx.tidied();
    const text = json(doc);
    const asked = Promise.all([ctx.core('review', text, stageOf(ctx)), ctx.core('check', text)]);
    const [review, check] = await patient(asked, () => {
      if (mine === turn) then(undefined, true);
    }).catch(() => []);
    if (mine !== turn) return;
    then(review?.ok && { review: review.ok, problems: (check?.ok?.problems ?? []).filter(({ code }) => !missing.includes(code)), back });
  };
  ctx.settled(read);
  return {
    again(stage) {
      if (stage === undefined) ctx.giveUp();
      else chosen.set(ctx.draft, stage);
      return read();
    },
  };
}
