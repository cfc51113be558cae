import { documentNodes, titleOf } from '../../parts/document.js';
import { h } from '../../parts/dom.js';
import { json } from '../../parts/json.js';
import { printOn } from '../../parts/print.js';
import papers from 'peerwork:papers';
import { findingNode, problemNode, undecidedNode } from './finding.js';
import { readAlong } from './reading.js';
import { stageChoice } from './stage.js';

/** @import { ReadContext, View } from '../types.js' */

/**
 * The whole review as a page of its own: what is found by weight, and what is not
 * decided by topic.
 *
 * @param {ReadContext} ctx
 * @returns {View}
 */
export function wholeReview(ctx) {
  const { r, t, say, lang, prefix } = ctx;
  const words = papers.review;
  const heading = h('h3', { class: 'step-heading', tabindex: '-1' }, r.title);
  const place = h('div', { class: 'whole' }, h('p', { class: 'quiet' }, r.reading));
  const stage = stageChoice(ctx, prefix + '-stage-whole', (to) => along.again(to));
  const trouble = h('p', { class: 'held', role: 'alert', hidden: true }, r.printFailed);
  const node = h('div', { class: 'reading page-read step' }, heading,
    h('div', { class: 'tools' }, stage.node, h('button', { type: 'button', class: 'plain', onclick: print }, r.print)), trouble, place);

  async function print() {
    try {
      // Without the lines of the sources the review is still worth having.
      const sources = await ctx.sources().catch(() => '');
      const { ok } = await ctx.papers('look', json(ctx.tidied().doc), 'review', lang, sources);
      trouble.hidden = true;
      if (ok) await printOn({ lang, place: ctx.place, t: r }, papers.css, titleOf(ok), documentNodes(ok));
    } catch {
      trouble.hidden = false;
    }
  }

  const along = readAlong(ctx, (reading, late) => {
    if (!reading) {
      place.replaceChildren(h('p', { class: 'held' }, late ? t.slowAnswers : r.failed), h('button', { type: 'button', class: 'plain', onclick: () => along.again() }, t.retry));
      return;
    }
    const { review, problems, back } = reading;
    stage.show(review.stage);
    const part = (/** @type {string} */ title, /** @type {import('../../parts/types.js').Child[]} */ ...nodes) => h('section', { class: 'part' }, h('h4', null, title), nodes);
    place.replaceChildren(
      h('p', { class: 'lead' }, say(review.findings.length ? words.findings : words.noFindings)),
      h('div', { class: 'fold-row' }, h('details', { class: 'why' }, h('summary', null, r.lookedFor), h('ul', null, (review.lookedFor ?? []).map((each) => h('li', null, say(each)))))),
      ...problems.length ? [part(r.problems, h('p', { class: 'quiet' }, r.problemsLead), h('ul', { class: 'plainlist' }, problems.map((each) => problemNode(ctx, each, back))))] : [],
      ...papers.severities.flatMap(({ id, label }) => {
        const findings = review.findings.filter(({ severity }) => severity === id);
        return findings.length ? [part(say(label), findings.map((each) => findingNode(ctx, each, back)))] : [];
      }),
      part(say(words.undecided),
        h('p', { class: 'lead' }, say(/** @type {any} */ (papers.stages.find(({ id }) => id === review.stage)).label)),
        review.undecided.length ? h('p', { class: 'quiet' }, r.topicLead) : h('p', null, say(words.allDecided)),
        papers.severities.map(({ id, label }) => {
          const lines = review.undecided.filter(({ severity }) => severity === id);
          return lines.length ? h('div', { class: 'topics' }, h('h5', null, say(label)), lines.map((line) => h('details', { class: 'topic' },
            h('summary', null, h('b', null, say(line.about)), ' – ', say(line.text)),
            h('ul', { class: 'plainlist' }, line.items.map((item) => undecidedNode(ctx, item, back)))))) : null;
        })),
      ...review.notes?.length ? [part(say(words.about), review.notes.map((each) => h('p', null, say(each))))] : []);
  });
  return { node, heading };
}
