import { h } from '../../parts/dom.js';
import { svg } from './svg.js';

/** @import { Category, Chime, Element, Text } from '../types.js' */
/** @typedef {typeof import('./strings.js').strings.da} ChimeWords */

/**
 * What belongs together of the two lists: an aspect of the guide and the paper's
 * categories for it, where one side may have nothing.
 *
 * @param {Chime} chime
 * @param {Element} element
 * @returns {{ aspect?: Text, categories: Category[] }[]}
 */
export function pairs({ categories, noAspect }, { id, aspects }) {
  const alone = categories.filter((each) => each.element === id && noAspect.includes(each.id));
  return [
    ...aspects.map((aspect) => ({ aspect: aspect.label, categories: categories.filter((each) => aspect.categories.includes(each.id)) })),
    ...alone.map((each) => ({ aspect: undefined, categories: [each] })),
  ];
}

/**
 * The two lists beside each other, with a line between what belongs together.
 *
 * @param {Chime} chime
 * @param {Element} element
 * @param {{ c: ChimeWords, say: (text: Text) => string }} how
 */
export function bridge(chime, element, { c, say }) {
  const side = (/** @type {string} */ words, /** @type {boolean} */ there) => h('span', { class: there ? 'end' : 'end gap' }, words);
  return h('div', { class: 'bridge' },
    h('div', { class: 'ends', 'aria-hidden': 'true' }, h('b', null, c.inGuide), h('span'), h('b', null, c.inPaper)),
    h('ul', null, pairs(chime, element).map(({ aspect, categories }) => h('li', { class: 'pair' },
      h('div', { class: 'half' }, off(c.inGuide), side(aspect ? say(aspect) : c.notInGuide, Boolean(aspect))),
      lines(Math.max(categories.length, 1), Boolean(aspect && categories.length)),
      h('div', { class: 'half' }, off(c.inPaper), categories.length ? categories.map(({ label }) => side(say(label), true)) : side(c.notInPaper, false))))));
}

/** @param {string} words */
const off = (words) => h('span', { class: 'off' }, words, ': ');

/**
 * The lines from one box to others of the same height. The picture is stretched to
 * the height of the boxes, its lines are not.
 *
 * @param {number} n
 * @param {boolean} whole
 */
function lines(n, whole) {
  const ends = Array.from({ length: n }, (_, i) => (i + .5) / n * 100);
  return svg('svg', { class: whole ? 'lines' : 'lines gap', viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ends.map((y) => svg('path', { d: `M0 50C50 50 50 ${y} 100 ${y}`, 'vector-effect': 'non-scaling-stroke' })));
}
