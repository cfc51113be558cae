/** @typedef {'fileTooLarge' | 'fileEmpty' | 'fileNotText' | 'fileUnreadable'} FileTrouble what is wrong with a file that cannot be read */

/** The longest file that is read, in bytes: the codec's own limit. */
export const limit = 1 << 20;

/**
 * The text of a file, or `{trouble}`, a key of the strings.
 *
 * @param {File} file
 * @returns {Promise<{ text: string, trouble?: undefined } | { text?: undefined, trouble: FileTrouble }>}
 */
export async function textOf(file) {
  if (file.size > limit) return { trouble: 'fileTooLarge' };
  try {
    const bytes = await file.arrayBuffer();
    if (!bytes.byteLength) return { trouble: 'fileEmpty' };
    try {
      // The BOM stays in, so that the core can say that it is there.
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { trouble: 'fileNotText' };
    }
  } catch {
    return { trouble: 'fileUnreadable' };
  }
}
