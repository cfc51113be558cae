import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built, root } from './built.mjs';

/** A description of one of the examples, as text. */
export const example = (id) => readFileSync(path.join(root, 'jobdesc', 'examples', `${id}.json`), 'utf8');

/** What the command line writes, as bytes. It says by 1 that a document is bad and writes all the same. */
export function command(...args) {
  const run = () => execFileSync(built().command, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
  try {
    return run();
  } catch (error) {
    if (error.status !== 1 || !error.stdout.length) throw error;
    return error.stdout;
  }
}

/** A file that the command line can read. */
export function kept(text, name = 'job.json') {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'peerwork-')), name);
  writeFileSync(file, text);
  return file;
}

/** The flags of `peerwork render` for each paper of the workshop. */
export const flags = (paper) => (['colleagues', 'evaluation', 'review'].includes(paper) ? ['--what', paper] : ['--for', paper]);

/**
 * What stands in a document, as lines of an element's name and its text, for a
 * function that runs in a page with the element or the body it is in. The level of
 * a heading is counted from its title.
 */
export const standing = (node) => {
  const root = node.shadowRoot?.querySelector('.paper') ?? node;
  const title = root.querySelector('.paper-title, h1');
  const down = Number(title.localName[1]) - 1;
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, th, td')]
    .map((each) => `${/^h\d$/.test(each.localName) ? `h${each.localName[1] - down}` : each.localName}: ${each.innerText.replace(/\s+/g, ' ').trim()}`);
};

/** The same of a page of HTML, which is opened in a browser without the policy of the element's page. */
export async function standingIn(browser, html) {
  const page = await browser.newPage();
  await page.setContent(html);
  const lines = await page.locator('body').evaluate(standing);
  await page.close();
  return lines;
}
