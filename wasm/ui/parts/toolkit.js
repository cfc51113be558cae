import { documentNodes, titleOf } from './document.js';
import { h } from './dom.js';
import { download } from './download.js';
import { printOn } from './print.js';
import { strings } from './toolkit-strings.js';

/** @import { PaperOffered, PrintContext, Toolkit } from './types.js' */

/** What a .docx is to a browser. */
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Papers to use, each with what it is for, as a Word file and printed. They are
 * fetched when somebody asks for the first of them.
 *
 * @param {Omit<PrintContext, 't'> & { toolkit(): Promise<Toolkit> }} ctx
 * @param {PaperOffered[]} papers
 * @param {boolean} [alone] whether a heading stands above them already
 */
export function paperList(ctx, papers, alone) {
  if (!papers.length) return null;
  const { lang } = ctx;
  const t = strings[lang];
  return h('div', { class: 'papers' },
    alone ? null : h('p', { class: 'papers-name' }, t.papers(papers.length)),
    h('ul', null, papers.map(({ id, title, use }) => {
      const place = h('span', { class: 'quiet', role: 'status' });
      /**
       * @param {string} label
       * @param {(paper: Toolkit['da'][string], all: Toolkit) => unknown} give
       */
      const way = (label, give) => h('button', { type: 'button', class: 'plain', onclick: async () => {
        const timer = setTimeout(() => place.replaceChildren(t.coming), 300);
        try {
          const all = await ctx.toolkit();
          const said = await give(all[lang][id], all);
          place.replaceChildren(typeof said === 'string' ? said : '');
        } catch {
          place.replaceChildren(t.failed);
        } finally {
          clearTimeout(timer);
        }
      } }, label, h('span', { class: 'off' }, ': ', title[lang]));
      return h('li', { 'data-paper': id },
        h('b', null, title[lang]), h('p', { class: 'quiet' }, use[lang]),
        h('div', { class: 'buttons' },
          way(t.word, ({ name, word }, { pieces }) => {
            download(name, Uint8Array.from(word.map((i) => pieces[i]).join(''), (letter) => letter.charCodeAt(0)), wordType);
            return t.got(name);
          }),
          way(t.print, ({ page }, { css }) => printOn({ ...ctx, t }, css, titleOf(page), documentNodes(page), page.onePage ? 'one-page' : ''))),
        place);
    })));
}
