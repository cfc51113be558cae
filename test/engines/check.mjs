import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { elements } from './person.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No barrier that axe-core knows, the shadow root included. */
async function axe({ driver }) {
  if (!await driver.run('typeof window.axe === "object"')) await driver.run(`(() => { ${axeSource}\n; return true; })()`);
  const [violations, inside] = await driver.run(`window.axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations, passes }) => [
    violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary).join('; ')),
    passes.some((pass) => pass.nodes.some((node) => Array.isArray(node.target[0])))])`);
  assert.deepEqual(violations, []);
  assert.ok(inside, 'axe has looked into the shadow root');
}

/** The focus is where it must be. */
async function focus(person, step) {
  const at = await person.focused();
  assert.deepEqual(at && Object.fromEntries(Object.keys(step.focus).map((key) => [key, at[key].replace(/\s+/g, ' ')])), step.focus);
}

/** Roles and names. */
async function names({ driver, source }, { named }) {
  for (const [selector, role, name] of named) {
    if (!role) continue;
    const found = await driver.computed(source(selector), role, name);
    assert.ok([role].flat().includes(found.role), `${selector} has the role ${found.role}, not ${role}`);
    // Engines differ in the space before a colon that is out of sight: it is not heard.
    const heard = found.name?.replaceAll(' :', ':');
    if (name instanceof RegExp) assert.match(heard, name, `the name of ${selector}`);
    else if (name) assert.equal(heard, name, `the name of ${selector}`);
  }
}

/** Descriptions and states. */
async function states({ driver, source }, { named }) {
  for (const [selector, , , { description, ...more } = {}] of named) {
    const found = await driver.computed(source(selector));
    if (description !== undefined) assert.equal(found.description, description, `the description of ${selector}`);
    for (const [state, value] of Object.entries(more)) assert.equal(found.states[state], value, `${state} of ${selector}`);
  }
}

/** Nothing complained, in the page or in the console. */
async function quiet({ driver }, { expected }) {
  const all = [...await driver.run('window.complaints.splice(0)'), ...driver.complaints()];
  assert.deepEqual(all.filter((each) => !expected?.test(each)), []);
}

/** At 320 px nothing is wider than the page. */
async function reflow({ driver }) {
  await driver.width(320);
  const measured = await driver.run(`(() => {
    const box = document.querySelector('${elements}').shadowRoot.querySelector('.pr');
    const { right } = box.getBoundingClientRect();
    const wide = [...box.querySelectorAll('*')].filter((node) => node.getBoundingClientRect().right > right + 1).map((node) => node.outerHTML.slice(0, 90));
    return [innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth, box.scrollWidth - box.clientWidth, wide.slice(0, 4)];
  })()`).finally(() => driver.width(1280));
  assert.deepEqual(measured, [320, 0, 0, []]);
}

/** With text at 200 % and the spacing of WCAG 1.4.12 nothing is cut off and nothing is wider than the widget. */
async function text({ driver }) {
  assert.deepEqual(await driver.run(`(() => {
    const { shadowRoot } = document.querySelector('${elements}');
    const box = shadowRoot.querySelector('.pr'), sheets = [...shadowRoot.adoptedStyleSheets], large = new CSSStyleSheet();
    large.replaceSync('.pr { font-size: 32px !important; } .pr * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .pr p { margin-bottom: 2em !important; }');
    shadowRoot.adoptedStyleSheets = [...sheets, large];
    const cut = [...box.querySelectorAll('*')].filter((node) => /hidden|clip/.test(getComputedStyle(node).overflow) && !node.closest('.off, [aria-hidden]')
      && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)).map((node) => node.outerHTML.slice(0, 80));
    const over = box.scrollWidth - box.clientWidth;
    shadowRoot.adoptedStyleSheets = sheets;
    return [over, cut];
  })()`), [0, []]);
}

/**
 * What is looked at in every state, where the state has something to look at
 * and the engine's driver can tell. Each throws what is wrong.
 */
export const checks = [
  { name: 'axe', look: axe },
  { name: 'focus', look: focus, when: (step) => step.focus },
  { name: 'names', look: names, when: ({ named }) => named?.some(([, role]) => role) },
  { name: 'states', look: states, when: ({ named }, { cannot }) => named?.some(([, , , more]) => more) && !cannot.states },
  { name: 'twin', look: (person, step) => step.twin(person), when: (step) => step.twin },
  { name: 'quiet', look: quiet },
  { name: '320px', look: reflow },
  { name: 'text', look: text },
];
