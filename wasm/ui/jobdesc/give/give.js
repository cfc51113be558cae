import paperCSS from '../../parts/document.css';
import { h, sheet } from '../../parts/dom.js';
import { comparison } from './compare.js';
import { giving } from './context.js';
import giveCSS from './give.css';
import { paperList } from './papers.js';
import { posting } from './posting.js';

/** @import { LaterContext, View } from '../types.js' */

export const styles = sheet(paperCSS + giveCSS);

/**
 * Everything a group can take along: its file, the documents, what has changed,
 * and the code for a page.
 *
 * @param {LaterContext} context
 * @returns {View}
 */
export function page(context) {
  const ctx = giving(context);
  const { g, t, say } = ctx;
  const heading = h('h3', { class: 'step-heading', tabindex: '-1' }, g.title);
  const saved = h('p', { class: 'saved', hidden: true }, say(ctx.lines.saved));
  const save = (/** @type {string} */ label, /** @type {'folder' | 'description' | undefined} */ as, /** @type {string} */ kind) => ctx.doing(label, '', async () => {
    await ctx.save(as);
    saved.hidden = false;
  }, kind);
  const { vision, plan } = ctx.draft.along ?? {};
  return { heading, node: h('div', { class: 'give step' }, heading,
    h('section', { class: 'part' }, h('h4', null, g.asFile), h('p', { class: 'quiet' }, g.asFileHint),
      vision || plan ? h('p', null, g.folderHint[vision && plan ? 'both' : vision ? 'vision' : 'plan']) : null,
      h('div', { class: 'ways' }, vision || plan ? [save(g.asFolder, 'folder', 'main'), save(g.asDescription, 'description', 'plain')] : save(t.save, undefined, 'main')), saved),
    h('section', { class: 'part' }, h('h4', null, g.papers), h('p', { class: 'quiet' }, g.papersHint), paperList(ctx)),
    comparison(ctx), posting(ctx)) };
}
