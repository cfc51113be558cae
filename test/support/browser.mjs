import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The script that opens shadow roots, for a page or a context that is not made by `open`. */
export const openRoots = { path: fileURLToPath(new URL('open-roots.js', import.meta.url)) };

const start = (executablePath, more, options) => chromium.launch({
  ...options,
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', ...more],
});

/** Starts Debian's Chromium, or the one named by CHROMIUM, with more arguments and options: as people have it, for what is measured. */
export const launchAsIs = (more = [], options = {}) => start(process.env.CHROMIUM || '/usr/bin/chromium', more, options);

/**
 * The same for what is shown, made for short: Debian's Chromium without the
 * window around the page, or the one named by CHROMIUM_SHELL, in which each
 * page compiles only what it calls of the core and does not optimise it. Saves
 * a third of the suite's time; the walk through every state in three engines is
 * in the browser as people have it.
 */
export const launch = (more = [], options = {}) => start(process.env.CHROMIUM_SHELL || '/usr/bin/chromium-headless-shell',
  ['--js-flags=--wasm-lazy-compilation --liftoff-only', ...more], options);

/**
 * Waits until files have come that a page fetches when it has time.
 *
 * @param {import('playwright-core').Page} page
 * @param {...string} files their names without the digest: "toolkit.json"
 */
export const came = (page, ...files) => page.waitForFunction((wanted) => {
  const ended = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd).map(({ name }) => name.replace(/.*\/|\.\w{12}(?=\.)/g, ''));
  return wanted.every((each) => ended.includes(each));
}, files);

/**
 * Opens a page that notes everything a strict site would complain about.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} [options] of the browser context, and `init`, functions to
 *   run in every frame before anything else
 * @returns {Promise<import('playwright-core').Page & {complaints: string[]}>}
 */
export async function open(browser, url, { init = [], ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.complaints = [];
  const complain = (text) => page.complaints.push(text);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  const own = url.startsWith('file:') ? url : new URL(url).origin + '/';
  page.on('request', (request) => {
    const at = request.url();
    if (!at.startsWith(own) && !at.startsWith('data:')) complain(`request elsewhere: ${at}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation',
      (event) => console.error(`violation of ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  });
  await page.addInitScript(openRoots);
  for (const script of init) await page.addInitScript(script);
  await page.goto(url);
  return page;
}

/** Unfolds everything that can be unfolded in an element. */
export const unfolded = (element) => element.evaluate((host) => host.shadowRoot.querySelectorAll('details').forEach((each) => { each.open = true; }));
