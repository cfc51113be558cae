import { h } from './dom.js';
import { fold } from './fold.js';

/**
 * What an item or a piece of advice rests on, to unfold.
 *
 * @param {object} ctx
 * @param {string} label
 * @param {{evidence?: string[], own?: object}} based
 */
export function why(ctx, label, based) {
  if (!based.evidence?.length) return null;
  return fold(ctx.t, label, async () => grounds(ctx, await ctx.evidence(), based));
}

/** One node for each entry: what it says, and where that is from. */
export function grounds({ t, say }, entries, { evidence, own }) {
  return evidence.map((ref) => {
    // A custom instrument may name what our edition does not have.
    const entry = Object.hasOwn(entries, ref) ? entries[ref] : null;
    if (!entry) return h('p', { class: 'ground' }, ref);
    if (ref === 'own') {
      return h('div', { class: 'ground' }, h('p', { class: 'kind' }, say(entry.text)), own && h('p', null, say(own)));
    }
    return h('figure', { class: 'ground' },
      h('figcaption', { class: 'kind' }, `${entry.quoted ? t.quote : t.retold} · ${say(entry.source)}`),
      entry.quoted ? h('blockquote', null, h('p', null, say(entry.text))) : h('p', null, say(entry.text)));
  });
}

/** The source lines of everything an instrument rests on, each once, in order of use. */
export function sourceLines({ instrument, say }, entries) {
  const used = instrument.themes.flatMap((theme) => theme.items)
    .flatMap((item) => [...(item.evidence ?? []), ...(item.advice?.evidence ?? [])]);
  return [...new Set(used.filter((ref) => ref !== 'own' && Object.hasOwn(entries, ref)).map((ref) => say(entries[ref].source)))];
}
