// The npm package in other people's bundlers and frameworks: it is packed and
// installed, a small app is built, and in Chromium somebody answers, sees the
// number the command line has, and prints. Prints a table.
//
//   node run.mjs          all of them
//   node run.mjs vite     those with the word in their name
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, open } from '../support/browser.mjs';
import { built } from '../support/built.mjs';
import { intercept, printed } from '../support/paper.mjs';
import { policy } from '../support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from '../support/widget.mjs';
import { apps } from './apps.mjs';
import { others } from './others.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, 'out');
const run = (cwd, command, ...args) => execFileSync(command, args,
  { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, npm_config_update_notifier: 'false', npm_config_loglevel: 'error' } });

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const [{ filename }] = JSON.parse(run(out, 'npm', 'pack', '--json', path.join(built().dist, 'npm')));

/** A folder with the app's files, in which the package is installed. */
function folder(name, files) {
  const app = path.join(out, name.replace(/\W+/g, '-').toLowerCase());
  mkdirSync(app);
  writeFileSync(path.join(app, 'package.json'), '{"private":true,"type":"module"}');
  run(app, 'npm', 'install', '--offline', '--no-audit', '--no-fund', path.join(out, filename));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(app, file), text);
  return app;
}

const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/**
 * Serves a folder, and the first page for what is not there, as many a site does.
 * Where it stumbles, it fails once for each module and document that the entry loads.
 */
async function serve(at, { loose, stumbles }) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://site');
    if (stumbles && /(result|core|group|evidence|temperatur)[^/]*\.js(on)?$/.test(pathname)) {
      asked.push(pathname + search);
      if (asked.filter((each) => each.split('?')[0] === pathname).length === 1) {
        response.writeHead(503);
        return response.end();
      }
    }
    let file = path.join(at, pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) file = path.join(at, 'index.html');
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'text/html; charset=utf-8',
      ...(loose ? {} : { 'content-security-policy': policy }),
    });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const spec = instrument('temperatur');
const choices = mixed(spec);
const { temperature } = scored(responseOf(spec, choices));

/** From the first question to paper. */
async function walk(page, { heard, asked, three }) {
  const widget = new Widget(page);
  // Each file has failed once before anybody needs it.
  if (asked) await page.waitForEvent('console', { predicate: (message) => message.text().includes('group'), timeout: 15_000 });
  await widget.quickly(spec, choices);
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), String(temperature));
  const report = await printed(page, () => widget.host.getByRole('button', { name: 'Print', exact: true }).click());
  assert.match(report.text, new RegExp(`\\b${temperature}\\b`));
  if (heard) assert.equal(await page.locator('output').textContent(), heard);
  const more = three ? await others(page) : '';
  if (!asked) assert.deepEqual(page.complaints, []);
  if (asked) {
    const modules = asked.filter((at) => /^\/assets\/(result|core)\.[\w-]+\.js/.test(at)).map((at) => at.replace(/\.[\w-]+(?=\.js)/, ''));
    assert.deepEqual(modules.toSorted(), ['core', 'result'].flatMap((name) => [`/assets/${name}.js`, `/assets/${name}.js?retry=1`]), asked.join(' '));
  }
  return `${temperature}°, printed${more}`;
}

/** Nobody has answered anything, and the console says what is missing. */
async function warned(page) {
  const saying = (what) => page.waitForEvent('console', { predicate: (message) => what.test(message.text()), timeout: 15_000 });
  // A page returned instead of a document is not taken for one.
  const [said] = await Promise.all([saying(/<peer-readiness>/), saying(/<peer-readiness>.* 200 text\/html\S* .*evidence/)]);
  assert.match(said.text(), /a file that came with the script is missing.*setAssets/);
  assert.equal(said.type(), 'warning');
  return 'told in the console';
}

async function one(browser, { name, files, build, start, missing, first, ...app }) {
  const at = folder(name, files);
  const site = start ? await start(at) : await serve(await build(at), app);
  const page = await open(browser, site.origin + '/', { init: [intercept] });
  try {
    await first?.(page);
    return await (missing ? warned(page) : walk(page, { ...app, asked: app.stumbles && site.asked }));
  } catch (error) {
    error.message += '\n  console: ' + page.complaints.join('\n  ');
    throw error;
  } finally {
    await page.context().close();
    await site.close();
  }
}

/** A program without a document. */
function onAServer() {
  const at = folder('server', { 'main.js': `import { setAssets } from '@peerwork-dk/widget';\nimport '@peerwork-dk/widget/react';\nimport '@peerwork-dk/widget/peer-jobdesc.js';\nimport '@peerwork-dk/widget/peer-recovery.js';\nsetAssets('/peerwork');\n` });
  assert.equal(run(at, process.execPath, 'main.js'), '');
  return 'nothing happens';
}

/** The types for JSX say yes to what is right and no to what is not. */
function inTypeScript() {
  const at = folder('jsx', {
    'app.tsx': `import '@peerwork-dk/widget/react';
import '@peerwork-dk/widget/react-jobdesc';
import '@peerwork-dk/widget/react-recovery';
import { useRef } from 'react';
import type { PeerReadinessElement } from '@peerwork-dk/widget';
export function App() {
  const at = useRef<PeerReadinessElement>(null);
  return <>
    <peer-readiness ref={at} lang="en" instrument="parathed" expose-result className="wide"
      onpeer-readiness-result={({ detail }) => console.log(detail.result?.temperature)}><p>Before.</p></peer-readiness>
    <peer-jobdesc lang="en" autosave organisation="Solbjerg" onpeer-jobdesc-view={({ detail }) => console.log(detail.chapter)} />
    <peer-recovery lang="en" seat="citizen" onpeer-recovery-view={({ detail }) => console.log(detail.state)} />
    {/* @ts-expect-error no such seat */}
    <peer-recovery seat="guest" />
    {/* @ts-expect-error the event does not have the seat */}
    <peer-recovery onpeer-recovery-view={({ detail }) => console.log(detail.seat)} />
    {/* @ts-expect-error no such colours */}
    <peer-readiness theme="pink" />
    {/* @ts-expect-error no such attribute */}
    <peer-readiness organization="X" />
    {/* @ts-expect-error a property, which a page made on a server would lose */}
    <peer-readiness exposeResult />
  </>;
}
`,
  });
  run(at, path.join(here, '..', 'node_modules', '.bin', 'tsc'), '--noEmit', '--strict', '--jsx', 'react-jsx', '--module', 'esnext',
    '--moduleResolution', 'bundler', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', 'app.tsx');
  return 'fits';
}

const word = process.argv[2]?.toLowerCase() ?? '';
const rows = [
  ['Node, imported', async () => onAServer()],
  ['TypeScript, JSX of React', async () => inTypeScript()],
  ...apps.map((app) => [app.name, (browser) => one(browser, app)]),
].filter(([name]) => name.toLowerCase().includes(word));
assert.ok(rows.length, 'nothing is called that');
const browser = await launch();
let broken = 0;
try {
  for (const [name, check] of rows) {
    const from = performance.now();
    let said;
    try {
      said = await check(browser);
    } catch (error) {
      broken++;
      said = 'FAILED: ' + [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
    }
    console.log(`${name.padEnd(42)}${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${said}`);
  }
} finally {
  await browser.close();
}
console.log(`${rows.length - broken} passed, ${broken} failed`);
process.exit(broken ? 1 : 0);
