import { disclosure } from '../../parts/disclosure.js';
import { h, vary } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import { groupName } from '../../parts/ids.js';
import { roomy } from '../../parts/room.js';

/** @import { Choice, Question, QuestionsContext, Text, View } from '../types.js' */
/** @import { Table } from '../../parts/types.js' */
/** @import { Run } from './run.js' */

/**
 * The items of a theme, each as it is shown.
 *
 * @typedef {Table<string, ReturnType<typeof group>>} Groups
 */

/**
 * One theme with its items.
 *
 * @param {QuestionsContext} ctx
 * @returns {View}
 */
export function stepView(ctx) {
  const { run, lang, t } = ctx;
  const first = run.step === 0;
  const heading = stepHeading(t.step(run.step + 1, run.themes.length), run.theme.title[lang]);
  const groups = /** @type {Groups} */ (new Map(run.theme.items.map((item) => [item.id, group(ctx, item)])));
  const summary = h('div', { class: 'summary-place' });
  const errors = openErrors(ctx, groups, summary);

  const node = h('div', { class: 'flow' },
    first ? welcome(ctx) : h('h2', { class: 'running-title' }, run.instrument.title[lang]),
    h('div', { class: 'step' },
      ctx.note ?? null,
      bar(run),
      heading,
      summary,
      h('p', { class: 'question' }, run.instrument.scale.question[lang]),
      run.theme.items.map((item) => groups.get(item.id).node),
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', onclick: () => (errors.mark() ? undefined : ctx.onnext()) },
          run.last ? t.finish : t.next),
        first ? null : h('button', { type: 'button', class: 'plain', onclick: ctx.onback }, t.back)),
      ctx.memory));
  node.addEventListener('change', (event) => {
    const { dataset, value } = /** @type {HTMLInputElement} */ (event.target);
    if (!dataset.item) return;
    run.answers.set(dataset.item, /** @type {Choice} */ (value));
    errors.answered(dataset.item);
  });
  return { node, heading };
}

/**
 * What people should know before the first question.
 *
 * @param {QuestionsContext} ctx
 */
function welcome({ run, lang, t, ongroup, blank }) {
  const { instrument } = run;
  const trouble = h('span', { role: 'status' });
  const onblank = async () => {
    trouble.textContent = '';
    await blank().catch(() => { trouble.textContent = t.foldFailed; });
  };
  const privacy = h('div', { class: run.exposed ? 'privacy exposed' : 'privacy' },
    run.exposed ? h('p', null, t.exposed) : [h('p', null, t.privacy), h('p', { class: 'quiet' }, t.privacyHost)]);
  const intro = h('p', { class: 'intro' }, instrument.intro[lang]);
  const asides = h('div', { class: 'asides' },
    h('p', null, t.collect, ' ', h('button', { type: 'button', class: 'link', onclick: ongroup }, t.toGroup)),
    h('p', null, t.onPaper, ' ', h('button', { type: 'button', class: 'link', onclick: onblank }, t.toPaper), ' ', trouble));
  return h('div', { class: 'welcome' },
    h('h2', { class: 'title' }, instrument.title[lang]),
    h('p', { class: 'size' }, t.size(run.count, instrument.minutes)),
    roomy() || instrument.use ? [intro, privacy, asides] : [h('details', { class: 'why' }, h('summary', null, t.readMore), intro, asides), privacy]);
}

// The heading says the same in words.
/** @param {Run} run */
function bar(run) {
  return h('div', { class: 'bar', 'aria-hidden': 'true' },
    run.themes.map((_, i) => h('span', { class: i < run.step ? 'done' : i === run.step ? 'now' : null })));
}

/**
 * @param {QuestionsContext} ctx
 * @param {Question} item
 */
function group({ run, lang, prefix, t, grounds }, item) {
  const { scale } = run.instrument;
  const id = `${prefix}-${item.id}`;
  const name = groupName(id);
  const chosen = run.answers.get(item.id);
  const option = (/** @type {Text} */ label, /** @type {string} */ choice, extra = '') => {
    // Without autocomplete="off" the browser may keep the choice in its session history, on disk.
    const input = h('input', {
      type: 'radio', name, id: `${id}-${choice}`, value: choice, 'data-item': item.id, checked: chosen === choice, autocomplete: 'off',
    });
    return h('label', { class: extra ? 'option ' + extra : 'option', for: input.id }, input, h('span', null, label[lang]));
  };
  const error = h('span', { class: 'error', hidden: true }, t.openItem);
  const options = h('div', { class: scale.options.length > 5 ? 'options many' : 'options' },
    scale.options.map((label, i) => option(label, String(i))),
    option(scale.unknown, 'unknown', 'unknown'));
  vary(options, '--n', scale.options.length);
  // All is in the legend: a screen reader says the name of a group one comes into,
  // but Orca neither its description nor that it is invalid. It puts the texts
  // together as they stand, so that there are spaces between them.
  const legend = h('legend', null, h('span', null, item.statement[lang]), ' ', item.sign && h('span', { class: 'sign' }, item.sign[lang]), ' ', error);
  const node = h('fieldset', { role: 'radiogroup', class: 'item' }, legend, options,
    // The shell does not say what an item rests on, but there it always rests on something.
    !run.instrument.reviewedBy || item.evidence?.length || item.anchors ? disclosure(t, item.anchors ? t.means : t.why, () => grounds(item.id)) : null);

  return {
    node,
    item,
    focus: () => options.querySelector('input')?.focus(),
    mark(/** @type {boolean} */ open) {
      // Once shown, the line keeps its place: the options must not move under the person's hand.
      if (open) error.hidden = false;
      node.classList.toggle('open', open);
      if (open) node.setAttribute('aria-invalid', 'true');
      else node.removeAttribute('aria-invalid');
    },
  };
}

/**
 * Marks what is open, once a step: the second press of Next is a decision.
 *
 * @param {QuestionsContext} ctx
 * @param {Groups} groups
 * @param {HTMLElement} place
 */
function openErrors({ run, lang, t, prefix }, groups, place) {
  let told = false;
  const entries = new Map();
  const head = h('h4', { id: prefix + '-open' });
  const text = h('p', { id: prefix + '-open-text' });

  // An entry that is answered stays in the list, so that nothing moves under
  // the person's hand.
  function count() {
    const open = run.open.length;
    head.textContent = open ? t.openHeading(open) : t.openNone;
    text.textContent = open ? t.openText(run.last ? t.finish : t.next) : '';
  }

  return {
    /** Whether the person is asked to look once more. */
    mark() {
      if (told || !run.open.length) return false;
      told = true;
      for (const item of run.open) {
        groups.get(item.id).mark(true);
        entries.set(item.id, h('li', null,
          h('button', { type: 'button', class: 'link', onclick: () => groups.get(item.id).focus() }, item.statement[lang])));
      }
      count();
      // The focus goes there, so it is said once. An alert would say it a second time.
      const box = h('div', { class: 'summary', role: 'group', 'aria-labelledby': head.id, 'aria-describedby': text.id, tabindex: '-1' }, head, text, h('ul', null, [...entries.values()]));
      place.replaceChildren(box);
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: 'start' });
      return true;
    },
    /** @param {string} id */
    answered(id) {
      const entry = entries.get(id);
      if (!entry || entry.className) return;
      entry.className = 'done';
      entry.append(h('span', { class: 'done-mark' }, ' ✓'), h('span', { class: 'off' }, ' ' + t.answeredMark));
      groups.get(id).mark(false);
      count();
    },
  };
}
