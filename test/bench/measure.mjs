// What is measured in Chromium: each function opens a context of its own,
// without a cache.
import { came, openRoots } from '../support/browser.mjs';
import { member, spec } from '../support/group.mjs';
import { mixed, Widget } from '../support/widget.mjs';

/** Records when the page has painted the first radio button, what moves without being touched, and the memory of each core. */
function watch() {
  const { instantiate } = WebAssembly;
  document.cores = [];
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    document.cores.push(made.exports.mem);
    return made;
  };
  document.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) document.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const found = document.querySelector('input[type=radio]')
      ?? document.querySelector('peer-readiness')?.shadowRoot?.querySelector('input[type=radio]');
    if (found && found.getBoundingClientRect().height) {
      requestAnimationFrame(() => setTimeout(() => { document.painted = performance.now(); }));
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

async function opened(browser, url, { cpu = 1, line = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(openRoots);
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  if (line) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions',
      { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
  }
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

const painted = async (page) => (await page.waitForFunction(() => document.painted && { at: document.painted, moved: document.moved })).jsonValue();

/** Milliseconds from navigation to the first question, and how much moved until then. */
export async function firstQuestion(browser, url, slow) {
  const page = await opened(browser, url, slow ? { cpu: 4, line: true } : {});
  const seen = await painted(page);
  await page.context().close();
  return seen;
}

/** What the widget shows first, as HTML, and its styles, as CSS. */
export async function firstView(browser, url) {
  const page = await opened(browser, url);
  await painted(page);
  const seen = await page.locator('peer-readiness').evaluate(({ shadowRoot: { innerHTML, adoptedStyleSheets } }) => [
    innerHTML, adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n')]);
  await page.context().close();
  return seen;
}

/** Milliseconds of script, style and layout for an answer, each of a theme's. */
export async function answers(browser, url, cpu) {
  const page = await opened(browser, url, { cpu });
  await painted(page);
  const times = await page.locator('peer-readiness').evaluate((host) => [...host.shadowRoot.querySelectorAll('input')].map((input) => {
    const from = performance.now();
    input.click();
    host.getBoundingClientRect();
    return performance.now() - from;
  }));
  await page.context().close();
  return times;
}

/**
 * Bytes of a page: script and nodes as the browser counts them, and all of the
 * linear memory of the core, touched or not.
 *
 * @param {(page: object) => Promise<void>} [act] what the person does first; everything has been fetched then
 */
export async function memory(browser, url, act) {
  const page = await opened(browser, url);
  await painted(page);
  if (act) {
    await came(page, 'group.js');
    await page.waitForLoadState('networkidle');
    await act(page);
  }
  const bytes = await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes
    + document.cores.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  await page.context().close();
  return bytes;
}

/** Answers everything and looks at the result. */
export const whole = (page) => new Widget(page).answer(spec, mixed(spec));

/** Lets sixty people's files fall on the working group. */
export async function sixty(page) {
  const host = page.locator('peer-readiness');
  await host.getByRole('button', { name: 'Gå til arbejdsgruppen', exact: true }).click();
  await host.locator('.drop').waitFor();
  const all = Array.from({ length: 60 }, (_, i) => JSON.stringify({ ...member(i % 5, 'first'), id: '7ZKQ2M4T9X' + String(i).padStart(2, '0') }));
  await host.evaluate((element, texts) => {
    const dataTransfer = new DataTransfer();
    for (const [i, text] of texts.entries()) dataTransfer.items.add(new File([text], `svar-${i}.json`));
    element.shadowRoot.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, all);
  await host.locator('.members li').nth(all.length - 1).waitFor();
  await host.getByRole('button', { name: 'Vi er alle med', exact: true }).click();
  await host.locator('.outcome .degrees').waitFor();
}
