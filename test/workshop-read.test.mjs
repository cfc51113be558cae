// The review that reads along: what is found beside what it is about, what is not
// decided, and what is said when it cannot be had.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/jobdesc/read/strings.js';
import { strings as shell } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { intercept, printed } from './support/paper.mjs';
import { command, example, kept, standingIn } from './support/papers.mjs';
import { serve } from './support/server.mjs';
import { asFile, Workshop, workshopPage } from './support/workshop.mjs';

const r = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage(), '/en.html': workshopPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** A description with something to find in three chapters, and much that is not decided. */
const rough = JSON.stringify({ lang: 'da', title: 'Peer', hours: { minutesPerWeek: 600 },
  tasks: [{ title: 'Kaffe og oprydning', minutesPerWeek: 300 }, { title: 'Samtaler' }], recruitment: { respectfulQuestions: ['Hvilken diagnose har du?'] } });

async function opened(name = 'job', options = {}, text = rough) {
  const page = await open(browser, `${site.origin}/${name}.html`, { init: [intercept], ...options });
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(text));
  await shop.host.locator('.chapter').waitFor();
  return [page, shop];
}
const beside = (shop) => shop.host.locator('.beside');
const arrived = (shop) => beside(shop).locator('.panel-body:not([hidden])').waitFor();
const whole = async (shop) => {
  await shop.button(/^Læs igennem|^Read through/).click();
  await shop.host.locator('.page-read .part').first().waitFor();
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
/** What the command line finds. */
const reviewed = (text, ...more) => JSON.parse(String(command('review', '--json', ...more, kept(text))));

test('what comes late moves nothing that one reaches for', async () => {
  for (const width of [320, 1100, 1280, 1500, 1920]) {
    const page = await open(browser, `${site.origin}/job.html`, { viewport: { width, height: 800 } });
    let come;
    const late = new Promise((resolve) => { come = resolve; });
    await page.route(/\/read\.\w+\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    const shop = new Workshop(page);
    await shop.host.locator('input[type="file"]').setInputFiles(asFile(rough));
    await shop.host.locator('.chapter').waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    const places = () => shop.host.locator('.chapter-link, .chapter textarea').evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await places();
    assert.ok(before.length > 9, String(before.length));
    assert.equal(await beside(shop).locator('.panel').count(), 0);
    come();
    await arrived(shop);
    assert.deepEqual(await places(), before, `${width} px`);
    await done(page);
  }
});

test('what is found stands beside the chapter it is about, and leads to its field', async () => {
  const [page, shop] = await opened('job', { viewport: { width: 1500, height: 900 } });
  await arrived(shop);
  const { findings } = reviewed(rough);
  const codes = async () => beside(shop).locator('.finding').evaluateAll((list) => list.map(({ dataset }) => dataset.code));
  const seen = [];
  for (let n = 1; n <= 9; n++) {
    await shop.chapter(n);
    const here = await codes();
    seen.push(...here);
    for (let i = 0; i < here.length; i++) {
      await beside(shop).locator('.finding').nth(i).locator('.to .link').first().click();
      const at = await shop.focused();
      assert.ok(at.at?.startsWith('/'), `${here[i]} leads to ${JSON.stringify(at)}`);
      const { pointer } = findings.find(({ code }) => code === here[i]);
      assert.ok(at.at.split('/')[1] === pointer.split('/')[1], `${here[i]} is about ${pointer} and leads to ${at.at}`);
    }
  }
  assert.deepEqual(seen.sort(), findings.map(({ code }) => code).sort());
  // What stands in other chapters is counted, and leads there.
  await shop.chapter(1);
  assert.equal(await beside(shop).locator('.finding').count(), 0);
  await beside(shop).locator('.others .link').first().click();
  await beside(shop).locator('.finding').first().waitFor();
  assert.equal((await shop.focused()).tag, 'h3');
  await done(page);
});

test('what is found is in sight while one writes, on a laptop and on a wide screen', async () => {
  for (const width of [1280, 1366, 1600]) {
    const [page, shop] = await opened('job', { viewport: { width, height: 800 } }, example('ward'));
    await arrived(shop);
    await shop.chapter(4);
    const last = shop.host.locator('.chapter .ask').last();
    await last.scrollIntoViewIfNeeded();
    const [panel, chapter] = await Promise.all([beside(shop), shop.host.locator('.middle')].map((each) => each.boundingBox()));
    assert.ok(panel.y >= 0 && panel.y < 400, `${width}: ${panel.y} from the top`);
    assert.ok(panel.x + panel.width <= chapter.x || chapter.x + chapter.width <= panel.x, `${width}: beside the chapter`);
    await done(page);
  }
});

test('it reads when somebody has stopped writing, tells how many there are, and keeps what is unfolded', async () => {
  const [page, shop] = await opened('job', { viewport: { width: 1500, height: 900 } });
  await arrived(shop);
  await shop.chapter(8);
  const finding = beside(shop).locator('.finding[data-code="JD-HEALTH-1"]');
  await finding.locator('.why summary').click();
  await finding.locator('.ground').first().waitFor();
  const field = shop.input('/recruitment/process');
  const calls = [];
  await shop.host.locator('.off[role="status"]').evaluate((node, name) => {
    window[name] = [];
    new MutationObserver(() => { if (node.textContent) window[name].push(node.textContent); }).observe(node, { childList: true, characterData: true, subtree: true });
  }, 'told');
  await field.pressSequentially('En samtale på tre kvarter', { delay: 20 });
  await page.waitForTimeout(1200);
  assert.equal(await finding.locator('.why').evaluate((node) => node.open), true, 'what was unfolded is still so');
  await shop.input('/recruitment/respectfulQuestions/0').fill('Hvad har du lært?');
  await finding.waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  calls.push(...await page.evaluate(() => window.told.filter((text) => /Læst igennem/.test(text))));
  assert.equal(calls.length, 1, `told once: ${calls}`);
  await done(page);
});

test('nothing is read in the middle of a word that is being put together', async () => {
  const [page, shop] = await opened('job', { viewport: { width: 1500, height: 900 } });
  await arrived(shop);
  await shop.chapter(8);
  const field = shop.input('/recruitment/respectfulQuestions/0');
  const finding = beside(shop).locator('.finding[data-code="JD-HEALTH-1"]');
  await finding.waitFor();
  await field.evaluate((node) => {
    node.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    node.value = 'Hvad har du lært?';
    node.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(1500);
  assert.equal(await finding.count(), 1);
  await field.evaluate((node) => node.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  await finding.waitFor({ state: 'detached' });
  await done(page);
});

for (const [name, lang] of [['job', 'da'], ['en', 'en']]) {
  test(`the whole review has all of it, and each thing leads to its field (${lang})`, async () => {
    const [page, shop] = await opened(name);
    await whole(shop);
    const review = reviewed(rough);
    const items = review.undecided.flatMap((line) => line.items);
    const on = (selector) => shop.host.locator(`.page-read ${selector}`).evaluateAll((list) => list.map(({ dataset }) => dataset.code));
    assert.deepEqual(await on('.finding'), review.findings.map(({ code }) => code));
    assert.deepEqual((await on('.topic .open-item')).sort(), items.map(({ code }) => code).sort());
    const text = await shop.host.locator('.page-read').evaluate((node) => node.textContent);
    for (const each of [...review.findings, ...items]) assert.ok(text.includes(each.text[lang]) && text.includes(each.do[lang]), each.code);
    for (const each of review.notes) assert.ok(text.includes(each[lang]));
    if (lang === 'da') {
      const topics = shop.host.locator('.page-read .topic');
      for (let i = 0, n = await topics.count(); i < n; i++) {
        for (let k = 0, m = await topics.nth(i).locator('.open-item').count(); k < m; k++) {
          await topics.nth(i).evaluate((node) => { node.open = true; });
          const item = topics.nth(i).locator('.open-item').nth(k);
          const code = await item.getAttribute('data-code');
          await item.locator('.link').first().click();
          const at = await shop.focused();
          const { pointer } = items.find((each) => each.code === code);
          assert.ok(at?.at?.startsWith('/'), `${code} leads to a field: ${JSON.stringify(at)}`);
          assert.equal(at.at.split('/')[1], pointer.split('/')[1], `${code} is about ${pointer}`);
          await whole(shop);
        }
      }
    }
    await done(page);
  });
}

test('the choice of what it is for decides what should be decided, and stays', async () => {
  const [page, shop] = await opened();
  await whole(shop);
  for (const stage of ['contract', 'advert']) {
    await shop.host.locator('.stage select').selectOption(stage);
    const { undecided } = reviewed(rough, '--for', stage);
    const want = undecided.flatMap((line) => line.items).length;
    await page.waitForFunction(([host, n]) => host.shadowRoot.querySelectorAll('.topic .open-item').length === n, [await shop.host.elementHandle(), want]);
  }
  await shop.button('Skriv').first().click();
  await whole(shop);
  assert.equal(await shop.host.locator('.stage select').inputValue(), 'advert');
  await done(page);
});

test('where nothing is found, it says what was looked for and not that all is well', async () => {
  const [page, shop] = await opened('job', {}, example('ward'));
  await whole(shop);
  const { lookedFor, notes } = reviewed(example('ward'));
  await shop.host.getByText(r.lookedFor).click();
  for (const each of [...lookedFor, ...notes]) await shop.host.getByText(each.da).waitFor();
  assert.equal(await shop.host.locator('.finding').count(), 0);
  await done(page);
});

test('the paper of the review is that of the command line', async () => {
  const [page, shop] = await opened();
  await whole(shop);
  const lines = await standingIn(browser, String(command('render', '--what', 'review', '--format', 'html', '--lang', 'da', kept(rough))));
  const sheet = await printed(page, () => shop.button(r.print).click());
  assert.deepEqual(await standingIn(browser, sheet.html), lines);
  await done(page);
});

test('what cannot be in a finished file as it is, is named with its field', async () => {
  const [page, shop] = await opened();
  await shop.input('/title').fill('x'.repeat(250));
  await whole(shop);
  await shop.host.getByRole('heading', { name: r.problems }).waitFor();
  await shop.host.locator('.page-read .open-item .to .link').first().click();
  assert.equal((await shop.focused()).at, '/title');
  await page.context().close();
});

test('without the program writing goes on, it is said, and it can be tried again', async () => {
  site.missing = (name) => /jobdesc\.\w+\.wasm/.test(name);
  const page = await open(browser, `${site.origin}/job.html`);
  const shop = new Workshop(page);
  await shop.empty();
  await shop.input('/title').fill('Peer');
  await beside(shop).getByText(r.failed).waitFor();
  assert.equal(await shop.input('/title').inputValue(), 'Peer');
  site.missing = () => false;
  await beside(shop).getByRole('button', { name: r.retry }).click();
  await arrived(shop);
  await page.context().close();
});

test('a program that stalls is told of, writing goes on, and trying again fetches it anew', async () => {
  const hold = site.hold;
  site.hold = (name) => (/jobdesc\.\w+\.wasm/.test(name) ? new Promise(() => {}) : undefined);
  const page = await open(browser, `${site.origin}/job.html`);
  const shop = new Workshop(page);
  await shop.empty();
  await shop.input('/title').fill('Peer');
  await beside(shop).getByText(shell.da.slowAnswers).waitFor();
  site.hold = hold;
  await beside(shop).getByRole('button', { name: r.retry }).click();
  await arrived(shop);
  assert.equal(await shop.input('/title').inputValue(), 'Peer');
  await done(page);
});

test('what the tasks support, as a picture with its text', async () => {
  const [page, shop] = await opened('job', { viewport: { width: 1500, height: 900 } }, example('ward'));
  await arrived(shop);
  assert.equal(await beside(shop).locator('.coverage').isVisible(), false);
  await shop.chapter(4);
  await beside(shop).locator('.coverage summary').click();
  const { tasks } = JSON.parse(example('ward'));
  const served = new Set(tasks.flatMap(({ aspects = [] }) => aspects)).size;
  await beside(shop).locator('.leaf.full').first().waitFor();
  assert.equal(await beside(shop).locator('.leaf').count(), 14);
  assert.equal(await beside(shop).locator('.leaf.full').count(), served);
  assert.equal(await beside(shop).locator('.aspect-list .served').count(), served);
  const text = await beside(shop).locator('.aspect-list').textContent();
  for (const { title, aspects } of tasks) assert.equal(text.includes(title), Boolean(aspects?.length), title);
  await done(page);
});

test('in the dark, on a narrow page and for axe', async () => {
  for (const options of [{ viewport: { width: 320, height: 700 } }, { viewport: { width: 1500, height: 900 }, colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const [page, shop] = await opened('job', options);
    await arrived(shop);
    await shop.chapter(4);
    await beside(shop).locator('.finding .why summary').first().click();
    await beside(shop).locator('.coverage summary').click();
    const check = async () => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'not wider than the page');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    };
    await check();
    await whole(shop);
    await shop.host.locator('.topic').first().evaluate((node) => { node.open = true; });
    await check();
    await done(page);
  }
});
