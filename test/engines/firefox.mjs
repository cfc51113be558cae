import puppeteer from 'puppeteer-core';

/** Firefox over WebDriver BiDi: see run.mjs for what a driver is. */
export async function firefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr', headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  // Somebody who leaves the workshop with unsaved words is asked, and goes all the same.
  page.on('dialog', (dialog) => dialog.accept());
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  const context = page.mainFrame()._id;
  const send = (method, params) => browser.connection.send(method, params).then(({ result }) => result);

  return {
    name: 'Firefox',
    version: await browser.version(),
    cannot: { states: 'WebDriver BiDi finds an element by role and name, but tells neither states nor descriptions and has no accessibility tree' },
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(source),
    key: (name) => page.keyboard.press(name === 'Space' ? ' ' : name),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    width: (width) => page.setViewport({ width, height: 900 }),
    shot: (path) => page.screenshot({ path, fullPage: true }),
    complaints: () => complaints.splice(0),

    /**
     * Role and name, if Firefox finds the element by them: it answers yes or
     * no. For a pattern it is asked for what the page itself says.
     */
    async computed(source, roles, name) {
      const { result } = await send('script.evaluate', { expression: source, target: { context }, awaitPromise: false, resultOwnership: 'root' });
      const asked = typeof name === 'string' || !name ? name
        : (await page.evaluate(`((node) => node.getAttribute('aria-label') ?? (node.labels?.[0] ?? node).textContent)(${source})`)).trim();
      // ARIA has two words for a picture.
      for (const role of [roles].flat().flatMap((each) => (each === 'img' ? ['img', 'image'] : each))) {
        // Engines differ in the space before a colon that is out of sight.
        for (const variant of new Set([asked, asked?.replaceAll(':', ' :')])) {
          const { nodes } = await send('browsingContext.locateNodes', {
            context, startNodes: [{ sharedId: result.sharedId }], locator: { type: 'accessibility', value: { role, ...variant && { name: variant } } },
          });
          if (nodes.some(({ sharedId }) => sharedId === result.sharedId)) return { role: role === 'image' ? 'img' : role, name: asked };
        }
      }
      return {};
    },
    close: () => browser.close(),
  };
}
