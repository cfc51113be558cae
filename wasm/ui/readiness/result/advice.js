import { h } from '../../parts/dom.js';
import { roomy } from '../../parts/room.js';
import { why } from './evidence.js';
import { itemPapers } from './papers.js';

/** @import { AdviceContext } from '../types.js' */

// Three is what a group can keep in mind; the rest can be opened.
const first = 3;

/**
 * The three next steps, standing out, each with how to go about it: folded on
 * a phone, where the three should be seen together.
 *
 * @param {AdviceContext} ctx
 */
export function nextSteps(ctx) {
  const { result, t, say } = ctx;
  const ids = result.advice.slice(0, first);
  // Before anybody has answered there is nothing to advise on.
  if (!ids.length) return result.answered ? h('div', { class: 'part' }, h('p', null, t.noNext)) : null;
  return h('div', { class: 'part' },
    h('h3', null, t.nextSteps(ids.length)),
    h('p', { class: 'lead' }, t.nextLead),
    h('ol', { class: 'next' }, ids.map((id) => {
      const head = [h('h4', null, say(ctx.item(id).statement)), ' ', tags(ctx, id)];
      const how = adviceBody(ctx, id);
      return h('li', null, how ? h('details', { open: roomy() }, h('summary', { class: 'name' }, head), how) : h('div', { class: 'name' }, head));
    })));
}

/**
 * The rest of the advice, each piece folded.
 *
 * @param {AdviceContext} ctx
 */
export function moreAdvice(ctx) {
  const { result, t, say } = ctx;
  const ids = result.advice.slice(first);
  if (!ids.length) return null;
  return h('div', { class: 'part' },
    h('h3', null, t.more(ids.length)),
    h('p', { class: 'lead' }, t.moreLead),
    h('div', { class: 'folds' }, ids.map((id) => h('details', null,
      h('summary', null, say(ctx.item(id).statement)), h('div', { class: 'fold' }, tags(ctx, id), adviceBody(ctx, id))))));
}

/**
 * Which theme, what was answered, and whether it is decisive.
 *
 * @param {AdviceContext} ctx
 * @param {string} id
 */
function tags(ctx, id) {
  const { item, theme } = ctx.places.get(id);
  return h('span', { class: 'tags' }, [ctx.say(theme.title), ctx.choice(id), item.essential ? ctx.t.essential : null]
    .filter(Boolean).join(' · '));
}

/**
 * @param {AdviceContext} ctx
 * @param {string} id
 */
export function adviceBody(ctx, id) {
  const { t, say } = ctx;
  const { advice } = ctx.item(id);
  // A custom instrument may ask without advising.
  if (!advice) return null;
  return [
    h('ol', { class: 'steps' }, advice.steps.map((step) => h('li', null, say(step)))),
    h('dl', { class: 'facts' },
      h('div', null, h('dt', null, t.who), h('dd', null, say(advice.who))),
      h('div', null, h('dt', null, t.time), h('dd', null, say(advice.time)))),
    itemPapers(ctx, id),
    why(ctx, t.whyAdvice, advice),
  ];
}

/**
 * What is unknown or open, to ask about.
 *
 * @param {AdviceContext} ctx
 */
export function findOut(ctx) {
  const { result, t, say } = ctx;
  if (!result.toFindOut.length) return null;
  return h('div', { class: 'part' },
    h('h3', null, t.findOut),
    h('p', { class: 'lead' }, t.findOutLead),
    h('ul', { class: 'plainlist' }, result.toFindOut.map(({ item, reason }) =>
      h('li', null, say(ctx.item(item).statement), ' ', h('span', { class: 'reason' }, `(${t.reason[reason]})`)))));
}

/**
 * What is in place.
 *
 * @param {AdviceContext} ctx
 */
export function strengths(ctx) {
  const { result, t, say } = ctx;
  if (!result.strengths.length) return null;
  return h('div', { class: 'part' },
    h('h3', null, t.strengths),
    h('p', { class: 'lead' }, t.strengthsLead),
    h('ul', { class: 'plainlist ticks' }, result.strengths.map((id) => h('li', null, say(ctx.item(id).statement)))));
}
