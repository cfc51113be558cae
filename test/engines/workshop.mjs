// The workshop, in the form of scenarios.mjs: begun, written, undone, read, in a
// meeting, looked at and given.
import { strings as give } from '../../wasm/ui/jobdesc/give/strings.js';
import { strings as meeting } from '../../wasm/ui/jobdesc/meeting/strings.js';
import { strings } from '../../wasm/ui/jobdesc/shell/strings.js';

const t = strings.da;
const m = meeting.da;
const title = '[data-at="/title"] textarea';

export const workshop = {
  page: '/workshop.html', lang: 'da',
  steps: [
    { state: 'workshop: the first page', async go(person) {
      await person.see('.example-card');
    }, named: [['.pr', 'region', t.workshop], ['.begin .title', 'heading', t.workshop, { level: '2' }], ['.begin .main', 'button', t.beginEmpty]] },

    { state: 'workshop: a chapter', async go(person) {
      await person.press(t.beginEmpty);
      await person.see('.chapter');
    }, focus: { tag: 'h3' }, named: [['nav.chapters', 'navigation', t.chapters], ['.ways-bar', 'navigation', t.pagesName]] },

    { state: 'workshop: written and undone', async go(person) {
      await person.fill(title, 'Peer-medarbejder');
      await person.see('.job-title', 'Peer-medarbejder');
      await person.press(null, '.turn:not(:disabled)');
      await person.see('.job-title', t.untitled);
      await person.press(null, '.turn:not(:disabled)');
      await person.see('.job-title', 'Peer-medarbejder');
    } },

    { state: 'workshop: tasks, in and out', async go(person) {
      await person.press(null, 'li:nth-child(4) > .chapter-link');
      await person.see('.chapter', t.addTo['/tasks']);
      await person.press(t.addTo['/tasks']);
      await person.until('the new task has the focus', async () => (await person.focused())?.tag === 'textarea');
      await person.driver.type('Samtaler');
      await person.see('.each-name', 'Samtaler');
    }, focus: { tag: 'textarea', value: 'Samtaler' } },

    { state: 'workshop: found beside the chapter', async go(person) {
      await person.see('.beside:not([hidden]) button');
    } },

    { state: 'workshop: before a meeting', async go(person) {
      await person.press(t.pages.meeting, '.way');
      await person.see('.meeting-start');
    }, focus: { tag: 'h3', text: m.title } },

    { state: 'workshop: a question in a meeting', async go(person) {
      await person.press(m.firstHourBegin);
      await person.see('.meeting-step');
      await person.driver.key('ArrowRight');
      await person.see('.meeting-where', m.question(2, 10));
    }, focus: { tag: 'h3' } },

    { state: 'workshop: what came of the meeting', async go(person) {
      await person.press(m.stop);
      await person.see('.meeting-over');
    }, focus: { tag: 'h3', text: m.overTitle }, named: [['.missing textarea', 'textbox', /^Hvem finder svaret\?/]] },

    { state: 'workshop: the whole review', async go(person) {
      await person.press(t.pages.read, '.way');
      await person.until('the review', async () => (await person.count('.wide .step')) > 0 && !(await person.count('.waiting')));
    } },

    { state: 'workshop: given', async go(person) {
      await person.press(t.pages.give, '.way');
      await person.see('.paper-row', give.da.about.annex);
    }, focus: { tag: 'h3', text: give.da.title } },
  ],
};
