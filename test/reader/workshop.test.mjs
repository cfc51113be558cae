// The workshop as somebody hears it who does not see it: begun, a task added,
// moved, removed and had back, and a question in a meeting. The transcripts
// beside this file are read by people before they are committed:
//
//	node test/reader/workshop.test.mjs -u
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { strings as meeting } from '../../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';
import { Workshop, workshopPage } from '../support/workshop.mjs';
import { Reader } from './reader.mjs';

const update = process.argv.includes('-u');

/** What the person does, in the words of the transcript. */
const doing = {
  da: { open: 'Siden åbnes og læses fra toppen', begin: 'Begynd på en tom side', add: 'Tilføj en opgave, og skriv den', more: 'Tilføj en til', move: 'Flyt den op med Alt og pil op', remove: 'Fjern den', undo: 'Fortryd med Ctrl og Z', meeting: 'Hold møde', hour: 'Begynd den første time', next: 'Pil til højre', stop: 'Afslut mødet' },
  en: { open: 'The page opens and is read from the top', begin: 'Begin with an empty page', add: 'Add a task, and write it', more: 'Add another', move: 'Move it up with Alt and arrow up', remove: 'Remove it', undo: 'Undo with Ctrl and Z', meeting: 'Hold a meeting', hour: 'Begin the first hour', next: 'Arrow right', stop: 'End the meeting' },
};

let browser, site;
before(async () => {
  site = await serve(Object.fromEntries(['da', 'en'].map((lang) => [`/${lang}.html`, workshopPage('', { lang })])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const lang of ['da', 'en']) {
  test(`the workshop as it is heard, ${lang}`, async () => {
    const page = await open(browser, `${site.origin}/${lang}.html`);
    const shop = new Workshop(page);
    const reader = new Reader(await page.context().newCDPSession(page), lang);
    const [d, t, m] = [doing[lang], strings[lang], meeting[lang]];
    await shop.host.locator('.example-card').first().waitFor();
    await reader.read(d.open);
    await reader.act(d.begin, () => shop.empty());
    await shop.chapter(4);
    const add = shop.host.getByRole('button', { name: t.addTo['/tasks'], exact: true });
    for (const [what, title, n] of [[d.add, 'Samtaler', 1], [d.more, 'Ture', 2]]) {
      await reader.act(what, async () => {
        await add.click();
        await page.keyboard.type(title);
        await shop.told(t.added(n));
      });
    }
    await reader.act(d.move, async () => {
      await page.keyboard.press('Alt+ArrowUp');
      await shop.told(t.moved('Ture', 1, 2));
    });
    await reader.act(d.remove, async () => {
      await shop.host.locator('[data-at="/tasks"] [data-tool="remove"]').first().click();
      await shop.told(t.removed('Ture'));
    });
    await reader.act(d.undo, async () => {
      await page.keyboard.press('Control+z');
      await shop.host.locator('.off[role="status"]', { hasText: t.undone('').split(' ')[0].replace(/[:.]+$/, '') }).waitFor({ state: 'attached' });
    });
    await reader.act(d.meeting, async () => {
      await shop.button(t.pages.meeting).click();
      await shop.host.locator('.meeting-start').waitFor();
    });
    await reader.act(d.hour, () => shop.button(m.firstHourBegin).click());
    await reader.act(d.next, () => page.keyboard.press('ArrowRight'));
    await reader.act(d.stop, () => shop.button(m.stop).click());

    const heard = reader.heard.join('\n').trim() + '\n';
    const golden = new URL(`workshop-${lang}.txt`, import.meta.url);
    if (update) writeFileSync(golden, heard);
    assert.equal(heard, readFileSync(golden, 'utf8'), 'what is heard has changed: read it, and write it anew with -u if it is good');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
