import { type DateMention, datesOf, daysInMonth, isNeverReal, isRealDate, isYear, toDay } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { sayDay, sayDistance, sayOpen } from './days';
import { type Asked, type Fact, isAt } from './facts';
import { type Line, strong } from './said';

/** A day: its name, whether offices are open, how far it is from the day of the plan. */
export function dateFact(asked: Asked): Fact | undefined {
  const { block, at } = asked;
  const date = datesOf(block.paragraph).find((it) => isAt(place(block, it.span), at));
  if (!date) return undefined;
  const lines = linesOf(date, asked);
  return lines.length === 0 ? undefined : { span: place(block, date.span), lines };
}

function linesOf(date: DateMention, asked: Asked): readonly Line[] {
  const { at, day, month, year } = date;
  if (at !== undefined) return dayLines(at, asked);
  if (!day || !month) return [];
  if (date.isImpossible || isNeverReal(month.value, day.value)) {
    return [[strong('Lịch không có ngày này'), `: ${sayWhy(date)}`]];
  }
  // Without a year the plan's is meant.
  const own = year ? undefined : asked.analysis.plan.header.year;
  if (own === undefined || !isRealDate(own, month.value, day.value)) return [];
  const meant = toDay(own, month.value, day.value);
  return [...dayLines(meant, asked), [`Không ghi năm, hiểu là năm ${own} của kế hoạch`]];
}

function dayLines(day: number, { calendar, base }: Asked): readonly Line[] {
  const open = sayOpen(day, calendar);
  const distance = sayDistance(day, base, calendar);
  return [
    [strong(capitalized(sayDay(day))), ...(open === undefined ? [] : [`, ${open}`])],
    ...(distance === undefined ? [] : [[distance]]),
  ];
}

export function sayWhy({ day, month, year }: DateMention): string {
  if (year && !isYear(year.value)) return 'năm phải có bốn chữ số';
  if (!day || !month) return 'thiếu ngày hoặc tháng';
  if (month.value < 1 || 12 < month.value) return `một năm chỉ có 12 tháng`;
  if (day.value < 1) return 'không có ngày 0';
  const most = year ? daysInMonth(year.value, month.value) : daysInMonth(2000, month.value);
  return `tháng ${month.value}${year ? `/${year.value}` : ''} chỉ có ${most} ngày`;
}
