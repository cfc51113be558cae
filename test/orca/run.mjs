// What Orca says in Firefox to somebody who goes by keys: one person's answers to
// the result; a working group, the plan it works on, and what has changed since
// last time; a job begun in the workshop, with the review beside it and the first
// hour; and what peer work is, with a picture and a card in a meeting. What was
// said is kept in test/out/orca/. It is searched for what must be in it and not
// compared with a golden: Firefox sometimes still calls an answer that has just
// been chosen not chosen, and then Orca does too.
//
//	make orca
//	test/orca/run.sh workshop recovery
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { out } from '../support/built.mjs';
import { recoveryPage } from '../support/recovery.mjs';
import { page as html, serve } from '../support/server.mjs';
import { workshopPage } from '../support/workshop.mjs';
import { desk } from './desk.mjs';
import { group } from './group.mjs';
import { listener } from './listener.mjs';
import { quiz } from './quiz.mjs';
import { recovery } from './recovery.mjs';
import { workshop } from './workshop.mjs';

const lang = 'da';
const questions = html('<peer-readiness></peer-readiness>', { lang });
/** Each walk: the element it goes through, and the page that is on. */
const walks = {
  quiz: [quiz, 'peer-readiness', questions],
  group: [group, 'peer-readiness', questions],
  workshop: [workshop, 'peer-jobdesc', workshopPage('', { lang })],
  recovery: [recovery, 'peer-recovery', recoveryPage('', { lang })],
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(walks);
assert.ok(names.every((name) => Object.hasOwn(walks, name)), `the walks are ${Object.keys(walks).join(', ')}`);

const folder = path.join(out, 'orca');
mkdirSync(folder, { recursive: true });
const site = await serve(Object.fromEntries(names.map((name) => [`/${name}.html`, walks[name][2]])));
const failures = [];
for (const name of names) {
  const [walk, element] = walks[name];
  // Each at a desk of its own: the workshop asks before what is written is left.
  const there = await desk(lang);
  const somebody = listener(there, element);
  const failure = await walk(somebody, `${site.origin}/${name}.html`).then(() => undefined, (thrown) => thrown);
  await there.close();
  writeFileSync(path.join(folder, `${name}-${lang}.txt`), somebody.transcript.join('\n').trim() + '\n');
  if (failure) failures.push(failure);
  console.log(`${name}: ${failure ? 'not all that must be heard was said' : 'Orca said all that must be heard'}, in ${somebody.transcript.length} lines: test/out/orca/${name}-${lang}.txt`);
}
site.close();
for (const failure of failures) console.error(failure);
if (failures.length) process.exit(1);
