// What the workshop does to a description, without a browser: the operations,
// the way back through them, and what is read in days and hours as people
// write them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import v8 from 'node:v8';
import vm from 'node:vm';
import { dayIn, dayText } from '../wasm/ui/parts/days.js';
import { Draft } from '../wasm/ui/jobdesc/shell/draft.js';
import { minutesIn, minutesText } from '../wasm/ui/jobdesc/shell/durations.js';
import { amountIn, amountText, numberIn } from '../wasm/ui/jobdesc/shell/numbers.js';
import * as ops from '../wasm/ui/jobdesc/shell/operations.js';
import { currencyIn } from '../wasm/ui/jobdesc/shell/pay.js';
import { tidied } from '../wasm/ui/jobdesc/shell/tidied.js';

const examples = new URL('../jobdesc/examples/', import.meta.url);
const ward = JSON.parse(readFileSync(new URL('ward.json', examples), 'utf8'));

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

/** Everything in a document frozen: an operation that changed it would throw. */
const frozen = (value) => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/** The same numbers in the same order each time. */
function dice(seed) {
  return (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor(seed / 2 ** 32 * n);
  };
}

/** Every pointer in a document, and whether a list is there. */
function* pointers(value, at = '') {
  if (at) yield [at, Array.isArray(value)];
  if (value && typeof value === 'object') for (const [name, each] of Object.entries(value)) yield* pointers(each, `${at}/${name}`);
}

test('what is not decided is not there', () => {
  const doc = frozen({ title: 'Peer', tasks: [{ title: 'Samtaler', detail: 'Mere' }] });
  assert.deepEqual(ops.set(doc, '/lineManager/title', 'Leder'), { ...doc, lineManager: { title: 'Leder' } });
  assert.deepEqual(ops.clear(ops.set(doc, '/lineManager/title', 'Leder'), '/lineManager/title'), doc);
  assert.deepEqual(ops.set(doc, '/tasks/0/detail', ''), { title: 'Peer', tasks: [{ title: 'Samtaler' }] });
  assert.deepEqual(ops.set(ops.set(doc, '/tasks/0/detail', ''), '/tasks/0/title', ''), { title: 'Peer', tasks: [{}] }, 'an entry stays while it is written');
  assert.deepEqual(ops.remove(doc, '/tasks', 0), { title: 'Peer' });
  assert.deepEqual(ops.set(doc, '/support/forms', []), doc);
  assert.equal(ops.set(doc, '/title', 'Peer'), doc, 'nothing changed is the same document');
  assert.equal(ops.set(doc, '/tasks/0/title', 'Samtaler').tasks, doc.tasks);
  assert.equal(ops.get(doc, '/title/length'), undefined);
  assert.equal(ops.get(doc, '/constructor'), undefined);
});

test('lists: add, move, remove, and where each entry has gone', () => {
  const doc = frozen({ tasks: ['a', 'b', 'c', 'd'].map((title) => ({ title })) });
  const titles = ({ tasks = [] }) => tasks.map(({ title = '' }) => title).join('');
  assert.equal(titles(ops.add(doc, '/tasks', 1, { title: 'x' })), 'axbcd');
  assert.equal(titles(ops.add({}, '/tasks', 0, {})), '');
  assert.equal(ops.add({}, '/tasks', 0, {}).tasks.length, 1);
  assert.equal(titles(ops.move(doc, '/tasks', 0, 2)), 'bcad');
  assert.equal(titles(ops.move(doc, '/tasks', 3, 0)), 'dabc');
  assert.equal(ops.move(doc, '/tasks', 3, 4), doc, 'not past the end');
  assert.equal(ops.remove(doc, '/tasks', 4), doc);
  for (const [op, at, to] of [['add', 0], ['add', 4], ['add', 2], ['remove', 0], ['remove', 3], ['move', 0, 3], ['move', 3, 1], ['move', 1, 2]]) {
    const after = op === 'add' ? ops.add(doc, '/tasks', at, { title: 'x' }) : op === 'remove' ? ops.remove(doc, '/tasks', at) : ops.move(doc, '/tasks', at, to);
    doc.tasks.forEach(({ title }, i) => {
      const now = ops.follow(`/tasks/${i}/title`, { op, pointer: '/tasks', at, to });
      assert.equal(now && ops.get(after, now), op === 'remove' && at === i ? undefined : title, `${op} ${at} ${to}: ${title}`);
    });
    assert.equal(ops.follow('/tasksOut/0', { op, pointer: '/tasks', at, to }), '/tasksOut/0');
  }
});

