// The types, as a program of somebody else's would use them.
import { schemas, type Documents, type Kind, type Response, type Result } from '@peerwork-dk/schemas';

export const mine: Response = {
  id: '7ZKQ2M4T9XAB', instrument: 'temperatur', version: '0.1.0', role: 'leader',
  answers: [{ item: 'leader-named', choice: '2' }],
};

export function next(result: Result): string {
  return result.advice[0] ?? result.toFindOut[0]?.item ?? 'celebrate';
}

export function title<K extends Kind>(kind: K, document: Documents[K]): string {
  return `${schemas[kind].title}: ${Object.keys(document).length} properties`;
}
title('response', mine);

// @ts-expect-error there is no such role
export const boss: Response = { ...mine, role: 'boss' };
// @ts-expect-error null is never "unset"
export const none: Response = { ...mine, date: null };
// @ts-expect-error a response is no result
title('result', mine);
