// What peer work is, from each seat: the way from the first page to a seat's, to the
// picture and back, what every sentence rests on, and what nobody hears of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings as seatStrings } from '../wasm/ui/recovery/seat/strings.js';
import { strings } from '../wasm/ui/recovery/shell/strings.js';
import { built } from './support/built.mjs';
import { launch, open, unfolded } from './support/browser.mjs';
import { Recovery, recoveryPage } from './support/recovery.mjs';
import { page as html, serve } from './support/server.mjs';

const t = strings.da;
const s = seatStrings.da;
const seats = Object.values(t.seatNames);
let browser, site;
before(async () => {
  site = await serve({
    '/r.html': recoveryPage(), '/en.html': recoveryPage('', { lang: 'en' }), '/hr.html': recoveryPage('seat="hr"'), '/wrong.html': recoveryPage('seat="doctor"'),
    '/late.html': html('<peer-recovery></peer-recovery>', { script: false }),
    '/two.html': recoveryPage('id="a"></peer-recovery><peer-recovery id="b"'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name = 'r', options) => {
  const page = await open(browser, `${site.origin}/${name}.html`, options);
  const recovery = new Recovery(page);
  return [page, recovery];
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('from the first page to each seat, to the picture and back, the focus on what is new; nothing stored, nothing on the page', async () => {
  const [page, r] = await opened();
  await r.host.getByRole('heading', { name: t.title }).waitFor();
  const globals = await page.evaluate(() => Object.keys(globalThis).length);
  assert.equal((await r.focused()), null, 'nothing takes the focus by itself');
  assert.deepEqual(await r.host.locator('.seats .door b').allTextContents(), seats);
  for (let n = 0; n < seats.length; n++) {
    await r.seat(n);
    const { tag, text } = await r.focused();
    assert.equal(tag, 'h3');
    assert.match(text, new RegExp(`^${seats[n]} · cirka \\d minutter: `));
    assert.ok(await r.host.locator('.seat > .prose').count() >= 5, 'sections');
    await r.button(t.allSeats).click();
    assert.equal((await r.focused()).text, t.title);
  }
  await r.chime();
  assert.equal((await r.focused()).tag, 'h3');
  assert.equal(await r.host.locator('.ways-bar [aria-current="page"]').textContent(), t.chime);
  await r.button(t.allSeats).click();
  await r.seat(0);
  await r.host.locator('.other-seats').getByRole('button', { name: t.seatNames.citizen, exact: true }).click();
  await r.host.locator('.step-heading', { hasText: t.seatNames.citizen }).waitFor();
  assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, location.hash]), [0, 0, '', 0, '']);
  assert.equal(await page.evaluate(() => Object.keys(globalThis).length), globals);
  await done(page);
});

test('every sentence has a number, and the number has its source below', async () => {
  for (const name of ['r', 'en']) {
    const [page, r] = await opened(name);
    const whole = () => r.host.evaluate((host) => {
      const found = [];
      for (const block of host.shadowRoot.querySelectorAll('.prose')) {
        const notes = block.querySelectorAll('.notes > li').length;
        for (const said of block.querySelectorAll('p:not(.notes p), .points > li')) {
          if (said.closest('details')) continue;
          const marks = [...said.querySelectorAll('.mark')].map(({ textContent }) => Number(textContent));
          if (!marks.length || marks.some((n) => n < 1 || n > notes)) found.push(said.textContent.slice(0, 60));
          if (said.lastElementChild?.className !== 'numbered') found.push(`no number at the end: ${said.textContent.slice(-60)}`);
        }
        for (const note of block.querySelectorAll('.notes > li')) if (note.textContent.trim().length < 10) found.push(note.outerHTML);
      }
      return [found, host.shadowRoot.querySelectorAll('.mark').length];
    });
    await r.host.locator('.door').first().waitFor();
    assert.deepEqual((await whole())[0], []);
    for (let n = 0; n < seats.length; n++) {
      await r.seat(n);
      const [found, marks] = await whole();
      assert.deepEqual(found, [], seats[n]);
      assert.ok(marks > 15, `${seats[n]}: ${marks} numbers`);
      await r.host.locator('.way').first().click();
    }
    await done(page);
  }
});

test('a number leads to its source and back, and the list is one stop of the keyboard away', async () => {
  const [page, r] = await opened();
  await r.seat(1);
  const section = r.host.locator('.seat > .prose').nth(1);
  const mark = section.locator('.mark').nth(1);
  assert.equal(await section.locator('details').getAttribute('open'), null);
  await mark.click();
  const { tag, text } = await r.focused();
  assert.equal(tag, 'li');
  assert.ok(text.includes('Socialstyrelsen') || text.length > 20);
  await r.button(t.backToSentence).click();
  assert.equal((await r.focused()).label, `${t.source} ${await mark.textContent()}`);
  // With the keyboard alone: from a section's list to the next one's, no stop between.
  await section.locator('summary').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  const order = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab');
    order.push((await r.focused()).tag);
  }
  assert.ok(order.includes('summary') && !order.includes('sup'), order.join());
  assert.equal(await section.locator('.mark[tabindex="0"]').count(), 0);
  await done(page);
});

test('all of it by the keyboard', async () => {
  const [page, r] = await opened();
  await r.host.locator('.door').first().waitFor();
  await page.keyboard.press('Tab');
  assert.match((await r.focused()).text, new RegExp('^' + seats[0]));
  await page.keyboard.press('Enter');
  await r.host.locator('.seat').waitFor();
  await page.keyboard.press('Shift+Tab');
  assert.match((await r.focused()).class, /^way/);
  await page.keyboard.press('Enter');
  await r.host.locator('.chime, .cards, .seats').first().waitFor();
  await done(page);
});

test('a page can begin with a seat; another seat, another language and an unknown one', async () => {
  const [page, r] = await opened('hr');
  await r.host.locator('.step-heading', { hasText: t.seatNames.hr }).waitFor();
  assert.equal(await r.focused(), null, 'the page was not asked to move the focus');
  await page.evaluate(() => {
    const element = document.querySelector('peer-recovery');
    element.seat = 'citizen';
    element.lang = 'en';
  });
  await r.host.locator('.step-heading', { hasText: strings.en.seatNames.citizen }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('peer-recovery').getAttribute('seat')), 'citizen');
  await page.evaluate(() => document.querySelector('peer-recovery').removeAttribute('seat'));
  await r.host.locator('.seats').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('peer-recovery').seat), '');
  await done(page);
  const [other, w] = await opened('wrong');
  await w.host.locator('.seats').waitFor();
  await done(other);
});

