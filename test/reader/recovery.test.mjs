// What peer work is, as somebody hears it who does not see it: a seat chosen, the
// source of a sentence, the picture walked through, a card in a meeting. The
// transcripts beside this file are read by people before they are committed:
//
//	node test/reader/recovery.test.mjs -u
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings } from '../../wasm/ui/recovery/shell/strings.js';
import { launch, open } from '../support/browser.mjs';
import { Recovery, recoveryPage } from '../support/recovery.mjs';
import { serve } from '../support/server.mjs';
import { Reader } from './reader.mjs';

const update = process.argv.includes('-u');

/** What the person does, in the words of the transcript. */
const doing = {
  da: { open: 'Siden åbnes og læses fra toppen', seat: 'Vælg borgerens plads', source: 'Hvad hviler den første sætning på?', back: 'Tilbage til sætningen', chime: 'CHIME', on: 'Pil til højre i billedet', panel: 'Tab til teksten ved siden af', cards: 'Samtalekort', begin: 'Tag dem ét ad gangen', card: 'Kortet læses', next: 'Pil til højre', end: 'End', over: 'Pil til højre igen', out: 'Esc' },
  en: { open: 'The page opens and is read from the top', seat: 'Choose the citizen’s seat', source: 'What does the first sentence rest on?', back: 'Back to the sentence', chime: 'CHIME', on: 'Arrow right in the picture', panel: 'Tab to the text beside it', cards: 'Conversation cards', begin: 'Take them one at a time', card: 'The card is read', next: 'Arrow right', end: 'End', over: 'Arrow right again', out: 'Esc' },
};

let browser, site;
before(async () => {
  site = await serve(Object.fromEntries(['da', 'en'].map((lang) => [`/${lang}.html`, recoveryPage('', { lang })])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const lang of ['da', 'en']) {
  test(`what peer work is as it is heard, ${lang}`, async () => {
    const page = await open(browser, `${site.origin}/${lang}.html`);
    const element = new Recovery(page);
    const reader = new Reader(await page.context().newCDPSession(page), lang);
    const [d, t, c] = [doing[lang], strings[lang], cardStrings[lang]];
    const { keyboard } = page;
    await element.host.locator('.seats .door').first().waitFor();
    await reader.read(d.open);
    await reader.act(d.seat, () => element.seat(5));
    await reader.act(d.source, () => element.host.locator('.prose .mark').first().click());
    await reader.act(d.back, () => element.button(t.backToSentence).click());
    await reader.act(d.chime, () => element.chime());
    await reader.act(d.on, async () => {
      await element.host.locator('.petal').first().focus();
      await keyboard.press('ArrowRight');
    });
    await reader.act(d.panel, () => keyboard.press('Tab'));
    await reader.act(d.cards, async () => {
      await element.host.locator('.ways-bar').getByRole('button', { name: t.cards }).click();
      await element.host.locator('.cards').waitFor();
    });
    await reader.act(d.begin, () => element.button(c.begin).click());
    await reader.read(d.card, c.position(1, 7));
    await reader.act(d.next, () => keyboard.press('ArrowRight'));
    await reader.act(d.end, () => keyboard.press('End'));
    await reader.act(d.over, async () => {
      await keyboard.press('ArrowRight');
      await element.host.locator('.off[role="status"]', { hasText: c.last }).waitFor({ state: 'attached' });
    });
    await reader.act(d.out, () => keyboard.press('Escape'));

    const heard = reader.heard.join('\n').trim() + '\n';
    const golden = new URL(`recovery-${lang}.txt`, import.meta.url);
    if (update) writeFileSync(golden, heard);
    assert.equal(heard, readFileSync(golden, 'utf8'), 'what is heard has changed: read it, and write it anew with -u if it is good');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
