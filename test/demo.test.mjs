// The page of the demo where every choice is tried: the code it gives is what
// one sees.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { out } from './support/built.mjs';
import { launch, open, openRoots } from './support/browser.mjs';
import { serve } from './support/server.mjs';

let browser, site;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

test('every choice shows at once, and the code says the same', async () => {
  const page = await open(browser, site.origin + '/afproev.html', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('peer-readiness fieldset').first().waitFor();
  const code = (way) => page.locator(`[data-way="${way}"]`).innerText();
  assert.match(await code('element'), /<peer-readiness lang="da" instrument="temperatur">/);
  for (const name of ['Grundig: 9 temaer', 'Engelsk', 'Det Fælles Designsystem, blå', 'Folk må få deres svar husket', 'Siden får svarene']) {
    await page.getByLabel(name).check();
  }
  await page.getByLabel('Navn på papirerne').fill('A & "B"');
  await page.getByLabel('Farven', { exact: true }).fill('#3b5b11');
  assert.equal(await page.getByLabel('Jeres egen farve').isChecked(), true);

  const here = await page.locator('peer-readiness').evaluate((node) =>
    Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value.replace(/;$/, '')])));
  assert.deepEqual(here, {
    lang: 'en', instrument: 'parathed', theme: 'dkfds-blue', organisation: 'A & "B"', autosave: '', 'expose-result': '', style: '--peer-brand: #3b5b11',
  });
  // The code, pasted, is the element that is there.
  const other = await browser.newPage();
  await other.addInitScript(openRoots);
  await other.setContent((await code('element')).replace(/<script.*<\/script>/, ''));
  assert.deepEqual(await other.locator('peer-readiness').evaluate((node) =>
    Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))), here);
  await other.setContent(await code('frame'));
  const src = new URL(await other.locator('iframe').getAttribute('src'), 'http://x');
  assert.deepEqual(Object.fromEntries(src.searchParams), {
    lang: 'en', instrument: 'parathed', theme: 'dkfds-blue', organisation: 'A & "B"', autosave: '', brand: '3b5b11',
  });
  await other.close();

  await page.locator('[data-copy="frame"]').click();
  await page.getByText('Kopieret.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code('frame'));

  await page.getByLabel('Jeres egen farve').uncheck();
  await page.getByLabel('Neutrale').check();
  assert.doesNotMatch(await code('element'), /brand|theme/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`it fits, ${width} px, ${colorScheme}`, async () => {
      const page = await open(browser, site.origin + '/afproev.html', { viewport: { width, height: 900 }, colorScheme });
      await page.locator('peer-readiness fieldset').first().waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.screenshot({ path: path.join(out, `afproev-${width}-${colorScheme}.png`), fullPage: true });
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
}
