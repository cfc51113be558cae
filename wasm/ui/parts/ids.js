// Crockford's base 32: no I, L, O or U, which are read wrongly.
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty random bits as twelve characters: the name of a response. */
export function newID() {
  // Not by Array.from, which old libraries replace by one that leaves out the function.
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => crockford[byte & 31]).join('');
}

let instances = 0;

/** A fresh prefix for radio names and ids, so that widgets on one page never share a group. */
export const newPrefix = () => `pr${++instances}`;

let groups = 0;

/**
 * The name of a group of radios that is made now. Chromium remembers in a shadow
 * root which radio of a name had the focus by Tab. When that one is gone, Tab
 * passes by all others of the name, so what is made anew has a new name.
 *
 * @param {string} id what is asked
 */
export const groupName = (id) => `${id}.${++groups}`;
