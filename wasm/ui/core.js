import { createGo } from 'peerwork:wasm_exec';

// One Go program serves every widget on the page. It keeps nothing between
// calls, so throwing it away costs a start and loses nothing.
let compiled, running;

/**
 * Fetches, compiles and starts the program, unless that is done.
 *
 * @param {(failed: number) => Promise<Response>} bring fetches it; told how
 *   many times that has failed
 */
export async function ready(bring) {
  return running ??= start(bring).catch((error) => {
    running = undefined;
    throw error;
  });
}

async function start(bring) {
  compiled ??= compile(bring);
  let module;
  try {
    module = await compiled;
  } catch (error) {
    compiled = undefined;
    throw error;
  }
  const { go, global } = createGo();
  const program = { call: undefined, dead: false };
  const instance = await WebAssembly.instantiate(module, go.importObject);
  // The program waits for calls for ever: whatever way run ends, it is over.
  const over = () => { program.dead = true; };
  go.run(instance).then(over, over);
  program.call = global.peerworkCall;
  if (!program.call) throw new Error('the core did not start');
  return program;
}

let failed = 0;

async function compile(bring) {
  try {
    const answer = await bring(failed);
    // Streaming wants the right content type; some servers do not know it.
    return /^application\/wasm\b/.test(answer.headers.get('content-type'))
      ? await WebAssembly.compileStreaming(answer)
      : await WebAssembly.compile(await answer.arrayBuffer());
  } catch (error) {
    failed++;
    throw error;
  }
}

/**
 * Calls the core with JSON texts; the answer is text. A crash – a Go panic,
 * an exit, the engine running out of stack – throws the program away and
 * tries once more with a new one; the second crash is an error.
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
    if (running && await running.catch(() => null) === program) running = undefined;
    if (attempt) throw new Error(crash);
  }
}

/** The same with the answer parsed: `{ok}` or `{problems}`. */
export async function call(bring, op, ...texts) {
  return JSON.parse(await callText(bring, op, ...texts));
}
