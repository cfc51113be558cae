import { Numbers } from './numbers.js';

const numbers = new Numbers();

/**
 * Where what is written in one element may be kept on the device: an entry of
 * localStorage for this page, this source and this element, so that no two ever
 * write over each other. Nothing is there before the person asks for it.
 */
export class DeviceStorage {
  /**
   * @param {Element} host its id, if it has one, tells elements with the same source apart
   * @param {string} source what it is about, such as where the questions come from
   */
  constructor(host, source) {
    const name = [host.localName, location.pathname, source, host.id].join(' ');
    this.key = `${name} ${numbers.of(host, name)}`;
    /** What was last written or read here; null when nothing is to be remembered. */
    this.last = /** @type {string | null} */ (null);
  }

  /** What is kept, or null: nothing, or the browser lets nobody look. */
  get kept() {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** "off": nothing is kept. "on": what was written here is. "other": something else is, and is left alone. */
  get state() {
    const { kept } = this;
    return kept === null ? 'off' : kept === this.last ? 'on' : 'other';
  }

  /** Takes away what is kept. */
  forget() {
    this.last = null;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Where nobody may look there is nothing.
    }
  }

  /** Leaves what is kept where it is; from now on it is somebody else's. */
  leave() {
    this.last = null;
  }
}
