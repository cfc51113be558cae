// An instrument of somebody's own is shown before the core has read it, where
// what is shown is as the schema bounds it. The core's verdict comes before
// anything is done with the answers, and a refusal keeps them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { questionsIn } from '../wasm/ui/readiness/shell/own.js';
import { launch, open } from './support/browser.mjs';
import { built, out, root } from './support/built.mjs';
import { page as html, serve } from './support/server.mjs';
import { mixed, Widget } from './support/widget.mjs';

const read = (...names) => readFileSync(path.join(root, ...names), 'utf8');
const own = JSON.parse(read('cmd', 'peerwork', 'demo', 'eget-skema.json'));
const choices = mixed(own, ['3', '1', '4', '0', '2']);

/** What the core refuses and the script does not see: a band beyond the scale. */
const wrong = structuredClone(own);
wrong.bands[1].from = 101;

/** Each example of an instrument that is refused, by name: its text and where the problems are. */
const refused = Object.fromEntries(['invalid', 'meaning'].flatMap((kind) => {
  const folder = path.join(root, 'schema', 'examples', kind, 'instrument');
  return readdirSync(folder).filter((name) => name.endsWith('.problems.json')).map((name) => {
    const file = name.replace('.problems', '');
    return [file.replace('.json', ''), { bytes: readFileSync(path.join(folder, file)), problems: JSON.parse(read('schema', 'examples', kind, 'instrument', name)) }];
  });
}));
const decoded = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return ''; // shown without the core
  }
};
const early = Object.keys(refused).filter((name) => questionsIn(decoded(refused[name].bytes)));

describe('what is shown before the core has read it', () => {
  const schema = JSON.parse(read('schema', 'v1', 'instrument.schema.json'));
  const solved = (node) => (node.$ref ? schema.$defs[node.$ref.split('/').at(-1)] : node);
  /** What a person sees while answering, by its place in an instrument. */
  const shown = ['id', 'version', 'title', 'intro', 'minutes', 'scale', 'themes', 'scale.question', 'scale.options', 'scale.options.0', 'scale.unknown',
    'themes.0', 'themes.0.id', 'themes.0.title', 'themes.0.items', 'themes.0.items.0', 'themes.0.items.0.id', 'themes.0.items.0.statement', 'themes.0.items.0.sign']
    .flatMap((place) => (/title|intro|question|options\.0|unknown|statement|sign/.test(place) ? [place, place + '.da', place + '.en'] : [place]));
  const rule = (place) => place.split('.').reduce((node, name) => solved(/^\d+$/.test(name) ? node.items : node.properties[name]), schema);
  const full = structuredClone(own);
  full.themes[0].items[0].sign = { da: 'Det kan ses.', en: 'It can be seen.' };
  const at = (document, place) => place.split('.').reduce((node, name) => node[name], document);
  /** Whether the instrument is shown with this value in that place; undefined takes it away. */
  const shows = (place, value) => {
    const document = structuredClone(full);
    const names = place.split('.'), last = names.pop();
    const parent = names.length ? at(document, names.join('.')) : document;
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
    else parent[last] = value;
    return questionsIn(JSON.stringify(document)) !== undefined;
  };
  const fresh = (value, n) => Array.from({ length: n }, (_, i) => ({ ...structuredClone(value), ...value.id && { id: 'x' + i, items: value.items?.map((item, k) => ({ ...item, id: `x${i}-${k}` })) } }));

  test('the examples, and what is in the demo', () => {
    for (const name of readdirSync(path.join(root, 'schema', 'examples', 'instrument'))) assert.ok(questionsIn(read('schema', 'examples', 'instrument', name)), name);
    for (const id of ['temperatur', 'parathed']) assert.ok(questionsIn(read('readiness', 'instruments', id + '.json')), id);
    assert.deepEqual(questionsIn(JSON.stringify(full)), full);
  });

  for (const place of shown) {
    test(place, () => {
      const { type, minLength, maxLength, minItems, maxItems, minimum, maximum, pattern } = rule(place);
      const value = at(full, place);
      let bounds = 0;
      const bound = (fits, beyond) => {
        assert.equal(shows(place, fits), true, `${JSON.stringify(fits).slice(0, 60)} fits`);
        assert.equal(shows(place, beyond), false, `${JSON.stringify(beyond).slice(0, 60)} waits for the core`);
        bounds++;
      };
      for (const other of [null, true, 7.5, 'text', [], {}, ['text'], { length: 3 }]) {
        const same = type === (Array.isArray(other) ? 'array' : typeof other);
        if (!same) assert.equal(shows(place, other), false, `${JSON.stringify(other)} is no ${type}`);
      }
      assert.equal(shows(place, undefined), place.endsWith('.sign') || (/\.0$/.test(place) && at(full, place.slice(0, -2)).length > (rule(place.slice(0, -2)).minItems ?? 0)), 'without it');
      const long = (n) => (place.endsWith('version') ? '1.0.' + '1'.repeat(n - 4) : 'a'.repeat(n));
      if (maxLength) bound(long(maxLength), long(maxLength + 1));
      if (minLength) for (const blank of ['', ' ', '\n\t']) bound('a', blank);
      if (pattern) for (const bad of ['A', 'a b', '1', '-a', 'æ', 'a\n', '1.0', '1.0.0\n', '1.0.0-b', '']) bound(value, bad);
      if (maxItems) bound(fresh(value[0], maxItems), fresh(value[0], maxItems + 1));
      if (minItems) bound(fresh(value[0], minItems), fresh(value[0], minItems - 1));
      if (maximum) bound(maximum, maximum + 1);
      if (minimum) bound(minimum, minimum - 1);
      if (type === 'integer') bound(minimum + 1, minimum + 0.5);
      assert.ok(bounds || type === 'object', 'something bounds it');
    });
  }

  test('ids that are there already', () => {
    const twice = structuredClone(full);
    twice.themes[1].items[0].id = twice.themes[0].items[0].id;
    assert.equal(questionsIn(JSON.stringify(twice)), undefined);
    const theme = structuredClone(full);
    theme.themes[1].id = theme.themes[0].id;
    assert.equal(questionsIn(JSON.stringify(theme)), undefined);
    const like = structuredClone(full);
    like.themes[0].id = like.id = like.themes[0].items[0].id;
    assert.ok(questionsIn(JSON.stringify(like)), 'an item may be called what a theme is');
  });

  test('names that objects have from elsewhere, at any depth and however they are written', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'c\\u006fnstructor']) {
      for (const start of ['{', '"scale":{', '"advice":{"steps":']) {
        const text = JSON.stringify({ ...full, extensions: [], themes: [{ ...full.themes[0], items: [{ ...full.themes[0].items[0], advice: { steps: [] } }] }] });
        const polluted = text.replace(start, start === '"advice":{"steps":' ? `"advice":{"${name}":{"da":"x"},"steps":` : `${start}"${name}":{"da":"x"},`);
        assert.notEqual(polluted, text);
        assert.equal(questionsIn(polluted), undefined, polluted.slice(0, 40));
      }
    }
    assert.equal({}.da, undefined);
  });

  test('what is no JSON, or too deep', () => {
    for (const text of ['', 'null', '7', '"a"', '[]', '{', '['.repeat(100_000), '{"a":'.repeat(100_000), '\uFEFF' + JSON.stringify(full), JSON.stringify(full) + 'x']) assert.equal(questionsIn(text), undefined);
  });
});

