import * as files from 'peerwork:files';
import { file, module } from '../../parts/assets.js';

export { setAssets } from '../../parts/assets.js';

/** @import { Bring, Core } from '../../parts/types.js' */

/*
 * Where what is loaded later comes from: files beside the script.
 */

/** @type {Bring<Core>} */
export const coreModule = module(files.core);

/** The program, as a Response. */
export const program = file(files.wasm);

export const evidence = file(files.evidence);

/** The examples to begin from, by id. */
export const examples = Object.fromEntries(Object.entries(files.examples).map(([id, beside]) => [id, file(beside)]));
