// The cards to talk from: all of them, one at a time in a meeting, and on paper.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/recovery/cards/strings.js';
import { strings as shell } from '../wasm/ui/recovery/shell/strings.js';
import { out } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { drawn, intercept, onPaper, printed } from './support/paper.mjs';
import { Recovery, recoveryPage } from './support/recovery.mjs';
import { serve } from './support/server.mjs';

const c = strings.da;
const shots = path.join(out, 'cards');
const organisation = 'Solbjerg Kommune';

let browser, site;
before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await serve({
    '/da.html': recoveryPage(`organisation="${organisation}"`),
    '/en.html': recoveryPage(`organisation="${organisation}"`, { lang: 'en' }),
    '/outside.html': { content: `<!DOCTYPE html><html lang="da"><title>Test</title><link rel="icon" href="data:,"><iframe title="kort" allow="fullscreen 'none'" src="/da.html" width="900" height="700"></iframe></html>`, policy: "default-src 'self' data:" },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** The cards on a page, with what somebody is told. */
class Cards extends Recovery {
  async begin(lang = 'da') {
    await this.button(shell[lang].cards).first().click();
    await this.host.locator('.cards').waitFor();
    return this;
  }
  get heading() { return this.host.locator('.cards .step-heading'); }
  /** Which card is shown, by the words of its heading. */
  async at() { return Number((await this.heading.textContent()).match(/(\d) (?:af|of) 7/)?.[1]); }
  told(text) { return this.host.locator('.off[role="status"]', { hasText: text }).waitFor({ state: 'attached' }); }
  /** What is on the card that is shown. */
  face() {
    return this.host.evaluate(({ shadowRoot }) => {
      // Without the number of the source.
      const text = (node) => {
        const copy = node.cloneNode(true);
        copy.querySelectorAll('sup').forEach((each) => each.remove());
        return copy.textContent.replace(/\s+/g, ' ').trim();
      };
      const all = (selector) => [...shadowRoot.querySelectorAll(selector)].map(text);
      return { title: all('.cards .step-heading')[0].replace(/^.*: /, ''), above: all('.above'), question: all('.question')[0], labels: all('.side h4'), said: all('.side p'), ask: all('.asking li'),
        sources: [...shadowRoot.querySelectorAll('.card :is(p, li)')].filter((node) => !node.querySelector('.mark')).map(text) };
    });
  }
}

const opened = async (address = '/da.html', options = {}) => new Cards(await open(browser, site.origin + address, { init: [intercept], ...options }));
const close = async ({ page }) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
const barriers = async (page) => {
  if (!await page.evaluate(() => typeof globalThis.axe === 'object')) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]))), 'axe has looked into the shadow root');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};
/** Every card as it is shown, one after the other. */
async function faces(cards) {
  const all = [];
  await cards.button(strings[await cards.page.evaluate(() => document.documentElement.lang)].begin).click();
  for (let i = 0; i < 7; i++) {
    all.push(await cards.face());
    await cards.page.keyboard.press('ArrowRight');
  }
  await cards.page.keyboard.press('Escape');
  return all;
}

test('seven cards, each with the sentence above it, and all they say has its source', async () => {
  const cards = await (await opened()).begin();
  assert.equal(await cards.host.locator('.cards .door').count(), 7);
  assert.deepEqual(await barriers(cards.page), []);
  const all = await faces(cards);
  assert.equal(new Set(all.map(({ question }) => question)).size, 7);
  for (const [i, face] of all.entries()) {
    assert.match(face.above[0], /^Kortet handler om jeres arbejdsplads og ikke om nogen i rummet\./);
    assert.equal(face.above.length, face.title === 'Særlige hensyn?' ? 2 : 1, face.title);
    assert.deepEqual([face.labels.length, face.said.length % 2, face.ask.length > 0], [2, 0, true], face.title);
    assert.deepEqual(face.sources, [], `${i + 1}: a sentence without a source`);
  }
  const place = all.findIndex(({ title }) => title === 'Særlige hensyn?');
  assert.ok(place > 0, 'the one on consideration is there and is not the first');
  await close(cards);
});

