// Types for <peer-jobdesc>. They mirror wasm/ui/jobdesc/shell/peer-jobdesc.js
// (attributes, events); a test in internal/build compares them. What is written
// in it is a job description, whose types and schema are in @peerwork-dk/schemas.

/** Something else is shown. It says nothing of what is written. */
export type ViewEvent = CustomEvent<{
  state: 'begin' | 'writing' | 'meeting' | 'read' | 'look' | 'give' | 'loading' | 'waiting' | 'failed';
  /** The id of the chapter, while somebody writes. */
  chapter?: string;
  /** The language of what is shown. */
  lang: 'da' | 'en';
  /** The heading of what is shown. */
  title: string;
}>;

/** The attributes of `<peer-jobdesc>`, for frameworks that type their markup. */
export interface PeerJobdescAttributes {
  /** Language tag; else the nearest ancestor's `lang`, else Danish. */
  lang?: string;
  /** A set of colours; neutral when left out. */
  theme?: 'dkfds-green' | 'dkfds-blue';
  /** A name to print at the top of every paper. */
  organisation?: string;
  /** Offers people to have what they write remembered on the device. An `id` tells elements apart. */
  autosave?: boolean | '';
}

export interface PeerJobdescElement extends HTMLElement {
  /** The attribute of that name; "" when it is not there. */
  organisation: string;
  /** The attribute of that name. */
  autosave: boolean;
  addEventListener(type: 'peer-jobdesc-view', listener: (event: ViewEvent) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Says where the files beside the script lie, for pages whose bundler has moved
 * the script and not them. Call it before the element is on the page.
 */
export function setAssets(folder: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'peer-jobdesc': PeerJobdescElement;
  }
}
