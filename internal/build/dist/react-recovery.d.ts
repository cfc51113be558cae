// <peer-recovery> in JSX, for React 19:
//
//   import '@peerwork-dk/widget/react-recovery';
//
// loads the element too. A file of its own, since it means nothing where there is
// no React.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerRecoveryAttributes, PeerRecoveryElement, ViewEvent } from './peer-recovery.js';

export * from './peer-recovery.js';

/** The attributes by their own names: what React makes on a server has no others. */
export interface PeerRecoveryProps extends Omit<DetailedHTMLProps<HTMLAttributes<PeerRecoveryElement>, PeerRecoveryElement>, keyof PeerRecoveryAttributes>, PeerRecoveryAttributes {
  'onpeer-recovery-view'?: (event: ViewEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peer-recovery': PeerRecoveryProps;
    }
  }
}
