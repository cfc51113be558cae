// The pages that are compared: a bare static one with one question, the widget's
// whole first view as static HTML, a plain quiz somebody would write by hand, and
// the widget; and the server for them.
import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { built, root } from '../support/built.mjs';
import { policy } from '../support/server.mjs';
import { instrument } from '../support/widget.mjs';

const spec = instrument('temperatur');
const labels = [...spec.scale.options, spec.scale.unknown].map((label) => label.da);
const fill = (name) => readFileSync(path.join(root, 'test', 'bench', name), 'utf8')
  .replaceAll('{{title}}', spec.title.da)
  .replaceAll('{{intro}}', spec.intro.da)
  .replaceAll('{{statement}}', spec.themes[0].items[0].statement.da)
  .replaceAll('{{sign}}', spec.themes[0].items[0].sign.da)
  .replace('{{options}}', labels.map((label, i) => `<label><input type="radio" name="q" value="${i}"> ${label}</label>`).join('\n'))
  .replace('{{items}}', JSON.stringify(spec.themes.flatMap((theme) => theme.items.map((item) => [item.statement.da, item.sign.da]))))
  .replace('{{labels}}', JSON.stringify(labels));

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.wasm': 'application/wasm',
};

/** The widget's page with its first view in the HTML and no script. */
const still = (widget, view) => widget.replace(/<script.*<\/script>/, '')
  .replace('<peer-readiness>', `$&<template shadowrootmode="open"><link rel="stylesheet" href="same.css">${view}</template>`);

/** The widget's page asking the same questions as somebody's own, and the same with the line that fetches them early. */
const asOwn = (widget) => widget.replace('<peer-readiness>', '<peer-readiness src="own.json">');
const early = (widget) => widget.replace('<script', '<link rel="preload" as="fetch" crossorigin href="own.json">\n    $&');

/**
 * Serves the pages, compressed, under the strict policy, isolated so that memory
 * can be measured.
 *
 * @returns {Promise<{origin: string, bytes: (name: string) => number, asked: string[], same(view: string, css: string): void, close(): void}>}
 *   `bytes` are those on the wire; `same` serves same.html, made from what the
 *   widget shows first and its styles
 */
export async function servePages() {
  const { widget } = built();
  const files = Object.fromEntries(['static.html', 'plain.html', 'plain.js', 'page.css', 'widget.html'].map((name) => ['/' + name, fill(name)]));
  for (const name of readdirSync(widget)) if (types[path.extname(name)]) files['/' + name] = readFileSync(path.join(widget, name));
  files['/workshop.html'] = files['/widget.html'].replaceAll('peer-readiness', 'peer-jobdesc');
  files['/own.html'] = asOwn(files['/widget.html']);
  files['/own-early.html'] = early(files['/own.html']);
  files['/own.json'] = JSON.stringify({ ...spec, id: 'own' });
  const packed = Object.fromEntries(Object.entries(files).map(([name, content]) => [name,
    name.endsWith('.wasm') ? readFileSync(path.join(widget, name + '.br')) : brotliCompressSync(content)]));
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const body = packed[pathname];
    asked.push(pathname);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[path.extname(pathname)] ?? 'text/plain', 'content-encoding': 'br',
      'content-security-policy': policy, 'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body ?? brotliCompressSync(''));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`, asked,
    bytes: (name) => packed[name].length,
    same(view, css) {
      packed['/same.html'] = brotliCompressSync(still(files['/widget.html'], view));
      packed['/same.css'] = brotliCompressSync(css);
    },
    close: () => server.close(server.closeAllConnections()),
  };
}
