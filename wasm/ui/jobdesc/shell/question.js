import { h } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { watching } from './controls.js';
import { dilemmaCard } from './dilemma.js';
import { fieldNode, fieldNodes, folded } from './field.js';
import { whyNode } from './grounds.js';
import { hoursBar } from './hours-bar.js';
import { longer } from './longer.js';
import { asked, dilemmas, fieldAt, grouped, nameOf } from './model.js';
import { steps } from './operations.js';
import { undecided } from './undecided.js';

/** @import { Bench, ChapterBench, Field, Question } from '../types.js' */

/**
 * A question with everything one answers it in.
 *
 * @param {ChapterBench} bench
 * @param {Question} question
 * @param {{ alone?: boolean }} [how] whether it is all that is shown
 */
export function questionNode(bench, question, { alone } = {}) {
  const { t, say, prefix, draft } = bench;
  const id = `${prefix}-${question.id}`;
  const text = say(question.text);
  const heading = h('h4', { id, tabindex: '-1', class: 'ask-text' }, text);
  const example = question.example && h('p', { class: 'example', id: id + '-example' }, h('b', null, t.forExample), ' ', say(question.example));
  const dilemma = dilemmas.find((each) => each.id === question.dilemma);
  const node = h('section', { class: 'ask', 'aria-labelledby': id, 'data-question': question.id },
    h('div', { class: 'ask-head' }, heading, example,
      question.help?.map((each) => h('p', { class: 'help' }, say(each)))),
    h('div', { class: 'ask-body' }, h('div', { class: 'ask-fields' }, fieldsOf(bench, question.fields, { by: id, text, described: example ? example.id : undefined })),
    h('div', { class: 'ask-foot' },
      dilemma && dilemmaCard(bench, dilemma),
      undecided(bench, question),
      whyNode(bench, question))));
  if (alone) return node;
  // One that is not for this job goes when it is empty, but not from under the hands of somebody who empties it.
  const show = (/** @type {boolean} */ held) => {
    const hidden = !held && !asked(draft.doc, question);
    if (node.hidden !== hidden) node.hidden = hidden;
  };
  node.addEventListener('focusout', ({ relatedTarget }) => show(node.contains(/** @type {Node | null} */ (relatedTarget))));
  return watching(node, '', () => show(node.contains(/** @type {ShadowRoot} */ (node.getRootNode()).activeElement ?? null)));
}

/**
 * What one answers in: fields, lists, and fields of each entry of a list that is
 * made elsewhere. One field alone is called by its question.
 *
 * @param {ChapterBench} bench
 * @param {string[]} paths
 * @param {import('./field.js').How} [alone]
 */
export function fieldsOf(bench, paths, alone) {
  const groups = grouped(paths);
  return groups.map(({ path, parts, whole }) => {
    if (path === '/dilemmas') return h('div', { class: 'field' }, dilemmas.map((each) => dilemmaCard(bench, each)));
    const called = groups.length === 1 && (fieldAt(path).kind !== 'part' || whole) ? alone : undefined;
    return [
      (path === '/hours' || parts?.some((part) => part.path === '/tasks/*/minutesPerWeek')) && hoursBar(bench),
      parts && !whole ? eachEntry(bench, path, parts) : folded(bench, path, paths, fieldNode(bench, path, { ...called, parts })),
    ];
  });
}

/**
 * Some fields of every entry of a list, each beside what it is about.
 *
 * @param {Bench} bench
 * @param {string} list
 * @param {Field[]} parts
 */
function eachEntry(bench, list, parts) {
  const { draft, t, lang, say, prefix } = bench;
  const of = fieldAt(list);
  const rows = h('div', { class: 'each-entry' });
  let made = -1;
  /** @param {number} i */
  function row(i) {
    const at = `${list}/${i}`;
    const id = `${prefix}${at.replaceAll('/', '-')}-${steps(parts[0].path).at(-1)}-of`;
    const label = h('p', { id, class: 'each-name' });
    watching(label, at, () => says(label, nameOf(of, draft.get(at), lang) || t.entry(i + 1)));
    return h('div', { class: 'each', role: parts.length > 1 ? 'group' : null, 'aria-labelledby': parts.length > 1 ? id : null }, label,
      h('div', { class: 'each-fields' }, parts.length === 1 ? fieldNode(bench, `${at}/${steps(parts[0].path).at(-1)}`, { by: id, text: say(parts[0].label), entry: true }) : fieldNodes(bench, at, parts, { entry: true })));
  }

  return watching(h('div', { class: 'field' }, rows), list, (change) => {
    const entries = draft.get(list) ?? [];
    const n = entries.length;
    if (change?.op === 'set' && n === made) return;
    if (made > 0 && longer(change, list, made, n)) rows.append(row(n - 1));
    else rows.replaceChildren(...entries.map((/** @type {unknown} */ _, /** @type {number} */ i) => row(i)), ...n ? [] : [h('p', { class: 'quiet' }, t.noneYet(say(of.label)))]);
    made = n;
  });
}
