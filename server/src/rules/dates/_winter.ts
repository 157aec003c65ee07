import type { Fix } from '../../lint/rule';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Plan } from '../../plan/plan';
import { isRealDate, toDay } from '../../syntax/days/date';

/** What begins after the issue as it is written would, with its ends changed, begin before. */
export const wouldBePast = (start: DeadlineTime, end: DeadlineTime, { issued }: Plan['header']): boolean =>
  issued !== undefined &&
  (end.latest ?? issued.earliest) < issued.earliest &&
  issued.earliest <= (start.earliest ?? issued.earliest);

const longestWinter = 240;

/** `từ ngày 01/12/2026 đến ngày 30/4/2026`: where the plan reaches into the next year, or the end is past at the issue, that is meant. */
export function overNewYear(start: DeadlineTime, end: DeadlineTime, header: Plan['header']): readonly Fix[] {
  const { day, month } = end.date ?? {};
  const next = (end.year?.value ?? 0) + 1;
  if (!day || !month || !end.year || start.year?.value !== end.year.value || start.earliest === undefined) return [];
  if (start.year.span.start === end.year.span.start || !isRealDate(next, month.value, day.value)) return [];
  const { first = next, last } = header.years ?? {};
  const isMeant = (first < next && next === last) || wouldBePast(start, end, header);
  if (!isMeant || longestWinter < toDay(next, month.value, day.value) - start.earliest) return [];
  const edits = [{ span: end.year.span, text: String(next) }];
  return [{ title: `Đổi năm kết thúc thành ${next}`, edits, safe: false }];
}
