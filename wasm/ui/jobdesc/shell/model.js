import workshop from 'peerwork:workshop';
import { empty, get, pathOf, steps } from './operations.js';

/** @import { Chapter, Doc, Entry, Field, Lang, Question } from '../types.js' */

/*
 * What there is to write, as the library says it: chapters, questions, fields
 * and lists. Nothing here is about one field or another, so a new field of the
 * model is a new field of the page.
 */

export const { chapters, dilemmas, examples, lines } = workshop;

const { fields, lists } = workshop;

/** @type {Map<string, Field>} */
const byPath = new Map(fields.map((field) => [field.path, field]));

/**
 * Which question a path stands under, and in which chapter; no question for what
 * stands under the chapter's More.
 *
 * @typedef {{ chapter: Chapter, question?: Question }} Place
 */

/** @type {Map<string, Place>} */
const places = new Map(chapters.flatMap((chapter) => [
  ...chapter.questions.flatMap((question) => question.fields.map((path) => /** @type {[string, Place]} */ ([path, { chapter, question }]))),
  ...(chapter.more ?? []).map((path) => /** @type {[string, Place]} */ ([path, { chapter }])),
]));

/**
 * The question that a note is about which stands in another list: what is open,
 * and what was chosen in a dilemma.
 *
 * @type {Map<string, Place>}
 */
const notes = new Map(chapters.flatMap((chapter) => chapter.questions.flatMap((question) => [`open/${question.id}`, `dilemmas/${question.dilemma}`]
  .map((note) => /** @type {[string, Place]} */ ([note, { chapter, question }])))));

/** @param {string} path */
export const fieldAt = (path) => /** @type {Field} */ (byPath.get(path));