test('any sequence of operations undone gives the first document, and redone the last', () => {
  const files = readdirSync(examples).filter((name) => name.endsWith('.json'));
  assert.equal(files.length, 6);
  for (const [seed, name] of files.entries()) {
    const first = frozen(JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
    const roll = dice(seed + 1);
    let clock = 0;
    const draft = new Draft(() => clock);
    draft.begin(first);
    const states = [];
    for (let i = 0; i < 400; i++) {
      const all = [...pointers(draft.doc)];
      if (!all.length) draft.replace(first);
      const [pointer, list] = all[roll(all.length)] ?? ['/title', false];
      const n = list ? draft.get(pointer).length : 0;
      const before = draft.doc;
      if (!list) [() => draft.set(pointer, 'ord ' + i), () => draft.set(pointer, ''), () => draft.hold(pointer, '32. maj')][roll(3)]();
      else [() => draft.add(pointer, roll(n + 1), i % 2 ? {} : 'nyt ' + i), () => draft.remove(pointer, roll(n)), () => draft.move(pointer, roll(n), roll(n))][roll(3)]();
      frozen(draft.doc);
      clock += roll(2) * 2000;
      if (draft.doc !== before && roll(5) === 0) {
        const now = draft.doc;
        draft.undo();
        draft.redo();
        assert.equal(draft.doc, now);
      }
      states.push(draft.doc);
    }
    const last = draft.doc;
    let back = 0;
    for (; draft.past; back++) draft.undo();
    assert.ok(back > 100, `${back} steps`);
    assert.equal(draft.doc, first, name);
    assert.deepEqual(draft.typed, {});
    for (; draft.future; back--) draft.redo();
    assert.equal(back, 0);
    assert.equal(draft.doc, last, name);
  }
});

test('ten thousand operations and undos without growth', () => {
  const draft = new Draft(() => 0);
  draft.begin(frozen(ward));
  const roll = dice(7);
  const round = () => {
    for (let i = 0; i < 2500; i++) {
      const at = roll(5);
      draft.pause();
      draft.set('/purpose', 'ord '.repeat(200) + i);
      draft.add('/tasks', 0, { title: 'Opgave ' + i });
      draft.move('/tasks', 0, at);
      draft.remove('/tasks', at);
      for (let n = roll(4); n; n--) draft.undo();
      while (draft.future) draft.redo();
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  round();
  const before = round();
  const after = round();
  assert.ok(after - before < 1 << 20, `grew by ${after - before} bytes`);
  assert.equal(draft.get('/tasks').length, ward.tasks.length);
  let steps = 0;
  for (; draft.past; steps++) draft.undo();
  assert.equal(steps, 1000);
});

test('typing in one field is one step until there is a pause', () => {
  let clock = 0;
  const draft = new Draft(() => clock);
  const seen = [];
  const stop = draft.watch((change) => seen.push(change));
  for (const text of ['M', 'Me', 'Mer']) {
    draft.set('/purpose', text);
    clock += 300;
  }
  clock += 5000;
  draft.set('/purpose', 'Mere');
  draft.set('/team', 'N');
  draft.pause();
  draft.set('/team', 'Nord');
  const undone = [];
  for (; draft.past;) {
    draft.undo();
    undone.push([draft.get('/purpose'), draft.get('/team')]);
  }
  assert.deepEqual(undone, [['Mere', 'N'], ['Mere', undefined], ['Mer', undefined], [undefined, undefined]]);
  assert.equal(draft.unsaved, false);
  draft.redo();
  assert.equal(draft.unsaved, true);
  draft.saved();
  assert.equal(draft.unsaved, false);
  draft.set('/team', 'x');
  assert.equal(draft.future, undefined, 'what is done anew leaves nothing to redo');
  assert.deepEqual(seen.at(-2), { op: 'set', pointer: '/purpose', undone: false, again: true });
  stop();
  draft.undo();
  assert.equal(seen.at(-1).undone, undefined);
});

test('what cannot be read stays where it was typed, also when its entry moves', () => {
  const draft = new Draft();
  draft.begin({ tasks: [{ title: 'a', minutesPerWeek: 60 }, { title: 'b' }] });
  draft.hold('/tasks/0/minutesPerWeek', 'en formiddag');
  assert.equal(draft.get('/tasks/0/minutesPerWeek'), undefined);
  draft.move('/tasks', 0, 1);
  assert.deepEqual(draft.typed, { '/tasks/1/minutesPerWeek': 'en formiddag' });
  draft.remove('/tasks', 1);
  assert.deepEqual(draft.typed, {});
  draft.undo();
  assert.deepEqual(draft.typed, { '/tasks/1/minutesPerWeek': 'en formiddag' });
  draft.set('/tasks/1/minutesPerWeek', 240);
  assert.deepEqual(draft.typed, {});
  draft.undo();
  draft.undo();
  draft.undo();
  assert.equal(draft.get('/tasks/0/minutesPerWeek'), 60);
});

test('what leaves the editor has nothing empty in it, and every pointer finds its way back', () => {
  const doc = frozen({ title: ' ', tasks: [{}, { title: 'a', alsoDoneBy: ['', 'Natteam'] }, { detail: '' }, { title: 'b' }], support: { forms: [] } });
  const { doc: out, back } = tidied(doc);
  assert.deepEqual(out, { tasks: [{ title: 'a', alsoDoneBy: ['Natteam'] }, { title: 'b' }] });
  assert.equal(back('/tasks/0/alsoDoneBy/0'), '/tasks/1/alsoDoneBy/1');
  assert.equal(back('/tasks/1/title'), '/tasks/3/title');
  assert.equal(back('/title'), '/title');
  assert.deepEqual(tidied(ward).doc, ward);
});

test('an amount of pay comes with its currency and what it is for, as one step, and takes them with it', () => {
  let clock = 0;
  const draft = new Draft(() => clock);
  const seen = [];
  draft.watch(({ pointer, also }) => seen.push(also ?? pointer));
  const range = () => tidied(draft.doc).doc.pay?.range;
  /** Typed key by key; what cannot be read on the way is held. */
  const type = (text, at = 'from', read = amountIn) => {
    for (let n = 1; n <= text.length; n++) {
      const value = read(text.slice(0, n), 'da');
      if (value === undefined) draft.hold('/pay/range/' + at, text.slice(0, n));
      else draft.set('/pay/range/' + at, value);
    }
    draft.pause();
    clock += 5000;
  };
  type('29.500');
  assert.deepEqual(range(), { from: '29500', currency: 'DKK', per: 'month' });
  assert.ok(seen.includes('/pay/range'), 'what shows the currency hears of it');
  draft.undo();
  assert.deepEqual(draft.doc, {}, 'one step');
  draft.redo();
  assert.deepEqual(range(), { from: '29500', currency: 'DKK', per: 'month' });
  type('165,50');
  assert.equal(range().per, 'hour');
  type('354.000');
  assert.equal(range().per, 'year');
  draft.set('/pay/range/per', 'month');
  draft.pause();
  type('360.000');
  assert.equal(range().per, 'month', 'what somebody has chosen stays');
  draft.set('/pay/range/currency', 'EUR');
  draft.pause();
  type('2.900');
  assert.deepEqual(range(), { from: '2900', currency: 'EUR', per: 'month' }, 'and so does a currency');

  draft.set('/pay/range/to', '3200');
  draft.pause();
  draft.set('/pay/range/from', '');
  assert.equal(draft.get('/pay/range/currency'), 'EUR', 'another amount has it');
  draft.pause();
  draft.set('/pay/range/to', '');
  assert.deepEqual(draft.doc, {}, 'nothing is left without an amount');
  draft.undo();
  assert.equal(draft.get('/pay/range/to'), '3200');

  draft.begin({});
  draft.hold('/pay/range/from', 'omkring 29.000');
  assert.equal(range(), undefined);
  draft.begin({ pay: { range: { from: '100', currency: 'DKK', per: 'hour' }, agreement: 'x' } });
  draft.hold('/pay/range/from', 'som kollegerne');
  assert.equal(draft.get('/pay/range/per'), 'hour', 'while somebody writes');
  assert.deepEqual(tidied(draft.doc).doc, { pay: { agreement: 'x' } }, 'and not in what leaves the editor');
  assert.deepEqual(['kr.', 'dkk', ' Kroner ', '€', 'EUR', 'kr pr. time', '7', ''].map(currencyIn), ['DKK', 'DKK', 'DKK', 'EUR', 'EUR', undefined, undefined, undefined]);
});

test('days as people write them', () => {
  const today = '2026-11-29';
  for (const [text, day] of Object.entries({
    '1.3.2027': '2027-03-01', '1/3 27': '2027-03-01', '1/3-27': '2027-03-01', '2027-03-01': '2027-03-01', '1. marts 2027': '2027-03-01',
    ' 01-03-2027 ': '2027-03-01', '1 mar 27': '2027-03-01', 'den 1. marts': '2027-03-01', '1/3': '2027-03-01', '1. december': '2026-12-01', '29/11': '2026-11-29',
    '28.11': '2027-11-28', '29. februar': '2028-02-29', '1 March 2027': '2027-03-01', 'March 1, 2027': '2027-03-01', '1st of March 2027': '2027-03-01', '1. okt. 2027': '2027-10-01',
    'd. 1/3-2027': '2027-03-01', '1. maj': '2027-05-01', '1 may': '2027-05-01', '31.12.2026': '2026-12-31', '1.3.27.': '2027-03-01',
  })) assert.equal(dayIn(text, today), day, text);
  for (const text of ['', '32.1.2027', '29.2.2027', '1.13.2027', 'marts', 'snart', '1.3.20277', '3', '1 xyz 2027', '0.1.2027', 'uge 12', '1.3.1027', '1 ma 2027']) assert.equal(dayIn(text, today), undefined, text);
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2033, 0, 1); day += 864e5 * 3) {
    const date = new Date(day).toISOString().slice(0, 10);
    for (const lang of ['da', 'en']) assert.equal(dayIn(dayText(date, lang), today), date);
  }
});

test('hours as people write them', () => {
  for (const [text, minutes] of Object.entries({
    7: 420, '7,5': 450, '7.5': 450, '7½': 450, '7 ½': 450, '½': 30, '½ time': 30, '7:30': 450, '18 timer og 30 minutter': 1110, '18 t 30 min': 1110, '18 timer 30': 1110,
    '1 time': 60, 'En time': 60, 'halvanden time': 90, '45 min': 45, '45 minutter': 45, '0,25': 15, '7,25 timer': 435, '7.75': 465, '7.00': 420, '37 timer om ugen': 2220,
    '18 hours and 30 minutes': 1110, 'half an hour': 30, '2 h': 120, '2h 15m': 135, '6¼': 375, '32,33': 1940,
  })) assert.equal(minutesIn(text), minutes, text);
  for (const text of ['', '7.30', '7:60', '8-10', 'en formiddag', '7,555', '-3', '1 time og 75 minutter', '7..5', 'timer', 'constructor']) assert.equal(minutesIn(text), undefined, text);
  for (let minutes = 1; minutes <= 6000; minutes++) for (const lang of ['da', 'en']) assert.equal(minutesIn(minutesText(minutes, lang)), minutes, minutesText(minutes, lang));
});

test('numbers and amounts as people write them', () => {
  assert.deepEqual(['12', ' 3 ', '54 %', '54 procent', '', '1,5', '-1', 'tre', '1e3'].map(numberIn), [12, 3, 54, 54, undefined, undefined, undefined, undefined, undefined]);
  for (const [text, amount] of Object.entries({ '28.000': '28000', '28 000 kr.': '28000', '28000': '28000', '28.000,50': '28000.50', '150,25 kr': '150.25', '165,5': '165.50', '123.456.789': '123456789', '1.234.567': '1234567', '028': '28' })) assert.equal(amountIn(text, 'da'), amount, text);
  for (const [text, amount] of Object.entries({ '28,000': '28000', '28,000.50': '28000.50', 28000: '28000' })) assert.equal(amountIn(text, 'en'), amount, text);
  for (const text of ['', '1.234.567.890', '28.00', '28.0000', 'en masse', '1,234', '28-31']) assert.equal(amountIn(text, 'da'), undefined, text);
  for (const amount of ['0', '7', '999', '1000', '28000', '28000.50', '1234567']) for (const lang of ['da', 'en']) assert.equal(amountIn(amountText(amount, lang), lang), amount);
});
