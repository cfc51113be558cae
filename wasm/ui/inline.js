/*
 * In the place of assets.js in the file that holds everything: the modules are
 * in the script, the rest lies in the page, compressed, each in a block the
 * browser does not run.
 */
import shell from 'peerwork:shell';
import * as core from './core.js';
import * as group from './group.js';
import * as remember from './remember.js';
import * as result from './result.js';

const module = (loaded) => async () => loaded;

const block = (name, type) => async () => {
  const text = document.querySelector(`script[data-file="${name}"]`).textContent;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain, { headers: { 'content-type': type } });
};

const json = (name) => block(name, 'application/json');

export const resultModule = module(result);
export const groupModule = module(group);
export const rememberModule = module(remember);
export const coreModule = module(core);
export const program = block('core.wasm', 'application/wasm');
export const evidence = json('evidence.json');
export const instruments = Object.fromEntries(shell.map(({ id }) => [id, json(id + '.json')]));
