// One brand colour is one custom property, and whatever it is, contrast holds:
// text 4.5:1, what is drawn 3:1, light and dark, in every theme. Read from
// computed colours, by the formula of WCAG.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';

let browser, site;
before(async () => {
  const scripts = ['peer-jobdesc', 'peer-recovery'].map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
  site = await serve({
    '/one.html': html('<peer-readiness></peer-readiness>'),
    '/all.html': html('<peer-readiness></peer-readiness><peer-jobdesc></peer-jobdesc><peer-recovery></peer-recovery>', { head: scripts }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** A grid over the cube of colours, its corners, greys, and some that people have. */
function brands() {
  const steps = ['00', '33', '80', 'b3', 'e6', 'ff'];
  const grid = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
  return [...grid, '#ffd400', '#8a1f5c', '#44831e', '#0059b3', '#010101', '#fefefe', 'color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'rgb(200 0 0 / .3)', 'oklch(0.9 0.3 110)'];
}

// Which colour is on which, and the least contrast between them.
const text = [
  ...['voice', 'link', 'ink', 'soft'].flatMap((front) => ['paper', 'surface', 'sunk', 'tint'].map((back) => [front, back, 4.5])),
  ['on-accent', 'accent', 4.5], ['on-accent', 'hover', 4.5], ['mark', 'paper', 4.5], ['mark', 'surface', 4.5], ['ink', 'mark-tint', 4.5], ['voice', 'mark-tint', 4.5],
];
const drawn = [
  ...['paper', 'surface', 'sunk', 'tint'].map((back) => ['accent', back, 3]),
  ...['paper', 'surface', 'sunk', 'tint', 'mark-tint'].map((back) => ['focus', back, 3]),
  ['edge', 'paper', 3], ['edge', 'surface', 3], ['hover', 'paper', 3],
];

/** In the page: for each brand the luminance of every colour in use. */
function luminances(host, [colours, names]) {
  const probe = document.createElement('span');
  host.shadowRoot.append(probe);
  // Only the probe is styled again for each brand.
  host.shadowRoot.querySelector('.pr').style.setProperty('display', 'none', 'important');
  const channels = (value) => {
    const numbers = value.slice(value.indexOf('(') + 1).match(/-?[\d.]+(e-?\d+)?/g).map(Number);
    if (value.startsWith('rgb')) return numbers.slice(0, 3).map((n) => n / 255);
    // What the screen shows is within its bounds.
    if (value.startsWith('color(srgb ')) return numbers.slice(0, 3).map((n) => Math.min(1, Math.max(0, n)));
    throw new Error(value);
  };
  const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const rows = colours.map((brand) => {
    if (brand) host.style.setProperty('--peer-brand', brand);
    else host.style.removeProperty('--peer-brand');
    return names.map((name) => {
      // Written as sRGB, whatever it was made in.
      probe.style.setProperty('color', `color(from var(--${name}) srgb r g b)`);
      const value = getComputedStyle(probe).color;
      if (value.includes('/')) throw new Error(`${brand}: ${name} can be seen through: ${value}`);
      const [r, g, b] = channels(value).map(linear);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
  });
  probe.remove();
  host.shadowRoot.querySelector('.pr').style.removeProperty('display');
  host.style.removeProperty('--peer-brand');
  return rows;
}

const names = [...new Set([...text, ...drawn].flatMap(([front, back]) => [front, back]))];

for (const colorScheme of ['light', 'dark']) {
  test(`any brand colour, ${colorScheme}`, async () => {
    const page = await open(browser, site.origin + '/one.html', { colorScheme });
    const host = page.locator('peer-readiness');
    await host.locator('fieldset').first().waitFor();
    for (const theme of ['neutral', 'dkfds-green', 'dkfds-blue']) {
      await host.evaluate((node, value) => node.setAttribute('theme', value), theme);
      // The two of Det Fælles Designsystem differ by their brand alone.
      const colours = theme === 'dkfds-blue' ? [''] : ['', ...brands()];
      const rows = await host.evaluate(luminances, [colours, names]);
      const bad = [];
      for (const [i, row] of rows.entries()) {
        for (const [front, back, least] of [...text, ...drawn]) {
          const [a, b] = [row[names.indexOf(front)], row[names.indexOf(back)]];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (!(contrast >= least)) bad.push(`${theme}, ${colours[i] || 'no brand'}: ${front} on ${back} ${contrast.toFixed(2)}`);
        }
      }
      assert.deepEqual(bad.slice(0, 20), [], `${bad.length} of ${rows.length * (text.length + drawn.length)}`);
      // The brand is really used: different brands, different colours.
      if (rows.length > 1) assert.ok(rows.length > 200 && new Set(rows.map((row) => row[names.indexOf('accent')].toFixed(4))).size > 50);
    }
    await page.context().close();
  });
}

test('a theme without a brand has the colours its own brand would give', async () => {
  const page = await open(browser, site.origin + '/one.html');
  const host = page.locator('peer-readiness');
  await host.locator('fieldset').first().waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const [theme, brand] of [['neutral', '#17565c'], ['dkfds-green', '#44831e'], ['dkfds-blue', '#0059b3']]) {
      await host.evaluate((node, value) => node.setAttribute('theme', value), theme);
      const [without, given] = await host.evaluate(luminances, [['', brand], ['accent', 'voice', 'hover', 'tint']]);
      // The theme's are written in whole steps of 255.
      for (const [i, y] of without.entries()) assert.ok(Math.abs(y - given[i]) < 0.004, `${theme}, ${colorScheme}: ${without} and ${given}`);
    }
  }
  await page.context().close();
});

test('a brand that is within the bounds is used as it is', async () => {
  const page = await open(browser, site.origin + '/one.html');
  const host = page.locator('peer-readiness');
  const button = () => host.locator('.main').evaluate((node) => {
    node.style.setProperty('color', `color(from ${getComputedStyle(node).backgroundColor} srgb r g b)`);
    const found = getComputedStyle(node).color.match(/[\d.]+/g).slice(0, 3).map((n) => Math.round(n * 255));
    node.style.removeProperty('color');
    return found;
  });
  for (const [theme, brand, want] of [['dkfds-green', '', [0x44, 0x83, 0x1e]], ['dkfds-blue', '', [0, 0x59, 0xb3]], ['', '', [0x17, 0x56, 0x5c]], ['', '#8a1f5c', [0x8a, 0x1f, 0x5c]]]) {
    await host.evaluate((node, [name, colour]) => {
      node.setAttribute('theme', name);
      node.style.setProperty('--peer-brand', colour);
    }, [theme, brand]);
    await page.waitForFunction(() => document.querySelector('peer-readiness').shadowRoot.getAnimations().length === 0);
    assert.deepEqual(await button(), want);
  }
  await page.context().close();
});

test('the other elements have the same colours of a brand', async () => {
  const page = await open(browser, site.origin + '/all.html');
  const colours = ['', '#8a1f5c', '#ffd400'];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ['neutral', 'dkfds-green', 'dkfds-blue']) {
      const [first, ...others] = await Promise.all(['peer-readiness', 'peer-jobdesc', 'peer-recovery'].map(async (tag) => {
        const host = page.locator(tag);
        await host.locator('button').first().waitFor();
        await host.evaluate((node, value) => node.setAttribute('theme', value), theme);
        return host.evaluate(luminances, [colours, names]);
      }));
      for (const other of others) assert.deepEqual(other, first, `${theme}, ${colorScheme}`);
    }
  }
  await page.context().close();
});
