/** @import { Child, Lang, Value } from './types.js' */

/**
 * What a page may style with ::part(), by class or tag. Everything else is the
 * widget's own.
 *
 * @type {{ [name: string]: string | undefined }}
 */
const parts = {
  h2: 'heading', h3: 'heading', h4: 'heading', button: 'button', main: 'button primary',
  bar: 'progress', item: 'item', thermometer: 'thermometer',
};

/**
 * An element, also where something on the page is named "createElement" and
 * hides the method.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const create = (tag) => /** @type {HTMLElementTagNameMap[Tag]} */ (/** @type {unknown} */ (Document.prototype.createElement.call(document, tag)));

/**
 * A listener whose errors, at once or later, are reported to the root of what is shown.
 *
 * @param {Node} node
 * @param {(event: any) => unknown} listener
 */
export const minded = (node, listener) => async (/** @type {Event} */ event) => {
  // The node may be gone when it fails.
  const root = node.getRootNode();
  try {
    await listener(event);
  } catch {
    root.dispatchEvent(new CustomEvent('fault'));
  }
};

/**
 * Makes an element. Everything the widget shows is made here, so text is only
 * ever text: strings become text nodes and nothing is parsed as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ [name: string]: Value } | null} [props] `onclick`-like functions become
 *   listeners, `true` an empty attribute, null, undefined and false nothing, the
 *   rest attributes
 * @param {...Child} children nodes, strings or nested arrays; null and false are left out
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props, ...children) {
  const node = create(tag);
  const kind = /** @type {string | undefined} */ (props?.class)?.split(' ')[0];
  const part = parts[kind ?? tag] ?? parts[tag];
  if (part) node.setAttribute('part', part);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), minded(node, value));
    else if (value != null && value !== false) node.setAttribute(name, value === true ? '' : /** @type {string} */ (value));
  }
  node.append(.../** @type {Node[]} */ (/** @type {unknown[]} */ (children).flat(Infinity).filter((child) => child != null && child !== false)));
  return node;
}

/**
 * Sets a custom property through the CSSOM: a strict `style-src` lets that
 * pass and blocks style attributes.
 *
 * @template {HTMLElement} Element
 * @param {Element} node
 * @param {string} name
 * @param {string | number} value
 */
export function vary(node, name, value) {
  node.style.setProperty(name, /** @type {string} */ (value));
  return node;
}

/**
 * Words in a row as the language joins them: "a, b og c".
 *
 * @param {(string | number)[]} words
 * @param {Lang} lang
 */
export const listed = (words, lang) => new Intl.ListFormat(lang).format(words.map(String));

/**
 * What each sheet was made of: what it says of itself leaves out a border of
 * which one side is another.
 *
 * @type {WeakMap<CSSStyleSheet, string>}
 */
const texts = new WeakMap();

/**
 * Turns CSS text into a sheet that any number of shadow roots share. On a server there is none, and nothing to dress.
 *
 * @param {string} css
 */
export function sheet(css) {
  if (!globalThis.CSSStyleSheet) return /** @type {CSSStyleSheet} */ ({});
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  texts.set(made, css);
  return made;
}

/**
 * The same sheet for another document.
 *
 * @param {CSSStyleSheet} from
 * @param {Window & typeof globalThis} view
 */
export function copied(from, view) {
  const made = new view.CSSStyleSheet();
  made.replaceSync(/** @type {string} */ (texts.get(from)));
  return made;
}
