// A header that stays at the top of the page covers nothing that gets the focus,
// in the element and in the frame.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from '../support/browser.mjs';
import { Recovery, recoveryPage } from '../support/recovery.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument, mixed, Widget } from '../support/widget.mjs';
import { Workshop, workshopPage } from '../support/workshop.mjs';

const spec = instrument('temperatur');
const header = '<div class="stays">Kommunen</div>';
const css = (name) => `<link rel="stylesheet" href="/${name}.css">`;

let browser, site;
before(async () => {
  site = await serve({
    '/stays.css': '.stays { position: sticky; top: 0; height: 120px; background: navy; color: white; z-index: 9; }',
    '/property.css': 'peer-readiness, peer-jobdesc, peer-recovery { --peer-top: 120px; }',
    '/padding.css': 'html { scroll-padding-top: 120px; }',
    '/property.html': html(header + '<peer-readiness></peer-readiness>', { head: css('stays') + css('property') }),
    '/padding.html': html(header + '<peer-readiness></peer-readiness>', { head: css('stays') + css('padding') }),
    '/workshop.html': workshopPage('', { head: css('stays') + css('property') }).replace('<main>', header + '<main>'),
    '/recovery.html': recoveryPage('', { head: css('stays') + css('property') }).replace('<main>', header + '<main>'),
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

// What somebody does in the other elements, and what begins then.
const others = {
  workshop: [Workshop, [(shop) => shop.empty(), (shop) => shop.chapter(2), (shop) => shop.button('Forrige kapitel').click()]],
  recovery: [Recovery, [(r) => r.seat(5), (r) => r.host.locator('.prose .mark').last().click(), (r) => r.chime()]],
};
for (const [name, [Element, acts]] of Object.entries(others)) {
  test(`the element beside it, ${name}`, async () => {
    const page = await open(browser, `${site.origin}/${name}.html`, { viewport: { width: 390, height: 700 } });
    const element = new Element(page);
    for (const [i, act] of acts.entries()) {
      await act(element);
      const { top, text } = await element.host.evaluate(({ shadowRoot: { activeElement: at } }) => ({ top: at.getBoundingClientRect().top, text: at.textContent }));
      assert.ok(top >= 120, `${i}: ${text} is at ${top} px`);
    }
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
