import { holidays, workingSaturdays, yearlyHolidays } from '../../data/holidays';
import type { RuleOptions } from '../../lint/rule';
import type { Deadline } from '../../plan/deadlines';
import { type Day, fromDay, isRealDate, toDay, twoDigits, weekday } from '../../syntax/date';

/** When offices are open: weekends, public holidays, and what the drafter's settings add. */
export interface Calendar {
  /** Why offices are closed on this day: `Chủ nhật`, `Quốc khánh 02/9`; undefined for a working day. */
  readonly closedBy: (day: Day) => string | undefined;
}

const iso = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDay(year, month, day);
};
const known: ReadonlyMap<Day, string> = new Map(holidays.map((it) => [iso(it.date), it.name]));
const working: ReadonlySet<Day> = new Set(workingSaturdays.map((it) => iso(it.date)));

export function calendarOf({ holidays: own = [] }: RuleOptions): Calendar {
  const closed = new Set<Day>();
  const open = new Set<Day>();
  for (const it of own) {
    const {
      day,
      month,
      year,
      words = '',
    } = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?<words>\s+\D*)?$/u.exec(it.normalize('NFC').trim())
      ?.groups ?? {};
    if (!isRealDate(Number(year), Number(month), Number(day))) continue;
    (/làm|trực/iu.test(words) && !/nghỉ/iu.test(words) ? open : closed).add(
      toDay(Number(year), Number(month), Number(day)),
    );
  }
  const closedBy = (day: Day): string | undefined => {
    if (open.has(day)) return undefined;
    if (closed.has(day)) return 'ngày nghỉ của cơ quan';
    const { month, day: date } = fromDay(day);
    const holiday = known.get(day) ?? yearlyHolidays[`${twoDigits(month)}-${twoDigits(date)}`];
    if (holiday) return `ngày ${holiday.replace(/^Ngày /u, '')}`;
    if (working.has(day)) return undefined;
    return weekday(day) === 0 ? 'Chủ nhật' : weekday(day) === 6 ? 'thứ Bảy' : undefined;
  };
  return { closedBy };
}

/** The last working day before a day; the longest row of days off is ten. */
export function workingDayBefore(day: Day, { closedBy }: Calendar): Day | undefined {
  for (let at = day - 1; day - 15 < at; at--) if (closedBy(at) === undefined) return at;
  return undefined;
}

/** Something to be handed in by one day: neither a range nor what comes again, and not a day whose name the drafter wrote. */
export function isSubmission({ action, operator, start, end, label, block }: Deadline): boolean {
  if ((action !== 'report' && action !== 'submit') || start || end?.kind !== 'day') return false;
  if (operator !== 'before' && operator !== 'by' && operator !== 'until' && !(operator === 'on' && label)) return false;
  const { raw } = block.paragraph;
  const at = end.span.start - block.start;
  const around = raw.slice(Math.max(0, at - 24), at + end.span.end - end.span.start + 14).normalize('NFC');
  return !/(?<![\p{L}\p{M}])(?:thứ\s+(?:[Bb]ảy|7)|[Cc]hủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu.test(around);
}
