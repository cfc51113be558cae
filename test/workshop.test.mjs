// The workshop in which a working group writes a job: beginning, writing,
// moving, taking back, and what it never loses.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open, unfolded } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { asFile, leaves, Workshop, workshopPage } from './support/workshop.mjs';

const t = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage(), '/kept.html': workshopPage('autosave'), '/en.html': workshopPage('', { lang: 'en' }) });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name = 'job', options) => {
  const page = await open(browser, `${site.origin}/${name}.html`, options);
  return [page, new Workshop(page)];
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('from the first page to the first field, with nothing stored and nothing on the page', async () => {
  const [page, shop] = await opened();
  const globals = await page.evaluate(() => Object.keys(globalThis).length);
  await shop.host.getByRole('heading', { name: t.workshop }).waitFor();
  assert.equal(await shop.host.locator('.example-card').count(), 6);
  await shop.empty();
  assert.equal((await shop.focused()).tag, 'h3', 'the focus is on the chapter');
  await shop.input('/title').fill('Peer-medarbejder');
  assert.equal(await shop.host.locator('.job-title').textContent(), 'Peer-medarbejder');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.equal(await page.evaluate(() => Object.keys(globalThis).length), globals);
  assert.deepEqual(await shop.document(), { lang: 'da', title: 'Peer-medarbejder' });
  assert.equal((await shop.saved()).name, 'peer-medarbejder.json');
  await done(page);
});

/** Writes something that fits in every field of the chapter that is shown, and gives the paths. */
const fill = (shop) => shop.host.evaluate((host) => {
  const root = host.shadowRoot;
  const chapter = root.querySelector('.chapter');
  const seen = new Set();
  // A list that is empty gets an entry first.
  for (let more = true; more;) {
    more = false;
    for (const add of chapter.querySelectorAll('.add')) {
      if (add.closest('[data-at]').querySelector(':scope > .entries').children.length) continue;
      add.click();
      more = true;
    }
  }
  const say = (input, type) => input.dispatchEvent(new InputEvent(type, { bubbles: true }));
  for (const card of chapter.querySelectorAll('.dilemma')) {
    card.querySelector('input[value="both"]').click();
    const reason = card.querySelector('textarea');
    reason.value = 'Fordi det passer her';
    say(reason, 'input');
  }
  for (const node of [...chapter.querySelectorAll('[data-at]')]) {
    const at = node.dataset.at;
    if (at === '/dilemmas' || at === '/open' || node.matches('.list')) continue;
    seen.add(at.replace(/\/\d+(?=\/|$)/g, '/*'));
    const choices = [...node.querySelectorAll('input[type="radio"], input[type="checkbox"]')];
    const select = node.querySelector('select');
    const text = node.querySelector('textarea, input[type="text"]');
    // The first kind of employment has all there is but for what volunteers have.
    if (choices.length) choices[0].click();
    else if (select) {
      select.selectedIndex = 1;
      say(select, 'change');
    } else {
      const written = (value) => {
        text.value = value;
        say(text, 'input');
        return !text.closest('[data-at]').querySelector('.wrong') && !text.value.startsWith('?');
      };
      const hint = node.querySelector('.note')?.textContent ?? '';
      if (!text.matches('.short')) written('Noget om ' + at);
      else if (/1\.3\.2027/.test(hint)) written('1.3.2027');
      else if (at.endsWith('/currency')) written('SEK');
      else written('7');
      say(text, 'change');
    }
  }
  for (const box of chapter.querySelectorAll('.undecided input[type="checkbox"]')) {
    if (!box.checked) box.click();
    const who = box.closest('.undecided').querySelector('.who textarea');
    who.value = 'Lederen';
    say(who, 'input');
  }
  return [...seen];
});

/** Takes away all that is written in the chapter that is shown, as one does: what is chosen, ticked, written and added. */
const clear = (shop) => shop.host.evaluate((host) => {
  const chapter = host.shadowRoot.querySelector('.chapter');
  const all = (selector) => [...chapter.querySelectorAll(selector)];
  // Questions that are not for this job any more have nothing in them.
  for (const button of all('.clear')) if (!button.hidden) button.click();
  for (const box of all('input[type="checkbox"]:checked')) box.click();
  for (const select of all('select')) {
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const text of all('textarea, input[type="text"]')) {
    text.value = '';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  for (let last; (last = all('[data-tool="remove"]').at(-1));) last.click();
});

test('every field of the model has a door: it can be filled and cleared, and all of it taken back and done again', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  const seen = new Set(['/dilemmas/*/dilemma', '/dilemmas/*/side', '/dilemmas/*/reason', '/open/*/question', '/open/*/who']);
  for (let chapter = 1; chapter <= 9; chapter++) {
    await shop.chapter(chapter);
    for (const path of await fill(shop)) seen.add(path);
  }
  const paths = leaves().map(([path]) => path).filter((path) => path !== '/$schema');
  assert.ok(paths.length > 130, `${paths.length} fields`);
  assert.deepEqual(paths.filter((path) => !seen.has(path) && !seen.has(path + '/*')), [], 'no door');
  const full = await shop.document();
  const missing = paths.filter((path) => {
    const walk = (value, [step, ...rest]) => (step === undefined ? value !== undefined : step === '*' ? Array.isArray(value) && value.some((each) => walk(each, rest)) : value && walk(value[step], rest));
    return !walk(full, path.split('/').slice(1));
  });
  assert.deepEqual(missing, [], 'not in the file');
  const press = (button, times = Infinity) => button.evaluate((node, most) => {
    let n = 0;
    for (; n < most && !node.disabled; n++) node.click();
    return n;
  }, Math.min(times, 1e6));
  const steps = await press(shop.undo);
  assert.ok(steps > 150, `${steps} steps`);
  assert.deepEqual(await shop.document(), { lang: 'da' });
  assert.equal(await press(shop.redo), steps);
  assert.deepEqual(await shop.document(), full);

  for (let chapter = 1; chapter <= 9; chapter++) {
    await shop.chapter(chapter);
    await clear(shop);
  }
  assert.deepEqual(await shop.document(), { lang: 'da' }, 'cleared');
  assert.match(await shop.host.locator('.sum').textContent(), /^0 af/);
  assert.ok(await press(shop.undo) > steps + 100);
  assert.equal(await press(shop.redo, steps), steps);
  assert.deepEqual(await shop.document(), full, 'and had back');
  await done(page);
});

test('by the keyboard: a task is added, moved, removed and had back, and the focus is where one goes on', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.chapter(4);
  const add = shop.host.getByRole('button', { name: t.addTo['/tasks'], exact: true });
  for (const title of ['Samtaler', 'Madlavning', 'Ture']) {
    await add.focus();
    await page.keyboard.press('Enter');
    assert.match((await shop.focused()).at, /^\/tasks\/\d\/title$/);
    await page.keyboard.type(title);
  }
  await shop.told(t.added(3));
  const titles = async () => (await shop.document()).tasks.map(({ title }) => title);
  assert.deepEqual(await titles(), ['Samtaler', 'Madlavning', 'Ture']);
  for (const title of ['Samtaler', 'Madlavning', 'Ture']) assert.equal(await shop.button(`${t.remove}: ${title}`).count(), 1, 'a button is called after what is written by now');

  await shop.input('/tasks/2/title').focus();
  await page.keyboard.press('Alt+ArrowUp');
  assert.deepEqual(await shop.focused().then(({ tag, at }) => [tag, at]), ['textarea', '/tasks/1/title'], 'along with what was moved');
  await shop.told(t.moved('Ture', 2, 3));
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  assert.equal((await shop.focused()).at, '/tasks/0/title');
  assert.deepEqual(await titles(), ['Ture', 'Samtaler', 'Madlavning']);

  const tool = (i, what) => shop.host.locator('[data-at="/tasks"] > ol > li').nth(i).locator(`[data-tool="${what}"]`).first();
  await tool(0, 'down').focus();
  await page.keyboard.press('Enter');
  assert.equal((await shop.focused()).tool, 'down', 'the same button of what was moved');
  await page.keyboard.press('Enter');
  assert.equal((await shop.focused()).tool, 'up', 'at the end another one');
  assert.deepEqual(await titles(), ['Samtaler', 'Madlavning', 'Ture']);

  await tool(1, 'remove').focus();
  await page.keyboard.press('Enter');
  assert.equal((await shop.focused()).at, '/tasks/1/title', 'what comes after what was removed');
  await shop.told(t.removed('Madlavning'));
  assert.deepEqual(await titles(), ['Samtaler', 'Ture']);
  await page.keyboard.press('Control+z');
  await shop.told(t.undone(t.changeOf.remove('Opgaver')));
  assert.equal((await shop.focused()).at, '/tasks/1/title', 'where it is back');
  assert.deepEqual(await titles(), ['Samtaler', 'Madlavning', 'Ture']);
  await page.keyboard.press('Control+Shift+z');
  assert.deepEqual(await titles(), ['Samtaler', 'Ture']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  assert.deepEqual(await titles(), ['Samtaler', 'Ture']);
  for (const left of [1, 0]) {
    await tool(left, 'remove').focus();
    await page.keyboard.press('Enter');
  }
  assert.match((await shop.focused()).class, /\badd\b/, 'nothing is left but to add');
  assert.deepEqual(await shop.document(), { lang: 'da' });
  await done(page);
});

test('by the handle: an entry follows the pointer, and Escape leaves it where it was', async () => {
  const [page, shop] = await opened();
  await shop.example(0);
  await shop.chapter(4);
  const titles = async () => (await shop.document()).tasks.map(({ title }) => title);
  const before = await titles();
  const entries = shop.host.locator('[data-at="/tasks"] > ol > li');
  const drag = async (from, to) => {
    await entries.nth(from).scrollIntoViewIfNeeded();
    const [grip, target] = [await entries.nth(from).locator('.grip').first().boundingBox(), await entries.nth(to).boundingBox()];
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2, target.y + target.height * .8, { steps: 5 });
  };
  await drag(0, 1);
  assert.equal(await entries.nth(1).evaluate((entry) => entry.className), 'entry after', 'a line says where');
  await page.mouse.up();
  assert.deepEqual(await titles(), [before[1], before[0], ...before.slice(2)]);
  await drag(0, 1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.deepEqual(await titles(), [before[1], before[0], ...before.slice(2)]);
  await shop.undo.click();
  assert.deepEqual(await titles(), before);
  await done(page);
});

test('days and hours as people write them; what cannot be read stays, with a sentence, and is never lost', async () => {
  const [page, shop] = await opened();
  await shop.example(0);
  await shop.chapter(9);
  const date = shop.input('/reviewDate');
  await date.fill('1. marts 2028');
  await date.blur();
  assert.match(await shop.at('/reviewDate').textContent(), /1\. marts 2028/);
  assert.equal((await shop.document()).reviewDate, '2028-03-01');
  await date.fill('når vi er klar');
  assert.doesNotMatch(await shop.at('/reviewDate').textContent(), /kan vi ikke læse/, 'not while somebody writes');
  await date.blur();
  await shop.at('/reviewDate').locator('.wrong', { hasText: t.dayWrong }).waitFor();
  assert.equal(await date.getAttribute('aria-invalid'), 'true');
  assert.equal((await shop.document()).reviewDate, undefined);
  await shop.chapter(4);
  await shop.chapter(9);
  assert.equal(await date.inputValue(), 'når vi er klar');
  await page.evaluate(() => { document.documentElement.lang = 'en'; document.querySelector('peer-jobdesc').setAttribute('lang', 'en'); });
  await shop.host.getByText(strings.en.dayWrong).waitFor();
  assert.equal(await date.inputValue(), 'når vi er klar', 'in another language, too');
  await page.evaluate(() => document.querySelector('peer-jobdesc').setAttribute('lang', 'da'));
  await shop.undo.click();
  assert.equal((await shop.document()).reviewDate, '2028-03-01');
  await shop.chapter(4);
  const hours = shop.input('/tasks/0/minutesPerWeek');
  await hours.fill('7½');
  await shop.at('/tasks/0/minutesPerWeek').getByText('7 timer og 30 minutter').waitFor();
  assert.match(await shop.host.locator('.hours .note').first().textContent(), /^Opgaverne fylder .* af 30 timer\. Der er .* tilbage\.$/);
  await hours.fill('30');
  assert.match(await shop.host.locator('.hours .note').first().textContent(), /mere, end jobbet er på/);
  await done(page);
});

test('an amount of pay: kroner and the month come with it, what is written is a whole file at every key, and it goes as it came', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.input('/title').fill('Peer');
  await shop.chapter(7);
  const from = shop.input('/pay/range/from'), currency = shop.input('/pay/range/currency');
  const per = () => shop.at('/pay/range/per').locator('input:checked').evaluateAll((all) => all.map(({ value }) => value));
  await from.waitFor();
  for (const hidden of ['to', 'per', 'currency', 'forFullTime', 'includes']) assert.equal(await shop.at('/pay/range/' + hidden).isVisible(), false, hidden);
  await from.focus();
  for (const key of '29.500') {
    await page.keyboard.press(key);
    assert.match((await shop.saved()).text, /\$schema/, 'the library writes it as it is');
    await from.focus();
    await page.keyboard.press('End');
  }
  assert.equal(await currency.inputValue(), 'DKK');
  assert.deepEqual(await per(), ['month']);
  assert.equal(await shop.at('/pay/range/per').locator('.clear').isVisible(), false);
  await page.keyboard.press('Tab');
  assert.equal((await shop.focused()).at, '/pay/range/to');
  await page.keyboard.type('31.500');
  assert.deepEqual((await shop.document()).pay.range, { from: '29500', to: '31500', per: 'month', currency: 'DKK' });
  await currency.fill('kr');
  await currency.blur();
  assert.deepEqual((await shop.document()).pay.range.currency, 'DKK');
  await currency.fill('mønter');
  await currency.blur();
  await shop.at('/pay/range/currency').getByText(t.currencyWrong).waitFor();
  await currency.fill('SEK');
  await shop.input('/pay/range/to').fill('');
  await from.fill('');
  assert.deepEqual(await shop.document(), { title: 'Peer', lang: 'da' });
  assert.equal(await currency.isVisible(), false);
  await from.focus();
  await page.keyboard.press('Control+z');
  assert.equal((await shop.focused()).at, '/pay/range/from');
  assert.deepEqual((await shop.document()).pay.range, { from: '29500', per: 'month', currency: 'SEK' });
  await done(page);
});

