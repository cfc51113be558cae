// Pages of another origin around those of the widget's site.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';

/** A frame with a page of the widget's site. */
export const frame = (site, address, title, attributes = '') => `<iframe src="${site.origin}${address}" title="${title}" width="100%" height="300" ${attributes}></iframe>`;

/** What makes each frame of a page as high as what is in it. */
export const frameScript = (site) => `<script defer src="${site.origin}/peer-frame.js"></script>`;

/**
 * Serves pages on an origin of their own, which may have frames and scripts of the
 * widget's site and nothing else.
 *
 * @param {{origin: string}} site
 * @param {Object<string, string>} pages path to content
 */
export async function around(site, pages) {
  const server = createServer((request, response) => {
    const body = pages[request.url];
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; style-src 'unsafe-inline'; img-src data:`,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(server.closeAllConnections()),
    /** Closes a page; requests to the widget's site are meant. */
    async done(page) {
      assert.deepEqual(page.complaints.filter((each) => !each.startsWith('request elsewhere: ' + site.origin)), []);
      await page.context().close();
    },
  };
}

/**
 * Waits until a frame is as high as what is in it, in the steps in which heights
 * are told.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} [more]
 * @param {number} [more.frame] which one
 * @param {string} [more.coarse] what is in view while the steps are coarse; when left out, they are
 */
export async function fits(page, { frame: n = 0, coarse = '.pr' } = {}) {
  // A frame that is out of sight is not laid out.
  await page.locator('iframe').nth(n).scrollIntoViewIfNeeded();
  for (const end = Date.now() + 10_000; ;) {
    const [inside, step] = await page.frames()[n + 1].evaluate((selector) => [document.documentElement.getBoundingClientRect().height,
      document.querySelector('peer-readiness, peer-jobdesc, peer-recovery').shadowRoot.querySelector(selector) ? 600 : 100], coarse);
    const height = await page.locator('iframe').nth(n).evaluate((element) => element.clientHeight);
    if (height === Math.ceil(inside / step) * step) return;
    assert.ok(Date.now() < end, `the frame is ${height} px high around ${inside}`);
    await page.waitForTimeout(30);
  }
}
