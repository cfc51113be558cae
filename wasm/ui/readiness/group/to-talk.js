import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { scored, talk } from './group-result.js';

/** @import { GroupContext, GroupResult, GroupResultContext } from '../types.js' */

/*
 * What a group that answered an instrument to talk from sees: of three or four
 * people only what somebody would like to talk about; of more, words for each
 * statement as well. There is no number and no role.
 */

/**
 * @param {GroupContext & { result: GroupResult }} given
 */
export function talkSections(given) {
  const ctx = scored(given);
  const { result, shared, t } = ctx;
  const few = result.precision === 'wishes';
  return /** @type {HTMLElement[]} */ ([
    h('div', { class: 'part' }, h('h4', { tabindex: '-1' }, t.wishesHeading),
      h('p', { class: 'lead' }, result.wishes?.length ? t.wishesLead : t.wishesNone), wished(ctx),
      h('p', { class: 'quiet' }, few ? t.talkFew : t.talkCoarse)),
    few ? null : talk(ctx),
    few ? null : h('div', { class: 'part' }, h('h4', null, t.groupAnswers), statements(ctx)),
    few ? null : shared.findOut(ctx)].filter(Boolean));
}

/**
 * What somebody would like to talk about, each with its advice.
 *
 * @param {GroupResultContext} ctx
 */
function wished(ctx) {
  const { result, say, item, shared } = ctx;
  return h('div', { class: 'folds' }, (result.wishes ?? []).map((id) => h('details', null,
    h('summary', null, say(item(id).statement)), h('div', { class: 'fold' }, shared.adviceBody(ctx, id)))));
}

/** @param {GroupResultContext} ctx */
function statements({ instrument, say, choice }) {
  return h('div', { class: 'folds' }, instrument.themes.map((theme) => h('details', { open: true },
    h('summary', null, say(theme.title)),
    h('ul', { class: 'fold answers' }, theme.items.map((item) => h('li', null,
      h('p', { class: 'statement' }, say(item.statement)), h('p', { class: 'choice' }, choice(item.id))))))));
}

/**
 * The same on paper.
 *
 * @param {GroupContext & { result: GroupResult }} given
 */
export function talkGroupPaper(given) {
  const ctx = scored(given);
  const { instrument, result, t, say, shared } = ctx;
  const few = result.precision === 'wishes';
  const wishes = result.wishes ?? [];
  return h('main', null, h('h1', null, say(instrument.title)),
    h('p', { class: 'date' }, t.groupDate(day(today(), ctx.lang))),
    wishes.length ? shared.adviceOnPaper({ ...ctx, choice: few ? () => '' : ctx.choice }, wishes, t.wishesHeading) : h('p', null, t.wishesNone),
    h('p', { class: 'quiet' }, few ? t.talkFew : t.talkCoarse),
    few ? null : shared.answersOnPaper(ctx, t.groupAnswers),
    h('section', null, h('h2', null, t.about), shared.aboutTexts(ctx).map((text) => h('p', null, text))));
}
