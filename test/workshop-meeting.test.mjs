// The workshop in a meeting: the first hour, one question at a time, and what
// came of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { strings as shell } from '../wasm/ui/jobdesc/shell/strings.js';
import { strings } from '../wasm/ui/jobdesc/meeting/strings.js';
import { launch, open } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { asFile, Workshop, workshopPage } from './support/workshop.mjs';

const m = strings.da;
let browser, site;
before(async () => {
  site = await serve({ '/job.html': workshopPage() });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (options) => {
  const page = await open(browser, `${site.origin}/job.html`, options);
  const shop = new Workshop(page);
  await shop.empty();
  await shop.button(shell.da.pages.meeting).click();
  await shop.host.getByRole('heading', { name: m.title }).waitFor();
  return [page, shop];
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
const where = (shop) => shop.host.locator('.meeting-where').textContent();

test('the first hour: ten questions, turned by keys, and what is decided, missing and found out by whom', async () => {
  const [page, shop] = await opened();
  await shop.input('/shaping/who').fill('Leder, to kolleger, HR');
  await shop.button(m.firstHourBegin).click();
  assert.match(await where(shop), /Spørgsmål 1 af 10/);
  await shop.host.getByText(m.room('Leder, to kolleger, HR')).waitFor();
  assert.equal((await shop.focused()).class, 'meeting-where', 'the keys turn at once');
  await shop.input('/purpose').fill('Mere håb i hverdagen');
  await page.keyboard.press('ArrowRight');
  assert.match(await where(shop), /Spørgsmål 1 /, 'in a text the arrows are for the text');
  await shop.host.locator('.meeting-where').focus();
  const seen = [];
  for (let n = 1; n <= 10; n++) {
    assert.match(await where(shop), new RegExp(`Spørgsmål ${n} af 10`));
    seen.push(await shop.host.locator('.ask').getAttribute('data-question'));
    if (n === 2) {
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('ArrowRight');
  }
  assert.equal(new Set(seen).size, 10);
  await shop.host.getByRole('heading', { name: m.overTitle }).waitFor();
  assert.deepEqual(await shop.host.locator('.decided dd').allTextContents(), ['Mere håb i hverdagen']);
  assert.equal(await shop.host.locator('.missing > li').count(), 9);
  assert.match(await shop.host.locator('.homework').textContent(), /Det tager lederen med hjem\..*Det tager HR med hjem\..*Det tager HR med hjem\./);
  assert.equal(await shop.button(m.homeGo).count(), 1, 'and on with that');
  await shop.host.locator('.missing textarea').first().fill('Afdelingslederen');
  const doc = await shop.document();
  assert.deepEqual(doc, { lang: 'da', purpose: 'Mere håb i hverdagen', shaping: { who: 'Leder, to kolleger, HR' }, open: [{ question: seen[1], who: 'Afdelingslederen' }] });
  await shop.undo.click();
  assert.equal((await shop.document()).open, undefined);
  assert.equal(await shop.host.locator('.missing textarea').first().inputValue(), '', 'what was undone is not shown any more');

  // To write something and back: the meeting is where it was.
  await shop.host.locator('.missing .link').first().click();
  assert.match(await where(shop), /Spørgsmål 2 af 10/);
  await shop.button(shell.da.pages.writing).click();
  await shop.host.locator('.chapter').waitFor();
  await shop.button(shell.da.pages.meeting).click();
  assert.match(await where(shop), /Spørgsmål 2 af 10/);
  await done(page);
});

test('afterwards HR opens the file and is led through what is open for HR and the manager; the end says what is left, and for whom', async () => {
  const page = await open(browser, `${site.origin}/job.html`);
  const shop = new Workshop(page);
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(JSON.stringify({
    lang: 'da', title: 'Peer på Mågen', purpose: 'Mere håb', hours: { minutesPerWeek: 1500 }, evaluation: { first: '2028-03-01' },
    open: [{ question: 'tasks', who: 'Teamet' }, { question: 'hours', who: 'HR' }] })));
  await shop.host.locator('.chapter').waitFor();
  await shop.button(shell.da.pages.meeting).click();
  const begin = shop.button(m.homeBegin);
  assert.match(await begin.getAttribute('class'), /\bmain\b/, 'the hour of the group is over');
  assert.doesNotMatch(await shop.button(m.firstHourBegin).getAttribute('class'), /\bmain\b/);
  const said = await shop.host.locator('.home-hour p').textContent();
  await begin.click();
  const seen = [];
  const of = Number(/ af (\d+)/.exec(await where(shop))[1]);
  assert.equal(said, m.homeHint(of));
  for (let n = 1; n <= of; n++) {
    seen.push(await shop.host.locator('.ask').getAttribute('data-question'));
    // An answer does not shorten the list under their hands.
    if (seen.at(-1) === 'leader') await shop.input('/lineManager/title').fill('Afdelingslederen');
    if (seen.at(-1) === 'hours') assert.equal(await shop.host.locator('.undecided .who textarea').inputValue(), 'HR');
    assert.match(await where(shop), new RegExp(`Spørgsmål ${n} af ${of}`));
    assert.match(await shop.host.locator('.meeting-head').textContent(), /Hvem svarer: (HR|leder)/);
    await shop.host.locator('.buttons .main').click();
  }
  assert.deepEqual([seen.includes('leader'), seen.includes('hours'), seen.includes('evaluation'), seen.includes('purpose'), seen.includes('volunteering')], [true, true, false, false, false], 'what is open, and theirs');
  await shop.host.getByRole('heading', { name: m.homeOver }).waitFor();
  assert.deepEqual(await shop.host.locator('.decided dd').allTextContents(), ['Afdelingslederen']);
  assert.equal(await shop.host.locator('.missing > li').count(), of - 1);
  const rest = await shop.host.locator('.homework').textContent();
  assert.match(rest, /Hvem svarer: alle\./);
  assert.match(rest, /Opgaverne: Teamet finder svaret\./);
  await shop.host.locator('.homework .link').first().click();
  await shop.host.locator('.chapter').waitFor();
  await shop.button(shell.da.pages.meeting).click();
  await shop.host.getByRole('heading', { name: m.homeOver }).waitFor();
  await shop.button(m.other).click();
  assert.equal(await shop.host.locator('.home-hour p').textContent(), m.homeHint(of - 1));
  await done(page);
});

test('a question that is not for this job any more: the next one is shown, and none is passed by', async () => {
  const page = await open(browser, `${site.origin}/job.html`);
  const shop = new Workshop(page);
  // A volunteer has no contract of employment, but somebody wanted to find out.
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(JSON.stringify({
    lang: 'da', title: 'Frivillig', employment: { form: 'volunteer' }, open: [{ question: 'contract' }] })));
  await shop.host.locator('.chapter').waitFor();
  await shop.button(shell.da.pages.meeting).click();
  const shown = () => shop.host.locator('.ask').getAttribute('data-question');
  const toContract = async () => {
    await shop.host.locator('.meetings button').nth(6).click();
    while (await shown() !== 'contract') await shop.button(m.next).click();
    await shop.host.locator('.undecided input[type="checkbox"]').click();
  };
  await toContract();
  await shop.button(m.next).click();
  assert.equal(await shown(), 'volunteering');
  await shop.button(m.back).click();
  assert.equal(await shown(), 'flexibility', 'it is not asked again');
  await shop.undo.click();
  assert.equal(await shown(), 'contract', 'what was undone there is shown there');
  // With the keys, and by way of another page.
  await shop.redo.click();
  await shop.host.locator('.meeting-where').focus();
  await page.keyboard.press('PageDown');
  assert.equal(await shown(), 'volunteering');
  await shop.undo.click();
  await shop.redo.click();
  assert.equal(await shown(), 'contract');
  await shop.button(shell.da.pages.writing).click();
  await shop.host.locator('.chapter').waitFor();
  await shop.button(shell.da.pages.meeting).click();
  await shop.host.locator('.meeting-step').waitFor();
  assert.equal(await shown(), 'volunteering');
  await shop.button(m.over).click();
  await shop.host.getByRole('heading', { name: /På hvilke vilkår/ }).waitFor();
  await done(page);
});

test('undone in a meeting: the question it was at is shown', async () => {
  const [page, shop] = await opened();
  await shop.button(m.firstHourBegin).click();
  await shop.input('/purpose').fill('Mere håb i hverdagen');
  await shop.button(m.next).click();
  await shop.button(m.next).click();
  await page.keyboard.press('Control+z');
  assert.match(await where(shop), /Spørgsmål 1 af 10/);
  assert.equal(await shop.input('/purpose').inputValue(), '');
  assert.equal((await shop.focused()).at, '/purpose');
  await page.keyboard.press('Control+y');
  assert.equal(await shop.input('/purpose').inputValue(), 'Mere håb i hverdagen');
  await done(page);
});

test('what is decided is told entry by entry, and what is asked of a task with its task', async () => {
  const [page, shop] = await opened();
  await shop.button(m.firstHourBegin).click();
  for (let n = 1; n < 4; n++) await shop.button(m.next).click();
  for (const [i, title] of ['Samtaler', 'Ture'].entries()) {
    await shop.host.getByRole('button', { name: shell.da.addTo['/tasks'] }).click();
    await shop.input(`/tasks/${i}/title`).fill(title);
    await shop.input(`/tasks/${i}/detail`).fill(`Mere om ${title}`);
  }
  await shop.button(m.next).click();
  await shop.input('/tasks/1/whyPeer').fill('Har selv gået dem');
  await shop.button(m.stop).click();
  assert.deepEqual(await shop.host.locator('.decided dd').allTextContents(), ['Samtaler · Mere om Samtaler', 'Ture · Mere om Ture', 'Ture: Har selv gået dem']);
  await done(page);
});

test('a yes and a number are told with what they are about', async () => {
  const [page, shop] = await opened();
  await shop.button(m.firstHourBegin).click();
  await shop.button(m.next).click();
  await shop.at('/shaping/staff').locator('input[value="yes"]').click();
  for (let n = 2; n < 10; n++) await shop.button(m.next).click();
  await shop.input('/hours/minutesPerWeek').fill('25');
  await shop.button(m.stop).click();
  const said = await shop.host.locator('.decided dd').allTextContents();
  assert.deepEqual(said, ['Personalet har fortalt om behov og ønsker først: Ja', 'Tid om ugen: 25 timer']);
  await done(page);
});

test('a chapter in a meeting: the card on consideration is never the first, and no side of a card before the other', async () => {
  const [page, shop] = await opened();
  const chapters = await shop.host.locator('.meetings button').count();
  assert.equal(chapters, 9);
  let considered = 0;
  for (let n = 0; n < chapters; n++) {
    await shop.host.locator('.meetings button').nth(n).click();
    const cards = [];
    while (await shop.host.locator('.meeting-step').count()) {
      const card = shop.host.locator('.ask .dilemma');
      if (await card.count()) {
        await card.locator('summary').first().click();
        const [one, other] = [await card.locator('.side').nth(0).boundingBox(), await card.locator('.side').nth(1).boundingBox()];
        assert.deepEqual([one.y, one.width, one.height], [other.y, other.width, other.height]);
        assert.equal(await card.locator('input:checked').count(), 0);
        cards.push(await card.locator('.held').count() ? 'consideration' : 'another');
      }
      await shop.host.locator('.buttons .main').click();
    }
    assert.notEqual(cards[0], 'consideration');
    considered += cards.filter((card) => card === 'consideration').length;
    await shop.button(m.other).click();
  }
  assert.equal(considered, 1);
  await done(page);
});

test('axe finds nothing in a meeting, on a wall and on a phone', async () => {
  for (const options of [{ viewport: { width: 1920, height: 1080 } }, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]) {
    const [page, shop] = await opened(options);
    await page.evaluate(axe.source);
    const check = async (what) => {
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } }));
      assert.deepEqual(violations.map(({ id, nodes }) => [what, id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary.slice(0, 200))]), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${what} scrolls sideways`);
    };
    await check('start');
    await shop.button(m.firstHourBegin).click();
    await shop.input('/purpose').fill('Mere håb i hverdagen');
    await check('a question');
    await shop.button(m.stop).click();
    await check('over');
    await done(page);
  }
});
