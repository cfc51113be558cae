import { h } from '../../parts/dom.js';
import { copy } from '../../parts/download.js';
import { json } from '../../parts/json.js';

/** @import { Giving } from './context.js' */

/**
 * What search engines read of the advert, for the person who puts it on a page.
 * Where something is missing, it says what and leads there.
 *
 * @param {Giving} ctx
 */
export function posting(ctx) {
  const { g, say, lang, prefix } = ctx;
  const place = h('div', { class: 'posted' });
  const id = prefix + '-posting';

  async function make() {
    const { doc, back } = ctx.tidied();
    const { ok, problems } = await ctx.papers('file', json(doc), 'description', 'jobposting', lang, '');
    if (problems) {
      place.replaceChildren(h('div', { class: 'held', role: 'alert' }, h('p', null, g.webProblems), h('ul', { class: 'problems' }, problems.map((each) => {
        const at = back(each.pointer);
        const { chapter, question } = ctx.placeOf(at);
        return h('li', null, say(each.text), ' ', h('button', { type: 'button', class: 'link', onclick: () => ctx.focusField(at) }, g.toField(say(question?.label ?? chapter.title))));
      }))));
      return;
    }
    // A page that is edited as HTML takes it as it is.
    const code = `<script type="application/ld+json">\n${ok.text?.trimEnd()}\n</script>`;
    const said = h('p', { class: 'quiet', role: 'status' });
    /** @type {HTMLTextAreaElement} */
    const area = h('textarea', { class: 'code', id, rows: '8', readonly: true, spellcheck: 'false', autocomplete: 'off', onfocus: () => area.select() });
    area.value = code;
    place.replaceChildren(h('label', { for: id }, g.webCode), area, h('div', { class: 'ways' },
      h('button', { type: 'button', class: 'plain', onclick: async () => {
        const done = await copy(code);
        said.textContent = done ? g.copied : g.notCopied;
        if (!done) area.focus();
      } }, g.webCopy),
      h('button', { type: 'button', class: 'plain', onclick: () => ctx.offer(ok) }, g.webFile)), said);
    area.focus();
  }

  return h('section', { class: 'part' }, h('h4', null, g.web), h('p', { class: 'quiet' }, g.webHint), h('div', { class: 'ways' }, ctx.doing(g.webMake, '', make)), place);
}
