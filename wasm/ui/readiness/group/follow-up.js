import { day, today } from '../../parts/dates.js';
import { h, vary } from '../../parts/dom.js';
import { json } from '../../parts/json.js';
import { levelWords } from './group-result.js';
import { responseInput } from './response-input.js';

/** @import { FollowUp, GroupContext } from '../types.js' */

/**
 * Compare with last time: an earlier response, or those of a group.
 *
 * @param {GroupContext} ctx
 */
export function followUpView(ctx) {
  const { state, t } = ctx;
  const place = h('div', { class: 'outcome' });
  const list = h('div', { class: 'part' });
  const update = () => {
    const { before } = state.lists;
    list.replaceChildren(h('h4', { tabindex: '-1' }, t.loaded(before.length)),
      before.length ? h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'plain', onclick: () => {
        before.splice(0);
        update();
        /** @type {HTMLElement} */ (list.firstChild).focus();
      } }, t.emptyBefore)) : h('p', { class: 'nothing' }, t.loadedNone));
    show(ctx, place);
  };
  update();
  return [h('p', { class: 'lead' }, t.compareLead),
    h('div', { class: 'part' }, h('h4', null, t.lastTime), responseInput(ctx, 'before', update)), list, place];
}

/**
 * Which responses are those of now, when one or several are those of last time.
 *
 * @param {GroupContext} ctx
 */
function nowOf({ state, answered, run }) {
  const { whole, lists: { before, now } } = state;
  if (before.length > 1) return (whole ?? []).map(({ text }) => text);
  if (answered) return [json(run.response())];
  return now.length === 1 ? [now[0].text] : [];
}

/**
 * @param {GroupContext} ctx
 * @param {HTMLElement} place
 */
async function show(ctx, place) {
  const { state, t, say } = ctx;
  const { before } = state.lists;
  if (!before.length) return place.replaceChildren();
  const now = nowOf(ctx);
  // Answering the second time makes another id, loading your own file does not.
  if (!now.length) return place.replaceChildren(h('p', { class: 'warn' }, before.length > 1 ? t.nowMissingGroup : t.nowMissing));
  try {
    const { ok, problems } = await state.core('compare', state.text, state.text, String(before.length), ...before.map(({ text }) => text), ...now);
    if (before !== state.lists.before) return;
    place.replaceChildren(...problems ? [h('div', { class: 'part held' }, h('h4', null, t.notCompared), problems.map(({ text }) => h('p', null, say(text))))]
      : [...followUp(ctx, ok), h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', onclick: () => ctx.shared.printPage(ctx, t.titles.compare, paperOf(ctx, ok)) }, t.printCompare))]);
  } catch {
    place.replaceChildren(h('p', { role: 'alert' }, t.coreFailed),
      h('button', { type: 'button', class: 'plain', onclick: () => show(ctx, place) }, t.retry));
  }
}

/**
 * @param {GroupContext} ctx
 * @param {FollowUp} x
 */
function followUp(ctx, x) {
  const { t, lang } = ctx;
  const when = (/** @type {FollowUp['before']} */ { date, responses }) => t.occasion(date ? day(date, lang) : t.noDate, responses);
  return /** @type {HTMLElement[]} */ ([
    h('div', { class: 'part' }, h('h4', null, t.followUpHeading),
      h('p', null, t.before, ': ', when(x.before), '. ', t.after, ': ', when(x.after), '.'),
      x.total ? h('ul', { class: 'themes changes' }, h('li', null, change(ctx, t.wholeChange, x.total))) : h('p', null, t.noTotal)),
    h('div', { class: 'part' }, h('h4', null, t.themes), h('p', { class: 'lead' }, t.changeLead),
      h('ul', { class: 'themes changes' }, x.themes.map((row) => h('li', null, change(ctx, ctx.say(ctx.theme(row.theme).title), row))))),
    ...items(ctx, x),
    x.notCompared.length ? h('div', { class: 'part' }, h('h4', null, t.leftOut), h('ul', { class: 'plainlist' }, x.notCompared.map(({ item, reason }) =>
      h('li', null, ctx.places.has(item) ? ctx.say(ctx.item(item).statement) : item, ' ', h('span', { class: 'reason' }, `(${t.leftOutReason[reason]})`))))) : null,
  ].filter(Boolean));
}

/**
 * The same for paper: the words, without the pictures and what explains them.
 *
 * @param {GroupContext} ctx
 * @param {FollowUp} x
 */
function paperOf(ctx, x) {
  const paper = h('main', null, h('h1', null, ctx.t.titles.compare),
    h('p', { class: 'date' }, ctx.say(ctx.instrument.title), h('br'), day(today(), ctx.lang)), followUp(ctx, x));
  for (const picture of paper.querySelectorAll('.track, .lead')) picture.remove();
  for (const note of paper.querySelectorAll('.note')) note.before(h('br'));
  return paper;
}

/**
 * One number then and now, in words and as a picture.
 *
 * @param {GroupContext} ctx
 * @param {string} name
 * @param {NonNullable<FollowUp['total']>} row
 */
function change({ t }, name, { change: what, before, after, withinSpread }) {
  const both = before !== undefined && after !== undefined;
  return [h('span', { class: 'name' }, name), ' ', h('span', { class: 'value' }, t.fromTo(before ?? '–', after ?? '–')),
    both ? h('span', { class: 'track range', 'aria-hidden': 'true' },
      vary(vary(h('span', { class: 'reach' }), '--from', Math.min(before, after) + '%'), '--wide', Math.abs(after - before) + '%'),
      vary(h('span', { class: 'mark then' }), '--from', before + '%'),
      vary(h('span', { class: 'mark' }), '--from', after + '%')) : null,
    h('span', { class: 'note' }, t.changes[what](both ? Math.abs(after - before) : 0), withinSpread ? ' ' + t.withinSpread : null)];
}

/**
 * @param {GroupContext} ctx
 * @param {FollowUp} x
 */
function items(ctx, x) {
  const { t, say, instrument, number } = ctx;
  const { options } = instrument.scale;
  const single = x.after.responses === 1;
  const value = (/** @type {number | undefined} */ hundredths, /** @type {number | undefined} */ decimals = undefined) => (hundredths === undefined ? t.unknownThen : single ? say(options[hundredths / 100]) : number(hundredths, decimals));
  // A small move takes one decimal more, or it reads "1.8 → 1.8".
  const move = (/** @type {FollowUp['items'][number]} */ { beforeHundredths: then, afterHundredths: now, beforeLevel, afterLevel }) => {
    const decimals = value(then) === value(now) ? 2 : 1;
    return t.fromTo(words(beforeLevel) ?? value(then, decimals), words(afterLevel) ?? value(now, decimals));
  };
  const words = (/** @type {FollowUp['items'][number]['beforeLevel']} */ level) => level && levelWords(ctx, level);
  return Object.entries(t.changed).map(([what, title]) => {
    const rows = x.items.filter((row) => row.change === what);
    return rows.length ? h('div', { class: 'part' }, h('h4', null, title(rows.length)),
      h('ul', { class: 'plainlist' }, rows.map((row) => h('li', null, say(ctx.item(row.item).statement), ' ',
        h('span', { class: 'reason' }, what === 'same' || what === 'still-unknown' ? `(${words(row.afterLevel) ?? value(row.afterHundredths)})`
          : `(${move(row)})`,
        row.withinSpread ? ' ' + t.withinSpreadShort : null))))) : null;
  });
}
