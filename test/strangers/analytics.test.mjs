// Other people's scripts on a page with the widget, answered to its end by mouse
// and keyboard in three engines: two that sites really use, as they come, and a
// listener that hears everything. None holds an item or a choice. What the
// listener can still see is said in docs/da/privatliv.md, and shown here too.
import assert from 'node:assert/strict';
import { instrument } from '../support/widget.mjs';
import { found, nobodyHolds } from './scripts.mjs';

const spec = instrument('temperatur');
const items = spec.themes.flatMap((theme) => theme.items);

/** What nobody outside may hold: what an item is called and says, and what the choices are called. */
const secret = [...items.flatMap(({ id, statement, sign }) => [id, statement.da, sign.da]), ...spec.scale.options.map(({ da }) => da), spec.scale.unknown.da];

/** Answers every item, one by mouse and the next by keyboard, and comes to the result: returns what nobody may hold. */
async function answered(person) {
  for (const theme of spec.themes) {
    await person.see('h3', theme.title.da);
    for (const [i, { id }] of theme.items.entries()) {
      if (i % 2) await person.type(id, '2');
      else await person.press('', `label:has(input[data-item="${id}"][value="3"])`);
    }
    await person.press('', '.step > .buttons .main');
  }
  await person.see('.result');
  // The result names items too.
  await person.press('', '.result summary, .result button');
  return secret;
}

/** It hears what it listens to. */
function listened(heard) {
  const types = new Set(heard.map(({ type }) => type));
  for (const type of ['click', 'keydown', 'pointerdown', 'focusin', 'input', 'change']) assert.ok(type === 'change' || types.has(type), `it hears ${type}`);
}

/** What the listener still sees, and the papers name. */
async function seen(person) {
  await person.open('/listener.html');
  await person.see('fieldset');
  const [{ id }, other] = spec.themes[0].items;
  await person.press('', `label:has(input[data-item="${id}"][value="3"])`);
  await person.type(other.id, '1');
  await person.driver.run(`getSelection().selectAllChildren(window.keptRoots.get(document.querySelector('peer-readiness')).querySelector('legend span'))`);
  await person.until('what is selected to be told', () => person.driver.run(`window.heard.some(({ selected }) => selected === ${JSON.stringify(items[0].statement.da)})`));
  const heard = await person.driver.run('window.heard');
  const click = heard.find(({ type }) => type === 'click');
  assert.ok(click.place.every((n) => n > 0), 'where a click was');
  assert.ok(heard.some(({ type, key }) => type === 'keydown' && key === 'ArrowDown'), 'which key was pressed');
  assert.ok(heard.some(({ selected }) => selected === items[0].statement.da), 'what is selected');
  const target = heard.some(({ firefox: text }) => found(text, secret).length);
  assert.equal(target, person.driver.name === 'Firefox', 'originalTarget is Firefox’s own');
  assert.equal(await person.driver.run(`window.keptRoots.get(document.querySelector('peer-readiness')) instanceof ShadowRoot`), true,
    'a script that was there first and replaced attachShadow');
}

nobodyHolds('peer-readiness', answered, listened, (t, person) => t.test('what the listener still sees, and the papers name', () => seen(person)));
