// The conformance table: every A and AA criterion of WCAG 2.2 once, with its
// level, an answer of the four, and tests that exist. Where nothing looks, the
// table may not say that it is shown.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support/built.mjs';

// https://www.w3.org/TR/WCAG22/, without 4.1.1, which is obsolete.
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 '
    + '3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const text = readFileSync(path.join(root, 'docs', 'da', 'wcag.md'), 'utf8');
const parts = text.split(/\n## (?:Værkstedet|Viden)\n/);
const [quiz, ...others] = parts.map((part) => part.split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())));
/** What the table of another element leaves to that of the questionnaire. */
const same = parts.slice(1).map((part) => /Som i spørgeskemaet, og af samme grund: ([\d., og]+)\./.exec(part)[1].match(/\d+\.\d+\.\d+/g));
const wanted = Object.entries(criteria).flatMap(([level, numbers]) => numbers.split(' ').map((number) => `${number} ${level}`)).toSorted();
const key = ([name, level]) => `${name.split(' ')[0]} ${level}`;

test('each table has every criterion once, with its level; only what is not for the element is left to the other', () => {
  assert.equal(wanted.length, 55);
  assert.deepEqual(quiz.map(key).toSorted(), wanted);
  assert.equal(others.length, 2);
  for (const [i, table] of others.entries()) {
    const left = quiz.filter(([name]) => same[i].includes(name.split(' ')[0]));
    assert.equal(left.length, same[i].length);
    assert.deepEqual([...table, ...left].map(key).toSorted(), wanted);
    for (const [name, , answer] of left) assert.match(answer, /^(Ikke relevant|Siden)$/, name);
  }
});

test('what is said to be met names a test, and every test that is named exists', () => {
  for (const [name, , answer, how, tests] of [...quiz, ...others.flat()]) {
    assert.ok(['Opfyldt', 'Opfyldt, set efter', 'Ikke relevant', 'Siden'].includes(answer), `${name}: ${answer}`);
    assert.ok(how.length > 5, `${name} says how`);
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file);
    if (answer === 'Opfyldt') assert.ok(named.length, `${name} is said to be met, but no test shows it`);
    if (!named.length) assert.equal(tests, '–', name);
    for (const file of named) assert.ok(existsSync(path.join(root, file)), `${name} names ${file}, which is not there`);
  }
});
