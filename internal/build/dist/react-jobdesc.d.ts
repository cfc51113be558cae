// <peer-jobdesc> in JSX, for React 19:
//
//   import '@peerwork-dk/widget/react-jobdesc';
//
// loads the element too. A file of its own, since it means nothing where there is
// no React.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerJobdescAttributes, PeerJobdescElement, ViewEvent } from './peer-jobdesc.js';

export * from './peer-jobdesc.js';

/** The attributes by their own names: what React makes on a server has no others. */
export interface PeerJobdescProps extends Omit<DetailedHTMLProps<HTMLAttributes<PeerJobdescElement>, PeerJobdescElement>, keyof PeerJobdescAttributes>, PeerJobdescAttributes {
  'onpeer-jobdesc-view'?: (event: ViewEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peer-jobdesc': PeerJobdescProps;
    }
  }
}
