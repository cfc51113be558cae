// Two editions of a plan, read by four people's calendar libraries: in each the
// second takes the place of the first, and every text is what it was.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { command, member } from '../support/group.mjs';
import { instrument } from '../support/widget.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'calendar-'));
const file = (name, data) => {
  const place = path.join(folder, name);
  writeFileSync(place, data);
  return place;
};
const basic = (time) => time.replace(/[-:]|\.000/g, '');
const python = (library) => (text) =>
  JSON.parse(execFileSync('/usr/bin/python3', [fileURLToPath(new URL('read.py', import.meta.url)), library], { input: text, maxBuffer: 1 << 26 }));
/** node-ical has a day as midnight where the machine is. */
const localDay = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const fromNodeICal = (read) => Object.values(read).filter(({ type }) => type === 'VEVENT').map((event) => ({
  uid: event.uid, sequence: Number(event.sequence), status: event.status, summary: event.summary, description: event.description ?? '',
  start: localDay(event.start), end: localDay(event.end), stamp: basic(event.dtstamp.toISOString()), modified: basic(event.lastmodified.toISOString()),
}));

/** Readers of a calendar. */
const readers = {
  'ical.js': (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => {
    const value = (name) => each.getFirstPropertyValue(name);
    return { uid: value('uid'), sequence: value('sequence'), status: value('status'), summary: value('summary'), description: value('description') ?? '',
      start: value('dtstart').toString(), end: value('dtend').toString(),
      stamp: basic(value('dtstamp').toString()), modified: basic(value('last-modified').toString()) };
  }),
  'node-ical': (text) => fromNodeICal(ical.sync.parseICS(text)),
  icalendar: python('icalendar'),
  vobject: python('vobject'),
};

const id = '4T8KZ1B7QW3N';
const plan = (args, ...answers) => command(['plan', '--lang', 'da', ...args, '-'], answers.map((each) => JSON.stringify(each)).join('\n'));
const calendars = (name, first, second, ...answers) => {
  const [before, after] = [['2027-01-04T12:00:00Z', first, answers.slice(0, 1)], ['2027-02-01T08:00:00Z', second, answers]].map(([now, args, people], i) => {
    const which = i ? ['--previous', path.join(folder, name + '-0.json')] : ['--id', id];
    const json = plan([...which, ...args, '--json'], ...people);
    file(`${name}-${i}.json`, json);
    return { plan: JSON.parse(json), text: plan([...which, ...args, '--format', 'ics', '--now', now], ...people).toString() };
  });
  return { before, after };
};

/** What a calendar that goes by RFC 5546 (2.1.5) holds after it has read files, by UID. */
function held(read, ...texts) {
  const events = new Map();
  for (const text of texts) {
    for (const event of read(text)) {
      const there = events.get(event.uid);
      if (!there || event.sequence > there.sequence || (event.sequence === there.sequence && event.stamp > there.stamp)) events.set(event.uid, event);
    }
  }
  return [...events.values()].filter(({ status }) => status !== 'CANCELLED');
}

const nextDay = (date) => new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);
const uid = (task) => `${id}-${task}@peerwork-dk.github.io`;
/** The events a plan has, as people read them. */
const wanted = ({ tasks, employment }) => [
  ...tasks.filter(({ state }) => state !== 'in-place').map((task) => ({ uid: uid(task.id), summary: task.title.da, start: task.from, end: nextDay(task.to) })),
  { uid: uid('1'), summary: 'Den første peer-medarbejder begynder', start: employment, end: nextDay(employment) },
];
const shown = ({ uid, summary, start, end }) => ({ uid, summary, start, end });
const sorted = (events) => events.map(shown).sort((a, b) => (a.uid < b.uid ? -1 : 1));

// One answers and a plan begins; then four more do, and it is moved.
const group = calendars('group', ['--start', '2027-01-04'], ['--start', '2027-02-01'], ...[0, 1, 2, 3, 4].map((i) => member(i, 'first')));

