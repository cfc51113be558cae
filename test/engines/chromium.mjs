import { launchAsIs } from '../support/browser.mjs';

/** Chromium over the DevTools protocol: see run.mjs for what a driver is. */
export async function chromium() {
  const browser = await launchAsIs();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));

  return {
    name: 'Chromium',
    version: browser.version(),
    cannot: {},
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(source),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    width: (width) => page.setViewportSize({ width, height: 900 }),
    shot: (path) => page.screenshot({ path, fullPage: true, timeout: 120_000 }),
    complaints: () => complaints.splice(0),

    /** Role, name, description and states of the element the source finds, as assistive technology gets them. */
    async computed(source) {
      const { result: { objectId } } = await session.send('Runtime.evaluate', { expression: source });
      const { nodes: [node] } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
      const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, String(value.value)]));
      return { role: role(node.role?.value), name: node.name?.value, description: node.description?.value ?? '', states };
    },
    tree: () => session.send('Accessibility.getFullAXTree').then(({ nodes }) => nodes),
    close: () => browser.close(),
  };
}

// ARIA has two words for a picture.
const role = (name) => (name === 'image' ? 'img' : name);
