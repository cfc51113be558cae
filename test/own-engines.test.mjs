// Twenty questions of somebody's own without a sign, in three engines, wide and
// narrow, light and dark, before the core has come; and the line that fetches
// them early, which must be the one that browsers use.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from './engines/chromium.mjs';
import { firefox } from './engines/firefox.mjs';
import { Person } from './engines/person.mjs';
import { frame, webkit } from './engines/webkit.mjs';
import { out, root } from './support/built.mjs';
import { page as html, serve } from './support/server.mjs';

const text = (da, en = da) => ({ da, en });
const own = {
  id: 'eget', version: '1.0.0', title: text('Vores eget skema', 'Questions of our own'), intro: text('Tyve spørgsmål om det, vi har aftalt.', 'Twenty questions about what we have agreed.'), minutes: 3, reviewedBy: [],
  scale: { question: text('Passer det?', 'Is it so?'), options: [text('slet ikke', 'not at all'), text('noget af det', 'some of it'), text('det hele', 'all of it')], unknown: text('ved ikke', 'don’t know') },
  bands: [{ id: 'low', from: 0, label: text('Det meste mangler', 'Most is missing'), meaning: text('Begynd.', 'Begin.') }, { id: 'high', from: 50, label: text('Det meste er der', 'Most is there'), meaning: text('Fortsæt.', 'Go on.') }],
  themes: [{ id: 'one', title: text('Aftaler', 'Agreements'), weight: 1, items: Array.from({ length: 20 }, (_, i) => ({
    id: 'item-' + i, revision: 1, statement: text(`Vi har skrevet aftale nummer ${i + 1} ned, og alle ved, hvor den ligger.`, `We have written down agreement ${i + 1}, and everyone knows where it is.`),
  })) }],
};
const refused = structuredClone(own);
refused.bands[1].from = 101;

/** The line as each guide gives it, for the file here. */
const [line, danish] = ['docs/embedding.md', 'docs/da/indsaet.md'].map((name) => readFileSync(path.join(root, name), 'utf8').match(/<link rel="preload"[^>]*>/)[0].replace(/href="[^"]*"/, 'href="/own.json"'));
const made = (scheme, src, head = '') => html(`<peer-readiness src="/${src}.json"></peer-readiness>`, { head: '<script src="/watch.js"></script><script src="/open-roots.js"></script>' + head })
  .replace('content="light dark"', `content="${scheme}"`);

const shots = path.join(out, 'own-engines');
let site, hold, release;
before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await serve({
    [frame.path]: frame,
    '/watch.js': readFileSync(new URL('engines/watch.js', import.meta.url), 'utf8'),
    '/open-roots.js': readFileSync(new URL('support/open-roots.js', import.meta.url), 'utf8'),
    '/own.json': JSON.stringify(own), '/refused.json': JSON.stringify(refused),
    '/light.html': made('light', 'own'), '/dark.html': made('dark', 'own'), '/refused.html': made('light', 'refused'),
    '/early.html': made('light', 'own', line), '/early-otherwise.html': made('light', 'own', line.replace(' crossorigin', '')),
  });
  site.hold = (name) => (name.endsWith('.wasm') ? hold : undefined);
});
after(() => site.close());

const look = `(() => {
  const { shadowRoot } = document.querySelector('peer-readiness');
  const pr = shadowRoot.querySelector('.pr');
  const dark = (color) => color.match(/[\\d.]+/g).slice(0, 3).reduce((sum, each) => sum + Number(each), 0) < 384;
  return {
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    dark: dark(getComputedStyle(shadowRoot.querySelector('.item')).backgroundColor),
    items: [...shadowRoot.querySelectorAll('.item')].map((item) => {
      const at = (selector) => item.querySelector(selector).getBoundingClientRect();
      return { below: at('.option').top - at('legend').bottom, narrowest: Math.min(...[...item.querySelectorAll('.option')].map((option) => option.getBoundingClientRect().width)),
        out: Math.max(...[...item.querySelectorAll('*')].map((node) => node.getBoundingClientRect().right)) - pr.getBoundingClientRect().right };
    }),
  };
})()`;

test('both guides give the same line', () => assert.equal(line, danish));

for (const start of [chromium, firefox, webkit]) {
  test(start.name, async (t) => {
    const driver = await start();
    const person = new Person(driver, site);
    person.lang = 'da';
    try {
      for (const width of [1280, 320]) {
        for (const scheme of ['light', 'dark']) {
          await t.test(`${width} px, ${scheme}`, async () => {
            hold = new Promise((resolve) => { release = resolve; });
            await person.open(`/${scheme}.html`);
            await driver.width(width);
            await person.see('legend', own.themes[0].items[19].statement.da);
            await driver.shot(path.join(shots, `${driver.name.toLowerCase()}-${width}-${scheme}.png`));
            const { over, dark, items } = await driver.run(look);
            assert.deepEqual([over, dark, items.length], [0, scheme === 'dark', 20]);
            for (const { below, narrowest, out: beyond } of items) {
              assert.ok(below >= 8, `the choices begin ${below} px below the statement`);
              assert.ok(narrowest >= 80, `a choice is ${narrowest} px wide`);
              assert.ok(beyond <= 0, `${beyond} px stick out`);
            }
            await person.answer(own, Object.fromEntries(own.themes[0].items.map(({ id }, i) => [id, String(i % 3)])), '.step > .buttons .main');
            release();
            await person.see('.degrees', '48');
            assert.deepEqual([...await driver.run('window.complaints'), ...driver.complaints()], []);
          });
        }
      }

      await t.test('refused while somebody answers', async () => {
        hold = new Promise((resolve) => { release = resolve; });
        await person.open('/refused.html');
        await driver.width(1280);
        await person.see('legend', own.themes[0].items[0].statement.da);
        await person.type('item-0', '1');
        release();
        await person.see('.problems', '/bands/1/from');
        assert.match(await person.text('[role=alert]'), /Dine svar er her stadig/);
        assert.equal((await person.focused()).class, 'notice-heading');
        await driver.shot(path.join(shots, `${driver.name.toLowerCase()}-refused.png`));
        assert.deepEqual([...await driver.run('window.complaints'), ...driver.complaints()], []);
      });

      await t.test('what is fetched early is fetched once', async () => {
        hold = undefined;
        const asked = async (page) => {
          site.asked.length = 0;
          await person.open(page);
          await person.see('legend', own.themes[0].items[0].statement.da);
          // Chromium complains a few seconds later of what was fetched for nothing.
          await new Promise((resolve) => setTimeout(resolve, driver.name === 'Chromium' ? 6000 : 1000));
          return [site.asked.filter((name) => name === '/own.json').length, [...await driver.run('window.complaints'), ...driver.complaints()].length > 0];
        };
        // WebKitGTK uses the line for nothing that a script fetches, however it is written: there the file comes as
        // it does without it.
        assert.deepEqual(await asked('/early.html'), [driver.name === 'WebKit' ? 2 : 1, false]);
        // Without the one word it is another request; Chromium says so.
        assert.deepEqual(await asked('/early-otherwise.html'), [2, driver.name === 'Chromium']);
      });
    } finally {
      release?.();
      await driver.close();
    }
  });
}
