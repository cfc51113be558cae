import { day } from '../../parts/dates.js';

/** When a task is, in words. */
export function when({ t, lang }, { from, to, fromWeek, toWeek }) {
  return from ? t.days(day(from, lang), day(to, lang)) : t.weeks(fromWeek + 1, toWeek);
}

/** The label of a state or a phase. */
export const label = (list, id, say) => say(list.find((each) => each.id === id).label);

/** The first employment, in words. */
export const employment = ({ t, lang }, plan) => (plan.employment ? t.employmentDay(day(plan.employment, lang)) : t.employmentWeek(plan.employmentWeek + 1));
