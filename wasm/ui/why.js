import { h } from './dom.js';

/**
 * "Why do we ask?": what something rests on, fetched when it is unfolded.
 *
 * @param {object} ctx
 * @param {string} label
 * @param {{evidence?: string[], own?: object}} based an item or a piece of advice
 */
export function why(ctx, label, based) {
  if (!based.evidence?.length) return null;
  const place = h('div', { class: 'grounds' });
  const details = h('details', { class: 'why' }, h('summary', null, label), place);
  let filled = false;

  async function fill() {
    place.replaceChildren(h('p', { role: 'status' }, ctx.t.fetching));
    try {
      const entries = await ctx.evidence();
      place.replaceChildren(...grounds(ctx, entries, based));
      filled = true;
    } catch {
      const again = h('button', { type: 'button', class: 'plain', onclick: fill }, ctx.t.retry);
      place.replaceChildren(h('p', { role: 'alert' }, ctx.t.whyFailed), again);
    }
  }

  details.addEventListener('toggle', () => {
    if (details.open && !filled) fill();
  });
  return details;
}

/** One node for each entry: what it says, and where that is from. */
export function grounds({ t, say }, entries, { evidence, own }) {
  return evidence.map((ref) => {
    // A custom instrument may name what our edition does not have.
    const entry = entries[ref];
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
  return [...new Set(used.filter((ref) => ref !== 'own' && entries[ref]).map((ref) => say(entries[ref].source)))];
}
