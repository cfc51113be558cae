// The guides to what peer work is: what they tell somebody to press is there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strings } from '../wasm/ui/recovery/shell/strings.js';
import { root } from './support/built.mjs';

for (const [lang, name] of [['da', 'docs/da/viden.md'], ['en', 'docs/knowledge.md']]) {
  test(name, () => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const told = [...text.matchAll(/(?:Tryk|Press|press) \*\*([^*]+)\*\*/g)].map(([, label]) => label);
    const { print, allSeats, cards, seatNames } = strings[lang];
    assert.deepEqual(told, [print, allSeats, cards]);
    // The table has every seat, in the order of the choice.
    const row = text.split('\n').find((line) => line.includes(' | ') && line.toLowerCase().includes(seatNames.leader.toLowerCase()));
    assert.deepEqual(row.split('|')[2].split(', ').map((each) => each.trim().toLowerCase()), Object.values(seatNames).map((each) => each.toLowerCase()));
    assert.match(text, /peer-recovery\.html/);
  });
}
