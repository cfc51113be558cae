import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key } from 'selenium-webdriver';

/** Where the page under test is shown: WebKit's MiniBrowser is never narrower than 447 pixels, a frame in it is. */
export const frame = {
  path: '/frame.html',
  content: '<!DOCTYPE html><html lang="da"><meta charset="utf-8"><title>Ramme</title><iframe title="Siden" width="1280" height="900"></iframe></html>',
  policy: "default-src 'none'; frame-src 'self'",
};

const keys = { Space: ' ', Tab: Key.TAB, Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN, ArrowRight: Key.ARROW_RIGHT, ArrowLeft: Key.ARROW_LEFT, ArrowUp: Key.ARROW_UP, End: Key.END, Escape: Key.ESCAPE };

/** WebKit by WebKitWebDriver, on a screen of its own: see run.mjs for what a driver is. */
export async function webkit() {
  const children = [];
  const stop = () => {
    for (const { pid } of children.splice(0).reverse()) {
      try {
        process.kill(-pid);
      } catch {
        // Gone already.
      }
    }
  };
  process.on('exit', stop);
  try {
    return await start(children, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function start(children, stop) {
  const child = (command, args, options) => {
    // A group of its own, so that what it starts ends with it.
    const made = spawn(command, args, { detached: true, ...options });
    children.push(made);
    return made;
  };
  const screen = child('Xvfb', ['-displayfd', '1', '-screen', '0', '1440x1080x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [display] = await first(screen, once(screen.stdout, 'data'));
  const port = await freePort();
  const server = child(process.env.WEBKIT_DRIVER || 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: ':' + String(display).trim(), GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1',
      ...process.getuid() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } },
  });
  await first(server, answers(port));
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities({ browserName: 'MiniBrowser' })).build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1400, height: 1060 });
  const capabilities = await driver.getCapabilities();
  const top = async (act) => {
    await driver.switchTo().defaultContent();
    const answer = await act();
    await driver.switchTo().frame(0);
    return answer;
  };

  return {
    name: 'WebKit',
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
    cannot: {
      states: 'WebKitWebDriver tells role and name, but neither states nor descriptions',
      'the engine’s own words in the console': 'WebKitWebDriver does not pass them on; “quiet” is what scripts say there, uncaught errors and what the policy stops',
    },
    async open(url) {
      await driver.switchTo().defaultContent();
      await driver.get(new URL(frame.path, url).href);
      await driver.executeAsyncScript(`const [url, done] = arguments, frame = document.querySelector('iframe');
        frame.onload = () => done();
        frame.src = url;`, url);
      await driver.switchTo().frame(0);
    },
    run: (source) => driver.executeScript(`return ${source}`),
    key: (name) => driver.actions().sendKeys(keys[name]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: (x, y) => driver.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 }).click().perform(),
    width: (width) => top(() => driver.executeScript('document.querySelector("iframe").width = arguments[0]', width)),
    // Of the window: a picture of the frame alone leaves out what the page in it has scrolled.
    shot: (path) => top(async () => writeFileSync(path, await driver.takeScreenshot(), 'base64')),
    complaints: () => [],
    async computed(source) {
      const element = await driver.executeScript(`return ${source}`);
      const role = await element.getAriaRole();
      // ARIA has two words for a picture.
      return { role: role === 'image' ? 'img' : role, name: await element.getAccessibleName() };
    },
    async close() {
      await driver.quit().catch(() => {});
      stop();
    },
  };
}

/** What comes of `promise`, unless the child ends or cannot be started first. */
const first = (child, promise) => Promise.race([promise,
  once(child, 'exit').then(([code]) => { throw new Error(`${child.spawnfile} ended with ${code}`); })]);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(port) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => {});
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
