// @hyperjump/json-schema on a file of documents.
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { schemas, verdicts } from './documents.mjs';

const compiled = new Map();
for (const { kind, document } of schemas()) {
  registerSchema(document);
  compiled.set(kind, await validate(document.$id));
}
verdicts((kind, document) => compiled.get(kind)(document).valid);
