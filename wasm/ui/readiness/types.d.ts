import type * as schemas from '../../../npm/schemas/index.js';
import type { Answer, Based, Child, Evidence, Lang, PrintContext as Printing, Say, Table, Toolkit, View } from '../parts/types.js';
import type { GroupState } from './group/state.js';
import type { Run } from './shell/run.js';

export type { Answer, Based, Child, Evidence, Lang, Say, Table, Toolkit, View };
export type { Advice, Band, FollowUp, GroupItem, GroupResult, Instrument, Item, Plan, PlanTask, Response, Result, TaskWork, Text, Theme, Vision } from '../../../npm/schemas/index.js';

/** An instrument as the first file has it: what a person sees while answering. */
export type ShellInstrument = Pick<schemas.Instrument, 'id' | 'version' | 'title' | 'intro' | 'minutes' | 'scale'> & {
  themes: (Pick<schemas.Theme, 'id' | 'title'> & { items: Pick<schemas.Item, 'id' | 'statement' | 'sign'>[] })[];
};

/** The questions that are asked: a standard instrument's shell, or the whole of somebody's own. */
export type Questions = ShellInstrument & Partial<Pick<schemas.Instrument, 'reviewedBy' | 'use'>> & { themes: { items: Partial<schemas.Item>[] }[] };

/** What was answered to an item. */
export type Choice = schemas.Answer['choice'];

/** One of the questions. */
export type Question = Questions['themes'][number]['items'][number];

/** What the view of one theme is made of. */
export interface QuestionsContext {
  run: Run;
  lang: Lang;
  t: ShellWords;
  /** For radio names and ids. */
  prefix: string;
  /** What an item rests on, as nodes. */
  grounds(id: string): Promise<HTMLElement[]>;
  /** Prints an empty questionnaire; fails when it cannot be fetched. */
  blank(): Promise<void>;
  onback(): void;
  onnext(): void;
  ongroup(): void;
  /** Nodes of remember/remember.js, or nothing. */
  note?: HTMLElement;
  memory: HTMLElement | null;
}

/** What the library says in words and the core does not carry. */
export interface LibraryWords {
  phases: { id: schemas.PlanTask['phase']; label: schemas.Text }[];
  states: { id: NonNullable<schemas.PlanTask['state']>; label: schemas.Text }[];
  talk: { title: schemas.Text; use: schemas.Text; rules: schemas.Text[]; round: schemas.Text; ask: schemas.Text[]; note: schemas.Text[]; own: schemas.Text; reasons: { id: string; label: schemas.Text }[] };
  /** What is asked about a task that is late; its last day goes in the place of $1. */
  late: schemas.Text;
  questions: { question?: NonNullable<schemas.Paragraph['question']>; text: schemas.Text; starter?: schemas.Text; evidence: string[] }[];
}

/** What the core can be asked, and the document it answers with: see wasm/core/readiness/ops. */
export interface Operations {
  instrument: schemas.Instrument;
  score: schemas.Result;
  response: schemas.Response;
  group: schemas.GroupResult;
  talk: { item: string, reasons: string[] }[];
  since: 'nothing' | 'few' | 'enough';
  code: string;
  decode: schemas.Response;
  answers: { line: number, text: string, code?: true, answer: Answer<schemas.Response> }[];
  compare: schemas.FollowUp;
  vision: schemas.Vision;
  apart: Folder & { kind: string };
  together: string;
}

/** What the program of the plan can be asked, and the document it answers with: see wasm/core/plan/ops. */
export interface PlanOperations {
  plan: schemas.Plan;
  work: { plan: schemas.Plan, tasks: TaskTime[], done: number, of: number };
  own: schemas.Plan;
  merge: schemas.Plan;
  changes: { id: string, title: schemas.Text, change: TaskChange }[];
  csv: string;
  ics: string;
}

/** When a task is, with what people have moved. */
export interface TaskTime extends Pick<schemas.PlanTask, 'id' | 'from' | 'to' | 'fromWeek' | 'toWeek'> {
  late?: true;
}

/** A task as it is drawn: with what people have moved. */
export type DrawnTask = schemas.PlanTask & TaskTime;

/** The phases of a plan. */
export type Phase = schemas.PlanTask['phase'];

/** What has changed about a task between two editions of a plan. */
export type TaskChange = 'new' | 'gone' | 'done' | 'undone' | 'moved' | 'owner' | 'note';

/** The later downloads. */
export type ResultModule = typeof import('./result/result.js');
export type GroupModule = typeof import('./group/group.js');
export type RememberModule = typeof import('./remember/remember.js');

/** Asks the core. What goes wrong on the way is a Trouble. */
export type Core = <Op extends keyof Operations>(op: Op, ...texts: string[]) => Promise<Answer<Operations[Op]>>;

/** The same of the program of the plan. */
export type Planner = <Op extends keyof PlanOperations>(op: Op, ...texts: string[]) => Promise<Answer<PlanOperations[Op]>>;

