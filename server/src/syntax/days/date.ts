import { allMatches, groupSpan, matchLength } from '../../text/match';
import { lettersBefore, type Span } from '../../text/span';
import { type Paragraph, remember } from '../paragraph';
import { inDigits } from './slipped-digits';

/** A civil day as the number of days since 1970-01-01, so that days compare and subtract. */
export type Day = number;

const millisecondsADay = 86_400_000;

export function toDay(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsADay);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function fromDay(day: Day): CivilDate {
  const date = new Date(day * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number => fromDay(toDay(year, month + 1, 1) - 1).day;

/** 0 is Sunday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const weekdayNames = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** `thứ Tư`, as it stands within a sentence. */
export const sayWeekday = (day: Day): string => weekdayNames[weekday(day)] as string;

export type DateForm = 'slash' | 'words' | 'dash' | 'dot';

export interface DatePart {
  readonly value: number;
  readonly span: Span;
}

/**
 * A date as written: `15/5/2026`, `05-6-2026`, `ngày 15 tháng 5 năm 2026`. A part left blank (`ngày     tháng 5 năm 2026`) or
 * not said (`05/11`) is absent; `at` is the civil day where all is there and the calendar has it.
 */
export interface DateMention {
  readonly form: DateForm;
  /** Without the word `ngày` before it. */
  readonly span: Span;
  readonly day?: DatePart;
  readonly month?: DatePart;
  readonly year?: DatePart;
  readonly at?: Day;
  /** Day, month and year are all there, and no calendar has them. */
  readonly isImpossible: boolean;
}

const numeric =
  /(?<![\p{L}\p{M}\p{N}/.]|(?<!\d)-)(?<day>\d{1,2})(?<separator>[/.-])(?<month>\d{1,2})(?:\k<separator>(?<year>\d{3,6}))?(?![\p{L}\p{M}\p{N}]|\/[\p{L}\p{N}]|-(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[\p{L}\p{N}]|\.\d)/dgu;
const worded =
  /ngày(?:\s+|\s*…\s*|\s*\.{2,}\s*)(?:(?<day>\d{1,2})\s*)?th(?:á|a(?=ng\s+\d))ng(?:\s*(?<month>\d{1,2})(?![\p{L}\p{N}]))?(?:(?:,?\s+|\s*…\s*|\s*\.{2,}\s*)n(?:ă|a(?=m\s+\d{4}))m(?:\s*(?<year>\d{3,6})(?!\d)|(?!\s*\d))|\s*[/-]\s*(?<slashed>\d{4}))?(?![\p{L}\p{M}\p{N}])/diuy;
const wordStart = /(?<![\p{L}\p{M}\p{N}])[nN]gày(?![\p{L}\p{M}\p{N}])/gu;
const bareWords =
  /(?<![\p{L}\p{M}\p{N}])(?<day>\d{1,2})\s+th[áa]ng\s+(?<month>\d{1,2})\s+n[ăa]m\s+(?<year>\d{4})(?![\p{L}\p{M}\p{N}])/dgu;

const dayBefore = /(?<![\p{L}\p{M}])ngày\s{1,3}$/iu;

/** Every day, month and year that the paragraph names, in order; whether it is a citation's or a deadline's is not asked here. */
export const datesOf: (paragraph: Paragraph) => readonly DateMention[] = remember((paragraph) =>
  readDates(inDigits(paragraph).text),
);

export function readDates(text: string): readonly DateMention[] {
  const hasMonth = /th[áa]ng/iu.test(text);
  if (!hasMonth && !/\d[/.-]\d/u.test(text)) return [];
  const found: DateMention[] = [];
  for (const match of allMatches(text, numeric)) {
    const { separator, year } = match.groups as { separator: string; year?: string };
    // `3.5` and `1-2` are numbers and ranges; a date without its year is written with a slash only.
    if (year === undefined && (separator !== '/' || text[match.index - 1] === '-')) continue;
    if (year === undefined && isFraction(match, text)) continue;
    if (separator !== '/' && !/^(?:1[5-9]|2[01])/u.test(year as string)) continue;
    if (year !== undefined && year.length !== 4 && !dayBefore.test(lettersBefore(text, match.index, 8))) continue;
    found.push(toMention(match, separator === '/' ? 'slash' : separator === '-' ? 'dash' : 'dot'));
  }
  if (!hasMonth) return found;
  const ends = new Set<number>();
  for (const start of allMatches(text, wordStart)) {
    worded.lastIndex = start.index;
    const match = worded.exec(text);
    if (!match || !isSaid(match)) continue;
    const mention = toMention(match, 'words');
    ends.add(mention.span.end);
    found.push(mention);
  }
  for (const match of allMatches(text, bareWords)) {
    if (!ends.has(match.index + match[0].length)) found.push(toMention(match, 'words'));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `không quá 1/3 thời gian`, `2/3 số đại biểu`. */
function isFraction({ 0: { length }, index, groups }: RegExpMatchArray, text: string): boolean {
  const before = lettersBefore(text, index as number, 10);
  return (
    Number(groups?.day) < Number(groups?.month) &&
    !dayBefore.test(before) &&
    (/(?:không quá|ít nhất|tối thiểu)\s$/iu.test(before) ||
      /^\s(?:số|tổng|thời gian|thời lượng|diện tích|thành viên|đại biểu|quân số)(?![\p{L}\p{M}])/u.test(
        text.slice((index as number) + length, (index as number) + length + 12),
      ))
  );
}

/** `ngày … tháng … năm …` with its blanks is a date, and `ngày 15 tháng 5` is; `các ngày tháng` is none. */
const isSaid = (match: RegExpExecArray): boolean =>
  /n[ăa]m/iu.test(match[0]) || (match.groups?.day !== undefined && match.groups.month !== undefined);

function toMention(match: RegExpExecArray | RegExpMatchArray, form: DateForm): DateMention {
  const part = (name: string): DatePart | undefined => {
    const at = groupSpan(match, name);
    const value = match.groups?.[name];
    return at && value !== undefined ? { value: Number(value), span: at } : undefined;
  };
  const day = part('day');
  const month = part('month');
  const year = part('year') ?? part('slashed');
  const start = (match.index as number) + matchLength(match[0], /^ngày\s*/iu);
  const end = (match.index as number) + match[0].length;
  const isWhole = day && month && year;
  const isReal = isWhole && isYear(year.value) && isRealDate(year.value, month.value, day.value);
  return {
    form,
    span: { start: Math.min(start, end), end },
    ...(day && { day }),
    ...(month && { month }),
    ...(year && { year }),
    ...(isReal && { at: toDay(year.value, month.value, day.value) }),
    isImpossible: Boolean(isWhole && (isYear(year.value) ? !isReal : isYearSlip(year.value))),
  };
}

/** Of four digits, as the years of our days are. */
export const isYear = (year: number): boolean => 1000 <= year && year <= 9999;

/** A digit too many, or one of our years that lacks one: `năm 20266`, `năm 202`; `năm 248` is one of history. */
export const isYearSlip = (year: number): boolean => 9999 < year || /^(?:19|2[02])\d$/u.test(String(year));

export const sayYearSlip = (digits: string): string =>
  `Năm “${digits}” có ${digits.length} chữ số, cần viết đúng bốn chữ số`;

export function isRealDate(year: number, month: number, day: number): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month);
}

/** No year has this day: `30/02`, `31/4`, `12/13`. */
export function isNeverReal(month: number, day: number): boolean {
  return !isRealDate(2000, month, day);
}

/** As the form wants it: day below 10 and months 1 and 2 with a zero before them. */
export function writeDate(it: CivilDate): string {
  return `${twoDigits(it.day)}/${it.month < 3 ? twoDigits(it.month) : it.month}/${it.year}`;
}

/** The same of a day that is counted: `05/11/2026`. */
export const writeDay = (day: Day): string => writeDate(fromDay(day));

/** The same in words, without `ngày` before it: `05 tháng 11 năm 2026`. */
export const writeDateInWords = (it: CivilDate): string =>
  `${twoDigits(it.day)} tháng ${it.month < 3 ? twoDigits(it.month) : it.month} năm ${it.year}`;

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A number below the limit that is written without its zero. */
export const isUnpadded = (part: DatePart, limit: number): boolean =>
  0 < part.value && part.value < limit && part.span.end - part.span.start === 1;

/** A day under 10, January and February without their zero, in a date with its year. */
export function unpadded({ form, day, month, year }: DateMention): readonly DatePart[] {
  if ((form !== 'slash' && form !== 'words') || !day || !month || !year) return [];
  return [...(isUnpadded(day, 10) ? [day] : []), ...(isUnpadded(month, 3) ? [month] : [])];
}

/** The text with these zeros. */
export function padDates(text: string): string {
  let padded = text;
  for (const { span, value } of readDates(text).flatMap(unpadded).reverse()) {
    padded = padded.slice(0, span.start) + twoDigits(value) + padded.slice(span.end);
  }
  return padded;
}
