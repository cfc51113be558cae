// What peer work is, in the form of scenarios.mjs: the choice of a seat, a page,
// the picture, the cards and one of them in a meeting.
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings as chimeStrings } from '../../wasm/ui/recovery/chime/strings.js';
import { strings } from '../../wasm/ui/recovery/shell/strings.js';

const t = strings.da;
const c = cardStrings.da;
const en = strings.en;
const mark = '.prose .mark';
const nav = '.ways-bar button';

/** The picture and the words beside it name the same element. */
async function twin(person) {
  const [picture, words] = await Promise.all([person.driver.run(`${person.source('.petal[aria-selected="true"]')}.getAttribute('aria-label')`), person.text('.panel-heading')]);
  if (picture.replace(/^.: /, '') !== words.replace(/^. ?/, '')) throw new Error(`the picture says ${picture}, the words ${words}`);
}

export const recovery = {
  page: '/recovery.html', lang: 'da',
  steps: [
    { state: 'peer work: where do you sit?', async go(person) {
      await person.see('.seats .door');
    }, named: [['.pr', 'region', t.title], ['.title', 'heading', t.title, { level: '2' }], ['.seats .door', 'button']] },

    { state: 'peer work: from a seat', async go(person) {
      await person.press(null, '.seats .door');
      await person.see('.seat .prose');
    }, focus: { tag: 'h3' }, named: [['.ways-bar', 'navigation', t.pagesName], [mark, 'button', `${t.source} 1`]] },

    { state: 'peer work: what a sentence rests on', async go(person) {
      await person.press(null, mark);
      await person.until('the note has the focus', async () => (await person.focused())?.tag === 'li');
    }, focus: { tag: 'li' }, named: [['.sources summary', null, /^Kilder? \(\d+\)/, { expanded: 'true' }]] },

    { state: 'peer work: CHIME as a picture', async go(person) {
      await person.press(t.chime, nav);
      await person.see('.chime .panel-heading');
    }, focus: { tag: 'h3' }, named: [['.wheel', 'tablist', chimeStrings.da.figure], ['.petal', 'tab', /^C: /]], twin },

    { state: 'peer work: through the picture by keys', async go(person) {
      await person.tabTo('the picture', (at) => /petal/.test(at.class));
      await person.driver.key('ArrowRight');
      await person.driver.key('ArrowRight');
      await person.until('the third is chosen', async () => (await person.text('.panel-letter')) === 'I');
    }, named: [['.panel', 'tabpanel', 'I: Identitet']], twin },

    { state: 'peer work: the cards', async go(person) {
      await person.press(t.cards, nav);
      await person.see('.cards .door');
    }, focus: { tag: 'h3' } },

    { state: 'peer work: a card in a meeting', async go(person) {
      await person.press(c.begin);
      await person.see('.card', c.ask);
    }, focus: { tag: 'h3' }, named: [['.card-view .main', 'button', c.next]] },

    { state: 'peer work: turned by keys', async go(person) {
      await person.driver.key('End');
      await person.driver.key('ArrowLeft');
      await person.see('.step-heading', c.position(6, 7));
    }, focus: { tag: 'h3' }, named: [['.step-heading', 'heading', `${c.position(6, 7)}: Særlige hensyn?`, { level: '3' }]] },

    { state: 'peer work: out of the meeting', async go(person) {
      await person.driver.key('Escape');
      await person.see('.cards .lead');
    }, focus: { tag: 'button' } },

    { state: 'peer work: back at the seats', async go(person) {
      await person.press(t.allSeats, nav);
      await person.see('.seats .door');
    }, focus: { tag: 'h2', text: t.title } },
  ],
};

let release;
export const recoveryInEnglish = {
  page: '/recovery-en.html', lang: 'en',
  before(site) { site.missing = (name) => name.startsWith('/cards.'); },
  steps: [
    { state: 'peer work: a page that does not come', async go(person) {
      await person.see('.seats .door');
      await person.press(null, '.doors:not(.seats) li:nth-child(2) button');
      await person.see('[role=alert]');
    }, focus: { tag: 'h3', text: en.sorry }, expected: /cards\.\w+\.js|404/, named: [['.notice .main', 'button', en.retry]] },

    { state: 'peer work: waiting for it', async go(person) {
      person.site.missing = () => false;
      person.site.hold = (name) => (name.startsWith('/cards.') ? new Promise((resolve) => { release = resolve; }) : undefined);
      await person.press(en.retry);
      await person.see('.waiting');
    }, focus: { class: 'waiting' }, named: [['.waiting', 'status', null]] },

    { state: 'peer work: it has come', async go(person) {
      person.site.hold = () => {};
      release();
      await person.see('.cards .door');
    }, focus: { tag: 'h3' } },
  ],
};
