import { isBackwards, lastDay } from '../../plan/deadlines/bounds';
import { type Calendar, calendarOf } from '../../plan/deadlines/calendar';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import type { Day } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { quotationsOf } from '../../syntax/quotation';
import { contains, type Span } from '../../text/span';
import { shortWeekday } from '../hover/days';
import { deadlineLines } from '../hover/deadline';
import { type Line, linesToText } from '../hover/said';

/** What stands behind the date of a deadline, and never in the draft itself: `T5, còn 12 ngày`. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  readonly lines: readonly Line[];
}

export interface HintContext {
  readonly plan: Plan;
  readonly today: Day;
  readonly holidays: readonly string[];
}

/** Behind each day that something is due on, from one place in the text to another. */
export function hints({ plan, today, holidays }: HintContext, asked: Span): readonly Hint[] {
  const calendar = calendarOf({ holidays });
  return plan.deadlines.flatMap((deadline) =>
    asked.start <= deadline.span.end && deadline.span.start <= asked.end && isDue(deadline, plan)
      ? hintsOf(deadline, { plan, today, calendar })
      : [],
  );
}

/** No quotation, no account of what was, no year that is only guessed, no range that no calendar holds. */
function isDue(deadline: Deadline, plan: Plan): boolean {
  const { operator, end, latest, block, isYearAssumed, span } = deadline;
  if (operator === 'recurring' || operator === 'ongoing' || end?.kind !== 'day' || latest === undefined) return false;
  if (isYearAssumed && (plan.header.year === undefined || plan.header.yearFrom === 'date')) return false;
  if (isBackwards(deadline) || isLookingBack(plan, deadline)) return false;
  return !quotationsOf(block.paragraph).some((it) => contains(place(block, it), span));
}

interface Counting {
  readonly plan: Plan;
  readonly today: Day;
  readonly calendar: Calendar;
}

function hintsOf(deadline: Deadline, { plan, today, calendar }: Counting): readonly Hint[] {
  const { start, end } = deadline;
  const base = { day: today, isOfPlan: false };
  const lines = deadlineLines(deadline, { plan, calendar, base });
  const hint = (time: DeadlineTime, words: readonly string[]): readonly Hint[] =>
    words.length === 0 ? [] : [{ at: time.span.end, label: words.join(', '), lines }];
  const left = sayLeft(lastDay(deadline) as Day, today);
  return [
    ...(start?.kind === 'day' ? hint(start, weekdayOf(start, plan)) : []),
    ...(end ? hint(end, [...weekdayOf(end, plan), ...(left === undefined ? [] : [left])]) : []),
  ];
}

const written = /(?<![\p{L}\p{M}])(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu;

/** Unless the drafter has written it beside the date. */
function weekdayOf({ latest, span }: DeadlineTime, { source: { text } }: Plan): readonly string[] {
  if (latest === undefined) return [];
  const around = text.slice(Math.max(0, span.start - 24), span.end + 16).normalize('NFC');
  return written.test(around) ? [] : [shortWeekday(latest)];
}

/** Up to here people count in days, and beyond in months. */
const mostDays = 60;
const daysAMonth = 365.25 / 12;
const mostMonths = 24;

function sayLeft(last: Day, today: Day): string | undefined {
  const days = last - today;
  if (days < 0) return days < -mostDays ? 'đã qua' : `đã qua ${-days} ngày`;
  if (days === 0) return 'hạn cuối hôm nay';
  if (days <= mostDays) return `còn ${days} ngày`;
  const months = Math.round(days / daysAMonth);
  return months <= mostMonths ? `còn ${months} tháng` : undefined;
}

/** What is told of the deadline to who points at the hint. */
export const tooltipOf = ({ lines }: Hint): string => linesToText(lines);
