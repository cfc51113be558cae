import * as files from 'peerwork:files';

/** The longest custom instrument that is read, in bytes: the codec's own limit. */
const limit = 1 << 20;

/** A failure the person can be told about: a key of the UI strings and what fills it in. */
export class Trouble extends Error {
  constructor(key, detail) {
    super(key);
    this.key = key;
    this.detail = detail;
  }
}

const address = (name) => new URL(name, import.meta.url).href;

/**
 * Remembers what `load` gives, and forgets a failure, so that the next call
 * tries anew. `load` is told how many times it has failed.
 */
function once(load) {
  let promise, failed = 0;
  return () => promise ??= load(failed).catch((error) => {
    failed++;
    promise = undefined;
    throw error;
  });
}

// A failed import() stays failed for its address: browsers remember it. A
// query makes it a new one.
const module = (name) => once((failed) => import(address(name) + (failed ? '?retry=' + failed : '')));

// Hashed files are immutable in the cache, also when they came broken: a
// retry goes round it.
const text = (name) => once(async (failed) => {
  const answer = await fetch(address(name), failed ? { cache: 'reload' } : {});
  if (!answer.ok) throw new Error(answer.status + ' ' + name);
  return answer.text();
});

const coreModule = module(files.core);
const evidenceText = text(files.evidence);
const instrumentTexts = Object.fromEntries(Object.entries(files.instruments).map(([id, name]) => [id, text(name)]));

/** The module with the result views and their styles. */
export const resultViews = module(files.result);

/** The module with the views of a working group: loaded when somebody asks, or in good time. */
export const groupViews = module(files.group);

/** Every evidence entry by its reference. */
export const evidence = once(async () => JSON.parse(await evidenceText()));

/** The whole standard instrument `id`, as text. */
export const instrumentText = (id) => instrumentTexts[id]();

/** Calls the Go core: JSON texts in, the parsed answer out. */
export async function core(op, ...texts) {
  return (await coreModule()).call(address(files.wasm), op, ...texts);
}

/** Fetches everything that comes after the questions while the person answers. Failures are told when it is really needed. */
export function warm(id) {
  const jobs = [resultViews(), coreModule().then((m) => m.ready(address(files.wasm))), evidence(), groupViews()];
  if (id) jobs.push(instrumentText(id));
  return Promise.allSettled(jobs);
}

/** Reads somebody's own instrument: `{text, instrument}`, or throws a Trouble. */
export async function customInstrument(src) {
  const text = await fetchText(src);
  const { ok, problems } = await core('instrument', text).catch(() => { throw new Trouble('coreFailed'); });
  if (problems) throw new Trouble('notAnInstrument', problems);
  return { text, instrument: ok };
}

async function fetchText(src) {
  let bytes = 0;
  const chunks = [];
  try {
    const answer = await fetch(new URL(src, document.baseURI));
    if (!answer.ok) throw new Trouble('srcFailed');
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      if ((bytes += value.length) > limit) {
        reader.cancel();
        throw new Trouble('srcTooLarge');
      }
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('srcFailed');
  }
  try {
    // The BOM stays in, so that the core can say that it is there.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await new Blob(chunks).arrayBuffer());
  } catch {
    throw new Trouble('srcNotUTF8');
  }
}
