// The states of the widget and the way there, described once for all engines.
//
// A journey is one page in one language. Each of its steps does something,
// comes to a state, and says what must be true there: which element has the
// focus (`focus`, checked when given), and the roles, names and states that
// assistive technology gets (`named`: selector, role, name, more).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/built.mjs';
import { member, people } from '../support/group.mjs';
import { page } from '../support/server.mjs';
import { instrument, mixed } from '../support/widget.mjs';
import { frame } from './webkit.mjs';
import { recovery, recoveryInEnglish } from './recovery.mjs';
import { ownTalk, rolle } from './talk.mjs';
import { workshop } from './workshop.mjs';

const spec = instrument('temperatur');
const [one, two, three] = spec.themes;
const own = readFileSync(path.join(root, 'cmd', 'peerwork', 'demo', 'eget-skema.json'), 'utf8');
const next = '.step > .buttons .main';
const back = '.step > .buttons .plain';

const files = (when, also) => people.map((_, i) => [`svar-${i}.json`, JSON.stringify(member(i, when, also))]);
const watched = (body, options) => page(body, { head: '<script src="/watch.js"></script><script src="/open-roots.js"></script>', ...options });
/** The same with another element. */
const other = (tag, options) => watched(`<${tag}></${tag}>`, { script: false, head: `<script src="/watch.js"></script><script src="/open-roots.js"></script><script type="module" src="/${tag}.js"></script>`, ...options });

/** What the site of a run serves beside the widget. */
export const pages = {
  '/watch.js': readFileSync(new URL('watch.js', import.meta.url), 'utf8'),
  '/open-roots.js': readFileSync(new URL('../support/open-roots.js', import.meta.url), 'utf8'),
  [frame.path]: frame,
  '/da.html': watched('<peer-readiness></peer-readiness>'),
  '/workshop.html': other('peer-jobdesc'),
  '/recovery.html': other('peer-recovery'),
  '/recovery-en.html': other('peer-recovery', { lang: 'en' }),
  '/en.html': watched('<peer-readiness></peer-readiness>', { lang: 'en' }),
  '/exposed.html': watched('<peer-readiness expose-result lang="en"></peer-readiness>', { lang: 'en' }),
  '/remember.html': watched('<peer-readiness autosave></peer-readiness>'),
  '/green.html': watched('<peer-readiness theme="dkfds-green"></peer-readiness>'),
  '/blue.html': watched('<peer-readiness theme="dkfds-blue" lang="en"></peer-readiness>', { lang: 'en' }),
  '/own.html': watched('<peer-readiness src="own.json"></peer-readiness>'),
  '/own.json': own,
  '/rolle.html': watched('<peer-readiness instrument="rolle"></peer-readiness>'),
  '/own-talk.html': watched('<peer-readiness src="own-talk.json"></peer-readiness>', { lang: 'en' }),
  '/own-talk.json': readFileSync(path.join(root, 'schema', 'examples', 'instrument', 'to-talk.json'), 'utf8'),
  '/refused.html': watched('<peer-readiness src="refused.json"></peer-readiness>', { lang: 'en' }),
  '/refused.json': own.replace('"themes"', '"theme"'),
  '/unknown.html': watched('<peer-readiness instrument="nothing"></peer-readiness>'),
};

const heading = (text) => ({ tag: 'h3', text });
const group = (i) => `fieldset:nth-of-type(${i + 1})`;
const choices = mixed(spec);

