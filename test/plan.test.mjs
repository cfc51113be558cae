// A plan that a working group works on: over three sittings, by two people, by
// keys alone, and what is written in it that cannot be read.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { resultStrings } from '../wasm/ui/readiness/result/strings.js';
import { launch, open } from './support/browser.mjs';
import { command, Desk, member, people } from './support/group.mjs';
import { intercept, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';
import { Workshop } from './support/workshop.mjs';

const t = groupStrings.da;
let browser, site;
before(async () => {
  site = await serve({
    '/plain.html': html('<peer-readiness></peer-readiness>'),
    '/both.html': html('<peer-readiness></peer-readiness><peer-jobdesc></peer-jobdesc>', { head: '<script type="module" src="/peer-jobdesc.js"></script>' }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** The plan on a page. */
class Planner extends Desk {
  static async open(name = '/plain.html') {
    const page = await open(browser, site.origin + name, { init: [intercept] });
    const desk = new Planner(page);
    await desk.groups.first().waitFor();
    await desk.collect();
    return desk;
  }
  /** Goes to the plan, from a day on. */
  async plan(start) {
    await this.to(t.titles.plan);
    await this.host.locator('.task').first().waitFor();
    if (start) await this.start(start);
  }
  async start(day) {
    await this.host.locator('input[type=date]').fill(day);
    await this.host.locator('.outcome .band', { hasText: day ? /20\d\d/ : 'uge' }).waitFor();
  }
  task(name) { return this.host.locator('.task', { has: this.page.getByText(name, { exact: true }) }); }
  async names(phase = 0) { return this.host.locator('.phase-part').nth(phase).locator('.task-title').allTextContents(); }
  async unfold(name) {
    await this.task(name).locator('details').first().evaluate((node) => { node.open = true; });
    return this.task(name).locator('.fold');
  }
  async write(name, label, text) {
    await this.unfold(name);
    const field = this.task(name).getByLabel(label, { exact: true });
    await field.fill(text);
    await field.press('Tab');
    await this.settled();
  }
  async tick(name) {
    const was = await this.task(name).getByRole('checkbox').isChecked();
    await this.task(name).getByRole('checkbox').click();
    await this.host.locator(was ? '.task:not(.done)' : '.task.done', { has: this.page.getByText(name, { exact: true }) }).waitFor();
  }
  async add(phase, name) {
    await this.host.getByRole('button', { name: new RegExp(`^${t.addTask}\\s*: ${phase}$`) }).click();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await this.task(name).waitFor();
  }
  /** What was asked has been answered: the program answers one question at a time, and in order. */
  async settled() { await this.page.waitForTimeout(120); }
  /** The plan and the calendar as they are saved. */
  async save() {
    const { name, bytes } = await this.saved(() => this.host.getByRole('button', { name: t.savePlan, exact: true }).first().click());
    assert.equal(name, 'plan.json');
    return bytes.toString();
  }
  async calendar() {
    const { bytes } = await this.saved(() => this.press(t.ics));
    const text = bytes.toString().replaceAll('\r\n ', '');
    return Object.fromEntries([...text.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, event]) => {
      const field = (name) => new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(event)?.[1];
      return [field('UID'), { sequence: Number(field('SEQUENCE')), status: field('STATUS'), summary: field('SUMMARY'), to: field('DTEND') }];
    }));
  }
  async choose(text) {
    await this.host.locator('.opening input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.host.locator('.opening .told', { hasText: '.' }).waitFor();
    return this.host.locator('.opening .told').textContent();
  }
  told() { return this.host.locator('.buttons + .told').textContent(); }
  focused() {
    return this.page.evaluate(() => {
      const at = document.querySelector('peer-readiness').shadowRoot.activeElement;
      return at && (at.type === 'checkbox' ? 'tick ' + at.closest('.task').querySelector('.task-title').textContent : at.textContent || at.id.replace(/.*-/, ''));
    });
  }
  async close() {
    assert.deepEqual(this.page.complaints, []);
    await this.page.context().close();
  }
  async group(when) {
    await this.files(...people.map((_, i) => ({ name: `svar-${i}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(member(i, when))) })));
    await this.whole();
  }
}

const leader = 'Giv en leder ansvaret for forløbet';
const committee = 'Drøft det i MED-udvalget';
const work = (text, name) => JSON.parse(text).tasks.find(({ title }) => title.da === name)?.work;
const today = () => new Date().toISOString().slice(0, 10);

test('three sittings: made and worked on, opened and worked on, made of later answers', async () => {
  const first = await Planner.open();
  await first.group('first');
  await first.plan('2027-01-04');
  const of = await first.host.locator('.task input[type=checkbox]:not([hidden])').count();
  assert.equal(await first.host.locator('.progress-said').textContent(), t.progress(0, of));
  await first.tick(leader);
  assert.equal(await first.host.locator('.progress-said').textContent(), t.progress(1, of));
  await first.write(committee, t.taskDay, '1. maj 2027');
  await first.write(committee, t.taskOwner, 'Afdelingslederen i Nord');
  await first.write(committee, t.taskNote, 'Aftalt på mødet.\nHusk »peer« på dagsordenen.');
  await first.add('Afklar', 'Ring til naboafdelingen');
  assert.equal(await first.host.locator('.progress-said').textContent(), t.progress(1, of + 1));
  const calendar = await first.calendar();
  const saved = await first.save();
  assert.deepEqual(work(saved, leader), { done: today() });
  assert.deepEqual(work(saved, committee), { to: '2027-05-01', owner: 'Afdelingslederen i Nord', note: 'Aftalt på mødet.\nHusk »peer« på dagsordenen.' });
  command(['validate', '--kind', 'plan', '-'], saved);
  const { id, edition = 0 } = JSON.parse(saved);
  const uid = (name, of = saved) => `${id}-${JSON.parse(of).tasks.find(({ title }) => title.da === name).id}@peerwork-dk.github.io`;
  assert.equal(calendar[uid(committee)].to, '20270502');
  await first.close();

  const second = await Planner.open();
  await second.plan();
  assert.equal(await second.choose(saved), t.planOpened);
  assert.equal(await second.host.locator('.progress-said').textContent(), t.progress(1, of + 1));
  assert.equal(await second.host.locator('input[type=date]').inputValue(), '2027-01-04');
  assert.equal(await second.host.locator('.basis').textContent(), t.basisFile);
  assert.match(await second.task(committee).textContent(), /1\. maj 2027 · Afdelingslederen i Nord.*Aftalt på mødet/s);
  assert.equal(await second.save(), saved, 'opened and saved, it is the same to the byte');
  await second.tick(committee);
  await second.unfold('Ring til naboafdelingen');
  await second.host.getByRole('button', { name: new RegExp(`^${t.removeTask}\\s*: Ring`) }).click();
  await second.host.locator('.gone button').waitFor();
  await second.add('Forbered', 'Læs »Før du siger ja« sammen');
  const later = await second.calendar();
  const again = await second.save();
  assert.equal(JSON.parse(again).edition, edition + 1);
  assert.equal(JSON.parse(again).id, id);
  for (const [name, event] of Object.entries(calendar)) {
    assert.ok(later[name], `${event.summary} is in the next edition of the calendar`);
    assert.ok(later[name].sequence > event.sequence, `${event.summary} takes the place of what is there`);
  }
  assert.equal(later[uid('Ring til naboafdelingen')].status, 'CANCELLED');
  assert.match(later[uid(committee)].summary, /Klaret/);
  await second.close();

  const third = await Planner.open();
  await third.group('later');
  await third.plan();
  await third.choose(again);
  const note = await third.host.locator('.basis').textContent();
  assert.ok(note.includes(t.basisOther), note);
  await third.host.getByRole('button', { name: t.basisTake }).click();
  await third.host.locator('.told', { hasText: t.basisTaken }).waitFor();
  const last = await third.save();
  assert.equal(JSON.parse(last).edition, edition + 2);
  assert.equal(JSON.parse(last).id, id);
  assert.notDeepEqual(JSON.parse(last).tasks.map(({ state }) => state), JSON.parse(again).tasks.map(({ state }) => state), 'the answers are later ones');
  for (const name of [leader, committee]) assert.deepEqual(work(last, name), work(again, name), name);
  assert.ok(JSON.parse(last).tasks.some(({ title }) => title.da === 'Læs »Før du siger ja« sammen'));
  assert.equal(JSON.parse(last).start, '2027-01-04');
  command(['validate', '--kind', 'plan', '-'], last);
  await third.close();
});

test('a plan from a file stays as it is when it only gets other days', async () => {
  const first = await Planner.open();
  await first.group('first');
  await first.plan('2027-01-04');
  await first.tick(leader);
  const saved = await first.save();
  await first.close();
  const second = await Planner.open();
  await second.plan();
  await second.choose(saved);
  await second.start('2027-02-01');
  await second.settled();
  const moved = await second.save();
  const made = (text) => JSON.parse(text).tasks.map(({ id, state, steps, items }) => ({ id, state, steps, items }));
  assert.deepEqual(made(moved), made(saved));
  assert.equal(JSON.parse(moved).start, '2027-02-01');
  assert.deepEqual(work(moved, leader), work(saved, leader));
  await second.close();
});

test('two people’s files are put together, and told apart where they say different things', async () => {
  const made = await Planner.open();
  await made.plan('2027-01-04');
  const base = await made.save();
  await made.close();
  const [one, other] = [await Planner.open(), await Planner.open()];
  for (const desk of [one, other]) {
    await desk.plan();
    await desk.choose(base);
  }
  await one.tick(leader);
  await one.add('Beskriv', 'Spørg natholdet');
  await other.write(committee, t.taskNote, 'Sagt på mødet.');
  const theirs = await other.save();
  const third = await Planner.open();
  await third.plan();
  await third.choose(await one.save());
  assert.ok((await third.choose(theirs)).startsWith(t.planMerged), 'opened one after the other, too');
  assert.equal(work(await third.save(), committee).note, 'Sagt på mødet.');
  await third.close();
  assert.equal((await one.choose(theirs)).startsWith(t.planMerged), true);
  const both = await one.save();
  assert.equal(work(both, committee).note, 'Sagt på mødet.');
  assert.ok(work(both, leader).done);
  assert.ok(JSON.parse(both).tasks.some(({ title }) => title.da === 'Spørg natholdet'));
  assert.ok(JSON.parse(both).edition > JSON.parse(theirs).edition, 'later than both');
  await one.write(committee, t.taskNote, 'Udsat til maj.');
  const apart = await one.choose(theirs);
  assert.ok(apart.startsWith(t.planApart), apart);
  assert.match(apart, /Drøft det i MED-udvalget.*Udsat til maj.*Sagt på mødet/s);
  assert.equal(work(await one.save(), committee).note, 'Udsat til maj.', 'nothing is chosen for them');
  await one.write(leader, t.taskNote, 'Igen.');
  await one.choose(theirs);
  await one.host.getByRole('button', { name: t.useFile }).click();
  await one.host.locator('.opening .told', { hasText: t.planOpened }).waitFor();
  assert.equal(work(await one.save(), committee).note, 'Sagt på mødet.');
  await one.close();
  await other.close();
});

test('a day that is chosen while the plan is being made is not lost', async () => {
  const desk = await Planner.open();
  await desk.page.route(/\/plan\.\w+\.wasm/, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
    await route.continue();
  });
  await desk.group('first');
  await desk.to(t.titles.plan);
  assert.equal(await desk.host.locator('.task').count(), 0);
  await desk.start('2027-01-04');
  assert.equal(await desk.host.locator('input[type=date]').inputValue(), '2027-01-04');
  assert.equal(JSON.parse(await desk.save()).start, '2027-01-04');
  await desk.close();
});

test('by keys alone: the focus is where one goes on', async () => {
  const desk = await Planner.open();
  await desk.plan('2027-01-04');
  const { keyboard } = desk.page;
  const [before] = [await desk.names()];
  const box = (name) => desk.task(name).getByRole('checkbox');
  await box(leader).focus();
  await keyboard.press('Space');
  await desk.host.locator('.task.done').waitFor();
  assert.equal(await desk.focused(), 'tick ' + leader);
  assert.match(await desk.told(), /^Klaret: Giv en leder/);
  await keyboard.press('Alt+ArrowDown');
  await desk.settled();
  assert.deepEqual(await desk.names(), [before[1], before[0], ...before.slice(2)]);
  assert.equal(await desk.focused(), 'tick ' + leader, 'along with what was moved');
  await keyboard.press('Control+z');
  await desk.settled();
  assert.deepEqual(await desk.names(), before);
  assert.equal(await desk.focused(), 'tick ' + leader);
  await keyboard.press('Control+Shift+z');
  await desk.settled();
  assert.deepEqual(await desk.names(), [before[1], before[0], ...before.slice(2)]);
  const add = desk.host.getByRole('button', { name: new RegExp(`^${t.addTask}\\s*: Afklar$`) });
  await add.press('Enter');
  await keyboard.press('Enter');
  await desk.host.getByText(t.taskNameNone).waitFor();
  await keyboard.press('Escape');
  assert.equal(await desk.focused(), `${t.addTask}: Afklar`);
  await keyboard.press('Enter');
  await keyboard.type('Spørg natholdet');
  await keyboard.press('Enter');
  await desk.task('Spørg natholdet').waitFor();
  await desk.settled();
  assert.equal(await desk.focused(), 'tick Spørg natholdet');
  assert.match(await desk.told(), /^Tilføjet: Spørg natholdet\. 1 af \d+ er klaret\.$/);
  const fold = await desk.unfold('Spørg natholdet');
  const up = fold.getByRole('button', { name: new RegExp('^' + t.moveUp) });
  for (let i = 0; i < before.length; i++) {
    await up.focus();
    await keyboard.press('Enter');
    await desk.settled();
  }
  assert.equal((await desk.names())[0], 'Spørg natholdet');
  assert.equal(await desk.focused(), `${t.moveDown}: Spørg natholdet`, 'a button that has nothing more to do has no focus');
  await fold.getByRole('button', { name: new RegExp('^' + t.removeTask) }).press('Enter');
  await desk.host.locator('.gone button').waitFor();
  assert.equal(await desk.focused(), `${t.undo}: Fjernet: Spørg natholdet`);
  await keyboard.press('Enter');
  await desk.task('Spørg natholdet').waitFor();
  await desk.settled();
  assert.equal(await desk.focused(), 'tick Spørg natholdet', 'what came back has the focus');
  await desk.close();
});

test('days as people write them, weeks where there is no start, and what cannot be read', async () => {
  const desk = await Planner.open();
  await desk.plan();
  await desk.write(leader, t.taskDay, 'uge 14');
  assert.match(await desk.task(leader).locator('.when').textContent(), /uge 13–14/);
  await desk.write(leader, t.taskDay, '1. april 2027');
  assert.match(await desk.task(leader).locator('.when').textContent(), /senest 1\. april 2027/);
  assert.equal(await desk.task(leader).getByText(t.taskWeekHint).count(), 1);
  await desk.start('2027-01-04');
  assert.equal(await desk.task(leader).getByText(t.taskDayHint).count(), 1, 'a plan with days asks for a day, also where that is unfolded already');
  const edge = (label) => desk.task(committee).getByLabel(label).evaluate((node) => getComputedStyle(node).borderTopColor);
  for (const wrong of ['snart', '31.2.2027', 'uge 14']) {
    await desk.write(committee, t.taskDay, wrong);
    const field = desk.task(committee).getByLabel(t.taskDay);
    assert.equal(await field.getAttribute('aria-invalid'), 'true', wrong);
    assert.equal(await field.inputValue(), wrong, 'it stays, to be put right');
    await desk.task(committee).getByText(t.taskDayWrong).waitFor();
    assert.notEqual(await edge(t.taskDay), await edge(t.taskOwner), 'its edge says so too');
    assert.equal(work(await desk.save(), committee), undefined);
  }
  await desk.write(committee, t.taskDay, 'd. 3 maj 2027');
  assert.equal(await desk.task(committee).getByLabel(t.taskDay).inputValue(), '3.5.2027');
  assert.equal(await desk.task(committee).locator('.error:not(:empty)').count(), 0);
  assert.deepEqual(work(await desk.save(), committee), { to: '2027-05-03' });
  await desk.write(committee, t.taskDay, '');
  assert.equal(work(await desk.save(), committee), undefined, 'as it was suggested');
  await desk.tick(committee);
  await desk.write(committee, t.taskDone, '5.1.2027');
  assert.deepEqual(work(await desk.save(), committee), { done: '2027-01-05' });
  await desk.write(committee, t.taskOwner, 'x'.repeat(200));
  await desk.write(committee, t.taskNote, '<b>ikke</b> "kode" \\ ' + 'æøå '.repeat(400));
  assert.equal(await desk.host.locator('b', { hasText: 'ikke' }).count(), 0);
  const over = await desk.page.evaluate(() => {
    const box = document.querySelector('peer-readiness').shadowRoot.querySelector('.pr');
    return box.scrollWidth - box.clientWidth;
  });
  assert.equal(over, 0);
  await desk.close();
});

test('what should have been ready is told with its day, and leads there', async () => {
  const desk = await Planner.open();
  await desk.plan('2020-01-06');
  const late = desk.host.locator('.waiting-tasks');
  await late.locator('summary').click();
  const n = await late.locator('li').count();
  assert.equal(await late.locator('summary').textContent(), t.lateTasks(n));
  await late.getByRole('button', { name: committee }).click();
  assert.equal(await desk.focused(), 'tick ' + committee);
  assert.match(await desk.task(committee).locator('.late').textContent(), /^Skulle være klar .*2020\. Hvad står i vejen\?$/);
  await desk.tick(committee);
  assert.equal(await desk.task(committee).locator('.late').textContent(), '');
  assert.equal(await late.locator('li').count(), n - 1);
  await desk.close();
});

test('what is not for them is set aside: not counted, never late, out of the picture, the paper and the calendar, and can be taken up again', async () => {
  const desk = await Planner.open();
  await desk.plan('2020-01-06');
  const of = await desk.host.locator('.task input[type=checkbox]:not([hidden])').count();
  const before = await desk.calendar();
  const rows = desk.host.locator('.timeline .lane-name');
  const drawn = await rows.count();
  await desk.unfold(committee);
  const fold = desk.task(committee).locator('.fold');
  const button = (label) => fold.getByRole('button', { name: new RegExp(`^${label}\\s*: `) });
  await button(t.asideTask).press('Enter');
  await desk.host.locator('.task.aside', { hasText: committee }).waitFor();
  assert.equal(await desk.focused(), `${t.backTask}: ${committee}`);
  assert.equal(await desk.told(), `${t.asideSaid(committee)}. ${t.progress(0, of - 1)}`);
  assert.equal(await desk.task(committee).locator('.when').textContent(), t.aside);
  assert.equal(await desk.task(committee).locator('.late').textContent(), '');
  assert.equal(await desk.task(committee).getByRole('checkbox').count(), 0);
  for (const [label, shown] of [[t.taskDay, 0], [t.taskOwner, 0], [t.taskNote, 1]]) assert.equal(await fold.getByLabel(label, { exact: true }).locator('visible=true').count(), shown, label);
  assert.equal(await rows.count(), drawn - 1);
  assert.ok(!(await rows.allTextContents()).includes(committee));
  await desk.write(committee, t.taskNote, 'Vi har intet udvalg.');
  const saved = await desk.save();
  assert.deepEqual(work(saved, committee), { aside: true, note: 'Vi har intet udvalg.' });
  assert.match(command(['plan', '-'], saved).toString(), /sat til side/);
  const after = await desk.calendar();
  const [uid] = Object.entries(before).find(([, { summary }]) => summary === committee);
  assert.equal(after[uid].status, 'CANCELLED');
  assert.ok(after[uid].sequence > before[uid].sequence);
  const sheet = await printed(desk.page, () => desk.press(t.printPlan));
  assert.match(sheet.text, new RegExp(`${t.asideList}${committee}`));
  assert.equal(sheet.text.split(committee).length, 2, 'nowhere else on the paper');

  await desk.page.keyboard.press('Escape');
  await desk.unfold(committee);
  await button(t.backTask).press('Enter');
  await desk.host.locator('.task:not(.aside)', { hasText: committee }).waitFor();
  assert.equal(await desk.focused(), `${t.asideTask}: ${committee}`);
  await desk.page.keyboard.press('Control+z');
  await desk.host.locator('.task.aside', { hasText: committee }).waitFor();
  await desk.page.keyboard.press('Control+Shift+z');
  await desk.host.locator('.task:not(.aside)', { hasText: committee }).waitFor();
  await desk.tick(committee);
  await desk.unfold(committee);
  assert.equal(await button(t.asideTask).count(), 0, 'what is done is not set aside');
  await desk.close();
});

test('a plan that takes the place of another can be undone, and what is no plan changes nothing', async () => {
  const desk = await Planner.open();
  await desk.plan('2027-01-04');
  const mine = await desk.save();
  await desk.tick(leader);
  const other = mine.replaceAll(JSON.parse(mine).id, '0D5V7M2RJ8KX');
  assert.ok((await desk.choose(other)).startsWith(t.planOpenedOver));
  assert.equal(await desk.host.locator('.task.done').count(), 0);
  await desk.host.locator('.opening').getByRole('button', { name: t.undo }).click();
  await desk.host.locator('.task.done').waitFor();
  assert.equal(JSON.parse(await desk.save()).id, JSON.parse(mine).id);
  for (const [text, said] of [['{', t.earlierRefused], ['{"id":3}', t.earlierRefused], ['', t.fileEmpty], [' '.repeat((1 << 20) + 1), t.documentTooLarge]]) {
    const told = await desk.choose(text);
    assert.ok(told.startsWith(said), told);
    assert.equal(await desk.host.locator('.task.done').count(), 1);
  }
  await desk.close();
});

test('after three months the questions about the role are a press away, and the plan and the vision are there when they are done', async () => {
  const desk = await Planner.open();
  await desk.to(t.titles.vision);
  await desk.host.locator('textarea').first().fill('Mere håb i hverdagen');
  await desk.plan('2027-01-04');
  await desk.tick(leader);
  const fold = await desk.unfold('Se tilbage efter tre måneder');
  await fold.getByRole('button', { name: t.toRole }).click();
  assert.match(await fold.textContent(), /gem dem først/);
  await fold.getByRole('button', { name: t.stayHere }).click();
  assert.equal(await desk.focused(), t.toRole);
  await fold.getByRole('button', { name: t.toRole }).click();
  await desk.page.keyboard.press('Enter');
  await desk.host.getByRole('heading', { name: /rollen/ }).first().waitFor();
  await desk.page.evaluate(() => document.querySelector('peer-readiness').removeAttribute('instrument'));
  await desk.host.getByRole('heading', { name: /Tag temperaturen/ }).first().waitFor();
  await desk.collect();
  await desk.plan();
  await desk.host.locator('.task.done').waitFor();
  await desk.to(t.titles.vision);
  assert.equal(await desk.host.locator('textarea').first().inputValue(), 'Mere håb i hverdagen');
  await desk.close();
});

test('the browser asks before work that no file has is left, and only then', async () => {
  const desk = await Planner.open();
  const leave = async () => {
    const asked = desk.page.waitForEvent('dialog', { timeout: 1000 }).then(() => true, () => false);
    await desk.page.close({ runBeforeUnload: true });
    return asked;
  };
  await desk.plan('2027-01-04');
  await desk.tick(leader);
  assert.equal(await leave(), true);
  await desk.save();
  assert.equal(await leave(), false);
  assert.equal(desk.page.complaints.length, 1, 'the dialog');
  await desk.page.context().close();
});

test('nothing is stored on the device', async () => {
  const desk = await Planner.open();
  await desk.plan('2027-01-04');
  await desk.tick(leader);
  await desk.write(committee, t.taskNote, 'Kun her.');
  await desk.save();
  assert.deepEqual(await desk.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]), [0, 0, '', 0]);
  await desk.close();
});

test('the program of the plan does not come: that is said, and another try makes the plan', async () => {
  site.missing = (name) => /\/plan\.\w+\.wasm/.test(name);
  const page = await open(browser, site.origin + '/plain.html');
  const desk = new Planner(page);
  await desk.groups.first().waitFor();
  await desk.collect();
  await desk.to(t.titles.plan);
  await desk.host.locator('.outcome [role=alert]').waitFor();
  assert.match(await desk.host.locator('.outcome').textContent(), /prøv igen om lidt/);
  site.missing = () => false;
  await desk.press('Prøv igen');
  await desk.host.locator('.task').first().waitFor();
  assert.deepEqual(page.complaints.filter((each) => !/plan\.\w+\.wasm|404/.test(each)), []);
  await page.context().close();
});

test('where the page has a workshop, the plan goes there by one press', async () => {
  const desk = await Planner.open('/both.html');
  await desk.plan('2027-01-04');
  await desk.press(resultStrings.da.workshopTake);
  await new Workshop(desk.page).host.getByText('Første dag i jobbet er hentet fra planen.').waitFor();
  await desk.close();
});
