// The zip behind real web servers with the settings that come in it: types,
// compression, caching, and a quiz to its end. And behind one that knows
// nothing of WebAssembly.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { built } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

const { dist } = built();
const spec = instrument('temperatur');
const choices = mixed(spec);

// The zip, as somebody unpacks it and puts "web" on the site as "peerwork".
const temp = mkdtempSync(path.join(os.tmpdir(), 'servers-'));
execFileSync('unzip', ['-q', path.join(dist, 'peerwork-widget.zip'), '-d', temp]);
const unpacked = path.join(temp, 'peerwork-widget');
const root = path.join(temp, 'site');
mkdirSync(root);
execFileSync('cp', ['-r', path.join(unpacked, 'web'), path.join(root, 'peerwork')]);
writeFileSync(path.join(root, 'index.html'), html('<peer-readiness></peer-readiness>').replace('src="/', 'src="/peerwork/'));
chmodSync(temp, 0o755); // servers read it as somebody else
const files = readdirSync(path.join(root, 'peerwork'));
const named = (form) => files.find((name) => form.test(name));
const core = named(/^core\.\w+\.wasm$/);

let browser;
const stops = [];
before(async () => { browser = await launch(); });
after(async () => {
  await browser.close();
  for (const stop of stops) stop();
  rmSync(temp, { recursive: true });
});

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** One answer, as it is on the wire. */
const ask = (url, headers = {}) => new Promise((resolve, reject) => {
  request(url, { headers }, (response) => {
    const chunks = [];
    response.on('data', (chunk) => chunks.push(chunk));
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
  }).on('error', reject).end();
});

