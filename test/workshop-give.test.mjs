// What a group takes along: each file is, byte for byte, what the command line
// writes of the same description.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/jobdesc/give/strings.js';
import { strings as shell } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { intercept, printed } from './support/paper.mjs';
import { command, example, flags, kept, standing, standingIn } from './support/papers.mjs';
import { serve } from './support/server.mjs';
import { asFile, Workshop, workshopPage } from './support/workshop.mjs';

const g = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage(), '/en.html': workshopPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const ward = example('ward');

/** Opens a description from a file, and the page of what is taken along. */
async function giving(name = 'job', options = {}, text = ward) {
  const page = await open(browser, `${site.origin}/${name}.html`, { init: [intercept], ...options });
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(text));
  await shop.host.locator('.chapter').waitFor();
  await give(shop);
  return [page, shop];
}
const give = async (shop) => {
  await shop.button(/^Giv videre|^Pass it on/).click();
  await shop.host.locator('.give').waitFor();
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
/** The file that an act offers: its name and its bytes. */
async function file(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

for (const [name, lang] of [['job', 'da'], ['en', 'en']]) {
  test(`Word, web page and plain text are those of the command line (${lang})`, async () => {
    let [page, shop] = await giving(name);
    const t = strings[lang];
    const source = kept(ward);
    let rows = shop.host.locator('.paper-row');
    const papers = await rows.evaluateAll((list) => list.map(({ dataset }) => dataset.paper));
    assert.deepEqual(papers, ['applicant', 'annex', 'group', 'short', 'offered', 'colleagues', 'evaluation', 'review']);
    const names = new Set();
    for (const [i, paper] of papers.entries()) {
      // Chromium drops a file when a page offers some twenty within seconds.
      if (i > 0 && i % 2 === 0) {
        await done(page);
        [page, shop] = await giving(name);
        rows = shop.host.locator('.paper-row');
      }
      for (const [format, word, ending] of [['docx', 'Word', 'docx'], ['html', t.html, 'html'], ['md', t.md, 'md']]) {
        const [saved, bytes] = await file(page, () => rows.nth(i).getByRole('button', { name: word }).click());
        assert.match(saved, new RegExp(`^[a-z0-9-]+\\.${ending}$`));
        names.add(saved);
        const want = command('render', '--format', format, ...flags(paper), '--lang', lang, source);
        assert.ok(bytes.equals(want), `${paper} as ${format}: ${bytes.length} bytes, the command line ${want.length}`);
      }
    }
    assert.equal(names.size, papers.length * 3, 'no two files of a name');
    await done(page);
  });
}

test('each paper is printed as its file stands', async () => {
  const [page, shop] = await giving();
  for (const paper of ['colleagues', 'review']) {
    const lines = await standingIn(browser, String(command('render', '--format', 'html', ...flags(paper), '--lang', 'da', kept(ward))));
    const sheet = await printed(page, () => shop.host.locator(`[data-paper="${paper}"]`).getByRole('button', { name: g.print }).click());
    assert.deepEqual(await standingIn(browser, sheet.html), lines, paper);
  }
  await done(page);
});

test('the file is the description in canonical form, and afterwards it is said who has it', async () => {
  const [page, shop] = await giving();
  const [name, bytes] = await file(page, () => shop.host.locator('.give').getByRole('button', { name: shell.da.save }).click());
  assert.equal(name, 'peer-medarbejder-paa-sengeafsnit.json');
  // The examples are kept in the order of the model.
  assert.equal(String(bytes), JSON.stringify(JSON.parse(ward)));
  await shop.host.getByText('Filen ligger hos jer').first().waitFor();
  await done(page);
});

test('what has changed since an earlier version', async () => {
  const [page, shop] = await giving();
  await shop.button('Skriv').first().click();
  await shop.input('/title').fill('Peer-medarbejder i nat');
  await give(shop);
  const [, bytes] = await file(page, () => shop.host.locator('.give').getByRole('button', { name: shell.da.save }).click());
  const files = [kept(ward, 'before.json'), kept(bytes, 'after.json')];
  const choose = (what) => shop.host.locator('.choose input').setInputFiles(what);
  // As an editor saves it that puts a mark at the beginning.
  await choose(asFile('\ufeff' + ward, 'tidligere.json'));
  await shop.host.locator('.compared .paper').waitFor();
  const html = String(command('compare', '--format', 'html', '--lang', 'da', ...files));
  assert.deepEqual(await shop.host.evaluate(standing), await standingIn(browser, html));
  assert.equal((await shop.focused()).class, 'paper', 'one is led to what was asked for');
  const [name, word] = await file(page, () => shop.host.locator('.compared').getByRole('button', { name: 'Word' }).click());
  assert.match(name, /^peer-medarbejder-i-nat-[a-z]+\.docx$/);
  assert.ok(word.equals(command('compare', '--format', 'docx', '--lang', 'da', ...files)));
  const sheet = await printed(page, () => shop.host.locator('.compared').getByRole('button', { name: g.print }).click());
  assert.deepEqual(await standingIn(browser, sheet.html), await standingIn(browser, html));

  for (const [what, said] of [
    [asFile('Kære alle'), g.compareOther], [asFile('{"lang":"da","title":"Peer","moons":1}'), g.compareOther],
    [asFile(''), g.fileEmpty], [{ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0xff]) }, g.fileNotText],
    [asFile(' '.repeat((1 << 20) + 1)), g.fileTooLarge],
  ]) {
    await choose(what);
    await shop.host.locator('.compared').getByText(said).waitFor();
  }
  await done(page);
});

