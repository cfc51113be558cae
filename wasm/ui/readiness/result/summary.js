import { h, vary } from '../../parts/dom.js';
import { thermometer } from './thermometer.js';

/** @import { ResultContext, ResultWords } from '../types.js' */

/**
 * The number and what it says, or why there is none.
 *
 * @param {ResultContext} ctx
 */
export function summary(ctx) {
  const { result, t, say, band } = ctx;
  const none = result.temperature === undefined;
  return h('div', { class: 'summary-card step' },
    h('h3', { tabindex: '-1' }, none ? t.headingEmpty : t.heading),
    h('div', { class: 'reading' },
      h('div', { class: 'words' }, none
        ? [h('p', { class: 'answered' }, dots(result), ' ', t.answered(result.answered, result.items)), whyNone(ctx).map((text) => h('p', { class: 'meaning' }, text))]
        : [h('p', { class: 'number' }, h('span', { class: 'degrees' }, String(result.temperature)), ' ', h('span', { class: 'of' }, t.of100)),
          h('p', { class: 'band' }, ctx.label),
          h('p', { class: 'meaning' }, say(band.meaning)),
          h('p', { class: 'quiet' }, t.higher, ' ', t.answered(result.answered, result.items), '.')]),
      essentials(ctx),
      thermometer(ctx)));
}

/**
 * One mark for each item, full for what is answered: the words beside it say how many.
 *
 * @param {Pick<ResultContext['result'], 'answered' | 'items'>} result
 */
function dots({ answered, items }) {
  return h('span', { class: 'dots', 'aria-hidden': 'true' },
    new Array(items).fill(null).map((_, i) => h('i', { class: i < answered ? 'full' : null })));
}

/**
 * Why there is no number, said in a way that helps.
 *
 * @param {ResultContext} ctx
 */
export function whyNone({ result, choices, t }) {
  if (!choices.size) return [t.nothing];
  const unknown = [...choices.values()].filter((choice) => choice === 'unknown').length;
  if (unknown === result.items) return [t.allUnknown];
  return unknown ? [t.tooFew, t.someUnknown] : [t.tooFew];
}

/**
 * That essential items hold the result back, and which. When they do not, they
 * are no less essential: the advice has them first.
 *
 * @param {ResultContext} ctx
 */
export function essentials(ctx) {
  const { result, t, say } = ctx;
  if (!result.heldBack) return null;
  return h('div', { class: 'held' },
    h('p', null, t.held(result.temperature, ctx.label)),
    h('ul', null, result.essentials.map(({ item, reason }) =>
      h('li', null, say(ctx.item(item).statement), ' ', h('span', { class: 'reason' }, `(${t.reason[reason]})`)))));
}

/**
 * A bar for each theme, with its number and how much is answered beside it.
 *
 * @param {ResultContext} ctx
 */
export function themeBars({ result, t, say, theme }) {
  if (!result.answered) return null;
  return h('div', { class: 'part' },
    h('h3', null, t.themes),
    h('p', { class: 'lead' }, t.themesLead),
    h('ul', { class: 'themes' }, result.themes.map((row) => h('li', null,
      h('span', { class: 'name' }, say(theme(row.theme).title)),
      h('span', { class: 'value' }, row.temperature ?? '–', row.temperature === undefined ? null : h('span', { class: 'off' }, ' ' + t.of100)),
      h('span', { class: row.temperature === undefined ? 'track none' : 'track', 'aria-hidden': 'true' },
        vary(h('span', { class: 'fill' }), '--value', `${row.temperature ?? 0}%`)),
      h('span', { class: 'note' }, themeNote(row, t))))),
    axis());
}

/**
 * How much of a theme is answered, and why it has no number when it has none.
 *
 * @param {ResultContext['result']['themes'][number]} row
 * @param {ResultWords} t
 */
export function themeNote({ answered, items, unknown, temperature }, t) {
  const parts = [t.answered(answered, items), unknown ? t.unknown(unknown) : null].filter(Boolean).join(', ');
  return temperature === undefined ? `${parts}. ${t.noNumber}` : parts;
}

/** What the length of a bar means. The numbers are in the list already. */
export const axis = () => h('div', { class: 'axis', 'aria-hidden': 'true' }, [0, 25, 50, 75, 100].map((n) => h('span', null, String(n))));
