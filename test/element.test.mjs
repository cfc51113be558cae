// The element as a web editor uses it: attributes, several on one page, moved
// about, in any language.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve({
    '/one.html': html('<div id="here"><peer-readiness></peer-readiness></div><div id="there" lang="en"></div>'),
    '/two.html': html('<peer-readiness id="a"></peer-readiness><peer-readiness id="b" lang="en" instrument="parathed"></peer-readiness>'),
    '/same.html': html('<peer-readiness id="a"></peer-readiness><peer-readiness id="b"></peer-readiness><peer-readiness id="c"></peer-readiness>'),
    '/late.html': html('<peer-readiness id="early" lang="en"></peer-readiness>', { script: false }),
    '/languages.html': html(`<div lang="sv"><peer-readiness id="swedish"></peer-readiness></div>
      <div lang="de-AT"><peer-readiness id="german"></peer-readiness></div>
      <div lang="en"><p lang=""><peer-readiness id="unsaid"></peer-readiness></p></div>
      <div lang="de"><peer-readiness id="own" lang="da-DK"></peer-readiness></div>
      <peer-readiness id="page"></peer-readiness>`, { lang: 'nb-NO' }),
    '/nothing.html': html('<peer-readiness></peer-readiness>').replace('<html lang="da">', '<html>'),
    '/hostcss.html': html('<form action="/gone"><fieldset><peer-readiness></peer-readiness></fieldset></form>',
      { head: '<link rel="stylesheet" href="/host.css">' }),
    '/host.css': `html { font-size: 62.5%; } body { color: lime; font: italic 40px cursive; text-transform: uppercase; letter-spacing: 1em; }
      * { text-align: right; line-height: 3; font-size: 40px !important; } input, label, button, fieldset, legend, h2, h3, p, summary { display: none !important; color: lime; }
      main, form, form > fieldset, h1 { display: block !important; } :root { --line: lime; --ink: lime; --peer-accent: rgb(0, 89, 179); }`,
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const spec = instrument('temperatur');
const [first] = spec.themes[0].items;

