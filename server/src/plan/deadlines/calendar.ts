import { holidays, workingSaturdays, yearlyHolidays } from '../../data/holidays';
import { type Day, fromDay, isRealDate, toDay, twoDigits, weekday } from '../../syntax/days/date';

/** When offices are open: weekends, public holidays, and what the drafter's settings add. */
export interface Calendar {
  /** Why offices are closed on this day: `Chủ nhật`, `Quốc khánh 02/9`; undefined for a working day. */
  readonly closedBy: (day: Day) => string | undefined;
  /** Why they are open on a Saturday or Sunday: `làm bù cho 31/8/2026`; undefined for any other day. */
  readonly openedBy: (day: Day) => string | undefined;
}

/** What the drafter's settings add to the public days: `24/11/2026`, `22/8/2026 làm việc`. */
export interface OwnDays {
  readonly holidays?: readonly string[];
}

const iso = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDay(year, month, day);
};
const known: ReadonlyMap<Day, string> = new Map(holidays.map((it) => [iso(it.date), it.name]));
const working: ReadonlyMap<Day, string> = new Map(workingSaturdays.map((it) => [iso(it.date), it.name]));

export function calendarOf({ holidays: own = [] }: OwnDays): Calendar {
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
  const openedBy = (day: Day): string | undefined => {
    if (weekday(day) !== 0 && weekday(day) !== 6) return undefined;
    return open.has(day) ? 'ngày làm việc của cơ quan' : closed.has(day) ? undefined : working.get(day);
  };
  return { closedBy, openedBy };
}

/** The last working day before a day; the longest row of days off is ten. */
export function workingDayBefore(day: Day, { closedBy }: Calendar): Day | undefined {
  for (let at = day - 1; day - 15 < at; at--) if (closedBy(at) === undefined) return at;
  return undefined;
}

/** The years whose days off are in the table: of others only the days that are the same every year. */
const firstYear = 2025;
const lastYear = 2027;
/** Around Tết and Quốc khánh of 2027 not all days were decided when the table was made. */
const undecided: readonly (readonly [Day, Day])[] = [
  [toDay(2027, 2, 1), toDay(2027, 2, 14)],
  [toDay(2027, 8, 30), toDay(2027, 9, 5)],
];

export const isKnownYear = (day: Day): boolean => {
  const { year } = fromDay(day);
  return firstYear <= year && year <= lastYear;
};

export interface WorkingDays {
  readonly count: number;
  /** A day off that is not decided yet may be among them. */
  readonly isAbout: boolean;
}

/** Farther than this nobody counts in working days. */
const farthest = 800;

/** The working days behind `from`, up to and with `to`; undefined where a year among them is not known. */
export function workingDaysUntil(from: Day, to: Day, { closedBy }: Calendar): WorkingDays | undefined {
  if (to < from || farthest < to - from || !isKnownYear(from) || !isKnownYear(to)) return undefined;
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (closedBy(day) === undefined) count++;
  return { count, isAbout: undecided.some(([first, last]) => from < last && first <= to) };
}
