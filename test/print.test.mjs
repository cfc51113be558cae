// Printing: the report is in a frame of its own, the page around it is as it
// was, and on A4 everything is there.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { out } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { intercept, onPaper, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve({
    '/signed.html': html('<peer-readiness organisation="Solbjerg Kommune <b>"></peer-readiness>'),
    '/blue.html': html('<peer-readiness theme="dkfds-blue" instrument="parathed"></peer-readiness>'),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const [lang, id, address] of [['da', 'temperatur', '/'], ['en', 'parathed', '/en-parathed.html']]) {
  test(`${id} in ${lang}`, async () => {
    const page = await open(browser, site.origin + address, { init: [intercept] });
    const widget = new Widget(page);
    const spec = instrument(id);
    const choices = mixed(spec);
    await widget.answer(spec, choices);
    const host = () => page.evaluate(() => [document.documentElement.outerHTML, document.styleSheets.length, document.adoptedStyleSheets.length,
      window.length, getComputedStyle(document.body).cssText]);
    const before = await host();
    const shown = await widget.host.locator('.result').innerText();
    const report = await printed(page, () => widget.host.getByRole('button', { name: lang === 'da' ? 'Udskriv det hele' : 'Print everything' }).click());
    assert.deepEqual(await host(), before, 'the page around is as it was');
    assert.equal(await widget.host.locator('.result').innerText(), shown);

    assert.equal(report.title, spec.title[lang]);
    assert.equal(report.lang, lang);
    assert.equal(report.address, 'about:blank');
    assert.ok(parseFloat(report.fill) > 0, 'the sheet applies, the bars have a length');
    const number = await widget.host.locator('.degrees').textContent();
    const items = spec.themes.flatMap((theme) => theme.items);
    const advised = items.filter((item) => !['3', 'unknown'].includes(choices[item.id]));
    const wanted = [
      spec.title[lang], spec.intro[lang], `${number} ${lang === 'da' ? 'af' : 'of'} 100`,
      new Date().toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      ...spec.about.map((text) => text[lang]),
      ...spec.themes.map((theme) => theme.title[lang]),
      ...items.map((item) => item.statement[lang]),
      ...advised.flatMap(({ advice }) => [...advice.steps.map((step) => step[lang]), advice.who[lang], advice.time[lang]]),
      'Socialstyrelsen',
    ];
    for (const text of wanted) assert.ok(report.text.includes(text), `the report says: ${text}`);

    await page.evaluate(() => {
      const frame = document.querySelector('peer-readiness').shadowRoot.querySelector('iframe');
      frame.contentWindow.dispatchEvent(new Event('afterprint'));
    });
    assert.equal(await widget.host.locator('iframe').count(), 0, 'the frame is gone afterwards');
    assert.deepEqual(page.complaints, []);

    const { boxes, texts } = await onPaper(page.context(), report, path.join(out, `${id}-${lang}.pdf`));
    assert.ok(boxes.length >= 2);
    assert.match(texts.at(-1), /Socialstyrelsen/, 'the sources come last');
    assert.ok(texts.every((text, i) => new RegExp(`\\b${i + 1} ?/ ?${boxes.length}\\b`).test(text)), 'every page has its number');
    assert.ok(boxes.every(([w, h]) => w === 595 && Math.abs(h - 842) <= 1), `A4: ${boxes}`);
    writeFileSync(path.join(out, `${id}-${lang}.txt`), report.text);
    await page.context().close();
  });
}

describe('the page for the meeting stands alone', () => {
  const sheets = { mixed: undefined, nothing: ['0'], unknown: ['unknown'], held: ['3', '3', '3', '1', '3', 'unknown'], everything: ['3'] };
  for (const [id, address] of [['temperatur', '/signed.html'], ['parathed', '/blue.html'], ['parathed', '/en-parathed.html']]) {
    for (const [name, cycle] of Object.entries(sheets)) {
      test(`${id}, ${address}, ${name}`, async () => {
        const page = await open(browser, site.origin + address, { init: [intercept] });
        const widget = new Widget(page);
        const spec = instrument(id);
        const lang = address.startsWith('/en') ? 'en' : 'da';
        const choices = mixed(spec, cycle);
        await widget.quickly(spec, choices);
        await widget.result();
        const paper = await printed(page, () => widget.host.getByRole('button', { name: lang === 'da' ? 'Udskriv' : 'Print', exact: true }).click());
        const items = new Map(spec.themes.flatMap((theme) => theme.items).map((item) => [item.id, item]));
        const result = scored(responseOf(spec, choices));
        const wanted = [spec.title[lang],
          new Date().toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
          ...name === 'unknown' ? [] : spec.themes.map((theme) => theme.title[lang]),
          ...result.advice.slice(0, 3).flatMap((each) => { const { statement, advice } = items.get(each); return [statement[lang], advice.who[lang], advice.time[lang]]; }),
          ...result.toFindOut.slice(0, result.heldBack ? 1 : 5).map(({ item }) => items.get(item).statement[lang]), spec.about[0][lang]];
        if (result.temperature !== undefined) wanted.push(String(result.temperature), ...result.essentials.filter(() => result.heldBack).map(({ item }) => items.get(item).statement[lang]));
        if (address === '/signed.html') wanted.push('Solbjerg Kommune <b>');
        for (const text of wanted) assert.ok(paper.text.includes(text), text);
        const { boxes, texts } = await onPaper(page.context(), paper, path.join(out, `first-${id}-${lang}-${name}.pdf`));
        assert.equal(boxes.length, 1, texts.at(1));
        await page.context().close();
      });
    }
  }
});

