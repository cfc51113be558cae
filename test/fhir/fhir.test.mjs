// FHIR: our questionnaires and responses are what two independent checkers of R4
// take them for, and a FHIRPath engine works out the numbers that we do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { built, out, root } from '../support/built.mjs';

const require = createRequire(import.meta.url);
const { Fhir } = require('fhir');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const langs = ['da', 'en'];
const peerwork = (args, input) => execFileSync(built().command, args, { encoding: 'utf8', input, maxBuffer: 1 << 28, stdio: 'pipe' });
const lines = (text) => text.trim().split('\n').map((line) => JSON.parse(line));
const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
const list = (...folder) => readdirSync(path.join(root, ...folder)).filter((name) => name.endsWith('.json') && !name.includes('.result.'))
  .map((name) => path.join(root, ...folder, name));

/** The standard instruments and those of the examples: id → what --instrument takes. One to talk from has no form. */
const instruments = new Map([['temperatur', 'temperatur'], ['parathed', 'parathed'],
  ...list('schema', 'examples', 'instrument').filter((file) => load(file).use !== 'talk').map((file) => [load(file).id, file])]);

/** Every example response and every golden one, by instrument. */
const responses = new Map([...instruments.keys()].map((id) => [id, []]));
for (const file of [...list('schema', 'examples', 'response'), ...list('readiness', 'testdata', 'golden', 'temperatur'), ...list('readiness', 'testdata', 'golden', 'parathed')]) {
  responses.get(load(file).instrument)?.push(load(file));
}
// And for each instrument fifty made up, so that all sorts of counts come by.
let seed = 20;
const random = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648, Math.floor(seed / 65536) % n);
const whole = (id) => (instruments.get(id) === id ? load(path.join(root, 'readiness', 'instruments', `${id}.json`)) : load(instruments.get(id)));
for (const id of instruments.keys()) {
  const { version, themes, scale } = whole(id);
  for (let i = 0; i < 50; i++) {
    const open = random(4);
    const answers = themes.flatMap((theme) => theme.items).filter(() => random(8) >= open)
      .map((item) => ({ item: item.id, choice: random(10) < open ? 'unknown' : String(random(scale.options.length)) }));
    responses.get(id).push({ id: 'ZZZZZZZZZZZZ', instrument: id, version, answers });
  }
}

const made = new Map([...instruments].map(([id, named]) => {
  const input = responses.get(id).map((r) => JSON.stringify(r)).join('\n') + '\n';
  const of = (command, text, ...more) => lines(peerwork([...command, '--instrument', named, ...more, '-'], text));
  return [id, {
    questionnaires: langs.map((lang) => JSON.parse(peerwork(['fhir', '--instrument', named, '--lang', lang]))),
    sent: of(['fhir'], input, '--lang', 'da'),
    sentInEnglish: of(['fhir'], input, '--lang', 'en'),
    results: of(['score', '--json'], input),
    of,
  }];
}));

test('an instrument to talk from is not handed to another system', () => {
  const own = list('schema', 'examples', 'instrument').filter((file) => load(file).use === 'talk');
  assert.ok(own.length);
  for (const named of ['rolle', ...own]) {
    assert.throws(() => peerwork(['fhir', '--instrument', named]), ({ status, stderr, stdout }) => status === 2 && !stdout && /er til at tale om/.test(stderr), named);
  }
});

test('there are two standard and at least two custom instruments, with responses', () => {
  assert.ok(instruments.size >= 4);
  for (const [id, all] of responses) assert.ok(all.length > 50, id);
});

describe('fhir, which checks values', () => {
  const checker = new Fhir();
  const complaints = (resource) => checker.validate(resource, { errorOnUnexpected: true }).messages.filter((m) => m.severity !== 'information')
    .map((m) => `${m.severity} ${m.location} ${m.message}`);
  for (const [id, { questionnaires, sent, sentInEnglish }] of made) {
    test(id, () => {
      for (const resource of [...questionnaires, ...sent.slice(0, 40), ...sentInEnglish.slice(0, 10)]) {
        assert.deepEqual(complaints(resource), [], JSON.stringify(resource).slice(0, 300));
      }
    });
  }
  test('it finds what is wrong', () => {
    const [{ questionnaires: [q], sent: [r] }] = made.values();
    assert.notDeepEqual(complaints({ ...q, status: 'cooked' }), []);
    assert.notDeepEqual(complaints({ ...q, subject: 'x' }), []);
    assert.notDeepEqual(complaints({ ...r, authored: 'yesterday' }), []);
    assert.notDeepEqual(complaints({ ...r, status: undefined }), []);
  });
});

describe('@types/fhir, which checks shapes', () => {
  const folder = path.join(out, 'fhir');
  mkdirSync(folder, { recursive: true });
  const typed = (name, type, resources) => {
    const file = path.join(folder, `${name}.ts`);
    writeFileSync(file, `import type * as r4 from 'fhir/r4';\nexport const resources: r4.${type}[] = ${JSON.stringify(resources, null, 1)};\n`);
    return file;
  };
  const complaints = (files) => {
    try {
      execFileSync(process.execPath, [path.join(root, 'test', 'node_modules', 'typescript', 'bin', 'tsc'), '--strict', '--noEmit', '--skipLibCheck',
        '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', ...files], { encoding: 'utf8', cwd: root });
      return '';
    } catch (error) {
      return error.stdout || String(error);
    }
  };
  test('all of them', () => {
    const files = [...made].flatMap(([id, { questionnaires, sent, sentInEnglish }]) => [
      typed(`${id}.questionnaire`, 'Questionnaire', questionnaires),
      typed(`${id}.response`, 'QuestionnaireResponse', [...sent.slice(0, 40), ...sentInEnglish.slice(0, 10)]),
    ]);
    assert.equal(complaints(files), '');
  });
  test('they find what is wrong', () => {
    const [{ questionnaires: [q], sent: [r] }] = made.values();
    const found = complaints([typed('wrong-name', 'Questionnaire', [{ ...q, subjectTypes: q.subjectType }]), typed('wrong-status', 'QuestionnaireResponse', [{ ...r, status: 'done' }])]);
    assert.match(found, /wrong-name\.ts.*error TS/);
    assert.match(found, /wrong-status\.ts.*error TS/);
  });
});

