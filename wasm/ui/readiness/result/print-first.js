import { day } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { list, number, themes } from './print-report.js';

/** @import { ResultContext } from '../types.js' */

// What there is room for on one page with nine themes.
const most = 5;

/**
 * One page for the meeting, which needs no other page: the number, the themes, the
 * next steps with who and how long, and what to find out.
 *
 * @param {ResultContext} ctx
 */
export function firstPage(ctx) {
  const { instrument, response, result, t, say } = ctx;
  const steps = result.advice.slice(0, 3);
  // What holds the result back is named beside the number already.
  const named = result.heldBack ? result.essentials : [];
  const rest = result.toFindOut.filter(({ item }) => !named.some((each) => each.item === item));
  const open = rest.slice(0, Math.max(1, most - named.length)).map(({ item, reason }) => `${say(ctx.item(item).statement)} (${t.reason[reason]})`);
  const more = rest.length - open.length;
  return h('main', { class: 'first' },
    h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.reportDate(day(/** @type {string} */ (response.date), ctx.lang))),
    number(ctx),
    result.answered ? themes(ctx) : null,
    steps.length ? h('section', null, h('h2', null, t.nextSteps(steps.length)), h('ol', null, steps.map((id) => {
      const { statement, advice } = ctx.item(id);
      return h('li', null, h('b', null, say(statement)),
        advice && h('p', { class: 'facts' }, `${t.who}: ${say(advice.who)} · ${t.time}: ${say(advice.time)}`));
    }))) : null,
    list(t.findOut, more > 0 ? [...open, t.findOutMore(more)] : open),
    h('p', { class: 'quiet' }, say(instrument.about?.[0] ?? instrument.intro)));
}
