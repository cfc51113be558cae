// The documents in a word processor and in Markdown readers: headings, lists
// and tables survive, and text stays text. Pandoc takes the place of both: it reads our
// Word files and our HTML, writes a .docx of the HTML, and reads that again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { examples, filled, good, langs, peerwork, render, results, whats } from './support.mjs';
import { root } from '../support/built.mjs';

const pandoc = (args, input) => execFileSync('pandoc', args, { encoding: 'utf8', input, maxBuffer: 1 << 27 });

/** How many of each kind of element pandoc sees, as {"Header 2": 7, …}. */
const elements = (from, input, ...files) => counted(JSON.parse(pandoc(['-f', from, '-t', 'json', ...files], input)).blocks);

function counted(blocks) {
  const counts = {};
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== 'object') return;
    if (node.t) {
      let kind = node.t === 'Header' ? `Header ${node.c[0]}` : node.t;
      // GFM makes links of bare addresses; such a link leads where it says.
      if (kind === 'Link' && node.c[2][0].replace(/^mailto:/, '') === words(node.c[1])) kind = 'Address';
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (node.t === 'BulletList') counts.items = (counts.items ?? 0) + node.c.length;
      if (node.t === 'Table') counts.rows = (counts.rows ?? 0) + node.c[3][1].length + node.c[4].reduce((n, body) => n + body[3].length, 0);
    }
    Object.values(node).forEach(walk);
  };
  walk(blocks);
  return counts;
}

const words = (inlines) => inlines.map((node) => node.t === 'Str' ? node.c : ' ').join('');

const structure = ['Header 1', 'Header 2', 'Header 3', 'BulletList', 'items', 'Table', 'rows'];
const only = (counts, kinds) => Object.fromEntries(kinds.map((kind) => [kind, counts[kind] ?? 0]));

describe('HTML to a word processor and back', () => {
  for (const { name, file } of good) {
    test(name, () => {
      for (const lang of langs) {
        for (const what of lang === 'da' ? whats : ['description']) {
          const html = render(file, 'html', what, lang);
          const docx = path.join(results, `${name}.${what}.${lang}.docx`);
          pandoc(['-f', 'html', '-t', 'docx', '-o', docx], html);
          const before = only(elements('html', html), structure);
          const after = only(elements('docx', undefined, docx), structure);
          const tags = (tag) => html.split(new RegExp(`<${tag}[ >]`)).length - 1;
          assert.deepEqual(before, {
            'Header 1': tags('h1'), 'Header 2': tags('h2'), 'Header 3': tags('h3'),
            BulletList: tags('ul'), items: tags('li'), Table: tags('table'), rows: tags('tr'),
          });
          assert.deepEqual(after, before, `${what} ${lang}`);
          assert.ok(what !== 'description' || after.Table > 0 && after.items > 5);
        }
      }
    });
  }
});

/** Writes a Word file and returns where. */
function word(name, input, ...args) {
  const at = path.join(results, `${name}.docx`);
  peerwork(['render', '--format', 'docx', '--out', at, ...args], input);
  return at;
}

describe('our Word files have the headings, lists and tables of the HTML', () => {
  for (const { name, file } of good) {
    test(name, () => {
      for (const lang of langs) {
        for (const what of whats) {
          const at = word(`${name}.${what}.${lang}.ours`, undefined, '--lang', lang, '--what', what, file);
          const { blocks, meta } = JSON.parse(pandoc(['-f', 'docx', '-t', 'json', at]));
          const html = elements('html', render(file, 'html', what, lang));
          const ours = counted(blocks);
          // The title is a style of its own and not a heading: pandoc takes it
          // and what is above it out of the text.
          assert.equal(meta.title.t, 'MetaInlines');
          assert.equal(meta.subtitle.t, 'MetaInlines');
          const as = { ...ours, 'Header 1': 1, 'Header 2': ours['Header 1'], 'Header 3': ours['Header 2'] };
          assert.deepEqual(only(as, structure), only(html, structure), `${what} ${lang}`);
          assert.ok(as.Strong >= html.Strong || !html.Strong, 'what stands out in the text');
        }
      }
    });
  }

  test('the command makes the bytes that are also made under WebAssembly', () => {
    const { file } = good.find(({ name }) => name === 'ward');
    const bytes = readFileSync(word('ward.same', undefined, file));
    const golden = readFileSync(path.join(root, 'jobdesc', 'render', 'testdata', 'good-ward.description.da.docx.txt'), 'utf8');
    assert.equal(createHash('sha256').update(bytes).digest('hex'), golden.trimEnd().split('\n').at(-1));
  });
});