test('without a number the report says why', async () => {
  const page = await open(browser, site.origin + '/', { init: [intercept] });
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  await widget.answer(spec, mixed(spec, ['unknown']));
  await widget.host.getByRole('button', { name: 'Udskriv det hele' }).click();
  await page.waitForFunction(() => document.printed.length);
  const [report] = await page.evaluate(() => document.printed);
  assert.match(report.text, /Der mangler svar til en temperatur/);
  assert.match(report.text, /Du har svaret »ved ikke« til det hele/);
  for (const item of spec.themes.flatMap((theme) => theme.items)) assert.ok(report.text.includes(`${item.statement.da} (ved ikke)`));
  await page.context().close();
});

test('the organisation stands on top when it is given, as text', async () => {
  const page = await open(browser, site.origin + '/signed.html', { init: [intercept] });
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  await widget.answer(spec, mixed(spec));
  const report = await printed(page, () => widget.host.getByRole('button', { name: 'Udskriv', exact: true }).click());
  assert.match(report.text, /^Solbjerg Kommune <b>\n/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('an empty questionnaire for a meeting without screens', async () => {
  const page = await open(browser, site.origin + '/blue.html', { init: [intercept], colorScheme: 'dark' });
  const widget = new Widget(page);
  const spec = instrument('parathed');
  await widget.click(spec.themes[0].items[0].id, '2');
  const state = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, window.length,
    document.querySelector('peer-readiness').shadowRoot.querySelector('.pr').innerText]);
  const before = await state();
  const paper = await printed(page, () => widget.host.getByRole('button', { name: 'Udskriv et tomt skema' }).click());
  assert.deepEqual(await state(), before, 'the page and the step are as they were');
  assert.ok(await widget.radio(spec.themes[0].items[0].id, '2').isChecked());
  const items = spec.themes.flatMap((theme) => theme.items);
  for (const text of [spec.title.da, ...spec.about.map((each) => each.da), ...items.flatMap((item) => [item.statement.da, item.sign.da])]) {
    assert.ok(paper.text.includes(text), `the paper says: ${text}`);
  }
  assert.equal(paper.html.match(/class="box/g).length, items.length * (spec.scale.options.length + 1), 'a box for each choice');
  assert.equal(paper.html.match(/class="notes"/g).length, spec.themes.length, 'room for notes in each theme');
  const { boxes, texts } = await onPaper(page.context(), paper, path.join(out, 'blank.pdf'));
  assert.ok(boxes.every(([w, h]) => w === 595 && Math.abs(h - 842) <= 1), `A4: ${boxes}`);
  // A theme is on one page with its notes: as many headings as notes on each.
  for (const text of texts) assert.equal(text.match(/Hvor langt er I\?/g)?.length ?? 0, text.match(/^ *Noter/gm)?.length ?? 0);
  const ink = await page.evaluate(() => {
    const frame = document.querySelector('peer-readiness').shadowRoot.querySelector('iframe').contentWindow;
    return frame.getComputedStyle(frame.document.body).color;
  });
  assert.equal(ink, 'rgb(26, 26, 26)', 'the theme, and light also where the screen is dark');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('an empty questionnaire that cannot be fetched says so, and a second press gets it', async () => {
  const page = await open(browser, site.origin + '/signed.html', { init: [intercept, () => { window.requestIdleCallback = () => {}; }] });
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  site.missing = (name) => name.startsWith('/temperatur.');
  const button = widget.host.getByRole('button', { name: 'Udskriv et tomt skema' });
  await button.click();
  await widget.host.locator('.asides [role=status]', { hasText: 'Det kunne ikke hentes' }).waitFor();
  site.missing = () => false;
  const paper = await printed(page, () => button.click());
  assert.match(paper.text, /Sæt ét kryds ud for hvert udsagn/);
  await page.context().close();
});

// The browser's own command prints the page around as well, so it has no paper
// of ours; what is drawn must not be among the backgrounds it leaves out.
test('what is drawn stands on the paper of the browser\'s own command, too', async () => {
  const page = await open(browser, site.origin + '/');
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  await widget.answer(spec, mixed(spec));
  const drawn = () => widget.host.evaluate(({ shadowRoot }) => {
    const probe = shadowRoot.querySelector('.pr').appendChild(document.createElement('i'));
    probe.style.background = 'var(--accent)';
    const accent = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...shadowRoot.querySelectorAll('.pr *:not(button)')].flatMap((node) => [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(node, pseudo);
      const there = style.backgroundColor === accent && (!pseudo || style.content !== 'none');
      return there && [`${node.className}${pseudo ?? ''}`, style.printColorAdjust];
    })).filter(Boolean);
  });
  for (const view of ['result', 'plan']) {
    if (view === 'plan') {
      await widget.host.getByRole('button', { name: 'Vores plan' }).click();
      await widget.host.locator('.timeline').waitFor();
    }
    const found = await drawn();
    assert.ok(found.length > 5, `${view} draws something`);
    assert.deepEqual(found.filter(([, adjust]) => adjust !== 'exact'), []);
  }
  await page.context().close();
});
