import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a run leaves screenshots and what it built; not committed. */
export const out = path.join(root, 'test', 'out');

const widget = path.join(out, 'widget');
const command = path.join(out, 'peerwork');

/**
 * Builds the widget and the command line from this tree, once per run: the
 * runner says by the environment that it has done so.
 *
 * @returns {{widget: string, command: string}} a folder and a file
 */
export function built() {
  if (!process.env.PEERWORK_BUILT) {
    mkdirSync(out, { recursive: true });
    const go = (...args) => execFileSync('go', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    go('run', './wasm/build', '-quick', '-o', widget);
    go('build', '-o', command, './cmd/peerwork');
    process.env.PEERWORK_BUILT = '1';
  }
  return { widget, command };
}
