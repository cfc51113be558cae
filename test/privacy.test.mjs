// What the widget leaves behind in its host – nothing – and what a curious
// script on the page can learn from events: no item and no choice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve({
    '/with.html': html('<p id="own">The page’s own text.</p><peer-readiness></peer-readiness>'),
    '/without.html': html('<p id="own">The page’s own text.</p><peer-readiness></peer-readiness>', { script: false }),
    '/exposed.html': html('<peer-readiness expose-result></peer-readiness>'),
    '/says-no.html': html('<peer-readiness expose-result="false" autosave="false"></peer-readiness>'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const spec = instrument('temperatur');

/** Goes through every state there is: questions, open ones, result, opened, printed, started over. */
async function everything(page) {
  const widget = new Widget(page);
  await widget.next.click();
  await widget.answer(spec, mixed(spec));
  await widget.host.locator('.why summary').first().click();
  await widget.host.locator('.ground').first().waitFor();
  for (const name of ['Udskriv', 'Begynd forfra', 'Slet svarene']) await widget.host.getByRole('button', { name, exact: true }).click();
  await widget.groups.first().waitFor();
  await widget.answer(spec, mixed(spec));
}

test('no globals, nothing stored, no request elsewhere, the host as it was', async () => {
  const state = () => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    prototypes: [Object, Array, Function, Node, Element, HTMLElement, Event].flatMap((type) =>
      Object.getOwnPropertyNames(type.prototype).map((name) => `${type.name}.${name}`)).sort(),
    html: (() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelector('script')?.remove();
      copy.normalize();
      return copy.outerHTML.replace(/\s+/g, ' ');
    })(),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    styles: [...document.querySelectorAll('html, body, main, h1, #own')].map((node) => {
      const style = getComputedStyle(node);
      return [...style].filter((name) => !/^(height|block-size|perspective-origin|transform-origin)$/.test(name))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    }),
  });
  const bare = await open(browser, site.origin + '/without.html');
  const expected = await bare.evaluate(state);
  await bare.context().close();

  const page = await open(browser, site.origin + '/with.html');
  await everything(page);
  const found = await page.evaluate(state);
  // What is new and what is gone, rather than a thousand names.
  const difference = (a, b) => [a.filter((each) => !b.includes(each)), b.filter((each) => !a.includes(each))];
  for (const what of ['globals', 'prototypes', 'styles']) assert.deepEqual(difference(found[what], expected[what]), [[], []], what);
  assert.ok(expected.globals.includes('customElements'));
  assert.equal(found.html, expected.html);
  assert.deepEqual(found.sheets, expected.sheets);

  const stored = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, cookie: document.cookie,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length, files: await (async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    })(),
    address: location.href, history: history.length, name: window.name,
  }));
  assert.deepEqual(stored, {
    local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0, files: [],
    address: site.origin + '/with.html', history: stored.history, name: '',
  });
  assert.ok(stored.history <= 2, 'the widget adds no steps to the history');
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

/** Listens as curiously as a script on the page can. */
function spy() {
  const heard = [];
  const types = new Set(['focusin', 'focusout', 'DOMActivate', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend',
    'touchstart', 'touchmove', 'touchend', 'touchcancel', 'peer-readiness-step', 'peer-readiness-result', 'peer-readiness-answer',
    'selectionchange', 'beforeprint', 'afterprint', 'message', 'error', 'unhandledrejection']);
  for (const proto of [Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype, window]) {
    for (const name in proto) if (name.startsWith('on')) types.add(name.slice(2));
  }
  const text = (node) => [node?.localName, node?.id, node?.className, node?.textContent, node?.innerText, node?.value, node?.title,
    node?.getAttributeNames?.().map((name) => `${name}=${node.getAttribute(name)}`).join()];
  const listen = (node, where) => {
    for (const type of types) {
      for (const capture of [true, false]) {
        node.addEventListener(type, (event) => heard.push({
          type, where, capture, phase: event.eventPhase,
          target: event.target === window ? 'window' : event.target === document ? 'document' : event.target?.localName,
          inside: event.target instanceof Node && event.target.getRootNode() instanceof ShadowRoot,
          learned: JSON.stringify([text(event.target), text(event.relatedTarget), text(event.srcElement), text(document.activeElement),
            event.data, event.detail, event.submitter && text(event.submitter)]),
        }), capture);
      }
    }
  };
  listen(window, 'window');
  listen(document, 'document');
  document.addEventListener('DOMContentLoaded', () => {
    for (const selector of ['html', 'body', 'main', 'peer-readiness']) listen(document.querySelector(selector), selector);
    document.heard = heard;
  });
}

