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
export function once(load) {
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
export const onceModule = (bring, known) => once(async (failed) => {
  const came = await bring(failed);
  if (!came[known]) throw new Error('not the module with ' + known);
  return came;
});
export const onceJSON = (bring, fits) => once(async (failed) => {
  const text = await (await bring(failed)).text();
  const value = JSON.parse(text);
  if (!fits(value)) throw new Error('not the document');
  return [text, value];
});

/** Gives up every load that is still on its way. */
export const dropLoads = () => drops.forEach((drop) => drop());
