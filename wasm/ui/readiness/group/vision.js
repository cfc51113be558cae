import words from 'peerwork:words';
import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { copy, download } from '../../parts/download.js';
import { json } from '../../parts/json.js';

/** @import { GroupContext, Text } from '../types.js' */

/**
 * Our vision: each answer is a paragraph of its own, in the group's own words.
 *
 * @param {GroupContext} ctx
 */
export function visionView(ctx) {
  const { state, t, say, prefix } = ctx;
  const told = h('p', { class: 'told', role: 'status' });
  const preview = h('div', { class: 'draft', lang: ctx.lang });
  const asked = /** @type {Required<typeof words.questions[number]>[]} */ (words.questions.filter(({ question }) => question));
  const think = words.questions.filter(({ question }) => !question);

  const field = (/** @type {string} */ question, /** @type {string} */ label, /** @type {string} */ starter) => {
    const id = `${prefix}-vision-${question || 'more'}`;
    const area = h('textarea', { id, rows: '4', maxlength: '2000', autocomplete: 'off', oninput: () => {
      state.paragraphs.set(question, area.value);
      told.textContent = '';
      // While typing, not when the field is left: the page must not move under a press.
      show();
    } });
    area.value = state.paragraphs.get(question) ?? starter;
    return h('div', { class: 'field' }, h('label', { for: id }, label), area);
  };

  /** The vision as the core puts it in order: `{ok}` or `{problems}`. */
  function ordered() {
    const paragraphs = [...asked.map(({ question }) => question), '']
      .map((question) => ({ ...question && { question }, text: (state.paragraphs.get(question) ?? '').trim() }))
      .filter(({ text }) => text);
    return state.core('vision', json({ date: today(), paragraphs }));
  }

  async function text() {
    try {
      const { ok, problems } = await ordered();
      if (ok) return ok.paragraphs.map((each) => each.text);
      told.textContent = t.visionEmpty;
      if (problems.some(({ code }) => code !== 'vision-empty' && code !== 'min-items')) told.textContent = problems.map((each) => say(each.text)).join(' ');
    } catch {
      told.textContent = t.coreFailed;
    }
  }

  async function show() {
    try {
      const { ok } = await ordered();
      preview.replaceChildren(...ok ? ok.paragraphs.map((each) => h('p', null, each.text)) : [h('p', { class: 'quiet' }, t.draftNone)]);
    } catch {
      preview.replaceChildren(h('p', { role: 'alert' }, t.coreFailed), h('button', { type: 'button', class: 'plain', onclick: show }, t.retry));
    }
  }

  const act = (/** @type {string} */ label, /** @type {string} */ kind, /** @type {(paragraphs: string[]) => void} */ then) => h('button', { type: 'button', class: kind, onclick: async () => {
    const paragraphs = await text();
    if (paragraphs) then(paragraphs);
  } }, label);

  show();
  return [
    h('p', { class: 'lead' }, t.visionLead),
    h('ul', { class: 'plainlist' }, think.map((each) => h('li', null, say(each.text)))),
    asked.map(({ question, text: asks, starter }) => field(question, say(asks), say(starter))),
    field('', t.visionMore, ''),
    h('div', { class: 'part' }, h('h4', null, t.draft), h('p', { class: 'lead' }, t.draftLead), preview),
    h('div', { class: 'buttons' },
      act(t.copyText, 'main', async (paragraphs) => { told.textContent = await copy(paragraphs.join('\n\n')) ? t.copied : t.copyYourself; }),
      act(t.print, 'plain', (paragraphs) => ctx.shared.printPage(ctx, t.titles.vision,
        h('main', null, h('h1', null, t.titles.vision), h('p', { class: 'date' }, day(today(), ctx.lang)), paragraphs.map((each) => h('p', { class: 'words' }, each))))),
      act(t.saveText, 'plain', (paragraphs) => {
        download(`${t.visionFile}-${today()}.txt`, paragraphs.join('\n\n') + '\n', 'text/plain');
        told.textContent = t.fileSaved;
      })),
    told];
}