test('language, instrument and source can change while it is shown', async () => {
  const page = await open(browser, site.origin + '/one.html');
  const widget = new Widget(page);
  const set = (name, value) => widget.host.evaluate((host, [n, v]) => (v === null ? host.removeAttribute(n) : host.setAttribute(n, v)), [name, value]);
  await widget.click(first.id, '2');
  await set('lang', 'en');
  assert.equal(await widget.host.locator('legend span').first().textContent(), first.statement.en);
  assert.ok(await widget.radio(first.id, '2').isChecked(), 'another language keeps the answers');
  assert.equal(await widget.host.locator('.pr').getAttribute('lang'), 'en');
  await set('lang', null);
  assert.equal(await widget.host.locator('legend span').first().textContent(), first.statement.da);
  await set('instrument', 'parathed');
  assert.match(await widget.heading.textContent(), /Trin 1 af 9/);
  assert.equal(await widget.host.locator('input:checked').count(), 0);
  await set('instrument', 'gone');
  assert.match(await widget.host.locator('[role=alert]').textContent(), /»gone«/);
  await set('src', '/eget-skema.json');
  await widget.host.locator('legend', { hasText: 'Vi kan sige med egne ord' }).waitFor();
  await set('src', null);
  await set('instrument', 'temperatur');
  await widget.answer(spec, mixed(spec));
  await set('lang', 'en');
  assert.match(await widget.heading.textContent(), /Your temperature/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('moved to another place it keeps the answers and takes the language there', async () => {
  const page = await open(browser, site.origin + '/one.html');
  const widget = new Widget(page);
  for (const item of spec.themes[0].items) await widget.click(item.id, '1');
  await widget.next.click();
  await widget.click(spec.themes[1].items[0].id, '3');
  await page.evaluate(() => document.getElementById('there').append(document.querySelector('peer-readiness')));
  assert.match(await widget.heading.textContent(), /Step 2 of 3/);
  assert.ok(await widget.radio(spec.themes[1].items[0].id, '3').isChecked());
  await page.evaluate(() => {
    const host = document.querySelector('peer-readiness');
    host.remove();
    document.getElementById('here').append(host);
  });
  assert.match(await widget.heading.textContent(), /Trin 2 af 3/);
  await widget.back.click();
  for (const item of spec.themes[0].items) assert.ok(await widget.radio(item.id, '1').isChecked());
  await page.context().close();
});

test('two on one page do not disturb each other', async () => {
  site.asked.length = 0;
  const page = await open(browser, site.origin + '/two.html');
  const [a, b] = [new Widget(page, '#a'), new Widget(page, '#b')];
  const parathed = instrument('parathed');
  const shared = parathed.themes[0].items[0].id;
  await a.click(first.id, '2');
  await b.click(shared, '3');
  assert.ok(await a.radio(first.id, '2').isChecked());
  // One after the other: a page has one mouse, and a press begun on one element
  // and ended on the other is a click on neither.
  await a.answer(spec, mixed(spec));
  await b.answer(parathed, mixed(parathed));
  assert.match(await a.heading.textContent(), /Jeres temperatur/);
  assert.match(await b.heading.textContent(), /Your temperature/);
  const programs = () => site.asked.filter((name) => name.endsWith('.wasm')).map((name) => name.replace(/\.\w+\./, '.')).sort();
  for (let i = 0; i < 200 && programs().length < 2; i++) await page.waitForTimeout(100);
  assert.deepEqual(programs(), ['/core.wasm', '/plan.wasm'], 'one core serves both');
  const labels = await page.locator('.pr').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
  assert.equal(new Set(labels).size, 2);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('three with the same questions are three landmarks', async () => {
  const page = await open(browser, site.origin + '/same.html');
  const labels = () => page.locator('.pr').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
  await page.locator('#c fieldset').first().waitFor();
  assert.deepEqual(await labels(), [spec.title.da, spec.title.da + ' (2)', spec.title.da + ' (3)']);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run({ runOnly: { type: 'rule', values: ['landmark-unique', 'region'] } }));
  assert.deepEqual(violations.map(({ id }) => id), []);
  assert.ok(passes.some(({ id }) => id === 'landmark-unique'));
  // An element that leaves frees its number; one that stays keeps its number, in another language too.
  await page.evaluate(() => {
    document.getElementById('a').remove();
    for (const each of document.querySelectorAll('peer-readiness')) each.lang = 'en';
  });
  await page.locator('#c .pr[lang=en]').waitFor();
  assert.equal(new Set(await labels()).size, 2);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('peer-readiness')));
  await page.locator('peer-readiness:last-child fieldset').first().waitFor();
  assert.equal(new Set(await labels()).size, 3);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('defined late: properties set before then count, and are attributes after', async () => {
  const page = await open(browser, site.origin + '/late.html');
  await page.evaluate(async () => {
    const early = document.getElementById('early');
    Object.assign(early, { instrument: 'parathed', autosave: true, exposeResult: true });
    early.setAttribute('expose-result', '');
    early.exposeResult = false;
    await import('/peer-readiness.js');
  });
  const widget = new Widget(page, '#early');
  await widget.groups.first().waitFor();
  assert.match(await widget.heading.textContent(), /Step 1 of 9/);
  const state = () => widget.host.evaluate((host) => [host.outerHTML.replace(/ class=""/, ''), host.instrument, host.src, host.autosave, host.exposeResult, Object.keys(host)]);
  assert.deepEqual(await state(),
    ['<peer-readiness id="early" lang="en" instrument="parathed" autosave=""></peer-readiness>', 'parathed', '', true, false, []]);
  await widget.host.evaluate((host) => Object.assign(host, { instrument: undefined, autosave: false, exposeResult: true, src: null }));
  assert.match(await widget.heading.textContent(), /Step 1 of 3/);
  assert.deepEqual(await state(),
    ['<peer-readiness id="early" lang="en" expose-result=""></peer-readiness>', '', '', false, true, []]);
  assert.equal(await widget.host.locator('.exposed').count(), 1);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('the language of the nearest who says one, by the rule of the Go side', async () => {
  const page = await open(browser, site.origin + '/languages.html');
  const lang = (id) => page.locator(`#${id} .pr`).getAttribute('lang');
  assert.deepEqual(await Promise.all(['swedish', 'german', 'unsaid', 'own', 'page'].map(lang)), ['da', 'en', 'en', 'da', 'da']);
  await page.goto(site.origin + '/nothing.html');
  assert.equal(await page.locator('peer-readiness .pr').getAttribute('lang'), 'da', 'Danish when nobody says');
  await page.context().close();
});

test('the page’s styles stay outside, but for the custom properties that are meant for it', async () => {
  const page = await open(browser, site.origin + '/hostcss.html');
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  const style = (selector, name) => widget.host.evaluate((host, [wanted, property]) =>
    getComputedStyle(host.shadowRoot.querySelector(wanted))[property], [selector, name]);
  // The one thing it takes from the page: who makes that text larger makes ours larger.
  assert.equal(await style('.intro', 'fontSize'), '42.5px');
  assert.equal(await style('.intro', 'fontStyle'), 'normal');
  assert.equal(await style('.intro', 'textTransform'), 'none');
  assert.equal(await style('.intro', 'letterSpacing'), 'normal');
  assert.equal(await style('.intro', 'textAlign'), 'start');
  assert.equal(await style('.intro', 'color'), 'rgb(29, 42, 44)');
  assert.equal(await style('.item', 'borderTopColor'), 'rgb(221, 214, 201)');
  assert.equal(await style('.main', 'backgroundColor'), 'rgb(0, 89, 179)');
  await page.evaluate(() => document.querySelector('main').style.setProperty('visibility', 'hidden'));
  assert.equal(await widget.next.isVisible(), false, 'hidden with the page');
  await page.evaluate(() => document.querySelector('main').style.removeProperty('visibility'));
  // The widget is inside a form of the page; neither affects the other.
  await widget.click(first.id, '1');
  await page.keyboard.press('Enter');
  await widget.next.click();
  assert.equal(page.url(), site.origin + '/hostcss.html');
  assert.deepEqual(await page.evaluate(() => [...new FormData(document.forms[0])]), []);
  await page.context().close();
});

test('expose-result given after the first answer waits for the next start', async () => {
  const page = await open(browser, site.origin + '/one.html', {
    init: [() => {
      document.details = [];
      window.addEventListener('peer-readiness-result', (event) => document.details.push(Object.keys(event.detail)));
    }],
  });
  const widget = new Widget(page);
  await widget.click(first.id, '2');
  await widget.host.evaluate((host) => host.setAttribute('expose-result', ''));
  assert.equal(await widget.host.locator('.exposed').count(), 0);
  await widget.answer(spec, mixed(spec));
  for (const name of ['Begynd forfra', 'Slet svarene']) await widget.host.getByRole('button', { name, exact: true }).click();
  assert.equal(await widget.host.locator('.exposed').count(), 1, 'told before the first question');
  await widget.answer(spec, mixed(spec));
  assert.match(await (await widget.result()).textContent(), /har fået dine svar og dit resultat/);
  await widget.host.getByRole('button', { name: 'Ret svar', exact: true }).click();
  await widget.host.evaluate((host) => host.removeAttribute('expose-result'));
  await widget.answer(spec, mixed(spec));
  assert.deepEqual(await page.evaluate(() => document.details),
    [[], ['response', 'result'], []].map((more) => ['step', 'state', 'lang', 'title', ...more]), 'and the page may let go of it at any time');
  await page.context().close();
});

test('in a shadow root of the page’s, made by script, twice defined', async () => {
  const page = await open(browser, site.origin + '/one.html');
  await page.evaluate(async () => {
    await import('/peer-readiness.js?again');
    const box = document.createElement('div');
    box.lang = 'en';
    const root = box.attachShadow({ mode: 'open' });
    const made = document.createElement('peer-readiness');
    made.setAttribute('instrument', 'parathed');
    made.id = 'made';
    root.append(made);
    document.querySelector('main').append(box);
  });
  const widget = new Widget(page, '#made');
  assert.match(await widget.heading.textContent(), /Step 1 of 9/);
  await widget.click(instrument('parathed').themes[0].items[0].id, '2');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('in another document it looks as it did', async () => {
  const page = await open(browser, site.origin + '/one.html');
  await new Widget(page).groups.first().waitFor();
  const [before, after] = await page.evaluate(() => {
    const element = document.querySelector('peer-readiness');
    // Every border, also where one side is unlike the others.
    const looks = () => [...element.shadowRoot.querySelectorAll('*')].map((node) => {
      const style = getComputedStyle(node);
      return [node.localName, style.borderWidth, style.borderStyle, style.borderColor].join(' ');
    });
    const here = looks();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 100%; height: 2000px';
    document.body.append(frame);
    frame.contentDocument.body.append(element);
    return [here, looks()];
  });
  assert.ok(before.some((each) => each.includes('4px 1px 1px')), 'one side is unlike the others');
  assert.deepEqual(after, before);
  await page.context().close();
});
