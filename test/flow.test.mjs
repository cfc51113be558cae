// A person's whole way through both instruments, by mouse and by keyboard
// alone, in both languages. The number on the page is the command line's.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

let browser, site;
const pages = {};
for (const id of ['temperatur', 'parathed']) {
  for (const lang of ['da', 'en']) {
    pages[`/${id}-${lang}.html`] = html(`<peer-readiness instrument="${id}"></peer-readiness>`, { lang });
  }
}
before(async () => {
  site = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Compares everything the result shows in numbers and order with the command line. */
async function sameAsCommandLine(widget, spec, choices, lang) {
  const expected = scored(responseOf(spec, choices));
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), String(expected.temperature), 'the number on the page');
  const band = spec.bands.find(({ id }) => id === expected.band);
  assert.equal(await result.locator('.band').textContent(), band.label[lang]);
  const statements = Object.fromEntries(spec.themes.flatMap((t) => t.items).map((item) => [item.id, item.statement[lang]]));
  assert.deepEqual(await result.locator('.themes .value').evaluateAll((nodes) => nodes.map((n) => n.firstChild.data)),
    expected.themes.map((theme) => String(theme.temperature ?? '–')));
  const shown = [...await result.locator('.next h4').allTextContents(),
    ...await result.locator('.folds > details:has(.steps) > summary').allTextContents()];
  assert.deepEqual(shown, expected.advice.map((id) => statements[id]), 'the advice, in order');
  assert.deepEqual(await result.locator('.ticks li').allTextContents(), expected.strengths.map((id) => statements[id]));
  assert.equal(await result.locator('.held').count(), expected.heldBack ? 1 : 0);
  return expected;
}

for (const id of ['temperatur', 'parathed']) {
  for (const lang of ['da', 'en']) {
    const spec = instrument(id);
    const items = spec.themes.flatMap((theme) => theme.items).length;
    describe(`${id}, ${lang}`, () => {
      test(`all ${items} by mouse`, async () => {
        const page = await open(browser, `${site.origin}/${id}-${lang}.html`);
        const widget = new Widget(page);
        const choices = mixed(spec);
        for (const [i, theme] of spec.themes.entries()) {
          const heading = `${lang === 'da' ? 'Trin' : 'Step'} ${i + 1} ${lang === 'da' ? 'af' : 'of'} ${spec.themes.length}: ${theme.title[lang]}`;
          assert.equal((await widget.heading.textContent()).replace(/\s+/g, ' '), heading);
          if (i) {
            assert.equal((await widget.focused()).tag, 'h3', 'the focus is on the new heading');
            const top = await widget.heading.evaluate((node) => node.getBoundingClientRect().top);
            assert.ok(top >= 0 && top < 200, `the new heading is at the top of the window: ${top}`);
          }
          assert.equal(await widget.groups.count(), theme.items.length);
          assert.equal(await widget.host.locator('input:checked').count(), 0, 'nothing is preselected');
          for (const item of theme.items) await widget.click(item.id, choices[item.id]);
          await widget.next.click();
        }
        await sameAsCommandLine(widget, spec, choices, lang);
        assert.equal((await widget.focused()).tag, 'h3', 'the focus is on the result');
        assert.deepEqual(page.complaints, []);
        await page.context().close();
      });

      test(`all ${items} by keyboard alone`, async () => {
        const page = await open(browser, `${site.origin}/${id}-${lang}.html`);
        const widget = new Widget(page);
        const choices = mixed(spec, ['3', '2', 'unknown', '3', '0', '1']);
        await widget.groups.first().waitFor();
        for (const theme of spec.themes) {
          for (const item of theme.items) await widget.type(item.id, choices[item.id], spec.scale.options.length);
          await widget.tabTo((at) => at.class === 'main');
          await page.keyboard.press('Enter');
        }
        await sameAsCommandLine(widget, spec, choices, lang);
        assert.deepEqual(page.complaints, []);
        await page.context().close();
      });
    });
  }
}

test('back and forth keeps the answers', async () => {
  const spec = instrument('temperatur');
  const page = await open(browser, `${site.origin}/temperatur-da.html`);
  const widget = new Widget(page);
  const choices = mixed(spec);
  const [first, second] = spec.themes;
  for (const item of first.items) await widget.click(item.id, choices[item.id]);
  await widget.next.click();
  await widget.click(second.items[0].id, '3');
  await widget.back.click();
  assert.equal((await widget.focused()).tag, 'h3');
  for (const item of first.items) assert.ok(await widget.radio(item.id, choices[item.id]).isChecked(), item.id);
  await widget.click(first.items[0].id, '0');
  await widget.next.click();
  assert.ok(await widget.radio(second.items[0].id, '3').isChecked());
  await widget.back.click();
  assert.ok(await widget.radio(first.items[0].id, '0').isChecked(), 'a changed answer stays changed');
  await page.context().close();
});

