// Where programs that audit a page may look in: our own pages, with nobody around
// them. Everywhere else the root is closed.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from '../support/browser.mjs';
import { built } from '../support/built.mjs';
import { page as html, serve } from '../support/server.mjs';

let browser, site, page;
before(async () => {
  site = await serve({
    '/element.html': html('<peer-readiness></peer-readiness>'),
    '/around.html': { content: html('<iframe src="/embed.html" title="Tag temperaturen"></iframe>', { script: false }), policy: "default-src 'none'; frame-src 'self'" },
  });
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const [what, at, open] of [
  ['the element on somebody’s page', () => site.origin + '/element.html', false],
  ['the page for an iframe, alone', () => site.origin + '/embed.html', true],
  ['the page for an iframe, in a frame', () => site.origin + '/around.html', false],
  ['the file that holds everything', () => pathToFileURL(path.join(built().dist, 'peerwork-widget', 'peer-readiness.html')).href, true],
]) {
  test(`${what}: ${open ? 'open' : 'closed'}`, async () => {
    await page.goto(at());
    const frame = page.frames().at(-1);
    await frame.waitForFunction(() => document.querySelector('peer-readiness:defined'));
    assert.equal(await frame.evaluate(() => document.querySelector('peer-readiness').shadowRoot !== null), open);
  });
}