test('not decided yet is an answer, with who finds out', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.chapter(2);
  const first = shop.host.locator('.ask').first();
  await first.getByRole('checkbox', { name: /^Ikke besluttet endnu/ }).click();
  assert.equal((await shop.focused()).tag, 'textarea');
  assert.equal(await first.getByRole('button', { name: new RegExp('^' + t.removeMark) }).isVisible(), false);
  await page.keyboard.type('Afdelingslederen');
  const { open: [open] } = await shop.document();
  assert.equal(open.who, 'Afdelingslederen');
  assert.equal(await first.getAttribute('data-question'), open.question);
  assert.equal(await shop.host.locator('.chapter-link').nth(1).locator('.count span').first().textContent(), '0 af 3', 'it is not counted as an answer');
  await shop.input('/purpose').fill('Mere håb i hverdagen');
  await first.getByText(t.decidedNow).waitFor();
  assert.equal(await shop.host.locator('.chapter-link').nth(1).locator('.count span').first().textContent(), '1 af 3');
  const remove = first.getByRole('button', { name: new RegExp('^' + t.removeMark) });
  await remove.focus();
  await page.keyboard.press('Enter');
  assert.equal((await shop.focused()).at, '/open', 'on the box that has no tick now');
  await shop.told(t.markRemoved);
  assert.deepEqual(Object.keys(await shop.document()), ['lang', 'purpose']);
  assert.equal(await remove.isVisible(), false);

  // Undone, also from another chapter, it is shown where it is asked.
  await shop.chapter(4);
  await shop.host.locator('.ask').first().locator('input').first().focus();
  await page.keyboard.press('Control+z');
  assert.equal((await shop.focused()).question, 'purpose');
  assert.equal(await first.getByLabel(/^Hvem/).inputValue(), 'Afdelingslederen');
  await remove.click();
  assert.equal((await shop.focused()).at, '/open');
  await page.keyboard.press('Control+z');
  assert.equal((await shop.focused()).question, 'purpose');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  assert.equal((await shop.focused()).question, 'purpose', 'and where it was added');
  assert.deepEqual(await shop.document(), { lang: 'da' });
  await done(page);
});

