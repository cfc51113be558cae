// The widget uses nothing that is newer than the oldest browsers it names; what
// it does use has a reason beside it why a browser without it completes the quiz.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { built, out, root } from '../support/built.mjs';
import { late, policies, scripts, styles } from './lint.mjs';

const ui = path.join(root, 'wasm', 'ui');

/** A feature, or a group of them, and what happens where it is not. */
const excused = {
  'api/CustomElementRegistry/get': 'Safari lacks customised built-in elements, and has the rest; there are none here',
  'api/Document/exitFullscreen': 'called where somebody is in the full screen alone',
  'api/Document/fullscreenEnabled': 'an iPhone has no full screen: what is not there says no, and there is no button',
  'api/Element/requestFullscreen': 'asked for before it is called',
  'api/Window/print': 'Firefox for Android printed nothing before 114: the press of the button is told as a fault, the result is on the screen',
  'api/Window/requestIdleCallback': 'asked for before it is called',
  'html/elements/datalist': 'Firefox for Android suggests no roles: who takes a task is written there all the same',
  'html/global_attributes/autocapitalize': 'a keyboard that begins with a capital: what is typed is read all the same',
  'css/at-rules/container': 'one column where there is room for two',
  'css/at-rules/media/scripting': 'on the pages around the element: its place is not kept until the script is there, so the text below moves once',
  'css/at-rules/page': 'Safari prints with the margins of its own',
  'css/properties/accent-color': 'the browser’s own colour in what is chosen',
  'css/properties/break-': 'paper breaks elsewhere',
  'css/properties/container-type': 'as @container',
  'css/properties/cursor': 'an arrow for a hand',
  'css/properties/font-family/ui-monospace': 'another follows in the list',
  'css/properties/forced-color-adjust': 'drawings in the colours a person chose for everything',
  'css/properties/hyphens': 'Safari has it by its older name, which the builder adds',
  'css/properties/orphans': 'a line alone on paper',
  'css/properties/page': 'a table of the overview on paper that stands upright',
  'css/properties/print-color-adjust': 'Chrome has it by its older name, which the builder adds',
  'css/properties/resize': 'a box that keeps its size and scrolls',
  'css/properties/size': 'MDN says it of the property; @page is meant',
  'css/properties/text-size-adjust': 'for the phones that blow text up',
  'css/properties/text-wrap': 'lines of a heading that are not equally long',
  'css/properties/widows': 'a line alone on paper',
  'css/selectors/fullscreen': 'as the button that leads there',
  'css/selectors/has': 'the radio button alone shows what is chosen',
  'css/selectors/marker': 'Safari’s own triangle beside the line one opens',
  'http/headers/Content-Security-Policy/require-trusted-types-for': 'a browser that does not know it ignores it',
};
const used = new Set();
const excuse = ({ feature }) => {
  const found = Object.keys(excused).find((each) => feature.startsWith(each));
  if (found) used.add(found);
  return found;
};
const bare = (faults) => faults.filter((each) => !excuse(each)).map(({ where, feature, late: missing }) => `${where}: ${feature} (${missing})`);

