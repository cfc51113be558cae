// On a phone people reach what they came for soon: the first statement before
// they have scrolled, and after the last the number and what to do next.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const viewport = { width: 390, height: 844 };
const pages = {
  '/temperatur.html': '<peer-readiness></peer-readiness>',
  '/parathed.html': '<peer-readiness instrument="parathed"></peer-readiness>',
  '/temperatur.en.html': '<peer-readiness lang="en"></peer-readiness>',
  '/parathed.en.html': '<peer-readiness instrument="parathed" lang="en"></peer-readiness>',
  '/autosave.html': '<peer-readiness autosave></peer-readiness>',
  '/exposed.html': '<peer-readiness expose-result></peer-readiness>',
  '/dkfds.html': '<peer-readiness theme="dkfds-blue"></peer-readiness>',
};

let browser, site;
before(async () => {
  site = await serve(Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, html(text)])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** How far the bottom (or top) of what `selector` finds last lies below the top of the widget. */
const below = (widget, selector, side = 'bottom') => widget.host.evaluate((host, [what, edge]) =>
  [...host.shadowRoot.querySelectorAll(what)].at(-1).getBoundingClientRect()[edge] - host.getBoundingClientRect().top, [selector, side]);

describe('the first statement begins within 560 px', () => {
  for (const name of Object.keys(pages)) {
    test(name, async () => {
      const page = await open(browser, site.origin + name, { viewport });
      const widget = new Widget(page);
      await widget.groups.first().waitFor();
      const top = await below(widget, 'fieldset:first-of-type legend', 'top');
      console.log(`${name}: ${Math.round(top)} px`);
      assert.ok(top <= 560);

      // What is promised is said before it, and the rest a press away.
      assert.ok(await widget.host.locator('.privacy p').first().isVisible());
      const intro = widget.host.locator('.intro');
      assert.equal(await intro.isVisible(), false);
      await widget.host.locator('.welcome summary').click();
      assert.equal(await intro.textContent(), instrument(name.startsWith('/parathed') ? 'parathed' : 'temperatur').intro[name.includes('.en.') ? 'en' : 'da']);
      for (const text of [intro, ...await widget.host.locator('.asides .link').all()]) assert.equal(await text.isVisible(), true);
      await page.context().close();
    });
  }
});

describe('the result', () => {
  const sheets = { mixed: undefined, nothing: ['0'], everything: ['3'], unknown: ['unknown'], held: ['3', '3', '3', '3', '1', '3', '3', '3', '3', 'unknown'] };
  for (const [name, cycle] of Object.entries(sheets)) {
    test(name, async () => {
      const page = await open(browser, site.origin + '/temperatur.html', { viewport });
      const widget = new Widget(page);
      const spec = instrument('temperatur');
      await widget.quickly(spec, mixed(spec, cycle));
      await widget.result();
      const { height } = await widget.host.boundingBox();
      const steps = await widget.host.locator('.next > li').count();
      const named = steps && await below(widget, '.next .name');
      console.log(`${name}: ${Math.round(height)} px${steps ? `, ${steps} steps by name within ${Math.round(named)}` : ''}`);
      assert.ok(height <= 4850, 'half of what it was, until something is unfolded');
      assert.ok(named <= 2 * viewport.height, 'number, label and the steps by name on two screens');
      await page.context().close();
    });
  }

  test('each step opens where it stands', async () => {
    const page = await open(browser, site.origin + '/temperatur.html', { viewport });
    const widget = new Widget(page);
    const spec = instrument('temperatur');
    await widget.quickly(spec, mixed(spec));
    await widget.result();
    const steps = await widget.host.locator('.next > li').all();
    assert.equal(steps.length, 3);
    for (const step of steps) {
      const how = step.locator('.steps');
      assert.equal(await how.isVisible(), false);
      const before = await step.boundingBox();
      await step.locator('summary').first().press('Enter');
      assert.equal(await how.isVisible(), true);
      assert.equal((await step.boundingBox()).x, before.x);
    }
    await page.context().close();
  });
});

test('where there is room, nothing of it is folded', async () => {
  const page = await open(browser, site.origin + '/temperatur.html');
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  await widget.groups.first().waitFor();
  assert.equal(await widget.host.locator('.intro').isVisible(), true);
  await widget.quickly(spec, mixed(spec));
  await widget.result();
  for (const how of await widget.host.locator('.next .steps').all()) assert.equal(await how.isVisible(), true);
  await page.context().close();
});
