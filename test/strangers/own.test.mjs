// Questions of your own with and without each thing that may be left out, on a
// wide screen and a narrow one: the choices are below the statement, each wide
// enough for its words, and nothing sticks out.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { out } from '../support/built.mjs';
import { launch, open } from '../support/browser.mjs';
import { page as html, serve } from '../support/server.mjs';

const text = (da) => ({ da, en: da });
const long = text('Vi har skrevet ned, hvad arbejdsgruppen, tillidsrepræsentanten og ledelsen hver for sig har ansvaret for, og hvornår vi ser på det igen. '.repeat(2).trim());
const own = { evidence: ['own'], own: text('Det har vi selv erfaret.') };
/** What may be left out of an item. */
const parts = {
  sign: { sign: text('Det hænger i personalerummet.') },
  own,
  evidence: { evidence: ['16.2'] },
  advice: { advice: { steps: [text('Skriv det ned.')], who: text('Lederen'), time: text('En time') } },
  essential: { essential: true },
};
const variants = [['nothing', {}], ...Object.entries(parts), ['everything', Object.assign({}, ...Object.values(parts), own)]];
const made = (more, { options = 3, statement = text('Målet er skrevet ned.'), about } = {}) => ({
  id: 'eget', version: '1.0.0', title: text('Vores eget skema'), intro: text('Tyve spørgsmål.'), minutes: 3, reviewedBy: [], ...about && { about: [text('Om skemaet.')] },
  scale: { question: text('Passer det?'), options: Array.from({ length: options }, (_, i) => text(['slet ikke', 'lidt', 'noget', 'meget', 'næsten helt', 'helt', 'mere end det'][i])), unknown: text('ved ikke') },
  bands: [{ id: 'low', from: 0, label: text('Det meste mangler'), meaning: text('Begynd.') }, { id: 'high', from: 50, label: text('Det meste er der'), meaning: text('Fortsæt.') }],
  themes: [{ id: 'one', title: text('Et tema'), weight: 1, items: Array.from({ length: 20 }, (_, i) => ({ id: 'item-' + i, revision: 1, statement, ...more })) }],
});
const cases = [
  ...variants.map(([name, more]) => [name, made(more)]),
  ['nothing, two options', made({}, { options: 2 })], ['nothing, seven options', made({}, { options: 7 })],
  ['nothing, long', made({}, { statement: long })], ['everything, long, about', made(Object.assign({}, ...Object.values(parts), own, { sign: long }), { statement: long, about: true })],
];

const shots = path.join(out, 'own');
let browser, site;
before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await serve(Object.fromEntries(cases.flatMap(([, instrument], i) => [
    [`/own-${i}.json`, JSON.stringify(instrument)], [`/own-${i}.html`, html(`<peer-readiness src="/own-${i}.json"></peer-readiness>`)],
  ])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const [i, [name]] of cases.entries()) {
  for (const width of [1280, 320]) {
    test(`${name}, ${width} px`, async () => {
      const page = await open(browser, `${site.origin}/own-${i}.html`, { viewport: { width, height: 900 }, colorScheme: i % 2 ? 'dark' : 'light' });
      await page.locator('fieldset').nth(19).waitFor();
      const look = () => page.locator('peer-readiness').evaluate((host) => [...host.shadowRoot.querySelectorAll('.item')].map((item) => {
        const box = item.getBoundingClientRect();
        const at = (selector) => item.querySelector(selector).getBoundingClientRect();
        return {
          below: at('.option').top - at('legend').bottom, narrowest: Math.min(...[...item.querySelectorAll('.option')].map((option) => option.getBoundingClientRect().width)),
          out: Math.max(...[...item.querySelectorAll('*')].map((node) => node.getBoundingClientRect().right)) - box.right,
        };
      }));
      const seen = await look();
      await page.locator('fieldset').first().evaluate((node) => node.scrollIntoView());
      await page.screenshot({ path: path.join(shots, `${i}-${width}.png`) });
      await page.locator('.step > .buttons .main').click(); // the lines that tell what is open take room too
      for (const { below, narrowest, out: over } of [...seen, ...await look()]) {
        assert.ok(below >= 16, `the choices begin ${below} px below the statement`);
        assert.ok(narrowest >= 80, `a choice is ${narrowest} px wide`);
        assert.ok(over <= 0, `${over} px stick out`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
}
