// What of the web the widget's sources use, and since when browsers have it, by
// the tables of MDN.
//
// A script's methods, properties and globals are found by TypeScript, which
// knows that the "at" of an array is not that of a page's own object; styles by
// css-tree; elements and attributes in the calls of h().
//
// It does not see: what is named in a string or reached through `any`; options
// of a method (`{ preventScroll: true }`) and events; a value that a property
// takes, unless MDN lists it by the same name; what a browser does otherwise than
// MDN says. Syntax is not looked for either, except in regular expressions: the
// builder rewrites it for the browsers of the same table, or refuses. Real old
// browsers are in test/oldbrowsers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import bcd from '@mdn/browser-compat-data/forLegacyNode';
import * as css from 'css-tree';
import * as ts from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { root } from '../support/built.mjs';

/** The browsers of the builder's table, and what MDN calls them. */
const table = JSON.parse(readFileSync(path.join(root, 'internal', 'build', 'browsers.json'), 'utf8'));
const ids = { Chrome: ['chrome', 'chrome_android'], Edge: ['edge'], Firefox: ['firefox', 'firefox_android'], Safari: ['safari', 'safari_ios'] };

/** @typedef {{ feature: string, where: string, late: string }} Fault */

const at = (feature) => feature.split('/').reduce((node, key) => node?.[key], bcd)?.__compat;

/** The first of the names that MDN has, as "api/Element/closest". */
const first = (...features) => features.find((feature) => at(feature));

/** The version from which a browser has it completely and without a switch or a prefix. */
function since({ support }, id) {
  const versions = [support[id] ?? []].flat()
    .filter((each) => !each.flags && !each.prefix && !each.alternative_name && !each.partial_implementation && !each.version_removed)
    .map(({ version_added: added }) => (typeof added === 'string' ? Number(added.replace('≤', '')) : NaN)).filter(Number.isFinite);
  return Math.min(Infinity, ...versions);
}

/**
 * The browsers of the table that do not have it yet, such as "firefox 113"; "" when all do.
 *
 * @param {string} feature
 * @param {'page' | 'file'} column
 */
export function late(feature, column) {
  return table.flatMap((row) => ids[row.browser].map((id) => [id, since(at(feature), id), Number(row[column])]))
    .filter(([, version, line]) => version > line).map(([id, version]) => `${id} ${version === Infinity ? 'never' : version}`).join(', ');
}

/** Whether a file is in nothing but the file that holds everything. */
const column = (file) => (/^pages\/file/.test(file) ? 'file' : 'page');

/** Interfaces that TypeScript has and MDN does not: theirs are elsewhere. */
const mixins = {
  Body: 'Response', CallableFunction: 'Function', ChildNode: 'Element', Console: 'console', CSSStyleDeclarationBase: 'CSSStyleDeclaration', DocumentOrShadowRoot: 'ShadowRoot',
  ElementCSSInlineStyle: 'HTMLElement', HTMLOrSVGElement: 'HTMLElement', ParentNode: 'Element', ReadableStreamGenericReader: 'ReadableStreamDefaultReader',
  ReadonlyArray: 'Array', Uint8Array: 'TypedArray',
};

/** Where MDN has what TypeScript calls `name` of `owner`; of nothing, when it is a global. */
function featureOf(owner, name) {
  const js = 'javascript/builtins/';
  if (!owner) return first(`api/Window/${name}`, `api/${name}`, js + name, `api/EventTarget/${name}`, `${js}Intl/${name}`, `webassembly/api/${name}`);
  const plain = owner.replace(/Constructor$/, '');
  const of = mixins[plain] ?? plain;
  if (of === 'CSSStyleProperties') return first('css/properties/' + name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()));
  const names = [name, name + '_static'];
  return first(...['Intl/', ''].flatMap((within) => names.map((each) => js + within + of + '/' + each)), ...names.map((each) => `api/${of}/${each}`),
    ...names.map((each) => `webassembly/api/${each}`), ...['HTMLElement', 'Element', 'Node', 'EventTarget'].map((each) => `api/${each}/${name}`));
}

/** What TypeScript has that no browser has or lacks: the shapes of things. */
const shapes = /^(DOMStringMap\.__index|ImportMeta\.url|WebAssembly|Intl|.*\.prototype|ReadableStreamRead\w+\.\w+|\w+Options\.\w+|\w+Init\.\w+|PromiseFulfilledResult\.\w+|Transformer\.\w+|IteratorYieldResult\.\w+)$/;