test('why a question is asked and what that is based on: fetched when somebody asks, with its source, and what is ours says so', async () => {
  const [page, shop] = await opened();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const fetched = () => asked.filter((url) => /\/evidence\./.test(url)).length;
  await shop.empty();
  let ours = 0;
  for (let chapter = 1; chapter <= 9; chapter++) {
    await shop.chapter(chapter);
    if (chapter === 1) {
      await shop.host.locator('.why .reason').first().waitFor({ state: 'attached' });
      assert.equal(fetched(), 0, 'nobody has asked');
    }
    await shop.host.evaluate((host) => host.shadowRoot.querySelectorAll('.why').forEach((each) => { each.open = true; }));
    const folds = shop.host.locator('.ask-foot > .why');
    for (let i = 0; i < await folds.count(); i++) {
      await folds.nth(i).locator('.ground').first().waitFor({ state: 'attached' });
      const said = await folds.nth(i).evaluate((fold) => [fold.querySelector('.reason').textContent, [...fold.querySelectorAll('.ground')].map((each) => [each.querySelector('p').textContent, each.querySelector('figcaption').textContent])]);
      assert.ok(said[0].length > 20);
      for (const [text, source] of said[1]) assert.ok(text.length > 3 && source.length > 3, JSON.stringify(said));
      if (await folds.nth(i).getByText(/^Vores forslag: ./).count()) ours++;
    }
    // A dilemma says who found it.
    for (const from of await shop.host.locator('.dilemma .ground figcaption').allTextContents()) assert.match(from, /om dilemmaerne/);
  }
  assert.equal(fetched(), 1, 'once for all of them');
  assert.ok(ours > 5, `${ours} questions are ours`);
  await done(page);
});

