import * as files from 'peerwork:files';
import { file, module } from '../../parts/assets.js';

export { setAssets } from '../../parts/assets.js';

/** @import { Bring, Core } from '../../parts/types.js' */
/** @import { GroupModule, RememberModule, ResultModule } from '../types.js' */

/*
 * Where what is loaded later comes from: files beside the script. The file
 * that holds everything has pages/file-assets.js in this place.
 */

/** @type {Bring<ResultModule>} */
export const resultModule = module(files.result);
/** @type {Bring<GroupModule>} */
export const groupModule = module(files.group);
/** @type {Bring<RememberModule>} */
export const rememberModule = module(files.remember);
/** @type {Bring<Core>} */
export const coreModule = module(files.core);

/** The program that scores, and the one for the plan, each as a Response. */
export const program = file(files.wasm);
export const plan = file(files.plan);

export const evidence = file(files.evidence);

/** The papers for each seat at the table. */
export const toolkit = file(files.toolkit);

/** The standard instruments by id. */
export const instruments = Object.fromEntries(Object.entries(files.instruments).map(([id, beside]) => [id, file(beside)]));
