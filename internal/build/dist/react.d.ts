// <peer-readiness> in JSX, for React 19:
//
//   import '@peerwork-dk/widget/react';
//
// loads the element too. A file of its own, since it means nothing where there is
// no React.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerReadinessAttributes, PeerReadinessElement, ResultEvent, StepEvent } from './peer-readiness.js';

export * from './peer-readiness.js';

/**
 * The attributes by their own names: what React makes on a server has no others.
 * It listens with `on` and the event's name, but not on a page that it made on a
 * server and takes over from there; give it a `ref` and `addEventListener` then.
 */
export interface PeerReadinessProps extends Omit<DetailedHTMLProps<HTMLAttributes<PeerReadinessElement>, PeerReadinessElement>, keyof PeerReadinessAttributes>, PeerReadinessAttributes {
  'onpeer-readiness-step'?: (event: StepEvent) => void;
  'onpeer-readiness-result'?: (event: ResultEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peer-readiness': PeerReadinessProps;
    }
  }
}
