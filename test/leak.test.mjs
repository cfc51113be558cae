// A page that shows an element and takes it away again, many times over, does not
// grow by it: what somebody did there is not kept alive.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strings as cardStrings } from '../wasm/ui/recovery/cards/strings.js';
import { strings as recoveryStrings } from '../wasm/ui/recovery/shell/strings.js';
import { strings as workshopStrings } from '../wasm/ui/jobdesc/shell/strings.js';
import { launch, open } from './support/browser.mjs';
import { page as html, serve } from './support/server.mjs';
import { instrument, mixed } from './support/widget.mjs';

const times = 12;
const spec = instrument('temperatur');
const choices = mixed(spec);

let browser, site;
before(async () => {
  const empty = (tag) => html('<div id="place"></div>', { script: false, head: `<script type="module" src="/${tag}.js"></script>` });
  site = await serve(Object.fromEntries(['peer-readiness', 'peer-jobdesc', 'peer-recovery'].map((tag) => [`/${tag}.html`, empty(tag)])));
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

// What somebody does before the element goes: selectors, with the words on what is pressed.
const walks = {
  'peer-readiness': [...spec.themes.flatMap(({ items }) => [...items.map(({ id }) => [`input[data-item="${id}"][value="${choices[id]}"]`]), ['.step > .buttons .main']]), ['.result .why summary'], ['.why .ground', null]],
  'peer-jobdesc': [['button', workshopStrings.da.beginEmpty], ['.chapter', null], ['.way', workshopStrings.da.pages.meeting], ['.meeting-start', null]],
  'peer-recovery': [['.seats .door'], ['.seat .mark'], ['.way', recoveryStrings.da.chime], ['.petal[aria-label^="H"]', undefined], ['.way', recoveryStrings.da.cards], ['.main', cardStrings.da.begin], ['.main', cardStrings.da.next]],
};

for (const [tag, walk] of Object.entries(walks)) {
  test(tag, async () => {
    const page = await open(browser, `${site.origin}/${tag}.html`);
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.evaluate(async ([name, steps, n]) => {
      const until = async (ask) => {
        for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
          const answer = ask();
          if (answer) return answer;
        }
        throw new Error('it did not come');
      };
      document.gone = [];
      for (let i = 0; i < n; i++) {
        const element = document.createElement(name);
        document.querySelector('#place').append(element);
        for (const [selector, words] of steps) {
          const find = () => [...element.shadowRoot.querySelectorAll(selector)].find((node) => !words || node.textContent.includes(words));
          const node = await until(find);
          if (words !== null) node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        }
        element.remove();
        document.gone.push([element, element.shadowRoot, element.shadowRoot.querySelector('.pr')].map((part) => new WeakRef(part)));
      }
    }, [tag, walk, times]);
    assert.deepEqual(page.complaints, []);
    const session = await page.context().newCDPSession(page);
    // The first and the last may stay: what was loaded for the one, and what the
    // browser remembers of where somebody was. None of those between does.
    const between = () => page.evaluate(() => document.gone.slice(1, -1).filter((element) => element.some((ref) => ref.deref())).length);
    let left = times;
    // What was still on its way when an element went, a save after a pause say, comes first.
    for (let i = 0; i < 20 && left; i++) {
      await page.waitForTimeout(500);
      await session.send('HeapProfiler.collectGarbage');
      left = await between();
    }
    assert.equal(left, 0, `${left} of ${times - 2} are still there`);
    await page.context().close();
  });
}