const compiled = new Map();

/** What the calculatedExpressions of a questionnaire make of a response, by linkId. */
function calculated(questionnaire, response) {
  const known = { resource: response };
  const evaluate = (expression) => {
    if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
    return compiled.get(expression)(response, known);
  };
  const extension = (element, name) => (element.extension ?? []).filter(({ url }) => url.endsWith(`/${name}`)).map(({ valueExpression }) => valueExpression);
  for (const { name, expression } of extension(questionnaire, 'variable')) known[name] = evaluate(expression);
  const numbers = {};
  const walk = (items) => {
    for (const item of items) {
      for (const { expression, language } of extension(item, 'sdc-questionnaire-calculatedExpression')) {
        assert.equal(language, 'text/fhirpath');
        const found = evaluate(expression);
        assert.ok(found.length <= 1);
        numbers[item.linkId] = found[0];
      }
      walk(item.item ?? []);
    }
  };
  walk(questionnaire.item);
  return numbers;
}

describe('fhirpath, which works out numbers', () => {
  for (const [id, { questionnaires, sent, results }] of made) {
    test(`${id}: the same as ours for ${results.length} responses`, () => {
      assert.equal(sent.length, results.length);
      let without = 0;
      for (const [i, result] of results.entries()) {
        const want = { 'score.total': result.temperature };
        for (const { theme, temperature } of result.themes) want[`score.theme.${theme}`] = temperature;
        const got = calculated(questionnaires[i % 2], sent[i]);
        assert.deepEqual(got, want, JSON.stringify(responses.get(id)[i]));
        if (result.temperature === undefined) without++;
      }
      assert.ok(without > 0 && without < results.length, `${without} of ${results.length} without a total`);
    });
    test(`${id}: ordinalValue is the number of the option`, () => {
      for (const [i, result] of results.slice(0, 30).entries()) {
        const questionnaire = questionnaires[0];
        const weights = fhirpath.evaluate(sent[i], "item.where(linkId.startsWith('theme.')).item.answer.value.where(code != 'unknown').ordinal()", { questionnaire, resource: sent[i] }, r4);
        const numbers = responses.get(id)[i].answers.map(({ choice }) => Number(choice)).filter((n) => !Number.isNaN(n));
        assert.deepEqual([...weights].sort(), numbers.sort(), result.response);
      }
    });
  }
});

test('what is at the bounds is worked out in numbers that fit', () => {
  const text = (s) => ({ da: s, en: s });
  const themes = Array.from({ length: 20 }, (_, t) => ({ id: `t${t}`, title: text(`T${t}`), weight: 100 - t,
    items: Array.from({ length: 20 }, (_, i) => ({ id: `t${t}-i${i}`, revision: 1, statement: text('x') })) }));
  const { bands } = whole('temperatur');
  const instrument = { id: 'large', version: '1.0.0', title: text('Large'), intro: text('Large'), minutes: 60, reviewedBy: [],
    scale: { question: text('How far?'), options: Array.from({ length: 7 }, (_, i) => text(String(i))), unknown: text('?') }, bands, themes };
  const file = path.join(out, 'fhir', 'large.json');
  writeFileSync(file, JSON.stringify(instrument));
  const input = Array.from({ length: 12 }, (_, i) => JSON.stringify({ id: 'ZZZZZZZZZZZZ', instrument: 'large', version: '1.0.0',
    answers: themes.flatMap((theme) => theme.items).filter(() => random(20) > i / 2).map((item) => ({ item: item.id, choice: String(random(7)) })) })).join('\n');
  const questionnaire = JSON.parse(peerwork(['fhir', '--instrument', file]));
  const sent = lines(peerwork(['fhir', '--instrument', file, '-'], input));
  const results = lines(peerwork(['score', '--json', '--instrument', file, '-'], input));
  for (const [i, { temperature }] of results.entries()) assert.equal(calculated(questionnaire, sent[i])['score.total'], temperature);
  for (const n of JSON.stringify(questionnaire).match(/\d+(?![.\d])/g)) assert.ok(Number(n) < 2 ** 31 || /\.0$/.test(n), n);
});

describe('there and back', () => {
  for (const [id, { sent, sentInEnglish, of }] of made) {
    test(`${id}: every response is as it was`, () => {
      const order = whole(id).themes.flatMap((theme) => theme.items.map((item) => item.id));
      const place = ({ item }) => order.indexOf(item);
      // The order of the answers means nothing; FHIR has that of the questionnaire.
      const want = responses.get(id).map((r) => ({ ...r, answers: [...r.answers].sort((a, b) => place(a) - place(b)) }));
      for (const all of [sent, sentInEnglish]) {
        assert.deepEqual(of(['fhir', '--from'], all.map((r) => JSON.stringify(r)).join('\n') + '\n'), want);
        for (const r of all) for (const name of ['subject', 'author', 'source', 'encounter']) assert.ok(!(name in r));
      }
    });
  }
});
