import { sheet } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import dropCSS from '../../parts/drop.css';
import groundsCSS from '../../parts/grounds.css';
import { json } from '../../parts/json.js';
import { ViewHost } from '../../parts/view-host.js';
import waysCSS from '../../parts/ways.css';
import { chapters } from './model.js';
import { strings } from './strings.js';
import { tidied } from './tidied.js';
import fieldsCSS from './fields.css';
import workshopCSS from './workshop.css';

/** @import { ShellWords, Text } from '../types.js' */
/** @import { Draft } from './draft.js' */

const sheets = [sheet(groundsCSS + dropCSS + waysCSS), sheet(workshopCSS), sheet(fieldsCSS)];

/**
 * What one workshop shows.
 *
 * @extends {ViewHost<ShellWords>}
 */
export class WorkshopHost extends ViewHost {
  /** The number of the chapter that is shown. */
  chapter = 0;
  #draft;

  /**
   * @param {Element} host
   * @param {ShadowRoot} root
   * @param {Draft} draft
   */
  constructor(host, root, draft) {
    super(host, root, sheets);
    this.#draft = draft;
  }

  get title() { return this.words.workshop; }

  get words() { return strings[this.lang]; }

  /** @param {Text} text */
  say = (text) => text[this.lang];

  /** What a file is called: the title as far as it fits. */
  get fileName() {
    const title = String(this.#draft.get('/title') ?? '').toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
    return `${title || this.words.file}.json`;
  }

  /** What is written as plain JSON, which needs nobody's help. */
  get save() {
    const draft = this.#draft;
    const { words: t } = this;
    return draft.unsaved ? /** @type {[string, () => void]} */ ([t.save, () => download(this.fileName, json(tidied(draft.doc).doc), 'application/json')]) : undefined;
  }

  /**
   * @param {string} state
   * @returns {[name: string, detail: object]}
   */
  event(state) {
    return ['peer-jobdesc-view', { state, ...state === 'writing' && { chapter: chapters[this.chapter].id } }];
  }
}
