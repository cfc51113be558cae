// The views of a working group, each by itself: what may come in and what is
// refused, without a mouse, without a network, on paper, in every look.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { out, root } from './support/built.mjs';
import { came, launch, open } from './support/browser.mjs';
import { command, Desk, member, people, spec } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';
import { mixed } from './support/widget.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shots = path.join(out, 'screenshots');
mkdirSync(shots, { recursive: true });
const t = groupStrings.da;
const example = (name) => readFileSync(path.join(root, 'schema', 'examples', `${name}.json`), 'utf8');

let browser, site;
before(async () => {
  site = await serve({
    '/plain.html': html('<peer-readiness></peer-readiness>'),
    '/en.html': html('<peer-readiness></peer-readiness>', { lang: 'en' }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async (options, address = '/plain.html') => {
  const page = await open(browser, site.origin + address, options);
  const desk = new Desk(page);
  await desk.groups.first().waitFor();
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};
const file = (name, content) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const files = (when, also) => people.map((_, i) => file(`svar-${i}.json`, JSON.stringify(member(i, when, also))));

describe('what is refused says why, and the rest stays', () => {
  const good = member(0, 'first');
  const changed = (change) => JSON.stringify({ ...member(1, 'first'), ...change });
  const [answer, ...answers] = good.answers;
  /** The name of the file, what is in it, and what people are shown. */
  const bad = [
    ['tom.json', '', /Filen er tom/],
    ['stor.json', ' '.repeat((1 << 20) + 1), /for stor/],
    ['billede.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /ikke tekst/],
    ['brev.txt', 'Hej alle. Her er mine svar, god weekend.', /hverken et gemt svar eller en svarkode/],
    ['knækket.json', JSON.stringify(good).slice(0, 200), /./],
    ['andet-skema.json', changed({ instrument: 'parathed' }), /parathed.*temperatur/s],
    ['gammel.json', changed({ version: '9.0.0' }), /version 9\.0\.0/],
    ['ukendt-udsagn.json', changed({ answers: [{ item: 'noget-andet', choice: '1' }] }), /noget-andet.*\/answers\/0\/item/s],
    ['uden-for-skalaen.json', changed({ answers: [{ item: answer.item, choice: '6' }] }), /skalaen.*\/answers\/0\/choice/s],
    ['to-gange.json', changed({ answers: [answer, answer, ...answers] }), /\/answers\/1/],
    ['forkert-rolle.json', changed({ role: 'chef' }), /\/role/],
    ['fremmed-felt.json', changed({ navn: 'Ida' }), /navn/],
    ['dobbelt-felt.json', JSON.stringify(good).replace('{', '{"instrument":"temperatur",'), /instrument/],
    ['forkert-id.json', changed({ id: 'kort' }), /\/id/],
    ['samme-svar.json', JSON.stringify(good), /allerede i listen som nummer 1/],
  ];

  test(`${bad.length} files`, async () => {
    const desk = await opened();
    await desk.collect();
    await desk.files(file('godt-1.json', JSON.stringify(good)), ...bad.map(([name, content]) => file(name, content)),
      file('godt-2.json', JSON.stringify(member(2, 'first'))), file('godt-3.json', JSON.stringify(member(3, 'first'))));
    assert.equal(await desk.host.locator('.intake .told').textContent(), `3 svar er kommet med. ${bad.length} kunne ikke læses.`);
    const told = await desk.host.locator('.refusals li').allInnerTexts();
    assert.equal(told.length, bad.length);
    for (const [i, [name, , reason]] of bad.entries()) {
      assert.ok(told[i].startsWith(name + ': '), told[i]);
      assert.match(told[i], reason);
      // A sentence: several words, ended, in Danish and not in English.
      const sentence = told[i].slice(name.length + 2);
      assert.match(sentence, /\S+ \S+.*\./s, sentence);
      assert.doesNotMatch(sentence, /\b(the|is|not|must)\b/, sentence);
    }
    assert.equal(await desk.host.locator('.members li').count(), 3);
    await desk.whole();
    await desk.host.locator('.outcome .degrees').waitFor();
    await close(desk);
  });

  test('a document of another kind: what it is, and where it is opened', async () => {
    const desk = await opened();
    await desk.collect();
    const { vision, plan, description } = JSON.parse(example('folder/solbjerg'));
    const others = [
      ['folder', example('folder/solbjerg')], ['folder', example('invalid/folder/with-a-response')], ['plan', JSON.stringify(plan)], ['vision', JSON.stringify(vision)],
      ['job-description', JSON.stringify(description)], ['group-result', example('group-result/january')], ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ];
    await desk.files(...others.map(([kind, content], i) => file(`${i}-${kind}`, content)), file('godt.json', JSON.stringify(good)));
    assert.deepEqual(await desk.host.locator('.refusals li').allInnerTexts(), others.map(([kind], i) => `${i}-${kind}: ${t.otherKinds[kind]}`));
    assert.equal(await desk.host.locator('.members li').count(), 1);
    // The same document pasted.
    await desk.host.getByLabel(t.codes).fill(JSON.stringify(plan));
    await desk.press(t.readCodes);
    assert.match(await desk.host.locator('.refusals li').innerText(), new RegExp(t.otherKinds.plan));
    assert.equal(await desk.host.locator('.members li').count(), 1);
    await close(desk);
  });

  test('lines of one file', async () => {
    const desk = await opened();
    await desk.collect();
    const lines = [JSON.stringify(good), '{"id":"7ZKQ2M4T9XAB"', JSON.stringify(member(1, 'first')), JSON.stringify(member(2, 'first'))];
    await desk.files(file('gruppen.jsonl', lines.join('\r\n') + '\r\n'));
    assert.match(await desk.host.locator('.refusals li').innerText(), /^gruppen\.jsonl \(linje 2\): /);
    assert.equal(await desk.host.locator('.members li').count(), 3);
    await close(desk);
  });

  test('codes', async () => {
    const desk = await opened();
    await desk.answer(spec, people[2].first);
    await desk.to('Gem mine svar');
    const field = desk.host.getByLabel('Din svarkode');
    await desk.page.waitForFunction((node) => node.value, await field.elementHandle());
    const code = await field.inputValue();
    assert.match(code, /^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    await desk.to('Vores arbejdsgruppe');
    const groups = code.split('-');
    const typo = groups.with(2, groups[2].slice(0, 3) + (groups[2][3] === '7' ? '8' : '7')).join('-');
    const typed = [typo, groups.slice(1).join('-'), code.replace(/.$/, 'U'), 'hej', code, 'Kode: ' + code.toLowerCase(), code.replace(/^./, '\u0391')];
    await desk.codes(...typed);
    const told = await desk.host.locator('.refusals li').allInnerTexts();
    assert.equal(told.length, 5);
    assert.match(told[0], /Gruppe 3 ser forkert ud/);
    assert.match(told[1], /20 tegn/);
    assert.match(told[2], /U.*gruppe 6/);
    assert.match(told[3], /allerede i listen/);
    assert.match(told[4], /»Α« i gruppe 1 er et andet tegn, end det ser ud til: U\+0391/);
    assert.equal(await desk.host.locator('.codes textarea').inputValue(),
      [...typed.slice(0, 3), code.toLowerCase(), typed[6]].join('\n'), 'what was typed like a code stays');
    assert.equal(await desk.host.locator('.members li').count(), 1);
    await desk.codes('hej');
    assert.match((await desk.host.locator('.refusals li').allInnerTexts()).join('\n'), /^hej: Koden har 3 tegn/);
    await close(desk);
  });

  test('codes as they arrive', async () => {
    const desk = await opened();
    await desk.collect();
    const codes = command(['code'], Array.from({ length: 14 }, (_, i) =>
      JSON.stringify({ ...good, id: '7ZKQ2M4T9X' + String(i).padStart(2, '0') })).join('\n')).toString().trim().split('\n');
    const joined = (hyphen) => (code) => code.replaceAll('-', hyphen);
    const arrivals = [
      joined('-\u200b'), joined('\u2011'), joined('—'), (code) => '> ' + code, (code) => '• ' + code, (code) => '1. ' + code,
      (code) => code + '.', (code) => `»${code}«`, (code) => `${code.slice(0, 15)}\n> ${code.slice(15)}`, (code) => 'Anne Hansen\n11:42\n' + code,
    ];
    for (const [i, arrival] of arrivals.entries()) {
      await desk.codes(arrival(codes[i]));
      assert.deepEqual(await desk.host.locator('.refusals li').allInnerTexts(), [], String(arrival));
      assert.equal(await desk.host.locator('.codes textarea').inputValue(), '');
      assert.equal(await desk.host.locator('.members li').count(), i + 1, String(arrival));
    }
    await desk.codes(codes[10] + '\t' + codes[11]);
    assert.equal(await desk.host.locator('.members li').count(), 12);
    await desk.files(file('koder.txt', `\uFEFF${codes[12]}\r\n${codes[13]}\r\n`), file('besked.txt', 'Anne Hansen\n11:42\nHej med jer'));
    assert.equal(await desk.host.locator('.members li').count(), 14);
    assert.match((await desk.host.locator('.refusals li').allInnerTexts()).join('\n'), /^besked\.txt: Filen er hverken/);
    await close(desk);
  });

  test('codes and documents in one file or paste, as the command reads them', async () => {
    const desk = await opened();
    await desk.collect();
    const wished = [spec.themes[0].items[1].id];
    const line = (i, also) => JSON.stringify({ ...good, id: '7ZKQ2M4T9X' + String(i).padStart(2, '0'), ...also });
    const codes = command(['code'], Array.from({ length: 6 }, (_, i) => line(i)).join('\n')).toString().trim().split('\n');
    const arrivals = [
      `${line(10, { wishes: wished })}\n\n[11:42] Ida: "${codes[0]}"\n> ${codes[1].slice(0, 15)}\n> ${codes[1].slice(15)}\n${line(11)}\n`,
      `\uFEFFKære alle\r\n${line(12)}\r\n${codes[2]} og ${codes[3]}\r\nHilsen Bo\r\n`,
      `${codes[4]}\n${line(13)}\n${codes[5]}`,
    ];
    await desk.files(file('blandet.txt', arrivals[0]), file('besked.txt', arrivals[1]));
    assert.deepEqual(await desk.host.locator('.refusals li').allInnerTexts(), []);
    assert.equal(await desk.host.locator('.members li').count(), 7);
    await desk.codes(arrivals[2]);
    assert.deepEqual(await desk.host.locator('.refusals li').allInnerTexts(), []);
    assert.match(await desk.host.locator('.members li').nth(8).innerText(), /sat ind/);
    const { bytes } = await desk.saved(() => desk.press('Gem gruppens svar'));
    const read = (answers) => answers.toString().trim().split('\n').map((each) => JSON.parse(each));
    const saved = read(bytes);
    assert.equal(saved.length, 10);
    assert.deepEqual(saved[0].wishes, wished, 'a saved file keeps what the person would like to talk about');
    const paths = arrivals.map((text, i) => path.join(out, `blandet-${i}.txt`));
    paths.forEach((name, i) => writeFileSync(name, arrivals[i]));
    assert.deepEqual(JSON.parse(command(['group', '--json', ...paths])), JSON.parse(command(['group', '--json', '-'], bytes)));
    await desk.codes(`${line(14)}\nnoget i stykker\n${line(10)}`);
    assert.equal((await desk.host.locator('.refusals li').allInnerTexts()).length, 2, 'a damaged line is told, and one that is there');
    assert.equal(await desk.host.locator('.members li').count(), 11);
    await close(desk);
  });
});

test('sixty at once, dropped: no long pause', async () => {
  const desk = await opened();
  await desk.collect();
  const all = Array.from({ length: 60 }, (_, i) => ({ ...member(i % 5, 'first'), id: '7ZKQ2M4T9X' + String(i).padStart(2, '0') }));
  const longest = await desk.host.evaluate(async (host, texts) => {
    const drop = host.shadowRoot.querySelector('.drop');
    const dataTransfer = new DataTransfer();
    for (const [i, text] of texts.entries()) dataTransfer.items.add(new File([text], `svar-${i}.json`));
    let last = performance.now(), worst = 0, done = false;
    const tick = () => {
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
      if (!done) setTimeout(tick);
    };
    tick();
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    while (host.shadowRoot.querySelectorAll('.members li').length < 60) await new Promise((resolve) => setTimeout(resolve, 5));
    [...host.shadowRoot.querySelectorAll('button')].find((each) => each.textContent === 'Vi er alle med').click();
    while (!host.shadowRoot.querySelector('.outcome .degrees')) await new Promise((resolve) => setTimeout(resolve, 5));
    done = true;
    return worst;
  }, all.map((each) => JSON.stringify(each)));
  // 200 ms is what people begin to notice. A clock says little on a busy machine,
  // so only ten times that fails.
  assert.ok(longest < 2000, `the longest pause was ${longest.toFixed(0)} ms`);
  console.log(`60 responses: the longest pause was ${longest.toFixed(0)} ms`);
  await close(desk);
});

test('without a network once the page is loaded', async () => {
  const desk = await opened();
  await came(desk.page, 'toolkit.json');
  await desk.page.context().setOffline(true);
  await desk.answer(spec, people[0].first);
  await desk.to('Vores arbejdsgruppe');
  await desk.files(...files('first').slice(1));
  await desk.whole();
  // What the plan needs is fetched ahead of time, and only the console hears that it did not come.
  for (const said of desk.page.complaints.splice(0)) assert.match(said, /plan\.\w+\.wasm|a file that came with the script is missing|ERR_INTERNET_DISCONNECTED/);
  await close(desk);
});

test('the plan without a network once a result has been shown', async () => {
  const desk = await opened();
  await desk.answer(spec, people[0].first);
  await came(desk.page, 'plan.wasm', 'toolkit.json');
  await desk.page.context().setOffline(true);
  await desk.to('Vores arbejdsgruppe');
  await desk.files(...files('first').slice(1));
  await desk.whole();
  await desk.to('Vores plan');
  await desk.host.locator('.timeline').waitFor();
  await desk.host.locator('.task summary').first().click();
  await desk.host.locator('.task details[open] .why summary').click();
  await desk.host.locator('.task .ground').first().waitFor();
  await close(desk);
});

test('answering together at one screen', async () => {
  const desk = await opened();
  await desk.answer(spec, people[0].first);
  await desk.to('Vores arbejdsgruppe');
  await desk.press('Læg mine svar i gruppen');
  await desk.host.getByLabel('Din rolle (hvis du vil)').selectOption('leader');
  await desk.press('Læg mine svar i gruppen');
  for (const person of people.slice(1, 3)) {
    await desk.press('Lad den næste svare');
    await desk.groups.first().waitFor();
    assert.equal(await desk.host.locator('input:checked').count(), 0, 'nothing of the one before');
    for (const theme of spec.themes) {
      for (const { id } of theme.items) await desk.click(id, person.first[id]);
      await desk.next.click();
    }
    await desk.host.locator('h3', { hasText: 'Dine svar er klar' }).waitFor();
    assert.equal(await desk.host.getByLabel('Din rolle (hvis du vil)').inputValue(), '', 'the role of the one before is not kept');
    assert.equal(await desk.host.getByLabel(/^Gruppen må se/).isChecked(), false);
    await desk.press('Læg mine svar i gruppen');
  }
  assert.equal(await desk.host.locator('.members li').count(), 3);
  await desk.press('Tag ud: svar nummer 3');
  assert.equal(await desk.host.locator('.members li').count(), 2);
  assert.equal((await desk.focused()).text, '2 svar i gruppen', 'the focus is not lost');
  await desk.press('Vi er alle med');
  await desk.host.locator('.outcome', { hasText: 'Endnu ikke et fælles billede' }).waitFor();
  await desk.page.waitForTimeout(100);
  assert.equal((await desk.focused()).text, 'Endnu ikke et fælles billede', 'the focus is at what is missing');
  await desk.press('Tøm listen');
  assert.equal((await desk.focused()).text, '0 svar i gruppen');
  await close(desk);
});

test('with the keyboard alone', async () => {
  const desk = await opened();
  const { keyboard } = desk.page;
  // Listened for from the beginning: the browser must know before the press.
  desk.page.on('filechooser', (chooser) => chooser.setFiles(files('first')));
  const to = (text, most = 60) => desk.tabTo((at) => ['button', 'summary'].includes(at.tag) && at.text === text, most);
  await to('Gå til arbejdsgruppen');
  await keyboard.press('Enter');
  await desk.host.locator('.together').waitFor();
  await desk.page.waitForFunction(() => document.querySelector('peer-readiness').shadowRoot.activeElement?.localName === 'h3');
  assert.equal((await desk.focused()).text, 'Vores arbejdsgruppe');
  await desk.tabTo((at) => at.tag === 'input', 3);
  await keyboard.press('Space');
  await desk.host.locator('.members li').nth(4).waitFor();
  await to('Vi er alle med');
  await keyboard.press('Enter');
  await desk.host.locator('.outcome .degrees').waitFor();
  await desk.page.waitForFunction(() => document.querySelector('peer-readiness').shadowRoot.activeElement?.localName === 'h4');
  await desk.host.locator('h3').first().focus();
  await desk.tabTo((at) => at.tag === 'textarea', 3);
  await keyboard.type('1234');
  await to('Læs koderne', 3);
  await keyboard.press('Enter');
  await desk.host.locator('.refusals li').waitFor();
  assert.equal((await desk.focused()).tag, 'textarea', 'back at what is to be corrected');
  await to('Se tallene som tabel');
  await keyboard.press('Enter');
  await desk.host.locator('.outcome table').waitFor();
  await to('Vores plan');
  await keyboard.press('Enter');
  await desk.host.locator('.timeline').waitFor();
  await desk.tabTo((at) => at.tag === 'input' && at.type === 'date', 4);
  await keyboard.type('01042027');
  await desk.host.locator('.outcome .band', { hasText: '2027' }).waitFor();
  await to('Hent til kalenderen', 9);
  const { name } = await desk.saved(() => keyboard.press('Enter'));
  assert.equal(name, 'plan.ics');
  await to('Vores vision', 120);
  await keyboard.press('Enter');
  await desk.tabTo((at) => at.tag === 'textarea', 3);
  await keyboard.press('Control+End');
  await keyboard.type(' håb smitter.');
  await to('Gem som tekst', 9);
  const { bytes } = await desk.saved(() => keyboard.press('Enter'));
  assert.equal(bytes.toString(), 'Vi vil ansætte peer-medarbejdere, fordi … håb smitter.\n', 'no starter that nobody went on from');
  await close(desk);
});

/** Notes what a frame holds when it is told to print. */
const intercept = () => {
  if (window === top) {
    document.printed = [];
    return;
  }
  window.print = () => top.document.printed.push({ html: document.documentElement.outerHTML, text: document.body.innerText,
    css: [...document.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\n') });
};

test('on paper', async () => {
  const desk = await opened({ init: [intercept] });
  await desk.collect();
  await desk.files(...files('first', { openToGroup: true, wishes: [spec.themes[0].items[1].id] }));
  await desk.whole();
  const printed = async (name, button, wanted) => {
    await desk.page.evaluate(() => { document.printed = []; });
    await desk.press(button);
    await desk.page.waitForFunction(() => document.printed.length);
    const [report] = await desk.page.evaluate(() => document.printed);
    for (const text of wanted) assert.ok(report.text.replaceAll('\u00ad', '').includes(text), `${name} says: ${text}`);
    const paper = await desk.page.context().newPage();
    await paper.setContent(report.html);
    await paper.addStyleTag({ content: report.css });
    const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true, path: path.join(out, `${name}.pdf`) });
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45]/, 'A4');
    await paper.setViewportSize({ width: 640, height: 900 });
    await paper.screenshot({ path: path.join(shots, `paper-${name}.png`), fullPage: true });
    await paper.close();
  };
  await printed('gruppe', 'Udskriv det hele', ['Gruppens temperatur, 5 svar', 'Enighed', 'Kun nogle ved det.', 'Det vil nogen gerne tale om', 'Alle har sagt ja til nøjagtige tal.', 'Hvem mangler?', 'De tre næste skridt',
    ...spec.themes.map(({ title }) => title.da)]);
  await desk.to('Sammenlign med sidst');
  await desk.files(file('sidst.json', files('first').map(({ buffer }) => buffer).join('\n')));
  await desk.host.locator('.changes').first().waitFor();
  await printed('sammenligning', 'Udskriv sammenligningen', ['Sammenlign med sidst', await desk.host.locator('.changes .value').first().textContent(),
    ...spec.themes.map(({ title }) => title.da)]);
  await desk.to('Vores plan');
  await desk.host.getByLabel('Hvornår begynder I?').fill('2027-01-04');
  await desk.host.locator('.outcome .band', { hasText: '2027' }).waitFor();
  await printed('plan', 'Udskriv planen', [await desk.host.locator('.outcome .band').textContent(), 'Afklar', 'Følg op', 'Drøft det i MED-udvalget', '4. januar 2027']);
  await desk.to('Vores vision');
  await desk.host.getByLabel(/^Hvad håber I/).fill('Vi håber, at flere bliver hørt.\nOgså dem, der tier.');
  await printed('vision', 'Udskriv', ['Vores vision', 'Vi håber, at flere bliver hørt.\nOgså dem, der tier.']);
  await close(desk);
});

/** Checks what must hold in any view. */
async function check(desk, name) {
  const { page } = desk;
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary).join('; ')}`), [], name);
  const over = await page.evaluate(() => {
    const box = document.querySelector('peer-readiness').shadowRoot.querySelector('.pr');
    return [document.documentElement.scrollWidth - document.documentElement.clientWidth, box.scrollWidth - box.clientWidth];
  });
  assert.deepEqual(over, [0, 0], `${name}: nothing is wider than the page`);
  const small = await desk.host.evaluate((host) => [...host.shadowRoot.querySelectorAll('button, summary, select, input, textarea')]
    .filter((node) => node.offsetParent && node.type !== 'checkbox' && node.getBoundingClientRect().height < 24).map((node) => node.textContent));
  assert.deepEqual(small, [], `${name}: targets of 24 pixels`);
  assert.deepEqual(page.complaints, [], name);
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}

const looks = [[1280, 'light', 'da'], [320, 'light', 'da'], [1280, 'dark', 'en'], [320, 'dark', 'da'], [320, 'forced', 'en']];
for (const [width, look, lang] of looks) {
  test(`every view at ${width} px, ${look}, ${lang}`, async () => {
    const desk = await opened({ viewport: { width, height: 900 }, ...look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look } },
      lang === 'en' ? '/en.html' : undefined);
    const name = (view) => `group-${view}-${width}-${look}`;
    const button = (view) => desk.host.locator('.actions button, .ways button', { hasText: view });
    const names = lang === 'da' ? ['Gem mine svar', 'Vores arbejdsgruppe', 'Sammenlign med sidst', 'Vores vision', 'Vores plan']
      : ['Save my answers', 'Our working group', 'Compare with last time', 'Our vision', 'Our plan'];
    const go = async (i) => {
      await button(names[i]).click();
      await desk.host.locator('.together h3', { hasText: names[i] }).waitFor();
    };
    await desk.answer(spec, mixed(spec));
    await go(0);
    await check(desk, name('keep'));
    await go(1);
    await check(desk, name('empty'));
    await desk.files(file('ikke-noget.json', '{"id":3}'), ...files('later', { openToGroup: lang === 'en', wishes: [spec.themes[0].items[0].id] }));
    await desk.press(lang === 'da' ? 'Vi er alle med' : 'We are all here');
    await desk.host.locator('.outcome .degrees').waitFor();
    await desk.host.locator('.outcome').evaluate((node) => node.querySelectorAll('details').forEach((each) => { each.open = true; }));
    await desk.host.locator('.outcome .ground').first().waitFor();
    await check(desk, name('group'));
    await go(2);
    await desk.files(...files('first'));
    await desk.host.locator('.changes').first().waitFor();
    await check(desk, name('compare'));
    await go(3);
    await desk.host.locator('textarea').first().fill('Et håb.');
    await check(desk, name('vision'));
    await go(4);
    await desk.host.locator('input[type=date]').fill('2027-01-04');
    await desk.host.locator('.outcome .band', { hasText: '2027' }).waitFor();
    const task = desk.host.locator('.task', { has: desk.page.locator('input:enabled') }).first();
    await task.locator('input').first().click();
    await desk.host.locator('.task.done').waitFor();
    await task.locator('details').first().evaluate((node) => { node.open = true; });
    const fold = task.locator('.fold');
    await fold.locator('textarea').fill('Et langt ord: ' + 'arbejdsmiljørepræsentant'.repeat(8));
    await fold.locator('textarea').press('Tab');
    await fold.locator('input').first().fill('snart');
    await fold.locator('input').first().press('Tab');
    await fold.locator('.error:not(:empty)').waitFor();
    await desk.host.locator('.adding button').first().click();
    await check(desk, name('plan'));
    await desk.page.context().close();
  });
}
