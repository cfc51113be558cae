// The page that `peerwork study` makes of a trial: read from a file, with nothing
// around it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, open } from './support/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = fileURLToPath(new URL('../cmd/peerwork/testdata/study/', import.meta.url));

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const name of ['twice.da.html', 'failing-theme.en.html']) {
  test(`${name}: axe finds nothing, light and dark, wide and narrow, and nothing leaves the page`, async () => {
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [320, 1100]) {
        const page = await open(browser, pathToFileURL(path.join(pages, name)).href, { colorScheme, viewport: { width, height: 900 } });
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() => window.axe.run(document));
        assert.deepEqual(violations.map((v) => [v.id, v.nodes[0].html]), [], `${colorScheme}, ${width}`);
        assert.ok(passes.some((p) => p.id === 'color-contrast'), 'the colours were looked at');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `no wider than ${width}`);
        // What is too wide is moved by keys, inside its frame.
        const frame = page.locator('.frame').first();
        await frame.focus();
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowRight');
        if (width === 320) await page.waitForFunction((f) => f.scrollLeft > 0, await frame.elementHandle());
        // No word of a picture lies outside it.
        const outside = await page.evaluate(() => [...document.querySelectorAll('svg')].flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')].filter((t) => {
            const b = t.getBoundingClientRect();
            return b.left < box.left - 1 || b.right > box.right + 1 || b.top < box.top - 1 || b.bottom > box.bottom + 1;
          }).map((t) => t.textContent);
        }));
        assert.deepEqual(outside, []);
        assert.deepEqual(page.complaints, []);
        await page.context().close();
      }
    }
  });
}
