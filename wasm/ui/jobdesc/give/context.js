import { documentNodes, titleOf } from '../../parts/document.js';
import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { printOn } from '../../parts/print.js';
import papers from 'peerwork:papers';
import { strings } from './strings.js';

/** @import { LaterContext, PaperDocument, PaperFile } from '../types.js' */

/** What people call a .docx, in every language. */
export const word = 'Word';

/**
 * What every part of the page is made with: the context of a later download, its
 * own words, and what is done with a document or a file.
 *
 * @param {LaterContext} ctx
 */
export function giving(ctx) {
  const { lang, t } = ctx;
  const g = strings[lang];
  return {
    ...ctx, g,
    /** The description as it is sent to the program. */
    text: () => json(ctx.tidied().doc),
    /** What the document of a review ends with; the document is worth having without it. */
    sources: (/** @type {string} */ what) => (what === 'review' ? ctx.sources().catch(() => '') : ''),
    /**
     * Offers a file to save as the library wrote it.
     *
     * @param {PaperFile} file
     */
    offer({ name, type, text, base64 }) {
      download(name, text ?? Uint8Array.from(atob(/** @type {string} */ (base64)), (letter) => letter.charCodeAt(0)), type);
      ctx.tell(g.got(name));
    },
    print: (/** @type {PaperDocument} */ doc) => printOn({ lang, place: ctx.place, t: g }, papers.css, titleOf(doc), documentNodes(doc), doc.onePage ? 'one-page' : ''),
    /**
     * A button that takes a while, and says so beside it when it fails.
     *
     * @param {string} label
     * @param {string} of what it is about, for people who do not see where it stands
     * @param {() => Promise<unknown>} act
     * @param {string} [kind]
     */
    doing(label, of, act, kind = 'plain') {
      const place = h('span', { class: 'doing' });
      const button = h('button', { type: 'button', class: kind, onclick: run }, label, of ? h('span', { class: 'off' }, ': ', of) : null);
      async function run() {
        const timer = setTimeout(() => place.replaceChildren(h('span', { class: 'quiet', role: 'status' }, g.making)), 300);
        try {
          await act();
          place.replaceChildren();
        } catch {
          place.replaceChildren(h('span', { class: 'held', role: 'alert' }, g.failed));
        } finally {
          clearTimeout(timer);
        }
      }
      return h('span', { class: 'does' }, button, place);
    },
    t,
  };
}

/** @typedef {ReturnType<typeof giving>} Giving */
