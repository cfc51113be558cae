import { h } from '../../parts/dom.js';
import { dropNode } from '../../parts/drop.js';
import { importPasted, importFiles } from './import.js';

/** @import { Entry, GroupContext, ListName, Refusal } from '../types.js' */

/**
 * Where responses come in: files by picker or drop, codes by paste. What is
 * refused is told with its name, its place and the reason; the rest stays.
 *
 * @param {GroupContext} ctx
 * @param {ListName} name of the list
 * @param {() => void} changed called when the list may have grown
 */
export function responseInput(ctx, name, changed) {
  const { state, t, prefix } = ctx;
  const id = (/** @type {string} */ what) => `${prefix}-${name}-${what}`;
  const told = h('p', { class: 'told', role: 'status' });
  const no = h('div', { class: 'refusals' });

  /** @param {(list: Entry[]) => Promise<Refusal[]>} reading */
  async function read(reading) {
    const list = state.lists[name];
    const before = list.length;
    told.textContent = t.reading;
    const refused = await reading(list);
    told.textContent = [t.taken(list.length - before), refused.length ? t.refused(refused.length) : ''].filter(Boolean).join(' ');
    no.replaceChildren(...refused.length ? [refusals(ctx, refused)] : []);
    changed();
    return refused;
  }

  const drop = dropNode({ id: id('files'), multiple: true, accept: '.json,.jsonl,.txt,application/json,text/plain' }, t.files,
    (files) => read((list) => importFiles(ctx, list, files)), h('p', { class: 'quiet' }, t.dropHere));

  const codes = h('textarea', { id: id('codes'), rows: '3', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false',
    'aria-describedby': id('codes-hint'), oninput: () => { state.typed[name] = codes.value; } });
  codes.value = state.typed[name];
  const type = async () => {
    const refused = await read((list) => importPasted(ctx, list, codes.value));
    // What could not be read stays, to be corrected.
    codes.value = state.typed[name] = refused.map(({ whole }) => whole).join('\n');
    if (refused.length) codes.focus();
  };

  return h('div', { class: 'intake' }, drop,
    h('div', { class: 'codes' },
      h('label', { for: codes.id }, t.codes), h('p', { class: 'quiet', id: id('codes-hint') }, t.codesHint), codes,
      h('button', { type: 'button', class: 'plain', onclick: type }, t.readCodes)),
    told, no);
}

/** How many problems are shown: three are enough to see what kind of file it is. */
export const shown = 3;

/**
 * @param {GroupContext} ctx
 * @param {Refusal[]} refused
 */
function refusals({ t, say }, refused) {
  return h('div', { class: 'held' },
    h('h4', null, t.refusedHeading),
    h('ul', null, refused.map(({ from, problems = [], other, trouble, place }) => h('li', null,
      h('b', null, from.name), from.line ? ` (${t.line(from.line)})` : null, ': ',
      other ?? (trouble ? (trouble === 'twice' ? t.twice(place) : t[trouble])
        : [problems.slice(0, shown).map(({ pointer, text }, i) => [i ? ' ' : null, say(text),
          pointer ? [' ', h('span', { class: 'where' }, pointer)] : null]),
        problems.length > shown ? ' ' + t.moreProblems(problems.length - shown) : null])))));
}