const danish = {
  page: '/da.html', lang: 'da',
  steps: [
    { state: 'first question', async go(person) {
      await person.see('fieldset');
    }, named: [
      ['.pr', 'region', spec.title.da],
      ['.step-heading', 'heading', `Trin 1 af 3: ${one.title.da}`, { level: '3' }],
      ...one.items.map((item, i) => [group(i), 'radiogroup', `${item.statement.da} ${item.sign.da}`]),
      ...[...spec.scale.options, spec.scale.unknown].map((label, i) =>
        [`${group(0)} label:nth-of-type(${i + 1}) input`, 'radio', label.da, { checked: 'false' }]),
      [next, 'button', 'Videre'],
    ] },

    { state: 'open questions told', async go(person) {
      await person.tabTo(one.items[0].id, (at) => at.item === one.items[0].id);
      await person.type(one.items[0].id, '2');
      await person.press('Videre');
      await person.see('.summary');
    }, focus: { class: 'summary' }, named: [
      [`${group(0)} input[value="2"]`, 'radio', spec.scale.options[2].da, { checked: 'true' }],
      [group(0), 'radiogroup', `${one.items[0].statement.da} ${one.items[0].sign.da}`, { invalid: 'false' }],
      [group(1), 'radiogroup', `${one.items[1].statement.da} ${one.items[1].sign.da} Du har ikke valgt et svar her.`, { invalid: 'true' }],
      ['.summary li button', 'button', one.items[1].statement.da],
    ] },

    { state: 'why we ask, unfolded', async go(person) {
      await person.press(one.items[1].statement.da, '.summary button');
      await person.until('the question that was pressed', async () => (await person.focused())?.item === one.items[1].id);
      await person.type(one.items[1].id, '2');
      await person.tabTo('why', (at) => at.tag === 'summary');
      await person.driver.key('Enter');
      await person.see(`${group(1)} .ground`);
    }, focus: { tag: 'summary' }, named: [[`${group(1)} summary`, null, 'Hvad betyder svarene?', { expanded: 'true' }]] },

    { state: 'step in the middle, by keyboard', async go(person) {
      for (const { id } of one.items.slice(2)) await person.type(id, '2');
      await person.tabTo('Videre', (at) => at.text === 'Videre');
      await person.driver.key('Enter');
      await person.see('h3', two.title.da);
    }, focus: heading(`Trin 2 af 3: ${two.title.da}`), named: [
      ['.step-heading', 'heading', `Trin 2 af 3: ${two.title.da}`],
      [back, 'button', 'Tilbage'],
    ] },

    { state: 'a step back, nothing lost', async go(person) {
      await person.press('Tilbage');
      await person.see('h3', one.title.da);
    }, focus: heading(`Trin 1 af 3: ${one.title.da}`), named: [
      [`${group(0)} input[value="2"]`, 'radio', spec.scale.options[2].da, { checked: 'true' }],
    ] },

    { state: 'result', async go(person) {
      await person.answer(spec, { ...choices, ...Object.fromEntries(one.items.map(({ id }) => [id, '2'])) }, next);
      await person.see('.degrees');
    }, focus: heading('Jeres temperatur'), named: [
      ['.thermometer', 'img', 'Termometer. Grænserne går ved 40 og 75.'],
      ['.next h4', 'heading', /./, { level: '4' }],
    ], twin },

    { state: 'result, all unfolded', async go(person) {
      await person.unfold('details');
      await person.until('all that is fetched', async () => (await person.count('.why .grounds > :not([role])')) > 20 && !(await person.count('.grounds [role=status]')));
    }, named: [['.folds > details > summary', null, /./, { expanded: 'true' }]] },

    { state: 'keep my answers', async go(person) {
      await person.press('Gem mine svar');
      await person.see('h3', 'Gem mine svar');
      await person.until('the code', async () => (await person.driver.run(`${person.source('.code')}.value`)).length > 20);
    }, focus: heading('Gem mine svar'), named: [
      // WebKit calls a closed select a button.
      ['.own select', ['combobox', 'button'], 'Din rolle (hvis du vil)'],
      ['.own input', 'checkbox', /^Gruppen må se/, { checked: 'false' }],
      ['.code', 'textbox', 'Din svarkode'],
    ] },

    { state: 'group, empty', async go(person) {
      await person.press('Vores arbejdsgruppe');
      await person.see('h3', 'Vores arbejdsgruppe');
    }, focus: heading('Vores arbejdsgruppe'), named: [['.codes textarea', 'textbox', 'Sæt svarkoder ind']] },

    { state: 'group with answers and a refusal', async go(person) {
      await person.drop([...files('later', { openToGroup: true }), ['brev.txt', 'Hej alle.']]);
      await person.see('.told', '5 svar er kommet med. Ét kunne ikke læses.');
      await person.see('.outcome .main', 'Vi er alle med');
    }, named: [['.outcome .main', 'button', 'Vi er alle med']] },

    { state: 'group, all there', async go(person) {
      await person.press('Vi er alle med');
      await person.see('.outcome .degrees');
      await person.unfold('.outcome details');
      await person.see('.outcome .ground');
    }, focus: { tag: 'h4', text: 'Gruppens temperatur, 5 svar' }, named: [
      ['.told', 'status', null],
      ['.members li:nth-child(2) button', 'button', 'Tag ud: svar nummer 2'],
      ['.outcome table', 'table', null],
    ] },

    { state: 'compared with last time', async go(person) {
      await person.press('Sammenlign med sidst');
      await person.see('h3', 'Sammenlign med sidst');
      await person.drop(files('first'));
      await person.see('.changes');
    }, focus: heading('Sammenlign med sidst') },

    { state: 'vision', async go(person) {
      await person.press('Vores vision');
      await person.see('h3', 'Vores vision');
      await person.tabTo('a field', (at) => at.tag === 'textarea', 3);
      await person.driver.type('Et nyt håb. ');
      await person.see('.draft', 'Et nyt håb.');
    }, focus: { tag: 'textarea' }, named: [['textarea', 'textbox', /\?$/]] },

    { state: 'plan', async go(person) {
      await person.press('Vores plan');
      await person.see('h3', 'Vores plan');
      await person.fill('input[type=date]', '2027-01-04');
      await person.see('.outcome .band', '2027');
      await person.unfold('.task details');
    }, focus: heading('Vores plan'), named: [
      ['.task input[type=checkbox]', 'checkbox', /^Giv en leder/],
      ['.timeline', 'img', /^Tidslinje med \d+ opgaver fra 4\. januar 2027 til .+\. Listen med opgaver siger det samme\.$/]] },

    { state: 'the next at this screen', async go(person) {
      await person.press('Vores arbejdsgruppe');
      await person.see('h3', 'Vores arbejdsgruppe');
      await person.press('Lad den næste svare');
      await person.see('h3', one.title.da);
      await person.answer(spec, choices, next);
      await person.see('h3', 'Dine svar er klar');
    }, focus: heading('Dine svar er klar'), named: [['.step .main', 'button', 'Læg mine svar i gruppen']] },
  ],
};