test('what is not for this job but written or open is there until it is empty, and never goes from under somebody’s hands', async () => {
  const [page, shop] = await opened();
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(JSON.stringify({
    lang: 'da', title: 'Frivillig peer', employment: { form: 'volunteer' }, recruitment: { committee: [{ role: 'leader' }] }, open: [{ question: 'pay', who: 'HR' }] })));
  await shop.host.locator('.chapter').waitFor();
  await shop.chapter(7);
  const pay = shop.host.locator('[data-question="pay"]');
  await pay.getByRole('checkbox', { name: /^Ikke besluttet endnu/ }).focus();
  await page.keyboard.press('Space');
  assert.equal((await shop.focused()).question, 'pay', 'the focus is where it was');
  assert.deepEqual((await shop.document()).open, undefined);
  await page.keyboard.press('Tab');
  await pay.waitFor({ state: 'hidden' });
  assert.notEqual((await shop.focused()).question, 'pay');
  await page.keyboard.press('Control+z');
  await pay.waitFor();
  assert.equal((await shop.focused()).question, 'pay', 'where it was taken away');
  const others = shop.host.locator('.ask[data-question]:visible');
  const names = await others.evaluateAll((all) => all.map(({ dataset }) => dataset.question));
  assert.ok(names.includes('pay') && !names.includes('contract'), names.join());
  await done(page);
});

