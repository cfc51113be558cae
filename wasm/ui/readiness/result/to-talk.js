import { day } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { newPrefix } from '../../parts/ids.js';
import { aboutTexts } from './about.js';
import { adviceBody } from './advice.js';
import { sourceLines } from './evidence.js';
import { advice, answers, list } from './print-report.js';
import { wishBoxes } from './wishes.js';

/** @import { Evidence, ResultContext } from '../types.js' */

/*
 * The answers of one person to an instrument to talk from: no number and no
 * picture of one, but what to talk about, and what to do about that.
 */

/**
 * What was answered, in number, and that it stays at that.
 *
 * @param {ResultContext} ctx
 */
export function talkHead({ result, t, instrument, say }) {
  return h('div', { class: 'step' },
    h('h3', { tabindex: '-1' }, t.talkHead),
    h('p', { class: 'lead' }, t.answered(result.answered, result.items), '. ', say(instrument.about?.[0] ?? instrument.intro)));
}

/**
 * The choice of what to talk about, and the advice for what is chosen.
 *
 * @param {ResultContext} ctx
 */
export function talkWishes(ctx) {
  const { instrument, t, say, wishes } = ctx;
  const place = h('div', { class: 'folds', 'aria-live': 'polite' });
  const show = () => place.replaceChildren(...wishes.map((id) => h('details', null,
    h('summary', null, say(ctx.item(id).statement)),
    h('div', { class: 'fold' }, h('span', { class: 'tags' }, ctx.choice(id)), adviceBody(ctx, id)))));
  show();
  return [h('div', { class: 'part wishes open' }, h('h3', null, t.wishLabel), wishBoxes({ instrument, t, say, prefix: newPrefix() }, wishes, show)),
    h('div', { class: 'part' }, h('h3', null, t.talkAdvice), h('p', { class: 'lead' }, t.talkAdviceLead), place)];
}

/**
 * All of it on paper.
 *
 * @param {ResultContext} ctx
 * @param {Evidence | null} entries the evidence, or null when it could not be fetched
 */
export function talkReport(ctx, entries) {
  const { instrument, response, t, say, wishes } = ctx;
  return h('main', null,
    h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.reportDate(day(/** @type {string} */ (response.date), ctx.lang))),
    h('p', { class: 'intro' }, say(instrument.intro)),
    advice(ctx, wishes, t.wishLabel),
    answers(ctx, t.reportAnswers),
    h('section', null, h('h2', null, t.about), aboutTexts(ctx).map((text) => h('p', null, text))),
    entries ? list(t.sources, sourceLines(ctx, entries), 'sources') : h('p', null, t.sourcesFailed));
}
