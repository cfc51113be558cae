// Chromiums of years ago, from packages that bring them for servers: one file
// each, compressed. They run on Linux on a 64-bit processor of Intel's kind.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { out } from '../support/built.mjs';

const here = new URL('.', import.meta.url);

/** The packages, oldest first: "chromium-92" is Chromium 92, whatever the package calls itself. */
export const packages = Object.keys(JSON.parse(readFileSync(new URL('package.json', here), 'utf8')).devDependencies)
  .map((name) => ({ name, version: Number(name.split('-')[1]) })).sort((a, b) => a.version - b.version);

async function decompressed(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** Unpacks a package's browser, and what it draws with, unless that is done. */
async function unpacked(name) {
  const folder = path.join(out, 'oldbrowsers', name);
  if (existsSync(folder)) return path.join(folder, 'chromium');
  const bin = new URL(`node_modules/${name}/bin/`, here).pathname;
  mkdirSync(path.dirname(folder), { recursive: true });
  const making = mkdtempSync(folder + '-');
  await decompressed(bin + 'chromium.br', path.join(making, 'chromium'));
  chmodSync(path.join(making, 'chromium'), 0o755);
  const tar = path.join(making, 'swiftshader.tar');
  await decompressed(bin + 'swiftshader.tar.br', tar);
  execFileSync('tar', ['xf', tar, '-C', making]);
  renameSync(making, folder);
  return path.join(folder, 'chromium');
}

/**
 * Starts the Chromium of a package.
 *
 * @param {string} name
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, close: () => Promise<void> }>}
 */
export async function start(name) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'oldbrowser-'));
  const child = spawn(await unpacked(name), ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage',
    '--hide-scrollbars', '--remote-debugging-port=0', '--user-data-dir=' + profile, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const endpoint = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      const found = /ws:\/\/\S+/.exec(said += chunk);
      if (found) resolve(found[0]);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${name} ended at once: ${said}`)));
  });
  const browser = await puppeteer.connect({ browserWSEndpoint: endpoint, defaultViewport: { width: 1280, height: 900 } });
  return {
    browser,
    async close() {
      await browser.disconnect();
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
