import { disclosure } from '../../parts/disclosure.js';
import { grounds } from '../../parts/grounds.js';

/** @import { Based, Evidence, Instrument, ResultWords, Say } from '../types.js' */

/**
 * What an item or a piece of advice rests on, for people to open.
 *
 * @param {{ t: ResultWords, say: Say, evidence(): Promise<Evidence> }} ctx
 * @param {string} label
 * @param {Based} based
 */
export function why(ctx, label, based) {
  if (!based.evidence?.length) return null;
  return disclosure(ctx.t, label, async () => grounds(ctx, await ctx.evidence(), based));
}

/**
 * The source lines of everything an instrument rests on, each once, in order of use.
 *
 * @param {{ instrument: Instrument, say: Say }} ctx
 * @param {Evidence} entries
 */
export function sourceLines({ instrument, say }, entries) {
  const used = instrument.themes.flatMap((theme) => theme.items)
    .flatMap((item) => [...(item.evidence ?? []), ...(item.advice?.evidence ?? [])]);
  return [...new Set(used.filter((ref) => ref !== 'own' && Object.hasOwn(entries, ref)).map((ref) => say(entries[ref].source)))];
}
