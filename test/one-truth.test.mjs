// Every golden, scored by the built core in Chromium under the strict policy,
// gives the bytes the repository holds.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { built, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';

const goldens = path.join(root, 'readiness', 'testdata', 'golden');
const read = (...names) => readFileSync(path.join(...names), 'utf8');

let browser, site, page, files;
before(async () => {
  const names = readdirSync(built().widget);
  const file = (pattern) => '/' + names.find((name) => pattern.test(name));
  files = { core: file(/^core\.\w+\.js$/), wasm: file(/^core\.\w+\.wasm$/), instrument: (id) => file(new RegExp(`^${id}\\.\\w+\\.json$`)) };
  site = await serve({ '/empty.html': html('', { script: false }) });
  browser = await launch();
  page = await open(browser, site.origin + '/empty.html');
});
after(async () => {
  assert.deepEqual(page.complaints, []);
  await browser.close();
  site.close();
});

const call = (op, ...texts) => page.evaluate(async ([core, wasm, ...rest]) => {
  const { callText } = await import(core);
  // A program is known by what fetches it.
  globalThis.bring ??= () => fetch(wasm);
  return callText(globalThis.bring, ...rest);
}, [files.core, files.wasm, op, ...texts]);

for (const id of readdirSync(goldens)) {
  describe(id, () => {
    const names = readdirSync(path.join(goldens, id)).filter((name) => name.endsWith('.response.json'));
    assert.ok(names.length >= 12, 'at least twelve goldens');
    for (const name of names) {
      test(name.replace('.response.json', ''), async () => {
        const instrument = read(root, 'readiness', 'instruments', id + '.json');
        const answer = await call('score', instrument, read(goldens, id, name));
        const expected = read(goldens, id, name.replace('.response.', '.result.')).trimEnd();
        assert.equal(answer, `{"ok":${expected}}`);
      });
    }

    test('the instrument the widget loads is the one in the repository', async () => {
      const canonical = await call('instrument', read(root, 'readiness', 'instruments', id + '.json'));
      const loaded = await page.evaluate(async (name) => (await fetch(name)).text(), files.instrument(id));
      assert.equal(canonical, `{"ok":${loaded}}`);
    });
  });
}
