// A program of somebody else's: checks documents with the schemas of the npm
// package and a validator of its own choice, and that the files are the ones the
// index promises.
//
//   node main.mjs KIND FILE…
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { index, schemas } from '@peerwork-dk/schemas';

for (const entry of index.schemas) {
  const file = readFileSync(new URL(import.meta.resolve(`@peerwork-dk/schemas/v1/${entry.file}`)));
  const digest = createHash('sha256').update(file).digest('hex');
  if (digest !== entry.sha256 || file.length !== entry.bytes) throw new Error(`${entry.file} is not the one of the index`);
  if (schemas[entry.kind].$id !== entry.$id) throw new Error(entry.kind);
}
console.log(`${index.schemas.length} schemas as promised`);

const [kind, ...files] = process.argv.slice(2);
const valid = new Ajv({ strict: true }).compile(schemas[kind]);
for (const path of files) console.log(path.split('/').at(-1), valid(JSON.parse(readFileSync(path, 'utf8'))));
