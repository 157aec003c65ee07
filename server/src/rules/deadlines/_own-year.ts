import type { Fix } from '../../lint/rule';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Header } from '../../plan/head/header';
import type { Plan } from '../../plan/plan';
import { fromDay, isRealDate, toDay } from '../../syntax/days/date';
import { type Trial, withDay } from './_trial';

/** The plan's year, where the time is real in it, not past at the issue and not before its own start, and nothing speaks against it. */
export function ownYearFix({ header }: Pick<Plan, 'header'>, deadline: Deadline, agrees: Trial): readonly Fix[] {
  const { start, end } = deadline;
  if (!end?.year) return [];
  const year = header.year ?? nextYear(header, end);
  if (year === undefined || year === end.year.value) return [];
  const { issued } = header;
  const { day, month } = end.date ?? {};
  if (end.date && (!day || !month || !isRealDate(year, month.value, day.value))) return [];
  const edits = [{ span: end.year.span, text: String(year) }];
  if (start) {
    if (!start.year || start.year.value !== end.year.value) return [];
    if (start.year.span.start !== end.year.span.start) edits.unshift({ span: start.year.span, text: String(year) });
  }
  if (day && month && issued && toDay(year, month.value, day.value) < issued.latest) return [];
  if (!end.date && issued && year <= fromDay(issued.latest).year && isPast(deadline, year, issued.latest)) return [];
  if (!agrees(new Map([[deadline, inYear(deadline, year)]]))) return [];
  return [{ title: `Đổi thành năm ${year}`, edits, safe: false }];
}

/**
 * In a plan for many years, or for none that it names, the year of the issue; in one for a winter the next, in which that ends. Only
 * what is late by one year was taken over from the plan before.
 */
function nextYear({ issued, years }: Header, { date, year }: DeadlineTime): number | undefined {
  if (!issued || !date?.day || !date.month || !year) return undefined;
  const { year: issue, month } = fromDay(issued.latest);
  const isComing = issued.latest <= toDay(issue, date.month.value, date.day.value);
  if (!isComing && (!years || month < autumn || spring < date.month.value)) return undefined;
  const next = isComing ? issue : issue + 1;
  return next === year.value + 1 && (!years || (years.first <= next && next <= years.last)) ? next : undefined;
}

const autumn = 9;
const spring = 6;

/** The deadline with its times in another year, as far as they are dates that are real in it. */
function inYear(deadline: Deadline, year: number): Deadline {
  const move = (it: Deadline, time: DeadlineTime | undefined): Deadline => {
    const { day, month, year: written } = time?.date ?? {};
    if (!time || !day || !month || !written) return it;
    return isRealDate(year, month.value, day.value) ? withDay(it, time, toDay(year, month.value, day.value)) : it;
  };
  return move(move(deadline, deadline.start), deadline.end);
}

function isPast({ latest }: Deadline, year: number, issue: number): boolean {
  if (latest === undefined) return false;
  const { month, day } = fromDay(latest);
  return toDay(year, month, day) < issue;
}