test('what is undone of a note or a dilemma is shown at the question it is about', async () => {
  const [page, shop] = await opened();
  await shop.example(0);
  await shop.chapter(4);
  const card = shop.host.locator('[data-question] .dilemma').first();
  const question = await card.evaluate((node) => node.closest('[data-question]').dataset.question);
  await card.locator('summary').first().click();
  await card.locator('textarea').fill('Et nyt ord');
  await shop.chapter(2);
  const note = shop.host.locator('.undecided').first();
  await note.getByRole('checkbox').click();
  await page.keyboard.type('Lederen');
  const asked = await note.evaluate((node) => node.closest('[data-question]').dataset.question);
  await shop.chapter(9);
  for (const where of [asked, asked, question]) {
    await shop.host.locator('.step-heading').focus();
    await page.keyboard.press('Control+z');
    assert.equal((await shop.focused()).question, where);
  }
  await page.keyboard.press('Control+y');
  assert.equal((await shop.focused()).question, question);
  await page.keyboard.press('Control+y');
  assert.equal((await shop.focused()).question, asked);
  await done(page);
});

test('a word that is being put together is written when it is whole', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.chapter(2);
  const client = await page.context().newCDPSession(page);
  await shop.input('/purpose').focus();
  await client.send('Input.imeSetComposition', { text: 'ha', selectionStart: 2, selectionEnd: 2 });
  assert.equal((await shop.host.locator('.chapter-link').nth(1).locator('.count span').first().textContent()), '0 af 3');
  await client.send('Input.insertText', { text: 'håb' });
  assert.equal((await shop.document()).purpose, 'håb');
  await done(page);
});

