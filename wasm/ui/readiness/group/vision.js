import words from 'peerwork:words';
import { day, today } from '../../parts/dates.js';
import { h } from '../../parts/dom.js';
import { copy, download } from '../../parts/download.js';
import { json } from '../../parts/json.js';
import { saveFolder } from './folder.js';
import { opening } from './opening.js';
import { anyWritten, asked, gap, ordered, paragraphsOf } from './paragraphs.js';

/** @import { GroupContext, Vision } from '../types.js' */
/** @import { Opened } from './opening.js' */

/** The questions to think over first. */
const think = words.questions.filter(({ question }) => !question);

/**
 * Our vision: each answer is a paragraph of its own, in the group's own words.
 *
 * @param {GroupContext} ctx
 */
export function visionView(ctx) {
  const { state, t, say, prefix, shared } = ctx;
  const told = h('p', { class: 'told', role: 'status' });
  const preview = h('div', { class: 'draft', lang: ctx.lang });

  /** @type {Map<string, HTMLTextAreaElement>} */
  const areas = new Map();
  const field = (/** @type {string} */ question, /** @type {string} */ label, /** @type {string} */ starter) => {
    const id = `${prefix}-vision-${question || 'more'}`;
    const area = h('textarea', { id, rows: '4', maxlength: question ? '2000' : null, autocomplete: 'off', oninput: () => {
      state.paragraphs.set(question, area.value);
      told.textContent = '';
      // While typing, not when the field is left: the page must not move under a press.
      show();
    } });
    area.value = state.paragraphs.get(question) ?? starter;
    areas.set(question, area);
    return h('div', { class: 'field' }, h('label', { for: id }, label), area);
  };

  /** @param {GroupContext['state']['paragraphs']} paragraphs */
  function write(paragraphs) {
    state.paragraphs = paragraphs;
    for (const { question, starter } of [...asked, { question: '', starter: undefined }]) {
      /** @type {HTMLTextAreaElement} */ (areas.get(question)).value = paragraphs.get(question) ?? (starter ? say(starter) : '');
    }
    show();
  }

  /** @type {(text: string) => Promise<Opened>} */
  async function open(text) {
    const { ok, problems } = await state.core('vision', text);
    if (problems) return { problems };
    const before = state.paragraphs;
    write(paragraphsOf(ok));
    return !anyWritten(before) ? { said: t.visionOpened } : { said: t.visionOpenedOver, way: [t.undo, t.undone, () => {
      write(before);
      return /** @type {HTMLElement} */ (areas.get(asked[0].question));
    }] };
  }

  async function vision() {
    try {
      const { ok, problems } = await ordered(state);
      if (ok) return ok;
      told.textContent = problems.some(({ code }) => code !== 'vision-empty' && code !== 'too-few') ? problems.map((each) => say(each.text)).join(' ') : t.visionEmpty;
    } catch {
      told.textContent = t.coreFailed;
    }
  }

  async function show() {
    try {
      const { ok } = await ordered(state);
      preview.replaceChildren(...ok ? ok.paragraphs.map((each) => h('p', null, each.text)) : [h('p', { class: 'quiet' }, t.draftNone)]);
    } catch {
      preview.replaceChildren(h('p', { role: 'alert' }, t.coreFailed), h('button', { type: 'button', class: 'plain', onclick: show }, t.retry));
    }
  }

  const act = (/** @type {string} */ label, /** @type {string} */ kind, /** @type {(vision: Vision) => void} */ then) => h('button', { type: 'button', class: kind, onclick: async () => {
    const written = await vision();
    if (written) then(written);
  } }, label);
  const save = (/** @type {Vision} */ written) => {
    download(`${t.visionFile}-${today()}.json`, json(written), 'application/json');
    told.textContent = t.fileSaved;
  };
  const plain = (/** @type {Vision} */ { paragraphs }) => paragraphs.map((each) => each.text).join(gap);

  show();
  return [
    h('p', { class: 'lead' }, t.visionLead),
    opening(ctx, { id: 'vision', label: t.visionEarlier, refused: t.visionRefused, part: 'vision', open }),
    h('ul', { class: 'plainlist' }, think.map((each) => h('li', null, say(each.text)))),
    asked.map(({ question, text: asks, starter }) => field(question, say(asks), say(starter))),
    field('', t.visionMore, ''),
    h('div', { class: 'part' }, h('h4', null, t.draft), h('p', { class: 'lead' }, t.draftLead), preview),
    h('div', { class: 'buttons' },
      act(t.saveVision, 'main', save),
      act(t.copyText, 'plain', async (written) => { told.textContent = await copy(plain(written)) ? t.copied : t.copyYourself; }),
      act(t.print, 'plain', ({ paragraphs }) => shared.printPage(ctx, t.titles.vision,
        h('main', null, h('h1', null, t.titles.vision), h('p', { class: 'date' }, day(today(), ctx.lang)), paragraphs.map((each) => h('p', { class: 'words' }, each.text))))),
      act(t.saveText, 'plain', (written) => {
        download(`${t.visionFile}-${today()}.txt`, plain(written) + '\n', 'text/plain');
        told.textContent = t.fileSaved;
      }),
      saveFolder(ctx, (said) => { told.textContent = said; })),
    told,
    shared.toWorkshop(t, h('h4', null, t.workshop), t.workshopVision, act(t.saveVision, 'link', save), { place: ctx.place, text: async () => {
      const written = await vision();
      return written && json(written);
    } })];
}
