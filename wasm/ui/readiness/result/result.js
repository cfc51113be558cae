import { h, sheet } from '../../parts/dom.js';
import { grounds } from '../../parts/grounds.js';
import { about, aboutTexts, allAnswers } from './about.js';
import { actions } from './actions.js';
import { adviceBody, findOut, moreAdvice, nextSteps, strengths } from './advice.js';
import { why } from './evidence.js';
import { reworded } from './for-whom.js';
import { groupLinks, talkWays } from './group-links.js';
import { anchors } from './anchors.js';
import { taskPapers } from './papers.js';
import { blankPaper } from './print-blank.js';
import { advice, answers, list } from './print-report.js';
import { printPage } from './print.js';
import groundsCSS from '../../parts/grounds.css';
import papersCSS from '../../parts/toolkit.css';
import resultCSS from './result.css';
import { resultStrings } from './strings.js';
import { axis, summary, themeBars } from './summary.js';
import { thermometer } from './thermometer.js';
import { knowledgeWay, toWorkshop, workshopWay } from './workshop.js';
import { talkHead, talkWishes } from './to-talk.js';
import { wishBoxes } from './wishes.js';

/** @import { Band, Evidence, Instrument, Item, Lang, Place, ResultContext, ResultGiven, Table, Text, Theme, View } from '../types.js' */

/** What the views of a working group are made of, too. */
export const shared = { aboutTexts, adviceBody, adviceOnPaper: advice, answersOnPaper: answers, axis, findOut, list, moreAdvice, nextSteps, printPage, resultStrings, reworded, strengths, talkWays, taskPapers, thermometer, toWorkshop, why, wishBoxes };

/** The sheet of the result, for the shadow root. */
export const styles = sheet(groundsCSS + papersCSS + resultCSS);

// What the result shows, in order. Each takes the context and gives nodes or
// null.
const sections = [summary, nextSteps, themeBars, moreAdvice, findOut, strengths, groupLinks, workshopWay, knowledgeWay, allAnswers, about, actions];

/** The same of an instrument to talk from. */
const talkSections = [talkHead, talkWishes, allAnswers, findOut, groupLinks, about, actions];

/**
 * The result of one response.
 *
 * @param {ResultGiven} given
 * @returns {View}
 */
export function resultView(given) {
  const ctx = context(given);
  const node = h('div', { class: 'result' },
    h('h2', { class: 'running-title' }, ctx.say(ctx.instrument.title)),
    (ctx.instrument.use ? talkSections : sections).map((section) => section(ctx)));
  return { node, heading: /** @type {HTMLElement} */ (node.querySelector('h3')) };
}

/**
 * Prints an empty questionnaire: given instrument (the whole one), lang, words and place.
 *
 * @param {Pick<ResultGiven, 'instrument' | 'lang' | 'words' | 'place'>} given
 */
export function printBlank({ instrument, lang, words, place }) {
  const say = (/** @type {Text} */ text) => text[lang];
  const ctx = { instrument, lang, place, say, t: { ...words, ...resultStrings[lang] } };
  return printPage(ctx, say(instrument.title), blankPaper(ctx));
}

/**
 * What the answers to the item `id` mean, and what it rests on, as nodes.
 *
 * @param {{ instrument: Instrument, lang: Lang, entries: Evidence }} given
 * @param {string} id
 */
export function groundsOf({ instrument, lang, entries }, id) {
  const item = /** @type {Item} */ (instrument.themes.flatMap((theme) => theme.items).find((each) => each.id === id));
  const say = (/** @type {Text} */ text) => text[lang];
  const means = anchors(instrument, item, say);
  const rests = item.evidence?.length ? grounds({ say }, entries, item) : [];
  return means ? [means, ...rests.length ? [h('p', null, h('b', null, resultStrings[lang].asked))] : [], ...rests] : rests;
}

/**
 * What every section needs, looked up once.
 *
 * @param {ResultGiven} given
 * @returns {ResultContext}
 */
function context(given) {
  const { instrument, response, result, lang } = given;
  const places = instrument.themes.flatMap((theme) => theme.items.map((item) => /** @type {[string, Place]} */ ([item.id, { item, theme }])));
  return {
    ...given,
    t: { ...given.words, ...resultStrings[lang] },
    say: (text) => text[lang],
    choices: new Map(response.answers.map(({ item, choice }) => [item, choice])),
    places: /** @type {Table<string, Place>} */ (new Map(places)),
    item(id) { return this.places.get(id).item; },
    theme(id) { return /** @type {Theme} */ (instrument.themes.find((theme) => theme.id === id)); },
    get band() { return /** @type {Band} */ (instrument.bands?.find(({ id }) => id === given.result.band)); },
    get label() { return this.say(result.strengths.length === result.items && this.band.labelAll || this.band.label); },
    /** The words for a choice, or for having made none. */
    choice(id) {
      const choice = this.choices.get(id);
      if (choice === undefined) return this.t.open;
      const { options, unknown } = instrument.scale;
      return this.say(choice === 'unknown' ? unknown : options[Number(choice)]);
    },
  };
}
