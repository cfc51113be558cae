import { disclosure } from '../../parts/disclosure.js';
import { h } from '../../parts/dom.js';
import { grounds } from '../../parts/grounds.js';

/** @import { Finding, Problem, ReadContext } from '../types.js' */

/**
 * Where a pointer leads, in words: what the question is called that it is asked in.
 *
 * @param {ReadContext} ctx
 * @param {string} pointer
 */
export function whereOf({ placeOf, say }, pointer) {
  const { chapter, question } = placeOf(pointer);
  return say(question?.label ?? chapter.title);
}

/**
 * The button that leads to the field of a pointer.
 *
 * @param {ReadContext} ctx
 * @param {string} pointer in the draft
 * @param {string} [label] what is on it, when that is more than the way there
 */
export const toField = (ctx, pointer, label) => h('button', { type: 'button', class: 'link', onclick: () => ctx.focusField(pointer) },
  label ?? ctx.r.toFieldOf(whereOf(ctx, pointer)));

/**
 * One finding: what is seen and where, what to do, and what that rests on.
 *
 * @param {ReadContext} ctx
 * @param {Finding} finding
 * @param {(pointer: string) => string} back
 */
export function findingNode(ctx, finding, back) {
  const { r, say } = ctx;
  const passages = [finding, ...finding.also ?? []];
  /** @type {Map<string, string>} each place once, with the pointer it leads to */
  const places = new Map();
  for (const { pointer } of passages) {
    const at = back(pointer);
    if (!places.has(whereOf(ctx, at))) places.set(whereOf(ctx, at), at);
  }
  const quotes = [...new Set(passages.map(({ quote }) => quote).filter((quote) => quote !== undefined))];
  return h('article', { class: 'finding', 'data-severity': finding.severity, 'data-code': finding.code },
    h('p', { class: 'found' }, say(finding.text)),
    quotes.map((quote) => h('blockquote', null, h('p', null, quote))),
    h('p', { class: 'do' }, say(finding.do)),
    h('p', { class: 'to' }, [...places.values()].map((at, i) => [i ? ' ' : null, toField(ctx, at)])),
    disclosure(r, r.basis, async () => grounds(ctx, await ctx.evidence(), finding)));
}

/**
 * Something that is not decided yet.
 *
 * @param {ReadContext} ctx
 * @param {Finding} item
 * @param {(pointer: string) => string} back
 */
export const undecidedNode = (ctx, item, back) => h('li', { class: 'open-item', 'data-code': item.code },
  toField(ctx, back(item.pointer), ctx.say(item.text)),
  h('p', { class: 'quiet' }, ctx.say(item.do)),
  disclosure(ctx.r, ctx.r.basis, async () => grounds(ctx, await ctx.evidence(), item)));

/**
 * Something that cannot be in a finished file as it is.
 *
 * @param {ReadContext} ctx
 * @param {Problem} problem
 * @param {(pointer: string) => string} back
 */
export const problemNode = (ctx, problem, back) => h('li', { class: 'open-item', 'data-code': problem.code },
  h('p', null, ctx.say(problem.text)), h('p', { class: 'to' }, toField(ctx, back(problem.pointer))));
