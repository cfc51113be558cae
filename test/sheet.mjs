// One contact sheet of every state × theme × light and dark × wide and narrow,
// for people to look at: test/out/sheet/index.html, and sheet.png of it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, open } from './support/browser.mjs';
import { out } from './support/built.mjs';
import { Desk, member, people, spec } from './support/group.mjs';
import { drawn, intercept, onPaper, printed } from './support/paper.mjs';
import { page as html, serve } from './support/server.mjs';
import { full, long, tour } from './support/tour.mjs';
import { mixed } from './support/widget.mjs';
import { Workshop, workshopPage } from './support/workshop.mjs';

const folder = path.join(out, 'sheet');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const themes = ['neutral', 'dkfds-green', 'dkfds-blue'];
const schemes = ['light', 'dark'];
const widths = [1280, 320];
const only = process.argv.slice(2);

const organisation = 'Solbjerg Kommune, Socialt udviklingsteam';
const head = '<link rel="stylesheet" href="/sheet.css">';
const site = await serve({
  '/sheet.html': html(`<peer-readiness organisation="${organisation}"></peer-readiness>`, { head }),
  '/autosave.html': html('<peer-readiness autosave></peer-readiness>', { head }),
  '/wrong.html': html('<peer-readiness src="/wrong.json"></peer-readiness>', { head }),
  '/workshop.html': workshopPage(`organisation="${organisation}"`, { head: '<link rel="stylesheet" href="/wide.css">' }),
  '/wide.css': 'body { margin: 0 } main { padding: clamp(8px, 3vw, 20px) } h1 { display: none }',
  '/sheet.css': 'body { margin: 0 } main { padding: clamp(8px, 3vw, 20px); max-width: 780px } h1 { display: none }',
  '/nothing.html': '<!DOCTYPE html><title>Nothing</title>',
  '/wrong.json': '{"id":"x","version":"1","title":{"da":"Kun dansk"}}',
});
const browser = await launch();
const shots = [];

/** Takes one state in every theme and scheme. */
async function shoot(desk, width, state, { looks = themes, most = 820 } = {}) {
  if (only.length && !only.some((each) => state.includes(each))) return;
  const { page } = desk;
  const session = await page.context().newCDPSession(page);
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const theme of looks) {
      await desk.host.evaluate((host, name) => host.setAttribute('theme', name), theme);
      const name = `${state}-${theme}-${scheme}-${width}.jpg`;
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'jpeg', quality: 85, captureBeyondViewport: true, clip: { x: 0, y: 0, width: Math.min(width, most), height, scale: 1 },
      });
      writeFileSync(path.join(folder, name), data, 'base64');
      shots.push({ state, theme, scheme, width, name });
    }
  }
  await session.detach();
}

async function start(width, address = '/sheet.html') {
  return new Desk(await open(browser, site.origin + address, { viewport: { width, height: 800 }, init: [intercept] }));
}