for (const [name, read] of Object.entries(readers)) {
  test(name + ': the second edition takes the place of the first', () => {
    const { before, after } = group;
    assert.deepEqual(sorted(held(read, before.text)), sorted(wanted(before.plan)), 'the first');
    const both = held(read, before.text, after.text);
    assert.deepEqual(sorted(both), sorted(wanted(after.plan)), 'then the second');
    assert.ok(held(read, before.text).some(({ uid: name }) => name === uid('temperature')) && !both.some(({ uid: name }) => name === uid('temperature')), 'it is gone');
    assert.deepEqual(held(read, before.text, after.text, before.text), both, 'the first again changes nothing');
    assert.ok(both.every(({ sequence, stamp, modified }) => sequence === 1 && stamp === '20270201T080000Z' && modified === stamp));
    assert.ok(before.plan.employment !== after.plan.employment);
    const cancelled = read(after.text).filter(({ status }) => status === 'CANCELLED');
    assert.deepEqual(cancelled.map(({ uid: name, summary }) => [name, summary]), after.plan.dropped.map((task) => [uid(task.id), task.title.da]));
    assert.ok(cancelled.some(({ summary }) => summary === 'Tag temperaturen sammen'));
  });
}

test('node-ical: both editions in one file', () => {
  const joined = group.before.text + group.after.text;
  const events = fromNodeICal(ical.sync.parseICS(joined));
  assert.deepEqual(sorted(events.filter(({ status }) => status !== 'CANCELLED')), sorted(wanted(group.after.plan)));
});

// The group works on it: one thing is done, one moved, one added, and in the next
// sitting that is taken out again.
const own = 'own-7zkq2m4t9xab';
const sitting = (number, previous, change) => {
  const worked = structuredClone(previous.plan);
  change(worked.tasks);
  const args = ['plan', '--lang', 'da', '--now', `2027-0${number}-01T08:00:00Z`, '--previous', file(`previous-${number}.json`, JSON.stringify(previous.plan)),
    file(`worked-${number}.json`, JSON.stringify(worked))];
  return { plan: JSON.parse(command([...args, '--json'])), text: command([...args, '--format', 'ics']).toString() };
};
const second = sitting(3, group.after, (tasks) => {
  tasks[0].work = { done: '2027-02-10' };
  tasks[1].work = { to: '2027-04-30', owner: 'HR', note: 'Efter påske; ring først.' };
  tasks.splice(2, 0, { ...tasks[1], id: own, title: { da: 'Ring til Ida', en: 'Ring til Ida' }, evidence: ['own'], own: { da: 'Jeres egen.', en: 'Your own.' }, work: undefined });
});
const third = sitting(4, second, (tasks) => {
  delete tasks[0].work;
  tasks.splice(2, 1);
});

for (const [name, read] of Object.entries(readers)) {
  test(name + ': a plan that is worked on takes the place of the one before', () => {
    const { before, after } = group;
    assert.deepEqual([before, after, second, third].map(({ plan }) => plan.edition ?? 0), [0, 1, 2, 3]);
    const then = held(read, before.text, after.text, second.text);
    const event = (list, task) => list.find(({ uid: each }) => each === uid(task));
    const [done, moved] = second.plan.tasks;
    assert.equal(event(then, done.id).summary, 'Klaret: ' + done.title.da);
    assert.deepEqual([event(then, done.id).start, event(then, done.id).end], [done.from, nextDay(done.to)], 'it stays on its days');
    assert.equal(event(then, moved.id).end, nextDay('2027-04-30'));
    assert.equal(Date.parse(event(then, moved.id).end) - Date.parse(event(then, moved.id).start), Date.parse(nextDay(moved.to)) - Date.parse(moved.from), 'it moves as a whole');
    assert.ok(event(then, moved.id).description.startsWith('Hvem: HR\n\nNote: Efter påske; ring først.\n\n'));
    assert.equal(event(then, own).summary, 'Ring til Ida');
    assert.equal(then.length, held(read, before.text, after.text).length + 1, 'nothing is there twice');
    const last = held(read, before.text, after.text, second.text, third.text);
    assert.equal(event(last, own), undefined, 'it is taken out');
    assert.equal(event(last, done.id).summary, done.title.da, 'the tick is gone');
    assert.ok(last.every(({ sequence }) => sequence === 3));
    const byName = (events) => events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
    assert.deepEqual(byName(held(read, third.text, second.text, before.text, after.text)), byName(last), 'in whatever order the files come');
  });
}

