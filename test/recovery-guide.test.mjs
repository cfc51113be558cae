// The guides to what peer work is: what they tell somebody to press is there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strings as cardStrings } from '../wasm/ui/recovery/cards/strings.js';
import { strings } from '../wasm/ui/recovery/shell/strings.js';
import { root } from './support/built.mjs';

for (const [lang, name] of [['da', 'docs/da/viden.md'], ['en', 'docs/knowledge.md']]) {
  test(name, () => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const [, ...told] = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label);
    const { print, allSeats, cards, seatNames } = strings[lang];
    const { whole, pages, cut } = cardStrings[lang];
    assert.deepEqual(told, [print, allSeats, cards, whole, pages, cut], 'after the word that says what bold means');
    // The table has every seat, in the order of the choice.
    const row = text.split('\n').find((line) => line.includes(' | ') && line.toLowerCase().includes(seatNames.leader.toLowerCase()));
    assert.deepEqual(row.split('|')[2].split(', ').map((each) => each.trim().toLowerCase()), Object.values(seatNames).map((each) => each.toLowerCase()));
    assert.match(text, /peer-recovery\.html/);
  });
}