const held = { ...mixed(spec, ['3']), 'leader-named': '1' };
const partial = mixed(spec, ['3', 'unknown', 'unknown']);
const asFile = (i, also) => ({ name: `svar-${i}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...member(i, 'first'), ...also })) });

async function walk(width) {
  const desk = await start(width);
  const { page } = desk;
  await desk.groups.first().waitFor();
  await shoot(desk, width, '01-first');

  const choices = people[0].first;
  for (const { id } of spec.themes[0].items.slice(1)) await desk.click(id, choices[id]);
  await desk.next.click();
  await shoot(desk, width, '02-errors');
  await desk.click(spec.themes[0].items[0].id, '2');
  await desk.next.click();
  for (const { id } of spec.themes[1].items) await desk.click(id, choices[id]);
  await desk.next.click();
  for (const { id } of spec.themes[2].items.slice(0, 1)) await desk.click(id, choices[id]);
  await desk.host.locator('fieldset details summary').first().click();
  await desk.host.locator('fieldset .ground').first().waitFor();
  await shoot(desk, width, '03-last');
  for (const { id } of spec.themes[2].items.slice(1)) await desk.click(id, choices[id]);
  await desk.next.click();
  await desk.result();
  await shoot(desk, width, '06-result');

  await desk.to('Vores arbejdsgruppe');
  await shoot(desk, width, '09-group-empty');
  await desk.files(...people.map((_, i) => asFile(i)));
  await desk.whole();
  await shoot(desk, width, '10-group');
  await desk.to('Sammenlign med sidst');
  await desk.files(asFile(1, { date: '2026-05-11' }));
  await desk.host.locator('.changes').first().waitFor();
  await shoot(desk, width, '11-compare');
  await desk.to('Vores vision');
  await desk.host.locator('textarea').first().fill('Vi vil ansætte peer-medarbejdere, fordi borgerne skal møde en, der selv har været der.');
  await shoot(desk, width, '12-vision');
  await desk.to('Vores plan');
  await desk.host.locator('input[type=date]').fill('2027-01-04');
  await desk.host.locator('.outcome .band', { hasText: '2027' }).waitFor();
  await shoot(desk, width, '13-plan');
  await desk.to('Gem mine svar');
  await page.waitForFunction((node) => node.value, await desk.host.locator('.code').elementHandle());
  await shoot(desk, width, '14-keep');
  await page.context().close();
}

/** What goes wrong, is on its way, or is missing answers. */
async function rest(width) {
  for (const [state, choices] of [['07-partial', partial], ['08-held-back', held]]) {
    const desk = await start(width);
    await desk.answer(spec, choices);
    await shoot(desk, width, state);
    await desk.page.context().close();
  }

  // The module of the result is held up, and then lost.
  let lose;
  const lost = new Promise((resolve) => { lose = resolve; });
  const desk = await start(width, '/nothing.html');
  await desk.page.route('**/result.*.js*', (route) => lost.then(() => route.abort()));
  await desk.page.goto(site.origin + '/sheet.html');
  for (const theme of spec.themes) {
    for (const { id } of theme.items) await desk.click(id, '2');
    await desk.next.click();
  }
  await desk.host.locator('.waiting').waitFor();
  await shoot(desk, width, '04-waiting');
  lose();
  await desk.host.locator('.trouble').waitFor();
  await shoot(desk, width, '05-failed');
  await desk.page.context().close();

  for (const [state, address] of [['01-first-autosave', '/autosave.html'], ['01-first-frame', '/embed.html']]) {
    const other = await start(Math.min(width, 820), address); // the page for an iframe is as wide as it gets
    await other.groups.first().waitFor();
    if (address === '/autosave.html') await other.host.locator('.memory').waitFor();
    await shoot(other, width, state);
    await other.page.context().close();
  }

  const wrong = await start(width, '/wrong.html');
  await wrong.host.locator('.problems').waitFor();
  await shoot(wrong, width, '05-wrong-file');
  await wrong.page.context().close();
}

/** The workshop: every page of it, and what is long. In one theme, since it has its colours from the same place. */
async function workshop(width) {
  for (const [name, text, wanted] of [['', full], ['-long', long(), /^1[24]-chapter$|^22|^25/]]) {
    const page = await open(browser, site.origin + '/workshop.html', { viewport: { width, height: 900 } });
    const shop = new Workshop(page);
    for await (const state of tour(shop, text)) {
      if (!wanted || wanted.test(state)) await shoot({ page, host: shop.host }, width, `workshop-${state}${name}`, { looks: ['neutral'], most: width });
    }
    await page.context().close();
  }
}

/** The papers, page by page, in each theme. */
async function papers() {
  for (const theme of themes) {
    const desk = await start(1280);
    const { page } = desk;
    await desk.host.evaluate((host, name) => host.setAttribute('theme', name), theme);
    const put = async (state, act) => {
      const file = path.join(folder, `${state}-${theme}.pdf`);
      await onPaper(page.context(), await printed(page, act), file);
      for (const name of drawn(file, 80)) shots.push({ state, theme, paper: true, name: path.basename(name) });
    };
    await desk.groups.first().waitFor();
    await put('15-blank', () => desk.press('Udskriv et tomt skema'));
    await desk.answer(spec, people[1].first);
    await put('16-report', () => desk.press('Udskriv det hele'));
    if (theme === 'neutral') {
      await desk.to('Vores arbejdsgruppe');
      await desk.files(...people.map((_, i) => asFile(i)));
      await desk.whole();
      await put('17-group-first', () => desk.press('Udskriv'));
      await put('17-group-paper', () => desk.press('Udskriv det hele'));
      await put('17-group-talk', () => desk.press('Udskriv samtaleark'));
      await desk.to('Vores plan');
      await desk.host.locator('input[type=date]').fill('2027-01-04');
      await desk.host.locator('.outcome .band', { hasText: '2027' }).waitFor();
      await put('18-plan-paper', () => desk.press('Udskriv planen'));
    }
    await page.context().close();
  }
}

try {
  const wanted = (...states) => !only.length || only.some((each) => states.some((state) => state.includes(each)));
  const jobs = widths.map((width) => async () => {
    if (wanted('01-first', '02-errors', '03-last', '06-result', '09-group-empty', '10-group', '11-compare', '12-vision', '13-plan', '14-keep')) await walk(width);
    if (wanted('01-first-autosave', '01-first-frame', '07-partial', '08-held-back', '04-waiting', '05-failed', '05-wrong-file')) await rest(width);
  });
  if (!only.length || only.some((each) => each.startsWith('workshop'))) jobs.push(...widths.map((width) => () => workshop(width)));
  if (wanted('15-blank', '16-report', '17-group-first', '17-group-paper', '17-group-talk', '18-plan-paper')) jobs.push(papers);
  await Promise.all(jobs.map((job) => job()));
  await index();
} finally {
  await browser.close();
  site.close();
}

/** The sheet itself. */
async function index() {
  const states = [...new Set(shots.map(({ state }) => state))].sort();
  const columns = schemes.flatMap((scheme) => themes.flatMap((theme) => widths.map((width) => ({ scheme, theme, width }))));
  const cell = (shot) => (shot ? `<td><a href="${shot.name}"><img src="${shot.name}" style="width:${shot.paper ? 300 : shot.width === 320 ? 112 : 246}px"></a></td>` : '<td></td>');
  const screens = states.filter((state) => shots.some((shot) => shot.state === state && !shot.paper)).map((state) => `<tr><th>${state}</th>`
    + columns.map((c) => cell(shots.find((s) => s.state === state && s.theme === c.theme && s.scheme === c.scheme && s.width === c.width))).join('') + '</tr>');
  const paper = states.filter((state) => shots.some((shot) => shot.state === state && shot.paper)).map((state) =>
    themes.map((theme) => shots.filter((s) => s.state === state && s.theme === theme)).filter((pages) => pages.length)
      .map((pages) => `<h2>${state}, ${pages[0].theme}</h2><table class="paper"><tr>${pages.map(cell).join('')}</tr></table>`).join('')).join('');
  const text = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>peerwork: contact sheet</title>
<style>body{font:14px system-ui,sans-serif;margin:16px;background:#777;color:#fff;width:max-content}th{text-align:left;vertical-align:top;padding:8px}
td{vertical-align:top;padding:4px}td a{display:block;max-height:520px;overflow:hidden}.paper td a{max-height:none}img{display:block}</style>
<h1>peerwork: contact sheet</h1>
<table><tr><td></td>${columns.map((c) => `<th>${c.theme}<br>${c.scheme} ${c.width}</th>`).join('')}</tr>${screens.join('')}</table>${paper}</html>`;
  const file = path.join(folder, 'index.html');
  writeFileSync(file, text);
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
  page.setDefaultTimeout(180_000);
  await page.goto('file://' + file);
  await page.screenshot({ path: path.join(folder, 'sheet.png'), fullPage: true });
  console.log(`${shots.length} pictures of ${states.length} states: ${path.relative(process.cwd(), file)}`);
}
