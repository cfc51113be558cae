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

/** What gives up each load that is still on its way. */
const drops = [];

/**
 * Remembers what `load` gives, and forgets a failure, so that the next call
 * tries anew. `load` is told how many times it has failed or was given up.
 */
function once(load) {
  let promise, arrived, failed = 0;
  const forget = () => {
    failed++;
    promise = undefined;
  };
  drops.push(() => {
    if (promise && !arrived) forget();
  });
  return () => {
    if (promise) return promise;
    arrived = false;
    const mine = load(failed);
    promise = mine;
    mine.then(() => {
      if (promise === mine) arrived = true;
    }, () => {
      if (promise === mine) forget();
    });
    return mine;
  };
}

// A failed import() stays failed for its address: browsers remember it. A
// query makes it a new one. What came may be something else altogether, an
// empty file say, so it is known by one of its exports.
const module = (name, known) => once(async (failed) => {
  const came = await import(address(name) + (failed ? '?retry=' + failed : ''));
  if (!came[known]) throw new Error('not the module: ' + name);
  return came;
});

// Hashed files are immutable in the cache, also when they came broken: a
// retry goes round it. Networks that want a log-in answer everything with a
// page of theirs.
const json = (name, fits) => once(async (failed) => {
  const answer = await fetch(address(name), failed ? { cache: 'reload' } : {});
  const text = await answer.text();
  const value = answer.ok && JSON.parse(text);
  if (!value || !fits(value)) throw new Error('not the document: ' + name);
  return [text, value];
});

const coreModule = module(files.core, 'call');
const entries = json(files.evidence, ({ own }) => own);
const instruments = Object.fromEntries(Object.entries(files.instruments).map(([id, name]) => [id, json(name, (value) => value.id === id)]));

/** The module with the result views and their styles. */
export const resultViews = module(files.result, 'resultView');

/** The module with the views of a working group: loaded when somebody asks, or in good time. */
export const groupViews = module(files.group, 'groupView');

/** The module that remembers answers on the device: loaded where the page offers that. */
export const remember = module(files.remember, 'memory');

/** Every evidence entry by its reference. */
export const evidence = async () => (await entries())[1];

/** The whole standard instrument `id`, as text and parsed. */
export const wholeInstrument = (id) => instruments[id]();

let bridge;

/** Calls the Go core: JSON texts in, the parsed answer out. Every failure is a Trouble. */
export async function core(op, ...texts) {
  try {
    bridge = await coreModule();
    return await bridge.call(address(files.wasm), op, ...texts);
  } catch (error) {
    throw new Trouble(error.key ?? 'coreFailed');
  }
}

/** Fetches everything that comes after the questions while the person answers. Failures are told when it is really needed. */
export function warm(id) {
  const ready = async () => {
    bridge = await coreModule();
    await bridge.ready(address(files.wasm));
  };
  return Promise.allSettled([resultViews(), ready(), entries(), groupViews(), id && wholeInstrument(id)]);
}

/** Gives up whatever is still on its way, so that the next call asks for it anew. */
export function giveUp() {
  drops.forEach((drop) => drop());
  bridge?.giveUp();
}

/** Reads somebody's own instrument: `{text, instrument}`, or throws a Trouble. */
export async function customInstrument(src) {
  const text = await fetchText(src);
  const { ok, problems } = await core('instrument', text);
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
