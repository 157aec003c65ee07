import { type Calendar, type WorkingDays, workingDaysUntil } from '../../plan/deadlines/calendar';
import type { Plan } from '../../plan/plan';
import { type Day, sayWeekday, weekday, writeDay } from '../../syntax/days/date';

/** `thứ Tư, 04/11/2026`. */
export const sayDay = (day: Day): string => `${sayWeekday(day)}, ${writeDay(day)}`;

/** `T4`, `CN`: as calendars on the wall have it. */
export const shortWeekday = (day: Day): string => (weekday(day) === 0 ? 'CN' : `T${weekday(day) + 1}`);

/** `nghỉ cuối tuần`, `ngày Quốc khánh 02/9`, `làm bù cho 31/8/2026`; undefined for a working day like others. */
export function sayOpen(day: Day, { closedBy, openedBy }: Calendar): string | undefined {
  const closed = closedBy(day);
  if (closed === undefined) return openedBy(day);
  return closed === 'Chủ nhật' || closed === 'thứ Bảy' ? 'nghỉ cuối tuần' : closed;
}

/** The day that others are counted from. */
export interface Base {
  readonly day: Day;
  /** It is the day of the plan; else it is today. */
  readonly isOfPlan: boolean;
}

/** The plan's own day where it has one, else today. */
export function baseOf({ header: { issued } }: Plan, today: Day): Base {
  return issued && issued.earliest === issued.latest
    ? { day: issued.latest, isOfPlan: true }
    : { day: today, isOfPlan: false };
}

/** Farther away a number of days says nothing. */
const farthest = 800;

/** How far a day is from the base, with a calendar in working days too: `Sau ngày của kế hoạch (20/10/2026) 15 ngày, 11 ngày làm việc`. */
export function sayDistance(day: Day, { day: base, isOfPlan }: Base, calendar?: Calendar): string | undefined {
  const days = day - base;
  if (farthest < Math.abs(days)) return undefined;
  const said = isOfPlan ? `ngày của kế hoạch (${writeDay(base)})` : `hôm nay (${writeDay(base)})`;
  if (days === 0) return isOfPlan ? 'Là ngày của kế hoạch' : 'Là hôm nay';
  if (days < 0) return isOfPlan ? `Trước ${said} ${-days} ngày` : `Đã qua ${-days} ngày, tính đến ${said}`;
  const working = calendar ? sayWorkingDays(workingDaysUntil(base, day, calendar)) : '';
  return isOfPlan ? `Sau ${said} ${days} ngày${working}` : `Còn ${days} ngày${working}, tính từ ${said}`;
}

/** `, khoảng 245 ngày làm việc`. */
export function sayWorkingDays(it: WorkingDays | undefined): string {
  if (!it) return '';
  return `, ${it.isAbout ? 'khoảng ' : ''}${it.count} ngày làm việc`;
}
