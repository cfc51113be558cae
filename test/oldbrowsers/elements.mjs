// Real Chromiums above the line that the table of browsers draws: each is led by
// the mouse through the three elements, by every door. And two below it: one
// whose parser stops at the script, and one that runs the script and would stop
// in the middle. There the sentence in the element is what people read. Between
// 92 and 102 no package brings one, so that the line itself, 98, rests on the
// tables of test/browsers.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built, out, root } from '../support/built.mjs';
import { openRoots } from '../support/browser.mjs';
import { page as pageWith, serve } from '../support/server.mjs';
import { packages, start } from './chromium.mjs';
import { answered, described, read, until } from './walks.mjs';

const table = JSON.parse(readFileSync(path.join(root, 'internal', 'build', 'browsers.json'), 'utf8'));
const line = Number(table.find(({ browser }) => browser === 'Chrome').page);
const sentence = /^(Spørgeskemaet|Siden) kan ikke vises her\./;
const opening = readFileSync(openRoots.path, 'utf8');

const file = (tag) => () => pathToFileURL(path.join(built().dist, 'peerwork-widget', `${tag}.html`)).href;
const doors = {
  'the element': { at: () => site.origin + '/short.html', walk: answered('temperatur') },
  'the element, thorough': { at: () => site.origin + '/thorough.html', walk: answered('parathed') },
  'the page for an iframe': { at: () => site.origin + '/embed.html?lang=da', walk: answered('temperatur') },
  'the file': { at: file('peer-readiness'), walk: answered('temperatur') },
  'the workshop': { tag: 'peer-jobdesc', at: () => site.origin + '/workshop.html', walk: described },
  'the workshop’s page for an iframe': { tag: 'peer-jobdesc', at: () => site.origin + '/embed-jobdesc.html?lang=da', walk: described },
  'the workshop’s file': { tag: 'peer-jobdesc', at: file('peer-jobdesc'), walk: described },
  'peer work': { tag: 'peer-recovery', at: () => site.origin + '/recovery.html', walk: read },
  'peer work’s page for an iframe': { tag: 'peer-recovery', at: () => site.origin + '/embed-recovery.html?lang=da', walk: read },
  'peer work’s file': { tag: 'peer-recovery', at: file('peer-recovery'), walk: read },
};

let site;
before(async () => {
  const page = (tag, attributes = '') => pageWith(`<${tag}${attributes}><p>Siden kan ikke vises her. Den kræver JavaScript og mindst Chrome ${line}.</p></${tag}>`,
    { script: false, head: `<script type="module" src="/${tag}.js"></script>` });
  site = await serve({
    '/short.html': page('peer-readiness'),
    '/thorough.html': page('peer-readiness', ' instrument="parathed"'),
    '/workshop.html': page('peer-jobdesc'),
    '/recovery.html': page('peer-recovery'),
  });
  mkdirSync(path.join(out, 'oldbrowsers'), { recursive: true });
});
after(() => site.close());

test('there are two browsers on either side of the line', () => {
  assert.equal(packages.filter(({ version }) => version < line).length, 2);
  assert.equal(packages.filter(({ version }) => version >= line).length, 2);
});

for (const { name, version } of packages) {
  describe(`Chromium ${version}`, () => {
    let chromium;
    before(async () => { chromium = await start(name); });
    after(() => chromium.close());

    test('is the version it is taken for', async () => {
      assert.match(await chromium.browser.version(), new RegExp(`/${version}\\.`));
    });

    for (const [door, { tag = 'peer-readiness', at, walk }] of Object.entries(doors)) {
      test(`${door}: ${version < line ? 'the sentence' : 'all the way'}`, async () => {
        const page = await chromium.browser.newPage();
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        await page.evaluateOnNewDocument(opening);
        await page.goto(at());
        const picture = (state) => page.screenshot({ path: path.join(out, 'oldbrowsers', `${version}-${door.replace(/\W+/g, '-')}-${state}.png`) });
        if (version < line) {
          await standing(page, tag);
          await picture('sentence');
        } else {
          await walk(page, picture);
          assert.deepEqual(complaints, []);
        }
        await page.close();
      });
    }
  });
}

/** The element's own content is there to read, it names the line, and nothing has replaced it. */
async function standing(page, tag) {
  await until(() => page.evaluate((name) => {
    const said = document.querySelector(name).firstElementChild;
    return document.readyState === 'complete' && getComputedStyle(said).visibility === 'visible';
  }, tag));
  const { text, height, shadow, defined, buttons } = await page.evaluate((name) => {
    const host = document.querySelector(name);
    return {
      text: host.innerText, height: host.firstElementChild.getBoundingClientRect().height, shadow: Boolean(host.shadowRoot),
      defined: Boolean(customElements.get(name)), buttons: [...document.querySelectorAll('button')].filter((each) => each.offsetWidth).length,
    };
  }, tag);
  assert.match(text, sentence);
  assert.match(text, new RegExp(`Chrome ${line}\\b`));
  assert.ok(height > 10, `${height} px`);
  assert.deepEqual([shadow, defined], [false, false]);
  assert.equal(buttons, 0, 'nothing to press that leads nowhere');
}