const sheets = readdirSync(ui, { recursive: true }).filter((name) => name.endsWith('.css'));
/** Those of the pages around it, and of the pages that the command writes. */
const around = execFileSync('git', ['ls-files', '*.css', ':!wasm/ui', ':!test'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('nothing newer than the browsers that are named', () => {
  test('scripts', () => {
    const { faults, unknown, seen } = scripts(ui);
    assert.deepEqual(bare(faults), []);
    assert.deepEqual(unknown, [], 'say in lint.mjs where MDN has it');
    for (const each of ['javascript/builtins/Array/at', 'api/Element/closest', 'api/Response/body', 'html/elements/details', 'webassembly/api/compile_static']) {
      assert.ok(seen.has(each), each);
    }
  });

  test('style sheets', () => {
    assert.ok(sheets.length > 5);
    assert.deepEqual(sheets.flatMap((name) => bare(styles(name, readFileSync(path.join(ui, name), 'utf8')))), []);
    assert.ok(around.includes('cmd/peerwork/demo/demo.css'), around.join());
    assert.deepEqual(around.flatMap((name) => bare(styles(name, readFileSync(path.join(root, name), 'utf8')))), []);
  });

  test('the policies of our pages', () => {
    const { widget, dist } = built();
    for (const [name, file] of [['pages/embed.html', path.join(widget, 'embed.html')], ['pages/file.html', path.join(dist, 'peerwork-widget', 'peer-readiness.html')]]) {
      const [, policy] = /"Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8'));
      assert.match(policy, /wasm-unsafe-eval/);
      assert.deepEqual(bare(policies(name, policy)), []);
    }
  });

  test('every excuse is needed', () => {
    assert.deepEqual(Object.keys(excused).filter((each) => !used.has(each)), []);
  });
});

describe('what is planted is found', () => {
  const planted = (text) => {
    const folder = path.join(out, 'planted');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: path.relative(folder, path.join(ui, 'tsconfig.json')), include: ['*.js'] }));
    writeFileSync(path.join(folder, 'planted.js'), text);
    return scripts(folder).faults.map(({ feature }) => feature).sort();
  };

  for (const [name, text, feature] of [
    ['a method of an array', 'export const a = [1].toReversed();', 'javascript/builtins/Array/toReversed'],
    ['one that Firefox alone is late with', 'export const a = [1].findLast(Boolean);', 'javascript/builtins/Array/findLast'],
    ['one of a constructor', 'export const a = Object.groupBy([1], String);', 'javascript/builtins/Object/groupBy'],
    ['one taken apart', 'export const { toSorted } = [1];', 'javascript/builtins/Array/toSorted'],
    ['one that may be missing', 'export const a = (/** @type {number[] | undefined} */ b) => b?.with(0, 1);', 'javascript/builtins/Array/with'],
    ['one of an element', 'document.body.togglePopover();', 'api/HTMLElement/togglePopover'],
    ['a global, which the file may use and the element may not', 'export const a = new DecompressionStream("gzip");', 'api/DecompressionStream'],
    ['a regular expression', 'export const a = /(?i:a)b/;', 'javascript/regular_expressions/modifier'],
    ['an attribute', 'import { h } from "../../../wasm/ui/parts/dom.js";\nh("p", { popover: true });', 'html/global_attributes/popover'],
  ]) test(name, () => assert.ok(planted(text).includes(feature), planted(text).join()));

  test('and nothing else', () => {
    assert.deepEqual(planted('const mine = { toReversed: () => 1, with: 2 };\nexport const a = [mine.toReversed(), mine.with, [1].at(-1), structuredClone(1)];'), []);
  });

  test('styles', () => {
    const text = 'p { color: light-dark(#fff, #000); height: 1dvh; text-wrap: balance; &:has(a) { fill: oklch(from red l c h) } } @media (100px < width) { p { inset: 0 } }';
    assert.deepEqual(styles('planted.css', text).map(({ feature }) => feature).sort(), ['css/at-rules/media/range_syntax', 'css/properties/text-wrap', 'css/properties/text-wrap/balance',
      'css/selectors/has', 'css/selectors/nesting', 'css/types/color/light-dark', 'css/types/color/oklch', 'css/types/color/oklch/relative_syntax',
      'css/types/length/viewport_percentage_units_dynamic']);
    assert.deepEqual(styles('planted.css', `@supports (color: light-dark(red, red)) { ${text} }`), []);
  });

  test('a policy', () => assert.deepEqual(policies('x', "script-src 'self' 'inline-speculation-rules'").length, 1));

  test('with the versions', () => {
    assert.equal(late('javascript/builtins/Array/toReversed', 'page'), 'chrome 110, chrome_android 110, edge 110, firefox 115, firefox_android 115');
    assert.equal(late('api/DecompressionStream', 'page'), 'firefox 113, firefox_android 113');
    assert.equal(late('api/DecompressionStream', 'file'), '');
  });
});
