import { h } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { undoOf } from '../../parts/keys.js';
import { watching } from './controls.js';
import { fieldAt, placeOf } from './model.js';
import { pathOf } from './operations.js';

/** @import { Bench, Change } from '../types.js' */
/** @import { Place } from './model.js' */

/**
 * What stands above every page of a description: what it is called, the way back
 * and forth, the file, and the ways to the other pages.
 *
 * @param {Pick<Bench, 'draft' | 't' | 'say' | 'tell'>} bench
 * @param {{ save: () => void, ways: HTMLElement | null, turned?: (pointer: string, focus: boolean, place: Place) => void }} how
 *   `turned` shows where something was undone or redone; on a button the focus stays
 */
export function benchHead({ draft, t, say, tell }, { save, ways, turned = () => {} }) {
  const title = h('h2', { class: 'job-title' });
  watching(title, '/title', () => says(title, draft.get('/title')?.trim() || t.untitled));

  /**
   * What a change is called: what was done, and to which field.
   *
   * @param {Change} change
   */
  function called({ op, pointer }) {
    let path = pathOf(pointer);
    while (path && !fieldAt(path)) path = path.slice(0, path.lastIndexOf('/'));
    return t.changeOf[op](path ? say(fieldAt(path).label) : '');
  }

  /**
   * @param {boolean} back
   * @param {boolean} focus
   */
  function turn(back, focus) {
    const change = back ? draft.past : draft.future;
    if (!change) return;
    const what = called(change);
    const before = draft.doc;
    if (back) draft.undo();
    else draft.redo();
    const { op, pointer, at, to } = change;
    const where = op === 'set' || op === 'replace' ? pointer : `${pointer}/${op === 'move' && !back ? to : at}`;
    // An entry is there on one side of the change alone.
    if (where) turned(where, focus, placeOf(where, back === (op === 'add') ? before : draft.doc));
    tell((back ? t.undone : t.redone)(what));
  }

  const turns = [true, false].map((back) => {
    const what = h('span', { class: 'off' });
    const button = h('button', { type: 'button', class: 'turn', onclick: () => {
      turn(back, false);
      // A button that has nothing more to do has no focus either.
      if (button.disabled) turns[back ? 1 : 0].focus();
    } }, h('span', { 'aria-hidden': 'true' }, back ? '↶' : '↷'), ' ', h('span', null, back ? t.undo : t.redo), what);
    return watching(button, '', () => {
      const change = back ? draft.past : draft.future;
      const name = change ? called(change) : '';
      const tip = change ? (back ? t.undoWhat : t.redoWhat)(name) : '';
      if (button.title !== tip) button.title = tip;
      if (button.disabled === Boolean(change)) button.disabled = !change;
      says(what, name && ': ' + name);
    });
  });

  const node = h('div', { class: 'bench-head' },
    h('div', { class: 'job' }, h('p', { class: 'eyebrow' }, t.jobOf), title),
    h('div', { class: 'bench-tools' }, h('div', { class: 'turns' }, turns), h('button', { type: 'button', class: 'plain', onclick: save }, t.save)),
    ways);
  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    const back = undoOf(event);
    if (back === undefined) return;
    // The browser's own undo knows one field, and nothing of what was moved or removed.
    event.preventDefault();
    turn(back, true);
  };
  return { node, keys };
}
