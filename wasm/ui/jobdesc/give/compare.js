import { documentNodes } from '../../parts/document.js';
import { h } from '../../parts/dom.js';
import { json } from '../../parts/json.js';
import { textOf } from '../../parts/text-of.js';
import { word } from './context.js';

/** @import { Problem } from '../types.js' */
/** @import { Giving } from './context.js' */

/**
 * What has changed since an earlier version, which somebody has as a file. The
 * file is read here and kept nowhere.
 *
 * @param {Giving} ctx
 */
export function comparison(ctx) {
  const { g, t, say, lang, prefix } = ctx;
  const place = h('div', { class: 'compared' });
  const id = prefix + '-earlier';

  /**
   * @param {string} sentence
   * @param {Problem[]} [problems]
   */
  const refused = (sentence, problems = []) => place.replaceChildren(h('div', { class: 'held', role: 'alert' }, h('p', null, sentence),
    problems.length ? h('ul', { class: 'problems' }, problems.map((each) => h('li', null, h('span', { class: 'where' }, each.pointer.replace(/^\/before/, '') || t.whole), ' ', say(each.text)))) : null));

  const input = h('input', { type: 'file', id, accept: '.json,application/json', onchange: async () => {
    const file = input.files?.[0];
    if (!file) return;
    const { text, trouble } = await textOf(file);
    if (trouble) return refused(g[trouble]);
    try {
      // With a mark at its beginning, as some editors save a file, it is the same file.
      const before = await descriptionIn(ctx, text.replace(/^\ufeff/, ''));
      const { ok, problems } = await ctx.papers('changes', before, ctx.text(), lang);
      if (!ok) return refused(g.compareOther, problems);
      const get = async () => {
        const { ok: made } = await ctx.papers('changes-file', before, ctx.text(), 'docx', lang);
        if (!made) throw before;
        ctx.offer(made);
      };
      place.replaceChildren(h('div', { class: 'ways' }, ctx.doing(word, g.compare, get), ctx.doing(g.print, g.compare, () => ctx.print(ok))),
        h('article', { class: 'paper', tabindex: '-1' }, documentNodes(ok, 4)));
      /** @type {HTMLElement} */ (place.lastChild).focus();
    } catch {
      refused(g.failed);
    }
  } });
  return h('section', { class: 'part' }, h('h4', null, g.compare), h('p', { class: 'quiet' }, g.compareHint),
    h('p', { class: 'choose' }, h('label', { for: id }, g.compareChoose), input), place);
}

/**
 * The description in a folder. Anything else is left to the program that compares.
 *
 * @param {Giving} ctx
 * @param {string} text
 */
async function descriptionIn(ctx, text) {
  const { ok: what } = await ctx.core('open', text);
  if (what?.kind !== 'folder') return text;
  const { ok } = await ctx.beginning('folder', text, ctx.lang);
  return ok ? json(ok.description) : text;
}
