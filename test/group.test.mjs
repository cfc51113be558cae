// A working group over half a year: five people answer, one gathers, they see
// where they agree, make a plan, and answer again. The documents are the
// command line's, byte for byte.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { built } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { command, Desk, member, people, spec } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'group-'));
let browser, site;
before(async () => {
  site = await serve({ '/plain.html': html('<peer-readiness></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

const opened = async () => {
  const page = await open(browser, site.origin + '/plain.html');
  const desk = new Desk(page);
  await desk.groups.first().waitFor();
  return desk;
};
const close = async (desk) => {
  assert.deepEqual(desk.page.complaints, []);
  await desk.page.context().close();
};

/** Everybody answers on a page of their own; what each of them sends. */
async function everybody(when, also) {
  const sent = [];
  for (const person of people) {
    const desk = await opened();
    sent.push(await desk.send(person, person[when], { folder, ...also }));
    await close(desk);
  }
  return sent;
}

/** Takes in what was sent. */
async function gather(desk, sent) {
  await desk.files(...sent.filter(({ file }) => file).map(({ file }) => file));
  await desk.codes(...sent.filter(({ code }) => code).map(({ code }) => code));
  assert.equal(await desk.host.locator('.members li').count(), sent.length);
}

/** The same as input of the command line: the widget's order, files first. */
const input = (sent) => [...sent.filter(({ file }) => file).map(({ file }) => readFileSync(file, 'utf8')),
  ...sent.filter(({ code }) => code).map(({ code }) => code)].join('\n') + '\n';

/** What the core in the page answers. */
const core = (page, op, ...texts) => {
  const name = (pattern) => '/' + readdirSync(built().widget).find((each) => pattern.test(each));
  return page.evaluate(async ([script, wasm, ...rest]) => (await import(script)).callText(() => fetch(wasm), ...rest),
    [name(/^core\.\w+\.js$/), name(/^core\.\w+\.wasm$/), op, ...texts]);
};

const statement = (id) => spec.themes.flatMap(({ items }) => items).find((item) => item.id === id).statement.da;
const title = (id) => spec.themes.find((theme) => theme.id === id).title.da;

test('a working group, and half a year later', async (t) => {
  const text = readFileSync(new URL('../readiness/instruments/temperatur.json', import.meta.url), 'utf8');
  let closed;
  const desk = await opened();
  await desk.collect();

  await t.test('two by code, three by file: what they say together', async () => {
    closed = await everybody('first');
    assert.deepEqual([closed.filter(({ code }) => code).length, closed.filter(({ file }) => file).length], [2, 3]);
    assert.ok(closed.every(({ code }) => !code || code.length <= 24 + 5));
    await gather(desk, closed);
    const expected = JSON.parse(command(['group', '--json', '-'], input(closed)));
    const outcome = desk.host.locator('.outcome');
    assert.equal(await outcome.locator('.degrees').count(), 0, 'nothing before all are there');
    await desk.whole();
    assert.equal(expected.precision, 'coarse');
    assert.equal(await outcome.locator('.degrees').textContent(), String(expected.temperature));
    const rows = await outcome.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
    assert.deepEqual(rows, expected.themes.map((theme) => [title(theme.theme), String(theme.temperature), `${theme.apart ?? 0} af ${theme.answered}`]));
    const topics = await outcome.locator('.topics > li > b').allTextContents();
    assert.deepEqual(topics, expected.talkAbout.map(({ item, theme }) => (item ? statement(item) : title(theme))));
    const why = await outcome.locator('.topics .kind').allTextContents();
    assert.deepEqual(why, expected.talkAbout.map(({ reason }) => ({ 'only-some-know': 'Kun nogle ved det.', 'seen-differently': 'I ser forskelligt på temaet.' })[reason]));
    assert.ok(why.length >= 2);
    // Nothing on the page says more than the document, which has no count and no mean.
    assert.doesNotMatch(await outcome.innerText(), /gennemsnit|ét svar|\d af 5|spredning/i);
    assert.deepEqual(await outcome.locator('.wished b').allTextContents(), []);
    assert.match(await outcome.locator('.roles').innerText(), /ingen forskelle, der kan vises/);
    assert.equal(expected.differences.length, 0);
    const missing = await outcome.locator('.missing b').allTextContents();
    assert.deepEqual(missing, ['Borger', 'Tillids- eller arbejdsmiljørepræsentant']);
    assert.deepEqual(await outcome.locator('.next h4').allTextContents(), expected.advice.slice(0, 3).map(statement));
  });

  await t.test('they all become open, and the roles show', async () => {
    await desk.press('Tøm listen');
    const openly = await everybody('first', { open: true });
    await gather(desk, openly);
    assert.equal(await desk.host.locator('.outcome .warn').count(), 1, 'five others: another result may be made');
    await desk.press('Lav et nyt resultat');
    await desk.host.locator('.outcome', { hasText: 'Alle har sagt ja til nøjagtige tal' }).waitFor();
    const bytes = command(['group', '--json', '-'], input(openly));
    const expected = JSON.parse(bytes);
    assert.ok(expected.differences.length > 0);
    assert.deepEqual(await desk.host.locator('.roles > ul > li > b').allTextContents(), expected.differences.map(({ item }) => statement(item)));
    assert.match(await desk.host.locator('.roles').innerText(), /Leder: 3 af 3 \(ét svar\)/);

    const { name, bytes: together } = await desk.saved(() => desk.press('Gem gruppens svar'));
    assert.match(name, /^gruppens-svar-temperatur-\d{4}-\d\d-\d\d\.jsonl$/);
    const lines = together.toString().trimEnd().split('\n');
    assert.equal(await core(desk.page, 'group', text, ...lines), `{"ok":${bytes.toString().trimEnd()}}`, 'the same bytes');
    closed = { name, mimeType: 'application/jsonl', buffer: together };
  });

  await t.test('a plan, a table and a calendar', async () => {
    await desk.to('Vores plan');
    await desk.host.locator('.timeline').waitFor();
    assert.match(await desk.host.locator('.together').innerText(), /bygger på gruppens 5 svar/);
    await desk.press('Hent til kalenderen');
    await desk.host.locator('.told', { hasText: 'Vælg en dag' }).waitFor();
    await desk.host.getByLabel('Hvornår begynder I?').fill('2027-01-04');
    await desk.host.locator('.outcome .band', { hasText: /\b2027$/ }).waitFor();

    const ics = await desk.saved(() => desk.press('Hent til kalenderen'));
    const csv = await desk.saved(() => desk.press('Hent som regneark'));
    const calendar = new ICAL.Component(ICAL.parse(ics.bytes.toString()));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const [, id] = /^([0-9A-Z]{12})-/.exec(events[0].uid);
    const plan = (...args) => command(['plan', '--lang', 'da', '--start', '2027-01-04', '--id', id, ...args, '-'], lines(closed));
    const expected = JSON.parse(plan('--format', 'json'));
    assert.deepEqual(csv.bytes, plan('--format', 'csv'), 'the table is the command line’s');
    const [, stamp] = /DTSTAMP:(\d{8}T\d{6}Z)/.exec(ics.bytes);
    const now = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    assert.deepEqual(ics.bytes, plan('--format', 'ics', '--now', now), 'the calendar is the command line’s');

    const left = expected.tasks.filter(({ state }) => state !== 'in-place');
    assert.ok(left.length < expected.tasks.length, 'the group has taken the temperature');
    assert.equal(events.length, left.length + 1, 'the tasks and the first day');
    for (const [i, task] of left.entries()) {
      const event = events[i];
      assert.equal(event.summary, task.title.da);
      assert.equal(event.startDate.toString(), task.from);
      assert.ok(event.startDate.isDate);
      const last = event.endDate.clone();
      last.adjust(-1, 0, 0, 0);
      assert.equal(last.toString(), task.to, 'the end is the day after the last');
      for (const step of task.steps ?? []) assert.ok(event.description.includes(step.da), step.da);
    }
    assert.ok(expected.tasks.every(({ to }) => !/-07-/.test(to)), 'nothing is due in July');
    assert.match(expected.employment, /-01$/);
    assert.deepEqual(events.at(-1).startDate.toString(), expected.employment);

    const cells = table(csv.bytes);
    assert.equal(cells.length, expected.tasks.length + 1);
    assert.deepEqual(cells.slice(1).map((row) => row[1]), expected.tasks.map((task) => task.title.da));
    assert.deepEqual(cells.slice(1).map((row) => row[10]), expected.tasks.map((task) => (task.steps ?? []).map((step) => step.da).join('\n')));
  });

  await t.test('a later edition of the plan', async () => {
    // In the same sitting: the calendar that was saved is the edition before.
    await desk.host.getByLabel('Hvornår begynder I?').fill('2027-02-01');
    await desk.host.locator('.outcome .band', { hasText: '1. oktober 2027' }).waitFor();
    const second = await desk.saved(() => desk.press('Hent til kalenderen'));
    const uids = (bytes) => bytes.toString().match(/^UID:.+$/gm);
    assert.match(second.bytes.toString(), /^SEQUENCE:1\r$/m);
    const { name, bytes } = await desk.saved(() => desk.press('Gem planen'));
    assert.equal(name, 'plan.json');

    // Another day, on another page, without the answers.
    const later = await opened();
    await later.press('Gå til arbejdsgruppen');
    await later.to('Vores plan');
    await later.host.locator('.timeline').waitFor();
    const choose = (buffer) => later.host.getByLabel('Har I en plan fra før?').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
    await choose(Buffer.from('{"id":"x"}'));
    await later.host.locator('.told', { hasText: 'Filen kan ikke bruges som plan.' }).waitFor();
    await choose(bytes);
    await later.host.locator('.told', { hasText: 'Planen er hentet ind.' }).waitFor();
    assert.equal(await later.host.getByLabel('Hvornår begynder I?').inputValue(), '2027-02-01');
    await later.host.getByLabel('Hvornår begynder I?').fill('');
    await later.host.locator('.outcome .band', { hasText: 'tidligst i uge' }).waitFor();
    await later.host.getByLabel('Hvornår begynder I?').fill('2027-04-05');
    await later.host.locator('.outcome .band', { hasText: /1\. (november|december) 2027/ }).waitFor();
    const third = await later.saved(() => later.press('Hent til kalenderen'));
    assert.match(third.bytes.toString(), /^SEQUENCE:2\r$/m);
    assert.ok(uids(second.bytes).every((uid) => uids(third.bytes).includes(uid)), 'the same names');
    await close(later);
  });

  await t.test('half a year later', async () => {
    await desk.to('Vores arbejdsgruppe');
    await desk.press('Tøm listen');
    const later = await everybody('later', { open: true });
    await gather(desk, later);
    await desk.press('Lav et nyt resultat');
    await desk.host.locator('.outcome .late, .outcome .warn').waitFor({ state: 'detached' });
    await desk.to('Sammenlign med sidst');
    await desk.files(closed);
    await desk.host.locator('.changes').first().waitFor();
    const expected = JSON.parse(compared(lines(closed), input(later)));
    const outcome = desk.host.locator('.outcome');
    const total = `${expected.total.before} → ${expected.total.after}`;
    assert.equal(await outcome.locator('.value').first().textContent(), total);
    assert.deepEqual(await outcome.locator('.changes').last().locator('.name').allTextContents(), expected.themes.map(({ theme }) => title(theme)));
    assert.deepEqual(await outcome.locator('.changes').last().locator('.value').allTextContents(), expected.themes.map((x) => `${x.before} → ${x.after}`));
    const moved = expected.items.filter(({ change }) => change === 'moved').length;
    assert.ok(moved > 0 && expected.total.change === 'moved');
    assert.doesNotMatch(await outcome.innerText(), /\((\S+) → \1\)/, 'a move shows as one');
    assert.match(await outcome.innerText(), new RegExp(`Gået frem \\(${moved}\\)`));
    assert.match(await outcome.locator('.changes').last().innerText(), /Ændringen er lille/, 'a small change says so');
  });
  await close(desk);
});

// One person more, one taken out, one replaced by another: the result stays, to
// the last byte of the page, until three are new or gone.
test('who comes late is part of the talk, and of the next result', async () => {
  const desk = await opened();
  await desk.collect();
  const file = (i, also) => ({ name: `svar-${i}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...member(i, 'first'), ...also })) });
  const [one, other] = [file(0, { wishes: ['supervision'] }), file(1, { wishes: ['purpose-written', 'supervision'] })];
  await desk.files(one, other, file(2));
  const outcome = desk.host.locator('.outcome');
  assert.match(await outcome.innerText(), /Er alle med\?/);
  await desk.to('Vores plan');
  assert.match(await desk.host.locator('.together').innerText(), /Planen bygger ikke på svar endnu/, 'nor is there a plan before');
  await desk.to('Vores arbejdsgruppe');
  await desk.whole();
  assert.deepEqual(await outcome.locator('.wished b').allTextContents(), [statement('purpose-written'), statement('supervision')], 'in the instrument’s order');
  const said = () => outcome.evaluate((node) => [...node.children].filter((each) => !each.matches('.warn')).map((each) => each.outerHTML.replace(/id="[^"]*"|for="[^"]*"|#[\w-]+/g, '')).join(''));
  const first = await said();
  const stays = async (what) => {
    await outcome.locator('.late', { hasText: 'Dit svar kommer med næste gang.' }).waitFor();
    assert.equal(await said(), first, what);
    assert.equal(await desk.host.getByRole('button', { name: 'Lav et nyt resultat' }).count(), 0);
  };
  await desk.files(file(3));
  await stays('one more');
  await desk.files(file(4));
  await stays('two more');
  await desk.to('Vores plan');
  assert.match(await desk.host.locator('.together').innerText(), /bygger på gruppens 3 svar/);
  await desk.to('Vores arbejdsgruppe');
  await stays('after another view');
  await desk.press('Tag ud: svar nummer 1');
  await stays('and one gone');
  await desk.press('Tøm listen');
  await desk.files(one, other, file(2), file(3));
  await stays('emptied and gathered again with one more');
  await desk.press('Tag ud: svar nummer 4');
  await outcome.locator('.late').waitFor({ state: 'detached' });
  assert.equal(await said(), first, 'as it was');
  await desk.press('Tag ud: svar nummer 1');
  await desk.files(file(0, { wishes: ['purpose-written'] }));
  await stays('one wishes to talk about something else');
  await desk.files(...[5, 6, 7].map((i) => file(i - 3, { id: '7ZKQ2M4T9XC' + i })));
  await desk.press('Lav et nyt resultat');
  await desk.host.locator('.outcome h4', { hasText: '6 svar' }).waitFor();
  await close(desk);
});

test('up to three statements to talk about go with the file', async () => {
  const desk = await opened();
  await desk.answer(spec, people[0].first);
  await desk.to('Gem mine svar');
  await desk.host.locator('.wishes summary').click();
  const boxes = desk.host.locator('.wishes input');
  assert.equal(await boxes.count(), spec.themes.flatMap(({ items }) => items).length);
  for (const i of [4, 0, 2]) await boxes.nth(i).check();
  assert.ok(await boxes.nth(1).isDisabled(), 'three are enough');
  await boxes.nth(2).uncheck();
  assert.ok(await boxes.nth(1).isEnabled());
  await boxes.nth(1).check();
  const { bytes } = await desk.saved(() => desk.press('Gem fil'));
  const ids = spec.themes.flatMap(({ items }) => items.map(({ id }) => id));
  assert.deepEqual(JSON.parse(bytes).wishes, [ids[0], ids[1], ids[4]]);
  await close(desk);
});

const lines = (group) => group.buffer.toString();

/** What the command line says has changed. */
function compared(before, now) {
  const write = (name, text) => {
    const at = path.join(folder, name);
    writeFileSync(at, text);
    return at;
  };
  return command(['follow-up', '--json', write('before.jsonl', before), write('now.jsonl', now)]);
}

/** A table by RFC 4180, read by this test's own hand: BOM, semicolons, quotation marks. */
function table(bytes) {
  const text = bytes.toString('utf8');
  assert.equal(text[0], '\uFEFF');
  const rows = [[]];
  let cell = '', quoted = false;
  for (let i = 1; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ';' || c === '\r') {
      rows.at(-1).push(cell);
      cell = '';
      if (c === '\r') {
        assert.equal(text[++i], '\n');
        rows.push([]);
      }
    } else cell += c;
  }
  assert.deepEqual(rows.pop(), [], 'the last line is ended');
  return rows;
}
