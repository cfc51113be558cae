// The page for an iframe: alone, and in a page of another origin, which learns
// how high it is and when to show its top, and nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { around, fits as fitsIn, frame, frameScript } from './support/around.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

const spec = instrument('temperatur');
let browser, site, host;
before(async () => {
  site = await serve();
  const shown = (query = '') => frame(site, '/embed.html' + query, 'Tag temperaturen', 'style="border: 5px solid; box-sizing: border-box"');
  const script = frameScript(site);
  host = await around(site, {
    '/': html('<p style="height: 700px">Over rammen.</p>' + shown() + script, { script: false }),
    '/without': html(shown(), { script: false }),
    '/two': html(shown() + shown('?instrument=parathed&lang=en') + script, { script: false }),
    '/other': html(`<iframe src="${site.origin}/peer-readiness.js" title="x" height="300"></iframe>` + script, { script: false }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
  host.close();
});

/** A page of the host. */
async function hosted(address, options) {
  const page = await open(browser, host.origin + address, options);
  return { page, frame: page.frameLocator('iframe').first(), close: () => host.done(page) };
}
const fits = (page, i = 0) => fitsIn(page, { frame: i, coarse: '.result' });

test('alone it is a page like any other', async () => {
  const page = await open(browser, site.origin + '/embed.html');
  const widget = new Widget(page);
  await widget.answer(spec, mixed(spec));
  assert.equal(await page.title(), spec.title.da);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('what it shows is said by the address', async () => {
  const english = await open(browser, site.origin + '/embed.html?lang=en&instrument=parathed&theme=dkfds-blue&brand=8a1f5c&scheme=dark&expose-result=');
  await english.locator('fieldset').first().waitFor();
  const at = await english.evaluate(() => {
    const widget = document.querySelector('peer-readiness');
    const { colorScheme } = document.documentElement.style;
    return [document.documentElement.lang, ...widget.getAttributeNames(), widget.getAttribute('instrument'), widget.getAttribute('theme'),
      widget.style.getPropertyValue('--peer-brand'), colorScheme];
  });
  assert.deepEqual(at, ['en', 'instrument', 'theme', 'style', 'parathed', 'dkfds-blue', '#8a1f5c', 'dark']);
  assert.equal(await english.title(), instrument('parathed').title.en);
  assert.deepEqual(english.complaints, []);
  await english.context().close();

  const hostile = await open(browser, `${site.origin}/embed.html?lang=%22%3E%3Cscript%3E&brand=red;&scheme=url(x)&instrument=%3Cimg%20src%3Dx%3E`);
  await hostile.getByRole('alert').waitFor();
  assert.match(await hostile.getByRole('alert').innerText(), /“<img src=x>”|»<img src=x>«/, 'text is only ever text');
  assert.equal(await hostile.evaluate(() => document.querySelector('peer-readiness').getAttribute('style')), null);
  assert.deepEqual(hostile.complaints, []);
  await hostile.context().close();
});

test('questions of one’s own come from this site only', async () => {
  const page = await open(browser, site.origin + '/embed.html?src=eget-skema.json');
  await page.locator('fieldset').first().waitFor();
  assert.deepEqual(page.complaints, []);
  for (const src of [host.origin + '/own.json', '//example.org/own.json', 'data:application/json,{}', 'javascript:alert(1)', 'http://']) {
    await page.goto(`${site.origin}/embed.html?src=${encodeURIComponent(src)}`);
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /Spørgsmålene kunne ikke hentes/, src);
    assert.equal(await page.locator('fieldset').count(), 0);
  }
  assert.deepEqual(page.complaints.filter((each) => /elsewhere/.test(each) && !/about:blank/.test(each)), [], 'nothing was asked of anybody else');
  await page.context().close();
});

test('in a page of another origin: as high as what is in it, at every step', async () => {
  const { page, frame, close } = await hosted('/', { init: [() => {
    if (window === top) {
      window.heard = [];
      addEventListener('message', ({ data }) => window.heard.push(data));
    }
  }] });
  await frame.locator('fieldset').first().waitFor();
  await fits(page);
  const widget = new Widget(frame);
  widget.page = page;
  widget.host = frame.locator('peer-readiness');
  const choices = mixed(spec);
  for (const theme of spec.themes) {
    for (const { id } of theme.items) await widget.host.locator(`label:has(input[data-item="${id}"][value="${choices[id]}"])`).click();
    await widget.host.locator('.step > .buttons .main').click();
    await fits(page);
  }
  await widget.host.locator('.result').waitFor();
  await fits(page);
  // A step begins with its top in sight, though the button was far below.
  await page.waitForFunction(() => Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 320);
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.length > 4);
  for (const data of heard) {
    assert.deepEqual(Object.keys(data), ['peerFrame', 'shown']);
    assert.ok(Number.isInteger(data.peerFrame) && typeof data.shown === 'boolean');
  }
  assert.ok(heard.some(({ shown }) => shown));
  assert.equal(heard[0].shown, false, 'what comes first moves nobody');
  await page.setViewportSize({ width: 340, height: 700 });
  await fits(page);
  await close();
});

test('two frames in one page, each as high as its own', async () => {
  const { page, close } = await hosted('/two');
  for (const i of [0, 1]) {
    await page.frameLocator('iframe').nth(i).locator('fieldset').first().waitFor();
    await fits(page, i);
  }
  const heights = await page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
  assert.notEqual(heights[0], heights[1]);
  await close();
});

/** Lets the frame send messages, and waits until the page has had them. */
const send = async (page, ...messages) => {
  const had = page.evaluate(() => new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'the last' && resolve());
  }));
  await page.frames()[1].evaluate((all) => all.forEach((each) => parent.postMessage(each, '*')), [...messages, 'the last']);
  await had;
};

test('the host believes nobody else, and gets no global', async () => {
  const other = await hosted('/other');
  await send(other.page, { peerFrame: 777, shown: true });
  await other.page.evaluate(() => dispatchEvent(new MessageEvent('message', { source: window, origin: location.origin, data: { peerFrame: 777 } })));
  assert.equal(await other.page.locator('iframe').evaluate((frame) => frame.clientHeight), 300);
  await other.close();

  const { page, frame, close } = await hosted('/');
  await frame.locator('fieldset').first().waitFor();
  await fits(page);
  const height = () => page.locator('iframe').evaluate((each) => each.style.height);
  const before = await height();
  await send(page, ...[1e9, -5, 0, 12.5, '900px', null, {}].map((peerFrame) => ({ peerFrame })), null, 5);
  assert.equal(await height(), before);
  await send(page, { peerFrame: 1234 });
  assert.equal(await height(), '1234px', 'it did listen');
  const names = (at) => at.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const without = await hosted('/without');
  assert.deepEqual(await names(page), await names(without.page));
  await without.close();
  await close();
});

test('without the script in the host the frame scrolls', async () => {
  const { page, frame, close } = await hosted('/without');
  await frame.locator('fieldset').first().waitFor();
  assert.equal(await page.locator('iframe').evaluate((each) => each.clientHeight), 290);
  await frame.locator('.step > .buttons .main').scrollIntoViewIfNeeded();
  assert.ok(await page.frames()[1].evaluate(() => document.scrollingElement.scrollTop > 100));
  await close();
});
