// What is measured of the workshop: when the first field can be written in, and
// how long after the pause what is found is shown, with forty tasks.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openRoots } from '../support/browser.mjs';
import { root } from '../support/built.mjs';

/** A job with as many tasks as there is room for, each as long as one of the example's. */
function forty() {
  const doc = JSON.parse(readFileSync(path.join(root, 'jobdesc', 'examples', 'ward.json'), 'utf8'));
  const { tasks } = doc;
  doc.tasks = Array.from({ length: 40 }, (_, i) => ({ ...tasks[i % tasks.length], title: `${tasks[i % tasks.length].title} (${i + 1})`, minutesPerWeek: 30 }));
  return { name: 'job.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(doc)) };
}

/**
 * Milliseconds from the end of the pause after the last key until something new
 * that is found is on the page, each of several; the processor four times slower.
 */
export async function reviews(browser, url, rounds) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(openRoots);
  await page.goto(url);
  const host = page.locator('peer-jobdesc');
  await host.locator('input[type="file"]').setInputFiles(forty());
  await host.locator('.beside .findings').waitFor({ state: 'attached' });
  await host.locator('.chapter-link').nth(6).evaluate((button) => button.click());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = [];
  for (let i = 0; i <= rounds; i++) {
    times.push(await host.evaluate((element, odd) => new Promise((resolve) => {
      const { shadowRoot } = element;
      const area = shadowRoot.querySelector('[data-at="/flexibility"] textarea');
      const list = shadowRoot.querySelector('.beside .findings');
      const before = list.textContent;
      area.value = odd ? 'Du skal være symptomfri.' : 'Man kan bytte vagter.';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The pause that we chose, see settled.js.
      const from = performance.now() + 600;
      new MutationObserver((_, observer) => {
        if (list.textContent === before) return;
        observer.disconnect();
        list.getBoundingClientRect();
        resolve(performance.now() - from);
      }).observe(list, { childList: true, subtree: true, characterData: true });
    }), i % 2 === 0));
  }
  await context.close();
  // The first wakes the program.
  return times.slice(1);
}

/** Milliseconds from navigation until the first way to begin is painted, on a slow phone's line. */
export async function begun(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(openRoots);
  await page.addInitScript((what) => {
    const look = () => {
      const found = document.querySelector(what) ?? document.querySelector('peer-jobdesc')?.shadowRoot?.querySelector(what);
      if (found?.getBoundingClientRect().height) requestAnimationFrame(() => setTimeout(() => { document.painted = performance.now(); }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'commit' });
  const at = await (await page.waitForFunction(() => document.painted)).jsonValue();
  await context.close();
  return at;
}
