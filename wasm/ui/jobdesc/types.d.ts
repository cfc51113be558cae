import type { RecoveryCoverage, Review, Text } from '../../../npm/schemas/index.js';
import type { Lang, PaperDocument, Problem, View } from '../parts/types.js';

/** What JSON can hold. */
export type Json = string | number | boolean | undefined | readonly Json[] | { readonly [name: string]: Json };

/** A description as it is being written: in the shape of the schema, and perhaps not whole yet. */
export type Doc = { readonly [name: string]: Json };

/** What was done to a description, told to anyone who shows it. */
export interface Change {
  op: 'set' | 'add' | 'remove' | 'move' | 'replace';
  /** Of the field, or of the list for add, remove and move. */
  pointer: string;
  /** What has changed with it, as a pointer. */
  also?: string;
  /** The number of the entry, and for move where it is afterwards. */
  at?: number;
  to?: number;
  /** Whether this went back over a change, or over it again. */
  undone?: boolean;
  again?: boolean;
}

/** What a field of a description holds, as jobdesc.FieldKind in Go. */
export type FieldKind = 'part' | 'words' | 'choice' | 'answer' | 'day' | 'minutes' | 'number';

/** A field of a description, as jobdesc.Field in Go. What has the value zero there is not here. */
export interface Field {
  path: string;
  label: Text;
  kind: FieldKind;
  many?: boolean;
  ordered?: boolean;
  required?: boolean;
  list?: string;
  values?: string[];
  /** The field beside a choice for what its list does not have. */
  other?: string;
  min?: number;
  max?: number;
  maxEntries?: number;
  pattern?: string;
}

/** A question of the workshop, as workshop.Question in Go. */
export interface Question {
  id: string;
  first?: boolean;
  /** What it is called in a list. */
  label: Text;
  text: Text;
  example?: Text;
  help?: Text[];
  why: Text;
  fields: string[];
  dilemma?: string;
  /** The form of employment that it is alone for, or not for. */
  only?: string;
  not?: string;
  evidence?: string[];
  own?: Text;
}

export interface Chapter {
  id: string;
  title: Text;
  who: Text;
  minutes: number;
  /** Who takes it with them after the first hour. */
  home?: Text;
  intro?: Text;
  questions: Question[];
  more?: string[];
}

export interface Dilemma {
  id: string;
  question: Text;
  first: { text: Text; evidence: string[] };
  second: { text: Text; evidence: string[] };
  evidence: string[];
}

/** An entry of a list to choose from. */
export interface Entry {
  id: string;
  label: Text;
}

/** What the builder makes of the library for the workshop: "peerwork:workshop". */
export interface Workshop {
  chapters: Chapter[];
  fields: Field[];
  lists: { [name: string]: Entry[] };
  dilemmas: Dilemma[];
  aspects: (Entry & { element: string })[];
  elements: Entry[];
  lines: { [line in 'aboutJob' | 'aboveCard' | 'aboveConsideration' | 'firstHour' | 'firstHourOver' | 'nothingUndecided' | 'saved']: Text };
  examples: { id: string; about: Text }[];
  stages: Entry[];
  readers: Entry[];
}

/** What the program of the workshop can be asked. */
export interface Operations {
  open: { kind: string; instrument?: string; description?: Doc; problems: Problem[] };
  check: { description: Doc; problems: Problem[] };
  review: Review;
  coverage: RecoveryCoverage;
}

/** A file to save: its text, or where it is none, its bytes in base64. */
export interface PaperFile {
  name: string;
  type: string;
  text?: string;
  base64?: string;
}

/** The texts of the vision and the plan that a file brought along, and whether it was a folder with them. */
export interface Along {
  vision?: string;
  plan?: string;
  folder?: boolean;
}

/** What the program that begins from other documents can be asked. */
export interface BeginOperations {
  begin: { description: Doc; taken: Text[]; vision?: string; plan?: string };
  together: string;
}

/** What the program that writes documents can be asked. */
export interface PaperOperations {
  look: PaperDocument;
  changes: PaperDocument;
  file: PaperFile;
  'changes-file': PaperFile;
}

/** The words of the shell. */
export type ShellWords = typeof import('./shell/strings.js').strings.da;

/** What is shown of one field. */
export interface Control {
  /** Shows what the draft says now. */
  show(change?: Change): void;
  /** Where the focus goes when somebody is led here. */
  focus?(): void;
}

/** What every view of the description that is being written is made with. */
export interface Bench {
  draft: import('./shell/draft.js').Draft;
  lang: Lang;
  t: ShellWords;
  say(text: Text): string;
  /** For ids and the names of radio buttons. */
  prefix: string;
  /** Says something to people who do not see it happen. */
  tell(text: string): void;
  /** Leads to what shows a pointer, in whatever chapter it is. */
  focusField(pointer: string): void;
}

/** What a chapter is made with. */
export interface ChapterBench extends Bench {
  /** The text and the source of every reference, once it has come. */
  evidence: typeof import('./shell/load.js').evidence;
  /** Shows the chapter with this number. */
  go(chapter: number): void;
}

