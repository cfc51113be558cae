// Opens every page of the site in Firefox and WebKit, asks the page that checks
// documents, and searches. What a page is in all engines – its links, what axe
// finds, every verdict – is in test/site.test.mjs.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { built, out } from '../support/built.mjs';
import { base, host, index, make, pages } from '../support/site.mjs';
import { firefox } from './firefox.mjs';
import { frame, webkit } from './webkit.mjs';

const shots = path.join(out, 'engines');
// So that the browsers' processes end with this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Asks until it is so. */
async function until(what, ask) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`waited for ${what}`);
}

/** The page that checks documents says good of what is good, and names the problem of what is not. */
async function check(driver, at) {
  await driver.open(at + 'en/check.html');
  const said = async (text) => {
    await driver.run(`((form) => {
      document.querySelector('#verdict [role="status"]').className = '';
      form.text.value = ${JSON.stringify(text)};
      form.requestSubmit();
    })(document.querySelector('#check'))`);
    await until('a verdict', () => driver.run('Boolean(document.querySelector("#verdict .good, #verdict .bad"))'));
    return driver.run('[...document.querySelectorAll("#verdict li small")].map((each) => each.textContent).join()');
  };
  assert.equal(await said('{"a":'), 'json-syntax');
  const { $id } = index.schemas.find(({ kind }) => kind === 'vision');
  assert.match(await said(JSON.stringify({ $schema: $id, colour: 'red' })), /unknown-property/);
  await driver.run('(document.querySelector(\'[data-kind="job-description"]\').click(), null)');
  await until('the good example', () => driver.run('document.querySelector("#verdict").textContent.includes("The document is good")'));
}

async function walk(driver, site) {
  const at = site.origin + base.pathname;
  const wrong = [];
  const names = pages();
  assert.ok(names.length > 35, 'the site has its pages');
  for (const name of names) {
    await driver.open(at + name);
    await driver.width(1280);
    const heading = await driver.run('document.querySelector("h1")?.textContent.trim() ?? ""');
    if (!heading && !name.startsWith('widget/')) wrong.push(`${name} has no heading`);
    // The municipality's pages and the widget's own are walked elsewhere.
    if (!/^(demo|widget)\//.test(name)) {
      await driver.width(320);
      const over = await driver.run('document.documentElement.scrollWidth - innerWidth');
      if (over > 0) wrong.push(`${name} is ${over} px wider than 320 px`);
    }
    wrong.push(...driver.complaints().map((each) => `${name}: ${each}`));
  }
  await driver.open(at + 'index.html');
  await driver.width(1280);
  await until('the questions on the front page', () => driver.run('Boolean(customElements.get("peer-readiness"))'));
  await driver.shot(path.join(shots, `site-${driver.name.toLowerCase()}.png`));
  await check(driver, at);
  await driver.shot(path.join(shots, `site-check-${driver.name.toLowerCase()}.png`));
  await driver.open(at + 'en/search.html?q=preload');
  await until('what the search finds', () => driver.run('document.querySelectorAll(".hits a").length > 0'));
  wrong.push(...driver.complaints());
  return { pages: names.length, wrong };
}

built();
make();
mkdirSync(shots, { recursive: true });
const site = await host({ [frame.path]: frame.content });
for (const start of [firefox, webkit]) {
  const from = Date.now();
  const driver = await start();
  try {
    const { pages: count, wrong } = await walk(driver, site);
    assert.deepEqual(wrong, [], driver.name);
    console.log(`${driver.name} ${driver.version}: ${count} pages, a check and a search, ${((Date.now() - from) / 1000).toFixed(0)} s`);
  } finally {
    await driver.close();
  }
}
site.close();