test('forty tasks and long texts, a paste from Word: nothing is lost, and a key touches its own field alone', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.chapter(4);
  await shop.host.evaluate((host) => {
    const add = host.shadowRoot.querySelector('[data-at="/tasks"] .add');
    for (let i = 0; i < 40; i++) {
      add.click();
      const title = host.shadowRoot.querySelector(`[data-at="/tasks/${i}/title"] textarea`);
      title.value = 'Opgave ' + i;
      title.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await shop.host.getByText(t.listFull(40)).waitFor();
  assert.equal(await shop.host.locator('[data-at="/tasks"] > .add-row .add').isDisabled(), true);
  const pasted = 'Første afsnit – med “citat”\u00a0og • punkter\n\nAndet afsnit\t' + 'ord '.repeat(1000);
  await shop.input('/tasks/20/whyPeer').focus();
  await page.keyboard.insertText(pasted);
  assert.match(await shop.at('/tasks/20/whyPeer').textContent(), /for meget\. Alt står her stadig/);
  const doc = await shop.document();
  assert.equal(doc.tasks.length, 40);
  assert.equal(doc.tasks[20].whyPeer, pasted, 'to the letter');
  // A key changes what is written in, and what says what can be undone, and nothing else of five thousand elements.
  const touched = await shop.host.evaluate(async (host) => {
    const area = host.shadowRoot.querySelector('[data-at="/tasks/20/whyPeer"] textarea');
    const type = () => {
      area.value += 'x';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type();
    const seen = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(host.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let i = 0; i < 20; i++) type();
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    return seen.map(({ type, target }) => `${type} ${target.className ?? target.data}`);
  });
  assert.deepEqual([...new Set(touched)].toSorted(), ['attributes grow', 'childList note']);
  assert.equal(touched.length, 40, 'its height, and that it is too long');
  await done(page);
});

test('tasks, lived experience and tasks left out stand side by side where there is room, below the week, and are read in the same order', async () => {
  for (const [width, columns] of [[1600, 3], [1280, 3], [1100, 2], [320, 1]]) {
    const [page, shop] = await opened('job', { viewport: { width, height: 900 } });
    await shop.example(0);
    await shop.chapter(4);
    // What is found takes its place beside them.
    await shop.host.locator('.panel-count').waitFor();
    const board = await shop.host.evaluate((host) => {
      const box = (node) => node.getBoundingClientRect();
      const asks = [...host.shadowRoot.querySelectorAll('.board .abreast > .ask')];
      return {
        week: box(host.shadowRoot.querySelector('.board .hours')).bottom,
        asks: asks.map((node) => ({ id: node.dataset.question, left: Math.round(box(node).left), top: Math.round(box(node).top) })),
        // A label that is broken in the middle, or a column that is not wide enough for its words.
        cut: asks.flatMap((node) => [...node.querySelectorAll('label, .each-name, summary, button')]).filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline').map(({ outerHTML }) => outerHTML),
      };
    });
    const order = ['tasks', 'lived-experience', 'tasks-out'];
    assert.deepEqual(board.asks.map(({ id }) => id), order);
    assert.deepEqual(board.asks.toSorted((a, b) => a.top - b.top || a.left - b.left).map(({ id }) => id), order, `as they are read at ${width}`);
    assert.equal(new Set(board.asks.map(({ left }) => left)).size, columns, `columns at ${width}`);
    assert.ok(board.asks.every(({ top }) => top >= board.week), 'the week is above');
    assert.deepEqual(board.cut, []);
    await shop.input('/tasks/0/title').focus();
    const passed = [];
    for (let i = 0; i < 200 && passed.at(-1) !== 'tasks-out'; i++) {
      const { question } = await shop.focused();
      if (question !== passed.at(-1)) passed.push(question);
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(passed, order, 'by the keyboard');
    await done(page);
  }
});

test('axe finds nothing in any chapter, wide and narrow, light and dark', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]) {
    const [page, shop] = await opened('kept', options);
    await page.evaluate(axe.source);
    const check = async (what) => {
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } }));
      assert.deepEqual(violations.map(({ id, nodes }) => [what, id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary.slice(0, 200))]), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false, `${what} scrolls sideways`);
    };
    await check('begin');
    await shop.example(1);
    for (let chapter = 1; chapter <= 9; chapter++) {
      await shop.chapter(chapter);
      await unfolded(shop.host);
      await check(`chapter ${chapter} ${JSON.stringify(options)}`);
    }
    await done(page);
  }
});

