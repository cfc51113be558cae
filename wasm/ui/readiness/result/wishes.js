import { h } from '../../parts/dom.js';

/** @import { Instrument, ResultWords, Say } from '../types.js' */

/** How many statements a person may choose to talk about: the schema's own limit. */
const mostWishes = 3;

/**
 * What the person would like to talk about: three statements at the most.
 *
 * @param {{ instrument: Instrument, t: ResultWords, say: Say, prefix: string }} ctx
 * @param {string[]} wishes the items chosen; kept up to date
 * @param {() => void} changed
 */
export function wishBoxes({ instrument, t, say, prefix }, wishes, changed) {
  const all = instrument.themes.flatMap(({ items }) => items);
  const boxes = all.map(({ id, statement }) => {
    const box = h('input', { type: 'checkbox', id: `${prefix}-wish-${id}`, autocomplete: 'off', onchange: () => {
      // In the order of the instrument.
      wishes.splice(0, wishes.length, ...all.map((item) => item.id).filter((each) => (each === id ? box.checked : wishes.includes(each))));
      limit();
      changed();
    } });
    box.checked = wishes.includes(id);
    return { box, row: h('label', { class: 'check', for: box.id }, box, h('span', null, say(statement))) };
  });
  // With three chosen the others rest until one is taken back.
  const limit = () => boxes.forEach(({ box }) => { box.disabled = !box.checked && wishes.length >= mostWishes; });
  limit();
  return h('fieldset', null, h('legend', null, t.wishHint), boxes.map(({ row }) => row));
}
