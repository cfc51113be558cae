// Every group of radios can be reached by Tab, also where one comes back to a page
// that one has gone through by Tab before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strings as meeting } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open, unfolded } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { Widget } from './support/widget.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

let browser, site;
before(async () => {
  site = await serve({ '/quiz.html': html('<peer-readiness instrument="temperatur"></peer-readiness>'), '/job.html': workshopPage() });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** The groups that are shown, and those that Tab comes to. */
async function groups(page, host) {
  const shown = await host.evaluate(({ shadowRoot }) => [...new Set([...shadowRoot.querySelectorAll('input[type="radio"]')].filter((el) => el.checkVisibility()).map(({ name }) => name))]);
  await host.evaluate(({ shadowRoot }) => shadowRoot.querySelector('h3').focus());
  const reached = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const at = await host.evaluate(({ shadowRoot: { activeElement: el } }) => el && { group: el.type === 'radio' && el.name });
    if (!at) break;
    if (at.group) reached.push(at.group);
  }
  return { shown, reached };
}
/** All that are shown are reached, and there are so many. */
async function whole(page, host, least) {
  const { shown, reached } = await groups(page, host);
  assert.ok(shown.length >= least, `${shown.length} groups`);
  assert.deepEqual(reached, shown);
}
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('the quiz: a step that one goes back to', async () => {
  const page = await open(browser, site.origin + '/quiz.html');
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  await whole(page, widget.host, 3);
  await widget.next.click();
  await widget.next.click();
  await widget.heading.filter({ hasText: 'Trin 2 ' }).waitFor();
  await whole(page, widget.host, 3);
  await widget.back.click();
  await widget.heading.filter({ hasText: 'Trin 1 ' }).waitFor();
  await whole(page, widget.host, 3);
  await done(page);
});

test('the workshop: a chapter that one goes back to, a question asked in a meeting before, and the documents', async () => {
  const page = await open(browser, site.origin + '/job.html');
  const shop = new Workshop(page);
  await shop.empty();
  const { host } = shop;
  await whole(page, host, 4);
  await shop.chapter(7);
  // The card with a dilemma is folded until somebody reads it.
  await unfolded(host);
  const { shown } = await groups(page, host);
  assert.ok(shown.some((name) => name.includes('-dilemma-')), 'a dilemma');
  await shop.chapter(1);
  await whole(page, host, 4);
  await shop.chapter(7);
  await unfolded(host);
  await whole(page, host, 1);
  await shop.button(strings.da.pages.meeting).click();
  await host.locator('.meeting-start').waitFor();
  await whole(page, host, 1);
  await shop.button(meeting.da.firstHourBegin).click();
  await host.locator('.meeting-step').waitFor();
  await host.locator('.meeting-step .leave').click();
  await shop.button(meeting.da.other).click();
  await host.locator('.meeting-start').waitFor();
  await whole(page, host, 1);
  for (let i = 0; i < 2; i++) {
    await shop.button(strings.da.pages.look).click();
    await host.locator('.paper:not([hidden])').waitFor();
    await whole(page, host, 1);
  }
  await done(page);
});
