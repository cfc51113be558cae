// What the builder makes for an import: its own modules, and style sheets as
// text. internal/build says where each comes from.

/** What the first question needs of each standard instrument, and the last. */
declare module 'peerwork:shell' {
  const shell: import('./readiness/types.js').ShellInstrument[];
  export default shell;
}

/** The names of the built files. */
declare module 'peerwork:files' {
  export const core: string;
  export const wasm: string;
  export const result: string;
  export const group: string;
  export const remember: string;
  export const evidence: string;
  export const instruments: { [id: string]: string };
}

/** The phases and states of a plan, and the questions of a vision. */
declare module 'peerwork:words' {
  const words: import('./readiness/types.js').LibraryWords;
  export default words;
}

/** The standing plan. */
declare module 'peerwork:standing' {
  const standing: import('../../npm/schemas/index.js').Plan;
  export default standing;
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
