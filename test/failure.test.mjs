// When something goes wrong: the answers are kept, one sentence says what to
// do, and trying again works. The sentences become the tables docs/da/fejl.md
// and docs/faults.md.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { rememberStrings } from '../wasm/ui/readiness/remember/strings.js';
import { strings } from '../wasm/ui/readiness/shell/strings.js';
import { strings as words } from '../wasm/ui/parts/toolkit-strings.js';
import { came, launch, launchAsIs, open, openRoots } from './support/browser.mjs';
import { root } from './support/built.mjs';
import { crashes, spoil as spoilCore } from './support/crash.mjs';
import { faultPage, faults } from './support/faults.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

/** The element's own content until the script runs, as in the README. */
const fallback = {
  da: 'Her kommer nogle spørgsmål. Kommer de ikke, så genindlæs siden, eller skriv til sidens ejer.',
  en: 'Some questions will appear here. If they do not, reload the page, or write to the owner of the page.',
};

let browser, site;
before(async () => {
  site = await serve({
    '/page.html': html('<peer-readiness></peer-readiness>'),
    '/blocked.html': html(`<peer-readiness><p id="da">${fallback.da}</p><p id="en">${fallback.en}</p></peer-readiness>`),
    '/kept.html': html('<peer-readiness autosave></peer-readiness>'),
    '/turbo.html': html('<peer-readiness autosave></peer-readiness><a href="/turbo-other.html">Videre</a><script src="/turbo.js"></script>'),
    '/turbo-other.html': html('<p>Noget andet</p><a href="/turbo.html">Tilbage</a><script src="/turbo.js"></script>'),
    '/turbo.js': readFileSync(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8'),
    '/other.html': html('<p>Noget andet</p>', { script: false }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});
beforeEach(() => {
  site.missing = () => false;
  site.instead = () => false;
  site.asked.length = 0;
});

const spec = instrument('temperatur');
const choices = mixed(spec);
const own = JSON.parse(readFileSync(path.join(root, 'cmd', 'peerwork', 'demo', 'eget-skema.json'), 'utf8'));

/** The sentences people were shown, by fault: see support/faults.mjs. */
const seen = new Map();
const note = (id, da, en) => {
  if (seen.has(id)) assert.deepEqual(seen.get(id), { da, en }, id + ' is told in one way');
  else seen.set(id, { da, en });
};

/** Reads in both languages what the widget shows. */
async function told(id, widget, selector = '[role=alert]') {
  const at = widget.host.locator(selector);
  await at.first().waitFor();
  const texts = {};
  for (const lang of ['en', 'da']) {
    await widget.host.evaluate((host, tag) => host.setAttribute('lang', tag), lang);
    await widget.host.locator(`.pr:lang(${lang})`).waitFor();
    texts[lang] = await at.first().textContent();
  }
  note(id, texts.da, texts.en);
  return texts.da;
}

/** Opens a page. An error in a script on it, shown or not, fails the test in the end. */
async function opened(at = '/page.html', options) {
  const page = await open(browser, 'data:text/html,', options);
  await page.goto(site.origin + at);
  return page;
}
async function done(page) {
  assert.deepEqual(page.complaints.filter((each) => each.startsWith('error:')), []);
  await page.context().close();
}

/** Answers everything and presses "See the result". */
async function finish(page) {
  const widget = new Widget(page);
  await widget.quickly(spec, choices);
  return widget;
}

const button = (widget, name) => widget.host.getByRole('button', { name, exact: true });

/** The answers are there, back at the questions; then on to the end again. */
async function kept(widget) {
  await button(widget, 'Tilbage til spørgsmålene').click();
  for (const { id } of spec.themes.at(-1).items) assert.ok(await widget.radio(id, choices[id]).isChecked(), 'the answers are kept');
  await widget.next.click();
}

async function number(widget) {
  const result = await widget.result();
  assert.equal(await result.locator('.degrees').textContent(), String(scored(responseOf(spec, choices)).temperature));
}

const portal = '<!DOCTYPE html><title>Wi-Fi</title><p>Log ind</p>';

/** Ways a file can come out wrong, all shown with the same sentence. */
const spoilings = {
  missing: (answer) => { answer.content = undefined; },
  'half loaded': (answer) => { answer.content = answer.content.subarray(0, answer.content.length / 2); },
  'cut off': ({ response, headers, content }) => {
    response.writeHead(200, { ...headers, 'content-length': content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
    return true;
  },
  'a log-in page': (answer) => {
    answer.content = portal;
    answer.headers['content-type'] = 'text/html';
  },
  'the wrong bytes': (answer) => { answer.content = answer.pathname.endsWith('.json') ? '{}' : answer.pathname.endsWith('.js') ? '' : Buffer.alloc(5000, 7); },
};

/** Spoils the files of that name. */
const spoil = (pattern, how) => (answer) => (pattern.test(answer.pathname) ? how(answer) : false);

describe('not there when it is needed', () => {
  const files = {
    'the core’s script': ['core', /^\/core\.\w+\.js$/],
    'the core itself': ['core', /^\/core\.\w+\.wasm$/],
    'the result views': ['views', /^\/result\.\w+\.js$/],
    'the whole instrument': ['views', /^\/temperatur\.\w+\.json$/],
  };
  for (const [name, [id, pattern]] of Object.entries(files)) {
    test(`${name}: ${Object.keys(spoilings).join(', ')}, and then there`, async () => {
      const ways = Object.values(spoilings);
      site.instead = spoil(pattern, ways[0]);
      const page = await opened();
      const widget = await finish(page);
      const alert = widget.host.locator('[role=alert]');
      await told(id, widget);
      assert.match((await widget.focused()).text, /Det gik ikke/);
      await kept(widget);
      // Gone twice is gone for good.
      await told('outdated', widget);
      assert.deepEqual(await widget.host.locator('.trouble button').allTextContents(), ['Gem svarene som fil', 'Genindlæs siden', 'Tilbage til spørgsmålene']);
      for (const way of ways.slice(1)) {
        site.instead = spoil(pattern, way);
        const before = site.asked.length;
        await alert.evaluate((node) => { node.textContent = ''; });
        if (way === ways[1]) await kept(widget);
        else await button(widget, 'Prøv igen').click();
        await widget.host.locator('[role=alert]', { hasText: /./ }).waitFor();
        assert.ok(site.asked.slice(before).some((each) => pattern.test(each)), 'asked for again');
        await told(id, widget);
      }
      site.instead = () => false;
      await button(widget, 'Prøv igen').click();
      await number(widget);
      await done(page);
    });
  }

  test('brought up to date since the page was opened: the answers are saved, and the page loaded again has the new files', async () => {
    let old = true;
    site.missing = (pathname) => old && /\/(core|result|group)\.\w+\./.test(pathname);
    const page = await opened();
    const widget = await finish(page);
    await kept(widget);
    await told('outdated', widget);
    const [download] = await Promise.all([page.waitForEvent('download'), button(widget, 'Gem svarene som fil').click()]);
    assert.deepEqual(Object.fromEntries(JSON.parse(readFileSync(await download.path(), 'utf8')).answers.map(({ item, choice }) => [item, choice])), choices);
    old = false;
    await Promise.all([page.waitForEvent('load'), button(widget, 'Genindlæs siden').click()]);
    await widget.answer(spec, choices);
    await number(widget);
    await done(page);
  });

  test('the answers can be saved as a file meanwhile', async () => {
    site.missing = (pathname) => /^\/core/.test(pathname);
    const page = await opened();
    const widget = await finish(page);
    const [download] = await Promise.all([page.waitForEvent('download'), button(widget, 'Gem svarene som fil').click()]);
    assert.match(download.suggestedFilename(), /^svar-temperatur-[0-9A-Z]{12}\.json$/);
    const text = readFileSync(await download.path(), 'utf8');
    const response = JSON.parse(text);
    assert.deepEqual(Object.fromEntries(response.answers.map(({ item, choice }) => [item, choice])), choices);
    assert.equal(scored(response).temperature, scored(responseOf(spec, choices)).temperature, 'the command line reads it');
    await done(page);
  });

  test('the wrong MIME type: the core still runs, a script is refused', async () => {
    site.instead = spoil(/\.wasm$/, (answer) => { answer.headers['content-type'] = 'application/octet-stream'; });
    let page = await opened();
    await number(await finish(page));
    note('mime', 'Ingenting. Resultatet kommer.', 'Nothing. The result comes.');
    await done(page);
    site.instead = spoil(/^\/core\.\w+\.js$/, (answer) => { answer.headers['content-type'] = 'text/plain'; });
    page = await opened();
    await told('core', await finish(page));
    await done(page);
  });

  for (const [name, pattern] of [['the core', /\.wasm$/], ['the result views', /^\/result\.\w+\.js$/]]) {
    test(`${name}: half of it comes and then nothing`, async () => {
      site.instead = spoil(pattern, ({ response, headers, content }) => {
        response.writeHead(200, headers);
        response.write(content.subarray(0, content.length / 2));
        return true;
      });
      const page = await open(browser, 'data:text/html,');
      await page.clock.install();
      await page.goto(site.origin + '/page.html');
      const widget = await finish(page);
      await page.clock.runFor(200);
      await widget.host.locator('.waiting').waitFor();
      await page.clock.runFor(10_000);
      await button(widget, 'Prøv igen').waitFor();
      await told('stall', widget, '.waiting');
      await button(widget, 'Tilbage til spørgsmålene').waitFor();
      site.instead = () => false;
      await button(widget, 'Prøv igen').click();
      await number(widget);
      await done(page);
    });
  }

  test('the evidence: the result is still there, the reason can be fetched later', async () => {
    site.missing = (pathname) => /^\/evidence/.test(pathname);
    const page = await opened();
    const widget = await finish(page);
    await number(widget);
    const why = widget.host.locator('.next .why').first();
    await why.locator('summary').click();
    const text = await why.locator('[role=alert]').textContent();
    assert.equal(text, strings.da.foldFailed);
    note('why', text, strings.en.foldFailed);
    site.missing = () => false;
    await button(widget, 'Prøv igen').click();
    await why.locator('.ground').first().waitFor();
    await page.context().close();
  });

  test('a paper: told beside it, and a retry works', async () => {
    site.missing = (name) => name.includes('toolkit');
    const page = await opened();
    const widget = new Widget(page);
    await widget.answer(spec, Object.fromEntries(spec.themes.flatMap((theme) => theme.items).map(({ id }) => [id, '0'])));
    const paper = (await widget.result()).locator('.papers li').first();
    await paper.getByRole('button', { name: 'Hent i Word' }).click();
    const said = paper.getByRole('status');
    await said.getByText(/./).waitFor();
    await said.getByText('Henter').waitFor({ state: 'detached' });
    note('paper', await said.textContent(), words.en.failed);
    assert.equal(await said.textContent(), words.da.failed);
    site.missing = () => false;
    await Promise.all([page.waitForEvent('download'), paper.getByRole('button', { name: 'Hent i Word' }).click()]);
    await page.context().close();
  });
});

describe('crashes', () => {
  for (const [name, how] of Object.entries(crashes)) {
    test(`${name}: once is repaired silently`, async () => {
      const page = await open(browser, 'data:text/html,');
      const spoilt = await spoilCore(page, how, 1);
      await page.goto(site.origin + '/page.html');
      await number(await finish(page));
      await spoilt();
      assert.deepEqual(page.complaints.filter((each) => !/elsewhere/.test(each)), []);
      note('crash-once', 'Ingenting. Resultatet kommer.', 'Nothing. The result comes.');
      await page.context().close();
    });

    test(`${name}: twice is told, and a retry works`, async () => {
      const page = await open(browser, 'data:text/html,');
      const spoilt = await spoilCore(page, how, 2);
      await page.goto(site.origin + '/page.html');
      const widget = await finish(page);
      await told('crash', widget);
      await spoilt();
      await button(widget, 'Prøv igen').click();
      await number(widget);
      await page.context().close();
    });
  }
});

describe('WebAssembly', () => {
  test('off in the browser', async () => {
    const page = await opened('/page.html', { init: [() => { delete window.WebAssembly; }] });
    const widget = await finish(page);
    await told('no-wasm', widget);
    await kept(widget);
    await button(widget, 'Gem svarene som fil').waitFor();
    await done(page);
  });

  test('forbidden by the page', async () => {
    site.instead = spoil(/^\/page\.html$/, ({ headers }) => {
      headers['content-security-policy'] = headers['content-security-policy'].replace(" 'wasm-unsafe-eval'", '');
    });
    const page = await opened();
    const widget = await finish(page);
    await told('policy', widget);
    await kept(widget);
    await done(page);
  });
});

describe('the script itself', () => {
  const ways = {
    missing: (answer) => { answer.content = undefined; },
    'half loaded': (answer) => { answer.content = answer.content.subarray(0, answer.content.length / 2); },
    'the wrong MIME type': (answer) => { answer.headers['content-type'] = 'text/plain'; },
  };
  const entry = /^\/peer-readiness\.js$/;
  const shown = async (page) => {
    for (const lang of ['da', 'en']) assert.ok(await page.locator('#' + lang).isVisible(), 'the page’s own text is shown');
    assert.equal(await page.locator('peer-readiness').evaluate((node) => node.shadowRoot), null);
    note('script', await page.locator('#da').textContent(), await page.locator('#en').textContent());
  };
  for (const [name, way] of Object.entries(ways)) {
    test(name, async () => {
      site.instead = spoil(entry, way);
      const page = await open(browser, 'data:text/html,');
      await page.goto(site.origin + '/blocked.html', { waitUntil: 'load' });
      await shown(page);
      await page.context().close();
    });
  }

  test('blocked by the page’s policy, or by the person', async () => {
    site.instead = spoil(/^\/blocked\.html$/, ({ headers }) => { headers['content-security-policy'] = "default-src 'self'; script-src 'none'"; });
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.addInitScript(openRoots);
      await page.goto(site.origin + '/blocked.html', { waitUntil: 'load' });
      if (options.javaScriptEnabled === false) {
        assert.ok(await page.locator('#da').isVisible());
      } else await shown(page);
      await context.close();
      site.instead = () => false;
    }
  });

  test('when it runs, the text is gone', async () => {
    const page = await opened('/blocked.html');
    await new Widget(page).groups.first().waitFor();
    for (const lang of ['da', 'en']) assert.equal(await page.locator('#' + lang).isVisible(), false);
    await done(page);
  });

  test('the snippet of the README has the text', () => {
    assert.ok(readFileSync(path.join(root, 'README.md'), 'utf8').includes(`<p>${fallback.da}</p>`));
  });
});

/** Waits until everything that comes by itself has come. */
const warm = (page) => came(page, 'core.js', 'core.wasm', 'result.js', 'group.js', 'evidence.json', 'temperatur.json');

describe('offline', () => {
  test('once everything is there, it all works: result, reasons, group', async () => {
    const page = await opened();
    await warm(page);
    await page.context().setOffline(true);
    const widget = await finish(page);
    await number(widget);
    await widget.host.locator('.next .why summary').first().click();
    await widget.host.locator('.ground').first().waitFor();
    await button(widget, 'Vores arbejdsgruppe').click();
    await widget.host.locator('.together').waitFor();
    note('offline', 'Ingenting. Alt virker videre.', 'Nothing. Everything goes on working.');
    await done(page);
  });

  test('before: shown, and works again when it is back', async () => {
    site.missing = (pathname) => /\.\w{12}\./.test(pathname);
    const page = await opened();
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await page.context().setOffline(true);
    site.missing = () => false;
    await finish(page);
    await told('offline-early', widget);
    await kept(widget);
    await page.context().setOffline(false);
    await button(widget, 'Prøv igen').click();
    await number(widget);
    await done(page);
  });
});

describe('suspended', () => {
  const alive = () => note('frozen', 'Ingenting. Svarene er der, og man kan gøre sig færdig.', 'Nothing. The answers are there, and one can finish.');

  test('frozen and thawed', async () => {
    const page = await opened();
    const widget = new Widget(page);
    await widget.quickly(spec, choices, { last: false });
    const tools = await page.context().newCDPSession(page);
    await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await tools.send('Page.setWebLifecycleState', { state: 'active' });
    for (const { id } of spec.themes.at(-1).items) assert.ok(await widget.radio(id, choices[id]).isChecked());
    await widget.next.click();
    await number(widget);
    alive();
    await done(page);
  });

  test('left and come back to, where the browser has kept the page', async (t) => {
    site.instead = ({ headers }) => { headers['cache-control'] = 'no-cache'; };
    // Chromium without its window keeps no page to come back to.
    const cached = await launchAsIs([], { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    t.after(() => cached.close());
    const page = await open(cached, site.origin + '/page.html', {
      init: [() => addEventListener('pageshow', (event) => { document.restored = event.persisted; })],
    });
    const widget = new Widget(page);
    await widget.quickly(spec, choices, { last: false });
    await page.goto(site.origin + '/other.html');
    // A page that was kept is not loaded again, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.restored !== undefined);
    assert.ok(await page.evaluate(() => document.restored), 'the page was kept, not loaded again');
    for (const { id } of spec.themes.at(-1).items) assert.ok(await widget.radio(id, choices[id]).isChecked());
    await widget.next.click();
    await number(widget);
    alive();
  });
});

describe('a page that comes anew', () => {
  // Each leaves the page and is back on it, without the browser having kept it.
  const ways = {
    'loaded again': ['/kept.html', (page) => page.reload()],
    'left and come back to': ['/kept.html', async (page) => {
      await page.goto(site.origin + '/other.html');
      await page.goBack();
    }],
    'left and come back to within Turbo': ['/turbo.html', async (page) => {
      await page.evaluate(() => { window.same = true; });
      await page.getByRole('link', { name: 'Videre' }).click();
      await page.getByText('Noget andet').waitFor();
      await page.goBack();
      await page.getByRole('link', { name: 'Videre' }).waitFor();
      assert.equal(await page.evaluate(() => window.same), true, 'it is Turbo that takes one there and back');
    }],
  };
  for (const [name, [address, leave]] of Object.entries(ways)) {
    test(name, async () => {
      // Turbo parses the pages it takes one to, which Trusted Types forbid.
      site.instead = ({ headers }) => {
        headers['content-security-policy'] = headers['content-security-policy'].replace("; require-trusted-types-for 'script'", '');
      };
      for (const remembered of [false, true]) {
        const page = await opened(address);
        const widget = new Widget(page);
        await widget.groups.first().waitFor();
        if (remembered) await widget.host.getByLabel('Husk mine svar på denne enhed').click();
        await widget.quickly(spec, choices, { last: false });
        await leave(page);
        await widget.groups.first().waitFor();
        if (remembered) await widget.host.locator('.back-again').waitFor();
        assert.match(await widget.heading.textContent(), remembered ? /Trin 3 af 3/ : /Trin 1 af 3/);
        assert.equal(await widget.host.locator('input[type=radio]:checked').count() > 0, remembered);
        await done(page);
      }
      note('anew', 'Spørgsmålene forfra, for svarene er væk. De kommer igen, hvis siden har »autosave«, og der er sat kryds i »Husk mine svar på denne enhed«.',
        'The questions from the start, for the answers are gone. They come back if the page has ‘autosave’ and the box ‘Remember my answers on this device’ is ticked.');
    });
  }
});

describe('what the web editor wrote', () => {
  test('a language that is none', async () => {
    const page = await opened();
    const widget = new Widget(page);
    for (const tag of ['tlh', 'dansk', 'en_GB.UTF-8', '-', '"><script>', '日本語', 'x'.repeat(5000)]) {
      await widget.host.evaluate((host, lang) => host.setAttribute('lang', lang), tag);
      await widget.host.locator('.pr[lang=en]').waitFor();
      assert.equal(await widget.host.locator('legend span').first().textContent(), spec.themes[0].items[0].statement.en, tag);
    }
    await widget.host.evaluate((host) => host.setAttribute('lang', ''));
    await widget.host.locator('.pr[lang=da]').waitFor();
    note('lang', 'Spørgsmålene på engelsk. Er lang tom, gælder sidens sprog.', 'The questions in English. If lang is empty, the language of the page counts.');
    await done(page);
  });

  test('an instrument that is none', async () => {
    const page = await opened();
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await widget.host.evaluate((host) => host.setAttribute('instrument', 'temperatr'));
    await told('unknown', widget);
    await done(page);
  });

  const forever = async ({ response, headers }) => {
    response.writeHead(200, headers);
    const write = () => response.destroyed || response.write(' '.repeat(1 << 16), () => setImmediate(write));
    write();
    return true;
  };
  const customs = {
    'custom-missing': [undefined],
    'custom-html': [portal],
    'custom-json': ['{"id":"7ZKQ2M4T9XAB"}'],
    'custom-deep': ['['.repeat(100_000) + ']'.repeat(100_000)],
    'custom-huge': [JSON.stringify(own) + ' '.repeat(1 << 20), forever],
  };
  for (const [id, contents] of Object.entries(customs)) {
    test(id, async () => {
      for (const content of contents) {
        site.instead = spoil(/^\/own\.json$/, typeof content === 'function' ? content : (answer) => { answer.content = content; });
        const page = await opened();
        const widget = new Widget(page);
        await widget.groups.first().waitFor();
        await widget.host.evaluate((host) => host.setAttribute('src', '/own.json'));
        await told(id, widget);
        assert.equal(await widget.groups.count(), 0);
        await done(page);
      }
    });
  }

  test('custom-late', async () => {
    const wrong = structuredClone(own);
    wrong.bands[1].from = 101;
    let release;
    const later = new Promise((resolve) => { release = resolve; });
    site.hold = (name) => (name.endsWith('.wasm') ? later : undefined);
    site.instead = spoil(/^\/own\.json$/, (answer) => { answer.content = JSON.stringify(wrong); });
    const page = await opened();
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await widget.host.evaluate((host) => host.setAttribute('src', '/own.json'));
    const [{ id }] = own.themes[0].items;
    await widget.click(id, '2');
    release();
    await told('custom-late', widget);
    site.instead = spoil(/^\/own\.json$/, (answer) => { answer.content = JSON.stringify(own); });
    await button(widget, 'Prøv igen').click();
    await widget.groups.first().waitFor();
    assert.ok(await widget.radio(id, '2').isChecked(), 'the answers are kept');
    site.hold = () => {};
    await done(page);
  });

  test('custom-cors', async () => {
    const elsewhere = await serve({ '/own.json': JSON.stringify(own) });
    site.instead = spoil(/^\/page\.html$/, ({ headers }) => {
      headers['content-security-policy'] = headers['content-security-policy'].replace("connect-src 'self'", `connect-src 'self' ${elsewhere.origin}`);
    });
    const page = await opened();
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await widget.host.evaluate((host, src) => host.setAttribute('src', src), elsewhere.origin + '/own.json');
    await told('custom-cors', widget);
    assert.ok(elsewhere.asked.includes('/own.json'), 'it was asked for');
    await done(page);
    elsewhere.close();
  });

  test('custom-stall', async () => {
    site.instead = spoil(/^\/own\.json$/, ({ response, headers }) => {
      response.writeHead(200, headers);
      response.write(JSON.stringify(own).slice(0, 100));
      return true;
    });
    const page = await open(browser, 'data:text/html,');
    await page.clock.install();
    await page.goto(site.origin + '/page.html');
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await widget.host.evaluate((host) => host.setAttribute('src', '/own.json'));
    await widget.host.locator('.waiting').waitFor();
    await page.clock.runFor(10_000);
    await button(widget, 'Prøv igen').waitFor();
    await told('custom-stall', widget, '.waiting');
    site.instead = spoil(/^\/own\.json$/, (answer) => { answer.content = JSON.stringify(own); });
    await button(widget, 'Prøv igen').click();
    await widget.host.locator('legend', { hasText: own.themes[0].items[0].statement.da }).waitFor();
    await done(page);
  });

  test('custom-script', async () => {
    const hostile = structuredClone(own);
    hostile.themes[0].items[0].statement.da = '<img src=x onerror="document.hit = 1"><script>document.hit = 1</script>';
    site.instead = spoil(/^\/own\.json$/, (answer) => { answer.content = JSON.stringify(hostile); });
    const page = await opened();
    const widget = new Widget(page);
    await widget.groups.first().waitFor();
    await widget.host.evaluate((host) => host.setAttribute('src', '/own.json'));
    await widget.host.locator('legend', { hasText: hostile.themes[0].items[0].statement.da }).waitFor();
    assert.equal(await widget.host.locator('img, script').count(), 0);
    assert.equal(await page.evaluate(() => document.hit), undefined);
    note('custom-script', 'Tegnene, som de står. Intet af det bliver kørt.', 'The characters as they are. None of it is run.');
    await done(page);
  });
});

describe('answers that are to be remembered', () => {
  const box = (widget) => widget.host.getByLabel(rememberStrings.da.remember);
  const status = (widget) => widget.host.locator('.memory .told');
  /** Reads what the box says; the other language has it from the same place in the table. */
  const said = async (id, widget, key) => {
    await widget.host.locator('.memory .told', { hasText: rememberStrings.da[key] }).waitFor();
    assert.equal(await status(widget).getAttribute('role'), 'status');
    note(id, await status(widget).textContent(), rememberStrings.en[key]);
  };

  const forbidden = {
    'access throws': () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }),
    'there is none': () => Object.defineProperty(window, 'localStorage', { value: null }),
    'writing throws': () => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; },
  };
  for (const [name, init] of Object.entries(forbidden)) {
    test(`storage forbidden: ${name}`, async () => {
      const page = await opened('/kept.html', { init: [init] });
      const widget = new Widget(page);
      await box(widget).click();
      await said('no-store', widget, 'noStore');
      assert.equal(await box(widget).isChecked(), false, 'it does not look as if it were on');
      await finish(page);
      await number(widget);
      await done(page);
    });
  }

  test('storage full after a while: what is there stays, and room lets it go on', async () => {
    const page = await opened('/kept.html');
    const widget = new Widget(page);
    const [first, second, third] = spec.themes[0].items;
    await box(widget).click();
    await widget.click(first.id, '1');
    await page.evaluate(() => {
      document.room = Storage.prototype.setItem;
      Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
    });
    await widget.click(second.id, '2');
    await said('full', widget, 'noRoom');
    const stored = () => page.evaluate(() => Object.values({ ...localStorage }).map((text) => JSON.parse(text).answers.length));
    assert.deepEqual(await stored(), [1]);
    await page.evaluate(() => { Storage.prototype.setItem = document.room; });
    await widget.click(third.id, '0');
    await widget.host.locator('.memory .told', { hasText: rememberStrings.da.remembered }).waitFor();
    assert.deepEqual(await stored(), [3]);
    await done(page);
  });

  test('changed in another window: nobody writes over anybody', async () => {
    const page = await opened('/kept.html');
    const widget = new Widget(page);
    await box(widget).click();
    await page.evaluate(() => { localStorage[Object.keys(localStorage)[0]] = 'from elsewhere'; });
    await widget.click(spec.themes[0].items[0].id, '1');
    await said('elsewhere', widget, 'elsewhere');
    assert.deepEqual(await page.evaluate(() => Object.values({ ...localStorage })), ['from elsewhere']);
    await done(page);
  });

  /** A page on which two themes are answered and remembered, loaded again. */
  async function again(change) {
    const page = await opened('/kept.html');
    const widget = new Widget(page);
    await box(widget).click();
    await widget.quickly(spec, choices, { last: false });
    const before = await page.evaluate((to) => {
      const [key] = Object.keys(localStorage);
      if (to) localStorage[key] = to.replace('VERSION', JSON.parse(localStorage[key]).version);
      return localStorage[key];
    }, change);
    await page.reload();
    return { page, widget, before };
  }
  const stored = (page) => page.evaluate(() => Object.values({ ...localStorage })[0]);

  const broken = {
    'cut off': '{"id":"7ZKQ2M4T9XAB","instr',
    'no JSON': 'hello',
    'another instrument’s': '{"id":"7ZKQ2M4T9XAB","instrument":"parathed","version":"VERSION","answers":[]}',
    'of another version': '{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","version":"99.0.0","answers":[]}',
    'of items that are gone': '{"id":"7ZKQ2M4T9XAB","instrument":"temperatur","version":"VERSION","answers":[{"item":"gone","choice":"1"}]}',
  };
  test(`what is saved is ${Object.keys(broken).join(', ')}`, async () => {
    for (const [name, text] of Object.entries(broken)) {
      const { page, widget, before } = await again(text);
      await told('kept-broken', widget);
      const [download] = await Promise.all([page.waitForEvent('download'), button(widget, 'Gem svarene som fil').click()]);
      assert.equal(readFileSync(await download.path(), 'utf8'), before, name);
      await button(widget, 'Svar uden dem').click();
      await widget.click(spec.themes[0].items[0].id, '1');
      await widget.host.locator('.memory', { hasText: rememberStrings.da.keptOther }).waitFor();
      assert.equal(await stored(page), before, 'nothing is lost');
      await button(widget, 'Slet mine svar').click();
      assert.equal(await stored(page), undefined);
      assert.equal(await box(widget).isChecked(), false);
      await done(page);
    }
  });

  test('what reads them is missing, and then there', async () => {
    site.missing = (pathname) => /^\/core/.test(pathname);
    const { page, widget, before } = await again();
    await told('kept-core', widget);
    assert.equal(await stored(page), before);
    site.missing = () => false;
    await button(widget, 'Prøv igen').click();
    await widget.host.locator('.back-again').waitFor();
    for (const { id } of spec.themes.at(-1).items) assert.ok(await widget.radio(id, choices[id]).isChecked());
    await done(page);
  });

  test('what offers it is missing: no box, and all the rest works', async () => {
    site.missing = (pathname) => /^\/remember/.test(pathname);
    const page = await opened('/kept.html');
    await number(await finish(page));
    assert.equal(await box(new Widget(page)).count(), 0);
    assert.equal(await stored(page), undefined);
    note('kept-box', 'Ingen boks at sætte kryds i. Alt andet virker, og intet bliver gemt.', 'No box to tick. Everything else works, and nothing is saved.');
    await done(page);
  });
});

test('nothing but the entry is fetched before the first question is painted', async () => {
  const page = await open(browser, site.origin + '/page.html', {
    init: [() => {
      const look = () => {
        if (document.querySelector('peer-readiness')?.shadowRoot?.querySelector('input')) {
          document.before = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }],
  });
  await page.waitForFunction(() => document.before);
  assert.deepEqual((await page.evaluate(() => document.before)).filter((name) => name.startsWith('/')), ['/peer-readiness.js']);
  const later = () => site.asked.filter((name) => !/^\/(page\.html|peer-readiness\.js)$/.test(name)).map((name) => name.replace(/\.\w+\./, '.')).sort();
  for (let i = 0; i < 200 && later().length < 7; i++) await page.waitForTimeout(100);
  assert.deepEqual(later(), ['/core.js', '/core.wasm', '/evidence.json', '/group.js', '/result.js', '/temperatur.json', '/toolkit.json'], 'the rest follows by itself');
  await page.context().close();
});

describe('a fault of our own', () => {
  /** Lets whatever is made in the widget throw when it is what `window.faulty` selects. */
  const breakable = () => {
    const { append } = Element.prototype;
    Element.prototype.append = function (...nodes) {
      if (window.faulty && this.matches?.(window.faulty)) throw new Error('made to');
      return append.apply(this, nodes);
    };
  };
  const faulty = (page, selector) => page.evaluate((value) => { window.faulty = value; }, selector);

  /** The answers, as the file that is offered has them. */
  async function saved(page, widget) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(widget, 'Gem svarene som fil').click()]);
    const { answers } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    return Object.fromEntries(answers.map(({ item, choice }) => [item, choice]));
  }

  test('in the first view: the content of the element stays until there is something to show', async () => {
    // Nothing at all can be shown, not even what went wrong.
    let page = await opened('/blocked.html', { init: [breakable, () => { window.faulty = '*'; }] });
    assert.ok(await page.locator('#da').isVisible(), 'in the place of nothing');
    await page.context().close();
    page = await opened('/blocked.html', { init: [breakable, () => { window.faulty = '.flow'; }] });
    const widget = new Widget(page);
    await told('paint', widget);
    assert.ok(!await page.locator('#da').isVisible());
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    await widget.groups.first().waitFor();
    await done(page);
  });

  test('in a step', async () => {
    const page = await opened('/page.html', { init: [breakable] });
    const widget = new Widget(page);
    const [first, ...rest] = spec.themes;
    for (const { id } of first.items) await widget.click(id, choices[id]);
    await faulty(page, '.flow');
    await widget.next.click();
    await told('paint', widget);
    assert.match((await widget.focused()).text, /Det gik ikke/);
    assert.deepEqual(await saved(page, widget), Object.fromEntries(first.items.map(({ id }) => [id, choices[id]])));
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    await widget.radio(rest[0].items[0].id, '0').waitFor();
    await done(page);
  });

  test('in a step, when the language changes', async () => {
    const page = await opened('/page.html', { init: [breakable] });
    const widget = new Widget(page);
    await widget.click(spec.themes[0].items[0].id, '2');
    await faulty(page, '.flow');
    await widget.host.evaluate((host) => { host.lang = 'en'; });
    await told('paint', widget);
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    assert.ok(await widget.radio(spec.themes[0].items[0].id, '2').isChecked());
    await done(page);
  });

  test('in the result, and while one waits for it', async () => {
    const page = await opened('/page.html', { init: [breakable] });
    await faulty(page, '.result');
    const widget = await finish(page);
    await told('paint', widget);
    assert.deepEqual(await saved(page, widget), choices);
    await kept(widget);
    await widget.host.locator('[role=alert]').waitFor();
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    await number(widget);
    site.hold = (pathname) => (/wasm$/.test(pathname) ? new Promise((resolve) => setTimeout(resolve, 1000)) : undefined);
    await page.reload();
    await faulty(page, '.waiting');
    await finish(page);
    await widget.host.locator('[role=alert]').waitFor();
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    site.hold = () => {};
    await number(widget);
    await done(page);
  });

  for (const name of ['Vores arbejdsgruppe', 'Sammenlign med sidst', 'Vores vision', 'Vores plan', 'Gem mine svar']) {
    test(`in the working group: ${name}`, async () => {
      const page = await opened('/page.html', { init: [breakable] });
      const widget = await finish(page);
      await number(widget);
      const link = widget.host.getByRole('button', { name: new RegExp(name) }).first();
      await faulty(page, '.together');
      await link.click();
      await told('paint', widget);
      assert.deepEqual(await saved(page, widget), choices);
      await kept(widget);
      await number(widget);
      await link.click();
      await widget.host.locator('[role=alert]').waitFor();
      await faulty(page, '');
      await button(widget, 'Prøv igen').click();
      await widget.host.locator('.together').waitFor();
      await done(page);
    });
  }

  test('in what a press does', async () => {
    const page = await opened('/page.html', { init: [breakable] });
    const widget = await finish(page);
    await number(widget);
    await faulty(page, '.ask');
    await button(widget, 'Begynd forfra').click();
    await told('paint', widget);
    assert.deepEqual(await saved(page, widget), choices);
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    await number(widget);
    await done(page);
  });

  test('in what a working group has worked out', async () => {
    const page = await opened('/page.html', { init: [breakable] });
    const widget = await finish(page);
    await number(widget);
    await faulty(page, '.outcome .part, .band');
    await widget.host.getByRole('button', { name: /Vores plan/ }).first().click();
    await widget.host.locator('.together').waitFor();
    await told('paint-later', widget);
    await faulty(page, '');
    await button(widget, 'Prøv igen').click();
    await widget.host.locator('.outcome .band').waitFor();
    await done(page);
  });
});

test('the tables in docs say what was seen', () => {
  assert.deepEqual([...seen.keys()].sort(), faults.map(([id]) => id).sort(), 'each fault was brought about');
  for (const [lang, name] of [['da', 'da/fejl.md'], ['en', 'faults.md']]) {
    const at = path.join(root, 'docs', name);
    const text = faultPage(lang, seen);
    if (process.env.UPDATE) writeFileSync(at, text);
    else assert.equal(readFileSync(at, 'utf8'), text, `${name}: UPDATE=1 node --test test/failure.test.mjs writes it`);
  }
});
