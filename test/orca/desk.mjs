// A screen with Firefox and Orca on it, and nobody before it but the keyboard.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { openRoots } from '../support/browser.mjs';

/** Asks until there is an answer, and gives it. */
export async function until(what, ask, ms = 30_000) {
  for (const end = Date.now() + ms; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${ms / 1000} s: ${what}`);
    await sleep(50);
  }
}

/**
 * A screen with a window manager, without which no window has the focus, Orca
 * and Firefox. Keys come through the X server, as from a keyboard, since Orca
 * sees them before Firefox does.
 *
 * @param {string} lang of what Orca itself says
 */
export async function desk(lang) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'orca-'));
  const file = path.join(home, 'heard.txt');
  const custom = path.join(home, 'data', 'orca');
  writeFileSync(file, '');
  mkdirSync(custom, { recursive: true });
  copyFileSync(new URL('orca-customizations.py', import.meta.url), path.join(custom, 'orca-customizations.py'));
  const env = {
    ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: path.join(home, 'data'), XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'), XDG_SESSION_TYPE: 'x11', GSETTINGS_BACKEND: 'memory',
    LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: lang, GNOME_ACCESSIBILITY: '1', ORCA_HEARD: file,
  };
  delete env.WAYLAND_DISPLAY;

  // Each leads a group of processes, so that what it has started ends with it,
  // also when the run is broken off.
  const groups = [];
  const start = (name, args, stdout = 'ignore') => {
    const child = spawn(name, args, { env, stdio: ['ignore', stdout, 'ignore'], detached: true });
    if (child.pid) groups.unshift(child.pid);
    return child;
  };
  let browser;
  const end = () => {
    browser?.process()?.kill('SIGKILL');
    for (const pid of groups.splice(0)) {
      try { process.kill(-pid, 'SIGKILL'); } catch { /* it has ended by itself */ }
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], 'pipe');
  env.DISPLAY = `:${String((await once(screen.stdout, 'data'))[0]).trim()}`;
  start('openbox', []);
  start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await sleep(500);
  start('orca', ['--replace']);

  const heard = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  await until('Orca says that it is there', () => heard().length);
  browser = await puppeteer.launch({
    browser: 'firefox', executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr', headless: false, env, defaultViewport: null,
    extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
  });
  const [page] = await browser.pages();
  await page.evaluateOnNewDocument(readFileSync(openRoots.path, 'utf8'));

  const xdotool = async (...args) => {
    const [code] = await once(spawn('xdotool', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
    if (code) throw new Error(`xdotool ${args.join(' ')} ended with ${code}`);
  };
  /** Waits until nothing has been said for a while. */
  const quiet = async (ms = 600) => {
    for (let seen = -1, since = Date.now(); Date.now() - since < ms; await sleep(50)) {
      const now = heard().length;
      if (now !== seen) [seen, since] = [now, Date.now()];
    }
  };
  return {
    page, heard, quiet,
    /** Presses keys one by one; after each, waits until Orca has said what it will of it. */
    async keys(...names) {
      for (const name of names) {
        const before = heard().length;
        await xdotool('key', '--clearmodifiers', name);
        await until('', () => heard().length > before, 3000).catch(() => {}); // for some keys it says nothing
        await quiet(400);
      }
    },
    /** Writes where the focus is. Nothing is said of it letter by letter. */
    async type(text) {
      await xdotool('type', '--delay', '40', text);
      await quiet();
    },
    /** Presses a key twice while another is held. */
    async twice(held, name) {
      await xdotool('keydown', held, 'sleep', '0.05', 'key', name, 'sleep', '0.05', 'key', name, 'sleep', '0.05', 'keyup', held);
      await quiet();
    },
    async close() {
      await browser.close().catch(() => {});
      end();
    },
  };
}
