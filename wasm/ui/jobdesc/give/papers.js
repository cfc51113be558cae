import { h } from '../../parts/dom.js';
import papers from 'peerwork:papers';
import { word } from './context.js';

/** @import { Giving } from './context.js' */

/** The formats in the order in which people ask for them. */
const formats = /** @type {const} */ (['docx', 'html', 'md']);

/**
 * Each document with what it is for and how it can be had.
 *
 * @param {Giving} ctx
 */
export function paperList(ctx) {
  const { g, say, lang } = ctx;
  return h('ul', { class: 'paper-list' }, papers.papers.map(({ id, label }) => {
    const name = say(label);
    /** @param {string} format */
    const file = async (format) => {
      const { ok } = await ctx.papers('file', ctx.text(), id, format, lang, await ctx.sources(id));
      if (!ok) throw format;
      ctx.offer(ok);
    };
    const print = async () => {
      const { ok } = await ctx.papers('look', ctx.text(), id, lang, await ctx.sources(id));
      if (!ok) throw id;
      await ctx.print(ok);
    };
    return h('li', { class: 'paper-row', 'data-paper': id },
      h('div', { class: 'paper-name' }, h('h5', null, name), h('p', { class: 'quiet' }, g.about[id])),
      h('div', { class: 'ways' }, formats.map((format) => ctx.doing(format === 'docx' ? word : g[format], name, () => file(format))), ctx.doing(g.print, name, print)));
  }));
}
