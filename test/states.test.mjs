// Every state of the widget, light and dark, wide and narrow: no barrier that
// axe knows, no horizontal scrolling, nothing a strict policy stops. The
// screenshots are for people to look at.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { out } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shots = path.join(out, 'screenshots');
mkdirSync(shots, { recursive: true });

let browser, site;
before(async () => {
  site = await serve({
    '/en.html': html('<peer-readiness instrument="parathed"></peer-readiness>', { lang: 'en' }),
    '/unknown.html': html('<peer-readiness instrument="nothing"></peer-readiness>'),
    '/exposed.html': html('<peer-readiness expose-result></peer-readiness>'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Checks what must hold in any state. */
async function check(page, name) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) =>
    window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary).join('; ')}`), [], name);
  // A target that is a list goes through a shadow root.
  assert.ok(passes.some((pass) => pass.nodes.some((node) => Array.isArray(node.target[0]))), 'axe has looked into the widget');
  const over = await page.evaluate(() => {
    const widest = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const box = document.querySelector('peer-readiness').shadowRoot.querySelector('.pr');
    return [widest, box.scrollWidth - box.clientWidth];
  });
  assert.deepEqual(over, [0, 0], `${name}: nothing is wider than the page`);
  assert.deepEqual(page.complaints, [], name);
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark']) {
    describe(`${width} px, ${colorScheme}`, () => {
      test('first, middle, error and result on the demo page', async () => {
        const page = await open(browser, site.origin + '/', { colorScheme, viewport: { width, height: 900 } });
        const widget = new Widget(page);
        const spec = instrument('temperatur');
        const choices = mixed(spec);
        const name = (state) => `${state}-${width}-${colorScheme}`;
        await widget.groups.first().waitFor();
        await check(page, name('1-first'));
        const dark = await widget.host.evaluate((host) =>
          getComputedStyle(host.shadowRoot.querySelector('.pr')).backgroundColor.match(/\d+/g).slice(0, 3).every((n) => n < 80));
        assert.equal(dark, colorScheme === 'dark', 'the colours follow the scheme');

        for (const item of spec.themes[0].items) await widget.click(item.id, choices[item.id]);
        await widget.next.click();
        await widget.click(spec.themes[1].items[0].id, '3');
        await widget.host.locator('fieldset details summary').first().click();
        await widget.host.locator('fieldset .ground').first().waitFor();
        await check(page, name('2-middle'));

        await widget.next.click();
        await widget.host.locator('.summary').waitFor();
        await check(page, name('3-error'));

        await widget.next.click();
        for (const item of spec.themes[2].items) await widget.click(item.id, choices[item.id]);
        await widget.next.click();
        const result = await widget.result();
        await check(page, name('4-result'));
        await result.evaluate((node) => node.querySelectorAll('details').forEach((each) => { each.open = true; }));
        await page.waitForFunction(() => {
          const { shadowRoot } = document.querySelector('peer-readiness');
          return [...shadowRoot.querySelectorAll('.why .grounds')].every((each) => each.querySelector('.ground, li'));
        });
        await check(page, name('5-result-unfolded'));
        await page.context().close();
      });
    });
  }
}

describe('other states', () => {
  const cases = [
    ['held-back', (spec) => mixed(spec, ['3']), { 'leader-named': '1' }],
    ['no-number', (spec) => mixed(spec, ['3', 'unknown', 'unknown']), {}],
    ['all-unknown', (spec) => mixed(spec, ['unknown']), {}],
  ];
  for (const [name, choose, also] of cases) {
    test(name, async () => {
      const page = await open(browser, site.origin + '/', { viewport: { width: 320, height: 900 } });
      const widget = new Widget(page);
      const spec = instrument('temperatur');
      await widget.answer(spec, { ...choose(spec), ...also });
      const text = await (await widget.result()).innerText();
      if (name === 'held-back') {
        assert.match(text, /Tallet er \d+\. Vi kalder det alligevel »En del er på plads, en del mangler«/);
        assert.match(text, /En leder har fået ansvaret.*\(ikke langt nok\)/);
        assert.match(text, /\nEn del er på plads, en del mangler\n/);
      } else {
        assert.equal(await widget.host.locator('.degrees').count(), 0);
        assert.match(text, name === 'no-number' ? /to ud af tre spørgsmål/ : /ved ikke« til det hele/);
      }
      await check(page, name);
      await page.context().close();
    });
  }

  test('an instrument that does not exist', async () => {
    const page = await open(browser, site.origin + '/unknown.html');
    const text = await page.locator('peer-readiness [role=alert]').textContent();
    assert.match(text, /»nothing«.*temperatur, parathed og rolle/);
    await check(page, 'unknown-instrument');
    await page.context().close();
  });

  test('the page gets the result: said before the first question', async () => {
    const page = await open(browser, site.origin + '/exposed.html');
    assert.match(await page.locator('peer-readiness .exposed').textContent(), /får dine svar og dit resultat at se/);
    await check(page, 'exposed');
    await page.context().close();
  });

  for (const width of [1280, 320]) {
    test(`parathed in English, ${width} px`, async () => {
      const page = await open(browser, site.origin + '/en.html', { viewport: { width, height: 900 } });
      const widget = new Widget(page);
      await widget.groups.first().waitFor();
      await check(page, `parathed-first-${width}`);
      const spec = instrument('parathed');
      await widget.answer(spec, mixed(spec));
      await check(page, `parathed-result-${width}`);
      await page.context().close();
    });
  }

  test('forced colours and reduced motion', async () => {
    const page = await open(browser, site.origin + '/', { forcedColors: 'active', reducedMotion: 'reduce' });
    const widget = new Widget(page);
    const spec = instrument('temperatur');
    await widget.click(spec.themes[0].items[0].id, '1');
    await check(page, 'forced-colours-first');
    const transition = await widget.next.evaluate((node) => getComputedStyle(node).transitionDuration);
    assert.equal(transition, '0s');
    await widget.answer(spec, mixed(spec));
    await check(page, 'forced-colours-result');
    await page.context().close();
  });
});

test('the other pages of the demo, and the page for an iframe', async () => {
  for (const name of ['parathed', 'eget-skema', 'afproev', 'en', 'en-parathed', 'embed']) {
    const page = await open(browser, `${site.origin}/${name}.html`, { viewport: { width: 320, height: 900 } });
    await new Widget(page).groups.first().waitFor();
    await check(page, `demo-${name}`);
    await page.context().close();
  }
});

test('every target is at least 24 pixels, every answer row at least 44', async () => {
  const page = await open(browser, site.origin + '/', { viewport: { width: 320, height: 900 } });
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  const small = (least, selector) => widget.host.evaluate((host, [limit, wanted]) =>
    [...host.shadowRoot.querySelectorAll(wanted)].filter((node) => node.offsetParent && node.getBoundingClientRect().height < limit)
      .map((node) => node.textContent), [least, selector]);
  await widget.groups.first().waitFor();
  assert.deepEqual(await small(44, '.option'), []);
  await widget.next.click();
  assert.deepEqual(await small(24, 'button, summary'), []);
  await widget.answer(spec, mixed(spec));
  assert.deepEqual(await small(24, 'button, summary'), []);
  await page.context().close();
});

test('the accessibility tree names every group and the chosen option', async () => {
  const page = await open(browser, site.origin + '/');
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  const [theme] = spec.themes;
  for (const [i, item] of theme.items.entries()) await widget.click(item.id, ['0', '1', '3', 'unknown'][i]);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byID = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node) => (node.childIds ?? []).flatMap((id) => [byID.get(id), ...inside(byID.get(id))]);
  const groups = nodes.filter((node) => node.role?.value === 'radiogroup');
  // The sign is in the name: of a group one comes into, Orca says no description.
  assert.deepEqual(groups.map((node) => node.name.value), theme.items.map((item) => `${item.statement.da} ${item.sign.da}`));
  const labels = [...spec.scale.options, spec.scale.unknown].map((label) => label.da);
  const checked = (node) => node.properties.find(({ name }) => name === 'checked').value.value;
  for (const [i, group] of groups.entries()) {
    const radios = inside(group).filter((node) => node.role?.value === 'radio');
    assert.deepEqual(radios.map((node) => node.name.value), labels);
    assert.deepEqual(radios.filter((node) => checked(node) === 'true').map((node) => node.name.value), [labels[[0, 1, 3, 4][i]]]);
  }
  await page.context().close();
});

for (const width of [1280, 640, 320]) {
  test(`text at 200 %, ${width} px: twice as large, and nothing is wider than the page`, async () => {
    const page = await open(browser, site.origin + '/exposed.html', { viewport: { width, height: 900 } });
    const widget = new Widget(page);
    const size = () => widget.host.evaluate((host) => parseFloat(getComputedStyle(host.shadowRoot.querySelector('.item legend')).fontSize));
    const spec = instrument('temperatur');
    await widget.groups.first().waitFor();
    const normal = await size();
    await page.evaluate(() => document.body.style.setProperty('font-size', '200%'));
    assert.equal(await size(), 2 * normal);
    const over = () => page.evaluate(() => {
      const box = document.querySelector('peer-readiness').shadowRoot.querySelector('.pr');
      return [document.documentElement.scrollWidth - document.documentElement.clientWidth, box.scrollWidth - box.clientWidth];
    });
    assert.deepEqual(await over(), [0, 0]);
    await widget.next.click();
    assert.deepEqual(await over(), [0, 0]);
    await widget.answer(spec, mixed(spec));
    assert.deepEqual(await over(), [0, 0]);
    await page.screenshot({ path: path.join(shots, `text-200-${width}.png`), fullPage: true });
    await page.context().close();
  });
}
