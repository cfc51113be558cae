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

const text = (file) => once(async (failed) => (await file(failed)).text());

const coreModule = once(assets.coreModule);
const evidenceText = text(assets.evidence);
const instrumentTexts = Object.fromEntries(Object.entries(assets.instruments).map(([id, file]) => [id, text(file)]));

/** The module with the result views and their styles. */
export const resultViews = once(assets.resultModule);

/** The module with the views of a working group: loaded when somebody asks, or in good time. */
export const groupViews = once(assets.groupModule);

/** Every evidence entry by its reference. */
export const evidence = once(async () => JSON.parse(await evidenceText()));

/** The whole standard instrument `id`, as text. */
export const instrumentText = (id) => instrumentTexts[id]();

/** Calls the Go core: JSON texts in, the parsed answer out. */
export async function core(op, ...texts) {
  return (await coreModule()).call(assets.program, op, ...texts);
}

/** Fetches everything that comes after the questions while the person answers. Failures are told when it is really needed. */
export function warm(id) {
  const jobs = [resultViews(), coreModule().then((m) => m.ready(assets.program)), evidence(), groupViews()];
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
