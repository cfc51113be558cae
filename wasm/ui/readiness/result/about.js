import { disclosure } from '../../parts/disclosure.js';
import { h } from '../../parts/dom.js';
import { roomy } from '../../parts/room.js';
import { sourceLines, why } from './evidence.js';

/** @import { AboutContext, ResultContext } from '../types.js' */

/**
 * Every item with its answer and the reason it is asked, folded.
 *
 * @param {ResultContext} ctx
 */
export function allAnswers(ctx) {
  const { instrument, t, say } = ctx;
  return h('div', { class: 'part' },
    h('h3', null, t.answers),
    h('p', { class: 'lead' }, t.answersLead),
    h('div', { class: 'folds' }, instrument.themes.map((theme) => h('details', null,
      h('summary', null, say(theme.title)),
      h('ul', { class: 'fold answers' }, theme.items.map((item) => h('li', null,
        h('p', { class: 'statement' }, say(item.statement)),
        h('p', { class: 'choice' }, ctx.choice(item.id)),
        why(ctx, t.why, item))))))));
}

/**
 * What this is, what it cannot do, and what happens to the answers.
 *
 * @param {ResultContext} ctx
 */
export function about(ctx) {
  const { t } = ctx;
  const texts = aboutTexts(ctx).map((text) => h('p', null, text));
  return h('div', { class: 'part' },
    h('h3', null, t.about),
    roomy() ? texts : h('details', { class: 'why' }, h('summary', null, t.limits), texts),
    ctx.exposed ? h('p', null, t.exposedDone) : h('p', null, t.privacy, ' ', t.privacyHost),
    disclosure(t, t.sources, async () => {
      const lines = sourceLines(ctx, await ctx.evidence());
      return [h('ul', { class: 'plainlist' }, lines.map((line) => h('li', null, line)))];
    }));
}

/**
 * The instrument's own words about itself, who has reviewed it and its version.
 *
 * @param {AboutContext} ctx
 */
export function aboutTexts({ instrument, t, say }) {
  const { about: texts = [], reviewedBy, id, version } = instrument;
  return [...texts.map(say), reviewedBy.length ? t.reviewed(reviewedBy.join(', ')) : null, t.version(id, version)].filter(Boolean);
}
