import { h } from '../../parts/dom.js';
import { firstPage } from './print-first.js';
import { report } from './print-report.js';
import { printPage } from './print.js';
import { talkReport } from './to-talk.js';

/** @import { ResultContext } from '../types.js' */

/**
 * Prints the page for the meeting.
 *
 * @param {ResultContext} ctx
 */
const printFirst = (ctx) => printPage(ctx, ctx.say(ctx.instrument.title), firstPage(ctx));

/**
 * Prints the report. Without the evidence it is still worth having; it says what is missing.
 *
 * @param {ResultContext} ctx
 */
async function printAll(ctx) {
  const entries = await ctx.evidence().catch(() => null);
  return printPage(ctx, ctx.say(ctx.instrument.title), (ctx.instrument.use ? talkReport : report)(ctx, entries));
}

/**
 * Print, change answers, start over.
 *
 * @param {ResultContext} ctx
 */
export function actions(ctx) {
  const { t } = ctx;
  const place = h('div', { class: 'buttons actions' });

  function offer() {
    const over = h('button', { type: 'button', class: 'plain', onclick: ask }, t.restart);
    place.replaceChildren(
      // What is to talk from has one paper.
      ...ctx.instrument.use ? [h('button', { type: 'button', class: 'main', onclick: () => printAll(ctx) }, t.print)]
        : [h('button', { type: 'button', class: 'main', onclick: () => printFirst(ctx) }, t.print),
          h('button', { type: 'button', class: 'plain', onclick: () => printAll(ctx) }, t.printAll)],
      h('button', { type: 'button', class: 'plain', onclick: ctx.onchange }, t.change),
      over);
    return over;
  }

  // Asked here and not by a dialogue of the browser's, which stops the page
  // and cannot be told apart from one of the page's own.
  function ask() {
    const sentence = h('p', { tabindex: '-1' }, t.restartAsk);
    place.replaceChildren(h('div', { class: 'ask' }, sentence,
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', onclick: ctx.onrestart }, t.restartYes),
        h('button', { type: 'button', class: 'plain', onclick: () => offer().focus() }, t.restartNo))));
    sentence.focus();
  }

  offer();
  return place;
}