test('properties set before the script has run', async () => {
  const [page, r] = await opened('late');
  const seen = await page.evaluate(async () => {
    const element = document.querySelector('peer-recovery');
    Object.assign(element, { seat: 'colleague', organisation: 'Solbjerg' });
    await import('/peer-recovery.js');
    return ['seat', 'organisation'].map((name) => [element.getAttribute(name), element[name], Object.hasOwn(element, name)]);
  });
  assert.deepEqual(seen, [['colleague', 'colleague', false], ['Solbjerg', 'Solbjerg', false]]);
  await r.host.locator('.step-heading', { hasText: t.seatNames.colleague }).waitFor();
  await done(page);
});

test('the page around hears what kind of page is shown, and neither seat nor card', async () => {
  const heard = () => {
    window.heard = [];
    addEventListener('peer-recovery-view', ({ detail, target }) => window.heard.push([Object.keys(detail).sort().join(), detail.state, detail.lang, detail.title, target.localName]));
  };
  const [page, r] = await opened('r', { init: [heard] });
  await r.seat(5);
  await r.chime();
  await r.button(t.allSeats).click();
  const events = (await page.evaluate(() => window.heard)).filter(([, state]) => state !== 'waiting');
  assert.deepEqual(events, ['begin', 'seat', 'chime', 'begin'].map((state) => ['lang,state,title', state, 'da', t.title, 'peer-recovery']));
  assert.equal(await r.host.locator('.pr').getAttribute('aria-label'), t.title);
  await done(page);
});