test('the first Next marks what is open, the second goes on', async () => {
  const spec = instrument('temperatur');
  const page = await open(browser, `${site.origin}/temperatur-da.html`);
  const widget = new Widget(page);
  const items = spec.themes[0].items;
  await widget.click(items[0].id, '2');
  await widget.next.click();
  const summary = widget.host.locator('.summary');
  assert.equal((await widget.focused()).class, 'summary');
  assert.equal(await summary.getAttribute('role'), 'group', 'no alert: the focus is there already');
  assert.deepEqual(await summary.locator('button').allTextContents(), items.slice(1).map((item) => item.statement.da));
  for (const [i, item] of items.entries()) {
    const group = widget.groups.nth(i);
    assert.equal(await group.getAttribute('aria-invalid'), i === 0 ? null : 'true', item.id);
    if (i === 0) continue;
    assert.equal(await group.locator('legend').innerText(), `${item.statement.da}\n${item.sign.da}\nDu har ikke valgt et svar her.`, 'all that is said of the group is its name');
  }
  await summary.locator('button').nth(1).click();
  assert.equal((await widget.focused()).item, items[2].id, 'a press in the summary leads to the question');
  await page.keyboard.press('Space');
  assert.equal(await widget.groups.nth(2).getAttribute('aria-invalid'), null, 'an answer takes the mark away');
  assert.equal(await summary.locator('li.done').count(), 1);
  await widget.next.click();
  assert.match(await widget.heading.textContent(), /Trin 2 af 3/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('change answers keeps them; start over asks, then deletes them', async () => {
  const spec = instrument('temperatur');
  const page = await open(browser, `${site.origin}/temperatur-da.html`);
  const widget = new Widget(page);
  const choices = mixed(spec);
  await widget.answer(spec, choices);
  const action = (name) => widget.host.getByRole('button', { name, exact: true });
  await action('Ret svar').click();
  assert.match(await widget.heading.textContent(), /Trin 1 af 3/);
  choices[spec.themes[0].items[0].id] = '0';
  await widget.answer(spec, choices);
  await sameAsCommandLine(widget, spec, choices, 'da');

  await action('Begynd forfra').click();
  assert.match((await widget.focused()).text, /svar slettet/);
  await action('Behold dem').click();
  assert.equal(await widget.host.locator('.result').count(), 1, 'the result is still there');
  assert.equal((await widget.focused()).text, 'Begynd forfra', 'the focus is back where it was');
  await action('Begynd forfra').click();
  await action('Slet svarene').click();
  assert.match(await widget.heading.textContent(), /Trin 1 af 3/);
  assert.equal(await widget.host.locator('input:checked').count(), 0);
  for (const _ of spec.themes) {
    await widget.next.click();
    await widget.next.click();
  }
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').count(), 0, 'no number for no answers');
  assert.match(await result.textContent(), /Du har ikke svaret på noget endnu/);
  assert.equal(await result.locator('.plainlist').first().locator('li').count(), 10);
  await page.context().close();
});

test('what the answers mean can be unfolded, in both languages, and only where it is explained', async () => {
  for (const lang of ['da', 'en']) {
    const page = await open(browser, `${site.origin}/parathed-${lang}.html`);
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    const spec = instrument('parathed');
    const [means, why] = { da: ['Hvad betyder svarene?', 'Hvorfor spørger vi om det?'], en: ['What do the answers mean?', 'Why do we ask?'] }[lang];
    const labels = () => widget.host.locator('fieldset .why summary').allTextContents();
    for (const theme of spec.themes.slice(0, 2)) {
      assert.deepEqual(await labels(), theme.items.map((item) => (item.anchors ? means : why)));
      if (theme !== spec.themes[1]) {
        for (const { id } of theme.items) await widget.click(id, '1');
        await widget.next.click();
      }
    }
    const at = spec.themes[1].items.findIndex((item) => item.anchors);
    await widget.host.locator('fieldset .why summary').nth(at).click();
    const said = widget.host.locator('.anchors li');
    await said.first().waitFor();
    assert.deepEqual(await said.allTextContents(), spec.themes[1].items[at].anchors.map((each, i) => `${spec.scale.options[i][lang]}: ${each[lang]}`));
    assert.ok(await widget.host.locator('fieldset .ground').count(), 'and why we ask below it');
    await page.context().close();
  }
});
