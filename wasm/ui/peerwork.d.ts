// What the builder makes for an import: its own modules, and style sheets as
// text. internal/build says where each comes from.

/** What the first question needs of each standard instrument, and the last. */
declare module 'peerwork:shell' {
  const shell: import('./readiness/types.js').ShellInstrument[];
  export default shell;
}

/** The built files. An element finds its own among them. */
declare module 'peerwork:files' {
  type Beside = import('./parts/types.js').Beside;
  export const core: Beside;
  export const wasm: Beside;
  export const plan: Beside;
  export const papers: Beside;
  export const begin: Beside;
  export const result: Beside;
  export const group: Beside;
  export const remember: Beside;
  export const seat: Beside;
  export const chime: Beside;
  export const cards: Beside;
  export const evidence: Beside;
  export const instruments: { [id: string]: Beside };
  export const sources: Beside;
  export const toolkit: Beside;
  export const examples: { [id: string]: Beside };
}

/** What there is to write in the workshop: chapters, questions, fields, lists. */
declare module 'peerwork:workshop' {
  const workshop: import('./jobdesc/types.js').Workshop;
  export default workshop;
}

/** What the library's documents look like and are called. */
declare module 'peerwork:papers' {
  const papers: import('./jobdesc/types.js').Papers;
  export default papers;
}

/** The phases and states of a plan, and the questions of a vision. */
declare module 'peerwork:words' {
  const words: import('./readiness/types.js').LibraryWords;
  export default words;
}

/** For each word for the people the work is for, what takes the place of each form of borger. */
declare module 'peerwork:for-whom' {
  const words: { [forWhom: string]: { [form: string]: string } };
  export default words;
}

/** What the papers of the toolkit are called, and which help with what. */
declare module 'peerwork:toolkit' {
  const toolkit: {
    papers: { [id: string]: Omit<import('./parts/types.js').PaperOffered, 'id'> };
    items: { [item: string]: string[] };
    tasks: { [task: string]: string[] };
  };
  export default toolkit;
}

/** The standing plan. */
declare module 'peerwork:standing' {
  const standing: import('../../npm/schemas/index.js').Plan;
  export default standing;
}

/** What peer work is, in the first view: the seats at the table and an opening. */
declare module 'peerwork:seats' {
  const seats: import('./recovery/types.js').Seats;
  export default seats;
}

/** What is read from each seat. */
declare module 'peerwork:pages' {
  const pages: import('./recovery/types.js').Pages;
  export default pages;
}

/** The five elements of recovery in the guide and in the paper. */
declare module 'peerwork:chime' {
  const chime: import('./recovery/types.js').Chime;
  export default chime;
}

/** The cards to talk from. */
declare module 'peerwork:cards' {
  const cards: import('./recovery/types.js').Cards;
  export default cards;
}

/** Go's wasm_exec.js, with a global object of its own for each program. */
declare module 'peerwork:wasm_exec' {
  export function createGo(): {
    go: { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
    global: { peerworkCall?: (op: string, ...texts: string[]) => string };
  };
}

declare module '*.css' {
  const text: string;
  export default text;
}

// Chromium alone knows what the person's line is like.
interface Navigator {
  connection?: { saveData: boolean };
}
