// From the questionnaire to the workshop: offered only where the page has one.
// What goes along goes from module to module, or as the file that the person
// saves, and no script of the page gets any of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { strings as meetingStrings } from '../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../wasm/ui/jobdesc/shell/strings.js';
import { groupStrings } from '../wasm/ui/readiness/group/strings.js';
import { resultStrings } from '../wasm/ui/readiness/result/strings.js';
import { launch, open } from './support/browser.mjs';
import { command, Desk, member, people } from './support/group.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed, Widget } from './support/widget.mjs';
import { asFile, Workshop } from './support/workshop.mjs';

const t = resultStrings.da;
const w = strings.da;
const script = '<script type="module" src="/peer-jobdesc.js"></script>';
// A module of the page's own asks for it, as a bundle does.
const bundled = '<script type="module" src="/own.js"></script>';
let browser, site;
before(async () => {
  const quiz = '<peer-readiness></peer-readiness>';
  const both = `${quiz}<peer-jobdesc></peer-jobdesc>`;
  site = await serve({
    '/alone.html': html(quiz),
    '/script.html': html(quiz, { head: script }),
    '/know.html': html(`${quiz}<peer-jobdesc></peer-jobdesc><peer-recovery></peer-recovery>`, { head: `${script}<script type="module" src="/peer-recovery.js"></script>` }),
    '/both.html': html(both, { head: script }),
    '/query.html': html(both, { head: '<script type="module" src="/peer-jobdesc.js?v=3"></script>' }),
    '/bundled.html': html(both, { head: bundled }),
    '/second.html': html(both, { head: bundled + script }),
    '/fake.html': html(both, { head: '<script type="module" src="/elsewhere/peer-jobdesc.js"></script>' + script }),
    '/own.js': "import '/peer-jobdesc.js?bundled';",
    '/elsewhere/peer-jobdesc.js': "globalThis.got = []; export const receive = (...all) => { got.push(all); return true; };",
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});
const temperatur = instrument('temperatur');

async function result(name, init) {
  const page = await open(browser, `${site.origin}/${name}.html`, init && { init: [init] });
  const quiz = new Widget(page);
  await quiz.groups.first().waitFor();
  await quiz.answer(temperatur, mixed(temperatur));
  await quiz.host.locator('.result').waitFor();
  return [page, quiz];
}

const close = async (page) => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('it is offered where the page has a workshop, and nowhere else', async () => {
  for (const name of ['alone', 'script']) {
    const [page, quiz] = await result(name);
    for (const way of [t.workshopTake, t.workshopGo]) assert.equal(await quiz.host.getByText(way).count(), 0, name);
    await page.context().close();
  }
});

for (const name of ['both', 'query']) {
  test(`one press takes it there, and one leads back: ${name}`, async () => {
    const [page, quiz] = await result(name);
    const shop = new Workshop(page);
    const take = quiz.host.getByRole('button', { name: t.workshopTake });
    await take.focus();
    await page.keyboard.press('Enter');
    await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
    await shop.button(w.awayTo('response')).click();
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-readiness');
    await take.click();
    await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
    await shop.button(w.takenOn).click();
    await shop.host.locator('.chapter').waitFor();
    const doc = await shop.document();
    assert.ok(doc.open.length > 0, JSON.stringify(doc));
    await shop.button(w.awayTo('response')).click();
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-readiness');
    await shop.button(w.next).focus();
    assert.equal(await quiz.host.getAttribute('tabindex'), null, 'no trace on the element');
    await close(page);
  });
}

/** The result of the group of the examples, on a page. */
async function together(name) {
  const page = await open(browser, `${site.origin}/${name}.html`);
  const group = new Desk(page);
  await group.groups.first().waitFor();
  await group.collect();
  await group.codes(...people.map((_, i) => command(['code', '-'], JSON.stringify(member(i, 'later'))).toString().trim()));
  await group.whole();
  return [page, group];
}

test('a group’s result goes there too, by one press and as a file, with no number of it', async () => {
  const [page, group] = await together('both');
  const shop = new Workshop(page);
  await group.host.getByRole('button', { name: t.workshopTake }).click();
  await shop.host.getByText('Tallene er ikke taget med').waitFor();
  await shop.button(w.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  const taken = await shop.document();
  assert.ok(taken.open.length > 0, JSON.stringify(taken));
  assert.doesNotMatch(JSON.stringify(taken), /\d/);
  await shop.button(w.awayTo('group-result')).click();
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-readiness');
  await close(page);

  const [other, bundled] = await together('bundled');
  const { name, bytes } = await bundled.saved(() => bundled.press(groupStrings.da.saveResult));
  assert.match(name, /^gruppens-resultat-temperatur-\d{4}-\d\d-\d\d\.json$/);
  const there = new Workshop(other);
  await there.host.locator('input[type="file"]').setInputFiles(asFile(bytes, name));
  await there.host.getByText('Tallene er ikke taget med').waitFor();
  await there.button(w.takenOn).click();
  await there.host.locator('.chapter').waitFor();
  assert.deepEqual(await there.document(), taken, 'the same by either way');
  await close(other);
});

test('what is being written is not lost to what is taken there', async () => {
  const [page, quiz] = await result('both');
  const shop = new Workshop(page);
  await shop.empty();
  await shop.input('/title').fill('Peer i Havnen');
  await quiz.host.getByRole('button', { name: t.workshopTake }).click();
  await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
  await shop.button(w.toWriting).click();
  assert.equal(await shop.input('/title').inputValue(), 'Peer i Havnen');
  await quiz.host.getByRole('button', { name: t.workshopTake }).click();
  await shop.button(w.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  assert.equal(await shop.input('/title').inputValue(), '');
  await shop.undo.click();
  assert.equal(await shop.input('/title').inputValue(), 'Peer i Havnen');
  await close(page);
});

test('nothing of it passes where a script of the page can see it', async () => {
  // What scripts that watch everything wrap: events, messages, storage, history, what functions of elements are called with.
  const [page, quiz] = await result('fake', () => {
    const seen = window.seen = [];
    const note = (...all) => { for (const each of all) try { seen.push(typeof each === 'string' ? each : JSON.stringify(each?.detail ?? each?.data ?? each)); } catch { seen.push(String(each)); } };
    for (const [owner, method] of [[EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'], [MessagePort.prototype, 'postMessage'], [BroadcastChannel.prototype, 'postMessage'],
      [Storage.prototype, 'setItem'], [history, 'pushState'], [history, 'replaceState'], [Element.prototype, 'setAttribute'], [window, 'fetch'], [navigator, 'sendBeacon']]) {
      const real = owner[method];
      owner[method] = function (...all) {
        note(...all);
        return real.apply(this, all);
      };
    }
    for (const type of ['message', 'storage', 'peer-jobdesc-view', 'peer-readiness-step', 'peer-readiness-result']) addEventListener(type, (event) => note(event), true);
    const define = customElements.define;
    customElements.define = function (name, made) {
      const own = Object.getOwnPropertyDescriptors(made.prototype);
      for (const [each, { value }] of Object.entries(own)) if (typeof value === 'function' && each !== 'constructor') made.prototype[each] = function (...all) {
        note(...all);
        return value.apply(this, all);
      };
      define.call(this, name, made);
    };
  });
  const shop = new Workshop(page);
  const before = await page.evaluate(() => [window.seen.length, Object.getOwnPropertyNames(window).join()]);
  assert.ok(before[0] > 0, 'the watching script watches');
  await quiz.host.getByRole('button', { name: t.workshopTake }).click();
  await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
  // Another script's module with the same name is not the workshop's.
  const { seen, names, got } = await page.evaluate((before) => ({ seen: window.seen.slice(before), names: Object.getOwnPropertyNames(window).join(), got: window.got.length }), before[0]);
  assert.equal(names, before[1], 'no global');
  assert.equal(got, 0);
  for (const each of seen) for (const secret of ['choice', 'answers', 'instrument', ...temperatur.themes.flatMap(({ items }) => items.map(({ id }) => id))]) assert.ok(!each.includes(secret), `${secret} in ${each.slice(0, 200)}`);
  await close(page);
});

test('the module takes nothing for what is no workshop', async () => {
  const [page] = await result('both');
  assert.deepEqual(await page.evaluate(async () => {
    const { receive } = await import('/peer-jobdesc.js');
    return [document.body, document.querySelector('peer-readiness'), document.implementation.createHTMLDocument().createElement('peer-jobdesc'), {}].map((each) => receive(each, '{}', document.body));
  }), [false, false, false, false]);
  await close(page);
});

test('where the module is in a bundle, a file goes along: the press says so', async () => {
  const [page, quiz] = await result('bundled');
  const shop = new Workshop(page);
  assert.equal(await quiz.host.getByRole('button', { name: t.workshopTake }).count(), 0);
  await quiz.host.getByText(t.workshopFile).waitFor();
  const way = quiz.host.getByRole('button', { name: t.workshopGo });
  await way.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-jobdesc');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-jobdesc', 'the next Tab is in the workshop');
  assert.match((await shop.focused()).tag, /button|input/);
  await quiz.host.getByRole('button', { name: t.ways.keep[0] }).last().click();
  const [download] = await Promise.all([page.waitForEvent('download'), quiz.host.getByRole('button', { name: groupStrings.da.saveFile }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  await shop.host.locator('input[type="file"]').setInputFiles(asFile(text, 'svar.json'));
  await shop.host.getByText('Selve svarene er ikke taget med').waitFor();
  await shop.button(w.takenOn).click();
  await shop.host.locator('.chapter').waitFor();
  const doc = await shop.document();
  assert.ok(doc.open.length > 0, JSON.stringify(doc));
  assert.equal(JSON.stringify(doc).includes(JSON.parse(text).id), false);
  assert.equal(await shop.button(w.awayTo('response')).count(), 0);
  await close(page);
});

test('what peer work is: a way from the result and from a meeting, where the page has it and nowhere else', async () => {
  const m = meetingStrings.da;
  for (const [name, there] of [['both', 0], ['know', 1]]) {
    const [page, quiz] = await result(name);
    const shop = new Workshop(page);
    await shop.empty();
    await shop.button(strings.da.pages.meeting).click();
    await shop.host.getByRole('heading', { name: m.firstHour, exact: true }).waitFor();
    for (const way of [quiz.host.getByRole('button', { name: t.knowledgeGo }), shop.host.getByRole('button', { name: m.knowledgeGo })]) {
      assert.equal(await way.count(), there, name);
      if (!there) continue;
      await way.focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-recovery');
    }
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('when a second copy of the module made nothing of the page, the press offers the file instead', async () => {
  const [page, quiz] = await result('second');
  await quiz.host.getByRole('button', { name: t.workshopTake }).click();
  await quiz.host.getByText(t.workshopFile).waitFor();
  const at = await quiz.host.evaluate((host) => host.shadowRoot.activeElement.textContent);
  assert.equal(at, t.ways.keep[0], 'the focus is on the first step');
  await close(page);
});
