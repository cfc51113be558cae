/*
 * In the place of readiness/shell/assets.js in the file that holds everything:
 * the modules are in the script, where the builder puts them, and the rest lies
 * in the page, compressed, each in a block the browser does not run.
 */
import * as core from 'peerwork:core';
import * as group from 'peerwork:group';
import * as remember from 'peerwork:remember';
import * as result from 'peerwork:result';

// Named here and not where it is used: a browser without it stops at this line,
// before the element is defined, and the content of the element is read instead.
const Unpacking = DecompressionStream;

/**
 * @template Module
 * @param {Module} loaded
 */
const module = (loaded) => async () => loaded;

const block = (/** @type {string} */ name, /** @type {string} */ type) => async () => {
  const text = /** @type {Element} */ (document.querySelector(`script[data-file="${name}"]`)).textContent;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new Unpacking('gzip'));
  return new Response(plain, { headers: { 'content-type': type } });
};

const json = (/** @type {string} */ name) => block(name, 'application/json');

/** Everything is in the page. */
export function setAssets() {}

export const resultModule = module(result);
export const groupModule = module(group);
export const rememberModule = module(remember);
export const coreModule = module(core);
export const program = block('core.wasm', 'application/wasm');
export const evidence = json('evidence.json');
/** The instruments are the other blocks of JSON. */
export const instruments = Object.fromEntries([.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-file$=".json"]'))]
  .map(({ dataset }) => /** @type {string} */ (dataset.file).slice(0, -5)).filter((id) => id !== 'evidence').map((id) => [id, json(id + '.json')]));
