import * as files from 'peerwork:files';
import { file, module } from '../../parts/assets.js';

export { setAssets } from '../../parts/assets.js';

/** @import { Beside, Bring, Core } from '../../parts/types.js' */
/** @import { LaterModule } from '../types.js' */

/*
 * Where what is loaded later comes from: files beside the script.
 */

/** @type {Bring<Core>} */
export const coreModule = module(files.core);

/** The program that reads and reviews, the one that writes documents, and the one that begins from other documents, each as a Response. */
export const program = file(files.wasm);
export const papers = file(files.papers);
export const begin = file(files.begin);

export const evidence = file(files.evidence);
export const sources = file(files.sources);

/** The examples to begin from, by id. */
export const examples = Object.fromEntries(Object.entries(files.examples).map(([id, beside]) => [id, file(beside)]));

/** The questionnaires that answers are read with, by id. */
export const instruments = Object.fromEntries(Object.entries(files.instruments).map(([id, beside]) => [id, file(beside)]));

/** The downloads that a group may ask for, in the order of the page. */
const asked = ['meeting', 'read', 'look', 'give'];

/**
 * Those of them that were built.
 *
 * @type {{ [name: string]: Bring<LaterModule> }}
 */
export const later = Object.fromEntries(asked.filter((name) => name in files)
  .map((name) => [name, module(/** @type {{ [name: string]: Beside }} */ (/** @type {unknown} */ (files))[name])]));
