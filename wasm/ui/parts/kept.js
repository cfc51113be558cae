/**
 * Puts nodes into a place and keeps those that are there already for the same
 * thing: what somebody has unfolded in one stays so, and so does the focus.
 *
 * @template Thing
 * @param {HTMLElement} place
 * @param {Thing[]} things
 * @param {(thing: Thing) => string} key
 * @param {(thing: Thing) => HTMLElement} make
 */
export function keptIn(place, things, key, make) {
  const there = new Map(/** @type {HTMLElement[]} */ ([...place.children]).map((node) => [node.dataset.key, node]));
  const nodes = things.map((thing) => {
    const name = key(thing);
    const node = there.get(name) ?? make(thing);
    there.delete(name);
    node.dataset.key = name;
    return node;
  });
  for (const node of there.values()) node.remove();
  // Nothing that stays where it is is moved, since moving takes the focus away.
  nodes.forEach((node, i) => {
    if (place.children[i] !== node) place.insertBefore(node, place.children[i] ?? null);
  });
}

/**
 * Says something in a node, and leaves it alone where it says that already: every
 * new text is news to a screen reader, and where there are many at once it drops
 * some.
 *
 * @param {Element} node
 * @param {string} text
 */
export function says(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
