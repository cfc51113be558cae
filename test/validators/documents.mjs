// What the validators in Node have in common: the schemas, and the documents as
// JSON Lines, each read as anybody's program would read it.
import { readFileSync, readdirSync, writeSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export function schemas() {
  const folder = new URL('schema/v1/', root);
  return readdirSync(folder).filter((name) => name.endsWith('.schema.json')).sort().map((name) => ({
    kind: name.replace('.schema.json', ''),
    document: JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  }));
}

/** The lines of the file named on the command line. */
export function* documents(path = process.argv[2]) {
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line) yield JSON.parse(line);
}

/** Writes one letter a document: y valid, n not, u unreadable. */
export function verdicts(valid) {
  let all = '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const { kind, text, base64 } of documents()) {
    let document;
    try {
      document = JSON.parse(text ?? decoder.decode(Buffer.from(base64 ?? '', 'base64')));
    } catch {
      all += 'u';
      continue;
    }
    all += valid(kind, document) ? 'y' : 'n';
  }
  writeSync(1, all + '\n');
}