/** @param {string} path */
const parent = (path) => path.replace(/(\/\*)*\/[^/*]+$/, '');

/**
 * Where a pointer is asked about: the nearest there is.
 *
 * @param {string} pointer
 * @param {Doc} [doc] the description it leads into, where a note is to be found at its question
 * @returns {Place}
 */
export function placeOf(pointer, doc = {}) {
  const [list, n] = steps(pointer);
  const entry = get(doc, `/${list}/${n}`);
  const about = notes.get(`${list}/${entry?.question ?? entry?.dilemma}`);
  if (about) return about;
  const whole = pathOf(pointer).replace(/\/\*$/, '');
  for (let path = whole; path; path = parent(path)) {
    const place = places.get(path);
    if (place) return place;
  }
  // A part of which only what is in it is asked about.
  return [...places].find(([path]) => path.startsWith(whole + '/'))?.[1] ?? { chapter: chapters[0] };
}

/**
 * The fields in a part, or in each entry of a list of parts: all of them, or
 * those that are asked about in one place.
 *
 * @param {Field} field
 * @param {Place} [place]
 */
export function partsOf(field, place) {
  const within = field.path + (field.many ? '/*' : '') + '/';
  return fields.filter(({ path }) => path.startsWith(within) && !path.slice(within.length).includes('/')
    && (!place || (placeOf(path).question === place.question && placeOf(path).chapter === place.chapter)));
}

/**
 * The paths of a question, or of a chapter's More, with those put together that
 * are in the entries of one list. Where the first field of the list is asked
 * about, entries are added and removed.
 *
 * @param {string[]} paths
 * @returns {{ path: string, parts?: Field[], whole?: boolean }[]}
 */
export function grouped(paths) {
  /** @type {Map<string, { path: string, parts?: Field[], whole?: boolean }>} */
  const groups = new Map();
  for (const path of paths) {
    const list = path.slice(0, Math.max(path.lastIndexOf('/*/'), 0));
    if (!list) {
      const field = fieldAt(path);
      groups.set(path, field.many && field.kind === 'part' ? { path, parts: partsOf(field, placeOf(path)), whole: true } : { path });
      continue;
    }
    const group = groups.get(list) ?? { path: list, parts: [], whole: false };
    group.parts?.push(fieldAt(path));
    group.whole ||= path === partsOf(fieldAt(list))[0].path;
    groups.set(list, group);
  }
  return [...groups.values()];
}

/** The languages a description can be written in, each by its own name. */
const languages = [['da', 'Dansk'], ['en', 'English']].map(([id, name]) => ({ id, label: { da: name, en: name } }));

/**
 * The entries that a choice is made from.
 *
 * @param {Field} field
 * @returns {Entry[]}
 */
export function entriesOf({ list, path, values = [] }) {
  if (list) return lists[list];
  /** @type {Entry[]} */
  const known = [...workshop.aspects, ...languages, ...dilemmas.map(({ id, question }) => ({ id, label: question }))];
  return values.map((id) => known.find((each) => each.id === id) ?? { id, label: { da: id, en: id } });
}

/** The aspects of recovery by their element, in order. */
export const aspectGroups = () => workshop.elements.map((element) => ({ ...element, aspects: workshop.aspects.filter((each) => each.element === element.id) }));

/**
 * Every pointer in a description that a path stands for, as far as it is there.
 *
 * @param {Doc} doc
 * @param {string} path
 * @returns {string[]}
 */
export function pointersOf(doc, path) {
  let found = [''];
  for (const step of steps(path)) {
    found = found.flatMap((at) => (step !== '*' ? [`${at}/${step}`] : (get(doc, at) ?? []).map((/** @type {unknown} */ _, /** @type {number} */ i) => `${at}/${i}`)));
  }
  return found;
}

/**
 * Whether there is something in a value that is more than room for it.
 *
 * @param {any} value
 * @returns {boolean}
 */
const filled = (value) => (value && typeof value === 'object' ? Object.values(value).some(filled) : !empty(value));

/**
 * Whether a question has an answer: something in one of its fields, but for what
 * another question asks about.
 *
 * @param {Doc} doc
 * @param {Question} question
 */
export const answered = (doc, question) => question.fields.some((path) => pointersOf(doc, path).some((pointer) => {
  const value = get(doc, pointer);
  const field = fieldAt(path);
  if (field.kind !== 'part' || !value) return filled(value);
  const own = partsOf(field, placeOf(path)).map((each) => /** @type {string} */ (steps(each.path).at(-1)));
  return (field.many ? value : [value]).some((/** @type {any} */ entry) => own.some((name) => filled(entry?.[name])));
}));

/**
 * The place of the note that a question is not decided yet; -1 without one.
 *
 * @param {Doc} doc
 * @param {Question} question
 * @returns {number}
 */
export const noteOf = (doc, question) => (get(doc, '/open') ?? []).findIndex((/** @type {{ question: string }} */ each) => each.question === question.id);

/**
 * Whether a question is for this job: some are for volunteers alone, some not for
 * them. What is written already, or noted as not decided, is never hidden.
 *
 * @param {Doc} doc
 * @param {Question} question
 */
export function asked(doc, question) {
  const form = get(doc, '/employment/form');
  return (!question.only || form === question.only) && (!question.not || form !== question.not)
    || noteOf(doc, question) >= 0 || answered(doc, question);
}

/**
 * How many questions of a chapter have an answer, and how many there are.
 *
 * @param {Doc} doc
 * @param {Chapter} chapter
 */
export function progress(doc, chapter) {
  const questions = chapter.questions.filter((each) => asked(doc, each));
  return { done: questions.filter((each) => answered(doc, each)).length, of: questions.length };
}

/**
 * What an entry of a list is known by: the first of its fields that says something.
 *
 * @param {Field} field of the list
 * @param {any} entry
 * @param {Lang} lang
 * @returns {string}
 */
export function nameOf(field, entry, lang) {
  if (typeof entry === 'string') return entry;
  for (const part of partsOf(field)) {
    const value = entry?.[/** @type {string} */ (steps(part.path).at(-1))];
    if (value && part.kind === 'words' && !part.many) return value;
    if (value && part.kind === 'choice' && !part.many) return entriesOf(part).find(({ id }) => id === value)?.label[lang] ?? value;
  }
  return '';
}
