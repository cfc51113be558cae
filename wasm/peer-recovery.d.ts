// Types for <peer-recovery>. They mirror wasm/ui/recovery/shell/peer-recovery.js
// (attributes, events); a test in internal/build compares them.

/** Something else is shown. It says nothing of the seat somebody chose or the card they read. */
export type ViewEvent = CustomEvent<{
  state: 'begin' | 'seat' | 'chime' | 'cards' | 'waiting' | 'failed';
  /** The language of what is shown. */
  lang: 'da' | 'en';
  /** What the element is about. */
  title: string;
}>;

/** A seat at the table. */
export type Seat = 'leader' | 'hr' | 'colleague' | 'representative' | 'peer-worker' | 'citizen';

/** The attributes of `<peer-recovery>`, for frameworks that type their markup. */
export interface PeerRecoveryAttributes {
  /** Language tag; else the nearest ancestor's `lang`, else Danish. */
  lang?: string;
  /** A set of colours; neutral when left out. */
  theme?: 'dkfds-green' | 'dkfds-blue';
  /** Whose page to begin with; the choice of a seat when left out. */
  seat?: Seat;
  /** A name to print at the top of every page. */
  organisation?: string;
}

export interface PeerRecoveryElement extends HTMLElement {
  /** The attribute of that name; "" when it is not there. */
  seat: Seat | '';
  /** The attribute of that name; "" when it is not there. */
  organisation: string;
  addEventListener(type: 'peer-recovery-view', listener: (event: ViewEvent) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Says where the files beside the script lie, for pages whose bundler has moved
 * the script and not them. Call it before the element is on the page.
 */
export function setAssets(folder: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'peer-recovery': PeerRecoveryElement;
  }
}
