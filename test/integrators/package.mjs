// The npm package of the schemas: linted, packed, installed from the tarball by
// a program outside the repository, run and type-checked there. And the same of
// the Go module: a program that uses every public package.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'npm/schemas');
const elsewhere = mkdtempSync(join(tmpdir(), 'stranger-'));
after(() => rmSync(elsewhere, { recursive: true, force: true }));
const run = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const example = (path) => join(root, 'schema/examples', path);

test('publint finds nothing in the package', async () => {
  run(folder, process.execPath, 'build.mjs');
  const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
  assert.deepEqual(messages, []);
  assert.deepEqual(readdirSync(join(folder, 'dist/v1')).sort(), readdirSync(join(root, 'schema/v1')).sort());
  for (const name of readdirSync(join(folder, 'dist/v1'))) {
    assert.ok(readFileSync(join(folder, 'dist/v1', name)).equals(readFileSync(join(root, 'schema/v1', name))), name);
  }
});

test('what the package exports is what is published, less what says nothing in JavaScript', async () => {
  const { index, schemas } = await import(new URL(`file://${join(folder, 'dist/index.js')}`).href);
  let left = 0;
  for (const { kind, file } of index.schemas) {
    const { $comment, ...published } = JSON.parse(readFileSync(join(root, 'schema/v1', file), 'utf8'), (name, value) => {
      if (name !== 'not') return value;
      left++;
      assert.deepEqual(value, { type: 'string', pattern: '[^!-~]' });
      return undefined;
    });
    assert.match($comment, /not \[\^!-~\] stands beside it/);
    assert.deepEqual(schemas[kind], published);
  }
  assert.ok(left > 50);
});

test('a Node program of somebody else\'s uses the tarball', () => {
  const tarball = run(folder, 'npm', 'pack', '--silent', '--pack-destination', elsewhere).trim().split('\n').at(-1);
  const project = join(elsewhere, 'node');
  cpSync(join(root, 'test/integrators/stranger/node'), project, { recursive: true });
  run(project, 'npm', 'install', '--offline', '--silent', '--no-audit', '--no-fund', join(elsewhere, tarball));
  assert.ok(existsSync(join(project, 'node_modules/@peerwork-dk/schemas/dist/index.js')));
  // The validator is a dependency of theirs; ours is lent, so that no registry is asked.
  symlinkSync(join(root, 'test/node_modules/ajv'), join(project, 'node_modules/ajv'));
  const said = run(project, process.execPath, 'main.mjs', 'response', example('response/temperatur-leader.json'), example('invalid/response/role-unknown.json'));
  assert.equal(said, '13 schemas as promised\ntemperatur-leader.json true\nrole-unknown.json false\n');
  for (const [module, moduleResolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module, moduleResolution, target: 'es2022', types: [] }, include: ['typed.ts'],
    }));
    run(project, join(root, 'test/node_modules/.bin/tsc'), '-p', '.');
  }
});

/** Copies a program into a module elsewhere, with this peerwork in it, and looks it over. */
function settled(name, folder) {
  const project = join(elsewhere, name);
  cpSync(join(root, 'test/integrators', folder), project, { recursive: true });
  run(project, 'go', 'mod', 'edit', '-replace', `github.com/peerwork-dk/peerwork=${root}`);
  run(project, 'go', 'mod', 'tidy');
  run(project, 'go', 'vet', '.');
  return project;
}

test('a newcomer\'s program, written from go doc alone, says what it must', () => {
  assert.equal(run(settled('newcomer', 'newcomer'), 'go', 'run', '.'), readFileSync(join(root, 'test/integrators/newcomer/said.txt'), 'utf8'));
});

test('a Go program of somebody else\'s uses every public package', () => {
  const project = settled('go', 'stranger/go');
  const said = run(project, 'go', 'run', '.', example('response/temperatur-leader.json'), example('job-description/flawed-alone.json'));
  assert.equal(said, readFileSync(join(root, 'test/integrators/stranger/go/said.txt'), 'utf8'));

  const list = (cwd, format, pattern) => run(cwd, 'go', 'list', '-f', format, pattern).split('\n').filter(Boolean);
  const used = new Set(list(project, '{{join .Imports "\\n"}}', '.'));
  const all = list(root, '{{if ne .Name "main"}}{{.ImportPath}}{{end}}', './...')
    .filter((path) => !/\/internal(\/|$)/.test(path) && !path.includes('/wasm/core/'));
  assert.ok(all.length >= 11);
  assert.deepEqual(all.filter((path) => !used.has(path)), [], 'a public package that the stranger does not use');
});
