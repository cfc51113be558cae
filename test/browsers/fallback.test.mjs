// A browser that cannot complete the quiz never begins it: people read the
// element's own content instead. Here today's browser lacks one thing at a time;
// test/oldbrowsers has real ones.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built } from '../support/built.mjs';
import { launch, open } from '../support/browser.mjs';
import { page as pageWith, serve } from '../support/server.mjs';

let browser, site;
before(async () => {
  site = await serve({ '/page.html': pageWith('<peer-readiness><p>Spørgeskemaet kan ikke vises her.</p></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const file = pathToFileURL(path.join(built().dist, 'peerwork-widget', 'peer-readiness.html')).href;
const lacks = {
  'what came with Chrome 98': () => { delete window.structuredClone; },
  'what came with Firefox 102': () => { delete window.TransformStream; },
  'constructed style sheets': () => { delete CSSStyleSheet.prototype.replaceSync; },
};

async function standing(at, init) {
  const page = await open(browser, at, { init });
  // Late enough for questions to have come.
  await page.waitForLoadState('networkidle');
  const said = page.locator('peer-readiness > p').first();
  await said.waitFor();
  assert.match(await said.innerText(), /^Spørgeskemaet kan ikke vises her\./);
  assert.equal(await page.evaluate(() => document.querySelector('peer-readiness').shadowRoot), null);
  assert.equal(await page.getByRole('button').count(), 0, 'nothing to press that leads nowhere');
  await page.context().close();
}

for (const [name, without] of Object.entries(lacks)) test(`without ${name}`, () => standing(site.origin + '/page.html', [without]));

test('our own pages', async () => {
  await standing(site.origin + '/embed.html', [lacks['what came with Chrome 98']]);
  await standing(file, [lacks['what came with Chrome 98']]);
  await standing(file, [() => { delete window.DecompressionStream; }]);
});

test('a script that the browser cannot read', async () => {
  site.instead = (answer) => {
    if (answer.pathname === '/peer-readiness.js') answer.content += '\nclass { of tomorrow }';
    return false;
  };
  await standing(site.origin + '/page.html', []);
  site.instead = () => false;
});
