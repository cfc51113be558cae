import { h, listed } from '../../parts/dom.js';
import { pairs } from './bridge.js';

/** @import { Notes } from '../../parts/said.js' */
/** @import { Chime, Lang, SaidSentence, Text } from '../types.js' */
/** @import { ChimeWords } from './bridge.js' */

/**
 * The picture in words: each element with its aspects, and what each is called in
 * the paper; then what only one of the two has.
 *
 * @param {Chime} chime
 * @param {{ c: ChimeWords, lang: Lang, say: (text: Text) => string, notes: Notes, top: 2 | 5 }} how
 *   `top` is the level of its headings
 */
export function twin(chime, { c, lang, say, notes, top }) {
  const heading = /** @type {'h2'} */ (`h${top}`);
  const { elements, categories, noAspect, noCategory } = chime;
  const only = (/** @type {SaidSentence} */ said, /** @type {Text[]} */ list) => [h('p', { class: 'only' }, notes.sentence(said)), h('ul', null, list.map((each) => h('li', null, say(each))))];
  return [
    ...elements.map((element) => h('section', { class: 'twin-part' },
      h(heading, null, element.letter, ': ', say(element.label)),
      h('p', null, notes.sentence(element.said)),
      h('ul', null, pairs(chime, element).filter(({ aspect }) => aspect).map(({ aspect, categories: found }) => h('li', null,
        say(/** @type {Text} */ (aspect)), h('span', { class: 'quiet' }, ' – ', found.length ? c.inPaperAs(listed(found.map(({ label }) => c.quoted(say(label))), lang)) : c.notInPaper.toLowerCase())))))),
    h('section', { class: 'twin-part' },
      h(heading, null, c.gaps),
      h('p', null, notes.sentence(chime.lines.linked)),
      only(chime.lines.noCategory, elements.flatMap(({ aspects }) => aspects).filter(({ id }) => noCategory.includes(id)).map(({ label }) => label)),
      only(chime.lines.noAspect, categories.filter(({ id }) => noAspect.includes(id)).map(({ label }) => label))),
  ];
}