// One thing is not for them: it is set aside, and later taken up again.
const aside = sitting(5, third, (tasks) => { tasks[3].work = { aside: true, note: 'Det har vi.' }; });
const back = sitting(6, aside, (tasks) => { delete tasks[3].work; });

for (const [name, read] of Object.entries(readers)) {
  test(name + ': what is set aside goes, and comes back when it is taken up again', () => {
    const task = third.plan.tasks[3];
    const texts = [group.before, group.after, second, third, aside, back].map(({ text }) => text);
    const there = (...of) => held(read, ...of).find(({ uid: each }) => each === uid(task.id));
    assert.equal(there(...texts.slice(0, 4)).summary, task.title.da);
    assert.equal(there(...texts.slice(0, 5)), undefined);
    assert.equal(held(read, ...texts.slice(0, 5)).length, held(read, ...texts.slice(0, 4)).length - 1, 'and nothing else');
    assert.deepEqual(shown(there(...texts)), shown(there(...texts.slice(0, 4))), 'on the days it had');
  });
}

// Texts that are hard on a calendar, as the statements of somebody's own
// instrument. What may be the end of a line is a line break. Two of the readers
// take a backslash before an n for a line break, and icalendar reads an escape
// twice; by the standard the lines are right, and the others read them so.
const hard = [
  ['Én, to; tre\\fire', 'Én, to; tre\\fire'],
  ['skilt\u2028ad\u2029af\u0085linjer', 'skilt\nad\naf\nlinjer'],
  ['\\n er ikke et linjeskift', '\\n er ikke et linjeskift', { 'node-ical': '\\\n er ikke et linjeskift', icalendar: '\n er ikke et linjeskift' }],
  ['a,'.repeat(90), 'a,'.repeat(90)],
  [',;'.repeat(90), ',;'.repeat(90)],
  ['\\'.repeat(90), '\\'.repeat(90), { icalendar: '\\'.repeat(45) }],
  ['ord '.repeat(80).trim(), 'ord '.repeat(80).trim()],
  ['🙂 æøå '.repeat(40).trim(), '🙂 æøå '.repeat(40).trim()],
  ['BEGIN:VEVENT END:VCALENDAR "a";LANGUAGE=da:b', 'BEGIN:VEVENT END:VCALENDAR "a";LANGUAGE=da:b'],
];
const questions = instrument('temperatur');
questions.id = 'vores';
hard.forEach(([text], i) => {
  const item = questions.themes.flatMap(({ items }) => items)[i];
  item.id = 'egen-' + i;
  item.statement = { da: text, en: text };
});
const items = questions.themes.flatMap((theme) => theme.items);
const response = { id: '7ZKQ2M4T9XAB', instrument: 'vores', version: questions.version, answers: items.map(({ id }) => ({ item: id, choice: '0' })) };
const ownArgs = ['--instrument', file('vores.json', JSON.stringify(questions)), '--start', '2027-01-04'];
const texts = calendars('own', ownArgs, ownArgs, response).before;

for (const [name, read] of Object.entries(readers)) {
  test(name + ': every text is what it was', () => {
    const events = new Map(read(texts.text).map((event) => [event.uid, event]));
    const found = texts.plan.tasks.filter(({ id }) => id.startsWith('gap-egen-'));
    assert.equal(found.length, hard.length);
    for (const task of found) {
      const [text, want, but = {}] = hard[Number(task.id.slice('gap-egen-'.length))];
      assert.equal(task.title.da, text);
      const event = events.get(uid(task.id));
      assert.equal(event.summary, but[name] ?? want);
      for (const step of task.steps) assert.ok(event.description.includes(step.da), step.da);
      assert.match(event.description, /^Hvem: .+\n\n/);
    }
  });
}
