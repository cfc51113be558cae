import { h, vary } from './dom.js';

/** @import { PrintContext } from './types.js' */

// What the paper has in common with the screen.
const shared = ['font', 'accent', 'voice', 'ink', 'soft', 'line', 'edge', 'sunk', 'tint', 'mark', 'mark-line', 'mark-tint'];

// What every paper begins with. about:blank is in quirks mode, where tables inherit nothing.
const common = `table { font: inherit; color: inherit; }
body > header { padding-bottom: 4pt; margin-bottom: 14pt; border-bottom: 2pt solid var(--accent); font-weight: 700; }
`;

/**
 * Prints content from a frame of its own: the page around keeps its
 * content, its styles and its own print sheet. The frame is in the shadow
 * root and is filled by DOM, since `srcdoc` needs a Trusted Types policy; its
 * sheet is constructed, since `style-src 'self'` blocks style elements. Paper
 * has the light colours of the theme, and the name of the organisation when
 * the element says one.
 *
 * @param {PrintContext} ctx
 * @param {string} css of the paper
 * @param {string} title of the paper
 * @param {Node | Node[]} content
 * @param {string} [kind] the class of the page
 */
export async function printOn(ctx, css, title, content, kind) {
  const { host } = ctx.place;
  ctx.place.querySelector('iframe')?.remove();
  const frame = h('iframe', { 'aria-hidden': 'true', tabindex: '-1', title: ctx.t.print });
  // Out of sight. Said here, since it is no part of what is shown first.
  frame.style.cssText = 'position: fixed; left: -10px; top: 0; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none';
  // Firefox replaces the first document of a frame; what is filled in before that is lost.
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    ctx.place.append(frame);
  });
  const inside = /** @type {Window & typeof globalThis} */ (frame.contentWindow);
  const { document: page } = inside;
  const sheet = new inside.CSSStyleSheet();
  sheet.replaceSync(common + css);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = ctx.lang;
  const style = getComputedStyle(host);
  for (const name of shared) vary(page.documentElement, '--' + name, style.getPropertyValue('--' + name));
  page.title = title;
  const organisation = host.getAttribute('organisation')?.trim();
  if (kind) page.body.className = kind;
  page.body.replaceChildren(...organisation ? [h('header', null, organisation)] : [], ...[content].flat());
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}
