// Other people's scripts on a page with the widget, answered to its end by mouse
// and keyboard in three engines: two that sites really use, as they come, and a
// listener that hears everything. None holds an item or a choice. What the
// listener can still see is said in docs/da/privatliv.md, and shown here too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from '../engines/chromium.mjs';
import { firefox } from '../engines/firefox.mjs';
import { Person } from '../engines/person.mjs';
import { frame, webkit } from '../engines/webkit.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument } from '../support/widget.mjs';

const require = createRequire(import.meta.url);
const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const spec = instrument('temperatur');
const items = spec.themes.flatMap((theme) => theme.items);

/** What nobody outside may hold: what an item is called and says, and what the choices are called. */
const secret = [...items.flatMap(({ id, statement, sign }) => [id, statement.da, sign.da]), ...spec.scale.options.map(({ da }) => da), spec.scale.unknown.da];
const found = (text) => secret.filter((each) => text.toLowerCase().includes(each.toLowerCase()));

// The scripts ask more of a page than the widget does.
const lenient = "default-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; img-src 'self' data:; worker-src 'self' blob:";
const guarded = (name, ...scripts) => ({
  policy: lenient,
  content: html('<button id="control">Tilmeld nyhedsbrev</button><peer-readiness></peer-readiness>', { head: ['keep-roots', ...scripts].map((each) => `<script src="/${each}.js"></script>`).join('') }),
});
const pages = {
  [frame.path]: frame,
  '/keep-roots.js': file('keep-roots.js'),
  '/listener.js': file('listener.js'),
  '/posthog.js': readFileSync(require.resolve('posthog-js/dist/array.full.js'), 'utf8'),
  '/posthog-start.js': `posthog.init('phc_test', { api_host: location.origin + '/collect', disable_compression: true, request_batching: false,
    persistence: 'memory', opt_out_useragent_filter: true, advanced_disable_flags: true, disable_external_dependency_loading: true });`,
  '/datadog.js': readFileSync(require.resolve('@datadog/browser-rum/bundle/datadog-rum.js'), 'utf8'),
  '/datadog-start.js': `DD_RUM.init({ applicationId: '0', clientToken: 'pub0', proxy: location.origin + '/collect', sessionSampleRate: 100, sessionReplaySampleRate: 0,
    trackUserInteractions: true, trackLongTasks: true, trackResources: true, defaultPrivacyLevel: 'allow' });`,
  '/listener.html': guarded('listener', 'listener'),
  '/posthog.html': guarded('posthog', 'posthog', 'posthog-start'),
  '/datadog.html': guarded('datadog', 'datadog', 'datadog-start'),
  '/elsewhere.html': html('<p>Farvel</p>', { script: false }),
};

let site, collected = '';
before(async () => {
  site = await serve(pages);
  site.instead = async ({ pathname, request, response }) => {
    if (!pathname.startsWith('/collect')) return false;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    // PostHog sends a form at times.
    collected += '\n' + text + '\n' + (text.startsWith('data=') ? Buffer.from(decodeURIComponent(text.slice(5)), 'base64') : '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    return true;
  };
});
after(() => site.close());

/** Answers every item, one by mouse and the next by keyboard, and comes to the result. */
async function answered(person) {
  for (const theme of spec.themes) {
    await person.see('h3', theme.title.da);
    for (const [i, { id }] of theme.items.entries()) {
      if (i % 2) await person.type(id, '2');
      else await person.press('', `label:has(input[data-item="${id}"][value="3"])`);
    }
    await person.press('', '.step > .buttons .main');
  }
  await person.see('.result');
  // The result names items too.
  await person.press('', '.result summary, .result button');
}

for (const start of [chromium, firefox, webkit]) {
  test(start.name, async (t) => {
    const driver = await start();
    const person = Object.assign(new Person(driver, site), { lang: 'da' });
    try {
      for (const script of ['posthog', 'datadog']) {
        await t.test(script, async () => {
          collected = '';
          await person.open(`/${script}.html`);
          await answered(person);
          // The page's own, so that one sees that the script is at work.
          await driver.click(...await driver.run(`(() => { const node = document.querySelector('#control'); node.scrollIntoView(); const { left, top } = node.getBoundingClientRect(); return [left + 5, top + 5]; })()`));
          // One sends at once, the other when the page goes. In WebKitGTK PostHog reports pages only.
          const sent = script === 'posthog' && driver.name === 'WebKit' ? '$pageview' : 'Tilmeld nyhedsbrev';
          if (script === 'posthog') await person.until('a click sent', () => collected.includes(sent));
          await person.open('/elsewhere.html');
          await person.until('what was pressed beside the widget to be sent', () => collected.includes(sent));
          await new Promise((resolve) => setTimeout(resolve, 500));
          assert.deepEqual(found(collected), []);
        });
      }
      await t.test('a listener', async () => {
        await person.open('/listener.html');
        await answered(person);
        const heard = await driver.run('window.heard');
        const types = new Set(heard.map(({ type }) => type));
        for (const type of ['click', 'keydown', 'pointerdown', 'focusin', 'input', 'change']) assert.ok(type === 'change' || types.has(type), `it hears ${type}`);
        assert.deepEqual(heard.filter(({ inside }) => inside), []);
        for (const each of heard) assert.deepEqual(found(each.told), [], each.type);
      });
      await t.test('what the listener still sees, and the papers name', async () => {
        await person.open('/listener.html');
        await person.see('fieldset');
        const [{ id }, other] = spec.themes[0].items;
        await person.press('', `label:has(input[data-item="${id}"][value="3"])`);
        await person.type(other.id, '1');
        await driver.run(`getSelection().selectAllChildren(window.keptRoots.get(document.querySelector('peer-readiness')).querySelector('legend span'))`);
        await person.until('what is selected to be told', () => driver.run(`window.heard.some(({ type }) => type === 'selectionchange')`));
        const heard = await driver.run('window.heard');
        const click = heard.find(({ type }) => type === 'click');
        assert.ok(click.place.every((n) => n > 0), 'where a click was');
        assert.ok(heard.some(({ type, key }) => type === 'keydown' && key === 'ArrowDown'), 'which key was pressed');
        assert.ok(heard.some(({ selected }) => selected === items[0].statement.da), 'what is selected');
        const target = heard.some(({ firefox: text }) => found(text).length);
        assert.equal(target, driver.name === 'Firefox', 'originalTarget is Firefox’s own');
        assert.equal(await driver.run(`window.keptRoots.get(document.querySelector('peer-readiness')) instanceof ShadowRoot`), true,
          'a script that was there first and replaced attachShadow');
      });
    } finally {
      await driver.close();
    }
  });
}
