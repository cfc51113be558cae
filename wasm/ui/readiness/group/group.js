import { h, sheet } from '../../parts/dom.js';
import dropCSS from '../../parts/drop.css';
import { newPrefix } from '../../parts/ids.js';
import { followUpView } from './follow-up.js';
import { groupView } from './group-view.js';
import groupCSS from './group.css';
import { planView } from './plan.js';
import { joinView, saveView } from './save.js';
import { groupStrings } from './strings.js';
import { visionView } from './vision.js';

export { GroupState } from './state.js';

/** @import { GroupState } from './state.js' */
/** @import { GroupContext, GroupGiven, GroupViewName, Place, Table, Text, Theme, View } from '../types.js' */

/** The sheet of these views, for the shadow root. */
export const styles = sheet(dropCSS + groupCSS);

// The views by name. "join" is for those who answer together at one screen.
const views = { keep: saveView, group: groupView, compare: followUpView, vision: visionView, plan: planView, join: joinView };

/**
 * The ways on from each view; only who has answered can save answers.
 *
 * @type {GroupViewName[]}
 */
const ways = ['group', 'compare', 'vision', 'plan', 'keep'];

/**
 * One view of what a working group does together.
 *
 * @param {GroupGiven} given
 * @returns {View}
 */
export function groupPage(given) {
  goOn(given);
  const ctx = context(given);
  const { t, view, instrument, shared } = ctx;
  const heading = h('h3', { tabindex: '-1', class: 'step-heading' }, t.titles[view]);
  const node = h('div', { class: 'result together step' },
    h('h2', { class: 'running-title' }, ctx.say(ctx.instrument.title)),
    heading, views[view](ctx),
    h('div', { class: 'buttons actions' },
      ways.filter((each) => each !== view && (!instrument.use || shared.talkWays.includes(each)) && (each !== 'keep' || ctx.answered)).map((each) =>
        h('button', { type: 'button', class: 'plain', onclick: () => ctx.go(each) }, t.titles[each])),
      ctx.answered ? h('button', { type: 'button', class: 'plain', onclick: ctx.onresult }, t.toResult)
        : h('button', { type: 'button', class: 'plain', onclick: ctx.onquestions }, t.toQuestions)));
  return { node, heading };
}

/**
 * The last state of each element, by its root.
 *
 * @type {WeakMap<ShadowRoot, GroupState>}
 */
const states = new WeakMap();

/**
 * What a group has written and opened stays when the element asks other
 * questions; what people have answered does not.
 *
 * @param {GroupGiven} given
 */
function goOn({ state, place }) {
  const last = states.get(place);
  if (last && last !== state) {
    state.work = last.work;
    state.paragraphs = last.paragraphs;
    state.folder = last.folder;
  }
  states.set(place, state);
}

/**
 * What every view needs, looked up once.
 *
 * @param {GroupGiven} given
 * @returns {GroupContext}
 */
function context(given) {
  const { instrument, lang, run, words, shared, forWhom } = given;
  const t = { ...words, ...shared.resultStrings[lang], ...groupStrings[lang] };
  const places = /** @type {Table<string, Place>} */ (new Map(instrument.themes.flatMap((theme) => theme.items.map((item) => /** @type {[string, Place]} */ ([item.id, { item, theme }])))));
  return {
    ...given,
    t: { ...t, role: { ...t.role, citizen: shared.reworded(t.role.citizen, forWhom) } },
    say: (text) => text[lang],
    prefix: newPrefix(),
    places,
    item: (id) => places.get(id).item,
    theme: (id) => /** @type {Theme} */ (instrument.themes.find((theme) => theme.id === id)),
    /** Whether the person at the screen has answered. */
    answered: run.done,
    /** A number with its decimals as the language writes it: at most one unless more are asked for. */
    number: (hundredths, decimals = 1) => (hundredths / 100).toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', { minimumFractionDigits: decimals > 1 ? decimals : 0, maximumFractionDigits: decimals }),
  };
}
