import { h } from './dom.js';

/** @import { PaperBlock, PaperDocument, PaperRun } from './types.js' */

/**
 * A document of the library as elements: what its HTML file shows, at the place
 * in the outline where the page has room for it.
 *
 * @param {PaperDocument} doc
 * @param {1 | 2 | 3 | 4} [top] the level of its title
 * @returns {HTMLElement[]}
 */
export function documentNodes(doc, top = 1) {
  const heading = (/** @type {number} */ level) => /** @type {'h1'} */ (`h${top + level - 1}`);
  return [
    h(top === 1 ? 'main' : 'div', null,
      doc.kind.length ? h('p', { class: 'kind' }, runs(doc.kind)) : null,
      h(heading(1), { class: 'paper-title' }, runs(doc.title)),
      doc.draft ? h('p', { class: 'draft' }, doc.draft) : null,
      doc.blocks.map((each) => block(each, heading))),
    ...doc.foot.length ? [h('footer', null, doc.foot.map((line) => h('p', null, line)))] : [],
  ];
}

/**
 * @param {PaperBlock} block
 * @param {(level: number) => 'h1'} heading
 */
function block(block, heading) {
  if (block.heading) return h(heading(block.level), { class: block.newPage ? 'new-page' : null }, runs(block.heading));
  if (block.paragraph) return h('p', null, runs(block.paragraph));
  if (block.list) return h(block.ordered ? 'ol' : 'ul', { class: block.small ? 'small' : block.boxes ? 'boxes' : null }, block.list.map((item) => h('li', null, runs(item))));
  const [head, ...rows] = block.table;
  const amount = (/** @type {number} */ i) => (block.amounts && i === head.length - 1 ? 'amount' : null);
  return h('table', { class: block.toFill ? `to-fill${block.lines ? ` lines-${block.lines}` : ''}` : null },
    h('thead', null, h('tr', null, head.map((cell, i) => h('th', { scope: 'col', class: amount(i) }, runs(cell))))),
    h('tbody', null, rows.map((row) => h('tr', null, row.map((cell, i) => (i ? h('td', { class: amount(i) }, runs(cell)) : h('th', { scope: 'row' }, runs(cell))))))));
}

/** @param {PaperRun[]} text */
const runs = (text) => text.map(({ text: words, lang, strong, field, wide }) => {
  const lines = words.split('\n').flatMap((line, i) => (i ? [h('br'), line] : [line]));
  if (field) return h('span', { class: wide ? 'field wide' : 'field' }, lines);
  const said = lang ? h('span', { lang }, lines) : lines;
  return strong ? h('strong', null, said) : said;
});

/**
 * What a document is called in a list of windows.
 *
 * @param {PaperDocument} doc
 */
export const titleOf = ({ kind, title }) => [kind, title].map((text) => text.map((run) => run.text).join('')).filter(Boolean).join(': ');
