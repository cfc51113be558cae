// Pages with other people's scripts: two that sites really use, as they come, and
// a listener that hears everything. What they send is kept.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frame } from '../engines/webkit.mjs';
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
export async function strangers(element) {
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
 * the script has sent by then.
 *
 * @param {import('../engines/person.mjs').Person} person
 * @param {string} script
 * @param {() => Promise<void>} act
 */
export async function sentBy(person, script, act) {
  const { driver, site } = person;
  site.sent = '';
  await person.open(`/${script}.html`);
  await act();
  await driver.click(...await driver.run(`(() => { const node = document.querySelector('#control'); node.scrollIntoView(); const { left, top } = node.getBoundingClientRect(); return [left + 5, top + 5]; })()`));
  // One sends at once, the other when the page goes. In WebKitGTK PostHog reports pages only.
  const sent = script === 'posthog' && driver.name === 'WebKit' ? '$pageview' : 'Tilmeld nyhedsbrev';
  if (script === 'posthog') await person.until('a click sent', () => site.sent.includes(sent));
  await person.open('/elsewhere.html');
  await person.until('what was pressed beside the element to be sent', () => site.sent.includes(sent));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return site.sent;
}
