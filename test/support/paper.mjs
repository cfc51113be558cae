import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** For `init` of a page: notes what a frame holds when it is told to print. */
export const intercept = () => {
  if (window === top) {
    document.printed = [];
    window.print = () => document.printed.push('the page itself');
    return;
  }
  window.print = () => top.document.printed.push({
    html: document.documentElement.outerHTML,
    text: document.body.innerText,
    title: document.title,
    lang: document.documentElement.lang,
    css: [...document.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\n'),
    fill: getComputedStyle(document.querySelector('.fill') ?? document.body).width,
    address: location.href,
  });
};

/** What was printed by `act`: see intercept. */
export async function printed(page, act) {
  const before = await page.evaluate(() => document.printed.length);
  await act();
  await page.waitForFunction((count) => document.printed.length > count, before);
  return page.evaluate(() => document.printed.at(-1));
}

/**
 * Puts what was printed on paper.
 *
 * @returns {Promise<{pdf: Buffer, boxes: number[][], texts: string[]}>} the
 *   file, each page's width and height in points, each page's text
 */
export async function onPaper(context, paper, file) {
  const page = await context.newPage();
  await page.setContent(paper.html);
  await page.addStyleTag({ content: paper.css });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: file });
  await page.close();
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Math.round(w), Math.round(h)]);
  const texts = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, boxes.length);
  return { pdf, boxes, texts };
}

/** Draws each page of a PDF as a PNG beside it; returns their names. */
export function drawn(file, dpi = 60) {
  const stem = file.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-png', '-r', String(dpi), file, stem]);
  return readdirSync(path.dirname(stem)).filter((name) => name.startsWith(path.basename(stem) + '-') && name.endsWith('.png')).sort()
    .map((name) => path.join(path.dirname(stem), name));
}
