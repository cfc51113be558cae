import { h } from '../../parts/dom.js';

/** @import { Question, ShellWords, Text } from '../types.js' */

/**
 * Why a question is asked.
 *
 * @param {Question} question
 * @param {{ t: ShellWords, say: (text: Text) => string }} how
 */
export async function groundsOf({ why, own }, { t, say }) {
  return [h('p', null, why ? say(why) : ''), own ? h('p', { class: 'kind' }, t.own, ' ', say(own)) : null].filter((each) => each !== null);
}
