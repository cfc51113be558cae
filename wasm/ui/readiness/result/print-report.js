import { day } from '../../parts/dates.js';
import { h, vary } from '../../parts/dom.js';
import { aboutTexts } from './about.js';
import { sourceLines } from './evidence.js';
import { itemPaperNames } from './papers.js';
import { essentials, themeNote, whyNone } from './summary.js';
import { thermometer } from './thermometer.js';

/** @import { AdviceContext, Evidence, ResultContext } from '../types.js' */

/**
 * The result as a document for paper: everything open, nothing to press.
 *
 * @param {ResultContext} ctx
 * @param {Evidence | null} entries the evidence, or null when it could not be fetched
 */
export function report(ctx, entries) {
  const { instrument, response, result, t, say } = ctx;
  return h('main', null,
    h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.reportDate(day(/** @type {string} */ (response.date), ctx.lang))),
    h('p', { class: 'intro' }, say(instrument.intro)),
    number(ctx),
    result.answered ? themes(ctx) : null,
    advice(ctx, result.advice.slice(0, 3), t.nextSteps(Math.min(3, result.advice.length))),
    advice(ctx, result.advice.slice(3), t.more(result.advice.length - 3)),
    list(t.findOut, result.toFindOut.map(({ item, reason }) => `${say(ctx.item(item).statement)} (${t.reason[reason]})`)),
    list(t.strengths, result.strengths.map((id) => say(ctx.item(id).statement))),
    answers(ctx, t.reportAnswers),
    h('section', null, h('h2', null, t.about), aboutTexts(ctx).map((text) => h('p', null, text))),
    entries ? list(t.sources, sourceLines(ctx, entries), 'sources') : h('p', null, t.sourcesFailed));
}

/**
 * The number and what it says.
 *
 * @param {ResultContext} ctx
 */
export function number(ctx) {
  const { result, t, say, band } = ctx;
  const none = result.temperature === undefined;
  return h('section', { class: 'summary-card' },
    h('h2', null, none ? t.headingEmpty : t.heading),
    h('div', { class: 'reading' },
      h('div', { class: 'words' }, none ? whyNone(ctx).map((text) => h('p', null, text))
        : [h('p', { class: 'number' }, h('span', { class: 'degrees' }, String(result.temperature)), ' ', t.of100),
          h('p', { class: 'band' }, ctx.label),
          h('p', null, say(band.meaning)),
          essentials(ctx),
          h('p', { class: 'quiet' }, t.higher, ' ', t.answered(result.answered, result.items), '.')]),
      thermometer(ctx)));
}

/**
 * A bar for each theme.
 *
 * @param {ResultContext} ctx
 */
export function themes({ result, t, say, theme }) {
  return h('section', null, h('h2', null, t.themes),
    h('table', { class: 'bars' },
      h('thead', null, h('tr', null, [t.theme, t.value, t.count].map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, result.themes.map((row) => h('tr', null,
        h('th', { scope: 'row' }, say(theme(row.theme).title)),
        h('td', null, row.temperature === undefined ? t.noNumberShort
          : [h('span', { class: 'track' }, vary(h('span', { class: 'fill' }), '--value', row.temperature + '%')), ' ', h('b', null, String(row.temperature))]),
        h('td', null, themeNote({ ...row, temperature: row.temperature ?? 0 }, t)))))));
}

/**
 * Advice with its steps.
 *
 * @param {AdviceContext} ctx
 * @param {string[]} ids
 * @param {string} title
 */
export function advice(ctx, ids, title) {
  const { t, say } = ctx;
  if (!ids.length) return null;
  return h('section', null, h('h2', null, title), ids.map((id) => {
    const { statement, advice: given } = ctx.item(id);
    const papers = itemPaperNames(say, id);
    return h('article', null,
      h('h3', null, say(statement)),
      h('p', { class: 'quiet' }, ctx.choice(id)),
      given && h('ol', null, given.steps.map((step) => h('li', null, say(step)))),
      given && h('p', { class: 'facts' }, h('b', null, t.who + ': '), say(given.who), h('br'), h('b', null, t.time + ': '), say(given.time), papers && [h('br'), h('b', null, t.paper + ': '), papers]));
  }));
}

/**
 * Lines under a heading, or nothing where there are none.
 *
 * @param {string} title
 * @param {string[]} lines
 * @param {string} [kind]
 */
export function list(title, lines, kind) {
  return lines.length ? h('section', { class: kind }, h('h2', null, title), h('ul', null, lines.map((line) => h('li', null, line)))) : null;
}

/**
 * What was answered to each statement.
 *
 * @param {AdviceContext} ctx
 * @param {string} title
 */
export function answers(ctx, title) {
  const { instrument, t, say } = ctx;
  return h('section', null, h('h2', null, title),
    h('table', null,
      h('thead', null, h('tr', null, [t.statement, t.answer].map((head) => h('th', { scope: 'col' }, head)))),
      instrument.themes.map((theme) => h('tbody', null,
        h('tr', null, h('th', { class: 'group', colspan: '2', scope: 'rowgroup' }, say(theme.title))),
        theme.items.map((item) => h('tr', null, h('td', null, say(item.statement)), h('td', null, ctx.choice(item.id))))))));
}
