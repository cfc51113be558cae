// The plan of a working group, read and worked on.
import assert from 'node:assert/strict';
import { groupStrings } from '../../wasm/ui/readiness/group/strings.js';
import { part, times } from './listener.mjs';

const t = groupStrings.da;

/**
 * @param {import('./listener.mjs').Listener} somebody who is at the plan
 */
export async function plan({ keys, type, hear, readOn, tabTo, inside }) {
  const tasks = await inside(`[...root.querySelectorAll('.task')].map((task) => ({
    name: task.querySelector('.task-title').textContent, facts: task.querySelector('.when').textContent, asked: !task.querySelector('input').hidden,
  }))`);
  const of = tasks.filter(({ asked }) => asked).length;
  assert.ok(tasks.length > 20, `${tasks.length} tasks`);
  const read = await readOn('Planen læst', t.timeline, 'Tilbage til spørgsmålene');
  for (const sentence of t.progress(0, of).split(/(?<=\.) /)) times(read, `\n${sentence}\n`, 1);
  // The tasks first, each ticked where it stands; then the picture, and nothing that is in it.
  const [list, picture] = [part(read, `\n${t.tasks}\n`, t.timeline), part(read, t.timeline, t.planChanges)];
  for (const [i, { name, facts, asked }] of tasks.entries()) {
    times(list, `\n${asked ? `${name}\nafkrydsningsboks\nfravalgt\n` : ''}${name}\n${facts}\n${t.taskOpen} : ${name}\nslået sammen\ntrykknap\n`, 1);
    times(picture, name, 0);
    if (i) assert.ok(list.indexOf(`\n${tasks[i - 1].name}\n`) < list.indexOf(`\n${name}\n`), `${name} is heard in its place`);
  }
  times(picture, 'Tidslinje', 1);
  times(picture, t.timelineLabel(tasks.length, 'uge 1', '').split(' til ')[0], 1);

  const task = tasks.find(({ asked }) => asked);
  const fold = `${t.taskOpen} : ${task.name}`;
  await hear('Tab til den første opgave', () => tabTo(({ type }) => type === 'checkbox'), `${task.name} afkrydsningsboks fravalgt.\n${task.facts}.`);
  await hear('Sæt kryds', () => keys('space'), 'tilvalgt', 'Klaret ', `${t.ticked(task.name)}. ${t.progress(1, of)}`);
  await hear('Flyt den ned', () => keys('alt+Down'), t.movedTask(task.name));
  await hear('Fortryd', () => keys('ctrl+z'), t.undoneStep(t.movedTask(task.name)));
  await hear('Fold opgaven ud', () => keys('Tab', 'Return'), `${fold} slået sammen trykknap.\nudvidet`);
  await hear('Tab til dagen', () => keys('Tab'), `${t.taskDay} felt ${task.facts.split(' · ')[0]} markeret.\n${t.taskWeekHint}`);
  // Each field is read when it is left, and the next is heard.
  const write = (what, text, ...words) => hear(what, async () => {
    await keys('ctrl+a');
    await type(text);
    await keys('Tab');
  }, ...words);
  await write('En anden uge', 'uge 9', `${t.taskOwner} redigérbar kombinationsboks.`, t.tasksLead, t.movedDay(task.name));
  await write('En anden ejer', 'Afdelingslederen', `${t.taskNote} felt.`);
  await write('En note', 'Set i dag', `${t.taskDone} felt `);
  await hear('Tilbage til opgaven', () => tabTo(({ tag }) => tag === 'summary', { key: 'shift+Tab' }), `${t.taskNote} felt Set i dag.`, `${t.taskOwner} redigérbar kombinationsboks.\nAfdelingslederen.`, `${t.taskDay} felt uge 9 markeret.`, `${fold} udvidet trykknap.`);
  await hear('Fold opgaven sammen', () => keys('Return'), 'slået sammen');

  const other = tasks.filter(({ asked }) => asked)[1];
  await hear('Fold den næste ud', async () => {
    await tabTo(({ tag, text }) => tag === 'summary' && text.endsWith(other.name));
    await keys('Return');
  }, 'udvidet');
  await hear('Sæt den til side', async () => {
    await tabTo(({ tag, text }) => tag === 'button' && text.startsWith(t.asideTask));
    await keys('Return');
  }, `${t.asideTask} : ${other.name} trykknap.`, `${t.asideSaid(other.name)}. ${t.progress(1, of - 1)}`);
}
