import { createGo } from 'peerwork:wasm_exec';

/** @import { Answer, Bring } from '../parts/types.js' */

/**
 * A promise that says whether it has been kept.
 *
 * @template T
 * @typedef {Promise<T> & { up?: boolean }} Loading
 */

/**
 * The program; `dead` when it is not to be called again.
 *
 * @typedef {{ call: (op: string, ...texts: string[]) => string, dead: boolean }} Program
 */

/**
 * How far a program has come: whether it is compiled, whether it runs, and how
 * often it could not be fetched.
 *
 * @typedef {{ compiled?: Loading<WebAssembly.Module>, running?: Loading<Program>, failed: number }} State
 */

/**
 * The programs of the page, by what fetches them. One serves every element of its
 * kind. It keeps nothing between calls, so throwing it away costs a start and
 * loses nothing.
 *
 * @type {Map<Bring<Response>, State>}
 */
const states = new Map();

/**
 * @param {Bring<Response>} bring
 * @returns {State}
 */
function stateOf(bring) {
  const state = states.get(bring) ?? { failed: 0 };
  states.set(bring, state);
  return state;
}

/**
 * Fetches and compiles the program, unless that is done. It does not start it:
 * starting blocks the page for a moment.
 *
 * @param {Bring<Response>} bring fetches it
 * @returns {Loading<WebAssembly.Module>}
 */
export function fetched(bring) {
  const state = stateOf(bring);
  if (state.compiled) return state.compiled;
  const mine = /** @type {Loading<WebAssembly.Module>} */ (compile(bring, state.failed));
  state.compiled = mine;
  mine.then(() => { mine.up = true; }, () => {
    // Unless it was given up, and a newer one is on its way.
    if (state.compiled !== mine) return;
    state.failed++;
    state.compiled = undefined;
  });
  return mine;
}

/**
 * The same, and starts it.
 *
 * @param {Bring<Response>} bring
 * @returns {Loading<Program>}
 */
export function ready(bring) {
  const state = stateOf(bring);
  if (state.running) return state.running;
  const mine = /** @type {Loading<Program>} */ (start(bring));
  state.running = mine;
  mine.then(() => { mine.up = true; }, () => {
    if (state.running === mine) state.running = undefined;
  });
  return mine;
}

/**
 * Stops a start that is not finished. The next call starts again.
 *
 * @param {Bring<Response>} bring
 */
export function giveUp(bring) {
  const state = stateOf(bring);
  const waiting = state.running ?? state.compiled;
  if (!waiting || waiting.up) return;
  state.failed++;
  state.running = state.compiled = undefined;
}

/** @param {Bring<Response>} bring */
async function start(bring) {
  const module = await fetched(bring);
  const { go, global } = createGo();
  const program = /** @type {Partial<Program>} */ ({ call: undefined, dead: false });
  const instance = await WebAssembly.instantiate(module, go.importObject);
  // The program never returns while it answers calls, so when run ends, it has stopped.
  const over = () => { program.dead = true; };
  go.run(instance).then(over, over);
  program.call = global.peerworkCall;
  if (!program.call) throw new Error('the core did not start');
  return /** @type {Program} */ (program);
}

// The smallest module there is.
const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

// On a fast line the whole program arrives nearly at once. Reading it in one go
// would block the page of a slow device for a tenth of a second.
const piecemeal = () => new TransformStream(/** @type {Transformer<Uint8Array<ArrayBuffer>>} */ ({
  async transform(bytes, controller) {
    const most = 1 << 17;
    for (let at = 0; at < bytes.length; at += most) {
      controller.enqueue(bytes.subarray(at, at + most));
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
  // Set here, since a page may have put a "size" on every object, which streams would call.
}), { highWaterMark: 1, size: undefined }, { highWaterMark: 0, size: undefined });

/**
 * @param {Bring<Response>} bring
 * @param {number} failed
 */
async function compile(bring, failed) {
  // WebAssembly can be turned off in the browser, and a page's policy can forbid it.
  try {
    new WebAssembly.Module(empty);
  } catch {
    throw Object.assign(new Error('no WebAssembly'), { key: 'noWasm' });
  }
  const answer = await bring(failed);
  // Streaming wants the right content type, which some servers do not know, and
  // a stream, which what a page puts in the place of fetch may not give.
  return answer.body?.pipeThrough && /^application\/wasm\b/.test(/** @type {string} */ (answer.headers.get('content-type')))
    ? WebAssembly.compileStreaming(new Response(answer.body.pipeThrough(piecemeal()), answer))
    : WebAssembly.compile(await answer.arrayBuffer());
}

/**
 * Calls the core with JSON texts; the answer is text. A crash – a Go panic,
 * an exit, the engine running out of stack – throws the program away and
 * tries once more with a new one; the second crash is an error.
 *
 * @param {Bring<Response>} bring
 * @param {string} op
 * @param {...string} texts
 */
export async function callText(bring, op, ...texts) {
  for (let attempt = 0; ; attempt++) {
    const program = await ready(bring);
    let crash = 'the core had stopped';
    if (!program.dead) {
      try {
        const answer = program.call(op, ...texts);
        if (!answer.startsWith('{"crash"')) return answer;
        crash = answer;
      } catch (error) {
        crash = String(error);
      }
    }
    program.dead = true;
    // Another call may have started a new one by now.
    const state = stateOf(bring);
    if (state.running && await state.running.catch(() => null) === program) state.running = undefined;
    if (attempt) throw new Error(crash);
  }
}

/**
 * The same with the answer parsed: `{ok}` or `{problems}`.
 *
 * @param {Bring<Response>} bring
 * @param {string} op
 * @param {...string} texts
 * @returns {Promise<Answer<any>>}
 */
export async function call(bring, op, ...texts) {
  return JSON.parse(await callText(bring, op, ...texts));
}
