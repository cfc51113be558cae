// A view that cannot be painted – the browser is too old, or the page has changed
// what the browser brings – ends in a sentence, a way to try again and the answers
// as a file. And what the page put into the element stays until there is a view.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open } from '../support/browser.mjs';
import { page as html, serve } from '../support/server.mjs';
import { instrument, mixed, Widget } from '../support/widget.mjs';

const spec = instrument('temperatur');
const choices = mixed(spec);

let browser, site;
before(async () => {
  site = await serve({ '/one.html': html('<peer-readiness><p id="fallback">Ring til os.</p></peer-readiness>') });
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Lets the next view that has something of the class fail as it is put on the page. */
const breaks = () => {
  const { replaceChildren } = Element.prototype;
  Element.prototype.replaceChildren = function (...nodes) {
    const { broken } = document;
    if (broken && nodes.some((node) => node instanceof Element && (node.matches(broken) || node.querySelector(broken)))) {
      document.broken = undefined;
      throw new TypeError('x.toReversed is not a function');
    }
    return replaceChildren.apply(this, nodes);
  };
};

const press = (widget, name) => widget.host.getByRole('button', { name, exact: true }).first().click();

/** The button that leads to each view, and what its heading says. */
const views = [
  ['Se resultatet'], ['Gem mine svar'], ['Vores arbejdsgruppe'], ['Vores plan'], ['Sammenlign med sidst'], ['Vores vision'],
];

for (const [name] of views) {
  test(name, async () => {
    const page = await open(browser, site.origin + '/one.html', { init: [breaks], acceptDownloads: true });
    const widget = new Widget(page);
    await widget.quickly(spec, choices, { last: false });
    if (name !== 'Se resultatet') {
      await widget.next.click();
      await widget.result();
    }
    const shown = name === 'Se resultatet' ? widget.host.locator('.result') : widget.host.locator('h3', { hasText: name }).first();
    await page.evaluate((broken) => { document.broken = broken; }, 'h3');
    await press(widget, name);
    await widget.host.getByRole('alert').waitFor();
    assert.match(await widget.host.getByRole('alert').innerText(), /^Noget gik i stå her\. Alt, hvad du har svaret, er her stadig/);
    assert.equal(await widget.host.evaluate((host) => host.shadowRoot.activeElement?.className), 'notice-heading', 'it has the focus, so it is heard');
    const [download] = await Promise.all([page.waitForEvent('download'), press(widget, 'Gem svarene som fil')]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.deepEqual(Object.fromEntries(saved.answers.map(({ item, choice }) => [item, choice])), choices);
    await press(widget, 'Prøv igen');
    await shown.waitFor();
    assert.equal(await widget.host.getByRole('alert').count(), 0);
    await page.context().close();
  });
}

test('the first view of all', async () => {
  const page = await open(browser, site.origin + '/one.html', { init: [breaks, () => { document.broken = 'fieldset'; }] });
  const widget = new Widget(page);
  await widget.host.getByRole('alert').waitFor();
  assert.equal(await widget.host.getByRole('button', { name: 'Gem svarene som fil' }).count(), 0, 'there are none to save');
  await press(widget, 'Prøv igen');
  await widget.groups.first().waitFor();
  await page.context().close();
});

test('what the page has put in stays until there is a view, and when there never is one', async () => {
  const page = await open(browser, site.origin + '/one.html', { init: [() => {
    // Nothing at all can be painted.
    Element.prototype.replaceChildren = () => { throw new TypeError('no'); };
  }] });
  await page.waitForFunction(() => customElements.get('peer-readiness'));
  assert.ok(await page.locator('#fallback').isVisible());
  const fine = await open(browser, site.origin + '/one.html');
  await new Widget(fine).groups.first().waitFor();
  assert.ok(!await fine.locator('#fallback').isVisible());
  await fine.context().close();
  await page.context().close();
});

test('a browser that lacks a newer method comes to the result', async () => {
  const page = await open(browser, site.origin + '/one.html', { init: [() => {
    for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];
    for (const [of, name] of [[Object, 'groupBy'], [Map, 'groupBy'], [Promise, 'withResolvers'], [Array, 'fromAsync'], [String.prototype, 'isWellFormed'], [Element.prototype, 'checkVisibility']]) delete of[name];
  }] });
  await new Widget(page).answer(spec, choices);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
