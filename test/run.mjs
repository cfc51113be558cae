// Builds once, then runs every browser test with Node's own runner.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from './support/built.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const started = Date.now();
built();
console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);

const files = readdirSync(here, { recursive: true })
  .filter((name) => name.endsWith('.test.mjs') && !name.includes('node_modules')).sort().map((name) => here + name);
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files],
  { stdio: 'inherit', env: process.env });
process.exit(status ?? 1);
