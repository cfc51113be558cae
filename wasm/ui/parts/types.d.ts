import type { Text } from '../../../npm/schemas/index.js';

/** The languages of the widget. */
export type Lang = 'da' | 'en';

/** What can stand in an element: false, null and undefined are left out. */
export type Child = Node | string | number | false | null | undefined | readonly Child[];

/** What a property of an element can be: a function listens, true is an empty attribute, null, undefined and false are nothing. */
export type Value = string | number | boolean | null | undefined | ((event: any) => unknown);

/** What is shown at one time. Its heading takes the focus. */
export interface View {
  node: HTMLElement;
  heading: HTMLElement;
}

/** Something wrong with a document, as the Go program says it. */
export interface Problem {
  code: string;
  pointer: string;
  text: Text;
}

/** What the Go program answers: a document, or what is wrong with what it was given. */
export type Answer<T> = { ok: T; problems?: undefined } | { ok?: undefined; problems: Problem[] };

/**
 * The texts of a download in one language: a text, one that is filled in, or a
 * group of them. What fills in a text is for its own parameters to say, so any
 * will do here.
 */
export interface Words {
  [key: string]: string | string[] | Words | ((...given: any[]) => string);
}

/** A button: its label, and what to do. */
export type Way = [label: string, act: () => void];

/** What core.js exports. It is a download of its own, so it is described and not imported. */
export interface Core {
  call(bring: Bring<Response>, op: string, ...texts: string[]): Promise<Answer<any>>;
  fetched(bring: Bring<Response>): Promise<unknown>;
  ready(bring: Bring<Response>): Promise<unknown>;
  giveUp(bring: Bring<Response>): void;
}

/** The ways on from a notice: try again, one back, more of these, and one that takes along as a file what the person has done. */
export interface Ways {
  retry?: () => void;
  back?: Way;
  also?: Way[];
  save?: Way;
}

/** The words of a notice. */
export type NoticeWords = { [key in 'sorry' | 'whole' | 'retry']: string };

/** The words of what shows one view at a time. */
export type HostWords = NoticeWords & { [key in 'slow' | 'slowAnswers' | 'reload' | 'outdated' | 'viewFailed']: string };

/** A key of the words that says something by itself. */
export type Said<Words> = { [key in keyof Words]: Words[key] extends string ? key : never }[keyof Words];

/** A map that is only asked for what is in it. */
export interface Table<Key, Value> extends Map<Key, Value> {
  get(key: Key): Value;
}

/** A file beside the script. */
export type Beside = [name: string, address: () => URL];

/** Fetches something; told how many times it has failed or was given up. */
export type Bring<T> = (failed: number) => Promise<T>;

/** The words of the box that keeps on the device what a person writes. */
export type MemoryWords = { [key in 'remember' | 'rememberHint' | 'remembered' | 'forget' | 'forgotten' | 'noStore' | 'noRoom' | 'elsewhere' | 'keptOther']: string };

/** Writes a text in the language at hand. */
export type Say = (text: Text) => string;

/** What a reference of the evidence says. */
export interface EvidenceEntry {
  text: Text;
  source: Text;
  note?: Text;
  quoted?: boolean;
}

/** The evidence by reference. */
export type Evidence = { [ref: string]: EvidenceEntry };

/** What rests on something: references, and why when it is our own. */
export interface Based {
  evidence?: string[];
  own?: Text;
}

/** A sentence and what it rests on, as recovery.Statement in Go. */
export interface SaidSentence extends Text {
  evidence: string[];
  own?: Text;
}

/** What each reference points to, in quotation marks where that is quoted, and in which place. */
export type SourceLines = { [ref: string]: { text?: Text, place: Text } };

/** What printing needs. */
export interface PrintContext {
  lang: Lang;
  /** The shadow root, for the frame that is printed. */
  place: ShadowRoot;
  t: { print: string };
}

/** A piece of text in a document of the library, as render.JSON writes it. */
export interface PaperRun {
  text: string;
  lang?: string;
  strong?: boolean;
  field?: boolean;
  wide?: boolean;
}

/** A block of one: it is what it has. */
export type PaperBlock = { heading: PaperRun[]; level: number; newPage?: boolean; paragraph?: undefined; list?: undefined }
  | { paragraph: PaperRun[]; heading?: undefined; list?: undefined }
  | { list: PaperRun[][]; ordered?: boolean; small?: boolean; boxes?: boolean; heading?: undefined; paragraph?: undefined }
  | { table: PaperRun[][][]; amounts?: boolean; toFill?: boolean; lines?: number; heading?: undefined; paragraph?: undefined; list?: undefined };

/** A document of the library. */
export interface PaperDocument {
  lang: Lang;
  kind: PaperRun[];
  title: PaperRun[];
  draft?: string;
  onePage?: boolean;
  blocks: PaperBlock[];
  foot: string[];
}

/** A paper of the toolkit before it is fetched. */
export interface PaperOffered {
  id: string;
  title: Text;
  use: Text;
}

/** All papers of the toolkit, by language and id: the pieces of a Word file, with a letter for each byte, and a document to print. */
export type Toolkit = { css: string; pieces: string[] } & { [lang in Lang]: { [id: string]: { name: string; word: number[]; page: PaperDocument } } };

export type { Text };
