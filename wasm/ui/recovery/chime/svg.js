import { minded } from '../../parts/dom.js';

/** @import { Value } from '../../parts/types.js' */

/**
 * Makes an element of a picture, as `h` makes one of the page.
 *
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ [name: string]: Value }} [props]
 * @param {...(Node | string | Node[])} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, props = {}, ...children) {
  const node = /** @type {SVGElementTagNameMap[Tag]} */ (Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', tag));
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), minded(node, value));
    else if (value != null && value !== false) node.setAttribute(name, String(value));
  }
  node.append(...children.flat());
  return node;
}