/** What a regular expression is written with, and how MDN calls it. */
const patterns = [[/\(\?<[=!]/, 'lookbehind_assertion'], [/\\p\{/i, 'unicode_character_class_escape'], [/\(\?<\w/, 'named_capturing_group'], [/\(\?[ims]*-?[ims]+:/, 'modifier']]
  .map(([form, name]) => [form, 'javascript/regular_expressions/' + name]);
const flags = { d: 'hasIndices', s: 'dotAll', u: 'unicode', v: 'unicodeSets', y: 'sticky' };

/**
 * What the scripts of a TypeScript project use of the web, and is too new.
 *
 * @param {string} folder with a tsconfig.json
 * @returns {{ faults: Fault[], unknown: string[], seen: Set<string> }}
 */
export function scripts(folder) {
  const config = path.join(folder, 'tsconfig.json');
  const api = new API({ cwd: folder });
  const faults = [];
  const unknown = new Set();
  const seen = new Set();
  try {
    const [{ program, checker, rootFiles }] = api.updateSnapshot({ openProject: config }).getProjects();
    for (const name of rootFiles.filter((each) => each.endsWith('.js'))) {
      const file = path.relative(folder, name);
      const note = (feature) => {
        seen.add(feature);
        const missing = late(feature, column(file));
        if (missing) faults.push({ feature, where: file, late: missing });
      };
      const used = (symbol) => {
        const declared = symbol?.declarations ?? [];
        if (!declared.some((each) => /\/lib\.[\w.]+\.d\.ts$/.test(each.path))) return;
        let owner = symbol.getParent()?.name;
        // A property of a union has no parent; the interface around its declaration is reported instead.
        const inside = declared[0].resolve()?.parent;
        if (!owner && inside?.kind === ts.SyntaxKind.InterfaceDeclaration) owner = inside.name.text;
        // The constructor of something, declared as a variable with a type of its own.
        if (owner === '__type') owner = inside?.parent?.name?.text;
        if (owner === 'globalThis') owner = undefined;
        const told = (owner ? owner + '.' : '') + symbol.name;
        const feature = featureOf(owner, symbol.name);
        if (feature) note(feature);
        else if (!shapes.test(told)) unknown.add(told);
      };
      const names = [];
      const look = (node) => {
        if (ts.isTypeNode(node)) return;
        if (node.kind === ts.SyntaxKind.Identifier) names.push(node);
        if (node.kind === ts.SyntaxKind.ObjectBindingPattern) {
          const type = checker.getTypeAtLocation(node);
          for (const { propertyName, name: own } of node.elements) {
            const key = (propertyName ?? own).text;
            if (type && key) used(checker.getPropertyOfType(type, key));
          }
        }
        if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
          const end = node.text.lastIndexOf('/');
          for (const [form, feature] of patterns) if (form.test(node.text.slice(0, end))) note(feature);
          for (const flag of node.text.slice(end + 1)) if (flags[flag]) note('javascript/builtins/RegExp/' + flags[flag]);
        }
        if (node.kind === ts.SyntaxKind.CallExpression && node.expression.text === 'h') markup(node.arguments).forEach(note);
        node.forEachChild(look);
      };
      look(program.getSourceFile(name));
      checker.getSymbolAtLocation(names).forEach(used);
    }
  } finally {
    api.close();
  }
  return { faults: once(faults), unknown: [...unknown].sort(), seen };
}

/** The element and the attributes that a call of h() makes. */
function markup([tag, props]) {
  const found = [first('html/elements/' + tag?.text)];
  for (const { name } of props?.properties ?? []) found.push(name && first(`html/elements/${tag.text}/${name.text}`, `html/global_attributes/${name.text}`));
  return found.filter(Boolean);
}

const units = {
  cq: 'css/types/length/container_query_length_units', dv: 'css/types/length/viewport_percentage_units_dynamic', sv: 'css/types/length/viewport_percentage_units_small',
  lv: 'css/types/length/viewport_percentage_units_large', lh: 'css/types/length/lh', rl: 'css/types/length/rlh', ca: 'css/types/length/cap', ic: 'css/types/length/ic',
};

/** Where MDN has a function: below the types, whichever it makes. */
function functionOf(name, property) {
  const within = Object.keys(bcd.css.types).flatMap((type) => [`css/types/${type}/${name}`, `css/types/${name}`]);
  return first(...within, `css/properties/${property}/${name}`, `css/types/transform-function/${name}`);
}

/**
 * What a style sheet uses and is too new. What a browser is asked for with
 * @supports is left out: the sheet says itself what applies without it.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Fault[]}
 */
export function styles(file, text) {
  const faults = [];
  const note = (feature) => {
    const missing = feature && late(feature, column(file));
    if (missing) faults.push({ feature, where: file, late: missing });
  };
  css.walk(css.parse(text, { parseCustomProperty: true }), function (node) {
    const { property } = this.declaration ?? {};
    switch (node.type) {
      case 'Atrule':
        if (node.name === 'supports') return this.skip;
        note(first('css/at-rules/' + node.name));
        break;
      case 'Feature':
        note(first('css/at-rules/media/' + node.name));
        break;
      case 'FeatureRange':
        note('css/at-rules/media/range_syntax');
        break;
      case 'PseudoClassSelector':
      case 'PseudoElementSelector':
        note(first('css/selectors/' + node.name));
        break;
      case 'NestingSelector':
        note('css/selectors/nesting');
        break;
      case 'Declaration':
        if (!/^-/.test(node.property)) note(first('css/properties/' + node.property));
        break;
      case 'Identifier':
        if (property) note(first(`css/properties/${property}/${node.name}`));
        break;
      case 'Function':
        note(functionOf(node.name, property));
        if (node.children.first?.name === 'from') note(`css/types/color/${node.name}/relative_syntax`);
        break;
      case 'Dimension':
        note(units[node.unit.slice(0, 2)]);
        break;
    }
  });
  return once(faults);
}

/** The keywords of a content security policy that are too new. */
export function policies(file, text) {
  const known = bcd.http.headers['Content-Security-Policy'];
  const features = text.split(';').map((each) => each.trim().split(/\s+/)).flatMap(([directive, ...sources]) => [directive,
    ...sources.map((source) => `${directive}/${source.replaceAll("'", '')}`)]).filter((name) => name.split('/').reduce((node, key) => node?.[key], known)?.__compat);
  return features.map((name) => 'http/headers/Content-Security-Policy/' + name).map((feature) => ({ feature, where: file, late: late(feature, column(file)) })).filter(({ late: missing }) => missing);
}

const once = (faults) => [...new Map(faults.map((each) => [each.where + ' ' + each.feature, each])).values()];
