import { asChoice, type Fix, offer } from '../../lint/rule';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Plan } from '../../plan/plan';
import { type Day, isRealDate, toDay } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { matchLength } from '../../text/match';
import { type Span, span } from '../../text/span';

/** Whether nothing else in the plan speaks against these two days. */
export type MayBe = (start: DeadlineTime, end: DeadlineTime) => boolean;

/** A range that ends before it begins, as it can only where both days are known. */
interface Range {
  readonly start: DeadlineTime;
  readonly end: DeadlineTime;
  readonly header: Plan['header'];
  readonly mayBe: MayBe;
}

/** The year of one side, or both days in each other's place. */
export function repairsOf(block: Block, range: Range): readonly Fix[] {
  const { start, end, mayBe } = range;
  const years = [...inOneYear(range), ...overNewYear(range)];
  const canSwap =
    years.length === 0 && !wouldBePast(range) && mayBe({ ...end, span: start.span }, { ...start, span: end.span });
  return asChoice(canSwap ? [swap(block, range)] : years);
}

/** No plan reaches over more years. */
export const longestPeriod = 20;

/** A year too much on one side: with the year of the other the range runs forward again. */
function inOneYear({ start, end, header: { year: planYear }, mayBe }: Range): readonly Fix[] {
  if (!start.year || !end.year || start.year.value === end.year.value) return [];
  const fix = (wrong: DeadlineTime, year: number): readonly Fix[] => {
    const { day, month } = wrong.date ?? {};
    if (!day || !month || !wrong.year || !isRealDate(year, month.value, day.value)) return [];
    const at = toDay(year, month.value, day.value);
    const runs = wrong === start ? at <= (end.latest as Day) : (start.earliest as Day) <= at;
    const moved = { ...wrong, earliest: at, latest: at };
    if (!runs || !mayBe(wrong === start ? moved : start, wrong === end ? moved : end)) return [];
    const which = wrong === start ? 'bắt đầu' : 'kết thúc';
    return offer(`Đổi năm ${which} thành ${year}`, replace(wrong.year.span, String(year)));
  };
  const [first, last] = [start.year.value, end.year.value];
  // Of two ways the one that stays in the plan's own year, and in this century.
  const isOwn = (year: number): boolean =>
    planYear === undefined || (first !== planYear && last !== planYear)
      ? Math.abs(first - last) <= longestPeriod || year === Math.min(first, last)
      : year === planYear;
  return [...(isOwn(first) ? fix(end, first) : []), ...(isOwn(last) ? fix(start, last) : [])];
}

/** The two change places, each with no more than the other says: `19` and `15` of `từ ngày 19 đến ngày 15/6/2026`. */
function swap({ paragraph, start: from }: Block, range: Range): Fix {
  // A weekday in brackets is that of its day.
  const weekday = /^ \((?:thứ|chủ)\s[^()]{1,5}\)/iu;
  const withWeekday = ({ start, end }: Span): Span =>
    span(start, end + matchLength(paragraph.raw.slice(end - from, end - from + 20), weekday));
  const first = withWeekday(range.start.date?.span ?? range.start.span);
  const second = withWeekday(counterpart(range));
  const raw = (at: Span): string => paragraph.raw.slice(at.start - from, at.end - from);
  return {
    title: `Đổi chỗ ${raw(first)} và ${raw(second)}`,
    edits: [replace(first, raw(second)), replace(second, raw(first))],
    safe: false,
  };
}

function counterpart({ start, end }: Range): Span {
  if (!end.date?.day || !end.date.month) return end.span;
  if (!start.date) return start.kind === 'day' ? end.date.day.span : end.span;
  return start.date.year ? end.date.span : span(end.date.day.span.start, end.date.month.span.end);
}

/** What begins after the issue as it is written would, with its ends changed, begin before. */
const wouldBePast = ({ start, end, header: { issued } }: Range): boolean =>
  issued !== undefined && (end.latest as Day) < issued.earliest && issued.earliest <= (start.earliest as Day);

const longestWinter = 240;

/** `từ ngày 01/12/2026 đến ngày 30/4/2026`: where the plan reaches into the next year, or the end is past at the issue, that is meant. */
function overNewYear(range: Range): readonly Fix[] {
  const { start, end, header } = range;
  const { day, month } = end.date ?? {};
  if (!day || !month || !end.year || start.year?.value !== end.year.value) return [];
  const next = end.year.value + 1;
  if (start.year.span.start === end.year.span.start || !isRealDate(next, month.value, day.value)) return [];
  const { first = next, last } = header.years ?? {};
  const isMeant = (first < next && next === last) || wouldBePast(range);
  if (!isMeant || longestWinter < toDay(next, month.value, day.value) - (start.earliest as Day)) return [];
  return offer(`Đổi năm kết thúc thành ${next}`, replace(end.year.span, String(next)));
}
