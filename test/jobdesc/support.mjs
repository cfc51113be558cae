import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { built, out, root } from '../support/built.mjs';

export const langs = ['da', 'en'];
export const whats = ['description', 'review', 'evaluation', 'colleagues'];

const folder = path.join(root, 'schema', 'examples', 'job-description');

const inside = (at) => readdirSync(at).filter((name) => name.endsWith('.json')).sort()
  .map((name) => ({ name: name.slice(0, -'.json'.length), file: path.join(at, name) }));

/** The good job descriptions, by name. */
export const good = inside(path.join(root, 'jobdesc', 'examples'));

/** All example job descriptions, by name. */
export const examples = [...inside(folder), ...good];

/** Where the documents of this run are left to be looked at. */
export const results = path.join(out, 'jobdesc');
mkdirSync(results, { recursive: true });

/**
 * Runs the command line.
 *
 * @param {string[]} args
 * @param {string} [input] standard input
 * @returns {string} what it wrote
 */
export const peerwork = (args, input) => execFileSync(built().command, args, { encoding: 'utf8', input, maxBuffer: 1 << 26, stdio: 'pipe' });

/** Renders a file as --format and --what say. */
export const render = (file, format, what, lang) =>
  peerwork(['render', '--lang', lang, '--format', format, '--what', what, file]);

const schema = JSON.parse(readFileSync(path.join(root, 'schema', 'v1', 'job-description.schema.json'), 'utf8'));
const whole = JSON.parse(readFileSync(path.join(folder, 'every-field.json'), 'utf8'));

/**
 * The example with every field, its free text replaced by a sample. A sample
 * that is too long for a field is repeated there only as far as it fits.
 *
 * @param {string} sample
 * @returns {{text: string, places: number}} the document and how often the
 *   sample is in it
 */
export function filled(sample) {
  let places = 0;
  const walk = (value, rule) => {
    while (rule.$ref) rule = schema.$defs[rule.$ref.split('/').at(-1)];
    if (Array.isArray(value)) return value.map((entry) => walk(entry, rule.items));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, walk(entry, rule.properties[name])]));
    }
    if (typeof value !== 'string' || rule.enum || rule.const || rule.pattern || [...sample].length > rule.maxLength) return value;
    places++;
    return sample;
  };
  const document = walk(whole, schema);
  document.$schema = whole.$schema;
  return { text: JSON.stringify(document), places };
}
