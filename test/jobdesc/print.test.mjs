// The documents on paper. The PDF pages are left in test/out/jobdesc to be
// looked at.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { examples, good, langs, render, results } from './support.mjs';

let browser, page;
before(async () => {
  browser = await launch();
  page = await (await browser.newContext()).newPage();
});
after(() => browser.close());

/** Prints as the style sheet says and returns the number of pages. */
async function printed(html, name) {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: name && path.join(results, `${name}.pdf`) });
  const text = pdf.toString('latin1');
  assert.match(text, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, 'A4');
  return text.match(/\/Type \/Page\b(?!s)/g).length;
}

describe('the colleague sheet fits one page', () => {
  for (const { name, file } of examples) {
    test(name, async () => {
      for (const lang of langs) {
        assert.equal(await printed(render(file, 'html', 'colleagues', lang), `${name}.colleagues.${lang}`), 1, lang);
      }
    });
  }
});

describe('the other documents', () => {
  for (const { name, file } of good) {
    test(name, async () => {
      for (const [what, most] of [['description', 8], ['evaluation', 5], ['review', 2]]) {
        const pages = await printed(render(file, 'html', what, 'da'), `${name}.${what}.da`);
        assert.ok(pages >= 1 && pages <= most, `${what} takes ${pages} pages`);
      }
    });
  }

  test('a review of many findings is printed for looking', async () => {
    const draft = examples.find(({ name }) => name === 'minimal');
    assert.ok(await printed(render(draft.file, 'html', 'review', 'da'), 'minimal.review.da') > 1);
  });
});
