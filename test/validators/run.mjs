// One contract, every validator. Prints the verdict table, documents ×
// validators, and fails when two differ on the shape of a document and
// known.json does not say why. That list may only shrink: an entry that no
// longer holds fails too.
//
//   make validators
//
// The documents are made by TestVerdicts in schema/: every example, each as
// every other kind, hostile bytes, and damaged documents by a fixed seed. Each
// validator is one process for all of them. The whole table, a document a line,
// goes to test/out/verdicts.tsv.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { documents } from './documents.mjs';
import { asText, summary } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const execute = promisify(execFile);
const run = async (command, ...args) => {
  const started = Date.now();
  const { stdout } = await execute(command, args, { cwd: root, maxBuffer: 1 << 26 });
  return { stdout, seconds: (Date.now() - started) / 1000 };
};

const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
let cases, all, times;
try {
  const file = join(folder, 'documents.jsonl');
  const ours = await run('go', 'test', './schema', '-count=1', '-run', '^TestVerdicts$', '-verdicts', file);
  cases = [...documents(file)];
  await run(process.execPath, join(root, 'npm/schemas/build.mjs')); // which zod.mjs reads
  const others = {
    ajv: [process.execPath, join(here, 'ajv.mjs'), file],
    hyperjump: [process.execPath, join(here, 'hyperjump.mjs'), file],
    zod: [process.execPath, join(here, 'zod.mjs'), file],
    python: ['/usr/bin/python3', join(here, 'python.py'), file],
  };
  const letter = (good) => (good ? 'y' : 'n');
  all = {
    codec: cases.map((c) => letter(c.codec)),
    Validate: cases.map((c) => letter(c.validate)),
    v5: cases.map((c) => (c.guard && c.guard !== 'precision' ? '-' : letter(c.v5))),
  };
  times = { 'codec, Validate, v5': ours.seconds };
  await Promise.all(Object.entries(others).map(async ([name, command]) => {
    const { stdout, seconds } = await run(...command);
    all[name] = [...stdout.trim()];
    times[name] = seconds;
    if (all[name].length !== cases.length) throw new Error(`${name} gave ${all[name].length} verdicts on ${cases.length} documents`);
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const names = ['codec', 'Validate', 'v5', 'ajv', 'hyperjump', 'zod', 'python'];
mkdirSync(join(root, 'test/out'), { recursive: true });
writeFileSync(join(root, 'test/out/verdicts.tsv'), ['document', 'kind', 'source', 'guard', ...names].join('\t') + '\n' +
  cases.map((c, i) => [c.name, c.kind, c.source, c.guard ?? '', ...names.map((n) => all[n][i])].join('\t') + '\n').join(''));

const { shape, guarded, differ } = summary(cases, names, all);
console.log(asText(shape, guarded, names));
console.log(Object.entries(times).map(([name, s]) => `${name} ${s.toFixed(1)} s`).join(' · '));

const key = ({ kind, document, validator }) => `${kind} ${document} ${validator}`;
// [{kind, document, validator, why}]
const known = new Map(JSON.parse(readFileSync(join(here, 'known.json'), 'utf8')).map((entry) => [key(entry), entry]));
for (const entry of known.values()) if (!entry.why) throw new Error(`known.json does not say why: ${key(entry)}`);
let failed = 0;
for (const d of differ) {
  if (known.delete(key(d))) continue;
  failed++;
  console.error(`\n${d.validator} says ${d.theirs}, the codec ${d.ours}, of ${d.document} as ${d.kind}:\n${(d.text ?? '').slice(0, 1500)}`);
}
for (const entry of known.values()) {
  failed++;
  console.error(`\n${entry.validator} agrees on ${entry.document} as ${entry.kind} now: take it off known.json.`);
}
// A reader that checks the bytes must not accept more than JSON itself does.
const shapes = cases.filter((c) => !c.guard).length;
const read = names.slice(3).flatMap((n) => cases.map((c, i) => (c.guard === 'json-syntax' && n !== 'python' && all[n][i] !== 'u' ? `${n} reads ${c.name}` : '')).filter(Boolean));
for (const line of read) console.error(line);
console.log(`${shapes - new Set(differ.map((d) => d.kind + d.document)).size} passed, ${failed + read.length} failed`);
process.exit(failed + read.length ? 1 : 0);
