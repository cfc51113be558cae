// The site as a static host serves it, under the path that the schemas name: every
// page is opened, every link followed, every schema fetched by its $id, and the
// page that checks documents is compared with the command on all examples.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { built, out, root } from './support/built.mjs';
import { launch, open } from './support/browser.mjs';
import { base, host, index, make, pages } from './support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shots = path.join(out, 'screenshots');

let browser, site, top;
before(async () => {
  built();
  mkdirSync(shots, { recursive: true });
  make();
  site = await host();
  top = site.origin + base.pathname;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function axed(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + n.failureSummary).join('; ')}`), [], name);
}

test('every page: every link lands, it fits at 320 px, axe finds nothing, nothing leaves the site', async () => {
  const names = pages();
  assert.ok(names.length > 35, 'the site has its pages');
  const ids = {};
  const links = [];
  for (const name of names) {
    // Without motion: colours that are on their way are neither light nor dark.
    const page = await open(browser, top + name, { colorScheme: 'light', reducedMotion: 'reduce' });
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a[href], link[href], script[src], form[action]')]
        .filter(({ rel }) => rel !== 'alternate').map((node) => node.href || node.src || node.action),
    }));
    assert.match(found.lang, /^(da|en)$/, name);
    ids[new URL(name, top).pathname] = found.ids;
    links.push(...found.links.map((to) => ({ from: name, to })));
    // The municipality's pages and the widget's own have tests of their own.
    const ours = !/^(demo|widget)\//.test(name);
    if (ours) await axed(page, name);
    // In the dark one of each sort will do: the colours are in one style sheet.
    if (ours && (!/^(docs|schema\/v1)\//.test(name) || /(embedding|indsaet|plan)\.html$/.test(name))) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await axed(page, `${name} in the dark`);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${name} is ${over} px wider than 320 px`);
    assert.deepEqual(page.complaints, [], name);
    await page.context().close();
  }
  const answers = new Map();
  for (const { from, to } of links) {
    const url = new URL(to);
    if (url.origin !== site.origin) continue;
    const address = url.origin + url.pathname;
    if (!answers.has(address)) answers.set(address, (await fetch(address)).status);
    assert.equal(answers.get(address), 200, `${from} links to ${to}`);
    if (!url.hash) continue;
    const at = ids[url.pathname.endsWith('/') ? url.pathname + 'index.html' : url.pathname];
    assert.ok(at?.includes(decodeURIComponent(url.hash.slice(1))), `${from} links to ${to}`);
  }
  assert.ok(answers.size > 60, 'there were links to follow');
  // From the front page one comes to each page that is not for programs.
  const reached = new Set([base.pathname + 'index.html']);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of links) {
      const { origin, pathname } = new URL(to);
      if (origin === site.origin && reached.has(base.pathname + from)) reached.add(pathname.endsWith('/') ? pathname + 'index.html' : pathname);
    }
  }
  assert.deepEqual(names.filter((name) => !reached.has(base.pathname + name)), ['404.html', 'widget/embed-jobdesc.html', 'widget/embed-recovery.html', 'widget/embed.html']);
});

test('every $id answers the bytes of its schema', async () => {
  assert.ok(index.schemas.length >= 10);
  for (const { $id, file, sha256 } of [...index.schemas, { $id: index.$id, file: 'index.json' }]) {
    const answer = await fetch(site.origin + new URL($id).pathname);
    assert.equal(answer.status, 200, $id);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.ok(bytes.equals(readFileSync(path.join(root, 'schema', 'v1', file))), $id);
    if (!sha256) continue;
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
    assert.equal(JSON.parse(bytes).$id, $id);
  }
});

/** What the page says: of each problem its place, code and text. */
const said = (page) => page.evaluate(() => [...document.querySelectorAll('#verdict li')].map((item) => ({
  pointer: item.querySelector('code').textContent, code: item.querySelector('small').textContent, text: item.querySelector('p').textContent,
})));

const decided = (page) => page.locator('#verdict .good, #verdict .bad').waitFor();

