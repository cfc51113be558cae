// The npm package of the widget, as `npm pack` makes it: what its checkers say,
// what editors and TypeScript see, and the custom-elements manifest.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { built, root } from './support/built.mjs';

const folder = path.join(built().dist, 'npm');
const temp = mkdtempSync(path.join(os.tmpdir(), 'npm-'));
const quiet = { cwd: temp, encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' } };
const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', temp, folder], { ...quiet, stdio: ['ignore', 'pipe', 'ignore'] }));
const tarball = path.join(temp, packed.filename);
const bin = (name) => path.join(root, 'test', 'node_modules', '.bin', name);

test('all that the script asks for is in it, and nothing compressed', () => {
  const names = packed.files.map(({ path: name }) => name).sort();
  const { files } = JSON.parse(readFileSync(path.join(built().widget, 'manifest.json'), 'utf8'));
  assert.deepEqual(names, [...files.map(({ name }) => name), 'README.md', 'package.json', 'react.d.ts', 'react-jobdesc.d.ts', 'react-recovery.d.ts'].sort());
  // Vite and others put what is smaller into the script as data:, which a site's policy may forbid.
  const asked = files.filter(({ name }) => /\.[0-9a-f]{12}\.(js|wasm|json)$/.test(name) && !name.startsWith('embed.'));
  assert.ok(asked.length >= 18);
  for (const { name, bytes } of asked) assert.ok(bytes >= 4096, `${name} has ${bytes} bytes`);
  console.log(`npm package: ${packed.size} bytes packed`);
});

test('publint has nothing to say', async () => {
  const data = readFileSync(tarball);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) } });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test('the types are right for those who import it as a module', () => {
  const out = execFileSync(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'json'], quiet);
  const { analysis, problems } = JSON.parse(out);
  assert.equal(analysis.types.kind, 'included');
  // It exits with 0. What it lists besides is what the profile leaves out:
  // a module for browsers is not there for require().
  assert.deepEqual([...new Set(Object.values(problems).flat().map(({ kind, resolutionKind }) => `${kind} ${resolutionKind}`))], ['CJSResolvesToESM node16-cjs']);
  assert.ok(Object.values(analysis.entrypoints['.'].resolutions).some(({ resolution }) => resolution?.fileName.endsWith('.d.ts')));
});

test('a page in TypeScript', () => {
  const at = path.join(temp, 'node_modules', '@peerwork-dk');
  mkdirSync(at, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', at]);
  execFileSync('mv', [path.join(at, 'package'), path.join(at, 'widget')]);
  const check = (body) => {
    writeFileSync(path.join(temp, 'page.ts'), `import type { ResultEvent, PeerReadinessElement } from '@peerwork-dk/widget';\nimport '@peerwork-dk/widget';\n${body}\nexport {};\n`);
    try {
      execFileSync(bin('tsc'), ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', 'page.ts'], quiet);
      return '';
    } catch (error) {
      return error.stdout;
    }
  };
  writeFileSync(path.join(temp, 'package.json'), '{"type":"module"}');
  assert.equal(check(`
    const widget: PeerReadinessElement = document.querySelector('peer-readiness')!;
    widget.exposeResult = true;
    widget.addEventListener('peer-readiness-result', (event: ResultEvent) => console.log(event.detail.result?.temperature));`), '');
  assert.match(check(`document.querySelector('peer-readiness')!.exposeResult = 'yes';`), /TS2322/);
  assert.equal(check(`import '@peerwork-dk/widget/peer-jobdesc.js';
    document.querySelector('peer-jobdesc')!.addEventListener('peer-jobdesc-view', ({ detail }) => console.log(detail.chapter?.length));`), '');
  assert.match(check(`import '@peerwork-dk/widget/peer-jobdesc.js'; document.querySelector('peer-jobdesc')!.autosave = 'yes';`), /TS2322/);
  assert.equal(check(`import '@peerwork-dk/widget/peer-recovery.js';
    document.querySelector('peer-recovery')!.seat = 'hr';
    document.querySelector('peer-recovery')!.addEventListener('peer-recovery-view', ({ detail }) => console.log(detail.state === 'chime'));`), '');
  assert.match(check(`import '@peerwork-dk/widget/peer-recovery.js'; document.querySelector('peer-recovery')!.seat = 'doctor';`), /TS2322/);
});

test('a server that imports the script gets nothing but its names', () => {
  writeFileSync(path.join(temp, 'server.mjs'), `const before = Object.keys(globalThis).length;
    const { setAssets } = await import('@peerwork-dk/widget');
    setAssets('/peerwork');
    console.log(Object.keys(globalThis).length - before);`);
  assert.equal(execFileSync(process.execPath, ['server.mjs'], quiet).trim(), '0');
});

test('the custom-elements manifest fits its schema', () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'));
  const schema = JSON.parse(readFileSync(path.join(root, 'test', 'node_modules', 'custom-elements-manifest', 'schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors));
  const broken = structuredClone(manifest);
  delete broken.modules[0].declarations[0].name;
  assert.equal(validate(broken), false);
  const [{ tagName, attributes, events }] = manifest.modules[0].declarations;
  assert.equal(tagName, 'peer-readiness');
  assert.ok(attributes.length >= 5 && events.length === 2);
  assert.deepEqual(manifest.modules.map((module) => module.declarations[0].tagName), ['peer-readiness', 'peer-jobdesc', 'peer-recovery']);
  const { customElements } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  assert.equal(customElements, 'custom-elements.json');
});
