import { h } from './dom.js';

/** @import { Based, Child, Evidence, EvidenceEntry, Say, Text } from './types.js' */

/**
 * What entries of one place say.
 *
 * @typedef {{ source: string, texts: Child[] }} Group
 */

/**
 * What each entry says, and below where it is from: once for entries of the same place.
 *
 * @param {{ say: Say }} ctx
 * @param {Evidence} entries
 * @param {Based} based
 */
export function grounds({ say }, entries, { evidence, own }) {
  /** @type {Group[]} */
  const groups = [];
  for (const ref of /** @type {string[]} */ (evidence)) {
    // A custom instrument may name what our edition does not have.
    const entry = Object.hasOwn(entries, ref) ? entries[ref] : null;
    const source = entry ? say(entry.source) : ref;
    if (groups.at(-1)?.source !== source) groups.push({ source, texts: [] });
    /** @type {Group} */ (groups.at(-1)).texts.push(...ref === 'own' ? ownGround(say, /** @type {EvidenceEntry} */ (entry), own) : entry ? ground(say, entry) : []);
  }
  return groups.map(({ source, texts }) => h('figure', { class: 'ground' }, texts,
    h('figcaption', { class: 'kind' }, source)));
}

/**
 * @param {Say} say
 * @param {EvidenceEntry} entry
 */
function ground(say, { text, quoted, note }) {
  const words = h('p', null, say(text));
  return [quoted ? h('blockquote', null, words) : words, note && h('p', { class: 'quiet' }, say(note))];
}

// What is ours says so first, and why.
/**
 * @param {Say} say
 * @param {EvidenceEntry} entry
 * @param {Text} [own]
 */
function ownGround(say, entry, own) {
  return [h('p', null, h('b', null, say(entry.text)), own && ': ' + say(own))];
}