/** What the later downloads are given. They import `parts` and themselves, so all of the shell that they need is here. */
export interface LaterContext {
  draft: import('./shell/draft.js').Draft;
  lang: Lang;
  /** The words of the shell; a download has its own for the rest. */
  t: ShellWords;
  say(text: Text): string;
  prefix: string;
  chapters: Chapter[];
  /** Which question a pointer is asked about in, and in which chapter. */
  placeOf(pointer: string): { chapter: Chapter; question?: Question };
  /** Whether a question has an answer, and whether it is for this job at all. */
  answered(question: Question): boolean;
  asked(question: Question): boolean;
  /** The place of the note that a question is not decided yet; -1 without one. */
  noteOf(question: Question): number;
  /** What a question is answered with, in words, for where nothing is written. */
  answerTo(question: Question): string[];
  /** The library's fixed sentences. */
  lines: Workshop['lines'];
  /** The page of one question, as the chapters have it. */
  questionNode(question: Question): HTMLElement;
  /** The description without what is empty; `back` leads from a pointer into it to the one in the draft. */
  tidied(): { doc: Doc; back(pointer: string): string };
  core: typeof import('./shell/load.js').core;
  papers: typeof import('./shell/load.js').papers;
  /** What another document than a description gives to begin with. */
  beginning: typeof import('./shell/load.js').beginning;
  evidence: typeof import('./shell/load.js').evidence;
  /** Gives up everything that is still on its way, so that trying again fetches it anew. */
  giveUp(): void;
  /** The text of what the rules of a review rest on, for its document. */
  sources: typeof import('./shell/load.js').sources;
  /** The aspects of recovery by their element. */
  aspects: ReturnType<typeof import('./shell/model.js').aspectGroups>;
  /** The shadow root, for a frame to print. */
  place: ShadowRoot;
  organisation: string;
  /** Called some time after the last change, never in the middle of a word, and once at first, until another page is shown. */
  settled(then: () => unknown): void;
  /** Called after each change, until another page is shown. What is shown of fields is brought up to date by itself. */
  watch(watcher: (change: Change) => void): void;
  /** Shows the chapter and the field of a pointer in the draft, with the focus in it. */
  focusField(pointer: string): void;
  /** Shows another page: one of the later ones by its name, or "writing". */
  go(name: string): void;
  /** Says something to people who do not see it happen. */
  tell(text: string): void;
  /** Saves the file. */
  save(as?: "folder" | "description"): Promise<void>;
}

/** A meeting: about a chapter, about what HR and the manager took with them, or the first hour. */
export interface Meeting {
  chapter?: Chapter;
  /** What was open when they began. */
  home?: Question[];
}

/** Where a group is in its meetings: in none or in one; and at which question. */
export interface Place {
  meeting?: Meeting;
  /** Without one: what came of it. */
  at?: Question;
}

/** What the pages of a meeting are made with. */
export interface MeetingBench extends Omit<LaterContext, 'place'> {
  m: typeof import('./meeting/strings.js').strings.da;
  /** The questions of a meeting that are for this job. */
  questions(of: Meeting): Question[];
  /** Whether a question has an answer and nothing says that it is not decided yet. */
  decided(question: Question): boolean;
  /** The questions of a chapter that are for this job and not decided. */
  open(chapter: Chapter): Question[];
  /** What is open of what HR and the manager took with them. */
  home(): Question[];
  /** A chapter by its number and title. */
  titled(chapter: Chapter): string;
  place(): Place;
  show(to: Place): void;
  /** Goes so many questions on or back; false when there is no more. */
  turn(by: number): boolean;
  begin(meeting: Meeting): void;
}

/** A page of a later download. */
export interface LaterView extends View {
  /** Shows the question in which something was undone or done again. */
  lead?(question?: Question): void;
}

/** What the builder makes of the library's documents: "peerwork:papers". */
export interface Papers {
  /** How they look on paper. */
  css: string;
  /** What each is called. */
  papers: Entry[];
  /** What is said in a review around what is found. */
  review: { [line in 'findings' | 'noFindings' | 'undecided' | 'allDecided' | 'about']: Text };
  /** What should be decided for each stage. */
  stages: Entry[];
  /** What findings of each weight come under. */
  severities: Entry[];
}

/** What the pages of a review are made with. */
export interface ReadContext extends LaterContext {
  /** Its own words. */
  r: typeof import('./read/strings.js').strings.da;
}

/** What a later download exports. */
export interface LaterModule {
  styles: CSSStyleSheet;
  /** A page of its own, in the place of the chapters. */
  page(ctx: LaterContext): LaterView;
  /** What stands beside the chapters while somebody writes; shown once the download has come. */
  beside?(ctx: LaterContext, bench: import('./shell/bench.js').Workbench): HTMLElement;
}

export type { Evidence, Lang, PaperDocument, Problem, View } from '../parts/types.js';
export type { Finding, RecoveryCoverage, Review, Text } from '../../../npm/schemas/index.js';
