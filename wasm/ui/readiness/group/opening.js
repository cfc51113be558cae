import { h } from '../../parts/dom.js';
import { dropNode } from '../../parts/drop.js';
import { textOf } from '../../parts/text-of.js';
import { elsewhere } from './elsewhere.js';
import { openFolder } from './folder.js';
import { shown } from './response-input.js';

/** @import { Problem } from '../../parts/types.js' */
/** @import { GroupContext } from '../types.js' */

/**
 * What came of a file: what is wrong with it, or what is said, with a way on from
 * there: its label, what is said then, and what it does, which returns where the
 * focus goes.
 *
 * @typedef {{ problems: Problem[] } | { problems?: undefined, said: string, way?: [label: string, after: string, act: () => HTMLElement | Promise<HTMLElement>] }} Opened
 */

/**
 * Where a document that was saved here comes in again, by a picker or dropped.
 *
 * @param {GroupContext} ctx
 * @param {{ id: string, label: string, refused: string, part: 'vision' | 'plan', open: (text: string) => Promise<Opened> }} given
 *   `refused` is said before what is wrong with a file, `part` is what is opened of a folder
 */
export function opening(ctx, { id, label, refused, part, open }) {
  const { state, t, say, prefix } = ctx;
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
      const { ok: what, problems } = await state.core('apart', text);
      const other = what && what.kind !== part && what.kind !== 'folder' ? elsewhere(t, what.kind) : undefined;
      if (other) return [other, what?.kind === 'calendar' ? ' ' + t.fileOurs : ''];
      const came = problems ? { problems } : what.kind === 'folder' ? await openFolder(ctx, what, part, open) : await open(text);
      if (came.problems) return [[refused, ...came.problems.slice(0, shown).map((each) => say(each.text))].join(' ')];
      if (!came.way) return [came.said];
      const [label, after, act] = came.way;
      return [came.said, ' ', h('button', { type: 'button', class: 'link', onclick: async () => {
        const next = await act();
        told.replaceChildren(after);
        // The button that was pressed is gone.
        next.focus();
      } }, label)];
    } catch {
      return [t.coreFailed];
    }
  }
  return h('div', { class: 'opening' }, drop, told);
}
