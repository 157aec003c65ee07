import { type DateMention, datesOf, isRealDate, toDay, weekday, weekdayNames } from '../../syntax/days/date';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches, spanOf } from '../../text/match';
import { firstFrom } from '../../text/sorted';
import { lettersBefore, type Span, span } from '../../text/span';
import { isLunar } from './_written';

/** A date with a weekday that is not its own, and the name of the right one as the draft would write it. */
export interface Mistake {
  readonly day: Weekday;
  readonly date: DateMention;
  readonly right: number;
  readonly named: string;
  /** Of several days of one name; which other day is meant is for the drafter. */
  readonly isListed?: boolean;
}

/** The days of the week that are not those of the dates beside them. */
export function mistakesAmong(all: readonly DateMention[], paragraph: Paragraph): readonly Mistake[] {
  const { text } = paragraph;
  const dates = all.filter((it) => it.at !== undefined && !isLunar(it, text));
  if (dates.length === 0) return [];
  const days = readWeekdays(text);
  const taken = new Set<DateMention>();
  const pairs = pairsOf(days, { text, dates });
  const single = days.flatMap((day): readonly Mistake[] => {
    const date = pairs.get(day) ?? dateAfter(day, { text, dates }) ?? dateBefore(day, { text, dates, taken });
    if (!date || date.at === undefined) return [];
    taken.add(date);
    const right = weekday(date.at);
    if (day.value === right || isQuotedAt(quotationsOf(paragraph), date.span.start)) return [];
    const opens = /(?:^|[.:]\s*)$/u.test(lettersBefore(text, day.span.start, 4));
    return [{ day, date, right, named: rename(day.words, { value: right, opens }) }];
  });
  const told = new Set(single.map((it) => it.date.span.start));
  const listed = days.flatMap((day) => oddInList(day, paragraph));
  return [...single, ...listed.filter(({ date }) => !told.has(date.span.start))];
}

/** Whether a paragraph may name both a day of the week and a date. */
export const namesWeekday = ({ text, kind }: Paragraph): boolean =>
  kind !== 'comment' && /\d/u.test(text) && /thứ|nhật|(?<![\p{L}\p{M}\p{N}])(?:CN|T[2-7])(?=\)|,?\s)/iu.test(text);

const severalDays = /(?<![\p{L}\p{M}])các\s+(?:ngày|buổi|sáng|chiều|tối)\s+(?:ngày\s+)?$/iu;
const listOfDays =
  /^[\s,:(]*(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?){1,11}(?!\d)/iu;

/** `các ngày Chủ nhật 07/5, 14/5 và 22/5/2017`: where the others are that day of the week, the one that is not. */
function oddInList(day: Weekday, paragraph: Paragraph): readonly Mistake[] {
  const { text } = paragraph;
  if (!severalDays.test(lettersBefore(text, day.span.start, 20))) return [];
  const end = day.span.end + (listOfDays.exec(text.slice(day.span.end, day.span.end + 200))?.[0].length ?? 0);
  const listed = datesOf(paragraph).filter((it) => day.span.end <= it.span.start && it.span.end <= end);
  const year = listed.at(-1)?.year?.value;
  const dates = listed.flatMap((it) => {
    const [on, month] = [it.day?.value ?? 0, it.month?.value ?? 0];
    const its = it.year?.value ?? year ?? 0;
    return isRealDate(its, month, on) ? [{ ...it, at: toDay(its, month, on) }] : [];
  });
  const odd = dates.filter((it) => weekday(it.at) !== day.value);
  if (year === undefined || odd.length !== 1 || dates.length < 2) return [];
  return odd.map((date) => ({ day, date, right: weekday(date.at), named: '', isListed: true }));
}

/** `thứ Sáu` where it stands; 0 is Sunday. */
interface Weekday {
  readonly value: number;
  readonly words: string;
  readonly span: Span;
}

/** No day of the week is called so. */
export const none = -1;
/** By their names, as the draft may write them. */
export const weekdayValues: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const weekdayForm =
  /(?<![\p{L}\p{M}\p{N}]|\p{Lu}[-/])(?:[tT]hứ\s+(?<name>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb][ảẩ]y|[2-7]|[Tt]ám|[Cc]hín|[Nn]hật|[189])|[Cc]hủ\s+[nN]hật|(?:CN|T(?<digit>[2-7]))(?=(?<=\d\s?\(..)\)|,?\s(?:ngày\s)?\d{1,2}\/\d))(?![\p{L}\p{M}\p{N}])/gu;