/** Starts a server in the foreground and waits until it answers. */
async function run(command, args, origin) {
  const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  let over;
  server.on('exit', (code) => { over = code; });
  stops.push(() => server.kill());
  while (!(await ask(origin + '/').catch(() => undefined))) {
    assert.equal(over, undefined, `${command} is over`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function nginx() {
  const [gzip, brotli] = [await freePort(), await freePort()];
  const snippet = readFileSync(path.join(unpacked, 'nginx.conf'), 'utf8');
  assert.match(snippet, /^ {4}#brotli_static on;$/m);
  writeFileSync(path.join(temp, 'brotli.conf'), snippet.replace('#brotli_static on;', 'brotli_static on;'));
  const site = (port, include) => `server { listen 127.0.0.1:${port}; root ${root}; include ${include}; }`;
  writeFileSync(path.join(temp, 'main.conf'), `
    load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    pid ${temp}/nginx.pid; error_log stderr error; daemon off;
    events {}
    http {
      access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${temp}/${what};`).join(' ')}
      ${site(gzip, unpacked + '/nginx.conf')} ${site(brotli, temp + '/brotli.conf')}
    }`);
  await run('nginx', ['-e', 'stderr', '-c', path.join(temp, 'main.conf')], `http://127.0.0.1:${gzip}`);
  return [{ origin: `http://127.0.0.1:${gzip}`, codings: ['gzip'] }, { origin: `http://127.0.0.1:${brotli}`, codings: ['br', 'gzip'] }];
}

async function apache() {
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'env', 'rewrite'];
  writeFileSync(path.join(temp, 'apache.conf'), `
    ServerRoot ${temp}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    PidFile ${temp}/apache.pid
    ErrorLog ${temp}/apache.log
    LogLevel error
    ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    TypesConfig /etc/mime.types
    AddLanguage br .br
    AddType application/x-gzip .gz
    User www-data
    Group www-data
    DocumentRoot ${root}
    <Directory ${root}>
      AllowOverride FileInfo
      Require all granted
    </Directory>`);
  writeFileSync(path.join(temp, 'mime.types'), '');
  const config = path.join(temp, 'apache.conf');
  if (!existsSync('/etc/mime.types')) writeFileSync(config, readFileSync(config, 'utf8').replace('/etc/mime.types', temp + '/mime.types'));
  await run('apache2', ['-D', 'FOREGROUND', '-f', config], `http://127.0.0.1:${port}`);
  return [{ origin: `http://127.0.0.1:${port}`, codings: ['br', 'gzip'] }];
}

/** A quiz to its end, compared with the command line. */
async function quiz(address) {
  const page = await open(browser, address);
  const widget = new Widget(page);
  await widget.answer(spec, choices);
  const { temperature } = scored(responseOf(spec, choices));
  assert.equal(await widget.host.locator('.degrees').first().textContent(), String(temperature));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

for (const [name, start] of [['nginx', nginx], ['Apache', apache]]) {
  test(name, async (t) => {
    for (const { origin, codings } of await start()) {
      const at = origin + '/peerwork/';
      await t.test(`types and caches, ${codings}`, async () => {
        const never = 'public, max-age=31536000, immutable';
        for (const [file, type, cache] of [
          ['peer-readiness.js', 'text/javascript; charset=utf-8', 'public, no-cache'], ['peer-frame.js', 'text/javascript; charset=utf-8', 'public, no-cache'],
          ...['', '-jobdesc', '-recovery'].map((of) => [`embed${of}.html`, 'text/html; charset=utf-8', 'public, no-cache']), ['manifest.json', 'application/json', 'public, no-cache'],
          ['peer-readiness.d.ts', 'text/plain; charset=utf-8', 'public, no-cache'], ['LICENSES.txt', 'text/plain; charset=utf-8', 'public, no-cache'],
          [core, 'application/wasm', never], [named(/^core\.\w+\.js$/), 'text/javascript; charset=utf-8', never],
          [named(/^embed\.\w+\.css$/), 'text/css; charset=utf-8', never], [named(/^temperatur\.\w+\.json$/), 'application/json', never],
        ]) {
          for (const coding of [undefined, ...codings]) {
            const { status, headers, body } = await ask(at + file, coding && { 'accept-encoding': coding });
            const what = `${file} ${coding}`;
            assert.equal(status, 200, what);
            assert.equal(headers['content-type'], type, what);
            assert.equal(headers['cache-control'], cache, what);
            assert.equal(headers['x-content-type-options'], 'nosniff', what);
            assert.equal(headers['content-encoding'], coding, what);
            assert.equal(headers['content-language'], undefined, what);
            if (coding) assert.match(headers.vary, /accept-encoding/i, what);
            assert.equal(headers['access-control-allow-origin'], /^embed.*html$/.test(file) && name === 'nginx' ? undefined : '*', what);
            assert.equal(headers['content-security-policy'], /^embed.*html$/.test(file) ? 'frame-ancestors *' : undefined, what);
            const suffix = { br: '.br', gzip: '.gz' }[coding] ?? '';
            assert.deepEqual(body, readFileSync(path.join(root, 'peerwork', file + suffix)), `${what}: the bytes that were compressed beforehand`);
          }
          const both = await ask(at + file, { 'accept-encoding': 'gzip, deflate, br, zstd' });
          assert.equal(both.headers['content-encoding'], codings[0], file);
          const again = await ask(at + file, { 'if-none-match': both.headers.etag, 'accept-encoding': 'gzip, deflate, br, zstd' });
          assert.equal(again.status, 304, file);
        }
        assert.equal((await ask(at + 'no-such-file.js')).status, 404);
        for (const [accept, coding] of [
          ['br;q=0', undefined], ['br;q=0, gzip', 'gzip'], ['br; q=0.000 ,gzip;q=0', undefined], ['gzip;q=0', undefined], ['*;q=0', undefined],
          ['br;q=0.1', codings.includes('br') ? 'br' : undefined], ['GZIP', 'gzip'],
        ]) {
          const { status, headers } = await ask(at + core, { 'accept-encoding': accept });
          assert.deepEqual([status, headers['content-encoding']], [200, coding], accept);
        }
      });
      await t.test(`a quiz to its end, ${codings}`, async () => {
        await quiz(codings[0] === 'br' ? at + 'embed.html' : origin + '/');
      });
    }
  });
}

// Many WordPress sites take uploads of 2 MB and no more.
test('what the guide leaves in the plugin for WordPress is under 2 MB', () => {
  const guide = readFileSync(new URL('../docs/da/indsaet.md', import.meta.url), 'utf8');
  const [, endings] = /der ender på (`[^,]*`), og dem/.exec(guide);
  const [, beginnings] = /der begynder med (`[^.]*\.`[^.]*\.`[^.]*\.`)/.exec(guide);
  const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, each]) => each);
  const left = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(unpacked, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/^peer-\w+\.html$/.test(name))
    .filter((name) => !name.startsWith('web/') || (!quoted(endings).some((end) => name.endsWith(end)) && !quoted(beginnings).some((start) => name.startsWith('web/' + start))));
  assert.deepEqual([quoted(endings), quoted(beginnings)], [['.br', '.gz'], ['jobdesc.', 'papers.', 'begin.']]);
  // What zip makes of each, with its name twice and 76 bytes around it.
  const bytes = left.reduce((sum, name) => sum + deflateRawSync(readFileSync(path.join(unpacked, name))).length + 2 * name.length + 76, 22);
  console.log(`the plugin's zip: ${bytes} bytes`);
  assert.ok(bytes < 2_000_000, `${bytes} bytes`);
});

test('a server that knows no .wasm', async () => {
  for (const type of ['application/octet-stream', undefined]) {
    const types = { '.js': 'text/javascript', '.html': 'text/html' };
    const server = createServer((request, response) => {
      const at = path.join(root, request.url === '/' ? 'index.html' : request.url);
      if (!existsSync(at)) return response.writeHead(404).end();
      const kind = types[path.extname(at)] ?? type;
      response.writeHead(200, kind && { 'content-type': kind }).end(readFileSync(at));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    await quiz(`http://127.0.0.1:${server.address().port}/`);
    server.closeAllConnections();
    server.close();
  }
});
