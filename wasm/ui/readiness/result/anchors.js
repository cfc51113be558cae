import { h } from '../../parts/dom.js';

/** @import { Instrument, Item, Say } from '../types.js' */

/**
 * What each answer to an item means, where the instrument explains it.
 *
 * @param {Instrument} instrument
 * @param {Item} item
 * @param {Say} say
 */
export function anchors({ scale }, { anchors: texts = [] }, say) {
  return texts.length ? h('ul', { class: 'anchors' }, texts.map((text, i) => h('li', null, h('b', null, say(scale.options[i])), ': ', say(text)))) : null;
}
