import { sheet } from '../../parts/dom.js';
import saidCSS from '../../parts/said.css';
import { ViewHost } from '../../parts/view-host.js';
import waysCSS from '../../parts/ways.css';
import { strings } from './strings.js';
import recoveryCSS from './recovery.css';

/** @import { ShellWords, Text } from '../types.js' */

const sheets = [sheet(waysCSS + recoveryCSS + saidCSS)];

/**
 * What one element shows.
 *
 * @extends {ViewHost<ShellWords>}
 */
export class RecoveryHost extends ViewHost {
  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   */
  constructor(host, root) {
    super(host, root, sheets);
  }

  /** Of the element, never of a page: which seat somebody reads from is theirs. */
  get title() { return this.words.title; }

  get words() { return strings[this.lang]; }

  /** @param {Text} text */
  say = (text) => text[this.lang];

  /**
   * @param {string} state
   * @returns {[name: string, detail: object]}
   */
  event(state) { return ['peer-recovery-view', { state }]; }
}
