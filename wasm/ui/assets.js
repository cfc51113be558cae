import * as files from 'peerwork:files';

/*
 * Where what is loaded later comes from: files beside the script. The file
 * that holds everything has inline.js in this place. Each function is told how
 * many times it has failed.
 */

const address = (name) => new URL(name, import.meta.url).href;

// A failed import() stays failed for its address: browsers remember it. A
// query makes it a new one.
const module = (name) => (failed) => import(address(name) + (failed ? '?retry=' + failed : ''));

// Hashed files are immutable in the cache, also when they came broken: a
// retry goes round it.
const file = (name) => async (failed) => {
  const answer = await fetch(address(name), failed ? { cache: 'reload' } : {});
  if (!answer.ok) throw new Error(answer.status + ' ' + name);
  return answer;
};

export const resultModule = module(files.result);
export const groupModule = module(files.group);
export const rememberModule = module(files.remember);
export const coreModule = module(files.core);

/** The program, as a Response. */
export const program = file(files.wasm);

export const evidence = file(files.evidence);

/** The standard instruments by id. */
export const instruments = Object.fromEntries(Object.entries(files.instruments).map(([id, name]) => [id, file(name)]));
