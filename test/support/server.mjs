import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { built, root } from './built.mjs';

/** The strictest policy the widget promises to work under. */
export const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; "
  + "img-src 'self' data:; require-trusted-types-for 'script'";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A page with the widget and nothing else, as a site that adds nothing of its own. */
export const page = (body, { lang = 'da', head = '', script = true } = {}) => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Test</title><link rel="icon" href="data:,">${head}
${script ? '<script type="module" src="/peer-readiness.js"></script>' : ''}</head>
<body><main><h1>Test</h1>${body}</main></body></html>`;

/**
 * Serves the built widget, the demo and pages of the test's own, all with the
 * strict policy.
 *
 * @param {Object<string, string | Buffer | {content: string, policy: string}>} [pages]
 *   path to content; with a `policy` of its own where the page is not the widget's
 * @returns {Promise<{origin: string, missing: (name: string) => boolean, hold: (name: string) => Promise<void>, instead: (answer: object) => boolean | Promise<boolean>, close(): void}>}
 *   `missing` may be replaced: what it says yes to is answered with 404; so may
 *   `hold`: an answer waits for what it gives, and `instead`: it is given
 *   {pathname, content, headers, request, response} and gives true when it has answered,
 *   or changes the content or the headers
 */
export async function serve(pages = {}) {
  const folders = [built().widget, path.join(root, 'cmd', 'peerwork', 'demo')];
  const site = { missing: () => false, hold: () => {}, instead: () => false, asked: [] };
  const server = createServer(async (request, response) => {
    let { pathname } = new URL(request.url, 'http://site');
    if (pathname.endsWith('/')) pathname += 'index.html';
    site.asked.push(pathname);
    await site.hold(pathname);
    const found = site.missing(pathname) ? undefined : pages[pathname] ?? await read(folders, pathname);
    const content = found?.content ?? found;
    const type = types[path.extname(pathname)] ?? 'text/html; charset=utf-8';
    const answer = { pathname, content, request, response, headers: {
      'content-type': type, 'content-security-policy': found?.policy ?? policy, 'cache-control': 'no-store',
    } };
    if (await site.instead(answer)) return;
    response.writeHead(answer.content === undefined ? 404 : 200, answer.headers);
    response.end(answer.content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}

async function read(folders, pathname) {
  for (const folder of folders) {
    const file = path.join(folder, pathname);
    if (!file.startsWith(folder + path.sep)) continue;
    const content = await readFile(file).catch(() => undefined);
    if (content) return content;
  }
}
