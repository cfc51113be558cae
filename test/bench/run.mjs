// The performance table: the widget beside its own first view as a static page,
// so that the two differ in nothing but one being a widget, beside a plain
// hand-written quiz, and beside itself asking the same questions as somebody's
// own, in one run, medians of nine. A static page with a single question is
// there too, with the same aim, until it is settled which of the two the aim means:
// the hand-written quiz itself takes 1.0 to 1.3 times as long as that one, and our
// text in its plain style 1.2 times. The table says where an aim is missed and
// fails only at ten times an aim, since clocks on shared machines lie: on one where
// 108 rounds gave 1.07 beside the same view, medians of nine gave 0.91 to 1.24. What
// needs no clock is tested by first-load.test.mjs and own-first.test.mjs.
import { setTimeout as pause } from 'node:timers/promises';
import { launchAsIs } from '../support/browser.mjs';
import { answers, firstQuestion, firstView, memory, sixty, whole } from './measure.mjs';
import { servePages } from './pages.mjs';
import { begun, reviews } from './workshop.mjs';

/** More of them where other machines' work comes between: medians of nine differ by a tenth then. */
const rounds = Number(process.env.ROUNDS ?? 9);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values) => `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
const rows = [];
/** A line of the table. */
function row(what, figure, aim, unit, shown = figure.toFixed(unit === ' ×' ? 2 : 1)) {
  rows.push({ what, shown: shown + unit, aim: `≤ ${aim}${unit}`, met: figure <= aim, broken: figure > 10 * aim && aim > 0 });
}

const site = await servePages();
const browser = await launchAsIs(['--enable-blink-features=ForceEagerMeasureMemory']);
const at = (name) => `${site.origin}/${name}.html`;
const pages = { static: 'one question, static', same: 'same view, static', plain: 'hand-written', widget: 'widget', own: 'own questions', 'own-early': 'own, preloaded' };
/** Before the next page, so that what the last one still does is not counted in it. */
const rest = 200;
const order = Object.keys(pages);
site.same(...await firstView(browser, at('widget')));

console.log(`milliseconds from navigation to the first question: median of ${rounds} (least–most)\n`);
console.log(['', ...Object.values(pages)].map((cell) => cell.padEnd(22)).join(''));
let moved = 0;
for (const [profile, slow, aim] of [['unthrottled', false, 1.1], ['4× CPU, 1.6 Mbit/s', true, 1.35]]) {
  const times = Object.fromEntries(order.map((page) => [page, []]));
  for (const page of order) await firstQuestion(browser, at(page), slow); // warms the browser, not the cache
  for (let i = 0; i < rounds; i++) {
    // None always comes after the same one.
    for (const page of i % 2 ? order : order.toReversed()) {
      await pause(rest);
      const seen = await firstQuestion(browser, at(page), slow);
      times[page].push(seen.at);
      if (page === 'widget') moved = Math.max(moved, seen.moved);
    }
  }
  console.log([profile, ...order.map((page) => spread(times[page]))].map((cell) => cell.padEnd(22)).join(''));
  const [still, same, plain, widget, own, early] = order.map((page) => median(times[page]));
  row(`first question, ${profile}: beside the same view, static`, widget / same, aim, ' ×');
  row(`first question, ${profile}: beside one question, static`, widget / still, aim, ' ×');
  row(`first question, ${profile}: after the hand-written quiz`, widget - plain, 100, ' ms');
  row(`first question, ${profile}: own, preloaded, beside ours`, early / widget, 1.3, ' ×');
  // A round trip on that line, and the time the bytes take.
  if (slow) row(`first question, ${profile}: own, after preloaded`, own - early, Math.round(150 + site.bytes('/own.json') * 8 / 1600), ' ms');
}

const times = [];
for (let i = 0; i < rounds; i++) times.push(median(await answers(browser, at('widget'), 4)));
row('an answer, 4× CPU', median(times), 16, ' ms');

const [empty, quiz, group] = [[], [], []];
for (let i = 0; i < 3; i++) {
  empty.push(await memory(browser, at('static')));
  quiz.push(await memory(browser, at('widget'), whole));
  group.push(await memory(browser, at('widget'), sixty));
}
const over = (bytes) => (median(bytes) - median(empty)) / 1e6;
row('memory above the static page, the quiz with its result', over(quiz), 12, ' MB');
row('memory above the static page, sixty imports', over(group), 24, ' MB');
row('layout shift until the first question', moved, 0, '', moved.toFixed(3));
row('bytes of the widget before the first question, brotli', site.bytes('/peer-readiness.js'), 24 * 1024, '', String(site.bytes('/peer-readiness.js')));

const [still, shop] = [[], []];
for (let i = 0; i < rounds; i++) {
  still.push(await begun(browser, at('static'), 'input[type=radio]'));
  shop.push(await begun(browser, at('workshop'), '.start .main'));
}
// The 600 ms are an aim of our own: the design names none for this.
row('the workshop: to begin, 4× CPU, 1.6 Mbit/s: after a static page', median(shop) - median(still), 600, ' ms');
row('the workshop: what is found, forty tasks, 4× CPU, after the pause', median(await reviews(browser, at('workshop'), rounds)), 150, ' ms');
row('bytes of the workshop before the first field, brotli', site.bytes('/peer-jobdesc.js'), 60 * 1024, '', String(site.bytes('/peer-jobdesc.js')));

console.log();
for (const { what, shown, aim, met } of rows) console.log(`${what.padEnd(66)}${shown.padStart(12)}   ${aim.padEnd(10)} ${met ? '' : 'missed'}`);
await browser.close();
site.close();
process.exit(rows.some(({ broken }) => broken) ? 1 : 0);