test('the root is closed, and a listener to everything hears neither seat nor element', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    window.heard = [];
    for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'input', 'change', 'mouseover', 'selectstart', 'peer-recovery-view']) {
      for (const capture of [true, false]) addEventListener(type, (event) => window.heard.push([type, event.composedPath()[0].localName ?? '', JSON.stringify(event.detail ?? ''), document.activeElement?.localName]), capture);
    }
  });
  await page.goto(`${site.origin}/r.html`);
  const box = await page.locator('peer-recovery').boundingBox();
  assert.equal(await page.evaluate(() => document.querySelector('peer-recovery').shadowRoot), null);
  await page.mouse.click(box.x + 200, box.y + 340);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.heard.some(([type, , detail]) => type === 'peer-recovery-view' && /"seat"|"chime"/.test(detail)));
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.length > 5);
  for (const [type, target, detail] of heard) {
    assert.ok(['peer-recovery', 'body', 'html', 'main', 'h1', ''].includes(target), `${type} at ${target}`);
    for (const name of Object.keys(t.seatNames)) assert.doesNotMatch(detail, new RegExp(`"${name}"`));
    for (const name of seats) assert.ok(!detail.includes(name));
  }
  await page.close();
});

test('what is asked for over the wire is the same for every seat', async () => {
  const asked = [];
  for (const n of [0, 5]) {
    site.asked.length = 0;
    const [page, r] = await opened();
    await r.seat(n);
    asked.push([...site.asked]);
    await done(page);
  }
  assert.deepEqual(asked[0], asked[1]);
  assert.equal(asked[0].filter((name) => /\.js$/.test(name)).length, 2);
});

