// Runs a wrapped wasm_exec.js with a Go program in a host of its own, as a page
// is, and reports what the host noticed.
//
//   node host.mjs WRAPPED.js PROGRAM.wasm
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [wrapped, wasm] = process.argv.slice(2);
const noticed = [];
const host = vm.createContext({});
const run = (text) => vm.runInContext(text, host);

// What a page has, and what Go's own wasm_exec.js would look for or leave.
Object.assign(host, { crypto, performance, TextEncoder, TextDecoder, setTimeout, clearTimeout, bytes: readFileSync(wasm) });
host.console = Object.fromEntries(['log', 'warn', 'error', 'info', 'debug'].map((name) => [name, (...args) => noticed.push(`console.${name} ${args.join(' ')}`)]));
for (const name of ['fs', 'process', 'path', 'Go', 'require', 'global']) {
  Object.defineProperty(host, name, {
    get() { noticed.push(`read ${name}`); },
    set() { noticed.push(`wrote ${name}`); },
  });
}
// A page may have done this; the program's global object must not show it.
run('Object.prototype.peerworkCall = "from the page"; Object.prototype.fs = "from the page";');

const names = () => run('Object.getOwnPropertyNames(globalThis)').sort().join();
const before = names();
run(readFileSync(wrapped, 'utf8').replace('export function', 'const createGo = function'));
const start = () => run(`(async () => {
  const { go, global } = createGo();
  const instance = await WebAssembly.instantiate(await WebAssembly.compile(bytes), go.importObject);
  const state = { ended: false, global };
  go.run(instance).then(() => { state.ended = true; }, (error) => { state.ended = String(error); });
  return state;
})()`);

const first = await start();
const second = await start();
const answers = [first.global.peerworkCall('a'), second.global.peerworkCall('b')];
const crashes = [];
try {
  crashes.push(String(first.global.peerworkCall('panic')));
} catch (error) {
  crashes.push(error.constructor.name);
}
await new Promise((resolve) => setTimeout(resolve, 50));
answers.push(second.global.peerworkCall('c'));
console.log(JSON.stringify({
  answers, crashes, noticed,
  ended: [first.ended, second.ended],
  newNames: names() === before ? '' : names(),
  apart: first.global !== second.global,
  prototype: Object.getPrototypeOf(first.global),
  global: Object.keys(second.global).sort(),
}));
process.exit(0);
