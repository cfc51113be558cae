import { h, sheet } from '../../parts/dom.js';
import { about, allAnswers } from './about.js';
import { actions } from './actions.js';
import { findOut, moreAdvice, nextSteps, strengths } from './advice.js';
import { grounds, why } from './evidence.js';
import { groupLinks } from './group-links.js';
import { blankPaper } from './print-blank.js';
import { printPage } from './print.js';
import resultCSS from './result.css';
import { resultStrings } from './strings.js';
import { axis, summary, themeBars } from './summary.js';
import { thermometer } from './thermometer.js';

/** What the views of a working group are made of, too. */
export const shared = { axis, findOut, moreAdvice, nextSteps, printPage, resultStrings, strengths, thermometer, why };

/** The sheet of the result, for the shadow root. */
export const styles = sheet(resultCSS);

// What the result shows, in order. Each takes the context and gives nodes or
// null.
const sections = [summary, themeBars, nextSteps, moreAdvice, findOut, strengths, groupLinks, allAnswers, about, actions];

/**
 * The result of one response.
 *
 * @param {object} given
 *   instrument (the whole one), response and result (documents), lang, words
 *   (the strings that are there already), exposed (whether the page got them), evidence() (a promise of all
 *   entries), place (the shadow root, for the print frame), ongroup(view),
 *   onchange(), onrestart()
 * @returns {{node: Element, heading: Element}}
 */
export function resultView(given) {
  const ctx = context(given);
  const node = h('div', { class: 'result' },
    h('h2', { class: 'running-title' }, ctx.say(ctx.instrument.title)),
    sections.map((section) => section(ctx)));
  return { node, heading: node.querySelector('h3') };
}

/** Prints an empty questionnaire: given instrument (the whole one), lang, words and place. */
export function printBlank({ instrument, lang, words, place }) {
  const say = (text) => text[lang];
  const ctx = { instrument, lang, place, say, t: { ...words, ...resultStrings[lang] } };
  return printPage(ctx, say(instrument.title), blankPaper(ctx));
}

/** What the item `id` rests on, as nodes: the answer to why it is asked. */
export function groundsOf({ instrument, lang, entries }, id) {
  const item = instrument.themes.flatMap((theme) => theme.items).find((each) => each.id === id);
  return grounds({ say: (text) => text[lang] }, entries, item);
}

/** What every section needs, looked up once. */
function context(given) {
  const { instrument, response, lang } = given;
  const places = instrument.themes.flatMap((theme) => theme.items.map((item) => [item.id, { item, theme }]));
  return {
    ...given,
    t: { ...given.words, ...resultStrings[lang] },
    say: (text) => text[lang],
    choices: new Map(response.answers.map(({ item, choice }) => [item, choice])),
    places: new Map(places),
    item(id) { return this.places.get(id).item; },
    theme(id) { return instrument.themes.find((theme) => theme.id === id); },
    get band() { return instrument.bands.find(({ id }) => id === given.result.band); },
    /** The words for a choice, or for having made none. */
    choice(id) {
      const choice = this.choices.get(id);
      if (choice === undefined) return this.t.open;
      const { options, unknown } = instrument.scale;
      return this.say(choice === 'unknown' ? unknown : options[Number(choice)]);
    },
  };
}
