import { h } from '../../parts/dom.js';
import { json } from '../../parts/json.js';

/** @import { ReadContext } from '../types.js' */

/**
 * Which aspects of recovery the tasks can support: a leaf for each of the
 * fourteen, full where some task is marked with it, and under it the same in
 * words. Nothing is counted up, since nothing of it is a score.
 *
 * @param {ReadContext} ctx
 */
export function coverage(ctx) {
  const { r, say, draft, aspects: groups } = ctx;
  const picture = h('div', { class: 'leaves', 'aria-hidden': 'true' });
  const text = h('div', { class: 'aspect-list' });
  const note = h('p', { class: 'quiet' });
  const node = h('details', { class: 'panel coverage' }, h('summary', null, r.aspects), picture, text, note);
  let turn = 0;

  const name = (/** @type {string} */ pointer) => String(draft.get(pointer)?.title ?? '').trim() || pointer;
  async function show() {
    const mine = ++turn;
    const { doc, back } = ctx.tidied();
    const { ok } = await ctx.core('coverage', json(doc)).catch(() => ({ ok: undefined }));
    if (mine !== turn || !ok) return;
    const tasks = new Map(ok.aspects.map((each) => [each.aspect, each.tasks]));
    const of = (/** @type {string} */ id) => tasks.get(/** @type {any} */ (id)) ?? [];
    const any = ok.aspects.some((each) => each.tasks.length);
    picture.replaceChildren(...groups.map(({ label, aspects }) => h('div', { class: 'branch' },
      h('span', { class: 'twig' }, aspects.map(({ id }) => h('i', { class: of(id).length ? 'leaf full' : 'leaf' }))),
      h('span', { class: 'branch-name' }, say(label)))));
    text.replaceChildren(...any ? [h('dl', null, groups.map(({ label, aspects }) => [
      h('dt', null, say(label)),
      aspects.map(({ id, label: aspect }) => h('dd', { class: of(id).length ? 'served' : 'quiet' }, h('b', null, say(aspect)), ': ',
        of(id).map((pointer) => name(back(pointer))).join(', ') || r.aspectOut)),
    ]))] : [h('p', null, r.aspectsNone)]);
    note.textContent = [any && ok.untagged.length ? r.untagged(ok.untagged.length) : '', say(ok.note)].filter(Boolean).join(' ');
  }
  return { node, show };
}
