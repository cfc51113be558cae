// A header that stays at the top of the page covers nothing that gets the focus,
// in the element and in the frame.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from '../support/browser.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument, mixed, Widget } from '../support/widget.mjs';

const spec = instrument('temperatur');
const header = '<div class="stays">Kommunen</div>';
const css = (name) => `<link rel="stylesheet" href="/${name}.css">`;

let browser, site;
before(async () => {
  site = await serve({
    '/stays.css': '.stays { position: sticky; top: 0; height: 120px; background: navy; color: white; z-index: 9; }',
    '/property.css': 'peer-readiness { --peer-top: 120px; }',
    '/padding.css': 'html { scroll-padding-top: 120px; }',
    '/property.html': html(header + '<peer-readiness></peer-readiness>', { head: css('stays') + css('property') }),
    '/padding.html': html(header + '<peer-readiness></peer-readiness>', { head: css('stays') + css('padding') }),
    '/frame.html': {
      content: html(header + '<p>Over</p><iframe src="/embed.html" title="Tag temperaturen" width="700" height="900"></iframe><script src="/peer-frame.js" defer></script>',
        { script: false, head: css('stays') + css('padding') }),
      policy: "default-src 'self'; style-src 'self'; img-src data:",
    },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const how of ['property', 'padding']) {
  test(`the element, by ${how}`, async () => {
    const page = await open(browser, `${site.origin}/${how}.html`, { viewport: { width: 390, height: 700 } });
    const widget = new Widget(page);
    // Of what has the focus.
    const top = () => widget.host.evaluate((host) => host.shadowRoot.activeElement.getBoundingClientRect().top);
    await widget.next.click();
    await widget.host.locator('.summary').waitFor();
    assert.ok(await top() >= 120, 'what is open');
    await widget.next.click();
    await widget.host.locator('h3', { hasText: spec.themes[1].title.da }).waitFor();
    assert.ok(await top() >= 120, 'the next step');
    await widget.back.click();
    await widget.answer(spec, mixed(spec));
    assert.ok(await top() >= 120, 'the result');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('the frame', async () => {
  const page = await open(browser, site.origin + '/frame.html', { viewport: { width: 800, height: 700 } });
  const frame = page.frameLocator('iframe');
  await frame.locator('fieldset').first().waitFor();
  const next = frame.locator('.step > .buttons .main');
  await next.click();
  await next.click();
  await frame.locator('h3', { hasText: spec.themes[1].title.da }).waitFor();
  await page.waitForFunction(() => {
    const { top } = document.querySelector('iframe').getBoundingClientRect();
    return top >= 119 && top < 320;
  });
  await page.context().close();
});
