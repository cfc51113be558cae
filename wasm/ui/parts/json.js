/**
 * The JSON text of a document. JSON.stringify asks objects for toJSON, which
 * old libraries put on every array, and writes the list of answers as a string
 * then; a text or a number it asks for nothing.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function json(value) {
  if (!value || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(json).join()}]`;
  return `{${Object.entries(value).filter(([, each]) => each !== undefined).map(([name, each]) => `${JSON.stringify(name)}:${json(each)}`).join()}}`;
}
