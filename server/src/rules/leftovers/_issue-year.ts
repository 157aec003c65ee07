import type { Plan } from '../../plan/plan';
import { type Day, datesOf, fromDay, isRealDate, toDay } from '../../syntax/days/date';

const farAhead = 480;
const fewest = 2;

/** `ngày 05 tháng 01 năm 2025` over a plan whose days all lie more than a year ahead: the first of them. */
export function firstDayAYearAhead({ blocks, deadlines, header, layout }: Plan): Day | undefined {
  const { issued, kind } = header;
  if (kind !== 'plan' || !issued || issued.earliest !== issued.latest) return undefined;
  const { year, month, day } = fromDay(issued.earliest);
  const moved = isRealDate(year + 1, month, day) ? toDay(year + 1, month, day) : undefined;
  const own = header.yearFrom === 'date' ? undefined : header.year;
  if (moved === undefined || (own !== undefined && own !== year + 1)) return undefined;
  const days = blocks
    .slice(layout.head.end)
    .flatMap(({ paragraph }) => datesOf(paragraph).flatMap(({ at }) => at ?? []))
    .concat(deadlines.flatMap(({ latest }) => latest ?? []))
    .filter((it) => issued.latest < it);
  const first = Math.min(...days);
  return fewest <= new Set(days).size && moved <= first && first <= issued.latest + farAhead ? first : undefined;
}