const words = () => {
  const { scale, themes } = spec;
  return [...scale.options, scale.unknown, ...themes.flatMap((theme) => theme.items.flatMap((item) => [item.statement, item.sign]))]
    .flatMap((text) => [text.da, text.en]).concat(themes.flatMap((theme) => theme.items.map((item) => item.id)), ['unknown']);
};

test('a script that listens to everything learns no item and no choice', async () => {
  const page = await open(browser, site.origin + '/with.html', { init: [spy], hasTouch: true });
  const widget = new Widget(page);
  // By mouse, keyboard and touch.
  await widget.click(spec.themes[0].items[0].id, '3');
  await widget.type(spec.themes[0].items[1].id, 'unknown', 4);
  await widget.radio(spec.themes[0].items[2].id, '1').tap();
  await widget.next.click();
  await widget.next.click();
  await widget.host.locator('h3').first().dblclick();
  await widget.back.click();
  await everything(page);
  const heard = await page.evaluate(() => document.heard);
  const types = new Set(heard.map((each) => each.type));
  assert.ok(['click', 'keydown', 'pointerdown', 'input', 'focusin', 'touchstart'].every((type) => types.has(type)),
    `the spy hears on the way down: ${[...types].join(' ')}`);
  assert.deepEqual(heard.filter((each) => each.inside), [], 'no target inside');
  const known = words();
  for (const each of heard) {
    const found = known.filter((word) => each.learned.includes(JSON.stringify(word).slice(1, -1)));
    assert.deepEqual(found, [], `${each.type} at ${each.where}`);
  }
  // On the way up only what the widget says itself, and what belongs to the page.
  const up = heard.filter((each) => !each.capture && each.where !== 'peer-readiness' && each.target === 'peer-readiness');
  assert.deepEqual([...new Set(up.map((each) => each.type))].sort(), ['peer-readiness-result', 'peer-readiness-step']);
  await page.context().close();
});

test('events carry step, state, language and title only, and the documents only where the page asked for them', async () => {
  for (const exposed of [false, true]) {
    const page = await open(browser, `${site.origin}/${exposed ? 'exposed' : 'with'}.html`, {
      init: [() => {
        document.details = [];
        for (const type of ['peer-readiness-step', 'peer-readiness-result']) {
          window.addEventListener(type, (event) => document.details.push([type, event.detail]));
        }
      }],
    });
    const widget = new Widget(page);
    assert.equal(await widget.host.locator('.privacy.exposed').count(), exposed ? 1 : 0);
    const choices = mixed(spec);
    await widget.answer(spec, choices);
    const details = (await page.evaluate(() => document.details)).filter(([, detail]) => detail.state !== 'waiting');
    const last = details.pop();
    const also = { lang: 'da', title: spec.title.da };
    assert.deepEqual(details, [1, 2, 3].map((step) => ['peer-readiness-step', { step, state: 'questions', ...also }]));
    assert.equal(last[0], 'peer-readiness-result');
    const { step, state, lang, title, ...rest } = last[1];
    assert.deepEqual({ step, state, lang, title }, { step: 3, state: 'result', ...also });
    if (exposed) {
      assert.deepEqual(Object.fromEntries(rest.response.answers.map(({ item, choice }) => [item, choice])), choices);
      assert.match(rest.response.id, /^[0-9A-HJKMNP-TV-Z]{12}$/);
      const now = new Date();
      assert.equal(rest.response.date, new Date(now - now.getTimezoneOffset() * 60e3).toISOString().slice(0, 10));
      assert.equal(rest.result.response, rest.response.id);
    } else {
      assert.deepEqual(rest, {});
    }
    await page.context().close();
  }
});

test('a boolean that says no means no', async () => {
  const page = await open(browser, site.origin + '/without.html');
  await page.evaluate(async () => { await import('/peer-readiness.js'); });
  const says = await page.evaluate(() => ['', 'true', 'expose-result', '0', 'false', 'False', ' FALSE '].map((value) => {
    const node = document.querySelector('peer-readiness');
    for (const name of ['expose-result', 'autosave']) node.setAttribute(name, value);
    return [value, node.exposeResult, node.autosave];
  }));
  assert.deepEqual(says, ['', 'true', 'expose-result', '0'].map((value) => [value, true, true]).concat(['false', 'False', ' FALSE '].map((value) => [value, false, false])));
  await page.context().close();

  const no = await open(browser, site.origin + '/says-no.html', {
    init: [() => window.addEventListener('peer-readiness-result', ({ detail }) => { document.keys = Object.keys(detail).sort(); })],
  });
  const widget = new Widget(no);
  assert.equal(await widget.host.locator('.privacy.exposed').count(), 0);
  await widget.answer(spec, mixed(spec));
  assert.deepEqual(await no.evaluate(() => document.keys), ['lang', 'state', 'step', 'title']);
  await no.context().close();
});