test('the code for the page with the advert is that of the command line, and what is missing leads to its field', async () => {
  const [page, shop] = await giving();
  await shop.button(g.webMake).click();
  const area = shop.host.locator('.posted textarea');
  const want = String(command('render', '--format', 'jobposting', kept(ward)));
  await area.waitFor();
  assert.equal(await area.inputValue(), `<script type="application/ld+json">\n${want.trimEnd()}\n</script>`);
  const [name, bytes] = await file(page, () => shop.button(g.webFile).click());
  assert.match(name, /\.json$/);
  assert.equal(String(bytes), want);

  const [, empty] = await giving('job', {}, '{"lang":"da","title":"Peer"}');
  await empty.button(g.webMake).click();
  const ways = empty.host.locator('.posted .link');
  await ways.first().waitFor();
  for (let i = 0, n = await ways.count(); i < n; i++) {
    await ways.nth(i).click();
    const at = await empty.focused();
    assert.ok(at.at?.startsWith('/'), `way ${i} leads to a field: ${JSON.stringify(at)}`);
    await give(empty);
    await empty.button(g.webMake).click();
    await ways.first().waitFor();
  }
  await empty.page.context().close();
  await done(page);
});

test('where the program does not come, it is said at the button, and tried again by pressing it again', async () => {
  site.missing = (name) => /papers\.\w+\.wasm/.test(name);
  const [page, shop] = await giving();
  const row = shop.host.locator('[data-paper="short"]');
  await row.getByRole('button', { name: 'Word' }).click();
  await row.getByText(g.failed).waitFor();
  site.missing = () => false;
  await file(page, () => row.getByRole('button', { name: 'Word' }).click());
  await row.getByText(g.failed).waitFor({ state: 'detached' });
  await page.context().close();
});

/** The headings that are smaller than something in what they stand above. */
const smallHeadings = (shop) => shop.host.evaluate((host) => {
  const size = (node) => parseFloat(getComputedStyle(node).fontSize);
  return [...host.shadowRoot.querySelectorAll('h2, h3, h4, h5, h6')].filter((node) => node.checkVisibility()).flatMap((node) => {
    const below = node.nextElementSibling ?? node.parentElement.nextElementSibling;
    const texts = below ? [below, ...below.querySelectorAll('p, li, td, button, label')].filter((each) => each.checkVisibility() && each.textContent.trim()) : [];
    return texts.some((each) => size(each) > size(node)) ? [node.outerHTML] : [];
  });
});

test('in the dark, on a narrow page and for axe', async () => {
  for (const options of [{ viewport: { width: 320, height: 700 } }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const [page, shop] = await giving('job', options);
    await shop.button(g.webMake).click();
    await shop.host.locator('.posted textarea').waitFor();
    await shop.host.locator('.choose input').setInputFiles(asFile(example('residential')));
    await shop.host.locator('.compared .paper').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'not wider than the page');
    assert.deepEqual(await smallHeadings(shop), []);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    await done(page);
  }
});
