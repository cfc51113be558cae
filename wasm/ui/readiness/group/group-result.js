import { h, vary } from '../../parts/dom.js';

/** @import { Band, GroupContext, GroupItem, GroupResult, GroupResultContext } from '../types.js' */

/**
 * What a group says together, as sections.
 *
 * @param {GroupContext & { result: GroupResult }} given
 */
export function groupReport(given) {
  const ctx = scored(given);
  const { shared } = ctx;
  return /** @type {HTMLElement[]} */ ([reading(ctx), themes(ctx), talk(ctx), wishes(ctx), differences(ctx), missing(ctx),
    shared.nextSteps(ctx), shared.moreAdvice(ctx), shared.findOut(ctx), shared.strengths(ctx)].filter(Boolean));
}

/**
 * The context with what the sections of one person's result need, said of a group.
 *
 * @param {GroupContext & { result: GroupResult }} ctx
 * @returns {GroupResultContext}
 */
export function scored(ctx) {
  const { result, t, say, instrument, number } = ctx;
  const items = new Map(result.items.map((row) => [row.item, row]));
  const top = instrument.scale.options.length - 1;
  const exact = result.precision === 'exact';
  const own = exact ? { findOutLead: t.findOutGroup, strengthsLead: t.strengthsGroup(say(instrument.scale.options[top])), reason: t.reasonGroup }
    : { findOutLead: t.findOutCoarse, strengthsLead: t.strengthsCoarse, reason: t.reasonCoarse, groupTooFew: t.coarseTooFew, themesGroup: t.themesCoarse, talkNone: t.talkNoneCoarse, rolesRule: t.rolesCoarse };
  return {
    ...ctx,
    exact,
    t: { ...t, nextLead: t.nextGroup, ...own },
    result: { ...result, answered: result.responses },
    low: new Set(result.talkAbout.filter(({ reason }) => reason === 'seen-differently').map(({ theme }) => theme)),
    row: (id) => /** @type {GroupItem} */ (items.get(id)),
    /** Where the group puts an item. */
    choice(id) {
      const { meanHundredths: mean, answers = 0, level, apart, manyUnknown } = /** @type {GroupItem} */ (items.get(id));
      if (!exact) return [level ? levelWords(ctx, level) : t.levelNone, apart ? t.levelApart : '', manyUnknown ? t.manyUnknown : ''].filter(Boolean).join(' · ');
      return mean === undefined ? t.answersFew(answers) : t.mean(number(mean), top);
    },
    get band() {
      const band = instrument.bands?.find(({ id }) => id === result.band);
      return band && say(band.label);
    },
  };
}

/** @param {GroupResultContext} ctx */
export function reading(ctx) {
  const { result, t, number, band, instrument, say, shared } = ctx;
  const mine = /** @type {Band} */ (instrument.bands?.find(({ id }) => id === result.band));
  return h('div', { class: 'part summary-card' }, h('h4', { tabindex: '-1' }, t.groupHeading(result.responses)),
    h('div', { class: 'reading' }, h('div', { class: 'words' }, result.temperature === undefined ? h('p', null, t.groupTooFew) : [
      h('p', { class: 'number' }, h('span', { class: 'degrees' }, String(result.temperature)), ' ', h('span', { class: 'of' }, t.of100)),
      h('p', { class: 'band' }, band),
      h('p', { class: 'meaning' }, say(mine.meaning)),
      result.heldBack ? h('p', { class: 'held' }, t.heldGroup(/** @type {string} */ (band))) : null,
      result.spreadHundredths === undefined ? null : h('p', { class: 'quiet' }, t.spread(number(result.spreadHundredths)))],
    h('p', { class: 'quiet' }, t.selfRated),
    h('p', { class: 'quiet' }, ctx.exact ? t.exactText : t.coarseText)), shared.thermometer({ ...ctx, band: mine })));
}

/**
 * How a theme stands: in words.
 *
 * @param {GroupResultContext} ctx
 * @param {GroupResult['themes'][number]} row
 */
export function agreed({ exact, low, t }, { theme, agreementHundredths, apart = 0, answered }) {
  if (!exact) return !answered ? t.agreementNone : apart ? t.apartOn(apart, answered) : t.agreementHigh;
  return agreementHundredths === undefined ? t.agreementNone : low.has(theme) ? t.agreementLow : t.agreementHigh;
}

/** @param {GroupResultContext} ctx */
function themes(ctx) {
  const { result, t, say, theme, low } = ctx;
  const caption = h('p', { class: 'lead' }, t.themesGroup);
  return h('div', { class: 'part' }, h('h4', null, t.themes), caption,
    h('ul', { class: 'themes' }, result.themes.map((row) => h('li', { class: low.has(row.theme) ? 'apart' : null },
      h('span', { class: 'name' }, say(theme(row.theme).title)),
      h('span', { class: 'value' }, row.temperature ?? '–', row.temperature === undefined ? null : h('span', { class: 'off' }, ' ' + t.of100)),
      span(row),
      h('span', { class: 'note' }, agreed(ctx, row))))), ctx.shared.axis(),
    h('details', { class: 'why' }, h('summary', null, t.asTable), table(ctx), agreementHint(ctx)));
}

/** @param {GroupResultContext} ctx */
export const agreementHint = ({ exact, t }) => (exact ? h('p', { class: 'quiet' }, t.agreementHint) : null);

/**
 * The temperature as a mark, and the spread to both sides of it.
 *
 * @param {GroupResult['themes'][number]} row
 */
