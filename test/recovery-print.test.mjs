// The page of a seat and the picture of CHIME on paper, as Chromium makes a PDF of it.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strings as chimeStrings } from '../wasm/ui/recovery/chime/strings.js';
import { strings } from '../wasm/ui/recovery/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { out } from './support/built.mjs';
import { intercept, onPaper, printed } from './support/paper.mjs';
import { Recovery, recoveryPage } from './support/recovery.mjs';
import { serve } from './support/server.mjs';

mkdirSync(out, { recursive: true });
let browser, site;
before(async () => {
  site = await serve({ '/da.html': recoveryPage('organisation="Solbjerg Kommune"'), '/en.html': recoveryPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const pressed = async (lang, go) => {
  const page = await open(browser, `${site.origin}/${lang}.html`, { init: [intercept], colorScheme: 'dark' });
  const r = new Recovery(page);
  await go(r);
  const sheet = await printed(page, () => r.button(strings[lang].print).click());
  assert.equal(sheet.lang, lang);
  assert.equal(sheet.address, 'about:blank');
  assert.doesNotMatch(sheet.html, /<button|<details|\son[a-z]+=/);
  assert.deepEqual(page.complaints, []);
  return [page, sheet];
};
/** The text without what breaks it into lines. */
const flat = (text) => text.replace(/\s+/g, ' ');

for (const lang of ['da', 'en']) {
  test(`the page of a seat is on four sheets at most, its sources at the end (${lang})`, async () => {
    for (const n of [0, 1, 2, 3, 4, 5]) {
      let sections;
      const [page, sheet] = await pressed(lang, async (r) => {
        await r.seat(n);
        sections = await r.host.locator('.seat > .prose h4').allTextContents();
      });
      const { boxes, texts } = await onPaper(page.context(), sheet, path.join(out, `recovery-seat-${n}-${lang}.pdf`));
      assert.ok(boxes.length <= 4, `${boxes.length} pages`);
      assert.deepEqual([...new Set(boxes.map(String))], ['595,842']);
      const whole = flat(texts.join(' '));
      for (const title of sections.slice(0, -1)) assert.ok(whole.includes(flat(title)), title);
      const [said, notes] = [sheet.html.slice(0, sheet.html.indexOf('all-notes')), sheet.html.slice(sheet.html.indexOf('all-notes'))];
      const numbers = [...said.matchAll(/<sup>([\d, ]+)<\/sup>/g)].flatMap(([, list]) => list.split(', ').map(Number));
      assert.ok(numbers.length > 15);
      assert.deepEqual([...new Set(numbers)].sort((a, b) => a - b), Array.from({ length: [...notes.matchAll(/<li>/g)].length }, (_, i) => i + 1), 'each number has a source and each source a number');
      assert.equal(texts[0].includes('Solbjerg Kommune'), lang === 'da');
      await page.context().close();
    }
  });

  test(`CHIME is on two sheets, the picture on the first (${lang})`, async () => {
    const [page, sheet] = await pressed(lang, (r) => r.chime());
    const { boxes, texts } = await onPaper(page.context(), sheet, path.join(out, `recovery-chime-${lang}.pdf`));
    assert.equal(boxes.length, 2);
    assert.equal(sheet.title, strings[lang].chime);
    assert.match(texts[0], new RegExp(chimeStrings[lang].heading));
    for (const letter of 'CHIME') assert.match(texts[0], new RegExp(`(^|\\s)${letter}(\\s|$)`, 'm'), letter);
    assert.match(texts[1], /Leamy/);
    await page.context().close();
  });
}
