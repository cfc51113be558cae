import assert from 'node:assert/strict';

/** How a program can go down in the middle of what it is asked. */
export const crashes = {
  'a Go panic': `() => '{"crash":"index out of range"}'`,
  'a trap': `() => { throw new WebAssembly.RuntimeError('unreachable') }`,
  'the engine out of stack': `() => { throw new RangeError('Maximum call stack size exceeded') }`,
  'the program ends': 'exit',
};

/**
 * Spoils the answers of every Go program of a page that is about to be opened.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} how one of `crashes`
 * @param {number} [times] how many of the first answers
 * @returns {Promise<(times?: number) => Promise<void>>} spoils so many from now on, and
 *   fails when there was nothing to spoil
 */
export async function spoil(page, how, times = 0) {
  let found = 0;
  await page.route(/\/core\.\w+\.js/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const ended = `() => { throw new Error('Go program has already exited') }`;
    const changed = text.replace(/(\w+)\.peerworkCall/, (_, name) => (found++, `(($) => (...a) => spoilt-- > 0 ? (${how === 'exit' ? ended : how})() : $(...a))(${name}.peerworkCall)`));
    // A program that ends answers no more, and a new one ends as soon as it is started.
    const whole = how === 'exit' ? changed.replace(/(\w+\.run\(\w+\))\.then\(/, (_, run) => (found++, `(spoilt-- > 0 ? (${run}, Promise.resolve()) : ${run}).then(`)) : changed;
    await route.fulfill({ response, body: `globalThis.spoilt = ${times};\n` + whole });
  });
  return async (more) => {
    assert.equal(found, how === 'exit' ? 2 : 1, 'the core was spoilt');
    if (more !== undefined) await page.evaluate((n) => { globalThis.spoilt = n; }, more);
  };
}
