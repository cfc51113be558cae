import paperCSS from '../../parts/document.css';
import { documentNodes, titleOf } from '../../parts/document.js';
import { h, sheet } from '../../parts/dom.js';
import { groupName } from '../../parts/ids.js';
import { json } from '../../parts/json.js';
import { patient } from '../../parts/patience.js';
import { printOn } from '../../parts/print.js';
import papers from 'peerwork:papers';
import lookCSS from './look.css';
import { strings } from './strings.js';

/** @import { LaterContext, PaperDocument, View } from '../types.js' */

export const styles = sheet(paperCSS + lookCSS);

/** A review has a page of its own. */
const choices = papers.papers.filter(({ id }) => id !== 'review');

/**
 * Which document each group looks at. The page is made anew with every visit.
 *
 * @type {WeakMap<object, string>}
 */
const chosen = new WeakMap();

/**
 * The document for each reader, as it will be.
 *
 * @param {LaterContext} ctx
 * @returns {View}
 */
export function page(ctx) {
  const { t, say, lang, draft, prefix } = ctx;
  const l = strings[lang];
  const heading = h('h3', { class: 'step-heading', tabindex: '-1' }, l.title);
  const paper = h('article', { class: 'paper' });
  const state = h('div', { class: 'paper-state' });
  const print = h('button', { type: 'button', class: 'main', onclick: () => doc && printOn({ lang, place: ctx.place, t: l }, papers.css, titleOf(doc), documentNodes(doc), doc.onePage ? 'one-page' : '') }, l.print);
  let what = chosen.get(draft) ?? 'group';
  /** @type {PaperDocument | undefined} */
  let doc;
  let turn = 0;

  const name = groupName(prefix + '-paper');
  const options = choices.map(({ id, label }) => h('label', { class: 'option' },
    h('input', { type: 'radio', name, value: id, checked: id === what, autocomplete: 'off', onchange: () => {
      what = id;
      chosen.set(draft, id);
      return show(true);
    } }), h('span', null, say(label))));

  /** @param {boolean} [asked] whether somebody asked for it */
  async function show(asked) {
    const mine = ++turn;
    if (!doc || asked) state.replaceChildren(h('p', { class: 'quiet', role: 'status' }, l.making));
    try {
      const { ok } = await patient(ctx.papers('look', json(ctx.tidied().doc), what, lang, ''), () => {
        if (mine === turn) trouble(t.slowAnswers);
      });
      if (mine !== turn) return;
      if (!ok) throw what;
      doc = ok;
      paper.replaceChildren(...documentNodes(ok, 4));
      paper.hidden = print.disabled = false;
      state.replaceChildren();
      const name = choices.find(({ id }) => id === what);
      if (asked && name) ctx.tell(l.shown(say(name.label)));
    } catch {
      if (mine !== turn) return;
      trouble(l.failed);
    }
  }

  /** @param {string} sentence */
  function trouble(sentence) {
    doc = undefined;
    // Nothing old is left standing as if it were this one.
    paper.hidden = print.disabled = true;
    state.replaceChildren(h('p', { class: 'held', role: 'alert' }, sentence), h('button', { type: 'button', class: 'plain', onclick: () => {
      ctx.giveUp();
      return show(true);
    } }, t.retry));
  }

  paper.hidden = print.disabled = true;
  const node = h('div', { class: 'look step' }, heading, h('p', { class: 'lead' }, l.lead),
    h('fieldset', { class: 'readers' }, h('legend', null, l.choose), h('div', { class: 'reader-list' }, options)),
    h('div', { class: 'buttons' }, print, h('button', { type: 'button', class: 'plain', onclick: () => ctx.go('give') }, l.file)),
    state, paper);
  ctx.settled(() => show());
  return { node, heading };
}
