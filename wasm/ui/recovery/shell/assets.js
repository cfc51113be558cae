import * as files from 'peerwork:files';
import { file, module } from '../../parts/assets.js';

export { setAssets } from '../../parts/assets.js';

/** @import { Bring } from '../../parts/types.js' */
/** @import { LaterModule, LaterName } from '../types.js' */

/** The papers of the toolkit, as a Response. */
export const toolkit = file(files.toolkit);

/**
 * The pages that come later, by name, from files beside the script.
 *
 * @type {{ [name in LaterName]: Bring<LaterModule> }}
 */
export const pages = { seat: module(files.seat), chime: module(files.chime), cards: module(files.cards) };
