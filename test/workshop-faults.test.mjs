// What goes wrong while a working group writes: files that are no description,
// parts that do not come. Each is told in a sentence, and nothing written is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open, openRoots } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { serve } from './support/server.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

const t = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage(), '/kept.html': workshopPage('autosave') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Opens a workshop with something written in it, on its first page. */
const written = async () => {
  const page = await open(browser, site.origin + '/job.html');
  const shop = new Workshop(page);
  await shop.empty();
  await shop.input('/title').fill('Vores eget');
  await shop.button(t.backToBegin).click();
  return [page, shop];
};
const choose = (shop, name, buffer) => shop.host.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) });
const back = async (shop) => {
  await shop.button(t.toWriting).click();
  assert.equal(await shop.input('/title').inputValue(), 'Vores eget');
  await shop.button(t.backToBegin).click();
};

test('a file that is damaged, hostile, newer, too large, empty or something else is told, and what is written stays', async () => {
  const [page, shop] = await written();
  for (const [name, content, says] of [
    ['damaged.json', '{"lang":"da","title":', t.fileOther],
    ['hostile.json', '{"lang":"da","title":"x","__proto__":{"polluted":true}}', t.fileOther],
    ['script.json', '{"lang":"da","title":"x","<img src=x onerror=alert(1)>":1}', t.fileOther],
    ['newer.json', '{"$schema":"https://peerwork-dk.github.io/peerwork/schema/v9/job-description.schema.json","lang":"da","title":"x"}', t.fileOther],
    ['large.json', `{"lang":"da","title":"${'x'.repeat(1 << 20)}"}`, t.fileTooLarge],
    ['empty.json', '', t.fileEmpty],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), t.fileNotText],
    ['other.json', '{"hello":"there"}', t.fileOther],
    ['svar-samlet.jsonl', '{"id":"7ZKQ2M4T9XAB","answers":[]}\n{"id":"8ZKQ2M4T9XAB","answers":[]}\n', t.fileResponses],
    ['svar-liste.json', '[{"id":"7ZKQ2M4T9XAB","answers":[]}]', t.fileResponses],
    ['plan.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', t.fileCalendar],
    ['siden-sidst.json', '{"notCompared":[]}', t.fileElse],
    ['stilling.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x8a, 0xff]), t.fileNotText],
  ]) {
    await choose(shop, name, content);
    await shop.host.getByRole('alert').filter({ hasText: says }).waitFor();
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
    await back(shop);
  }
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a saved file opens as it was saved, and saves to the same bytes', async () => {
  const [page, shop] = await written();
  const ward = readFileSync(path.join(root, 'jobdesc', 'examples', 'ward.json'));
  await choose(shop, 'ward.json', ward);
  await shop.host.locator('.chapter').waitFor();
  const first = await shop.saved();
  assert.deepEqual(JSON.parse(first.text), JSON.parse(ward));
  await shop.button(t.backToBegin).click();
  await choose(shop, 'again.json', first.text);
  await shop.host.locator('.chapter').waitFor();
  assert.equal((await shop.saved()).text, first.text);
  // With a mark at its beginning, as some editors save.
  await shop.button(t.backToBegin).click();
  await choose(shop, 'marked.json', '\ufeff' + first.text);
  await shop.host.locator('.chapter').waitFor();
  assert.equal((await shop.saved()).text, first.text);
  await shop.undo.click();
  await shop.undo.click();
  await shop.undo.click();
  assert.equal(await shop.input('/title').inputValue(), 'Vores eget', 'what was written before is one step back each');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('without the programs everything can be written and saved, and they are asked for anew', async () => {
  const gone = new Set();
  site.missing = (name) => [...gone].some((part) => name.includes(part));
  try {
    const [page, shop] = await written();
    gone.add('.wasm');
    await choose(shop, 'ward.json', '{"lang":"da","title":"En fil"}');
    await shop.host.getByRole('alert').filter({ hasText: t.coreFailed }).or(shop.host.getByRole('alert').filter({ hasText: t.outdated })).waitFor();
    await back(shop);
    await shop.button(t.goOnTitle('Vores eget')).click();
    const plain = await shop.saved();
    assert.deepEqual(JSON.parse(plain.text), { lang: 'da', title: 'Vores eget' });
    await shop.told(t.savedPlain);
    gone.clear();
    assert.match((await shop.saved()).text, /\$schema/);
    await shop.button(t.backToBegin).click();
    await choose(shop, 'ward.json', '{"lang":"da","title":"En fil"}');
    await shop.host.locator('.chapter').waitFor();
    assert.equal(await shop.input('/title').inputValue(), 'En fil');
    await page.context().close();
  } finally {
    site.missing = () => false;
  }
});

test('an example that does not come is told, and comes when it is asked for again', async () => {
  site.missing = (name) => /\/day-service/.test(name);
  try {
    const [page, shop] = await written();
    await shop.host.locator('.example-card', { hasText: 'dagtilbud' }).click();
    await shop.host.getByRole('alert').filter({ hasText: t.exampleFailed }).waitFor();
    site.missing = () => false;
    await shop.button(t.retry).click();
    await shop.host.locator('.chapter').waitFor();
    assert.notEqual(await shop.input('/title').inputValue(), 'Vores eget');
    await page.context().close();
  } finally {
    site.missing = () => false;
  }
});

test('what a question is based on does not come: that is told, why we ask stands, and it comes when it is asked for again', async () => {
  site.missing = (name) => /\/evidence\./.test(name);
  try {
    const [page, shop] = await written();
    await shop.button(t.goOnTitle('Vores eget')).click();
    await shop.chapter(2);
    const fold = shop.host.locator('.ask').first().locator('.why');
    await fold.locator('summary').click();
    await fold.getByRole('alert').filter({ hasText: t.foldFailed }).waitFor();
    assert.ok((await fold.locator('.reason').textContent()).length > 20);
    site.missing = () => false;
    await fold.getByRole('button', { name: t.retry }).click();
    await fold.locator('.ground').first().waitFor();
    assert.equal(await fold.getByRole('alert').count(), 0);
    await page.context().close();
  } finally {
    site.missing = () => false;
  }
});

test('two workshops on a page know nothing of each other', async () => {
  const page = await open(browser, site.origin + '/job.html');
  await page.evaluate(() => document.querySelector('main').append(document.createElement('peer-jobdesc')));
  const host = page.locator('peer-jobdesc');
  for (const n of [0, 1]) {
    await host.nth(n).getByRole('button', { name: t.beginEmpty }).click();
    await host.nth(n).locator('[data-at="/title"] :is(input, textarea)').fill('Job ' + n);
    await host.nth(n).locator('[data-at="/forWhom"] label').nth(n).click();
  }
  const names = await host.evaluateAll((all) => all.map((each) => [...each.shadowRoot.querySelectorAll('input[type="radio"]:checked')].map(({ name }) => name)));
  // The language of each, and the word that was chosen.
  assert.deepEqual(names.map(({ length }) => length), [2, 2]);
  assert.equal(new Set(names.flat()).size, 4);
  assert.equal(await host.first().locator('.job-title').textContent(), 'Job 0');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

/** Whether somebody who closes the tab is asked first; who is asked stays, since `open` says no to every dialog. */
async function asked(page) {
  const answer = Promise.race([
    page.waitForEvent('dialog').then((dialog) => dialog.type() === 'beforeunload'),
    page.waitForEvent('close').then(() => false),
  ]);
  await page.close({ runBeforeUnload: true });
  return answer;
}

test('two tabs with the same description: the later word on the device stays, and the other tab is told before it loses anything', async () => {
  const first = await open(browser, site.origin + '/kept.html');
  const one = new Workshop(first);
  await one.empty();
  await one.input('/title').fill('Peer på Mågen');
  await one.host.getByLabel(t.remember).click();
  await one.host.getByText(t.remembered).waitFor();

  const second = await first.context().newPage();
  await second.addInitScript(openRoots);
  await second.goto(site.origin + '/kept.html');
  const two = new Workshop(second);
  await two.button(t.goOnKept).click();
  await two.input('/title').fill('Peer på Ternen');
  await second.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('Ternen')));

  await one.input('/title').fill('Peer på Svanen');
  await one.host.getByText(t.elsewhere).waitFor();
  assert.match(await first.evaluate(() => Object.values(localStorage).join()), /Ternen/, 'nobody writes over what the other wrote');
  assert.equal(await asked(first), true, 'what is in neither place is asked about');
  assert.equal((await one.document()).title, 'Peer på Svanen');
  assert.equal(await asked(second), false, 'what is kept is not');
  await first.reload();
  await one.button(t.goOnKept).click();
  assert.equal(await one.input('/title').inputValue(), 'Peer på Ternen');
  assert.deepEqual(first.complaints.filter((each) => each !== 'dialog: '), []);
  await first.context().close();
});

test('a device that is full: it is said, what is written stays on the page, and who closes the tab is asked', async () => {
  const page = await open(browser, site.origin + '/kept.html');
  const shop = new Workshop(page);
  await shop.empty();
  await shop.input('/title').fill('Peer på Mågen');
  await shop.host.getByLabel(t.remember).click();
  await shop.host.getByText(t.remembered).waitFor();
  assert.equal(await page.evaluate(() => {
    let size = 1 << 20, fills = 0;
    while (size) {
      try {
        localStorage.setItem('fill' + fills, 'x'.repeat(size));
        fills++;
      } catch {
        size >>= 1;
      }
    }
    return fills > 4;
  }), true);
  await shop.input('/title').fill('Peer på Mågen, to dage om ugen');
  await shop.host.getByText(t.noRoom).waitFor();
  assert.match(await page.evaluate(() => Object.entries(localStorage).find(([key]) => !key.startsWith('fill'))[1]), /"Peer på Mågen"/, 'what there was room for is there still');
  assert.equal(await asked(page), true);
  assert.equal((await shop.document()).title, 'Peer på Mågen, to dage om ugen');
  assert.equal(await asked(page), false, 'the file has it now');
  await page.context().close();
});
