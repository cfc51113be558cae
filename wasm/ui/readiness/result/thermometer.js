import { h, listed, vary } from '../../parts/dom.js';

/** @import { AdviceContext, Band } from '../types.js' */

/**
 * The thermometer: one row for each band, from the top, so that every label
 * is at its own piece of the tube however long it is, with any number of
 * bands. It is one picture to assistive technology; its name adds the edges to
 * the words beside it. Firefox gives a reader what is in a picture too, so that
 * is hidden. Without a temperature it is an empty scale, and no picture at all.
 *
 * @param {Pick<AdviceContext, 'instrument' | 'lang' | 't' | 'say'> & { result: { temperature?: number }, band?: Band }} ctx
 */
export function thermometer({ result, instrument, lang, t, say, band }) {
  const { temperature } = result;
  // Only an instrument to talk from has none, and it has no thermometer.
  const all = /** @type {Band[]} */ (instrument.bands);
  const bands = all.map((each, i) => ({ ...each, to: all[i + 1]?.from ?? 100 }));
  const edges = listed(bands.slice(1).map(({ from }) => from), lang);
  const row = (/** @type {typeof bands[number]} */ each) => {
    // A top band may begin at 100 and hold nothing else.
    const part = temperature === undefined ? 0 : temperature >= each.to ? 1 : Math.max(0, (temperature - each.from) / (each.to - each.from));
    const tube = h('span', { class: 'tube' },
      vary(h('span', { class: 'mercury' }), '--part', `${Math.round(100 * part)}%`));
    return vary(h('span', { class: each.id === band?.id ? 'zone now' : 'zone', 'aria-hidden': 'true' },
      h('span', { class: 'edge' }, String(each.to)), tube, h('span', { class: 'label' }, say(each.label))),
    '--size', each.to - each.from);
  };
  const picture = temperature === undefined ? { class: 'thermometer empty', 'aria-hidden': 'true' }
    : { class: 'thermometer', role: 'img', 'aria-label': t.meter(edges) };
  return h('div', picture, [...bands].reverse().map(row),
    h('span', { class: 'foot', 'aria-hidden': 'true' }, h('span', { class: 'edge' }, '0'), h('span', { class: 'bulb' })));
}
