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
