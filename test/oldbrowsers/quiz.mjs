// Real Chromiums above the line that the table of browsers draws: each is led by
// the mouse from the first question to the result, through every door. And two
// below it: one whose parser stops at the script, and one that runs the script
// and would stop at the result. There the sentence in the element is what people
// read. Between 92 and 102 no package brings one, so that the line itself, 98,
// rests on the tables of test/browsers.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { built, out, root } from '../support/built.mjs';
import { openRoots } from '../support/browser.mjs';
import { page as pageWith, serve } from '../support/server.mjs';
import { instrument, mixed, responseOf, scored } from '../support/widget.mjs';
import { packages, start } from './chromium.mjs';

const table = JSON.parse(readFileSync(path.join(root, 'internal', 'build', 'browsers.json'), 'utf8'));
const line = Number(table.find(({ browser }) => browser === 'Chrome').page);
const sentence = 'Spørgeskemaet kan ikke vises her.';
const opening = readFileSync(openRoots.path, 'utf8');

const doors = {
  'the element': { at: () => site.origin + '/short.html' },
  'the element, thorough': { at: () => site.origin + '/thorough.html', id: 'parathed' },
  'the page for an iframe': { at: () => site.origin + '/embed.html?lang=da' },
  'the file': { at: () => pathToFileURL(path.join(built().dist, 'peerwork-widget', 'peer-readiness.html')).href },
};

let site;
before(async () => {
  const fallback = `<p>${sentence} Den kræver JavaScript og mindst Chrome ${line}.</p>`;
  site = await serve({
    '/short.html': pageWith(`<peer-readiness>${fallback}</peer-readiness>`),
    '/thorough.html': pageWith(`<peer-readiness instrument="parathed">${fallback}</peer-readiness>`),
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

    for (const [door, { at, id = 'temperatur' }] of Object.entries(doors)) {
      test(`${door}: ${version < line ? 'the sentence' : 'to the result'}`, async () => {
        const page = await chromium.browser.newPage();
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        await page.evaluateOnNewDocument(opening);
        await page.goto(at());
        const picture = (state) => page.screenshot({ path: path.join(out, 'oldbrowsers', `${version}-${door.replace(/\W+/g, '-')}-${state}.png`) });
        if (version < line) {
          await standing(page);
          await picture('sentence');
        } else {
          await answered(page, id, picture);
          assert.deepEqual(complaints, []);
        }
        await page.close();
      });
    }
  });
}

/** Asks until there is an answer. Puppeteer’s own helpers are a script that the oldest cannot read. */
async function until(ask) {
  for (let i = 0; i < 200; i++) {
    const answer = await ask();
    if (answer) return answer;
    await setTimeout(100);
  }
  assert.fail('it did not come within 20 seconds');
}

/** The element's own content is there to read, it names the line, and nothing has replaced it. */
async function standing(page) {
  await until(() => page.evaluate(() => {
    const said = document.querySelector('peer-readiness').firstElementChild;
    return document.readyState === 'complete' && getComputedStyle(said).visibility === 'visible';
  }));
  const { text, height, shadow, defined, buttons } = await page.evaluate(() => {
    const host = document.querySelector('peer-readiness');
    return {
      text: host.innerText, height: host.firstElementChild.getBoundingClientRect().height, shadow: Boolean(host.shadowRoot),
      defined: Boolean(customElements.get('peer-readiness')), buttons: [...document.querySelectorAll('button')].filter((each) => each.offsetWidth).length,
    };
  });
  assert.ok(text.startsWith(sentence), text);
  assert.match(text, new RegExp(`Chrome ${line}\\b`));
  assert.ok(height > 10, `${height} px`);
  assert.deepEqual([shadow, defined], [false, false]);
  assert.equal(buttons, 0, 'nothing to press that leads nowhere');
}

/** Answers with the mouse, a step at a time, and looks at what comes then. */
async function answered(page, id, picture) {
  const spec = instrument(id);
  const choices = mixed(spec);
  const find = (selector) => until(async () => (await page.evaluateHandle((wanted) => {
    const host = document.querySelector('peer-readiness');
    return host.shadowRoot?.querySelector(wanted);
  }, selector)).asElement());
  const text = async (selector) => (await find(selector)).evaluate((node) => node.textContent);
  for (const [step, { items }] of spec.themes.entries()) {
    for (const item of items) {
      const input = `input[data-item="${item.id}"][value="${choices[item.id]}"]`;
      const radio = await find(input);
      const label = (await radio.evaluateHandle((node) => node.closest('label'))).asElement();
      await label.click();
      assert.equal(await radio.evaluate((node) => node.checked), true, input);
    }
    if (!step) await picture('questions');
    await (await find('.step > .buttons .main')).click();
  }
  const expected = scored(responseOf(spec, choices));
  assert.equal(await text('.result .degrees'), String(expected.temperature));
  await picture('result');
  await (await find('.why summary')).click();
  assert.ok((await text('.why .ground')).length > 20);
}
