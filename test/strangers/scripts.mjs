// Pages with other people's scripts: two that sites really use, as they come, and
// a listener that hears everything. What they send is kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from '../engines/chromium.mjs';
import { firefox } from '../engines/firefox.mjs';
import { Person } from '../engines/person.mjs';
import { frame, webkit } from '../engines/webkit.mjs';
import { page as html, serve } from '../support/server.mjs';

const require = createRequire(import.meta.url);
const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

// The scripts ask more of a page than the widget does.
const lenient = "default-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; img-src 'self' data:; worker-src 'self' blob:";
const guarded = (element, ...scripts) => ({
  policy: lenient,
  content: html(`<button id="control">Tilmeld nyhedsbrev</button><${element}></${element}>`, {
    script: false,
    head: ['keep-roots', ...scripts].map((each) => `<script src="/${each}.js"></script>`).join('') + `<script type="module" src="/${element}.js"></script>`,
  }),
});
const scripts = {
  [frame.path]: frame,
  '/keep-roots.js': file('keep-roots.js'),
  '/listener.js': file('listener.js'),
  '/posthog.js': readFileSync(require.resolve('posthog-js/dist/array.full.js'), 'utf8'),
  '/posthog-start.js': `posthog.init('phc_test', { api_host: location.origin + '/collect', disable_compression: true, request_batching: false,
    persistence: 'memory', opt_out_useragent_filter: true, advanced_disable_flags: true, disable_external_dependency_loading: true });`,
  '/datadog.js': readFileSync(require.resolve('@datadog/browser-rum/bundle/datadog-rum.js'), 'utf8'),
  '/datadog-start.js': `DD_RUM.init({ applicationId: '0', clientToken: 'pub0', proxy: location.origin + '/collect', sessionSampleRate: 100, sessionReplaySampleRate: 0,
    trackUserInteractions: true, trackLongTasks: true, trackResources: true, defaultPrivacyLevel: 'allow' });`,
  '/elsewhere.html': html('<p>Farvel</p>', { script: false }),
};

/**
 * A site whose pages /posthog.html, /datadog.html and /listener.html have the
 * element and the script; `sent` is what the scripts have sent of it.
 *
 * @param {string} element its tag
 */
async function strangers(element) {
  const site = await serve({
    ...scripts,
    '/listener.html': guarded(element, 'listener'),
    '/posthog.html': guarded(element, 'posthog', 'posthog-start'),
    '/datadog.html': guarded(element, 'datadog', 'datadog-start'),
  });
  site.sent = '';
  site.instead = async ({ pathname, request, response }) => {
    if (!pathname.startsWith('/collect')) return false;
    const chunks = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // A browser that ends takes what it was sending with it.
      return true;
    }
    const text = Buffer.concat(chunks).toString();
    // PostHog sends a form at times.
    site.sent += '\n' + text + '\n' + (text.startsWith('data=') ? Buffer.from(decodeURIComponent(text.slice(5)), 'base64') : '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    return true;
  };
  return site;
}

/**
 * Goes to the page with the script, does what `act` does, presses something of
 * the page's own, so that one sees that the script is at work, and leaves: what
 * the script has sent by then, and what nobody else may hold.
 *
 * @param {Person} person
 * @param {string} script
 * @param {(person: Person) => Promise<string[]>} act
 */
async function sentBy(person, script, act) {
  const { driver, site } = person;
  site.sent = '';
  await person.open(`/${script}.html`);
  const secret = await act(person);
  await driver.click(...await driver.run(`(() => { const node = document.querySelector('#control'); node.scrollIntoView(); const { left, top } = node.getBoundingClientRect(); return [left + 5, top + 5]; })()`));
  // One sends at once, the other when the page goes. In WebKitGTK PostHog reports pages only.
  const pressed = script === 'posthog' && driver.name === 'WebKit' ? '$pageview' : 'Tilmeld nyhedsbrev';
  if (script === 'posthog') await person.until('a click sent', () => site.sent.includes(pressed));
  await person.open('/elsewhere.html');
  await person.until('what was pressed beside the element to be sent', () => site.sent.includes(pressed));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { sent: site.sent, secret };
}

/** Which of these are in a text. */
export const found = (text, wanted) => wanted.filter((each) => text.toLowerCase().includes(each.toLowerCase()));

/**
 * What somebody reads and writes is in nothing that the scripts send, in three
 * engines, and in nothing that a listener can reach.
 *
 * @param {string} element its tag
 * @param {(person: Person) => Promise<string[]>} act what somebody does; gives what
 *   nobody else may hold
 * @param {(heard: object[]) => void} listened looks at what the listener heard besides
 * @param {(t: import('node:test').TestContext, person: Person) => Promise<void>} [more]
 */
export function nobodyHolds(element, act, listened, more) {
  let site;
  before(async () => { site = await strangers(element); });
  after(() => site.close());

  for (const start of [chromium, firefox, webkit]) {
    test(start.name, async (t) => {
      const driver = await start();
      const person = Object.assign(new Person(driver, site), { lang: 'da' });
      try {
        for (const script of ['posthog', 'datadog']) {
          await t.test(script, async () => {
            const { sent, secret } = await sentBy(person, script, act);
            assert.deepEqual(found(sent, secret), []);
          });
        }
        await t.test('a listener', async () => {
          await person.open('/listener.html');
          const secret = await act(person);
          const heard = await driver.run('window.heard');
          assert.deepEqual(heard.filter(({ inside }) => inside), []);
          for (const { type, told } of heard) assert.deepEqual(found(told, secret), [], type);
          listened(heard);
        });
        await more?.(t, person);
      } finally {
        await driver.close();
      }
    });
  }
}
