// What a frame reports to the page around it: its height, in steps so coarse
// that the height of a result does not say what was answered.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from '../support/browser.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument, Widget } from '../support/widget.mjs';

const spec = instrument('temperatur');
const items = spec.themes.flatMap((theme) => theme.items.map(({ id }) => id));
const sheets = 36;

let browser, site;
before(async () => {
  site = await serve({ '/around.html': html('<iframe src="/embed.html?lang=da" title="Tag temperaturen" width="700" height="900"></iframe>', { script: false }) });
  const { instead } = site;
  site.instead = (answer) => {
    if (answer.pathname === '/around.html') answer.headers['content-security-policy'] = "default-src 'none'; frame-src 'self'";
    return instead(answer);
  };
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

test('36 answer sheets have no more than three heights', async () => {
  const page = await open(browser, site.origin + '/around.html', {
    init: [() => addEventListener('message', ({ data }) => { if (parent === window) (window.heights ??= []).push(data.peerFrame); })],
  });
  const told = [], exact = [];
  // Always the same ones: a small generator of numbers that look random.
  let seed = 7;
  const next = (n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let i = 0; i < sheets; i++) {
    await page.reload();
    const [, frame] = page.frames();
    const widget = new Widget(frame);
    await widget.quickly(spec, Object.fromEntries(items.map((id) => [id, ['0', '1', '2', '3', 'unknown'][next(5)]])));
    await widget.result();
    await page.waitForTimeout(150);
    exact.push(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    told.push((await page.evaluate(() => window.heights)).at(-1));
    assert.ok(told[i] >= exact[i], 'nothing is cut off');
  }
  console.log(`exact heights: ${new Set(exact).size} different, ${Math.min(...exact)} to ${Math.max(...exact)} px; told: ${[...new Set(told)].join(', ')}`);
  assert.ok(new Set(exact).size > 6, 'the height of a result does depend on the answers');
  assert.ok(new Set(told).size <= 3);
  await page.context().close();
});
