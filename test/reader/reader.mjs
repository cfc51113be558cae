// A virtual screen reader: it reads Chromium's accessibility tree, which sees
// into shadow roots, and says each thing on a line as screen readers do: what
// it is called, what it is, its state.
//
// It is not a program people use. It shows what such a program is given to
// say, and in which order; not how NVDA, JAWS or VoiceOver put it.
import { boxes } from './boxes.mjs';
import { words } from './words.mjs';

const normal = (text) => text.replace(/\s+/g, ' ').replaceAll(' :', ':').trim();
const properties = (node) => Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));

/** What is said about an element besides its name, by role. */
const kinds = {
  heading: (w, { level }) => w.heading(level),
  button: (w, { expanded }) => [w.button, expanded === undefined ? null : expanded ? w.expanded : w.collapsed],
  DisclosureTriangle: (w, { expanded }) => [w.fold, expanded ? w.expanded : w.collapsed],
  radio: (w, { checked }) => [w.radio, checked === 'true' ? w.checked : w.unchecked],
  checkbox: (w, { checked }) => [w.checkbox, checked === 'true' ? w.checked : w.unchecked],
  combobox: (w) => w.combobox,
  textbox: (w, { multiline, readonly }) => [w.edit, multiline ? w.multiline : null, readonly ? w.readonly : null],
  Date: (w) => w.date,
  image: (w) => w.graphic,
  tab: (w, { selected }) => [w.tab, selected ? w.selected : null],
  columnheader: (w) => w.column,
  rowheader: (w) => w.row,
};

/** Those that hold others. One without a name is not announced, nor is what a control's own name repeats. */
const groups = new Set(['region', 'radiogroup', 'group', 'list', 'alert', 'table', 'tabpanel']);
const repeated = new Set(['Legend', 'LabelText', 'ListMarker', 'InlineTextBox']);
const inline = new Set(['none', 'generic', 'strong', 'emphasis', 'StaticText', 'superscript', 'subscript']);

/** One widget on one page, as somebody hears it who does not see it. */
export class Reader {
  /** What has been heard, line by line. */
  heard = [];
  /** The groups the focus is in, and what live regions say. */
  #inside = [];
  #live = new Map();

  constructor(session, lang) {
    this.session = session;
    this.w = words[lang];
  }

  async #tree() {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    this.byID = new Map(nodes.map((node) => [node.nodeId, node]));
    this.boxOf = await boxes(this.session);
    return nodes;
  }

  /** Does something and hears what comes of it: what is announced, and where the focus goes. */
  async act(what, act) {
    this.heard.push('', `# ${what}`);
    await act();
    const nodes = await this.#tree();
    for (const node of nodes.filter((each) => !each.ignored && ['alert', 'status'].includes(each.role?.value))) {
      const text = normal(this.#lines(node).join(' '));
      const key = node.backendDOMNodeId;
      if (text && this.#live.get(key) !== text) this.heard.push(`${this.w.told}: ${text}`);
      this.#live.set(key, text);
    }
    const focused = nodes.filter((node) => !node.ignored && properties(node).focused && node.role?.value !== 'RootWebArea').at(-1);
    if (!focused) return;
    const above = [];
    for (let at = this.byID.get(focused.parentId); at; at = this.byID.get(at.parentId)) if (this.#announced(at)) above.unshift(at);
    const entered = above.filter((node) => !this.#inside.includes(node.backendDOMNodeId));
    this.#inside = above.map((node) => node.backendDOMNodeId);
    this.heard.push(`${this.w.focus}: ${[...entered, focused].map((node) => this.#say(node, true)).join('; ')}`);
  }

  /** Goes through the widget from its top, or from the first line with `from` in it, to its end, or before the next with `to`. */
  async read(what, from, to) {
    const nodes = await this.#tree();
    const lines = this.#lines(nodes.find((node) => !node.ignored && node.role?.value === 'region'));
    const start = from ? lines.findIndex((line) => line.includes(from)) : 0;
    if (start < 0) throw new Error(`nobody hears “${from}”`);
    const end = to ? lines.findIndex((line, i) => i > start && line.startsWith(to)) : lines.length;
    if (end < 0) throw new Error(`nobody hears “${to}” after that`);
    this.heard.push('', `# ${what}`, ...lines.slice(start, end));
  }

  #announced(node) {
    const role = node.role?.value;
    return !node.ignored && groups.has(role) && (role === 'list' || role === 'table' || Boolean(node.name?.value));
  }

  /** Name, role and state; the description when the focus comes there. In the flow the description is read at its own place. */
  #say(node, described) {
    const role = node.role?.value;
    const p = properties(node);
    const kind = kinds[role]?.(this.w, p) ?? (role === 'list' ? this.w.list((node.childIds ?? []).filter((id) => !this.byID.get(id).ignored).length) : this.w[role]);
    return [normal(node.name?.value ?? ''), kind, p.invalid && p.invalid !== 'false' ? this.w.invalid : null, p.required ? this.w.required : null,
      described && node.description?.value ? normal(node.description.value) : null].flat().filter(Boolean).join(', ');
  }

  #lines(from) {
    const lines = [];
    let text = '', box;
    const flush = () => {
      if (normal(text)) lines.push(normal(text));
      text = '';
    };
    /** `named`: the text here is the name of a control, which says it. */
    const visit = (node, named = false) => {
      const role = node.ignored ? 'none' : node.role?.value;
      if (role === 'StaticText') {
        if (named) return;
        const own = this.boxOf(node.backendDOMNodeId);
        if (own !== box) flush();
        box = own;
        text += node.name.value;
      } else if (role in kinds) {
        flush();
        lines.push(this.#say(node));
      } else if (inline.has(role) || repeated.has(role)) each(node, named || repeated.has(role));
      else {
        flush();
        if (this.#announced(node)) lines.push(this.#say(node));
        each(node, named);
        flush();
      }
    };
    const each = (node, named) => (node.childIds ?? []).map((id) => this.byID.get(id)).filter(Boolean).forEach((child) => visit(child, named));
    visit(from);
    flush();
    return lines;
  }
}
