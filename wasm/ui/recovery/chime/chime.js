import { h, sheet } from '../../parts/dom.js';
import { stepHeading } from '../../parts/heading.js';
import { Notes } from '../../parts/said.js';
import chime from 'peerwork:chime';
import { bridge } from './bridge.js';
import chimeCSS from './chime.css';
import { printChime } from './print.js';
import { strings } from './strings.js';
import { twin } from './twin.js';
import { wheel } from './wheel.js';

/** @import { LaterContext, View } from '../types.js' */

export const styles = sheet(chimeCSS);

/**
 * Which element each page shows, so that another language shows the same.
 *
 * @type {WeakMap<ShadowRoot, number>}
 */
const shown = new WeakMap();

/**
 * CHIME as a picture that one walks through, and in words.
 *
 * @param {LaterContext} ctx
 * @returns {View}
 */
export function page(ctx) {
  const { words: t, lang, say, prefix, place } = ctx;
  const c = strings[lang];
  const heading = stepHeading(t.chime, c.heading);
  const notes = new Notes(ctx, chime.sources);
  const { elements } = chime;
  const { ring, petals, words } = wheel(elements, say, { onclick: go, onkeydown: walk });
  const panel = h('div', { class: 'panel', role: 'tabpanel', id: prefix + '-panel', tabindex: '0' });

  /** @param {number} i */
  function show(i) {
    shown.set(place, i);
    petals.forEach((petal, n) => {
      petal.setAttribute('aria-selected', String(n === i));
      petal.setAttribute('tabindex', n === i ? '0' : '-1');
      words[n].classList.toggle('chosen', n === i);
    });
    panel.setAttribute('aria-labelledby', petals[i].id);
    const element = elements[i];
    panel.replaceChildren(
      h('h4', { class: 'panel-heading' }, h('span', { class: 'panel-letter', 'aria-hidden': 'true' }, element.letter), ' ', say(element.label)),
      h('p', null, say(element.said)),
      bridge(chime, element, { c, say }));
  }

  /** @param {number} i */
  function go(i) {
    show(i);
    petals[i].focus();
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = shown.get(place) ?? 0;
    const last = petals.length - 1;
    const [on, back] = [at === last ? 0 : at + 1, at ? at - 1 : last];
    const to = { ArrowRight: on, ArrowDown: on, ArrowLeft: back, ArrowUp: back, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  }

  ring.setAttribute('role', 'tablist');
  ring.setAttribute('aria-label', c.figure);
  petals.forEach((petal, i) => {
    petal.id = `${prefix}-${elements[i].id}`;
    petal.setAttribute('role', 'tab');
    petal.setAttribute('aria-controls', panel.id);
    petal.setAttribute('aria-label', `${elements[i].letter}: ${say(elements[i].label)}`);
  });

  show(shown.get(place) ?? 0);
  const node = h('div', { class: 'chime' },
    heading,
    h('p', { class: 'lead' }, notes.sentence(chime.lines.what)),
    h('p', { class: 'privacy' }, notes.sentence(chime.lines.noScale)),
    h('p', { class: 'how quiet' }, c.how),
    h('div', { class: 'walk' }, h('div', { class: 'round' }, ring), panel),
    h('p', { class: 'quiet legend' }, c.legend),
    h('h4', { class: 'part-heading' }, c.twin),
    h('div', { class: 'twin prose' }, twin(chime, { c, lang, say, notes, top: 5 }), notes.list(t.chime)),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'main', onclick: () => printChime(ctx, chime, c) }, t.print),
      h('button', { type: 'button', class: 'plain', onclick: () => ctx.go('begin') }, c.seats)));
  return { node, heading };
}
