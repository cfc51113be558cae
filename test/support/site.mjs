// The site, made in the quick way, and a static host for it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { out, root } from './built.mjs';

const folder = path.join(out, 'site');
/** The published list of the schemas. */
export const index = JSON.parse(readFileSync(path.join(root, 'schema', 'v1', 'index.json'), 'utf8'));
/** Where the site is, according to the schemas. */
export const base = new URL('../../', index.$id);

/** Writes the site. */
export const make = () => { execFileSync('go', ['run', './internal/site/build', '-quick', '-o', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }); };

const types = {
  '.css': 'text/css', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.zip': 'application/zip',
};

/** A static host: `more` by its paths, files by their names, index.html for a folder, 404.html for the rest; no header but the type. */
export async function host(more = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    let { pathname } = new URL(request.url, 'http://site');
    asked.push(pathname);
    if (pathname in more) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(more[pathname]);
      return;
    }
    if (pathname.endsWith('/')) pathname += 'index.html';
    const send = (status, name) => {
      const content = readFileSync(path.join(folder, name));
      response.writeHead(status, { 'content-type': types[path.extname(name)] ?? 'text/plain' });
      response.end(content);
    };
    try {
      if (!pathname.startsWith(base.pathname)) throw new Error('not of the site');
      send(200, decodeURIComponent(pathname.slice(base.pathname.length)));
    } catch {
      send(404, '404.html');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => { server.closeAllConnections(); server.close(); },
  };
}

/** The pages of the site; those in the download are of the zip. */
export const pages = () => readdirSync(folder, { recursive: true }).map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('download/')).sort();
