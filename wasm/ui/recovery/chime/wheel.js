import { svg } from './svg.js';

/** @import { Element, Text } from '../types.js' */

// The five circles stand in a ring, each a little into the next. All numbers are of
// the picture, which is 400 wide.
const middle = 200, out = 116, radius = 80;

/**
 * Where the circles are, the first at the top.
 *
 * @param {number} i
 */
function place(i) {
  const angle = (i * 72 - 90) * Math.PI / 180;
  return [middle + out * Math.cos(angle), middle + 6 + out * Math.sin(angle)].map((n) => Math.round(n * 10) / 10);
}

/**
 * A label in lines that fit in a circle.
 *
 * @param {string} label
 */
function lined(label) {
  /** @type {string[]} */
  const lines = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 13) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The five elements as one picture.
 *
 * @param {Element[]} elements
 * @param {(text: Text) => string} say
 * @param {{ onclick: (i: number) => void, onkeydown: (event: KeyboardEvent) => void }} [ways] none on paper
 * @returns {{ ring: SVGSVGElement, petals: SVGGElement[], words: SVGGElement[] }}
 */
export function wheel(elements, say, ways) {
  const circle = (/** @type {number} */ i) => {
    const [x, y] = place(i);
    return svg('circle', { cx: x, cy: y, r: radius });
  };
  const petals = elements.map((_, i) => svg('g', { class: 'petal', onclick: ways && (() => ways.onclick(i)) }, circle(i)));
  const words = elements.map(({ letter, label }, i) => {
    const [x, y] = place(i);
    return svg('g', { class: 'words' },
      svg('text', { class: 'letter', x, y: y - 8 }, letter),
      svg('text', { class: 'name' }, lined(say(label)).map((line, n) => svg('tspan', { x, y: y + 18 + n * 18 }, line))));
  });
  // What is written is above all circles, what is chosen above the colour of the others.
  const ring = svg('svg', { class: 'wheel', viewBox: '0 0 400 400', onkeydown: ways?.onkeydown },
    svg('g', { class: 'ground', 'aria-hidden': 'true' }, elements.map((_, i) => circle(i))), petals, svg('g', { 'aria-hidden': 'true' }, words));
  return { ring, petals, words };
}