let browser, site, hold, release;
const pages = {};
before(async () => {
  for (const [name, { bytes }] of Object.entries(refused)) pages[`/refused/${name}.json`] = bytes;
  Object.assign(pages, {
    '/own.json': JSON.stringify(own),
    '/late.json': JSON.stringify(wrong),
    '/own.html': html('<peer-readiness src="own.json"></peer-readiness>'),
    '/late.html': html('<button id="beside">Ved siden af</button><peer-readiness src="late.json"></peer-readiness>'),
    '/kept.html': html('<peer-readiness src="own.json" autosave></peer-readiness>'),
    '/table.html': html('<peer-readiness src="own.json" autosave expose-result></peer-readiness>'),
    '/other.html': html('<peer-readiness src="late.json"></peer-readiness>'),
  });
  site = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** From now on the core does not come until it is let go. */
function without() {
  hold = new Promise((resolve) => { release = resolve; });
  site.hold = (name) => (name.endsWith('.wasm') ? hold : undefined);
}
const events = () => {
  document.told = [];
  for (const name of ['step', 'result']) addEventListener('peer-readiness-' + name, ({ type, detail }) => document.told.push([type, detail]));
};
const at = (name) => `${site.origin}/${name}.html`;
const alert = (widget) => widget.host.locator('[role=alert]');

test('people answer while the core is on its way; the result waits for it', async () => {
  without();
  site.asked.length = 0;
  const page = await open(browser, at('own'), { init: [events] });
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  assert.deepEqual(site.asked.slice(0, 3), ['/own.html', '/peer-readiness.js', '/own.json']);
  await widget.quickly(own, choices);
  await widget.host.locator('.waiting').waitFor();
  assert.deepEqual((await page.evaluate(() => document.told)).map(([type, { state }]) => type + ' ' + state).filter((each) => !/questions|loading|waiting/.test(each)), []);
  release();
  assert.match(await (await widget.result()).textContent(), /Spørgeskema: solbjerg-opstart/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a refusal that comes late names the place, keeps the answers, and they are back when it has been fixed', async () => {
  without();
  // What the browser has kept is the one that was refused.
  site.instead = ({ pathname, headers }) => {
    if (pathname === '/late.json') headers['cache-control'] = 'max-age=600';
    return false;
  };
  pages['/late.json'] = JSON.stringify(wrong);
  const page = await open(browser, at('late'));
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  const [first, second] = own.themes;
  for (const { id } of first.items) await widget.click(id, choices[id]);
  await widget.next.click();
  await widget.click(second.items[0].id, choices[second.items[0].id]);
  release();
  await alert(widget).waitFor();
  assert.match(await alert(widget).textContent(), /Dine svar er her stadig/);
  assert.deepEqual(await widget.host.locator('.problems .where').allTextContents(), ['/bands/1/from']);
  assert.equal((await widget.focused()).class, 'notice-heading', 'the focus does not get lost');

  const [file] = await Promise.all([page.waitForEvent('download'), widget.host.getByRole('button', { name: 'Gem svarene som fil' }).click()]);
  const { answers } = JSON.parse(readFileSync(await file.path(), 'utf8'));
  assert.deepEqual(answers, [...first.items, second.items[0]].map(({ id }) => ({ item: id, choice: choices[id] })));

  const retry = widget.host.getByRole('button', { name: 'Prøv igen' });
  await retry.click();
  await widget.host.locator('.problems').waitFor();
  // Fixed, with one question gone and a text put right.
  const fixed = structuredClone(own);
  fixed.themes[0].items.splice(1, 1);
  fixed.themes[1].items[0].statement.da = 'Lederen er med hver gang.';
  pages['/late.json'] = JSON.stringify(fixed);
  await retry.click();
  await widget.groups.first().waitFor();
  assert.equal((await widget.focused()).text.replace(/\s+/g, ' '), `Trin 2 af 2: ${second.title.da}`);
  assert.equal(await widget.host.locator('legend span').first().textContent(), 'Lederen er med hver gang.');
  assert.equal(await widget.radio(second.items[0].id, choices[second.items[0].id]).isChecked(), true);
  await widget.back.click();
  assert.equal(await widget.radio(first.items[0].id, choices[first.items[0].id]).isChecked(), true);
  await widget.next.click();
  for (const { id } of second.items.slice(1)) await widget.click(id, choices[id]);
  await widget.next.click();
  await widget.result();
  site.instead = () => false;
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a refusal takes the focus from nobody who is elsewhere on the page', async () => {
  without();
  pages['/late.json'] = JSON.stringify(wrong);
  const page = await open(browser, at('late'));
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  await page.locator('#beside').focus();
  release();
  await alert(widget).waitFor();
  assert.match(await alert(widget).textContent(), /De skal rettes, før nogen kan svare/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'beside');
  await page.context().close();
});

test('the refusal of questions that are no longer asked is told to nobody', async () => {
  without();
  pages['/late.json'] = JSON.stringify(wrong);
  const page = await open(browser, at('other'));
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  await widget.host.evaluate((host) => host.setAttribute('src', 'own.json'));
  await widget.host.locator('h2', { hasText: own.title.da }).waitFor();
  release();
  await widget.answer(own, choices);
  await widget.host.evaluate((host) => {
    host.removeAttribute('src');
    host.setAttribute('instrument', 'nothing');
  });
  assert.match(await alert(widget).textContent(), /»nothing«/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('answers are remembered only for questions that the core has read, and brought back after it', async () => {
  without();
  const page = await open(browser, at('kept'));
  const widget = new Widget(page);
  const [item] = own.themes[0].items;
  await widget.click(item.id, '1');
  await page.waitForTimeout(300);
  assert.equal(await widget.host.locator('.memory').count(), 0);
  release();
  await widget.host.getByRole('checkbox', { name: 'Husk mine svar' }).check();
  assert.match(await page.evaluate(() => Object.values(localStorage).join()), new RegExp(`"item":"${item.id}","choice":"1"`));

  without();
  await page.reload();
  await widget.host.locator('.waiting').waitFor();
  await page.waitForTimeout(300);
  assert.equal(await widget.groups.count(), 0);
  release();
  await widget.groups.first().waitFor();
  assert.equal(await widget.radio(item.id, '1').isChecked(), true);

  // Refused, they stay where they are.
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  pages['/own.json'] = JSON.stringify(wrong);
  await page.reload();
  await widget.host.locator('.problems').waitFor();
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), stored);
  pages['/own.json'] = JSON.stringify(own);
  await widget.host.getByRole('button', { name: 'Prøv igen' }).click();
  await widget.host.locator('.back-again').waitFor();
  assert.equal(await widget.radio(item.id, '1').isChecked(), true);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('what the core reads wins where the two differ; answers and focus stay', async () => {
  without();
  const core = readdirSync(built().widget).find((name) => /^core\.\w+\.js$/.test(name));
  pages['/real.js'] = readFileSync(path.join(built().widget, core));
  site.instead = (answer) => {
    if (answer.pathname !== '/' + core) return false;
    answer.content = `import { call as real } from './real.js';
      export * from './real.js';
      export async function call(bring, op, ...texts) {
        const answer = await real(bring, op, ...texts);
        if (op === 'instrument') answer.ok.themes[0].items[1].statement.da = 'Som den er læst.';
        return answer;
      }`;
    return false;
  };
  const page = await open(browser, at('own'));
  const widget = new Widget(page);
  const [one, two] = own.themes[0].items;
  await widget.click(one.id, '3');
  await widget.radio(two.id, '2').focus();
  release();
  await widget.host.locator('legend', { hasText: 'Som den er læst.' }).waitFor();
  assert.equal(await widget.radio(one.id, '3').isChecked(), true);
  const { item, value } = await widget.focused();
  assert.deepEqual([item, value], [two.id, '2']);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
  site.instead = () => false;
});

// As quick as nobody is: everything is answered and the result asked for in the
// moment in which the questions are there.
test('nothing is done with answers to what the core refuses', async () => {
  assert.ok(early.length > 20, early.join());
  without();
  release();
  const page = await open(browser, at('table'), { init: [events] });
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  await page.evaluate(() => addEventListener('peer-readiness-step', ({ target, detail }) => {
    if (detail.state !== 'questions') return;
    const { shadowRoot } = target;
    queueMicrotask(() => {
      for (const input of shadowRoot.querySelectorAll('input[value="0"]')) input.click();
      shadowRoot.querySelector('.step > .buttons .main').click();
    });
  }));
  for (const [name, { problems }] of Object.entries(refused)) {
    await page.evaluate(() => { document.told = []; });
    await widget.host.evaluate((host, src) => host.setAttribute('src', src), `refused/${name}.json`);
    const asked = await page.waitForFunction(() => document.told.at(-1)?.[1].state === 'failed' && document.told.map(([type, { state, response }]) => [type, state, Boolean(response)]), null, { polling: 20 })
      .then((handle) => handle.jsonValue());
    assert.equal(asked.some(([, state]) => state === 'questions'), early.includes(name), `${name}: ${asked.join(' ')}`);
    assert.ok(!asked.some(([type, , response]) => type.endsWith('result') || response), name);
    const places = await widget.host.locator('.problems .where').allTextContents();
    if (decoded(refused[name].bytes)) assert.deepEqual(places, problems.map(({ pointer }) => pointer || 'hele filen'), name);
    assert.equal(await page.evaluate(() => localStorage.length), 0, name);
  }
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('the core does not come: the answers are kept, and the retry scores them', async () => {
  site.instead = ({ pathname, response }) => pathname.endsWith('.wasm') && Boolean(response.writeHead(503).end());
  site.hold = () => {};
  const page = await open(browser, at('own'));
  const widget = new Widget(page);
  await widget.quickly(own, choices);
  await alert(widget).waitFor();
  assert.match(await alert(widget).textContent(), /Intet er gået tabt/);
  assert.equal(await widget.host.getByRole('button', { name: 'Gem svarene som fil' }).count(), 1);
  site.instead = () => false;
  await widget.host.getByRole('button', { name: 'Prøv igen' }).click();
  await widget.result();
  await page.context().close();
});

test('put into the built folder it is asked by its id, with nothing more than ours', async () => {
  const folder = path.join(out, 'own-web');
  execFileSync('go', ['run', './wasm/build', '-quick', '-o', folder, '-instrument', 'cmd/peerwork/demo/eget-skema.json'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const files = Object.fromEntries(readdirSync(folder).map((name) => ['/' + name, readFileSync(path.join(folder, name))]));
  const other = await serve({ ...files, '/built.html': html(`<peer-readiness instrument="${own.id}"></peer-readiness>`) });
  other.hold = (name) => (/\.html$|\/peer-readiness\.js$/.test(name) ? undefined : hold);
  without();
  const page = await open(browser, other.origin + '/built.html');
  const widget = new Widget(page);
  await widget.groups.first().waitFor();
  const bare = own.themes[0].items.findIndex(({ evidence }) => !evidence?.length);
  assert.equal(await widget.groups.nth(0).locator('button, summary', { hasText: 'Hvorfor' }).count(), bare === 0 ? 0 : 1);
  release();
  await widget.answer(own, choices);
  assert.match(await (await widget.result()).textContent(), /Spørgeskema: solbjerg-opstart/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
  other.close();
});