describe('Markdown says the same as HTML', () => {
  for (const { name, file } of [...good, ...examples.filter(({ name }) => ['every-field', 'minimal'].includes(name))]) {
    test(name, () => {
      for (const what of whats) {
        const html = elements('html', render(file, 'html', what, 'da'));
        const markdown = elements('gfm', render(file, 'md', what, 'da'));
        assert.deepEqual(only(markdown, [...structure, 'Strong']), only(html, [...structure, 'Strong']), what);
      }
    });
  }
});

const samples = ['*a* **b** _c_ `d` ~~e~~ ^f^ $x^2$', '[navn](javascript:alert(1)) ![x](y) <b>', '[a]: javascript:alert(1)', '# a #', '- a', '1. a', 'a) b',
  '(i) a', '---', '> a', ': a', '```', '| a | b |', '| --- |', '{#id .klasse}', '&lt;b&gt; &copy; &#60;', '<https://a.dk> <!-- --> <script>', '@a [^1] \\*', '% a', '=== ', '+ a', '<div>'];

/** A harmless text like the sample. What has no letter and no digit is a blank,
 * and a description of blanks says that it is a draft. */
const harmlessAs = (sample) => /[\p{L}\p{N}]/u.test(sample) ? 'tekst' : '…';
const once = (make) => {
  const made = {};
  return (key) => made[key] ??= make(key);
};

describe('hostile text in every field stays text in Markdown', () => {
  const markdown = (sample) => peerwork(['render', '--format', 'md', '-'], filled(sample).text);
  for (const from of ['gfm', 'markdown-smart']) {
    test(from, () => {
      const like = once((text) => elements(from, markdown(text)));
      for (const sample of samples) {
        const harmless = like(harmlessAs(sample));
        const text = markdown(sample);
        const counts = elements(from, text);
        for (const kind of Object.keys({ ...counts, ...harmless })) {
          if (['Str', 'Space', 'Address', 'ColWidth', 'ColWidthDefault'].includes(kind)) continue;
          assert.equal(counts[kind] ?? 0, harmless[kind] ?? 0, `${kind} with ${sample}`);
        }
        const shown = pandoc(['-f', from, '-t', 'plain', '--wrap=none'], text);
        const times = shown.split(sample.trim()).length - 1;
        assert.ok(times >= 20, `${sample} is shown ${times} times`);
      }
    });
  }
});

describe('hostile text in every field stays text in Word', () => {
  const file = (sample) => word('hostile', filled(sample).text, '-');
  const kinds = (at) => counted(JSON.parse(pandoc(['-f', 'docx', '-t', 'json', at])).blocks);
  test('as pandoc reads it', () => {
    const like = once((text) => kinds(file(text)));
    for (const sample of [...samples, '</w:t></w:r></w:p><w:p>', '<w:fldSimple w:instr="DDEAUTO c:"/>', ']]> &amp; <?mso ?>']) {
      const harmless = like(harmlessAs(sample));
      const at = file(sample);
      const counts = kinds(at);
      for (const kind of Object.keys({ ...counts, ...harmless })) {
        if (['Str', 'Space', 'ColWidth', 'ColWidthDefault'].includes(kind)) continue;
        assert.equal(counts[kind] ?? 0, harmless[kind] ?? 0, `${kind} with ${sample}`);
      }
      const times = pandoc(['-f', 'docx', '-t', 'plain', '--wrap=none', at]).split(sample.trim()).length - 1;
      assert.ok(times >= 20, `${sample} is shown ${times} times`);
    }
  });
});