test('both sides are alike in size, colour and weight, side by side and one below the other', async () => {
  for (const [width, colorScheme] of [[320, 'light'], [700, 'light'], [1280, 'dark'], [1920, 'light']]) {
    const cards = await (await opened('/da.html', { viewport: { width, height: 900 }, colorScheme })).begin();
    await cards.button(c.begin).click();
    for (let i = 0; i < 7; i++) {
      const [one, other] = await cards.host.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.side')].map((node) => {
        const { left, top, width: w, height } = node.getBoundingClientRect();
        const look = (each) => ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'borderColor', 'borderWidth', 'padding'].map((name) => getComputedStyle(each)[name]);
        return { left, top, box: [Math.round(w), Math.round(height)], looks: [node, node.querySelector('h4'), node.querySelector('p')].map(look) };
      }));
      assert.deepEqual([one.box, one.looks], [other.box, other.looks], `card ${i + 1} at ${width}`);
      assert.deepEqual([one.top === other.top, one.left === other.left], width < 700 ? [false, true] : [true, false], `card ${i + 1} at ${width}`);
      await cards.page.keyboard.press('ArrowRight');
    }
    assert.equal(await cards.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${width}`);
    if (width !== 700) assert.deepEqual(await barriers(cards.page), []);
    await cards.page.screenshot({ path: path.join(shots, `card-${width}-${colorScheme}.png`), fullPage: true });
    await close(cards);
  }
});

test('a meeting by keys: on, back, first, last, and out again to the card one left', async () => {
  const cards = await (await opened()).begin();
  const { page } = cards;
  await page.evaluate(() => {
    document.heard = [];
    for (const type of ['keydown', 'click', 'focusin', 'peer-recovery-view']) document.addEventListener(type, (event) => document.heard.push([type, event.target.localName, event.key, JSON.stringify(event.detail)]), true);
  });
  await cards.button(c.begin).click();
  for (const [key, to] of [['ArrowRight', 2], ['PageDown', 3], ['ArrowLeft', 2], ['PageUp', 1], ['End', 7], ['Home', 1], ['ArrowRight', 2], ['ArrowRight', 3]]) {
    await page.keyboard.press(key);
    assert.equal(await cards.at(), to, key);
    assert.match((await cards.focused()).class, /step-heading/, `${key}: the heading has the focus`);
    assert.match((await cards.focused()).text, new RegExp(`^${c.position(to, 7)}: `), 'and says where one is');
    assert.equal(await cards.host.locator('.dots .now').count(), 1);
  }
  for (const key of ['Control+ArrowRight', 'Alt+ArrowLeft', 'Shift+End', 'a']) {
    await page.keyboard.press(key);
    assert.equal(await cards.at(), 3, key);
  }
  await page.keyboard.press('Escape');
  const { text } = await cards.focused();
  assert.match(text, /^3\. /, 'the focus is on the card one came from');
  await page.keyboard.press('Escape');
  assert.equal((await cards.focused()).text, text, 'in the list the keys are the page’s own');
  await page.keyboard.press('Enter');
  assert.equal(await cards.at(), 3);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await cards.told(c.last);
  assert.equal(await cards.at(), 7);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await cards.told(c.first);
  // The page around knows which keys were pressed, and nothing of the cards.
  for (const [type, target, , detail] of await page.evaluate(() => document.heard)) {
    assert.equal(target, 'peer-recovery', type);
    if (type === 'peer-recovery-view') assert.deepEqual(Object.keys(JSON.parse(detail)).sort(), ['lang', 'state', 'title']);
  }
  await close(cards);
});

test('a meeting by buttons', async () => {
  const cards = await (await opened()).begin();
  await cards.host.locator('.cards .door').nth(5).click();
  assert.equal(await cards.at(), 6);
  await cards.button(c.next).click();
  assert.equal(await cards.at(), 7);
  assert.equal(await cards.button(c.next).count(), 0);
  await cards.button(c.back).click();
  assert.match((await cards.focused()).text, new RegExp(`^${c.position(6, 7)}`));
  await cards.button(c.all).click();
  assert.match((await cards.focused()).text, /^6\. /);
  await cards.host.locator('.cards .door').first().click();
  assert.equal(await cards.button(c.back).count(), 0);
  await close(cards);
});

test('another language shows the same card, and another page and back all of them', async () => {
  const cards = await (await opened()).begin();
  await cards.host.locator('.cards .door').nth(2).click();
  await cards.page.evaluate(() => { document.documentElement.lang = 'en'; document.querySelector('peer-recovery').setAttribute('lang', 'en'); });
  await cards.host.getByText(strings.en.position(3, 7)).waitFor();
  await cards.page.keyboard.press('ArrowRight');
  assert.equal(await cards.at(), 4);
  // Moved in the page, the element shows what it showed.
  await cards.page.evaluate(() => { const element = document.querySelector('peer-recovery'); element.parentNode.append(element); });
  await cards.host.getByText(strings.en.position(4, 7)).waitFor();
  await cards.chime();
  await cards.begin('en');
  assert.equal(await cards.heading.textContent().then((text) => text.includes(strings.en.heading)), true);
  assert.deepEqual(await barriers(cards.page), []);
  await close(cards);
});

test('what a sentence rests on is under its number', async () => {
  const cards = await (await opened()).begin();
  await cards.host.locator('.cards .door').nth(1).click();
  const list = cards.host.locator('.cards details.sources');
  assert.equal(await list.evaluate(({ open: is }) => is), false);
  const mark = cards.host.locator('.side .mark').first();
  const n = await mark.textContent();
  await mark.click();
  assert.equal(await list.evaluate(({ open: is }) => is), true);
  assert.equal((await cards.focused()).tag, 'li');
  assert.equal(await cards.host.evaluate(({ shadowRoot: root }) => [...root.querySelectorAll('.cards .notes > li')].indexOf(root.activeElement) + 1), Number(n));
  await cards.button(shell.da.backToSentence).click();
  assert.equal((await cards.focused()).text, n);
  await close(cards);
});

test('the number of a source can be pressed on all of its 24 px, in the middle of a paragraph too', async () => {
  const cards = await opened();
  await cards.seat(0);
  const [seen, missed] = await cards.host.evaluate(({ shadowRoot }) => {
    const marks = [...shadowRoot.querySelectorAll('.prose .mark')];
    return [marks.length, marks.filter((mark) => {
      mark.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      return width < 24 || height < 24 || [2, 12, 22].some((x) => shadowRoot.elementFromPoint(left + x, top + height / 2) !== mark);
    }).map((mark) => mark.closest('p, li').textContent)];
  });
  assert.ok(seen > 20, `${seen} numbers`);
  assert.deepEqual(missed, []);
  await close(cards);
});

const whole = new RegExp(`^${c.whole}$`);

test('the full screen has the card alone, and the way out of it', async () => {
  const cards = await (await opened()).begin();
  const { page, host } = cards;
  await cards.button(c.begin).click();
  await cards.button(whole).click();
  await page.waitForFunction(() => document.fullscreenElement?.localName === 'peer-recovery');
  assert.equal(await host.locator('.ways-bar').isVisible(), false);
  assert.equal(await cards.button(whole).count(), 0, 'the button says what it does now');
  await page.keyboard.press('ArrowRight');
  assert.equal(await cards.at(), 2);
  const [card, screen] = await host.evaluate(({ shadowRoot }) => [shadowRoot.querySelector('.card').getBoundingClientRect().height, innerHeight]);
  assert.ok(card > screen * .6, `the card is ${card} of ${screen} high`);
  assert.deepEqual(await barriers(page), []);
  await page.screenshot({ path: path.join(shots, 'whole.png') });
  await cards.button(c.small).click();
  await page.waitForFunction(() => !document.fullscreenElement);
  assert.equal(await host.locator('.ways-bar').isVisible(), true);
  // Out of the cards is out of the full screen.
  await cards.button(whole).click();
  await page.waitForFunction(() => document.fullscreenElement);
  await cards.button(c.all).click();
  await page.waitForFunction(() => !document.fullscreenElement);
  await close(cards);
});

test('a frame that may not have the full screen offers none', async () => {
  const page = await open(browser, site.origin + '/outside.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: shell.da.cards }).first().click();
  await frame.getByRole('button', { name: c.begin }).click();
  await frame.getByRole('button', { name: c.next }).waitFor();
  assert.equal(await frame.getByRole('button', { name: whole }).count(), 0);
  await page.context().close();
});

for (const lang of ['da', 'en']) {
  test(`on paper as pages: one card on each, with its sources, ${lang}`, async () => {
    const cards = await (await opened(`/${lang}.html`)).begin(lang);
    const all = await faces(cards);
    const paper = await printed(cards.page, () => cards.button(strings[lang].pages).click());
    const file = path.join(shots, `pages-${lang}.pdf`);
    const { boxes, texts } = await onPaper(cards.page.context(), paper, file);
    assert.deepEqual(boxes, Array(7).fill([595, 842]));
    drawn(file);
    for (const [i, face] of all.entries()) {
      const plain = bare(texts[i]);
      for (const sentence of [face.title, face.question, ...face.above, ...face.ask, strings[lang].doing, shell[lang].allSources, organisation]) assert.ok(plain.includes(bare(sentence)), `page ${i + 1}: ${sentence}`);
    }
    for (const { said, labels } of all) for (const sentence of [...said, ...labels]) assert.ok(bare(paper.text).includes(bare(sentence)), sentence);
    await close(cards);
  });

  test(`on paper to cut out: two on each sheet, each within its half, ${lang}`, async () => {
    const cards = await (await opened(`/${lang}.html`)).begin(lang);
    const all = await faces(cards);
    const paper = await printed(cards.page, () => cards.button(strings[lang].cut).click());
    const file = path.join(shots, `cut-${lang}.pdf`);
    const { boxes, texts } = await onPaper(cards.page.context(), paper, file);
    assert.deepEqual(boxes, Array(5).fill([595, 842]), 'four sheets, and one with the sources');
    drawn(file);
    assert.ok(bare(texts[0]).includes(bare(strings[lang].how)));
    for (const [i, face] of all.entries()) {
      const sheet = bare(texts[Math.floor((i + 1) / 2)]);
      for (const sentence of [face.title, face.question, ...face.above, ...face.ask, organisation]) assert.ok(sheet.includes(bare(sentence)), `card ${i + 1}: ${sentence}`);
      for (const sentence of [...face.said, ...face.labels]) assert.ok(bare(paper.text).includes(bare(sentence)), sentence);
    }
    assert.ok(bare(texts[4]).startsWith(bare(shell[lang].allSources)));

    // On paper of this size nothing is cut off and both sides are the same.
    const page = await cards.page.context().newPage();
    await page.setContent(paper.html);
    await page.addStyleTag({ content: paper.css });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(210 / 25.4 * 96), height: 900 });
    const measured = await page.evaluate(() => [...document.querySelectorAll('.card')].map((card) => {
      const box = card.getBoundingClientRect();
      const rest = parseFloat(getComputedStyle(card).paddingBottom);
      const low = Math.max(...[...card.querySelectorAll('*')].map((node) => node.getBoundingClientRect().bottom));
      return { height: Math.round(box.height / 96 * 25.4 * 2) / 2, over: Math.max(0, Math.round(low - (box.bottom - rest))), sides: [...card.querySelectorAll('.side')].map((side) => {
        const { width, height } = side.getBoundingClientRect();
        return [Math.round(width), Math.round(height), side.scrollHeight <= side.clientHeight];
      }) };
    }));
    assert.equal(measured.length, 8);
    for (const [i, { height, over, sides }] of measured.entries()) {
      assert.deepEqual([height, over], [148.5, 0], `half ${i}`);
      if (i) assert.deepEqual([sides[0], sides[0][2]], [sides[1], true], `half ${i}`);
    }
    await close(cards);
  });
}

/** A text by its letters alone: lines, hyphens at their end and the numbers of sources are the paper's. */
const bare = (text) => text.replace(/[^\p{L}]+/gu, '');
