import { h } from '../../parts/dom.js';
import { dropNode } from '../../parts/drop.js';
import { textOf } from '../../parts/text-of.js';

/** @import { Problem } from '../../parts/types.js' */
/** @import { GroupContext } from '../types.js' */

/**
 * What came of a file: what is wrong with it, or what is said, with a way to
 * have what was there before, which says so and where the focus goes then.
 *
 * @typedef {{ problems: Problem[] } | { problems?: undefined, said: string, undo?: () => HTMLElement }} Opened
 */

// Three problems are enough to see what kind of file it is.
const shown = 3;

/**
 * Where a document that was saved here comes in again, by a picker or dropped.
 *
 * @param {GroupContext} ctx
 * @param {{ id: string, label: string, refused: string, open: (text: string) => Promise<Opened> }} given
 *   `refused` is said before what is wrong with a file
 */
export function opening({ t, say, prefix }, { id, label, refused, open }) {
  const told = h('div', { class: 'told', role: 'status' });
  const drop = dropNode({ id: `${prefix}-${id}`, accept: '.json,application/json' }, label, async ([file]) => {
    if (file) told.replaceChildren(...await said(file));
  });

  /**
   * @param {File} file
   * @returns {Promise<(Node | string)[]>}
   */
  async function said(file) {
    const { text = '', trouble } = await textOf(file);
    if (trouble) return [{ ...t, fileTooLarge: t.documentTooLarge, fileNotText: t.documentNotText }[trouble]];
    try {
      const came = await open(text);
      if (came.problems) return [[refused, ...came.problems.slice(0, shown).map((each) => say(each.text))].join(' ')];
      const { undo } = came;
      return undo ? [came.said, ' ', h('button', { type: 'button', class: 'link', onclick: () => {
        const next = undo();
        told.replaceChildren(t.undone);
        // The button that was pressed is gone.
        next.focus();
      } }, t.undo)] : [came.said];
    } catch {
      return [t.coreFailed];
    }
  }
  return h('div', { class: 'opening' }, drop, told);
}
