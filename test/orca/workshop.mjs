// A job begun on an empty page: its name, a chapter with a list, what is found
// beside it, and the first hour of a meeting.
import assert from 'node:assert/strict';
import { strings as meeting } from '../../wasm/ui/jobdesc/meeting/strings.js';
import { strings as reading } from '../../wasm/ui/jobdesc/read/strings.js';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';
import { part, times } from './listener.mjs';

const [t, m, r] = [strings.da, meeting.da, reading.da];
const questions = [
  'Hvorfor vil I have en peer-medarbejder, og hvad håber I på?',
  'Hvad er der brug for, når I spørger kollegerne og dem, I støtter?',
  'Hvem er støtten for, og hvilken forskel skal den gøre for dem?',
];

/**
 * @param {import('./listener.mjs').Listener} somebody
 * @param {string} address
 */
export async function workshop({ keys, type, hear, readOn, inside, see, tabTo, press, open, focusMode }, address) {
  await open(address, '.example-card');
  await focusMode();
  const top = await readOn('Siden læst fra toppen', `${t.workshop}\noverskrift niveau 2`, t.beginHow, `${t.beginEmpty}\ntrykknap`, t.beginExample, t.beginFile);
  const examples = part(top, 'Liste med 6 elementer', 'forlader liste.');
  times(examples, '\ntrykknap\n', 6);

  await hear('Tryk på »Begynd på en tom side«', async () => {
    await press(t.beginEmpty);
    await see('.chapter');
  }, `${t.chapter(1, 9)}.`, 'Begynd her overskrift niveau 3');
  await hear('Tab til jobbets navn', () => tabTo(({ at }) => at === '/title'), 'region Hvad er det for et sted, og hvad skal jobbet hedde?', 'Titel felt.');
  await hear('Skriv navnet', () => type('Peer i dagtilbud'));
  const chapters = await hear('Tilbage til kapitlerne, og vælg det fjerde', () => press(/^4/, { key: 'shift+Tab' }), `navigation ${t.chapters}`, 'Liste med 9 elementer.', `${t.chapter(4, 9)}.`, 'Hvad overskrift niveau 3');
  assert.match(chapters, /^Hvad , 0 af 8 spørgsmål har et svar trykknap\.$/m);

  await hear('Tilføj en opgave', () => press(t.addTo['/tasks']), 'region Hvilke opgaver er med?', 'Liste med 1 element.', 'Opgave felt.', t.added(1));
  await hear('Skriv opgaven', () => type('Samtaler'));
  await hear('Tilføj en til', () => press(t.addTo['/tasks']), 'Liste med 2 elementer.', 'Opgave felt.', t.added(2));
  const found = await hear('Skriv en, der hører til hos andre', () => type('Dele medicin ud'), r.changed(1));
  times(found, 'trykknap', 0);
  await hear('Flyt den op med Alt og pil op', () => keys('alt+Up'), 'Opgave felt Dele medicin ud.', t.moved('Dele medicin ud', 1, 2));
  await hear('Fjern den', async () => {
    await tabTo(({ tool }) => tool === 'remove');
    await keys('Return');
  }, `${t.remove}: Dele medicin ud trykknap.`, 'Opgave felt Samtaler.', t.removed('Dele medicin ud'));
  await hear('Fortryd med Ctrl og Z', () => keys('ctrl+z'), 'Opgave felt Dele medicin ud.', t.undone(t.changeOf.remove('Opgaver')));

  await hear('Frem til det, der er fundet', () => tabTo(({ tag, text }) => tag === 'summary' && text === r.title, { most: 120 }), 'supplerende indhold', `${r.title} udvidet trykknap.`);
  const beside = await readOn('Det, der er fundet, læst', r.here(1), 'medicin', 'Det ligner udlevering af medicin som en opgave.', r.stageAsk);
  times(part(beside, r.here(1), r.stageAsk), 'Her står »medicin«', 1);

  await hear('Tryk på »Hold møde«', async () => {
    await press(t.pages.meeting, { key: 'shift+Tab', most: 150 });
    await see('.meeting-start');
  }, `${m.title} overskrift niveau 3`);
  await hear('Begynd den første time', () => press(m.firstHourBegin), `${m.question(1, 10)} overskrift niveau 3`, questions[0]);
  await hear('Pil til højre', () => keys('Right'), `${m.question(2, 10)} overskrift niveau 3`, questions[1]);
  await readOn('Spørgsmålet læst', `${questions[1]}\noverskrift niveau 4`, 'For eksempel: ', `${m.next}\ntrykknap`, `${m.back}\ntrykknap`, `${m.stop}\ntrykknap`, m.keys);
  await hear('Tab til svaret', () => tabTo(({ tag }) => tag === 'textarea'), `region ${questions[1]}`, 'Hvad de sagde, og hvordan I spurgte felt.');
  await hear('Skriv svaret', () => type('Flere samtaler'));
  await hear('Ikke besluttet endnu', async () => {
    await tabTo(({ type: kind }) => kind === 'checkbox');
    await keys('space');
  }, `${t.undecided} : ${questions[1]} afkrydsningsboks fravalgt.`, t.undecidedAdded, 'Hvem finder ud af det felt.');
  await hear('Næste spørgsmål', () => press(m.next), `${m.question(3, 10)} overskrift niveau 3`, questions[2]);
  await hear('Afslut mødet', async () => {
    await press(m.stop);
    await see('.meeting-over');
  });
  const over = await readOn('Det, I har besluttet, læst', `${m.decided}\noverskrift niveau 4`, `${m.missing}\noverskrift niveau 4`, `${m.home}\noverskrift niveau 4`, `${m.save}\ntrykknap`);
  const decided = part(over, `${m.decided}\noverskrift`, `${m.missing}\noverskrift`);
  for (const task of ['Samtaler', 'Dele medicin ud']) times(decided, `\n${task}\n`, 1);
  times(part(over, `${m.missing}\noverskrift`, `${m.home}\noverskrift`), questions[1], 1);
}