let release;
const english = {
  page: '/en.html', lang: 'en',
  before(site) { site.missing = (name) => name.startsWith('/result.'); },
  steps: [
    { state: 'failed: the result is not there', async go(person) {
      await person.see('fieldset');
      const [first] = three.items;
      await person.answer(spec, { [first.id]: 'unknown' }, next);
      await person.see('[role=alert]', 'The result could not be fetched');
    }, focus: { tag: 'h3', text: 'That did not work' }, expected: /result\.\w+\.js|404/, named: [
      ['.notice [role=alert]', 'alert', null],
      ['.notice .main', 'button', 'Try again'],
    ] },

    { state: 'waiting for the result', async go(person) {
      person.site.missing = () => false;
      person.site.hold = (name) => (name.startsWith('/result.') ? new Promise((resolve) => { release = resolve; }) : undefined);
      await person.press('Try again');
      await person.see('.waiting');
    }, focus: { class: 'waiting' }, named: [['.waiting', 'status', null]] },

    { state: 'result without a number', async go(person) {
      person.site.hold = () => {};
      release();
      await person.see('.result');
    }, focus: heading('Not enough answers for a temperature') },

    { state: 'asked before answers are deleted', async go(person) {
      await person.press('Start over');
      await person.see('.ask');
    }, focus: { tag: 'p', text: 'If you start over, your answers are deleted.' }, named: [['.ask .main', 'button', 'Delete the answers']] },
  ],
};

const remembered = {
  page: '/remember.html', lang: 'da',
  steps: [
    { state: 'remembering, offered', async go(person) {
      await person.see('.memory');
    }, named: [['.memory input', 'checkbox', 'Husk mine svar på denne enhed', { checked: 'false' }]] },

    { state: 'remembering, said yes to', async go(person) {
      await person.press('Husk mine svar på denne enhed', 'label');
      await person.see('.memory .told', 'gemt på denne enhed');
      const [{ id }] = one.items;
      await person.choose({ [id]: choices[id] });
    }, named: [
      ['.memory input', 'checkbox', 'Husk mine svar på denne enhed', { checked: 'true' }],
      ['.memory .told', 'status', null],
    ] },

    { state: 'answers back after a reload', async go(person) {
      await person.open('/remember.html');
      await person.see('.back-again');
    }, named: [
      ['.back-again', 'status', null],
      [`${group(0)} input[value="${choices[one.items[0].id]}"]`, 'radio', null, { checked: 'true' }],
    ] },

    { state: 'deleted from the device', async go(person) {
      await person.press('Slet mine svar');
      await person.see('.memory .told', 'slettet');
    }, focus: { type: 'checkbox' }, named: [['.memory input', 'checkbox', 'Husk mine svar på denne enhed', { checked: 'false' }]] },
  ],
};

const others = [
  { page: '/green.html', lang: 'da', steps: [{ state: 'theme dkfds-green', go: (person) => person.see('fieldset') }] },
  { page: '/blue.html', lang: 'en', steps: [{ state: 'theme dkfds-blue', go: (person) => person.see('fieldset') }] },
  { page: '/exposed.html', lang: 'en', steps: [{ state: 'the page gets the answers', go: (person) => person.see('.exposed') }] },
  { page: '/own.html', lang: 'da', steps: [{ state: 'an instrument of one’s own', async go(person) {
    await person.see('legend', 'Vi kan sige med egne ord');
  } }] },
  { page: '/refused.html', lang: 'en', steps: [{ state: 'an instrument that is refused', async go(person) {
    await person.see('.problems li');
  }, named: [['.notice-heading', 'heading', 'That did not work', { level: '2' }]] }] },
  { page: '/unknown.html', lang: 'da', steps: [{ state: 'an instrument that does not exist', go: (person) => person.see('[role=alert]', '»nothing«') }] },
];

export const journeys = [danish, english, remembered, rolle, ownTalk, workshop, recovery, recoveryInEnglish, ...others];

/** The picture of the thermometer and the words beside it say the same. */
async function twin(person) {
  const [picture, band] = await Promise.all([person.text('.thermometer .now .label'), person.text('.words .band')]);
  if (picture !== band) throw new Error(`the thermometer says ${picture}, the words ${band}`);
}
