// What makes the first question fast, without a clock: two requests, few bytes,
// few fonts, the rest fetched piece by piece and not before, the core compiled as
// it streams in and started when nobody is about to answer, and nothing that moves
// by itself. How fast it is then is a matter for `make bench`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { built } from './support/built.mjs';
import { came, launch, open, openRoots } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const spec = instrument('temperatur');
let browser, site;
before(async () => {
  site = await serve({ '/first.html': html('<peer-readiness></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Counts what is compiled, how and in what pieces, what is started, what has been painted before, and what moves. */
function watch() {
  document.seen = { streamed: 0, whole: 0, started: 0, bytes: 0, piece: 0, moved: [], early: false };
  const { compileStreaming, compile, instantiate } = WebAssembly;
  WebAssembly.instantiate = (...args) => {
    document.seen.started++;
    return instantiate(...args);
  };
  WebAssembly.compileStreaming = (answer) => {
    document.seen.streamed++;
    document.seen.early ||= !performance.getEntriesByName('first-contentful-paint').length;
    const counted = answer.body.pipeThrough(new TransformStream({
      transform(bytes, controller) {
        document.seen.bytes += bytes.length;
        document.seen.piece = Math.max(document.seen.piece, bytes.length);
        controller.enqueue(bytes);
      },
    }));
    return compileStreaming(new Response(counted, answer));
  };
  WebAssembly.compile = (...args) => {
    document.seen.whole++;
    return compile(...args);
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) document.seen.moved.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

test('the first question needs the page and one file of at most 24 KB', async () => {
  let release;
  const later = new Promise((resolve) => { release = resolve; });
  site.asked.length = 0;
  site.hold = (name) => (['/first.html', '/peer-readiness.js'].includes(name) ? undefined : later);
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(openRoots);
  await page.goto(site.origin + '/first.html', { waitUntil: 'commit' }); // the page is not loaded before all is there
  const widget = new Widget(page);
  const [theme] = spec.themes;
  for (const { id } of theme.items) await widget.click(id, '2');
  await widget.next.click();
  await widget.host.locator('h3', { hasText: spec.themes[1].title.da }).waitFor();
  assert.deepEqual(site.asked.slice(0, 2), ['/first.html', '/peer-readiness.js']);
  const bytes = brotliCompressSync(readFileSync(path.join(built().widget, 'peer-readiness.js'))).length;
  assert.ok(bytes <= 24 * 1024, `${bytes} bytes`);
  release();
  site.hold = () => {};
  await page.context().close();
});

test('the core is compiled as it streams in, once, after the first paint; nothing moves by itself', async () => {
  const page = await open(browser, site.origin + '/first.html', { init: [watch] });
  await new Widget(page).answer(spec, mixed(spec));
  const programs = readdirSync(built().widget).filter((name) => /^(core|plan)\.\w+\.wasm$/.test(name));
  const all = programs.reduce((sum, name) => sum + statSync(path.join(built().widget, name)).size, 0);
  await page.waitForFunction((all) => document.seen.bytes >= all, all);
  const { bytes, piece, ...seen } = await page.evaluate(() => document.seen);
  assert.deepEqual(seen, { streamed: 2, whole: 0, started: 1, moved: [], early: false }, 'the plan’s program is there, too, and not started');
  assert.equal(bytes, all);
  assert.ok(piece <= 128 * 1024, `${piece} bytes at once`);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

// Starting it holds the page up: where somebody reads on, not where they are about to answer first.
test('the rest is fetched one by one; the core waits with its start until the person has gone on, and not for the result', async () => {
  const page = await open(browser, site.origin + '/first.html', { init: [watch] });
  const widget = new Widget(page);
  await came(page, 'toolkit.json');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => [name.replace(/.*\/|\.\w{12}/g, ''), startTime, responseEnd]));
  assert.deepEqual(fetched.map(([name]) => name), ['peer-readiness.js', 'result.js', 'temperatur.json', 'core.js', 'core.wasm', 'evidence.json', 'group.js', 'toolkit.json'], 'the plan’s program waits until somebody sees a result');
  for (const [i, [name, from]] of fetched.entries()) assert.ok(!i || from >= fetched[i - 1][2], `${name} waits for ${fetched[i - 1]?.[0]}`);
  const [theme] = spec.themes;
  for (const { id } of theme.items) await widget.click(id, '2');
  assert.equal((await page.evaluate(() => document.seen)).started, 0);
  await widget.next.click();
  await page.waitForFunction(() => document.seen.started);
  assert.ok(await widget.host.locator('h3', { hasText: spec.themes[1].title.da }).isVisible());
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

// Alone it gets a heading and a narrower column, but only its script knows that it is.
test('nothing moves as the page for an iframe comes, on a line slow enough to see it before its scripts', async () => {
  site.hold = (name) => (name.endsWith('.js') ? new Promise((resolve) => { setTimeout(resolve, 300); }) : undefined);
  for (const width of [1280, 320]) {
    const page = await open(browser, site.origin + '/embed.html', { init: [watch], viewport: { width, height: 900 } });
    await page.locator('peer-readiness fieldset').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    assert.deepEqual((await page.evaluate(() => document.seen)).moved, [], `${width} px`);
    await page.context().close();
  }
  site.hold = () => {};
});

// The browser looks up each size of each weight again, which takes longer than laying the text out.
test('the first question is set in four fonts at the most', async () => {
  for (const width of [1280, 320]) {
    const page = await open(browser, site.origin + '/first.html', { viewport: { width, height: 900 } });
    await page.locator('peer-readiness input').first().waitFor();
    const fonts = await page.locator('peer-readiness').evaluate(({ shadowRoot }) => {
      const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (texts.nextNode()) {
        const { parentElement } = texts.currentNode;
        if (!parentElement.checkVisibility() || parentElement.closest('.off')) continue;
        const { fontFamily, fontSize, fontWeight, fontStyle } = getComputedStyle(parentElement);
        found.add([fontSize, fontWeight, fontStyle, fontFamily].join(' '));
      }
      return [...found];
    });
    assert.ok(fonts.length > 1 && fonts.length <= 4, fonts.join('\n'));
    await page.context().close();
  }
});