test('letters, lines and words set apart, colours forced, one word that never ends: nothing is cut off', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, forcedColors: 'active' }]) {
    const [page, shop] = await opened('job', options);
    await shop.example(1);
    await shop.host.evaluate((host) => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync('.pr * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .pr p { margin-bottom: 2em !important; }');
      host.shadowRoot.adoptedStyleSheets.push(spaced);
    });
    for (const chapter of [1, 4, 7]) {
      await shop.chapter(chapter);
      if (chapter === 4) await shop.input('/tasks/0/title').fill('Menneskerettighedskonventionsfortolkningsarbejdsgruppe'.repeat(3));
      const cut = await shop.host.evaluate((host) => {
        const hidden = [...host.shadowRoot.querySelectorAll('button, label, summary, h3, h4, p, legend, .option span')].filter((each) => {
          if (each.closest('.off') || each.matches('.off') || !each.checkVisibility()) return false;
          const { right } = each.getBoundingClientRect();
          return each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline' || right > innerWidth + 1;
        });
        return [hidden.map(({ outerHTML }) => outerHTML.slice(0, 120)), document.documentElement.scrollWidth > innerWidth];
      });
      assert.deepEqual(cut, [[], false], `chapter ${chapter} ${JSON.stringify(options)}`);
      // A text is as high as its lines.
      const short = await shop.host.evaluate((host) => [...host.shadowRoot.querySelectorAll('.grow textarea')].filter((each) => each.checkVisibility() && each.scrollHeight > each.clientHeight + 2).map(({ id }) => id));
      assert.deepEqual(short, [], 'cut in height');
    }
    await done(page);
  }
});

test('kept on the device only when ticked, and there again; full, deleted elsewhere and broken are told', async () => {
  const [page, shop] = await opened('kept');
  await shop.empty();
  await shop.input('/title').fill('Peer på Mågen');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  const box = shop.host.getByLabel(t.remember);
  await box.click();
  await shop.host.getByText(t.remembered).waitFor();
  await shop.input('/title').fill('Peer på Mågen 2');
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('Mågen 2')));
  await page.reload();
  await shop.button(t.goOnKept).click();
  assert.equal(await shop.input('/title').inputValue(), 'Peer på Mågen 2');
  assert.equal(await box.isChecked(), true);

  // Another window deletes it.
  await page.evaluate(() => localStorage.clear());
  await shop.input('/title').fill('Peer på Mågen 3');
  await shop.host.getByText(t.elsewhere).waitFor();
  await box.click();
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await shop.input('/title').fill('Peer på Mågen 4');
  await shop.host.getByText(t.noRoom).waitFor();
  assert.equal((await shop.document()).title, 'Peer på Mågen 4');

  await page.reload();
  await page.evaluate(() => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"description":'); });
  await shop.button(t.goOnKept).click();
  await shop.host.getByText(t.keptBroken).waitFor();
  await shop.button(t.forget).click();
  await shop.host.getByRole('heading', { name: t.workshop }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await done(page);
});

test('who closes the tab with something in it is asked, and nobody else', async () => {
  const [page, shop] = await opened();
  const asked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await shop.empty();
  assert.equal(await asked(), false);
  await shop.input('/title').fill('x');
  assert.equal(await asked(), true);
  await shop.saved();
  assert.equal(await asked(), false);
  await done(page);
});

test('begun with something else by mistake: what was written is one press away', async () => {
  const [page, shop] = await opened();
  await shop.empty();
  await shop.input('/title').fill('Vores eget');
  await shop.button(t.backToBegin).click();
  await shop.button(t.goOnTitle('Vores eget')).click();
  assert.equal(await shop.input('/title').inputValue(), 'Vores eget');
  await shop.button(t.backToBegin).click();
  await shop.example(2);
  assert.notEqual(await shop.input('/title').inputValue(), 'Vores eget');
  await shop.undo.click();
  assert.equal(await shop.input('/title').inputValue(), 'Vores eget');
  await done(page);
});

test('the page around hears which chapter is shown, and nothing of what is written', async () => {
  const [page, shop] = await opened();
  await page.evaluate(() => {
    globalThis.heard = [];
    for (const type of ['input', 'change', 'click', 'keydown', 'focusin', 'beforeinput', 'paste']) document.querySelector('peer-jobdesc').addEventListener(type, () => heard.push(type));
    addEventListener('peer-jobdesc-view', ({ detail }) => heard.push(detail));
  });
  await shop.empty();
  await shop.input('/title').fill('Hemmeligt');
  await shop.chapter(3);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard, [
    { state: 'writing', chapter: 'begin', lang: 'da', title: t.workshop },
    { state: 'writing', chapter: 'for-whom', lang: 'da', title: t.workshop },
  ]);
  await done(page);
});
