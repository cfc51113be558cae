// A whole run as somebody hears it who does not see it, in both languages. The
// transcripts beside this file are read by people before they are committed:
//
//	node test/reader/reader.test.mjs -u
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open } from '../support/browser.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument, mixed, Widget } from '../support/widget.mjs';
import { Reader } from './reader.mjs';
import { words } from './words.mjs';

const update = process.argv.includes('-u');
const spec = instrument('temperatur');
const choices = mixed(spec);

/** What the person does, in the words of the transcript. */
const doing = {
  da: {
    open: 'Siden åbnes og læses fra toppen', tab: 'Tab til det første spørgsmål', choose: 'Mellemrum og pil ned to gange', next: 'Tryk på ”Videre” med tre spørgsmål åbne',
    summary: 'Læst videre derfra', link: 'Tryk på det første i listen', answer: 'Svar dér', why: 'Tab til ”Hvad betyder svarene?”, og tryk', on: 'Svar på resten, og tryk på ”Videre”',
    step: 'Trinnet læst', last: 'Svar, ”Videre”, svar, ”Se resultatet”', result: 'Resultatet læst', restart: 'Tryk på ”Begynd forfra”', press: ['Videre', 'Se resultatet', 'Begynd forfra'],
  },
  en: {
    open: 'The page opens and is read from the top', tab: 'Tab to the first question', choose: 'Space and arrow down twice', next: 'Press “Next” with three questions open',
    summary: 'Read on from there', link: 'Press the first in the list', answer: 'Answer there', why: 'Tab to “What do the answers mean?” and press', on: 'Answer the rest and press “Next”',
    step: 'The step read', last: 'Answer, “Next”, answer, “See the result”', result: 'The result read', restart: 'Press “Start over”', press: ['Next', 'See the result', 'Start over'],
  },
};

let browser, site;
before(async () => {
  site = await serve(Object.fromEntries(['da', 'en'].map((lang) => [`/${lang}.html`, html('<peer-readiness></peer-readiness>', { lang })])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const lang of ['da', 'en']) {
  test(`a whole run as it is heard, ${lang}`, async () => {
    const page = await open(browser, `${site.origin}/${lang}.html`);
    const widget = new Widget(page);
    const reader = new Reader(await page.context().newCDPSession(page), lang);
    const t = doing[lang];
    const [one, two, three] = spec.themes;
    const press = (name) => widget.host.getByRole('button', { name, exact: true }).click();
    const rest = async (theme) => {
      for (const { id } of theme.items) await widget.click(id, choices[id]);
    };
    await widget.groups.first().waitFor();
    await reader.read(t.open);

    await reader.act(t.tab, () => widget.tabTo((at) => at.item === one.items[0].id));
    await reader.act(t.choose, async () => {
      for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    });
    await reader.act(t.next, () => press(t.press[0]));
    await reader.read(t.summary, lang === 'da' ? '3 spørgsmål her er åbne' : '3 questions here are open', `${one.items[2].statement[lang]} `);
    await reader.act(t.link, () => widget.host.locator('.summary button').first().click());
    await reader.act(t.answer, () => page.keyboard.press('Space'));
    await reader.act(t.why, async () => {
      await widget.tabTo((at) => at.tag === 'summary');
      await page.keyboard.press('Enter');
      await widget.host.locator('fieldset .ground').first().waitFor();
    });
    await reader.act(t.on, async () => {
      await rest(one);
      await press(t.press[0]);
    });
    await reader.read(t.step, two.title[lang]);
    await reader.act(t.last, async () => {
      await rest(two);
      await press(t.press[0]);
      await rest(three);
      await press(t.press[1]);
      await widget.result();
    });
    await reader.read(t.result);
    await reader.act(t.restart, () => press(t.press[2]));

    const heard = reader.heard.join('\n').trim() + '\n';
    const golden = new URL(`${lang}.txt`, import.meta.url);
    if (update) writeFileSync(golden, heard);
    assert.equal(heard, readFileSync(golden, 'utf8'), 'what is heard has changed: read it, and write it anew with -u if it is good');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
