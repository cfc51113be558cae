/**
 * What the page set before the script ran hides the properties of an element of
 * ours. This sets it again, by them.
 *
 * @param {object} element
 * @param {readonly string[]} properties
 */
export function upgrade(element, properties) {
  const own = /** @type {{ [property: string]: unknown }} */ (element);
  for (const property of properties) {
    if (!Object.hasOwn(own, property)) continue;
    const value = own[property];
    delete own[property];
    own[property] = value;
  }
}

/**
 * Sets an attribute as a property of the same meaning does. Frameworks say null or
 * undefined for one that is not there.
 *
 * @param {Element} element
 * @param {string} attribute
 * @param {string | null | undefined} value
 */
export function reflect(element, attribute, value) {
  if (value == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

/**
 * Makes an element known to the page. Two copies of a script on one page are
 * harmless: the first one serves both. A server has no elements, and browsers older
 * than those of internal/build/browsers.json lack one of the three and would fail
 * later on. There, what is in the element stays.
 *
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function define(name, element) {
  if (['customElements', 'structuredClone', 'TransformStream'].every((each) => each in globalThis) && !customElements.get(name)) customElements.define(name, element);
}
