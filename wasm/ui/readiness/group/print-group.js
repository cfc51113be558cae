import { day, today } from '../../parts/dates.js';
import { h, vary } from '../../parts/dom.js';
import { agreed, agreementHint, differences, missing, reading, scored, table, talk, wishes } from './group-result.js';

/** @import { Band, GroupContext, GroupResult, GroupResultContext } from '../types.js' */

// What there is room for on one page with nine themes.
const most = 2;

/**
 * One page for the meeting, which needs no other page: the number, the themes, what to
 * talk about, the next steps with who and how long, and what to find out.
 *
 * @param {GroupContext & { result: GroupResult }} given
 */
export function groupFirst(given) {
  const ctx = scored(given);
  const { instrument, result, t, say, item, shared } = ctx;
  const steps = result.advice.slice(0, 3);
  // What holds the result back is named beside the number already.
  const named = result.heldBack ? result.essentials.map((each) => each.item) : [];
  const few = (/** @type {string[]} */ lines, n = most) => (lines.length > n + 1 ? [...lines.slice(0, n), t.findOutMore(lines.length - n)] : lines);
  return h('main', { class: 'first dense' },
    h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.groupDate(day(today(), ctx.lang))),
    number(ctx, few(named.map((id) => say(item(id).statement)))),
    bars(ctx),
    steps.length ? h('section', null, h('h2', null, t.nextSteps(steps.length)), h('ol', null, steps.map((id) => {
      const { statement, advice } = item(id);
      return h('li', null, h('b', null, say(statement)),
        advice && h('p', { class: 'facts' }, `${t.who}: ${say(advice.who)} · ${t.time}: ${say(advice.time)}`));
    }))) : null,
    h('div', { class: 'lists' },
      shared.list(t.talkHeading, few(result.talkAbout.map(({ reason, theme, item: id }) => (id ? `${say(item(id).statement)} ${t.topic[reason]}` : say(ctx.theme(theme).title))), 3)),
      shared.list(t.wishesHeading, few((result.wishes ?? []).map((id) => say(item(id).statement)))),
      shared.list(t.findOut, few(result.toFindOut.filter((each) => !named.includes(each.item)).map((each) => say(item(each.item).statement))))),
    h('p', { class: 'quiet' }, ctx.exact ? t.exactText : t.coarseShort, ' ', say(instrument.about?.[0] ?? instrument.intro)));
}

/**
 * The number and what it says.
 *
 * @param {GroupResultContext} ctx
 * @param {string[]} named what holds it back
 */
function number({ band, instrument, result, t, say, shared, ...ctx }, named) {
  const mine = /** @type {Band} */ (instrument.bands?.find(({ id }) => id === result.band));
  return h('section', { class: 'summary-card' }, h('h2', null, t.groupHeading(result.responses)),
    h('div', { class: 'reading' }, h('div', { class: 'words' }, result.temperature === undefined ? h('p', null, t.groupTooFew) : [
      h('p', { class: 'number' }, h('span', { class: 'degrees' }, String(result.temperature)), ' ', t.of100),
      h('p', { class: 'band' }, band),
      h('p', null, say(mine.meaning)),
      named.length ? h('div', { class: 'held' }, h('p', null, t.heldGroup(/** @type {string} */ (band))), h('ul', null, named.map((line) => h('li', null, line)))) : null,
      h('p', { class: 'quiet' }, t.higher)]),
    shared.thermometer({ ...ctx, instrument, result, t, say, band: mine })));
}

/**
 * A bar for each theme, and whether it is seen differently.
 *
 * @param {GroupResultContext} ctx
 */
function bars(ctx) {
  const { exact, result, t, say } = ctx;
  return h('section', null, h('h2', null, t.themes), h('table', { class: 'bars' },
    h('thead', null, h('tr', null, [t.theme, t.value, exact ? t.themeHeads[3] : t.themeHeadsCoarse[2]].map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, result.themes.map((row) => h('tr', null,
      h('th', { scope: 'row' }, say(ctx.theme(row.theme).title)),
      h('td', null, row.temperature === undefined ? t.noNumberShort
        : [h('span', { class: 'track' }, vary(h('span', { class: 'fill' }), '--value', row.temperature + '%')), ' ', h('b', null, String(row.temperature))]),
      h('td', null, exact ? agreed(ctx, row) : row.answered ? t.outOf(row.apart ?? 0, row.answered) : t.levelNone))))));
}

/**
 * The whole of it.
 *
 * @param {GroupContext & { result: GroupResult }} given
 */
export function groupWhole(given) {
  const ctx = scored(given);
  const { instrument, result, t, say, item, shared } = ctx;
  const paper = h('main', null, h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.groupDate(day(today(), ctx.lang))),
    reading(ctx), h('section', null, h('h2', null, t.themes), table(ctx), agreementHint(ctx)),
    talk(ctx), wishes(ctx), differences(ctx), missing(ctx),
    shared.adviceOnPaper(ctx, result.advice.slice(0, 3), t.nextSteps(Math.min(3, result.advice.length))),
    shared.adviceOnPaper(ctx, result.advice.slice(3), t.more(result.advice.length - 3)),
    shared.list(t.findOut, result.toFindOut.map((each) => `${say(item(each.item).statement)} (${t.reason[each.reason]})`)),
    shared.list(t.strengths, result.strengths.map((id) => say(item(id).statement))),
    shared.answersOnPaper(ctx, t.groupAnswers),
    h('section', null, h('h2', null, t.about), shared.aboutTexts(ctx).map((text) => h('p', null, text))));
  // Nothing can be opened on paper.
  for (const fold of paper.querySelectorAll('details')) fold.replaceWith(...[...fold.children].slice(1));
  return paper;
}
