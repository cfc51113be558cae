// Makes dist/ from the published schemas: the files as they are, and one module
// that holds them for JavaScript. `npm pack` in this folder runs it first.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const v1 = new URL('../../schema/v1/', here);
const dist = new URL('dist/', here);

rmSync(dist, { recursive: true, force: true });
mkdirSync(new URL('v1/', dist), { recursive: true });

const text = (name) => readFileSync(new URL(name, v1), 'utf8').trim();
const index = JSON.parse(text('index.json'));
for (const name of ['index.json', ...index.schemas.map((s) => s.file)]) {
  copyFileSync(new URL(name, v1), new URL('v1/' + name, dist));
}
copyFileSync(new URL('index.d.ts', here), new URL('index.d.ts', dist));
copyFileSync(new URL('../../LICENSE', here), new URL('LICENSE', dist));
// Beside each pattern a schema says not [^!-~], for languages in which $ matches
// before a line break at the end. In JavaScript $ is the end, and Zod, which makes
// a type of a schema, has no type for not. Only the $comment mentions it.
const inJavaScript = (name) => {
  const { $comment, ...schema } = JSON.parse(text(name));
  return JSON.stringify(schema, (_, part) => {
    if (typeof part?.pattern !== 'string' || part.not?.pattern !== '[^!-~]') return part;
    const { not, ...rest } = part;
    return rest;
  }, 2);
};
writeFileSync(new URL('index.js', dist), [
  'export const schemas = {',
  ...index.schemas.map((s) => `${JSON.stringify(s.kind)}: ${inJavaScript(s.file)},`),
  '};',
  `export const index = ${text('index.json')};`,
  '',
].join('\n'));
