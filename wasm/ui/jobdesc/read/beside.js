import { h } from '../../parts/dom.js';
import papers from 'peerwork:papers';
import { coverage } from './coverage.js';
import { findingNode, problemNode, undecidedNode } from './finding.js';
import { keptIn } from '../../parts/kept.js';
import { readAlong } from './reading.js';
import { stageChoice } from './stage.js';

/** @import { ReadContext } from '../types.js' */
/** @import { Reading } from './reading.js' */

const weights = papers.severities.map(({ id }) => id);

/**
 * What is found and what is not decided in the chapter that is shown, beside it.
 *
 * @param {ReadContext} ctx
 * @param {import('../shell/bench.js').Workbench} bench
 */
export function besideNode(ctx, bench) {
  const { r, t, say, chapters, placeOf, prefix } = ctx;
  const count = h('p', { class: 'panel-count' });
  const problems = h('ul', { class: 'plainlist' });
  const problemBox = h('div', { class: 'problem-box', hidden: true }, h('h4', null, r.problems), h('p', { class: 'quiet' }, r.problemsLead), problems);
  const found = h('div', { class: 'findings' });
  const open = h('ul', { class: 'plainlist' });
  const openSummary = h('summary');
  const openBox = h('details', { class: 'fold' }, openSummary, open);
  const others = h('div', { class: 'others' });
  const state = h('div', { class: 'panel-state' }, h('p', { class: 'quiet' }, r.reading));
  const body = h('div', { class: 'panel-body', hidden: true });
  const picture = coverage(ctx);
  const stage = stageChoice(ctx, prefix + '-stage', (to) => along.again(to));
  body.append(count, problemBox, found, openBox, others, stage.node,
    h('p', null, h('button', { type: 'button', class: 'link', onclick: () => ctx.go('read') }, r.whole)));
  const node = h('div', { class: 'reading' },
    h('details', { class: 'panel', open: true }, h('summary', null, h('h3', null, r.title)), state, body),
    picture.node);

  /** @type {Reading | undefined} */
  let last;
  let said = -1;

  const chapterOf = (/** @type {string} */ pointer) => chapters.indexOf(placeOf(pointer).chapter);

  /** Shows what there is for the chapter. */
  function show() {
    const at = bench.at;
    const chapter = chapters[at];
    const tags = [...chapter.questions.flatMap(({ fields }) => fields), ...chapter.more ?? []];
    picture.node.hidden = !tags.includes('/tasks/*/aspects');
    if (!picture.node.hidden) picture.show();
    if (!last) return;
    const { review, problems: wrong, back } = last;
    const chapterFor = (/** @type {{ pointer: string }} */ { pointer }) => chapterOf(back(pointer));
    const items = review.undecided.flatMap((line) => line.items);
    const findings = review.findings.filter((each) => chapterFor(each) === at)
      .sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
    const problemsHere = wrong.filter((each) => chapterFor(each) === at);
    const openHere = items.filter((each) => chapterFor(each) === at);
    const n = findings.length + problemsHere.length;
    count.textContent = r.here(n);
    problemBox.hidden = !problemsHere.length;
    // The same thing said of the same words is the same node, with what is unfolded in it.
    const key = (/** @type {object} */ each) => JSON.stringify(each);
    keptIn(problems, problemsHere, key, (each) => problemNode(ctx, each, back));
    keptIn(found, findings, key, (each) => findingNode(ctx, each, back));
    openBox.hidden = !openHere.length;
    openSummary.textContent = r.undecidedHere(openHere.length);
    keptIn(open, openHere, key, (each) => undecidedNode(ctx, each, back));
    const elsewhere = chapters.map((each, i) => ({ each, i, n: [...review.findings, ...wrong].filter((of) => chapterFor(of) === i).length })).filter(({ i, n: many }) => many && i !== at);
    others.hidden = !elsewhere.length;
    others.replaceChildren(h('h4', null, r.elsewhere), h('ul', { class: 'plainlist' }, elsewhere.map(({ each, i, n: many }) => h('li', null,
      h('button', { type: 'button', class: 'link', onclick: () => bench.show(i, true) }, `${say(each.title)}: ${many}`)))));
    stage.show(review.stage);
  }

  const along = readAlong(ctx, (reading, late) => {
    last = reading;
    body.hidden = !reading;
    state.hidden = Boolean(reading);
    if (!reading) {
      state.replaceChildren(h('p', { class: 'held' }, late ? t.slowAnswers : r.failed), h('button', { type: 'button', class: 'plain', onclick: () => along.again() }, t.retry));
      return;
    }
    show();
    // Told when it changes, and not what was there when somebody came.
    const now = reading.review.findings.length + reading.problems.length;
    if (said >= 0 && said !== now) ctx.tell(now ? r.changed(now) : r.changedNone);
    said = now;
  });
  bench.watch(show);
  return node;
}
