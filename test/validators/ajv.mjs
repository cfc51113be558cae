// ajv, strict and without formats, on a file of documents.
import Ajv2020 from 'ajv/dist/2020.js';
import { schemas, verdicts } from './documents.mjs';

const compiled = new Map();
for (const schema of schemas()) {
  // Whatever strict mode objects to is an error, and so is a word on the console.
  const refuse = (...words) => { throw new Error(words.join(' ')); };
  const ajv = new Ajv2020({ strict: true, allErrors: false, logger: { log: refuse, warn: refuse, error: refuse } });
  compiled.set(schema.kind, ajv.compile(schema.document));
}
verdicts((kind, document) => compiled.get(kind)(document));
