// Lighthouse on the page for an iframe and on the front pages of the site, as
// `peerwork serve` gives them: once as a phone on a slow line, once as a desktop. Performance is the median of three
// and a clock, so it fails only where something is badly wrong; the others are
// not, and hold at 100.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { built, out, root } from '../support/built.mjs';

const only = ['performance', 'accessibility', 'best-practices', 'seo'];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { command } = built();
const site = path.join(out, 'site');
execFileSync('go', ['run', './internal/site/build', '-o', site], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

/** Starts the server on a free port. */
async function serve() {
  const child = spawn(command, ['serve', '--lang', 'en', '--addr', '127.0.0.1:0', '--dir', site], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const origin = await new Promise((resolve, reject) => {
    const look = (chunk) => {
      const found = (said += chunk).match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('exit', () => reject(new Error('the server stopped: ' + said)));
  });
  return { origin, stop: () => child.kill() };
}

const server = await serve();
const chrome = await launch({
  chromePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
let broken = false;
try {
  for (const page of ['widget/embed.html', '', 'en/']) {
    console.log([page || 'front page', 'performance', 'accessibility', 'best practices', 'SEO'].map((cell) => cell.padEnd(20)).join(''));
    for (const [profile, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
      const runs = [];
      for (let i = 0; i < 3; i++) {
        const { lhr } = await lighthouse(server.origin + '/' + page, { port: chrome.port, logLevel: 'error', onlyCategories: only }, config);
        if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
        runs.push(lhr);
      }
      const [speed, ...held] = only.map((category) => Math.round(100 * median(runs.map(({ categories }) => categories[category].score))));
      console.log([profile, speed + (speed < 100 ? ' missed' : ''), ...held].map((cell) => String(cell).padEnd(20)).join(''));
      const lost = Object.values(runs[0].audits).filter(({ id, score }) => score === 0
        && held.some((value, i) => value < 100 && runs[0].categories[only[i + 1]].auditRefs.some((ref) => ref.id === id && ref.weight)));
      for (const { id, title } of lost) console.log(`  ${id}: ${title}`);
      broken ||= speed < 50 || held.some((value) => value !== 100);
    }
  }
} finally {
  chrome.kill();
  server.stop();
}
process.exit(broken ? 1 : 0);
