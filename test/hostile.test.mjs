// Pages that have changed what the browser brings, as old libraries do, and
// frameworks that move elements about: the quiz goes on to the right result,
// and the file that is saved is the right one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './support/browser.mjs';
import { page as html, policy, serve } from './support/server.mjs';
import { instrument, mixed, responseOf, scored, Widget } from './support/widget.mjs';

const spec = instrument('temperatur');
const choices = mixed(spec);

let browser, site;
before(async () => {
  site = await serve({
    '/page.html': html('<peer-readiness></peer-readiness>'),
    '/own.html': html('<peer-readiness src="/eget-skema.json"></peer-readiness>'),
    '/named.html': html(['createElement', 'baseURI', 'body', 'querySelector', 'getElementById', 'adoptedStyleSheets', 'documentElement', 'defaultView']
      .map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('') + '<peer-readiness src="/eget-skema.json"></peer-readiness>'),
    '/two.html': { policy: policy + "; frame-src 'self'", content: html('<div id="a"><peer-readiness></peer-readiness></div><div id="b"></div><iframe src="/empty.html" title="x" width="900" height="900"></iframe>') },
    '/empty.html': html('', { script: false }),
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** What pages do to the built-ins, each run before anything else. */
const pages = {
  // MooTools before 1.6.
  'Array.from without its function': () => {
    Array.from = (item) => (item === null || item === undefined ? [] : typeof item === 'object' && item.length !== undefined ? [].slice.call(item) : [item]);
  },
  // Prototype.js 1.7.
  'toJSON, select and reverse of Prototype.js': () => {
    Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.prototype.toJSON = undefined;
    Element.prototype.select = function (selector) { return this.querySelectorAll(selector); };
    const { reverse } = Array.prototype;
    Array.prototype.reverse = function (inline) { return reverse.call(inline === false ? this.slice() : this); };
    Array.prototype.each = Array.prototype._each = Array.prototype.forEach;
    Element.prototype.remove = function () {
      this.parentNode.removeChild(this);
      return this;
    };
  },
  'toJSON on every object': () => {
    Object.prototype.toJSON = function () { return 'mine'; };
  },
  'inherited properties': () => {
    Object.prototype.extend = Object.prototype.each = Object.prototype.keys = Object.prototype.size = function () { return this; };
    Array.prototype.contains = Array.prototype.last = function () { return true; };
  },
  'MooTools 1.2’s Event': () => {
    window.Event = function DOMEvent() { throw new Error('of another kind'); };
  },
  'methods that browsers of today have and older ones lack': () => {
    for (const name of ['toReversed', 'toSorted', 'with', 'findLast', 'group']) delete Array.prototype[name];
    delete Object.groupBy;
  },
  'a fetch without streams': () => {
    const { fetch } = window;
    window.fetch = async (address, options) => {
      const answer = await fetch(String(address), options);
      return { ok: answer.ok, status: answer.status, headers: answer.headers, text: () => answer.text(), json: () => answer.json(), arrayBuffer: () => answer.arrayBuffer() };
    };
  },
};

describe('a page that replaced what the browser brings', () => {
  for (const [name, change] of Object.entries(pages)) {
    test(name, async () => {
      const page = await open(browser, site.origin + '/page.html', { init: [change] });
      const widget = new Widget(page);
      await widget.quickly(spec, choices);
      const result = await widget.result();
      assert.equal(await result.locator('.degrees').textContent(), String(scored(responseOf(spec, choices)).temperature));
      await widget.host.getByRole('button', { name: /Gem mine svar/ }).first().click();
      const [download] = await Promise.all([page.waitForEvent('download'), widget.host.getByRole('button', { name: 'Gem fil', exact: true }).click()]);
      const { answers } = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.deepEqual(Object.fromEntries(answers.map(({ item, choice }) => [item, choice])), choices);
      await page.goto(site.origin + '/own.html');
      await widget.groups.first().waitFor();
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }

  test('elements whose names hide the methods of the document', async () => {
    const page = await open(browser, site.origin + '/named.html');
    await new Widget(page).groups.first().waitFor();
    assert.equal(await page.evaluate(() => typeof document.createElement === 'function'), false, 'they are hidden');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
});

describe('moved about', () => {
  const opened = async () => {
    const page = await open(browser, site.origin + '/two.html');
    const widget = new Widget(page);
    const { id } = spec.themes[0].items[0];
    await widget.click(id, '2');
    await widget.host.locator('.why summary').first().click();
    await widget.host.locator('.why .ground').first().waitFor();
    await widget.radio(id, '2').focus();
    const still = async () => {
      assert.equal((await widget.focused()).item, id, 'the focus stays');
      assert.ok(await widget.host.locator('.why').first().evaluate((why) => why.open), 'what is unfolded stays so');
    };
    return { page, widget, id, still };
  };

  test('an attribute set to what it is, and moveBefore', async () => {
    const { page, widget, still } = await opened();
    await widget.host.evaluate((host) => host.setAttribute('lang', 'da'));
    await widget.host.locator('.why summary').first().click();
    await widget.host.locator('.why .ground').first().waitFor();
    await widget.radio(spec.themes[0].items[0].id, '2').focus();
    await widget.host.evaluate((host) => {
      host.setAttribute('lang', 'da');
      host.lang = 'da';
    });
    await still();
    await widget.host.evaluate((host) => document.querySelector('#b').moveBefore(host, null));
    assert.equal(await page.locator('#b > peer-readiness').count(), 1);
    await still();
    await page.context().close();
  });

  test('to another document: answers and style come along', async () => {
    const { page, id } = await opened();
    const styled = (host) => {
      const view = host.ownerDocument.defaultView;
      return [...host.shadowRoot.querySelectorAll('.main, .option, .title')].map((node) => {
        const { backgroundColor, borderTopWidth, fontSize, paddingTop } = view.getComputedStyle(node);
        return [backgroundColor, borderTopWidth, fontSize, paddingTop].join(' ');
      });
    };
    const before = await page.locator('peer-readiness').evaluate(styled);
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.body.append(document.querySelector('peer-readiness'));
    });
    const inside = page.frameLocator('iframe').locator('peer-readiness');
    assert.ok(await inside.locator(`input[data-item="${id}"][value="2"]`).isChecked());
    assert.deepEqual(await inside.evaluate(styled), before);
    await page.context().close();
  });
});