/** Before an ordinal stands what is counted (`kỳ họp thứ hai`), before a weekday a sign, a time or a word of time. */
const beforeWeekday =
  /(?:^|[,;:.(–“\t|-]\s*|\d\s*|(?<![\p{L}\p{M}])(?:giờ|phút|h|g|vào|ngày|từ|sáng|chiều|tối|trưa|hồi|đến|hết|trước|là|hôm|buổi|và|trong|lúc|khai mạc|tổ chức|họp)\s+)$/iu;
const counted =
  /(?:(?:kỳ|phiên|cuộc|buổi|lần|đợt|khóa|khoá)\s+họp|lần|kỳ|đợt|khóa|khoá|hội nghị|đại hội|hội thi|giải|vòng|hạng|bên|nước|ngôi|tập|quyển|chương|cấp|bậc|loại|nhóm)\s+$/iu;

function readWeekdays(text: string): readonly Weekday[] {
  const found: Weekday[] = [];
  const counts = /thứ nhất(?![\p{L}\p{M}])/u.test(text);
  for (const match of allMatches(text, weekdayForm)) {
    // `buổi thứ nhất 20/5/2026, buổi thứ hai 21/5/2026`
    if (counts && /\s\p{Ll}/u.test(match[0])) continue;
    const lead = lettersBefore(text, match.index, 20);
    // A capital and the word `ngày` behind it leave no doubt but for what is counted.
    const isNamed =
      !/\s\p{Ll}|\d$/u.test(match[0]) && /^\s*,?\s*ngày\s+\d/iu.test(text.slice(match.index + match[0].length));
    if (counted.test(lead) || !(isNamed || beforeWeekday.test(lead))) continue;
    const name = (match.groups?.name ?? match.groups?.digit)?.toLowerCase();
    const digit = /^[2-7]$/u.test(name ?? '') ? Number(name) - 1 : none;
    const value = name === undefined ? 0 : (weekdayValues[name] ?? digit);
    found.push({ value, words: match[0], span: spanOf(match) });
  }
  return found;
}

interface Near {
  readonly text: string;
  readonly dates: readonly DateMention[];
}

const otherBefore =
  /(?<![\d/])(?<date>(?<day>\d{1,2})(?:\/(?<month>\d{1,2}))?)\s*(?:[-–,]|và|đến)\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
const joined = /^\s*(?:[,–-]|và|đến)\s*$/iu;
const longestPair = 7;

/** `28 - 29/11/2026 (thứ Bảy, Chủ nhật)`: to each name its day. */
function pairsOf(days: readonly Weekday[], { text, dates }: Near): ReadonlyMap<Weekday, DateMention> {
  const found = new Map<Weekday, DateMention>();
  for (const date of dates) {
    const i = firstFrom(days, date.span.end, (it) => it.span.start);
    const [one, two] = [days[i], days[i + 1]];
    if (!one || !two || !/^\s*\(\s*$/u.test(text.slice(date.span.end, one.span.start))) continue;
    if (!joined.test(text.slice(one.span.end, two.span.start)) || !/^\s*\)/u.test(text.slice(two.span.end))) continue;
    const match = otherBefore.exec(lettersBefore(text, date.span.start, 30));
    const [year, month] = [date.year?.value ?? 0, Number(match?.groups?.month ?? date.month?.value ?? 0)];
    const day = Number(match?.groups?.day);
    if (!match || !isRealDate(year, month, day) || date.at === undefined) continue;
    const at = toDay(year, month, day);
    if (date.at <= at || longestPair < date.at - at) continue;
    const start = Math.max(0, date.span.start - 30) + match.index;
    found.set(one, { ...date, at, span: span(start, start + (match.groups?.date?.length ?? 0)) });
    found.set(two, date);
  }
  return found;
}

const forward = /^\s*(?:[,()–-]|<br>)?\s*(?:ngày\s+)?(?:ngày\s+)?$/iu;
/** `từ thứ Hai đến thứ Sáu (12/10/2026 - 16/10/2026)`, `thứ Bảy, Chủ nhật (17/10/2026 …)`: more days than one. */
const several =
  /(?:thứ\s+[\p{L}\d]+|chủ nhật)(?:\s*,\s*(?:ngày\s+)?|\s*[-–]\s*|\s+(?:đến|và|hoặc|tới)\s+(?:hết\s+)?(?:ngày\s+)?)$/iu;

function dateAfter(day: Weekday, { text, dates }: Near): DateMention | undefined {
  const date = dates.find((it) => day.span.end <= it.span.start);
  if (!date || 16 < date.span.start - day.span.end) return undefined;
  if (!forward.test(text.slice(day.span.end, date.span.start))) return undefined;
  const lead = lettersBefore(text, day.span.start, 30);
  return several.test(lead) ? undefined : date;
}

function dateBefore(
  day: Weekday,
  { text, dates, taken }: Near & { readonly taken: ReadonlySet<DateMention> },
): DateMention | undefined {
  const date = dates.findLast((it) => it.span.end <= day.span.start);
  if (!date || taken.has(date) || 6 < day.span.start - date.span.end) return undefined;
  const between = text.slice(date.span.end, day.span.start);
  const after = text.slice(day.span.end, day.span.end + 24);
  // `28 - 29/11/2026 (thứ Bảy, Chủ nhật)`, `ngày 28 và 29/11/2026 (thứ Bảy và Chủ nhật)`: a name for each of the days.
  if (otherDay.test(after)) return undefined;
  if (/^\s*\(\s*$/u.test(between)) return /^\s*(?:\)|[,;]\s*(?!(?:ngày\s+)?\d))/iu.test(after) ? date : undefined;
  // Behind a comma the weekday may begin the next day, or one that comes again.
  return /^\s*[,–-]?\s*$/u.test(between) && /^\s*(?:[.;)]|,\s*(?!(?:ngày\s+)?\d)|(?:tại|ở)\s|$)/iu.test(after)
    ? date
    : undefined;
}

const otherDay = /^\s*(?:[,;–-]|và|đến|hoặc)\s*(?:thứ\s+(?:\d|\p{L}+)|chủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu;

/** As the draft writes it: `Thứ 6`, `thứ sáu`, `Thứ Sáu`. */
export function rename(words: string, { value, opens }: { readonly value: number; readonly opens: boolean }): string {
  if (/^(?:CN|T\d)$/u.test(words)) return value === 0 ? 'CN' : `T${value + 1}`;
  if (value === 0) return 'Chủ nhật';
  const first = words.startsWith('T') || (opens && words.startsWith('C')) ? 'Thứ' : 'thứ';
  if (/\d$/u.test(words)) return `${first} ${value + 1}`;
  const name = (weekdayNames[value] as string).slice(4);
  return `${first} ${/^(?:thứ|Thứ)\s+\p{Ll}/u.test(words) ? name.toLowerCase() : name}`;
}
