// Printing: the report is in a frame of its own, the page around it is as it
// was, and on A4 everything is there.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { out } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Notes what a frame holds when it is told to print. */
const intercept = () => {
  if (window === top) {
    document.printed = [];
    window.print = () => document.printed.push('the page itself');
    return;
  }
  window.print = () => top.document.printed.push({
    html: document.documentElement.outerHTML,
    text: document.body.innerText,
    title: document.title,
    lang: document.documentElement.lang,
    css: [...document.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\n'),
    fill: getComputedStyle(document.querySelector('.fill') ?? document.body).width,
    address: location.href,
  });
};

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
    await widget.host.getByRole('button', { name: lang === 'da' ? 'Udskriv' : 'Print' }).click();
    await page.waitForFunction(() => document.printed.length);
    const [report] = await page.evaluate(() => document.printed);
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
      spec.title[lang], spec.intro[lang], `${lang === 'da' ? 'Temperatur: ' : 'Temperature: '}${number}`,
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

    const paper = await page.context().newPage();
    await paper.setContent(report.html);
    await paper.addStyleTag({ content: report.css });
    const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true, path: path.join(out, `${id}-${lang}.pdf`) });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Math.round(w), Math.round(h)]);
    assert.ok(boxes.length >= 2);
    assert.ok(boxes.every(([w, h]) => w === 595 && Math.abs(h - 842) <= 1), `A4: ${boxes}`);
    writeFileSync(path.join(out, `${id}-${lang}.txt`), report.text);
    await page.context().close();
  });
}

test('without a number the report says why', async () => {
  const page = await open(browser, site.origin + '/', { init: [intercept] });
  const widget = new Widget(page);
  const spec = instrument('temperatur');
  await widget.answer(spec, mixed(spec, ['unknown']));
  await widget.host.getByRole('button', { name: 'Udskriv' }).click();
  await page.waitForFunction(() => document.printed.length);
  const [report] = await page.evaluate(() => document.printed);
  assert.match(report.text, /Der mangler svar til en temperatur/);
  assert.match(report.text, /Du har svaret ”ved ikke” til det hele/);
  for (const item of spec.themes.flatMap((theme) => theme.items)) assert.ok(report.text.includes(`${item.statement.da} (ved ikke)`));
  await page.context().close();
});
