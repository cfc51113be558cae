import { clear, empty, get, set } from './operations.js';

/** @import { Doc } from '../types.js' */

/*
 * An amount of pay says nothing without its currency and without what it is
 * paid for, and a description that lacks them is not whole. So the three come
 * and go together, and people change what does not fit.
 */

/** Where pay stands in figures, and the lowest amount. */
export const range = '/pay/range';
export const lowest = range + '/from';

/**
 * What an amount in kroner is likely to be paid for.
 *
 * @param {string} amount
 */
const likely = (amount) => (Number(amount) < 1000 ? 'hour' : Number(amount) < 150_000 ? 'month' : 'year');

/**
 * The description with a currency and a time for an amount that has been
 * written. A time that somebody has chosen against what is likely stays.
 *
 * @param {Doc} before what was there before anyone began to write the amount
 * @param {Doc} doc
 */
export function withUnits(before, doc) {
  const was = get(before, range) ?? {}, now = get(doc, range);
  if (!now?.from || now.from === was.from) return doc;
  const { currency = 'DKK', per = 'month' } = now;
  const chosen = currency !== 'DKK' || (was.from && was.per && was.per !== likely(was.from));
  return set(set(doc, range + '/currency', currency), range + '/per', chosen ? per : likely(now.from));
}

/**
 * The description without a currency and a time that are there for nothing.
 *
 * @param {Doc} doc
 */
export function withoutUnits(doc) {
  const { per, currency, ...rest } = get(doc, range) ?? {};
  return (per || currency) && empty(rest) ? clear(doc, range) : doc;
}

/**
 * A currency by its three letters, from what people write; undefined when it
 * cannot be read.
 *
 * @param {string} text
 */
export function currencyIn(text) {
  const written = text.trim().toLowerCase();
  if (/^(kr\.?|kroner|danske kroner)$/.test(written)) return 'DKK';
  if (/^(€|euro)$/.test(written)) return 'EUR';
  return /^[a-z]{3}$/.test(written) ? written.toUpperCase() : undefined;
}
