import * as files from 'peerwork:files';
import { file, module } from '../../parts/assets.js';

export { setAssets } from '../../parts/assets.js';

/** @import { Beside, Bring } from '../../parts/types.js' */
/** @import { LaterModule } from '../types.js' */

/** The papers of the toolkit, as a Response. */
export const toolkit = file(files.toolkit);

/**
 * The pages that come later, by name, from files beside the script.
 *
 * @type {{ [name: string]: Bring<LaterModule> }}
 */
export const pages = Object.fromEntries(['seat', 'chime', 'cards'].filter((name) => name in files)
  .map((name) => [name, module(/** @type {{ [name: string]: Beside }} */ (/** @type {unknown} */ (files))[name])]));
