// The words of the widget: the same keys in both languages, no shouting, and
// no markup. What they say is weighed by people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strings as meetingStrings } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings as giveStrings } from '../wasm/ui/jobdesc/give/strings.js';
import { strings as lookStrings } from '../wasm/ui/jobdesc/look/strings.js';
import { strings as readStrings } from '../wasm/ui/jobdesc/read/strings.js';
import { strings as workshopStrings } from '../wasm/ui/jobdesc/shell/strings.js';
import { strings as cardStrings } from '../wasm/ui/recovery/cards/strings.js';
import { strings as chimeStrings } from '../wasm/ui/recovery/chime/strings.js';
import { strings as seatStrings } from '../wasm/ui/recovery/seat/strings.js';
import { strings as recoveryStrings } from '../wasm/ui/recovery/shell/strings.js';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { matchLang } from '../wasm/ui/parts/lang.js';
import { rememberStrings } from '../wasm/ui/readiness/remember/strings.js';
import { resultStrings } from '../wasm/ui/readiness/result/strings.js';
import { today } from '../wasm/ui/parts/dates.js';
import { newID } from '../wasm/ui/parts/ids.js';
import { strings as toolkitStrings } from '../wasm/ui/parts/toolkit-strings.js';
import { Run } from '../wasm/ui/readiness/shell/run.js';
import { strings } from '../wasm/ui/readiness/shell/strings.js';

/** Every text, functions filled in with something plausible. */
function texts(table, at = '') {
  return Object.entries(table).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[at + key, value]];
    if (typeof value === 'function') return [1, 2, 3].map((n) => [at + key, value(n, 'x', 'y')]);
    return texts(value, key + '.');
  });
}

for (const [name, { da, en }] of Object.entries({ strings, resultStrings, groupStrings, rememberStrings, workshopStrings, readStrings, lookStrings, giveStrings, meetingStrings, recoveryStrings, seatStrings, chimeStrings, cardStrings, toolkitStrings })) {
  test(name, () => {
    assert.deepEqual(Object.keys(da), Object.keys(en), 'the same keys in the same order');
    for (const [lang, table] of Object.entries({ da, en })) {
      for (const [key, text] of texts(table)) {
        assert.ok(text.trim().length > 0, `${lang} ${key}`);
        assert.doesNotMatch(text, /[!<>]|undefined/, `${lang} ${key}: ${text}`);
      }
    }
    const same = texts(da).filter(([key, text]) => texts(en).some(([k, t]) => k === key && t === text)).map(([key]) => key);
    // HR and CHIME are the words in both.
    assert.deepEqual(same.filter((key) => !['version', 'role.hr', 'seatNames.hr', 'chime'].includes(key)), [], 'written in both languages');
  });
}

test('no key is in two tables', () => {
  const keys = [strings, resultStrings, groupStrings, rememberStrings].flatMap(({ da }) => Object.keys(da));
  assert.deepEqual(keys.filter((key, i) => keys.indexOf(key) < i), []);
});

test('languages are matched as in Go', () => {
  for (const tag of ['da', 'DA', 'da-DK', 'da_DK.UTF-8', 'nb-NO', 'nn', 'no', 'sv-FI', 'fo', 'kl']) assert.equal(matchLang(tag), 'da', tag);
  for (const tag of ['en', 'en-GB', 'de', 'dan', 'C', 'x-da', 'is']) assert.equal(matchLang(tag), 'en', tag);
});

test('ids have sixty bits of Crockford’s base 32', () => {
  const ids = Array.from({ length: 2000 }, newID);
  for (const id of ids) assert.match(id, /^[0-9A-HJKMNP-TV-Z]{12}$/);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(new Set(ids.join('')).size, 32, 'every character is used');
});

test('the date is the day where the person is', () => {
  assert.equal(today(new Date(2026, 0, 5, 0, 30)), '2026-01-05');
  assert.equal(today(new Date(2026, 11, 31, 23, 59)), '2026-12-31');
});

test('a response holds the answers in the instrument’s order and nothing else', () => {
  const item = (id) => ({ id });
  const run = new Run({ id: 'x', version: '1.0.0', themes: [{ items: [item('a'), item('b')] }, { items: [item('c')] }] }, false);
  run.answers.set('c', 'unknown').set('a', '2');
  assert.deepEqual(run.response(), {
    id: run.id, instrument: 'x', version: '1.0.0', date: today(), answers: [{ item: 'a', choice: '2' }, { item: 'c', choice: 'unknown' }],
  });
  assert.deepEqual(run.open, [item('b')]);
});
