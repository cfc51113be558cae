import * as assets from './assets.js';

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

// What came may be something else altogether, an empty file say, so a module
// is known by one of its exports and a document by its content. Networks that
// want a log-in answer everything with a page of theirs.
const module = (bring, known) => once(async (failed) => {
  const came = await bring(failed);
  if (!came[known]) throw new Error('not the module with ' + known);
  return came;
});
const json = (bring, fits) => once(async (failed) => {
  const text = await (await bring(failed)).text();
  const value = JSON.parse(text);
  if (!fits(value)) throw new Error('not the document');
  return [text, value];
});

const coreModule = module(assets.coreModule, 'call');
const entries = json(assets.evidence, ({ own }) => own);
const instruments = Object.fromEntries(Object.entries(assets.instruments).map(([id, bring]) => [id, json(bring, (value) => value.id === id)]));

/** The module with the result views and their styles. */
export const resultViews = module(assets.resultModule, 'resultView');

/** The module with the views of a working group: loaded when somebody asks, or in good time. */
export const groupViews = module(assets.groupModule, 'groupView');

/** The module that remembers answers on the device: loaded where the page offers that. */
export const remember = module(assets.rememberModule, 'memory');

/** Every evidence entry by its reference. */
export const evidence = async () => (await entries())[1];

/** The whole standard instrument `id`, as text and parsed. */
export const wholeInstrument = (id) => instruments[id]();

let bridge;

/** Calls the Go core: JSON texts in, the parsed answer out. Every failure is a Trouble. */
export async function core(op, ...texts) {
  try {
    bridge = await coreModule();
    return await bridge.call(assets.program, op, ...texts);
  } catch (error) {
    throw new Trouble(error.key ?? 'coreFailed');
  }
}

/**
 * Fetches everything that comes after the questions while the person answers,
 * in the order in which it is needed and one by one, so that none shares the
 * line with another and the page is never busy for long. Failures are told when
 * it is really needed.
 */
export async function warm(id) {
  const program = async () => {
    bridge = await coreModule();
    await bridge.fetched(assets.program);
  };
  for (const bring of [resultViews, ...(id ? [instruments[id]] : []), program, entries, groupViews]) await bring().catch(() => {});
}

/** Starts the Go core, if it has been fetched or is on its way. A failure is told when it is really needed. */
export function start() {
  bridge?.ready(assets.program).catch(() => {});
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
