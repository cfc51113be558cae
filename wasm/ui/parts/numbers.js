/**
 * Numbers for elements on the page that share a name: 1, 2, 3 … in the order
 * they ask. An element keeps its number for as long as it is on the page and
 * goes by that name; then another may have it.
 */
export class Numbers {
  /** @type {Map<Element, { name: string, n: number }>} */
  #held = new Map();

  /**
   * @param {Element} element
   * @param {string} name
   */
  of(element, name) {
    const taken = new Set();
    for (const [other, held] of this.#held) {
      if (other === element) continue;
      if (!other.isConnected) this.#held.delete(other);
      else if (held.name === name) taken.add(held.n);
    }
    const mine = this.#held.get(element);
    let n = mine?.name === name ? mine.n : 1;
    while (taken.has(n)) n++;
    this.#held.set(element, { name, n });
    return n;
  }
}
