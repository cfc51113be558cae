import standing from 'peerwork:standing';
import { stamp } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { says } from '../../parts/kept.js';
import { undoOf } from '../../parts/keys.js';
import { saveFolder } from './folder.js';
import { opening } from './opening.js';
import { ordered } from './paragraphs.js';
import { taskList } from './plan-list.js';
import { dropped, employment, isAside } from './plan-words.js';
import { planPaper } from './print-plan.js';
import { timeline } from './timeline.js';
import { warnUnsaved } from './unsaved.js';

/** @import { Problem } from '../../parts/types.js' */
/** @import { Answer, GroupContext, GroupResult, Plan, Result } from '../types.js' */
/** @import { Opened } from './opening.js' */

/**
 * Our plan: made of the group's answers, or your own, or none, and worked on.
 *
 * @param {GroupContext} ctx
 */
export function planView(ctx) {
  const { state, t, say, lang, prefix, shared } = ctx;
  const { work } = state;
  const place = h('div', { class: 'outcome' });
  const told = h('p', { class: 'told', role: 'status' });
  const basis = h('div', { class: 'basis' });
  const tell = (/** @type {string} */ said) => { told.textContent = said; };
  const usual = shared.reworded(json(standing), ctx.forWhom);

  const start = h('input', { type: 'date', id: prefix + '-start', autocomplete: 'off', 'aria-describedby': prefix + '-start-hint',
    onchange: () => make(work.plan && work.basis === undefined ? undefined : basisOf(ctx)) });
  start.value = work.plan?.start ?? '';

  /**
   * Makes the plan of some answers. Without any, one that is there only gets other days.
   *
   * @param {Basis} [from]
   */
  async function make(from) {
    tell('');
    // A plan that was being made before shows its own day in the field when it comes.
    const day = start.value;
    try {
      const found = await from?.result();
      const problems = found?.problems ?? await work.make({ standing: usual, instrument: state.text, start: day, kind: from?.kind ?? '', result: found ? json(found.ok) : '', basis: from?.key });
      if (!problems) return show();
      place.replaceChildren(h('div', { class: 'held' }, problems.map(({ text }) => h('p', null, say(text)))));
    } catch {
      place.replaceChildren(h('p', { role: 'alert' }, t.coreFailed), h('button', { type: 'button', class: 'plain', onclick: () => make(from) }, t.retry));
    }
  }

  const lead = prefix + '-plan-lead';
  const top = h('div', { class: 'part' });
  const drawing = h('div', { class: 'part' });
  const left = h('div');
  const list = taskList(ctx, work, { hint: lead, tell, changed: show, undo: () => turn(true, null) });
  const turns = [true, false].map((back) => {
    const what = h('span', { class: 'off' });
    /** @type {HTMLButtonElement} */
    const button = h('button', { type: 'button', class: 'link', onclick: () => turn(back, button) }, back ? t.undo : t.redo, what);
    return { button, back, what };
  });
  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    const back = undoOf(event);
    const target = /** @type {HTMLElement} */ (event.target);
    // In a field that is being written in, the browser's own undo is what people mean.
    if (back === undefined || target.matches('textarea, input:not([type="checkbox"])')) return;
    event.preventDefault();
    turn(back, target);
  };
  const turnsRow = h('p', { class: 'turns' }, turns.map(({ button }) => [button, ' ']));
  for (const each of [place, turnsRow]) each.addEventListener('keydown', keys);
  const skeleton = [top,
    h('div', { class: 'part' }, h('h4', null, t.tasks), h('p', { class: 'lead', id: lead }, t.tasksLead), list.node, left), drawing];

  /**
   * @param {boolean} back
   * @param {HTMLElement | null} from the button that was pressed, when it stays
   */
  async function turn(back, from) {
    const before = new Set(work.tasks.map(({ id }) => id));
    const name = await (back ? work.undo() : work.redo());
    if (name === undefined) return;
    show();
    tell(`${(back ? t.undoneStep : t.redoneStep)(name)} ${t.progress(work.done, work.of)}`);
    const again = work.tasks.find(({ id }) => !before.has(id));
    if (again) list.focus(again.id);
    // A button that has nothing more to do has no focus either.
    else (from?.hidden ? turns.find(({ button }) => !button.hidden)?.button ?? start : from ?? start).focus();
  }

  /** Shows the plan as it is. */
  function show() {
    const plan = /** @type {Plan} */ (work.plan);
    start.value = plan.start ?? '';
    const tasks = work.tasks;
    const waiting = tasks.filter(({ late }) => late);
    const unfolded = top.querySelector('details')?.open;
    top.replaceChildren(...[h('p', { class: 'band' }, employment(ctx, plan)), h('p', { class: 'progress-said' }, t.progress(work.done, work.of)),
      waiting.length ? h('details', { class: 'why waiting-tasks', open: unfolded }, h('summary', null, t.lateTasks(waiting.length)),
        h('ul', { class: 'plainlist' }, waiting.map(({ id, title }) => h('li', null, h('button', { type: 'button', class: 'link', onclick: () => list.focus(id) }, say(title)))))) : '',
      ...(plan.about ?? []).map((text) => h('p', { class: 'quiet' }, say(text)))]);
    list.draw();
    for (const { button, back, what } of turns) {
      const name = back ? work.past : work.future;
      button.hidden = name === undefined;
      says(what, `: ${name}`);
    }
    left.replaceChildren(plan.gapsLeft ? h('p', null, t.gapsLeft(plan.gapsLeft)) : '', dropped(ctx, plan) ?? '');
    const asked = tasks.filter((task) => !isAside(task));
    drawing.replaceChildren(...asked.length ? [h('h4', null, t.timeline), timeline(ctx, { ...plan, tasks: asked })] : []);
    if (place.firstChild !== top) place.replaceChildren(...skeleton);
    said();
  }

  /** Says what the plan is made of, and offers to make it of the answers that are here. */
  function said() {
    const here = basisOf(ctx);
    const other = work.plan && work.basis === undefined && here.key;
    basis.replaceChildren(h('p', { class: 'quiet' }, work.plan && work.basis === undefined ? t.basisFile : here.words),
      ...other ? [h('p', { class: 'quiet' }, t.basisOther, ' ', h('button', { type: 'button', class: 'link', onclick: async () => {
        await make(here);
        tell(t.basisTaken);
        start.focus();
      } }, t.basisTake))] : []);
  }

  /**
   * Saves the plan as it is shown. With `keep`, what is made from now on takes its place.
   *
   * @param {string} name
   * @param {string} type
   * @param {(text: string) => Answer<string> | Promise<Answer<string>>} write
   * @param {boolean} keep
   */
  async function save(name, type, write, keep) {
    if (!work.plan) return;
    try {
      const plan = await work.edition();
      const { ok, problems } = await write(json(plan));
      if (ok && keep) work.saved(plan);
      if (ok) download(t.planFile + name, ok, type);
      tell(ok ? t.fileSaved : /** @type {Problem[]} */ (problems).map(({ text }) => say(text)).join(' '));
      if (!ok && !start.value) start.focus();
    } catch {
      tell(t.coreFailed);
    }
  }
  const saveFile = () => save('.json', 'application/json', (text) => ({ ok: text }), true);

  /** @type {(text: string) => Promise<Opened>} */
  async function open(text) {
    const { ok, problems } = await work.read(text);
    if (problems) return { problems };
    const other = ok.plan;
    const had = work.plan && work.unsaved;
    const back = async () => {
      await turn(true, null);
      return start;
    };
    // One opened after the other, two people's files are put together.
    if (work.plan?.id === other.id && json(work.plan) !== json(other)) {
      const apart = await work.merge(other, t.stepMerged);
      if (apart) {
        return { said: [t.planApart, ...apart.map((each) => say(each.text))].join(' '), way: [t.useFile, t.planOpened, async () => {
          await work.open(other, t.stepOpened);
          show();
          return start;
        }] };
      }
      show();
      return { said: t.planMerged, way: [t.undo, t.undone, back] };
    }
    const wrong = await work.open(other, t.stepOpened);
    if (wrong) return { problems: wrong };
    show();
    return had ? { said: t.planOpenedOver, way: [t.undo, t.undone, back] } : { said: t.planOpened };
  }

  warnUnsaved(ctx.place, work);
  const from = basisOf(ctx);
  said();
  // A plan from a file stays as it is until somebody says so.
  if (!work.plan || work.basis !== undefined && work.basis !== from.key) make(from);
  else show();

  const button = (/** @type {string} */ label, /** @type {() => unknown} */ onclick, kind = 'plain') => h('button', { type: 'button', class: kind, onclick }, label);
  const vision = h('div');
  visionWords(ctx).then((paragraphs) => vision.replaceChildren(...paragraphs.length ? [h('div', { class: 'part' }, h('h4', null, t.titles.vision), h('div', { class: 'draft', lang }, paragraphs))] : []));
  return [
    h('p', { class: 'lead' }, t.planLead),
    opening(ctx, { id: 'earlier', label: t.earlierPlan, refused: t.earlierRefused, part: 'plan', open }), basis,
    h('div', { class: 'field' }, h('label', { for: start.id }, t.start), h('p', { class: 'quiet', id: prefix + '-start-hint' }, t.startHint), start),
    h('div', { class: 'buttons' },
      button(t.savePlan, saveFile, 'main'),
      button(t.printPlan, async () => work.plan && shared.printPage(ctx, t.titles.plan, planPaper(ctx, work, await visionWords(ctx)))),
      button(t.csv, () => save('.csv', 'text/csv;charset=utf-8', (text) => state.plan('csv', text, lang), false)),
      saveFolder(ctx, tell),
      button(t.ics, () => save('.ics', 'text/calendar;charset=utf-8', (text) => state.plan('ics', text, lang, stamp()), true))),
    told,
    turnsRow,
    vision, place,
    h('details', { class: 'why' }, h('summary', null, t.planChanges), h('p', null, t.calendars)),
    shared.toWorkshop(t, h('h4', null, t.workshop), t.workshopPlan, button(t.savePlan, saveFile, 'link'), { place: ctx.place, text: async () => (work.plan ? json(await work.edition()) : undefined) })];
}

/**
 * The answers a plan can be made from: `key` tells them from others, and `result`
 * is what they come to.
 *
 * @typedef {{ words: string, kind: string, key: string, result: () => Promise<Answer<Result | GroupResult>> | undefined }} Basis
 */

/**
 * @param {GroupContext} ctx
 * @returns {Basis}
 */
function basisOf({ state, t, answered, run }) {
  const { whole } = state;
  if (whole) return { words: t.basisGroup(whole.length), kind: 'group-result', key: state.text + whole.map(({ text }) => text).join(''), result: () => state.core('group', state.text, ...whole.map(({ text }) => text)) };
  if (!answered) return { words: t.basisNone, kind: '', key: '', result: () => undefined };
  const { role, openToGroup, ...response } = run.response();
  const text = json(response);
  return { words: t.basisOwn, kind: 'result', key: state.text + text, result: () => state.core('score', state.text, text) };
}

/**
 * The group's own words of why, which the plan begins with where there are any.
 *
 * @param {GroupContext} ctx
 */
async function visionWords({ state }) {
  const { ok } = await ordered(state).catch(() => ({ ok: undefined }));
  return (ok?.paragraphs ?? []).map(({ text }) => h('p', { class: 'words' }, text));
}
