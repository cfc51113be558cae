// Remembering answers on the device: offered by the page, chosen by the
// person, and never more than a response document.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rememberStrings } from '../wasm/ui/readiness/remember/strings.js';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

const t = rememberStrings.da;
const spec = instrument('temperatur');
const choices = mixed(spec);
const [first] = spec.themes[0].items;
let browser, site;
before(async () => {
  site = await serve({
    '/kept.html': html('<peer-readiness autosave></peer-readiness>'),
    '/plain.html': html('<peer-readiness></peer-readiness>'),
    '/exposed.html': html('<peer-readiness autosave expose-result></peer-readiness>'),
    '/many.html': html(['<peer-readiness autosave id="one"></peer-readiness>', '<peer-readiness autosave></peer-readiness>',
      '<peer-readiness autosave></peer-readiness>', '<peer-readiness autosave instrument="parathed"></peer-readiness>'].join('')),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (name) => {
  const page = await open(browser, `${site.origin}/${name}.html`);
  return [page, new Widget(page)];
};
const done = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
const box = (widget) => widget.host.getByLabel(t.remember);
const press = (widget, name) => widget.host.getByRole('button', { name, exact: true }).click();
const told = (widget, key) => widget.host.locator('.memory .told', { hasText: t[key] }).waitFor();
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const answers = async (page) => Object.values(await stored(page)).map((text) => JSON.parse(text).answers.map(({ item, choice }) => `${item} ${choice}`));

test('0 bytes before the box is ticked, a response after, 0 bytes when it is deleted', async () => {
  const [page, widget] = await opened('kept');
  assert.match(await widget.host.locator('.privacy').textContent(), /kun gemt, hvis du sætter kryds/);
  assert.equal(await box(widget).isChecked(), false);
  await widget.quickly(spec, choices);
  await widget.result();
  assert.deepEqual(await stored(page), {});

  await box(widget).click();
  await told(widget, 'remembered');
  const [[key, text]] = Object.entries(await stored(page));
  assert.equal(key, 'peer-readiness /kept.html id temperatur  1');
  const response = JSON.parse(text);
  assert.deepEqual(Object.keys(response), ['id', 'instrument', 'version', 'date', 'answers']);
  assert.deepEqual(scored(response).temperature, scored(responseOf(spec, choices)).temperature, 'the command line reads it');
  await press(widget, t.forget);
  await told(widget, 'forgotten');
  assert.deepEqual(await stored(page), {});
  assert.equal((await widget.focused()).tag, 'input', 'the focus is on the box');
  await box(widget).click();
  await box(widget).click();
  assert.deepEqual(await stored(page), {}, 'taking the tick away deletes too');
  await box(widget).click();
  for (const name of ['Begynd forfra', 'Slet svarene']) await press(widget, name);
  await widget.groups.first().waitFor();
  assert.deepEqual(await stored(page), {}, 'so does starting over');
  assert.equal(await box(widget).isChecked(), false);
  assert.deepEqual(await page.context().cookies(), []);
  await done(page);
});

test('back where one stopped, with the same answers, and on to the same result', async () => {
  const [page, widget] = await opened('kept');
  await box(widget).click();
  await widget.quickly({ themes: spec.themes.slice(0, 2) }, choices);
  const [before] = Object.values(await stored(page));
  await page.reload();
  await widget.host.locator('.back-again', { hasText: t.restored }).waitFor();
  assert.match(await widget.heading.textContent(), /Trin 3 af 3/);
  assert.equal(await box(widget).isChecked(), true);
  assert.deepEqual(Object.values(await stored(page)), [before]);
  await widget.back.click();
  for (const { id } of spec.themes[1].items) assert.ok(await widget.radio(id, choices[id]).isChecked());
  await widget.next.click();
  await widget.quickly({ themes: spec.themes.slice(2) }, choices);
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), String(scored(responseOf(spec, choices)).temperature));
  assert.equal((await answers(page))[0].length, 10, 'and it is still being remembered');
  await done(page);
});

test('a corrected version of the questions keeps the answers and says so', async () => {
  const [page, widget] = await opened('kept');
  await box(widget).click();
  await widget.click(first.id, '2');
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    localStorage[key] = localStorage[key].replace(/"version":"(\d+)\.\d+\.\d+"/, '"version":"$1.98.7"');
  });
  await page.reload();
  await widget.host.locator('.back-again', { hasText: t.restoredOlder }).waitFor();
  assert.ok(await widget.radio(first.id, '2').isChecked());
  await done(page);
});

test('four on a page: none writes over another', async () => {
  const page = await open(browser, site.origin + '/many.html');
  const widgets = [0, 1, 2, 3].map((n) => {
    const widget = new Widget(page);
    widget.host = page.locator('peer-readiness').nth(n);
    return widget;
  });
  const shared = instrument('parathed').themes[0].items[0].id;
  for (const [n, widget] of widgets.entries()) {
    await box(widget).click();
    await widget.click(n === 3 ? shared : first.id, String(n));
  }
  assert.deepEqual((await answers(page)).flat().sort(), [`${first.id} 0`, `${first.id} 1`, `${first.id} 2`, `${shared} 3`].sort());
  await page.reload();
  for (const [n, widget] of widgets.entries()) {
    await widget.host.locator('.back-again').waitFor();
    assert.ok(await widget.radio(n === 3 ? shared : first.id, String(n)).isChecked(), `number ${n + 1}`);
  }
  await press(widgets[1], t.forget);
  assert.equal(Object.keys(await stored(page)).length, 3, 'each deletes its own');
  await done(page);
});

test('without the attribute nothing is read or written; what is kept is left alone', async () => {
  const [page, widget] = await opened('kept');
  await box(widget).click();
  await widget.click(first.id, '2');
  const before = await stored(page);
  await widget.host.evaluate((host) => host.removeAttribute('autosave'));
  await widget.host.locator('.memory').waitFor({ state: 'detached' });
  await widget.click(first.id, '3');
  assert.deepEqual(await stored(page), before);
  await widget.host.evaluate((host) => host.setAttribute('autosave', ''));
  await widget.host.locator('.memory', { hasText: t.keptOther }).waitFor();
  await widget.click(first.id, '1');
  assert.deepEqual(await stored(page), before, 'what was kept is left alone');
  await done(page);
});

test('remembered answers are not given to a page that asks for results', async () => {
  const [page, widget] = await opened('exposed');
  await box(widget).click();
  await widget.quickly(spec, choices, { last: false });
  await page.reload();
  await widget.host.locator('.back-again').waitFor();
  const detail = page.evaluate(() => new Promise((resolve) => {
    addEventListener('peer-readiness-result', (event) => resolve(Object.keys(event.detail)));
  }));
  await widget.next.click();
  assert.deepEqual(await detail, ['step', 'state', 'lang', 'title']);
  await done(page);
});
