// The job postings: of the type search engines read, and safe in a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../support/built.mjs';
import { launch } from '../support/browser.mjs';
import { filled, good, peerwork, results } from './support.mjs';

const posting = (file) => peerwork(['render', '--format', 'jobposting', file]);

/** Type-checks TypeScript files strictly and returns what tsc complains about. */
function complaints(files) {
  try {
    execFileSync(process.execPath, [path.join(root, 'test', 'node_modules', 'typescript', 'bin', 'tsc'), '--strict', '--noEmit', '--skipLibCheck',
      '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', ...files], { encoding: 'utf8', cwd: root });
    return '';
  } catch (error) {
    return error.stdout || String(error);
  }
}

/** A file in which the posting must have schema-dts's type. */
function typed(name, json) {
  const folder = path.join(results, 'types');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.ts`);
  writeFileSync(file, `import type { JobPosting, WithContext } from 'schema-dts';
export const posting: WithContext<JobPosting> = ${json.replace('"https://schema.org/"', '"https://schema.org"')};
`);
  return file;
}

test('postings of all good examples have the type of schema-dts', () => {
  assert.equal(good.length, 6);
  assert.equal(complaints(good.map(({ name, file }) => typed(name, posting(file)))), '');
});

test('the types find what is wrong', () => {
  const json = posting(good[0].file);
  const found = complaints([
    typed('wrong-name', json.replace('"datePosted"', '"datePublished"')),
    typed('wrong-kind', json.replace('"PostalAddress"', '"Person"')),
  ]);
  assert.match(found, /wrong-name\.ts.*error TS/);
  assert.match(found, /wrong-kind\.ts.*error TS/);
});

describe('in a page', () => {
  let browser, page;
  before(async () => {
    browser = await launch();
    page = await (await browser.newContext()).newPage();
  });
  after(() => browser.close());

  for (const sample of ['</script><script>globalThis.hit = 1</script>', '<!--<script>', '\u2028\u2029', '"\\', ']]>&lt;']) {
    test(`${JSON.stringify(sample)} does not leave its script element`, async () => {
      const json = peerwork(['render', '--format', 'jobposting', '-'], filled(`a ${sample} b`).text);
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      await page.setContent(`<!DOCTYPE html><title>x</title><script type="application/ld+json">${json}</script><p id="after">efter</p>`);
      const seen = await page.evaluate(() => ({
        hit: globalThis.hit, scripts: document.scripts.length, after: document.querySelector('#after').textContent,
        title: JSON.parse(document.scripts[0].textContent).title,
      }));
      const title = `a ${sample} b`.replace(/[\u2028\u2029]+/g, ' ').replace(/ +/g, ' ');
      assert.deepEqual(seen, { hit: undefined, scripts: 1, after: 'efter', title });
    });
  }
});