/** The words of the first file, and with those of the later ones. */
export type ShellWords = typeof import('./shell/strings.js').strings.da;
export type ResultWords = ShellWords & typeof import('./result/strings.js').resultStrings.da;
export type GroupWords = ResultWords & typeof import('./group/strings.js').groupStrings.da;

/** The views of a working group by name. */
export type GroupViewName = 'group' | 'compare' | 'vision' | 'plan' | 'keep' | 'join';

/** What printing needs. */
export interface PrintContext extends Printing {
  t: ResultWords;
}

/** An item and the theme it stands in. */
export interface Place {
  item: schemas.Item;
  theme: schemas.Theme;
}

/** What the parts of a result need, one person's or a group's. */
export interface AdviceContext extends PrintContext {
  instrument: schemas.Instrument;
  result: Pick<schemas.Result, 'answered' | 'advice' | 'toFindOut' | 'strengths' | 'temperature'>;
  say: Say;
  /** Every evidence entry. */
  evidence(): Promise<Evidence>;
  /** The papers for each seat. */
  toolkit(): Promise<Toolkit>;
  places: Table<string, Place>;
  item(id: string): schemas.Item;
  theme(id: string): schemas.Theme;
  /** The words for what was answered. */
  choice(id: string): string;
}

/** What an instrument says about itself, and what printing it empty needs. */
export interface AboutContext {
  instrument: schemas.Instrument;
  t: ResultWords;
  say: Say;
}

/** What the sections of one person's result need. */
export interface ResultContext extends AdviceContext, ResultGiven {
  result: schemas.Result;
  choices: Map<string, schemas.Answer['choice']>;
  /** The band of the result. It is asked for only where there is a temperature. */
  readonly band: schemas.Band;
  /** What people see of the band, which is another word when everything is in place. */
  readonly label: string;
}

/** What the result of one response is made of. */
export interface ResultGiven {
  /** The whole of it. */
  instrument: schemas.Instrument;
  response: schemas.Response;
  result: schemas.Result;
  lang: Lang;
  /** The strings that are there already. */
  words: ShellWords;
  /** Whether the page got answers and result. */
  exposed: boolean;
  evidence(): Promise<Evidence>;
  /** The papers for each seat. */
  toolkit(): Promise<Toolkit>;
  /** What the person would like to talk about; kept up to date. */
  wishes: string[];
  /** The shadow root, for the print frame. */
  place: ShadowRoot;
  ongroup(view: GroupViewName): void;
  onchange(): void;
  onrestart(): void;
}

/** What the views of a working group are made of. */
export interface GroupGiven {
  view: GroupViewName;
  /** The whole of it. */
  instrument: schemas.Instrument;
  run: Run;
  state: GroupState;
  lang: Lang;
  /** The strings that are there already. */
  words: ShellWords;
  /** The word for the people the work is for; "" for the usual one. */
  forWhom: string;
  /** What the result lends. */
  shared: typeof import('./result/result.js').shared;
  evidence(): Promise<Evidence>;
  /** The papers for each seat. */
  toolkit(): Promise<Toolkit>;
  /** The shadow root, for the print frame. */
  place: ShadowRoot;
  go(view: GroupViewName): void;
  /** The next person answers. */
  onnext(): void;
  onresult(): void;
  onquestions(): void;
}

/** What every view of a working group needs. */
export interface GroupContext extends GroupGiven, Omit<AdviceContext, 'result' | 'choice' | 't'> {
  t: GroupWords;
  prefix: string;
  /** Whether the person at the screen has answered. */
  answered: boolean;
  /** A number with its decimals as the language writes it: at most one unless more are asked for. */
  number(hundredths: number, decimals?: number): string;
}

/** What the sections of a group's result need. */
export interface GroupResultContext extends GroupContext, Pick<AdviceContext, 'choice'> {
  result: schemas.GroupResult & { answered: number };
  /** Whether everybody is open to the group, so that the numbers are exact. */
  exact: boolean;
  /** The themes that are seen differently. */
  low: Set<string>;
  row(id: string): schemas.GroupItem;
  /** The label of the band. */
  band: string | undefined;
}

/** The name of a list of responses: those of today, and those of last time. */
export type ListName = 'now' | 'before';

/** Where a response is from. */
export interface From {
  /** A file's name, or what was typed. */
  name?: string;
  line?: number;
  /** Whether it was an answer code. */
  code?: boolean;
  /** Whether it was pasted. */
  pasted?: boolean;
}

/** A response of a group, with its text for the core. */
export interface Entry {
  response: schemas.Response;
  text: string;
  from: From;
}

/** What is in a folder, as texts. */
export interface Folder {
  vision?: string;
  plan?: string;
  description?: string;
}

/** Why a piece was not taken. */
export interface Refusal {
  from: From;
  problems?: import('../parts/types.js').Problem[];
  /** What is said of a document of another kind. */
  other?: string;
  /** A key of the strings. */
  trouble?: 'coreFailed' | 'twice' | 'full' | 'fileTooLarge' | 'fileEmpty' | 'fileNotText' | 'fileUnreadable' | 'fileOther';
  /** The place in the list of the one that is there already, from 1. */
  place?: number;
  /** What was typed. */
  whole?: string;
}
