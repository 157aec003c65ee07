import { type Day, fromDay, toDay } from '../../syntax/days/date';
import type { Plan } from '../plan';

/**
 * The first day on which the plan may have been issued: what was no more by then was no more for it. Its own date tells; while that
 * is blank, the beginning of its month or year, or of the year it is about, and never before what it cites.
 */
export function issuedFrom(plan: Plan): Day | undefined {
  const { issued, years } = plan.header;
  if (issued && issued.earliest === issued.latest) return issued.earliest;
  const first = issued?.earliest ?? (years && toDay(years.first, 1, 1));
  const last = issued?.latest ?? (years && Number.isFinite(years.last) ? toDay(years.last, 12, 31) : undefined);
  const cited = newestCited(plan, last ?? Number.POSITIVE_INFINITY);
  if (first === undefined) return cited;
  return cited === undefined ? first : Math.max(first, cited);
}

function newestCited({ citations }: Plan, limit: Day): Day | undefined {
  let newest: Day | undefined;
  for (const { date, isOwn } of citations) {
    if (isOwn || date?.at === undefined || limit < date.at) continue;
    newest = Math.max(newest ?? date.at, date.at);
  }
  return newest;
}

/** As the tables have it: `2026-04-30`. */
export function toIso(day: Day): string {
  const { year, month, day: date } = fromDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
