import { allMatches, groupSpan, spanOf, wordEnd, wordStart } from '../../text/match';
import type { Span } from '../../text/span';
import { type DatePart, type Day, daysInMonth, readDates, toDay } from './date';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'months' | 'year';

/**
 * A stretch of a year as plans name it: `tháng 5`, `tháng Năm`, `tháng 02/2026`, `tháng 4, 5 năm 2026`, `quý II`, `Quý II và quý III
 * năm 2027`, `6 tháng đầu năm`, `9 tháng`, `cuối năm 2026`, `năm 2026`. Several months or quarters in a row are one period.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly span: Span;
  readonly firstMonth: number;
  /** Less than `firstMonth` where it runs over the end of a year: `từ tháng 11 đến tháng 3/2027`. */
  readonly lastMonth: number;
  readonly year?: DatePart;
}

export interface Interval {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days of a period; the year is that of the period, or else the one given. */
export function intervalOf(period: Pick<Period, 'firstMonth' | 'lastMonth' | 'year'>, year: number): Interval {
  const last = period.year?.value ?? year;
  const first = period.lastMonth < period.firstMonth ? last - 1 : last;
  return {
    earliest: toDay(first, period.firstMonth, 1),
    latest: toDay(last, period.lastMonth, daysInMonth(last, period.lastMonth)),
  };
}

const yearPart = '(?:(?:\\s*[/-]\\s*|,?\\s+(?:của\\s+)?năm\\s+)(?<year>(?:19|20)\\d\\d))?';

const monthNames: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
const names = 'Giêng|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười một|Mười hai|Mười|Chạp';
// A number behind a comma belongs to the list only where nothing is counted with it: `tháng 5, 6 tháng đầu năm`.
const another = '\\d{1,2}(?=\\s*(?:[/,.;)]|$|-|–|và|đến|năm\\s+\\d))';
// A day of the moon is no month of ours: `ngày 26 tháng Chạp`.
const month = new RegExp(
  `${wordStart}[tT]háng\\s+(?!(?<=\\d\\s[tT]háng\\s)(?:Giêng|Chạp))(?<first>\\d{1,2}|${names})(?<more>(?:(?:\\s*[,–-]\\s*|\\s+(?:và|đến|đến hết)\\s+)(?:[tT]háng\\s+(?:\\d{1,2}|${names})|${another})){0,11})${yearPart}${wordEnd}`,
  'dgu',
);
/** `T5/2026`, and alone in its cell `05/2026`. */
const shortMonth =
  /(?<![\p{L}\p{M}\p{N}/.-])(?:T\.?\s?|(?<=(?:^|[|\t])\s*)(?=[\d/]+\s*(?:[|\t]|$)))(?<month>0?[1-9]|1[0-2])\/(?<year>20\d\d)(?![\p{L}\p{N}/-])/dgu;
const quarterName = `(?:IV|I{1,3}|[1-4])${wordEnd}`;
const quarter = new RegExp(
  `${wordStart}[qQ](?:uý|úy|uí)\\s+(?<first>${quarterName})(?<more>(?:(?:\\s*[,–-]\\s*|\\s+(?:và|đến|đến hết)\\s+)(?:[qQ](?:uý|úy|uí)\\s+)?${quarterName}){0,3})${yearPart}${wordEnd}`,
  'dgu',
);
const half = new RegExp(
  `${wordStart}(?:(?:0?6|sáu|Sáu)\\s+tháng|nửa)\\s+(?<part>đầu|cuối)\\s+năm(?:\\s+(?<year>(?:19|20)\\d\\d))?${wordEnd}`,
  'dgu',
);
const months = new RegExp(
  `${wordStart}(?<count>0?[369]|ba|chín|Ba|Chín)\\s+tháng(?:\\s+(?<part>đầu|cuối)\\s+năm(?:\\s+(?<year>(?:19|20)\\d\\d))?|\\s+năm\\s+(?<plain>(?:19|20)\\d\\d))${wordEnd}`,
  'dgu',
);
const season = new RegExp(
  `${wordStart}(?<part>đầu|giữa|cuối|Đầu|Giữa|Cuối)\\s+năm(?:\\s+(?<year>(?:19|20)\\d\\d))?${wordEnd}`,
  'dgu',
);
const year = new RegExp(`${wordStart}[nN]ăm\\s+(?<year>(?:19|20)\\d\\d)(?!\\s*[-–]\\s*\\d)${wordEnd}`, 'dgu');

const romans: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

/** Every period of a year that the text names, in order, none inside another or inside a date. */
export function readPeriods(text: string): readonly Period[] {
  const found: Period[] = [];
  if (text.includes('/20')) {
    for (const match of allMatches(text, shortMonth)) {
      const value = Number(match.groups?.month);
      found.push(fromMonths('month', match, [value, value]));
    }
  }
  if (!/tháng|qu[ýúí]|năm|nửa/iu.test(text)) return apart(found, text);
  for (const match of allMatches(text, month)) {
    const values = listed(match, names).map(monthOf);
    if (values.every((it) => 1 <= it && it <= 12)) found.push(fromList('month', match, values, (it) => [it, it]));
  }
  for (const match of allMatches(text, quarter)) {
    const values = listed(match, 'IV|I{1,3}').map((it) => romans[it] ?? Number(it));
    found.push(fromList('quarter', match, values, (it) => [3 * it - 2, 3 * it]));
  }
  for (const match of allMatches(text, half)) {
    found.push(fromMonths('half', match, match.groups?.part === 'đầu' ? [1, 6] : [7, 12]));
  }
  for (const match of allMatches(text, months)) {
    const { count = '', part } = match.groups ?? {};
    const value = { ba: 3, chín: 9 }[count.toLowerCase()] ?? Number(count);
    found.push(fromMonths('months', match, part === 'cuối' ? [13 - value, 12] : [1, value]));
  }
  for (const match of allMatches(text, season)) {
    const part = match.groups?.part?.toLowerCase();
    found.push(fromMonths('months', match, part === 'đầu' ? [1, 4] : part === 'giữa' ? [5, 8] : [9, 12]));
  }
  for (const match of allMatches(text, year)) found.push(fromMonths('year', match, [1, 12]));
  return apart(found, text);
}

const monthOf = (name: string): number => monthNames[name.toLowerCase()] ?? Number(name);

/** The names of a list: `II` and `III` of `quý II và quý III`. */
function listed(match: RegExpExecArray, words: string): string[] {
  const { first = '', more = '' } = match.groups ?? {};
  return [first, ...allMatches(more, new RegExp(`(?:${words}|\\d{1,2})${wordEnd}`, 'gu')).map((it) => it[0])];
}

function fromList(
  kind: PeriodKind,
  match: RegExpExecArray,
  values: readonly number[],
  monthsOf: (value: number) => readonly [number, number],
): Period {
  const isRange = /đến|[–-]/u.test(match.groups?.more ?? '');
  const sorted = isRange ? values : [...values].sort((a, b) => a - b);
  return fromMonths(kind, match, [monthsOf(sorted[0] as number)[0], monthsOf(sorted[sorted.length - 1] as number)[1]]);
}

function fromMonths(
  kind: PeriodKind,
  match: RegExpExecArray,
  [firstMonth, lastMonth]: readonly [number, number],
): Period {
  const at = groupSpan(match, 'year') ?? groupSpan(match, 'plain');
  const value = match.groups?.year ?? match.groups?.plain;
  return {
    kind,
    span: spanOf(match),
    firstMonth,
    lastMonth,
    ...(at && value && { year: { value: Number(value), span: at } }),
  };
}

/** The longer of two that share a word, and none that is a part of a date. */
function apart(periods: readonly Period[], text: string): readonly Period[] {
  const dates = readDates(text);
  const sorted = [...periods].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Period[] = [];
  let end = -1;
  let i = 0;
  for (const it of sorted) {
    if (it.span.start < end) continue;
    while (i < dates.length && (dates[i] as (typeof dates)[number]).span.end <= it.span.start) i++;
    const date = dates[i];
    if (date && date.span.start < it.span.end) continue;
    kept.push(it);
    end = it.span.end;
  }
  return kept;
}
