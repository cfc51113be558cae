// Printing: the report is in a frame of its own, the page around it is as it
// was, and on A4 everything is there.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { out } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { command, Desk } from './support/group.mjs';
import { intercept, onPaper, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

let browser, site;
before(async () => {
  site = await serve({
    '/signed.html': html('<peer-readiness organisation="Solbjerg Kommune <b>"></peer-readiness>'),
    '/long.html': html('<peer-readiness organisation="Solbjerg Kommune <b>" instrument="parathed"></peer-readiness>'),
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

describe('the page for the meeting needs no other page', () => {
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

/** Who does not know what is essential, and more. */
const fewKnow = (item, i) => (item.essential || i % 3 === 1 ? 'unknown' : '3');
/** What the members of a group answer: a person's choices, over and over in the order of the items, or by item. */
const groups = {
  apart: ['3 0 unknown', '0 3 1', '3 0 3', '0 3 unknown', '3 1 0', '1 unknown 0'],
  held: ['3', '3', '3 3 3 1', '3 3 3 0'],
  // Too few know what is essential, and more than that is open and seen differently.
  heldAndOpen: [() => '3', (item, i) => (i % 4 ? '3' : '0'), fewKnow, fewKnow, fewKnow],
  unknown: ['unknown', 'unknown unknown 2', '1 unknown unknown unknown'],
  everything: ['3', '3', '3', '3'],
  exact: ['3 0 unknown', '0 3 1', '3 0 3 unknown', '1 2 unknown'],
};
const words = {
  da: { lang: 'da', go: 'Gå til arbejdsgruppen', whole: 'Vi er alle med', first: 'Udskriv', all: 'Udskriv det hele', talk: 'Udskriv samtaleark', differ: 'Tal om det her først', wishes: 'Det vil nogen gerne tale om' },
  en: { lang: 'en', go: 'Go to the working group', whole: 'We are all here', first: 'Print', all: 'Print everything', talk: 'Print a talk sheet', differ: 'Talk about this first', wishes: 'Somebody would like to talk about' },
};

describe('the papers of a group', () => {
  for (const [id, address] of [['temperatur', '/signed.html'], ['parathed', '/long.html'], ['parathed', '/en-parathed.html']]) {
    for (const [name, cycles] of Object.entries(groups)) {
      test(`${id}, ${address}, ${name}`, async () => {
        const page = await open(browser, site.origin + address, { init: [intercept] });
        const desk = new Desk(page);
        const spec = instrument(id);
        const t = address.startsWith('/en') ? words.en : words.da;
        const items = spec.themes.flatMap((theme) => theme.items);
        const byID = new Map(items.map((item) => [item.id, item]));
        // Everybody wishes for what nobody else does, and says a role.
        const responses = cycles.map((cycle, i) => ({
          ...responseOf(spec, typeof cycle === 'function' ? Object.fromEntries(items.map((item, at) => [item.id, cycle(item, at)])) : mixed(spec, cycle.split(' '))), id: '7ZKQ2M4T9XA' + i, role: i % 2 ? 'leader' : 'peer',
          ...name === 'exact' && { openToGroup: true }, ...name !== 'everything' && { wishes: items.slice(3 * i, 3 * i + 3).map((item) => item.id) },
        }));
        const text = responses.map((each) => JSON.stringify(each)).join('\n');
        const result = JSON.parse(command(['group', '--json', '-'], text));
        const sheet = command(['group', '--talk', '--lang', t.lang, '-'], text).toString().replaceAll(/\s+/g, ' ');
        const asked = items.filter((item) => sheet.includes(item.statement[t.lang]));
        await desk.groups.first().waitFor();
        await desk.press(t.go);
        await desk.host.locator('.together').waitFor();
        await desk.files({ name: 'svar.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) });
        await desk.press(t.whole);
        await desk.host.locator('.outcome .summary-card').waitFor();

        const steps = result.advice.slice(0, 3).map((each) => byID.get(each));
        const common = [spec.title[t.lang], ...spec.themes.map((theme) => theme.title[t.lang]),
          new Date().toLocaleDateString(t.lang === 'da' ? 'da-DK' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
          ...result.temperature === undefined ? [] : [String(result.temperature)],
          ...steps.flatMap(({ statement, advice }) => [statement[t.lang], advice.who[t.lang], advice.time[t.lang]]),
          ...result.talkAbout.slice(0, 3).map(({ item, theme }) => (item ? byID.get(item).statement : spec.themes.find((each) => each.id === theme).title)[t.lang]),
          ...(result.wishes ?? []).slice(0, 2).map((each) => byID.get(each).statement[t.lang]),
          ...result.talkAbout.length ? [t.differ] : [], ...result.wishes ? [t.wishes] : [], ...address.startsWith('/en') ? [] : ['Solbjerg Kommune <b>']];
        const first = await printed(page, () => desk.press(t.first));
        const named = result.heldBack ? result.essentials.map((each) => each.item) : [];
        const asks = result.toFindOut.filter((each) => !named.includes(each.item)).slice(0, 2);
        for (const each of [...common, ...[...named.slice(0, 2), ...asks.map((every) => every.item)].map((every) => byID.get(every).statement[t.lang])]) assert.ok(first.text.includes(each), each);
        const one = await onPaper(page.context(), first, path.join(out, `group-first-${id}-${t.lang}-${name}.pdf`));
        assert.equal(one.boxes.length, 1, one.texts.at(1));

        const talk = await printed(page, () => desk.press(t.talk));
        assert.ok(asked.length <= 5 && (name === 'everything' || asked.length >= 3), String(asked.length));
        assert.deepEqual(items.filter((item) => talk.text.includes(item.statement[t.lang])), asked, 'what the command asks');
        assert.equal(talk.html.match(/class="write"/g)?.length ?? 0, 2 * asked.length, 'room to write');
        assert.doesNotMatch(talk.text, t.lang === 'da' ? /Peer-medarbejder:|Leder:|Længst fremme/ : /Peer worker:|Manager:|Furthest/);
        const written = await onPaper(page.context(), talk, path.join(out, `talk-${id}-${t.lang}-${name}.pdf`));
        assert.equal(written.boxes.length, 1, written.texts.at(1));

        const all = await printed(page, () => desk.press(t.all));
        for (const each of [...common, ...items.map((item) => item.statement[t.lang]), ...steps.flatMap(({ advice }) => advice.steps.map((step) => step[t.lang]))]) assert.ok(all.text.includes(each), each);
        assert.ok((await onPaper(page.context(), all, path.join(out, `group-all-${id}-${t.lang}-${name}.pdf`))).boxes.length >= 2);
        assert.deepEqual(page.complaints, []);
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

test('the organisation is at the top when it is given, as text', async () => {
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
  for (const text of [spec.title.da, ...spec.about.map((each) => each.da), ...items.flatMap((item) => [item.statement.da, item.sign.da, ...(item.anchors ?? []).map((each) => each.da)])]) {
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
test('what is drawn is on the paper of the browser\'s own command, too', async () => {
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
