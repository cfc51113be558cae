import printCSS from './print.css';
import { h } from './dom.js';
import { report } from './report.js';

/**
 * Prints the report from a frame of its own: the page around keeps its
 * content, its styles and its own print sheet. The frame stands in the shadow
 * root and is filled by DOM, since `srcdoc` needs a Trusted Types policy; its
 * sheet is constructed, since `style-src 'self'` blocks style elements.
 */
export async function printReport(ctx) {
  ctx.place.querySelector('iframe')?.remove();
  // Without the evidence the report is still worth having; it says what is missing.
  const entries = await ctx.evidence().catch(() => null);
  const frame = h('iframe', { class: 'print-frame', 'aria-hidden': 'true', tabindex: '-1', title: ctx.t.print });
  // Firefox replaces the first document of a frame; what is filled in before that is lost.
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    ctx.place.append(frame);
  });
  const inside = frame.contentWindow;
  const { document: page } = inside;
  const sheet = new inside.CSSStyleSheet();
  sheet.replaceSync(printCSS);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = ctx.lang;
  page.title = ctx.say(ctx.instrument.title);
  page.body.replaceChildren(report(ctx, entries));
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}
