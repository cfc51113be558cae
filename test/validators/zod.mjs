// Zod, made from the schemas of the npm package, on a file of documents.
import { z } from 'zod';
import { schemas } from '../../npm/schemas/dist/index.js';
import { verdicts } from './documents.mjs';

const compiled = new Map(Object.entries(schemas).map(([kind, schema]) => [kind, z.fromJSONSchema(schema)]));
verdicts((kind, document) => compiled.get(kind).safeParse(document).success);
