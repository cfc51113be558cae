import { h, vary } from '../../parts/dom.js';
import { says } from '../../parts/kept.js';
import { watching } from './controls.js';

/** @import { Bench } from '../types.js' */

/**
 * The hours of the week as a bar: what the tasks take, and what is left. The
 * sentence below says the same.
 *
 * @param {Bench} bench
 */
export function hoursBar({ draft, t }) {
  const bar = h('div', { class: 'week', 'aria-hidden': 'true' });
  const said = h('p', { class: 'note' });
  let drawn = '';
  return watching(h('div', { class: 'hours' }, bar, said), '', () => {
    const week = draft.get('/hours/upToMinutesPerWeek') ?? draft.get('/hours/minutesPerWeek') ?? 0;
    /** @type {{ minutesPerWeek?: number }[]} */
    const tasks = draft.get('/tasks') ?? [];
    const each = tasks.map(({ minutesPerWeek = 0 }) => minutesPerWeek);
    const sum = each.reduce((all, one) => all + one, 0);
    says(said, !sum ? t.hoursNone : !week ? t.hoursSum(sum) : sum > week ? t.hoursOver(sum, week) : sum === week ? t.hoursEven(week) : t.hoursLeft(sum, week));
    const now = [week, ...each].join();
    if (now === drawn) return;
    drawn = now;
    const whole = Math.max(week, sum, 1);
    bar.classList.toggle('over', Boolean(week) && sum > week);
    bar.replaceChildren(...each.filter(Boolean).map((minutes) => vary(h('i'), '--part', `${minutes / whole * 100}%`)),
      ...week > sum ? [vary(h('i', { class: 'left' }), '--part', `${(week - sum) / whole * 100}%`)] : []);
  });
}
