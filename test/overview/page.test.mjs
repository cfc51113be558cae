// The page of an overview, for 5, 30 and 300 places: on a screen, on a phone, in
// the dark and on paper; and its figures computed a second time, in Python.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { launch, open } from '../support/browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const out = path.join(root, 'test', 'out', 'overview');
const python = (...args) => execFileSync('/usr/bin/python3', [path.join(here, 'overview.py'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const peerwork = path.join(out, 'peerwork');

let browser;
before(async () => {
  mkdirSync(out, { recursive: true });
  execFileSync('go', ['build', '-o', peerwork, './cmd/peerwork'], { cwd: root });
  browser = await launch();
});
after(() => browser.close());

test('two hundred sets, computed a second time', (t) => t.diagnostic(python(peerwork, '200')));

for (const places of [5, 30, 300]) {
  test(`the page of ${places} places`, async (t) => {
    const entries = path.join(out, `${places}.jsonl`);
    const file = path.join(out, `${places}.html`);
    writeFileSync(entries, python('make', String(places), '7'));
    for (const lang of ['en', 'da']) {
      writeFileSync(file, execFileSync(peerwork, ['overview', '--format', 'html', '--lang', lang, '--date', '2027-12-01', '--invited', String(places + 2),
        '--purpose', 'At finde ud af, hvor kommunen skal hjælpe først.', entries]));
      for (const [name, options] of Object.entries({
        wide: {}, dark: { colorScheme: 'dark' }, phone: { viewport: { width: 320, height: 640 } }, 'phone-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
      })) {
        if (lang === 'en' && name !== 'wide') continue; // the words are the difference
        const page = await open(browser, `file://${file}`, options);
        assert.deepEqual(page.complaints, []);
        await page.evaluate(axe.source);
        const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
        assert.ok(passes.length > 15, 'axe looked at something');
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html)}`), [], `${lang}, ${name}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${lang}, ${name}: the page scrolls sideways`);
        if (lang === 'da') await page.screenshot({ path: path.join(out, `${places}-${name}.png`), fullPage: places < 300 });
        if (name === 'phone') {
          // What is too wide for a phone is reached with the keyboard.
          const wide = page.locator('.wide').last();
          await wide.focus();
          await page.keyboard.press('ArrowRight');
          await page.waitForFunction((e) => e.scrollLeft > 0 || e.scrollWidth <= e.clientWidth, await wide.elementHandle());
        }
        await page.context().close();
      }
    }
    const page = await open(browser, `file://${file}`);
    const pdf = path.join(out, `${places}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: false });
    const said = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    assert.match(said[0].replace(/\s+/g, ' '), /viser ikke, hvem der er god/);
    assert.doesNotMatch(said[0], /Hvor meget mangler stederne/, 'the first page is to be read aloud, by itself');
    // Everybody who is named on the screen is on paper.
    const names = await page.locator('.places tbody th').allInnerTexts();
    const flat = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    for (const name of names) assert.ok(flat.includes(name), name);
    t.diagnostic(`${said.length - 1} pages, ${names.length} named, ${readFileSync(file).length} bytes`);
    await page.context().close();
  });
}
