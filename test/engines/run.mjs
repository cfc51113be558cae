// Runs the scenarios in Chromium, Firefox and WebKit and prints what each
// engine showed in each state. Fails when anything fails or an engine is
// missing. `node test/engines/run.mjs firefox` runs one.
//
// A driver is {name, version, cannot (what it cannot show: why), open(url),
// run(source), key(name), type(text), click(x, y), width(px), shot(path),
// complaints(), computed(source, role, name), close()}.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { built, out } from '../support/built.mjs';
import { serve } from '../support/server.mjs';
import { checks } from './check.mjs';
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { Person } from './person.mjs';
import { journeys, pages } from './scenarios.mjs';
import { webkit } from './webkit.mjs';

const engines = { chromium, firefox, webkit };
const shots = path.join(out, 'engines');
/** An engine that has not come through by then hangs. */
const limit = 600_000;

/** Walks every journey in one engine; fills in what each state showed. */
async function walk(driver, site, seen) {
  const person = new Person(driver, site);
  for (const journey of journeys) {
    site.missing = () => false;
    site.hold = () => {};
    journey.before?.(site);
    person.lang = journey.lang;
    await person.open(journey.page);
    for (const step of journey.steps) {
      try {
        await step.go(person);
      } catch (error) {
        seen.set(step.state, { shown: [], failed: [`did not come there: ${error.message}`] });
        break;
      }
      seen.set(step.state, await look(person, step));
      await driver.shot(path.join(shots, `${step.state.replaceAll(/[^\w]+/g, '-')}-${driver.name.toLowerCase()}.png`));
    }
  }
}

/** Does the checks that belong to a state. */
async function look(person, step) {
  const shown = [], failed = [];
  for (const { name, look: check, when } of checks) {
    if (when && !when(step, person.driver)) continue;
    try {
      await check(person, step);
      shown.push(name);
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  }
  return { shown, failed };
}

/** One engine from start to end; never throws. */
async function engine(name, site) {
  const from = Date.now();
  const result = { name, cannot: {}, seen: new Map(), wrong: [] };
  let driver, timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit); });
  try {
    driver = await Promise.race([engines[name](), late]);
    Object.assign(result, { name: driver.name, cannot: driver.cannot });
    await Promise.race([walk(driver, site, result.seen), late]);
  } catch (error) {
    result.wrong.push(error.message);
  } finally {
    clearTimeout(timer);
    await driver?.close().catch((error) => result.wrong.push(error.message));
  }
  for (const [state, { failed }] of result.seen) result.wrong.push(...failed.map((each) => `${state}: ${each}`));
  console.log(`${result.name} ${driver?.version ?? ''}: ${((Date.now() - from) / 1000).toFixed(0)} s`);
  return result;
}

// So that the browsers' processes end with this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

built();
mkdirSync(shots, { recursive: true });
const site = await serve(pages);
const results = [];
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(engines)) results.push(await engine(name, site));
site.close();

const states = journeys.flatMap(({ steps }) => steps.map(({ state }) => state));
const cell = ({ seen }, state) => {
  const at = seen.get(state);
  return !at ? 'NOT REACHED' : at.failed.length ? 'FAILED' : at.shown.join(' ');
};
const table = [['state', ...results.map(({ name }) => name)], ...states.map((state) => [state, ...results.map((each) => cell(each, state))])];
const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
console.log('\n' + table.map((row) => row.map((text, i) => text.padEnd(widths[i])).join('  ').trimEnd()).join('\n') + '\n');
for (const { name, cannot } of results) {
  for (const [what, why] of Object.entries(cannot)) console.log(`${name} cannot show: ${what}. ${why}.`);
}
for (const { name, wrong } of results) for (const each of wrong) console.error(`\nFAILED in ${name}: ${each}`);
process.exit(results.some((each) => each.wrong.length || states.some((state) => !each.seen.has(state))) ? 1 : 0);
