import { type DateMention, type DatePart, type Day, isRealDate, toDay } from '../../syntax/days/date';
import { type Interval, intervalOf, type PeriodKind } from '../../syntax/days/period';
import type { Point, Recurrence, Term } from '../../syntax/days/term';
import { type Block, place } from '../../syntax/paragraph';
import { type Span, textOf } from '../../text/span';
import { placeDate } from '../citations/citations';

/**
 * How a deadline is put: `trước ngày` leaves the day out, `chậm nhất` and `đến hết` take it in, `on` and `within` name the day or
 * the time of something held. `recurring` comes again (`trước ngày 18 hằng tháng`), `ongoing` has no end (`Thường xuyên`).
 */
export type DeadlineOperator = 'before' | 'by' | 'until' | 'on' | 'from-to' | 'within' | 'recurring' | 'ongoing';

/** One written time of a deadline, in the whole text; the days it may mean are absent where the calendar has no such day. */
export interface DeadlineTime {
  readonly span: Span;
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly date?: DateMention;
  /** Where its year is written; absent where the year is that of the plan. */
  readonly year?: DatePart;
  /** Whether a day, or a month, quarter or year is named. */
  readonly kind: 'day' | PeriodKind;
  readonly recurrence?: Recurrence;
  /** The numbers of a time that comes again: 18 of `ngày 18 hằng tháng`, 15 and 6 of `15/6 hằng năm`. */
  readonly turn?: readonly number[];
  /** As written, without the word `ngày`. */
  readonly words: string;
}

/** Where a term stands, and the year that it means where it names none. */
export interface Placing {
  readonly block: Block;
  readonly year: number | undefined;
}

export function operatorOf(term: Term, end: DeadlineTime): DeadlineOperator {
  if (end.recurrence) return 'recurring';
  if (term.operator === 'bare' || term.operator === 'from') return end.kind === 'day' ? 'on' : 'within';
  if (term.operator === 'before' && term.hasHour) return 'by';
  return term.operator;
}

export function daysOf(
  operator: DeadlineOperator,
  start: DeadlineTime | undefined,
  end: DeadlineTime,
): Partial<Interval> {
  if (operator === 'recurring' || end.latest === undefined || (start && start.earliest === undefined)) return {};
  const earliest = start?.earliest ?? end.earliest;
  // `trước tháng 6` names the first day of June, not the last.
  const latest = operator === 'before' && end.kind !== 'day' ? end.earliest : end.latest;
  return { earliest, latest };
}

/** The written times of a term in their place; without a year of its own a time takes the one given. */
export function timesOf(term: Term, placing: Placing): { readonly start?: DeadlineTime; readonly end: DeadlineTime } {
  const end = timeOf(term.end, placing, term.year);
  return { start: term.start && startOf(term.start, term.end, placing), end };
}

function timeOf(point: Point, { block, year }: Placing, written?: DatePart): DeadlineTime {
  const { date, period, recurrence, day } = point;
  const part = date?.year ?? period?.year ?? written;
  const value = part?.value ?? year;
  const days = value === undefined ? undefined : period ? intervalOf(period, value) : date && dayOf(date, value);
  return {
    span: place(block, point.span),
    words: textOf(block.paragraph.text, point.span),
    kind: period?.kind ?? 'day',
    earliest: days?.earliest,
    latest: days?.latest,
    date: date && placeDate(block, date),
    year: part && placePart(block, part),
    recurrence,
    turn: recurrence && (day ? [day.value] : date?.day && date.month && [date.day.value, date.month.value]),
  };
}

function dayOf({ day, month }: DateMention, year: number): Interval | undefined {
  if (!day || !month || !isRealDate(year, month.value, day.value)) return undefined;
  const at = toDay(year, month.value, day.value);
  return { earliest: at, latest: at };
}

/** The start of a range takes what it lacks from its end: `từ 25/12 đến 05/01/2027` begins the year before. */
function startOf(start: Point, end: Point, placing: Placing): DeadlineTime {
  const year = end.date?.year ?? end.period?.year;
  const last = year?.value ?? placing.year;
  const { block } = placing;
  if (start.day && end.date?.month) {
    const days = last === undefined ? undefined : dayOf({ ...end.date, day: start.day }, last);
    const words = textOf(block.paragraph.text, start.span);
    return { span: place(block, start.span), words, kind: 'day', ...days };
  }
  const months = 12 + monthOf(end) - monthOf(start);
  // Nearly a year in two bare days is a range that runs backwards.
  const runsOver = months < (start.date ? 10 : 12) && !start.date?.year && !start.period?.year;
  return timeOf(start, { block, year: last !== undefined && runsOver ? last - 1 : last });
}

const monthOf = (point: Point): number => point.date?.month?.value ?? point.period?.lastMonth ?? 0;

const placePart = (block: Block, { value, span: at }: DatePart): DatePart => ({ value, span: place(block, at) });
