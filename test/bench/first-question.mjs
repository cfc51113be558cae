// How long from navigation until the first question can be answered: the
// widget beside a static page with the same question and beside a plain
// hand-written quiz. Medians of nine, unthrottled and on a slow machine with a
// slow line. Aims: at most 1.1 and 1.35 times the static page; the run fails
// only at ten times that, since clocks on shared machines lie.
import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built, root } from '../support/built.mjs';
import { launch } from '../support/browser.mjs';
import { policy } from '../support/server.mjs';

const rounds = 9;
const spec = JSON.parse(readFileSync(path.join(root, 'readiness', 'instruments', 'temperatur.json'), 'utf8'));
const file = (...names) => readFileSync(path.join(root, 'test', 'bench', ...names), 'utf8');
const fill = (text) => text
  .replaceAll('{{title}}', spec.title.da)
  .replaceAll('{{intro}}', spec.intro.da)
  .replaceAll('{{statement}}', spec.themes[0].items[0].statement.da)
  .replaceAll('{{sign}}', spec.themes[0].items[0].sign.da)
  .replace('{{options}}', [...spec.scale.options, spec.scale.unknown]
    .map((label, i) => `<label><input type="radio" name="q" value="${i}"> ${label.da}</label>`).join('\n'))
  .replace('{{items}}', JSON.stringify(spec.themes.flatMap((theme) => theme.items.map((item) => [item.statement.da, item.sign.da]))))
  .replace('{{labels}}', JSON.stringify([...spec.scale.options, spec.scale.unknown].map((label) => label.da)));

const files = {
  '/static.html': fill(file('static.html')),
  '/plain.html': fill(file('plain.html')),
  '/plain.js': fill(file('plain.js')),
  '/page.css': file('page.css'),
  '/widget.html': fill(file('widget.html')),
  '/peer-readiness.js': readFileSync(path.join(built().widget, 'peer-readiness.js')),
};
const packed = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, brotliCompressSync(content)]));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css' };
const server = createServer((request, response) => {
  const body = packed[request.url];
  response.writeHead(body ? 200 : 404, {
    'content-type': types[path.extname(request.url)] ?? 'text/plain', 'content-encoding': 'br',
    'content-security-policy': policy, 'cache-control': 'no-store',
  });
  response.end(body ?? brotliCompressSync(''));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** Notes the time of the frame after the one in which the first radio button stands on the page. */
function watch() {
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

const browser = await launch();

/** Milliseconds from navigation to the first question, in a browser context without a cache. */
async function once(name, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  if (slow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions',
      { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(`${origin}/${name}.html`, { waitUntil: 'commit' });
  const { value } = await (await page.waitForFunction(() => document.painted && { value: document.painted })).jsonValue();
  await context.close();
  return value;
}

const pages = ['static', 'plain', 'widget'];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
let bad = false;
console.log(`milliseconds from navigation to the first question, median of ${rounds} (least–most)\n`);
console.log(['', ...pages, 'widget/static', 'widget/plain', 'aim'].map((cell) => cell.padEnd(20)).join(''));
for (const [name, slow, aim] of [['unthrottled', false, 1.1], ['4× CPU, 1.6 Mbit/s', true, 1.35]]) {
  const times = Object.fromEntries(pages.map((page) => [page, []]));
  for (const page of pages) await once(page, slow); // warms the browser, not the cache
  for (let i = 0; i < rounds; i++) for (const page of pages) times[page].push(await once(page, slow));
  const [still, plain, widget] = pages.map((page) => median(times[page]));
  const cells = pages.map((page) => `${median(times[page]).toFixed(0)} (${Math.min(...times[page]).toFixed(0)}–${Math.max(...times[page]).toFixed(0)})`);
  console.log([name, ...cells, (widget / still).toFixed(2), (widget / plain).toFixed(2), `≤ ${aim}`].map((cell) => cell.padEnd(20)).join(''));
  if (widget / still > 10 * aim) bad = true;
}
console.log(`\nbytes on the wire: ${Object.entries(packed).map(([name, body]) => `${name} ${body.length}`).join(', ')}`);
await browser.close();
server.close();
process.exit(bad ? 1 : 0);
