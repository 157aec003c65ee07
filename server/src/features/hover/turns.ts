import type { Deadline } from '../../plan/deadlines/deadlines';
import { type Day, daysInMonth, fromDay, isRealDate, toDay, twoDigits, weekday } from '../../syntax/days/date';
import { termsOf } from '../../syntax/days/term';
import { place } from '../../syntax/paragraph';

const names = { week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', year: 'hằng năm' };

/** `Lặp lại hằng tháng, trước ngày 18`. */
export function sayTurn(deadline: Deadline): string {
  const { end } = deadline;
  const every = end?.recurrence ? `Lặp lại ${names[end.recurrence]}` : 'Lặp lại';
  const word = isBefore(deadline) ? 'trước ngày' : 'ngày';
  if (!end?.turn)
    return end?.recurrence === 'week' && weekdayIn(end.words) !== undefined ? `${every}` : `${every}, không nêu ngày`;
  const [day = 0, month] = end.turn;
  return `${every}, ${word} ${twoDigits(day)}${month === undefined ? monthIn(end.words) : `/${month < 3 ? twoDigits(month) : month}`}`;
}

/** So many are told. */
const most = 3;
/** Two years of weeks: none that comes again is farther away. */
const mostSteps = 110;

/** The next last days after a day; none where the draft names no day, or not of which month. */
export function nextTurns(deadline: Deadline, after: Day): readonly Day[] {
  const { end } = deadline;
  const shift = isBefore(deadline) ? -1 : 0;
  const found: Day[] = [];
  const { year, month } = fromDay(after);
  for (let step = 0; step < mostSteps && found.length < most; step++) {
    const day = dayOf(end, { year, month: month + step, step, after });
    if (day === 'never') return [];
    if (day !== undefined && after < day + shift) found.push(day + shift);
  }
  return found;
}

interface Step {
  readonly year: number;
  /** May be more than 12: of a year later. */
  readonly month: number;
  readonly step: number;
  readonly after: Day;
}

/** The day of one month (or week) from where is counted; undefined where it has none. */
function dayOf(end: Deadline['end'], { year, month, step, after }: Step): Day | 'never' | undefined {
  const { recurrence, turn, words = '' } = end ?? {};
  if (recurrence === 'week') {
    const wanted = weekdayIn(words);
    return wanted === undefined ? 'never' : after + ((wanted - weekday(after) + 7) % 7) + 7 * step;
  }
  const [day, own] = turn ?? [];
  if (day === undefined || day < 1 || 31 < day) return 'never';
  const at = { year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
  if (recurrence === 'quarter') {
    const place = /cuối/u.test(words) ? 0 : /đầu/u.test(words) ? 1 : undefined;
    if (place === undefined) return 'never';
    if (at.month % 3 !== place) return undefined;
  }
  if (recurrence === 'year' && own === undefined) return 'never';
  if (own !== undefined && own !== at.month) return undefined;
  // The 31st of a short month is its last day.
  const last = own === undefined ? Math.min(day, daysInMonth(at.year, at.month)) : day;
  return isRealDate(at.year, at.month, last) ? toDay(at.year, at.month, last) : undefined;
}

/** Whether the day itself is too late: `trước ngày 18 hằng tháng`. */
function isBefore({ block, span }: Deadline): boolean {
  const term = termsOf(block.paragraph).find((it) => place(block, it.span).start === span.start);
  return term?.operator === 'before' && !term.hasHour;
}

const weekdays: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 };

function weekdayIn(words: string): number | undefined {
  if (/chủ nhật/iu.test(words)) return 0;
  const name = /thứ\s+(?<name>hai|ba|tư|năm|sáu|bảy|[2-7])/iu.exec(words)?.groups?.name?.toLowerCase();
  return name === undefined ? undefined : (weekdays[name] ?? Number(name) - 1);
}

/** ` của tháng cuối quý`. */
function monthIn(words: string): string {
  const said = /(?:của\s+)?tháng\s+(?:cuối|đầu)[^,;.]{0,24}$/iu.exec(words)?.[0];
  return said === undefined ? '' : ` ${said}`;
}
