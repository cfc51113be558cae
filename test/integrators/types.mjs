// The TypeScript types against the documents: every good example type-checks
// under --strict, every bad one does not where the type system can see what is
// wrong, and does where it cannot. One run of the compiler for all of them: a
// document is a line, and what it says about the line is its verdict.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = join(root, 'schema/examples');
// Good examples that a Go package of their own holds.
const published = { instrument: 'readiness/instruments', 'job-description': 'jobdesc/examples' };
const kinds = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['invalid', 'meaning', 'together'].includes(entry.name)).map(({ name }) => name).sort();
const typeName = (kind) => kind.replace(/(^|-)([a-z])/g, (_, __, c) => c.toUpperCase());
const documents = (folder) => readdirSync(folder).filter((f) => f.endsWith('.json') && !f.endsWith('.problems.json')).sort().map((f) => join(folder, f));

// What a type can say. That a number must be whole, it cannot.
const seen = new Set(['missing-property', 'unknown-property', 'wrong-type', 'not-in-list', 'wrong-schema', 'newer-version']);
const visible = (p) => seen.has(p.code) && !(p.code === 'wrong-type' && p.text.en.includes('decimals'));

function cases(kind) {
  const all = [];
  const read = (path, wrong) => {
    const document = JSON.parse(readFileSync(path, 'utf8'));
    all.push({ path: path.slice(root.length), wrong, text: JSON.stringify(document) });
  };
  for (const path of [...documents(join(examples, kind)), ...(published[kind] ? documents(join(root, published[kind])) : [])]) read(path, false);
  for (const path of documents(join(examples, 'meaning', kind))) read(path, false);
  for (const path of documents(join(examples, 'invalid', kind))) {
    const problems = JSON.parse(readFileSync(path.replace('.json', '.problems.json'), 'utf8'));
    // Broken bytes are no TypeScript either; what is left is a matter of shape.
    if (problems.some((p) => broken.has(p.code))) continue;
    // Nobody has looked at what a list has too much, so nobody knows.
    if (problems.some((p) => p.code === 'too-many') && !problems.some(visible)) continue;
    read(path, problems.some(visible));
  }
  return all;
}
const broken = new Set(['byte-order-mark', 'document-too-large', 'duplicate-key', 'empty-document', 'invalid-utf8', 'json-syntax', 'lone-surrogate', 'number-out-of-range', 'too-deep', 'trailing-data']);

test('tsc --strict gives the verdict that types can give', () => {
  const folder = join(root, 'test/out/types');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const expected = new Map(); // "file(line" to whether it is wrong
  let good = 0, bad = 0, blind = 0;
  for (const kind of kinds) {
    const file = `${kind}.ts`;
    const lines = [`import type { ${typeName(kind)} as T } from '../../../npm/schemas/index.js';`];
    for (const c of cases(kind)) {
      lines.push(`export const _${lines.length}: T = ${c.text};`);
      expected.set(`${file}(${lines.length}`, c);
      if (c.wrong) bad++; else if (c.path.includes('/invalid/')) blind++; else good++;
    }
    writeFileSync(join(folder, file), lines.join('\n') + '\n');
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [], lib: ['es2022'] }, include: ['*.ts'],
  }));
  const { stdout } = spawnSync(join(root, 'test/node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });
  const refused = new Set();
  for (const line of stdout.split('\n')) {
    const at = /^(?:.*\/)?([a-z-]+\.ts\(\d+),/.exec(line);
    if (at) refused.add(at[1]);
    else assert.ok(line === '' || line.startsWith(' '), line);
  }
  for (const [at, c] of expected) assert.equal(refused.has(at), c.wrong, `${c.path} ${c.wrong ? 'type-checks' : 'does not type-check'}`);
  assert.equal([...refused].filter((at) => !expected.has(at)).length, 0, stdout.slice(0, 2000));
  assert.ok(good > 100 && bad > 80, `${good} good, ${bad} bad`);
  console.log(`${good} documents of the right shape type-check, ${bad} of another do not; ${blind} are wrong in ways no type can say`);
});
