import { h } from '../../parts/dom.js';
import { copy, download } from '../../parts/download.js';
import { json } from '../../parts/json.js';

/** @import { GroupContext, Response } from '../types.js' */

/**
 * The role, the openness and what to talk about: each person's own choice, nothing chosen beforehand.
 *
 * @param {GroupContext} ctx
 * @param {() => void} changed
 */
function choices(ctx, changed) {
  const { run, t, prefix, instrument, shared } = ctx;
  const wishes = shared.wishBoxes(ctx, run.wishes, changed);
  // There the roles are the people, and nothing is ever exact.
  if (instrument.use) return h('div', { class: 'own wishes open' }, h('h4', null, t.wishLabel), wishes);
  const role = h('select', { id: prefix + '-role', autocomplete: 'off', onchange: () => {
    run.role = /** @type {typeof run.role} */ (role.value);
    changed();
  } }, h('option', { value: '' }, t.roleNone), Object.entries(t.role).map(([value, label]) => h('option', { value }, label)));
  role.value = run.role;
  const open = h('input', { type: 'checkbox', id: prefix + '-open', autocomplete: 'off', 'aria-describedby': prefix + '-open-hint', onchange: () => {
    run.openToGroup = open.checked;
    changed();
  } });
  open.checked = run.openToGroup;
  return h('div', { class: 'own' },
    h('div', { class: 'field' }, h('label', { for: role.id }, t.roleLabel), role),
    h('label', { class: 'check', for: open.id }, open, h('span', null, t.openLabel)),
    h('p', { class: 'quiet', id: prefix + '-open-hint' }, t.openHint),
    h('details', { class: 'why wishes' }, h('summary', null, t.wishLabel), wishes));
}

const responseText = (/** @type {GroupContext} */ { state, run }) => json(state.response(run));

/**
 * Save my answers: a file, or a code.
 *
 * @param {GroupContext} ctx
 */
export function saveView(ctx) {
  const { state, run, t, prefix } = ctx;
  // Each is told where the press was.
  const saved = h('p', { class: 'told', role: 'status' });
  const told = h('p', { class: 'told', role: 'status' });
  /** @type {HTMLTextAreaElement} */
  const code = h('textarea', { id: prefix + '-code', class: 'code', rows: '2', readonly: true, autocomplete: 'off', onfocus: () => code.select() });
  let turn = 0;
  const said = (/** @type {unknown} */ error) => t[/** @type {{ key?: 'coreFailed' | 'noWasm' }} */ (error).key ?? 'coreFailed'];
  async function encode() {
    const mine = ++turn;
    try {
      const { ok = '' } = await state.core('code', state.text, responseText(ctx));
      if (mine === turn) code.value = ok;
    } catch (error) {
      if (mine === turn) told.textContent = said(error);
    }
  }
  async function save() {
    try {
      const { ok } = await state.core('response', state.text, responseText(ctx));
      download(`${t.answersFile}-${run.instrument.id}-${/** @type {Response} */ (ok).id}.json`, json(ok), 'application/json');
      saved.textContent = t.fileSaved;
    } catch (error) {
      saved.textContent = said(error);
    }
  }
  encode();
  return [
    h('p', { class: 'lead' }, t.keepLead),
    h('p', { class: 'warn' }, t.keepWarning),
    choices(ctx, () => {
      saved.textContent = told.textContent = '';
      encode();
    }),
    h('div', { class: 'part' }, h('h4', null, t.asFile), h('p', null, t.asFileText),
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'main', onclick: save }, t.saveFile)), saved),
    h('div', { class: 'part' }, h('h4', null, t.asCode), h('p', null, ctx.instrument.use ? t.asCodeTalk : t.asCodeText),
      h('div', { class: 'field' }, h('label', { for: code.id }, t.yourCode), code),
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'plain', onclick: async () => {
        if (await copy(code.value)) told.textContent = t.copied;
        else {
          code.focus();
          told.textContent = t.copyYourself;
        }
      } }, t.copyCode)), told)];
}

/**
 * Put my answers in the group on this screen.
 *
 * @param {GroupContext} ctx
 */
export function joinView(ctx) {
  const { state, run, t } = ctx;
  return [
    h('p', { class: 'lead' }, t.joinLead),
    choices(ctx, () => {}),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: () => {
        run.done = true;
        state.put(state.response(run));
        ctx.go('group');
      } }, t.join),
      h('button', { type: 'button', class: 'plain', onclick: ctx.onresult }, t.seeOwn))];
}