function span({ temperature, spreadHundredths = 0 }) {
  if (temperature === undefined) return h('span', { class: 'track none', 'aria-hidden': 'true' });
  const from = Math.max(0, temperature - spreadHundredths / 100);
  const to = Math.min(100, temperature + spreadHundredths / 100);
  return h('span', { class: 'track range', 'aria-hidden': 'true' },
    vary(vary(h('span', { class: 'reach' }), '--from', from + '%'), '--wide', to - from + '%'),
    vary(h('span', { class: 'mark' }), '--from', temperature + '%'));
}

/** @param {GroupResultContext} ctx */
export function table({ exact, result, t, say, theme, number }) {
  return h('table', null,
    h('thead', null, h('tr', null, (exact ? t.themeHeads : t.themeHeadsCoarse).map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, result.themes.map((row) => h('tr', null,
      h('th', { scope: 'row' }, say(theme(row.theme).title)),
      h('td', null, row.temperature ?? '–'),
      exact ? [h('td', null, row.spreadHundredths === undefined ? '–' : number(row.spreadHundredths)),
        h('td', null, row.agreementHundredths ?? '–')]
        : h('td', null, row.answered ? t.outOf(row.apart ?? 0, row.answered) : '–')))));
}

/**
 * Where a group puts an item: by the words of the scale when it has four options that say how far one is, and otherwise by its place on it.
 *
 * @param {Pick<GroupContext, 'instrument' | 't' | 'say'>} ctx
 * @param {NonNullable<GroupItem['level']>} level
 */
export function levelWords({ instrument, t, say }, level) {
  const { options } = instrument.scale;
  const at = { 'not-begun': 0, 'talked-about': 1, 'part-way': -1, 'in-place': 3 }[level];
  return options.length === 4 && at >= 0 && !instrument.use ? t.mostly(say(options[at])) : t.level[level];
}

// More than a handful is no order of the day.
const first = 5;

/** @param {GroupResultContext} ctx */
export function talk(ctx) {
  const { exact, result, t, say, item, theme, row } = ctx;
  if (!result.talkAbout.length) return h('div', { class: 'part talk' }, h('h4', null, t.talkHeading), h('p', null, t.talkNone));
  const entries = result.talkAbout.map((topic) => h('li', null,
    h('b', null, say(topic.item ? item(topic.item).statement : theme(topic.theme).title)),
    h('p', { class: 'note' }, h('span', { class: 'kind' }, t.topic[topic.reason]), ' ',
      topic.reason === 'only-some-know' ? (exact ? t.someKnow(row(/** @type {string} */ (topic.item)).unknown ?? 0, result.responses) : t.someKnowCoarse)
        : topic.reason === 'seen-differently' ? t.differently : t.apart),
    topic.reason === 'seen-differently' && !exact ? h('ul', { class: 'plainlist' }, theme(topic.theme).items.filter(({ id }) => row(id).apart).map(({ statement }) => h('li', null, say(statement)))) : null));
  return h('div', { class: 'part talk' }, h('h4', null, t.talkHeading), h('p', { class: 'lead' }, t.talkLead),
    h('ol', { class: 'topics' }, entries.slice(0, first)),
    entries.length > first ? h('details', { class: 'why' }, h('summary', null, t.talkMore(entries.length - first)),
      h('ol', { class: 'topics', start: first + 1 }, entries.slice(first))) : null);
}

/** @param {GroupResultContext} ctx */
export function wishes({ result, t, say, item }) {
  if (!result.wishes?.length) return null;
  return h('div', { class: 'part wished' }, h('h4', null, t.wishesHeading), h('p', { class: 'lead' }, t.wishesLead),
    h('ul', { class: 'plainlist' }, result.wishes.map((id) => h('li', null, h('b', null, say(item(id).statement))))));
}

/** @param {GroupResultContext} ctx */
export function differences(ctx) {
  const { exact, result, t, say, item, number, instrument } = ctx;
  const top = instrument.scale.options.length - 1;
  return h('div', { class: 'part roles' }, h('h4', null, t.rolesHeading),
    h('p', { class: 'lead' }, t.rolesRule),
    result.differences.length ? h('ul', { class: 'plainlist' }, result.differences.map(({ item: id, higher, lower, roles = [], differenceHundredths = 0 }) => h('li', null,
      h('b', null, say(item(id).statement)), ' ', exact ? t.stepsApart(number(differenceHundredths)) : t.furthest(t.role[higher], t.role[lower]),
      h('ul', null, roles.map(({ role, answers, meanHundredths }) =>
        h('li', null, t.roleMean(t.role[role], number(meanHundredths), top), ` (${t.answersOf(answers)})`))))))
      : h('p', null, t.rolesNone));
}

/** @param {GroupResultContext} ctx */
export function missing({ result, t, say }) {
  // Who is missing cannot be known where nobody has said their role.
  if (!result.roles.length) return h('div', { class: 'part' }, h('h4', null, t.missingHeading), h('p', null, t.missingUnsaid));
  if (!result.missing.length) return h('div', { class: 'part' }, h('h4', null, t.missingHeading), h('p', null, t.missingNone));
  return h('div', { class: 'part missing' }, h('h4', null, t.missingHeading), h('p', { class: 'lead' }, t.missingLead),
    h('ul', { class: 'plainlist' }, result.missing.map(({ role, need, own }) => h('li', null,
      h('b', null, t.role[role]), ': ', t.need[need], own ? [' ', say(own)] : null))));
}
