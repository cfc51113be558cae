// The word of the place for the people the work is for: in the questions, the
// result, the group and the plan, and on the page for a frame.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { came, launch, open } from './support/browser.mjs';
import { Desk } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed } from './support/widget.mjs';

const spec = instrument('parathed');
const nothing = mixed(spec, ['0']);
const [theme] = spec.themes.filter(({ items }) => items.some(({ id }) => id === 'citizens-heard'));

let browser, site;
before(async () => {
  const pages = { '/own.json': JSON.stringify(spec) };
  for (const [name, attributes, lang] of [['patient', 'for-whom="patient"'], ['bruger', 'for-whom="bruger"'], ['other', 'for-whom="elev"'], ['usual', ''],
    ['en', 'for-whom="patient"', 'en'], ['own', 'src="own.json" for-whom="patient"']]) {
    pages[`/${name}.html`] = html(`<peer-readiness instrument="parathed" ${attributes}></peer-readiness>`, { lang: lang ?? 'da' });
  }
  site = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Everything written in the widget, also what is folded. */
const said = (desk) => desk.host.evaluate(({ shadowRoot }) => [...shadowRoot.children].filter(({ localName }) => localName !== 'style').map(({ textContent }) => textContent).join(' '));

/** The words for people in a text, each once. */
const words = (text) => [...new Set(text.toLowerCase().match(/(?<![a-zæøå])(borger|patient|beboer|bruger|medlem)[a-zæøå]*/g) ?? [])].sort();

const opened = async (address) => {
  const page = await open(browser, site.origin + address);
  const desk = new Desk(page);
  await desk.groups.first().waitFor();
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};

/** Goes to the questions about the people the work is for. */
const toTheme = async (desk) => {
  for (const { items } of spec.themes.slice(0, spec.themes.indexOf(theme))) {
    for (const { id } of items) await desk.click(id, '2');
    await desk.next.click();
  }
};

test('the questions, the result and the plan say patient', async () => {
  const desk = await opened('/patient.html');
  await came(desk.page, 'parathed.json');
  await desk.page.waitForLoadState('networkidle');
  await toTheme(desk);
  assert.match(await said(desk), /Patienterne bliver spurgt til råds, mens vi forbereder os/);
  for (let i = 0; i < spec.themes.indexOf(theme); i++) await desk.back.click();
  await desk.answer(spec, nothing);
  const result = words(await said(desk));
  assert.deepEqual(result.filter((word) => word.startsWith('borger')), []);
  for (const word of ['patienter', 'patienterne', 'patientens', 'patienternes']) assert.ok(result.includes(word), `${word} in ${result}`);
  await desk.to('Vores plan');
  await desk.host.locator('.timeline').waitFor();
  assert.match(await said(desk), /Spørg patienter til råds/);
  assert.deepEqual(words(await said(desk)).filter((word) => word.startsWith('borger')), []);
  await close(desk);
});

test('answers stay when the word is changed, and the usual word comes back', async () => {
  const desk = await opened('/usual.html');
  await toTheme(desk);
  assert.match(await said(desk), /Borgerne bliver spurgt/);
  await desk.host.evaluate((host) => { host.forWhom = 'bruger'; });
  await desk.host.getByText('Brugerne bliver spurgt').waitFor();
  assert.equal(await desk.host.getAttribute('for-whom'), 'bruger');
  await desk.host.evaluate((host) => { host.forWhom = 'borger'; });
  await desk.host.getByText('Borgerne bliver spurgt').waitFor();
  for (let i = 0; i < spec.themes.indexOf(theme); i++) await desk.back.click();
  assert.equal(await desk.radio(spec.themes[0].items[0].id, '2').isChecked(), true);
  await close(desk);
});

test('a word that is not ours, English, and own questions change nothing', async () => {
  for (const [address, usual] of [['/other.html', 'Borgerne bliver spurgt'], ['/en.html', 'The people we support are asked'], ['/own.html', 'Borgerne bliver spurgt']]) {
    const desk = await opened(address);
    await desk.page.waitForLoadState('networkidle');
    await toTheme(desk);
    assert.ok((await said(desk)).includes(usual), address);
    await close(desk);
  }
});

test('the page for a frame takes the word from its address', async () => {
  const desk = await opened('/embed.html?instrument=parathed&for-whom=beboer');
  await toTheme(desk);
  await desk.host.getByText('Beboerne bliver spurgt').waitFor();
  await close(desk);
});
