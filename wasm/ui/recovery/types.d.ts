import type { Lang, SaidSentence, SourceLines, Text, Toolkit, View } from '../parts/types.js';

/** A paragraph, or a list of points. */
export interface Part {
  list?: boolean;
  said: SaidSentence[];
}

/** The seats that have a page. */
export type SeatID = 'leader' | 'hr' | 'colleague' | 'representative' | 'peer-worker' | 'citizen';

/** A place at the table, as toolkit.Seat in Go. */
export interface Seat {
  id: SeatID;
  title: Text;
  about: Text;
  minutes: number;
}

/** What the first view says: "peerwork:seats". */
export interface Seats {
  seats: Seat[];
  opening: Part[];
  lines: { made: SaidSentence };
  sources: SourceLines;
}

/** What is read from one seat. */
export interface Page {
  seat: string;
  title: Text;
  sections: { id: string; title: Text; parts: Part[] }[];
  /** First are those that the seat is the first to use. */
  papers: { id: string; title: Text; use: Text; first?: boolean }[];
}

/** Who knows about peer work: as the guide listed them, and as they are called today. */
export interface Organisations {
  then: SaidSentence;
  year: number;
  old: { name: Text, address?: string }[];
  today: SaidSentence;
  now: { name: Text, before?: Text, does: Text, seen: string }[];
}

/** The pages of all seats: "peerwork:pages". */
export interface Pages {
  pages: Page[];
  organisations: Organisations;
  sources: SourceLines;
}

/** An aspect of the guide, with the categories of the paper that correspond to it. */
export interface Aspect {
  id: string;
  label: Text;
  categories: string[];
}

/** An element of recovery. */
export interface Element {
  id: string;
  letter: string;
  label: Text;
  said: SaidSentence;
  aspects: Aspect[];
}

/** A category of the paper. */
export interface Category {
  id: string;
  label: Text;
  element: string;
}

/** The five elements in the guide and in the paper: "peerwork:chime". */
export interface Chime {
  elements: Element[];
  categories: Category[];
  /** Aspects that the paper has no category for, and categories that the guide has no aspect for. */
  noCategory: string[];
  noAspect: string[];
  lines: { [line in 'what' | 'noScale' | 'linked' | 'noCategory' | 'noAspect']: SaidSentence };
  sources: SourceLines;
}

/** One side of a dilemma. */
export interface CardSide {
  label: Text;
  said: SaidSentence[];
}

/** A card to talk from. */
export interface Card {
  id: string;
  title: Text;
  question: SaidSentence;
  first: CardSide;
  second: CardSide;
  ask: SaidSentence[];
}

/** The cards: "peerwork:cards". */
export interface Cards {
  lines: { [line in 'above' | 'consideration']: SaidSentence };
  cards: Card[];
  sources: SourceLines;
}

/** The words of the shell. */
export type ShellWords = typeof import('./shell/strings.js').strings.da;

/** The pages that there are. */
export type PageName = 'begin' | LaterName;

/** Those of them that come later over the wire. */
export type LaterName = 'seat' | 'chime' | 'cards';

/** What a later download is given. It imports `parts` and itself, so all of the shell that it needs is here. */
export interface LaterContext {
  lang: Lang;
  /** The words of the shell; a download has its own for the rest. */
  words: ShellWords;
  say(text: Text): string;
  /** For ids. */
  prefix: string;
  /** The shadow root. */
  place: ShadowRoot;
  organisation: string;
  seats: Seat[];
  /** Whether the page is made once more, in another language say, and not come to. */
  again: boolean;
  /** Shows another page, or the same of another seat. */
  go(name: PageName, what?: string): void;
  /** Says something to people who do not see it happen. */
  tell(text: string): void;
  /** The papers to use, fetched when somebody asks for the first. */
  toolkit(): Promise<Toolkit>;
  /** Prints content on pages of its own. */
  print(css: string, title: string, content: Node | Node[], kind?: string): Promise<void>;
}

/** What the views of the cards are made with. */
export interface CardBench extends LaterContext {
  c: typeof import('./cards/strings.js').strings.da;
  data: Cards;
  /** Shows a card by its place, or without one all of them. */
  show(at?: number): void;
}

/** What a later download exports. */
export interface LaterModule {
  styles: CSSStyleSheet;
  /** `what` is the seat for pages that are of one. */
  page(ctx: LaterContext, what?: string): View;
}

export type { Lang, SaidSentence, SourceLines, Text, Toolkit, View } from '../parts/types.js';
