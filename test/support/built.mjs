import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a run leaves screenshots and what it built; not committed. */
export const out = path.join(root, 'test', 'out');

const dist = path.join(out, 'dist');
const widget = path.join(dist, 'peerwork-widget', 'web');
const command = path.join(out, 'peerwork');

/**
 * Builds all that `make dist` does, and the command line, from this tree, once
 * per run: the runner says by the environment that it has done so.
 *
 * @returns {{dist: string, widget: string, command: string}} the folder of
 *   `make dist`, the widget's files in it, and a file
 */
export function built() {
  if (!process.env.PEERWORK_BUILT) {
    mkdirSync(out, { recursive: true });
    const go = (...args) => execFileSync('go', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    go('run', './wasm/build', '-quick', '-dist', dist);
    go('build', '-o', command, './cmd/peerwork');
    process.env.PEERWORK_BUILT = '1';
  }
  return { dist, widget, command };
}
