import { h } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { wayOf } from '../../parts/keys.js';
import { controlAt, controlled, focusIn, watching } from './controls.js';
import { longer } from './longer.js';
import { nameOf } from './model.js';
import { follow } from './operations.js';
import { sortable } from './sortable.js';

/** @import { Bench, Change, Field } from '../types.js' */
/** @import { Named } from './field.js' */

/**
 * A list of texts, or of things with fields of their own. Entries are added at
 * the end, moved by buttons, by Alt and the arrows and by a handle, and removed.
 * The focus goes where one goes on: into what was added, along with what was
 * moved, and to what comes after what was removed.
 *
 * @param {Bench} bench
 * @param {Field} field
 * @param {string} pointer
 * @param {Named} named
 * @param {(pointer: string, by: string, called: string) => HTMLElement[]} entryNode what is written in an entry; the first of it stands beside the buttons
 */
export function entryList(bench, field, pointer, named, entryNode) {
  const { draft, t, lang, tell } = bench;
  const list = h('ol', { class: field.kind === 'part' ? 'entries cards' : 'entries rows' });
  const add = h('button', { type: 'button', class: 'plain add', onclick: () => {
    const at = length();
    draft.add(pointer, at, field.kind === 'part' ? {} : '');
    focusAt(at);
    tell(t.added(at + 1));
  } }, t.addTo[field.path] ?? t.addMore);
  const full = h('p', { class: 'note' });
  const node = h('div', { class: 'field list', role: 'group', 'aria-labelledby': named.by ?? named.id + '-name' },
    named.by ? null : h('p', { class: 'label', id: named.id + '-name' }, named.text), list, h('div', { class: 'add-row' }, add, full));

  const length = () => (draft.get(pointer) ?? []).length;
  const focusAt = (/** @type {number} */ at, button = '') => {
    // At the end of its way the button has nothing more to do, and another one of the entry has the focus.
    const found = button && [button, 'up', 'down', 'remove'].map((what) => list.children[at]?.querySelector(`[data-tool="${what}"]:not([disabled])`)).find(Boolean);
    if (found) /** @type {HTMLElement} */ (found).focus();
    else {
      const inside = list.children[at]?.querySelector('[data-at]');
      if (inside) focusIn(inside);
      else add.focus();
    }
  };
  const called = (/** @type {number} */ i) => nameOf(field, draft.get(`${pointer}/${i}`), lang) || t.entry(i + 1);

  /**
   * @param {number} from
   * @param {number} to
   */
  function move(from, to) {
    if (to < 0 || to >= length()) return false;
    draft.move(pointer, from, to);
    tell(t.moved(called(to), to + 1, length()));
    return true;
  }

  /** @param {number} i */
  function entry(i) {
    const at = `${pointer}/${i}`;
    const id = `${named.id}-${i}-of`;
    const name = h('span', { id, class: 'off' });
    /** @type {(() => void)[]} */
    const labels = [];
    const tool = (/** @type {string} */ what, /** @type {string} */ sign, /** @type {string} */ label, /** @type {() => void} */ onclick, disabled = false) => {
      const text = h('span', { class: 'off' });
      labels.push(() => says(text, `${label}: ${called(i)}`));
      return h('button', { type: 'button', class: 'tool', 'data-tool': what, title: label, disabled, onclick }, h('span', { 'aria-hidden': 'true' }, sign), text);
    };
    const tools = h('div', { class: 'tools' },
      h('span', { class: 'grip', 'aria-hidden': 'true', title: t.drag }),
      tool('up', '↑', t.moveUp, () => move(i, i - 1) && focusAt(i - 1, 'up'), i === 0),
      tool('down', '↓', t.moveDown, () => move(i, i + 1) && focusAt(i + 1, 'down'), i === length() - 1),
      tool('remove', '×', t.remove, () => {
        const gone = called(i);
        draft.remove(pointer, i);
        focusAt(Math.min(i, length() - 1));
        tell(t.removed(gone));
      }));
    const [first, ...rest] = entryNode(at, (named.by ?? named.id + '-name') + ' ' + id, called(i));
    const node = h('li', { class: 'entry', onkeydown: (/** @type {KeyboardEvent} */ event) => {
      const by = wayOf(event);
      if (!by || event.defaultPrevented) return;
      event.preventDefault();
      const inside = /** @type {HTMLElement} */ (event.target).closest('[data-at]');
      const from = /** @type {HTMLElement | null} */ (inside)?.dataset.at;
      if (!move(i, i + by)) return;
      const to = from && follow(from, { op: 'move', pointer, at: i, to: i + by });
      const there = to && controlAt(list, to);
      if (there) focusIn(there);
      else focusAt(i + by);
    } }, name, h('div', { class: 'entry-head' }, first, tools), h('div', { class: 'entry-fields' }, rest));
    // What an entry is called changes while it is written.
    watching(name, at, () => {
      says(name, field.kind === 'part' ? called(i) : t.entry(i + 1));
      for (const show of labels) show();
    });
    return node;
  }

  sortable(list, move);
  let made = -1;
  return controlled(node, pointer, {
    /** @param {Change} [change] */
    show(change) {
      const n = length();
      if (longer(change, pointer, made, n)) {
        // The others stay as they are, but for the last, which can go down now.
        const last = /** @type {HTMLButtonElement | null | undefined} */ (list.lastElementChild?.querySelector(':scope > .entry-head [data-tool="down"]'));
        if (last) last.disabled = false;
        list.append(entry(n - 1));
        made = n;
      } else if (change?.op !== 'set' || n !== made || change.pointer === pointer) {
        // What was done in an entry is shown by the entry. All else is made anew.
        const open = [...list.querySelectorAll('details[open]')].map((each) => /** @type {HTMLElement | null} */ (each.closest('[data-at]'))?.dataset.at ?? '');
        list.replaceChildren(...Array.from({ length: n }, (_, i) => entry(i)));
        for (const at of open) {
          const now = change && change.at !== undefined && change.pointer === pointer && !change.undone ? follow(at, /** @type {any} */ (change)) : at;
          const details = now && controlAt(list, now)?.closest('details');
          if (details) details.open = true;
        }
        made = n;
      }
      const room = !field.maxEntries || n < field.maxEntries;
      if (add.disabled === room) add.disabled = !room;
      says(full, room ? '' : t.listFull(field.maxEntries ?? 0));
    },
    focus: () => focusAt(0),
  });
}
