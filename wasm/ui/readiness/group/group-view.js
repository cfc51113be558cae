import { today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { groupReport } from './group-result.js';
import { groupFirst, groupWhole } from './print-group.js';
import { talkPaper } from './print-talk.js';
import { responseInput } from './response-input.js';
import { talkGroupPaper, talkSections } from './to-talk.js';

/** @import { GroupContext, GroupResult, Operations } from '../types.js' */
/** @import { GroupState } from './state.js' */

/**
 * Our working group: who is in, and what they say together.
 *
 * @param {GroupContext} ctx
 */
export function groupView(ctx) {
  const { state, t, instrument } = ctx;
  const list = h('div', { class: 'part' });
  const result = h('div', { class: 'outcome' });
  const here = h('div', { class: 'part' });
  const update = () => {
    here.replaceChildren(...atThisScreen(ctx));
    list.replaceChildren(...members(ctx, update));
    show(ctx, result, false);
  };
  update();
  return [
    h('p', { class: 'lead' }, instrument.use ? t.groupLeadTalk : t.groupLead), h('p', { class: 'warn' }, t.groupPrivacy),
    h('div', { class: 'part' }, h('h4', null, t.gather), responseInput(ctx, 'now', update)),
    here, list, result];
}

/**
 * Those who answer here, one after the other.
 *
 * @param {GroupContext} ctx
 */
function atThisScreen({ answered, state, run, t, go, onnext }) {
  const out = answered && !state.has(run.id);
  const next = () => {
    state.together = true;
    onnext();
  };
  return [h('h4', null, t.here), h('p', null, out ? t.hereOut : t.hereText),
    h('div', { class: 'buttons' },
      out ? h('button', { type: 'button', class: 'plain', onclick: () => go('join') }, t.join) : null,
      h('button', { type: 'button', class: 'plain', onclick: next }, t.nextPerson))];
}

/**
 * The list of those in.
 *
 * @param {GroupContext} ctx
 * @param {() => void} update
 */
function members(ctx, update) {
  const { state, run, t, answered } = ctx;
  const list = state.lists.now;
  const heading = h('h4', { tabindex: '-1', class: 'members-heading' }, t.members(list.length));
  if (!list.length) return [heading, h('p', { class: 'nothing' }, t.membersNone)];
  const out = (/** @type {() => void} */ change) => {
    change();
    update();
    // The button that was pressed is gone.
    /** @type {HTMLElement} */ (ctx.place.querySelector('.members-heading')).focus();
  };
  return [heading,
    h('ol', { class: 'members' }, list.map(({ response, from }, i) => h('li', null,
      h('span', { class: 'who' }, h('b', null, ctx.instrument.use ? t.answersOf(1) : response.role ? t.role[response.role] : t.roleUnsaid),
        ' ', h('span', { class: 'reason' }, [
          from.name ? from.name + (from.line ? `, ${t.line(from.line)}` : '') : from.code ? t.fromCode : from.pasted ? t.fromPaste : answered && response.id === run.id ? t.yours : t.fromHere])),
      h('button', { type: 'button', class: 'link', 'aria-label': t.removeNumber(i + 1), onclick: () => out(() => list.splice(i, 1)) }, t.remove)))),
    h('div', { class: 'buttons' },
      // What is to talk from is not compared, and nobody needs to keep it.
      ctx.instrument.use ? null : h('button', { type: 'button', class: 'plain', onclick: () =>
        download(`${t.groupFile}-${ctx.instrument.id}-${today()}.jsonl`, list.map(({ text }) => text + '\n').join(''), 'application/jsonl') }, t.saveGroup),
      h('button', { type: 'button', class: 'plain', onclick: () => out(() => list.splice(0)) }, t.empty)),
    ctx.instrument.use ? '' : h('p', { class: 'quiet' }, t.saveGroupText)];
}

/** @type {WeakMap<GroupState, number>} */
const turns = new WeakMap();

/**
 * Shows what the group said together when all were there, and what may be done now. With `whole`, it is made.
 *
 * @param {GroupContext} ctx
 * @param {HTMLElement} place
 * @param {boolean} whole
 */
async function show(ctx, place, whole) {
  const { state, t, say } = ctx;
  const turn = (turns.get(state) ?? 0) + 1;
  turns.set(state, turn);
  const make = () => show(ctx, place, true);
  /** @type {(HTMLElement | null)[]} */
  let nodes = [];
  try {
    const answer = await (whole ? state.close() : state.result());
    if (answer?.problems) {
      nodes = [h('div', { class: 'part' }, h('h4', { tabindex: '-1' }, t.notYet), answer.problems.map(({ text }) => h('p', null, say(text))), moment(ctx, make))];
    } else if (answer) {
      nodes = [since(ctx, (await state.since()).ok, make), ...(ctx.instrument.use ? talkSections : groupReport)({ ...ctx, result: answer.ok }), ...papers({ ...ctx, result: answer.ok })];
    } else if (state.lists.now.length) {
      nodes = [h('div', { class: 'part' }, h('h4', null, t.allHeading), moment(ctx, make))];
    }
  } catch {
    nodes = [h('p', { role: 'alert' }, t.coreFailed), h('button', { type: 'button', class: 'plain', onclick: () => show(ctx, place, whole) }, t.retry)];
  }
  if (turns.get(state) !== turn) return;
  place.replaceChildren(.../** @type {HTMLElement[]} */ (nodes.filter(Boolean)));
  // The button that was pressed is gone.
  if (whole) /** @type {HTMLElement | null} */ (place.querySelector('h4[tabindex]'))?.focus();
}

/**
 * What the group can print.
 *
 * @param {GroupContext & { result: GroupResult }} ctx
 */
function papers(ctx) {
  const { instrument, shared, state, t } = ctx;
  const told = h('p', { class: 'told', role: 'status' });
  const print = (/** @type {HTMLElement} */ content) => shared.printPage(ctx, t.titles.group, content);
  return [h('div', { class: 'buttons' },
    h('button', { type: 'button', class: 'main', onclick: () => print((instrument.use ? talkGroupPaper : groupFirst)(ctx)) }, t.print),
    h('button', { type: 'button', class: 'plain', onclick: async () => {
      told.textContent = '';
      try {
        print(talkPaper(ctx, (await state.talk()).ok ?? []));
      } catch {
        told.textContent = t.coreFailed;
      }
    } }, t.printTalk),
    instrument.use ? null : h('button', { type: 'button', class: 'plain', onclick: () => print(groupWhole(ctx)) }, t.printAll)), told,
  instrument.use ? null : toWorkshop(ctx)];
}

/**
 * What the group lacks, as a beginning in the workshop.
 *
 * @param {GroupContext & { result: GroupResult }} ctx
 */
function toWorkshop({ instrument, place, result, shared, t }) {
  const text = json(result);
  return shared.toWorkshop(t, h('h4', null, t.workshop), t.workshopLead, h('button', { type: 'button', class: 'link', onclick: () =>
    download(`${t.resultFile}-${instrument.id}-${today()}.json`, text, 'application/json') }, t.saveResult), { place, text: async () => text });
}

/**
 * The moment at which a result is made.
 *
 * @param {GroupContext} ctx
 * @param {() => void} make
 */
function moment({ t }, make) {
  return [h('p', null, t.allText), h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'main', onclick: make }, t.allHere))];
}

/**
 * What may be done when the list is another than the one the result was made of.
 *
 * @param {GroupContext} ctx
 * @param {Operations['since'] | undefined} changed
 * @param {() => void} make
 */
function since({ t }, changed, make) {
  if (changed === 'nothing') return null;
  return changed === 'few' ? h('p', { class: 'warn late' }, t.late)
    : h('div', { class: 'warn' }, h('p', null, t.againText), h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'plain', onclick: make }, t.again)));
}
