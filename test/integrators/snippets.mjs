// Runs the programs that docs/integrators.md shows and compares what they print
// with what the page says. A program is the block after <!-- run: FILE -->; what
// it prints is the next block of text.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/integrators.md'), 'utf8');
const programs = [...page.matchAll(/<!-- run: (\S+) -->\n```\w+\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/g)];

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const prepare = {
  'main.go': () => {
    writeFileSync(join(folder, 'go.mod'), readFileSync(join(root, 'test/integrators/stranger/go/go.mod'), 'utf8'));
    run('go', 'mod', 'edit', '-replace', `github.com/peerwork-dk/peerwork=${root}`);
    run('go', 'mod', 'tidy');
    return ['go', 'run', '.'];
  },
  'main.mjs': () => {
    run(process.execPath, join(root, 'npm/schemas/build.mjs'));
    mkdirSync(join(folder, 'node_modules/@peerwork-dk'), { recursive: true });
    symlinkSync(join(root, 'test/node_modules/ajv'), join(folder, 'node_modules/ajv'));
    symlinkSync(join(root, 'npm/schemas'), join(folder, 'node_modules/@peerwork-dk/schemas'));
    return [process.execPath, 'main.mjs'];
  },
  'main.py': () => {
    copyFileSync(join(root, 'schema/v1/response.schema.json'), join(folder, 'response.schema.json'));
    return ['/usr/bin/python3', 'main.py'];
  },
};

copyFileSync(join(root, 'schema/examples/response/temperatur-leader.json'), join(folder, 'response.json'));
copyFileSync(join(root, 'schema/examples/invalid/response/role-unknown.json'), join(folder, 'bad.json'));

test('the page has a program in each language that can run here', () => {
  assert.deepEqual(programs.map(([, name]) => name).sort(), Object.keys(prepare).sort());
});

for (const [, name, source, printed] of programs) {
  test(`${name} prints what the page says`, () => {
    writeFileSync(join(folder, name), source);
    const [command, ...args] = prepare[name]();
    assert.equal(run(command, ...args, 'response.json', 'bad.json'), printed);
  });
}