test('axe finds nothing, wide and narrow, light and dark, open and closed', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]) {
    const [page, r] = await opened('r', options);
    await page.evaluate(axe.source);
    const check = async (what) => {
      await unfolded(r.host);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(violations.map(({ id, nodes }) => [what, id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary.slice(0, 200))]), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${what} scrolls sideways`);
    };
    await r.host.locator('.door').first().waitFor();
    await check('begin');
    await r.seat(5);
    await check(seats[5]);
    await done(page);
  }
});

/** What is cut off or out of sight, on the page that is shown. */
const cut = (r) => r.host.evaluate((host) => [
  [...host.shadowRoot.querySelectorAll('button:not(.mark), summary, h2, h3, h4, h5, p, li, b, .end')].filter((each) => {
    if (each.closest('.off') || !each.checkVisibility()) return false;
    return each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline' || each.getBoundingClientRect().right > innerWidth + 1;
  }).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  document.documentElement.scrollWidth > innerWidth,
]);

test('letters, lines and words set apart, colours forced, 400 %: nothing is cut off', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, forcedColors: 'active' }, { viewport: { width: 320, height: 256 } }]) {
    const [page, r] = await opened('r', options);
    await r.host.locator('.door').first().waitFor();
    await r.host.evaluate((host) => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync('.pr * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .pr p { margin-bottom: 2em !important; }');
      host.shadowRoot.adoptedStyleSheets.push(spaced);
      host.spaced = spaced;
    });
    const again = () => r.host.evaluate((host) => { if (!host.shadowRoot.adoptedStyleSheets.includes(host.spaced)) host.shadowRoot.adoptedStyleSheets.push(host.spaced); });
    assert.deepEqual(await cut(r), [[], false], 'begin');
    await r.seat(3);
    await again();
    assert.deepEqual(await cut(r), [[], false], `seat ${JSON.stringify(options)}`);
    await r.chime();
    await again();
    for (let n = 0; n < 5; n++) {
      await r.host.locator('.petal').nth(n).click();
      assert.deepEqual(await cut(r), [[], false], `chime ${n} ${JSON.stringify(options)}`);
    }
    await done(page);
  }
});

test('every target is at least 24 pixels', async () => {
  const [page, r] = await opened('r', { viewport: { width: 320, height: 640 } });
  const small = () => r.host.evaluate((host) => [...host.shadowRoot.querySelectorAll('button, summary, .petal')].filter((each) => each.checkVisibility()).map((each) => [each.className, each.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 24 || height < 24).map(([name, { width, height }]) => `${name} ${width} ${height}`));
  await r.host.locator('.door').first().waitFor();
  assert.deepEqual(await small(), []);
  await r.seat(2);
  assert.deepEqual(await small(), []);
  await r.chime();
  assert.deepEqual(await small(), []);
  await done(page);
});

test('two on one page know nothing of each other', async () => {
  const [page] = await opened('two');
  const [a, b] = [page.locator('#a'), page.locator('#b')];
  await a.locator('.seats .door').first().click();
  await a.locator('.seat').waitFor();
  assert.equal(await b.locator('.seats').count(), 1);
  await b.getByRole('button', { name: /^CHIME/ }).click();
  await b.locator('.chime').waitFor();
  assert.equal(await b.locator('.pr').getAttribute('aria-label'), `${t.title} (2)`);
  await done(page);
});

test('a page that does not come is told, with the way back, and comes when it is asked for again', async () => {
  for (const [missing, go, there] of [[/\/seat\./, (r) => r.host.locator('.seats .door').first().click(), '.seat'], [/\/chime\./, (r) => r.button(/^CHIME/).click(), '.chime']]) {
    site.missing = (name) => missing.test(name);
    const page = await open(browser, site.origin + '/r.html');
    const r = new Recovery(page);
    await go(r);
    await r.host.getByRole('alert').filter({ hasText: t.fetchFailed }).waitFor();
    assert.equal((await r.focused()).text, t.sorry);
    await r.button(t.toBegin).click();
    await go(r);
    await r.host.getByRole('alert').filter({ hasText: t.outdated }).waitFor();
    site.missing = () => false;
    await r.button(t.toBegin).click();
    await go(r);
    await r.host.locator(there).waitFor();
    await page.context().close();
  }
});

test('a page that stalls is told of, and trying again fetches it anew', async () => {
  let let_go;
  site.hold = (name) => (/\/chime\./.test(name) ? new Promise((resolve) => { let_go = resolve; }) : undefined);
  const page = await open(browser, site.origin + '/r.html');
  await page.clock.install();
  const r = new Recovery(page);
  await r.button(/^CHIME/).click();
  await page.clock.fastForward(11_000);
  await r.host.getByText(t.slow).waitFor();
  site.hold = () => {};
  await r.button(t.retry).click();
  await r.host.locator('.chime').waitFor();
  let_go();
  await page.context().close();
});

test('an error while a page is shown or when something is pressed is told', async () => {
  const [page, r] = await opened();
  await r.host.locator('.door').first().waitFor();
  await page.evaluate(() => { Document.prototype.createElementNS = () => { throw new Error('broken'); }; });
  await r.button(/^CHIME/).click();
  await r.host.getByRole('alert').filter({ hasText: t.viewFailed }).waitFor();
  await r.button(t.toBegin).click();
  await r.host.locator('.seats').waitFor();
  await page.context().close();
});

test('moved to another place it stays where it is and takes the language there', async () => {
  const [page, r] = await opened();
  await r.seat(4);
  await page.evaluate(() => {
    const there = document.createElement('div');
    there.lang = 'en';
    document.querySelector('main').append(there);
    there.append(document.querySelector('peer-recovery'));
  });
  await r.host.locator('.step-heading', { hasText: strings.en.seatNames['peer-worker'] }).waitFor();
  assert.equal(await r.host.locator('.pr').getAttribute('lang'), 'en', 'the area says its language');
  await done(page);
});

test('papers for the seat, and who knows about it', async () => {
  const [page, r] = await opened();
  await r.seat(0);
  assert.equal(await r.host.locator('[data-paper]:visible').count(), 7, 'those that a leader is the first to use');
  await r.host.getByText(s.papersMore(4)).click();
  const paper = r.host.locator('[data-paper="hr-checklist"]');
  const [word] = await Promise.all([page.waitForEvent('download'), paper.getByRole('button', { name: /^Hent i Word/ }).click()]);
  assert.match(word.suggestedFilename(), /\.docx$/);
  const given = readFileSync(await word.path());
  assert.deepEqual(given, execFileSync(built().command, ['paper', 'hr-checklist', '--format', 'docx', '--lang', 'da']), 'the bytes of the command line');
  await paper.getByText('er hentet').waitFor();
  const who = r.host.locator('section', { has: page.getByRole('heading', { name: s.who }) }).last();
  assert.equal(await who.locator('details').count(), 3);
  assert.equal(await who.locator('a').count(), 0, 'an address of 2016 is text');
  await done(page);
});
