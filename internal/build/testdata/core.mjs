// Asks a built core, loaded over HTTP as the widget loads it, and prints its
// answers as they come, as a JSON list.
//
//   node core.mjs BASE CORE.js CORE.wasm < [[op, text, …], …]
import { readFileSync } from 'node:fs';

const [base, script, wasm] = process.argv.slice(2);
const answer = await fetch(new URL(script, base));
if (!answer.ok) throw new Error(answer.status + ' ' + script);
// By way of a data: URL: node imports no modules from http.
const core = await import('data:text/javascript;base64,' + Buffer.from(await answer.text()).toString('base64'));

const before = Object.getOwnPropertyNames(globalThis).join();
const program = await core.ready(() => fetch(new URL(wasm, base)));
const answers = JSON.parse(readFileSync(0, 'utf8')).map((question) => program.call(...question));
if (Object.getOwnPropertyNames(globalThis).join() !== before) throw new Error('the core left something behind');
process.stdout.write(JSON.stringify(answers), () => process.exit(0)); // Go would wait for calls for ever
