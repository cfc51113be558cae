import { h } from '../../parts/dom.js';
import { dropLoads } from '../../parts/once.js';
import { answerTo } from './answer.js';
import { controlAsked, focusIn, refresh } from './controls.js';
import { benchHead } from './head.js';
import * as load from './load.js';
import { answered, asked, aspectGroups, chapters, lines, noteOf, placeOf } from './model.js';
import { questionNode } from './question.js';
import { settled } from './settled.js';
import { tidied } from './tidied.js';
import { waysBar } from './ways.js';

/** @import { ChapterBench, LaterContext, LaterModule, View } from '../types.js' */
/** @import { Workshop } from './workshop.js' */

/**
 * A page that came later over the wire, under the same head as the chapters.
 *
 * @param {Workshop} workshop
 * @param {string} name
 * @param {LaterModule} module
 * @returns {View}
 */
export function laterView(workshop, name, module) {
  const { draft, given, live } = workshop;
  const page = module.page(laterContext(workshop));
  /** @type {Parameters<typeof benchHead>[1]['turned']} */
  const turned = (pointer, focus, { question }) => {
    page.lead?.(question);
    const found = controlAsked(page.node, pointer, question);
    if (found && focus) focusIn(found);
    else found?.scrollIntoView({ block: 'nearest' });
  };
  const head = benchHead({ ...given, tell: live.tell }, { save: () => workshop.save(), ways: waysBar(given.t, name, (other) => workshop.page(other)), turned });
  const node = h('div', { class: 'bench wide' }, head.node, page.node, live.node);
  node.addEventListener('keydown', head.keys);
  node.addEventListener('focusout', () => draft.pause());
  workshop.closing(draft.watch((change) => refresh(node, change)));
  return { node, heading: page.heading };
}

/**
 * What the later downloads are given.
 *
 * @param {Workshop} workshop
 * @returns {LaterContext}
 */
function laterContext(workshop) {
  const { draft, given, root } = workshop;
  const focusField = (/** @type {string} */ pointer) => (workshop.bench ? workshop.bench.focusField(pointer) : workshop.write({ then: (bench) => bench.focusField(pointer) }));
  /** @type {ChapterBench} */
  const bench = { ...given, tell: (text) => workshop.tell(text), focusField, go: (at) => workshop.bench?.show(at, true) };
  return {
    ...given, chapters, lines, placeOf: (pointer) => placeOf(pointer, draft.doc), tell: bench.tell,
    answered: (question) => answered(draft.doc, question),
    asked: (question) => asked(draft.doc, question),
    noteOf: (question) => noteOf(draft.doc, question),
    answerTo: (question) => answerTo(bench, question),
    questionNode: (question) => questionNode(bench, question, { alone: true }),
    tidied: () => tidied(draft.doc),
    core: load.core, papers: load.papers, beginning: load.beginning, giveUp: dropLoads, sources: load.sources, aspects: aspectGroups(), place: root, organisation: workshop.organisation,
    settled: (then) => workshop.closing(settled(draft, root, then)),
    watch: (watcher) => workshop.closing(draft.watch(watcher)),
    focusField, go: (name) => workshop.page(name), save: (as) => workshop.save(as),
  };
}

/**
 * Fetches what reads along while somebody writes. Without it writing goes on.
 *
 * @param {Workshop} workshop
 * @param {import('./bench.js').Workbench} bench
 */
export async function readAlong(workshop, bench) {
  // A group that has just begun reads the first question before anything else is fetched.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  if (bench !== workshop.bench || navigator.connection?.saveData) return;
  load.warm().catch((error) => {
    console.warn('<peer-jobdesc>: a file that came with the script is missing (setAssets says where they are).', error);
  });
  load.later.read?.().then(({ beside, styles }) => {
    if (!beside || bench !== workshop.bench) return;
    workshop.host.accent(styles);
    bench.beside.replaceChildren(beside(laterContext(workshop), bench));
    bench.beside.hidden = false;
  }, () => {});
}
