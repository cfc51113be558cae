// Types for <peer-readiness>. They mirror wasm/ui/readiness/shell/peer-readiness.js (attributes,
// events) and readiness/instrument.go, response.go and result.go (documents);
// a test in internal/build compares them. The documents' bounds are in their
// schemas, in schema/v1.

/** A text in the two languages. Both are always there. */
export interface Text {
  da: string;
  en: string;
}

/** What other systems carry along. */
export interface Extension {
  name: string;
  value: string;
}

/** The number of an option on the scale, or that the person does not know. */
export type Choice = '0' | '1' | '2' | '3' | '4' | '5' | '6' | 'unknown';

/** The place in the organisation somebody answers from. */
export type Role = 'leader' | 'colleague' | 'hr' | 'union-or-safety-rep' | 'peer' | 'citizen' | 'relative' | 'job-consultant' | 'other';

/** A questionnaire, as the attribute `src` points to. */
export interface Instrument {
  $schema?: string;
  id: string;
  version: string;
  title: Text;
  intro: Text;
  about?: Text[];
  minutes: number;
  reviewedBy: string[];
  use?: Use;
  scale: Scale;
  bands?: Band[];
  themes: Theme[];
  extensions?: Extension[];
}

/** What the answers are for when they are not scored: to talk about. */
export type Use = 'talk';

/** What every item is answered on; option number n, counted from 0, is the choice "n". */
export interface Scale {
  question: Text;
  options: Text[];
  unknown: Text;
}

/** An interval of temperatures, up to where the next begins. */
export interface Band {
  id: string;
  from: number;
  label: Text;
  /** What people see instead when every item is in place. */
  labelAll?: Text;
  meaning: Text;
}

/** A group of items that belong together. */
export interface Theme {
  id: string;
  title: Text;
  weight: number;
  items: Item[];
}

/** One arrangement or habit of the organisation that can be in place. */
export interface Item {
  id: string;
  revision: number;
  essential?: boolean;
  statement: Text;
  sign?: Text;
  anchors?: Text[];
  evidence?: string[];
  own?: Text;
  advice?: Advice;
}

/** What to do about an item that is not in place. */
export interface Advice {
  steps: Text[];
  who: Text;
  time: Text;
  evidence?: string[];
  own?: Text;
}

/** One person's choices. */
export interface Response {
  $schema?: string;
  id: string;
  instrument: string;
  version: string;
  date?: string;
  role?: Role;
  openToGroup?: boolean;
  answers: Answer[];
  wishes?: string[];
  extensions?: Extension[];
}

/** The choice made for one item. */
export interface Answer {
  item: string;
  choice: Choice;
}

/** What scoring says of a response: ids and whole numbers. */
export interface Result {
  $schema?: string;
  instrument: string;
  version: string;
  response: string;
  date?: string;
  answered: number;
  items: number;
  temperature?: number;
  band?: string;
  heldBack?: boolean;
  essentials: EssentialGap[];
  themes: ThemeResult[];
  advice: string[];
  toFindOut: OpenItem[];
  strengths: string[];
}

/** What scoring says of one theme. */
export interface ThemeResult {
  theme: string;
  answered: number;
  items: number;
  unknown: number;
  temperature?: number;
}

/** An essential item that is not well enough in place. */
export interface EssentialGap {
  item: string;
  reason: 'low' | 'unknown' | 'unanswered';
}

/** An item nobody knows the answer to yet. */
export interface OpenItem {
  item: string;
  reason: 'unknown' | 'unanswered';
}

/** Something else is shown. */
export type StepEvent = CustomEvent<{
  /** The number of the theme, from 1. */
  step: number;
  state: 'loading' | 'questions' | 'waiting' | 'failed' | 'group';
  /** The language of what is shown. */
  lang: 'da' | 'en';
  /** The title of the questions, "" before there are any. */
  title: string;
}>;

/** The result is shown. */
export type ResultEvent = CustomEvent<{
  step: number;
  state: 'result';
  /** The language of what is shown. */
  lang: 'da' | 'en';
  /** The title of the questions. */
  title: string;
  /** Only with the attribute `expose-result`; the person has been told. */
  response?: Response;
  /** Only with the attribute `expose-result`; the person has been told. */
  result?: Result;
}>;

/** The attributes of `<peer-readiness>`, for frameworks that type their markup. */
export interface PeerReadinessAttributes {
  /** Language tag; else the nearest ancestor's `lang`, else Danish. */
  lang?: string;
  /** Id of a standard instrument, or of one that was put into the built folder; "temperatur" when left out. */
  instrument?: 'temperatur' | 'parathed' | 'rolle' | (string & {});
  /** Address of an instrument of your own; wins over `instrument`. */
  src?: string;
  /** A set of colours; neutral when left out. */
  theme?: 'dkfds-green' | 'dkfds-blue';
  /** A name to print at the top of every paper. */
  organisation?: string;
  /** The Danish word for the people the work is for; `borger` when left out. Your own questions keep their words. */
  'for-whom'?: 'borger' | 'patient' | 'beboer' | 'bruger' | 'medlem' | (string & {});
  /** Lets the page have answers and result, but not answers remembered from an earlier visit. The person is told before the first question. */
  'expose-result'?: boolean | '';
  /** Offers the person to have the answers remembered on the device. An `id` tells elements with the same questions apart. */
  autosave?: boolean | '';
}

export interface PeerReadinessElement extends HTMLElement {
  /** The attribute of that name; "" when it is not there. */
  instrument: string;
  /** The attribute of that name; "" when it is not there. */
  src: string;
  /** The attribute `for-whom`; "" when it is not there. */
  forWhom: string;
  /** The attribute of that name. */
  autosave: boolean;
  /** The attribute `expose-result`. */
  exposeResult: boolean;
  addEventListener(type: 'peer-readiness-step', listener: (event: StepEvent) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: 'peer-readiness-result', listener: (event: ResultEvent) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Says where the files beside the script lie, for pages whose bundler has moved
 * the script and not them. Call it before the element is on the page.
 */
export function setAssets(folder: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'peer-readiness': PeerReadinessElement;
  }
}