/** What the command says about the files, in order. */
function command(...args) {
  let text;
  try {
    text = execFileSync(built().command, ['validate', '--json', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.status !== 1) throw error;
    text = error.stdout;
  }
  return text.trimEnd().split('\n').map((line) => JSON.parse(line));
}

test('the check gives the verdict of the command on all examples', async (t) => {
  const page = await open(browser, top + 'tjek.html');
  const examples = path.join(root, 'schema', 'examples');
  let count = 0, bad = 0;
  for (const { kind } of index.schemas) {
    const files = [kind, path.join('invalid', kind), path.join('meaning', kind)].flatMap((dir) => readdirSync(path.join(examples, dir))
      .filter((name) => name.endsWith('.json') && !name.endsWith('.problems.json')).map((name) => path.join(examples, dir, name)));
    const verdicts = command('--kind', kind, ...files);
    assert.equal(verdicts.length, files.length);
    await page.selectOption('#kind', kind);
    for (const [i, { problems }] of verdicts.entries()) {
      await page.evaluate(() => { document.querySelector('#verdict [role="status"]').className = ''; });
      await page.setInputFiles('#file', files[i]);
      await decided(page);
      assert.deepEqual(await said(page), problems.map(({ pointer, code, text }) => ({ pointer: pointer || '(hele dokumentet)', code, text: text.da })), files[i]);
      assert.equal(await page.locator('#verdict .good').count(), problems.length ? 0 : 1, files[i]);
      count++;
      bad += problems.length > 0;
    }
  }
  t.diagnostic(`${count} examples, ${bad} of them bad`);
  assert.ok(count > 400 && bad > 300 && count - bad > 20, `${count} examples, ${bad} of them bad`);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('the check reads the kind in the document, and fetches its program when it is asked', async () => {
  const page = await open(browser, top + 'en/check.html');
  site.asked.length = 0;
  const programs = () => site.asked.filter((name) => name.endsWith('.wasm'));
  await page.waitForTimeout(300);
  assert.deepEqual(programs(), []);

  const paste = async (text) => {
    await page.fill('#text', text);
    await page.getByRole('button', { name: 'Check the document' }).click();
    await decided(page);
    return said(page);
  };
  const { $id } = index.schemas.find(({ kind }) => kind === 'vision');
  const [problem] = await paste(JSON.stringify({ $schema: $id, colour: 'red' }));
  assert.equal(programs().length, 1);
  assert.match(await page.locator('#verdict [role="status"]').textContent(), /problems \(vision\)$/);
  assert.ok(problem.text.length > 10);
  assert.deepEqual((await paste('{}')).map(({ code, pointer }) => [code, pointer]), [['unknown-kind', '/$schema']]);
  assert.deepEqual((await paste('{"a":')).map(({ code }) => code), ['json-syntax']);
  await page.locator('[data-kind="job-description"]').click();
  await page.getByText('The document is good (job-description).').waitFor();
  assert.equal(programs().length, 1, 'the program is fetched once');

  // Answers to somebody else's questions are read, and the page says that they were not checked against the questions.
  const response = readFileSync(path.join(root, 'schema', 'examples', 'response', readdirSync(path.join(root, 'schema', 'examples', 'response'))
    .find((name) => name.endsWith('.json'))), 'utf8');
  await page.selectOption('#kind', 'response');
  await paste(JSON.stringify({ ...JSON.parse(response), instrument: 'our-own' }));
  await page.getByText('not checked against “our-own”').waitFor();
  await axed(page, 'with a verdict');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a check whose program does not come says so, and works when it does', async () => {
  const page = await open(browser, top + 'tjek.html');
  await page.route('**/*.wasm', (route) => route.abort());
  await page.fill('#text', '{}');
  await page.getByRole('button', { name: 'Tjek dokumentet' }).click();
  await page.getByText('Programmet kunne ikke hentes.').waitFor();
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Tjek dokumentet' }).click();
  await decided(page);
  await page.context().close();
});

test('the search finds, in both languages', async () => {
  const page = await open(browser, top);
  const search = async (text) => {
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === text);
    await page.locator('#search [role="status"]:not(:empty)').waitFor();
    return page.locator('.hits a').evaluateAll((list) => list.map((node) => node.href));
  };
  const found = await search('sikkerhedshul');
  assert.ok(found[0].startsWith(top + 'docs/da/'), found[0]);
  await page.locator('.hits a').first().click();
  await page.getByText('sikkerhedshul').first().waitFor();
  assert.deepEqual((await search('DATABEHANDLERAFTALE')).slice(0, 1).map((url) => new URL(url).pathname), [base.pathname + 'docs/da/privatliv.html']);
  // What means something to a pattern is text here.
  for (const text of ['\\^$.*+?()[]{}|/-', 'C++ -x']) {
    await search(text);
    assert.doesNotMatch(await page.locator('#search [role="status"]').textContent(), /kunne ikke hentes/, text);
  }
  assert.deepEqual(await search('zzyzx <b>'), []);
  assert.match(await page.locator('#search [role="status"]').textContent(), /»zzyzx <b>«/);

  await page.goto(top + 'en/index.html');
  assert.ok((await search('schema job-description')).slice(0, 3).some((url) => url.startsWith(top + 'schema/v1/job-description.html')));
  assert.ok((await search('preload')).some((url) => url.startsWith(top + 'docs/embedding.html#')));
  await axed(page, 'with hits');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('the element is live on the front pages', async () => {
  for (const [name, text] of [['index.html', 'Tag temperaturen'], ['en/index.html', 'Take the temperature']]) {
    const page = await open(browser, top + name);
    await page.locator('peer-readiness fieldset').first().waitFor();
    await page.locator('peer-readiness').getByText(text).first().waitFor();
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('the downloads are what their digests say', async () => {
  const sums = await (await fetch(top + 'download/SHA256SUMS')).text();
  const page = await open(browser, top + 'hent.html');
  const shown = await page.locator('.files li').evaluateAll((list) => list.map((item) => `${item.querySelector('.digest code').textContent}  ${item.querySelector('a').textContent}`));
  assert.deepEqual(shown, sums.trimEnd().split('\n'));
  for (const line of shown) {
    const [digest, name] = line.split('  ');
    const bytes = Buffer.from(await (await fetch(top + 'download/' + name)).arrayBuffer());
    assert.equal(createHash('sha256').update(bytes).digest('hex'), digest, name);
  }
  assert.deepEqual(shown.map((line) => line.split('  ')[1]).slice(0, 2), ['peerwork-widget.zip', 'peer-readiness.html']);
  await page.context().close();
});

test('an address that there is not leads back', async () => {
  const page = await open(browser, top + 'docs/da/no-such-page.html');
  await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
  await page.getByRole('link', { name: 'forsiden' }).click();
  await page.waitForURL(top + 'index.html');
  await page.context().close();
});

const shown = { front: 'index.html', 'front-en': 'en/index.html', guide: 'docs/embedding.html', 'guide-da': 'docs/da/indsaet.html', check: 'tjek.html', download: 'hent.html', papers: 'papirer.html', schema: 'schema/v1/response.html', schemas: 'schema/index.html', search: 'soeg.html?q=iframe' };
for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`pictures, ${width} px, ${colorScheme}`, async () => {
      for (const [name, at] of Object.entries(shown)) {
        const page = await open(browser, top + at, { viewport: { width, height: 900 }, colorScheme });
        if (name.startsWith('front')) await page.locator('peer-readiness fieldset').first().waitFor();
        if (name === 'search') await page.locator('.hits li').first().waitFor();
        if (name === 'check') {
          await page.selectOption('#kind', 'response');
          await page.fill('#text', '{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","answers":[{"item":"leader","choise":2}]}');
          await page.getByRole('button', { name: 'Tjek dokumentet' }).click();
          await decided(page);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
        await page.screenshot({ path: path.join(shots, `site-${name}-${width}-${colorScheme}.png`), fullPage: true });
        await page.context().close();
      }
    });
  }
}
