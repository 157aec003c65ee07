import { type DateMention, type Day, daysInMonth, isRealDate, readDates, toDay } from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import { matchLength } from '../../text/match';
import type { Span } from '../../text/span';
import { placeAndDate } from '../lines/lines';
import { type Phrase, phrase } from '../phrase';
import type { HeadPiece } from './own-number';

/** `Lào Cai, ngày 05 tháng 6 năm 2026`, whatever is blank in it or badly written. */
export interface Dateline {
  /** From the place on, or from the date where no place is. */
  readonly line: HeadPiece;
  readonly place?: Phrase;
  readonly date?: DateMention;
  /** `ngày` and what follows it. */
  readonly words: string;
  /** Where these words begin in the text of the block. */
  readonly dateStart: number;
}

const longest = 120;
/** As it should not be: no comma, a small letter first, dots for a place or none at all. It ends its line, and the date is said in words. */
const loose =
  /(?:^|\s{3,}|\t\s*|\|\s+)(?<place>\p{L}[^\s,;:/\d]{0,15}(?:\s[^\s,;:/]{1,15}){0,5}?)?(?:[….]{3,}|…)?\s*[,.;]?\s*(?<date>ngày(?:[\s.…_]|\d)[^:;]{0,30}tháng[^:;]{0,20}năm[\s\d.…_]{0,16})$/iu;
const monthOnly =
  /(?:^|\s{3,}|\t\s*|\|\s+)(?<place>\p{Lu}[^,.;:/\t|]{1,50}?)\s*,\s*(?=tháng\s[^:;]{0,20}năm[\s\d.…_]{0,16}$)/u;
/** A colon for the comma, or the word `ngày` lost. */
const slipped =
  /(?:^|\s{3,}|\t\s*|\|\s+)(?<place>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4})\s*(?:,\s*(?:ngay\s+)?|:\s*ngày\s+)(?=\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|(?<s>[/.-])\d{1,2}\k<s>)\d{4}$)/u;
const noPlace =
  /^(?:từ|đến|vào|trước|sau|hôm|kể|tính|ban hành|ký|căn cứ|theo|của|tại|trong|chiều|sáng|tối|số)(?![\p{L}\p{M}])/iu;

/** What a unit is called stands in small letters after its first one: `Thị trấn`, `Thành phố`. */
export const unitWords = /^(?:thành phố|thị xã|thị trấn|đặc khu|thủ đô)(?:\s|$)/iu;

/** The columns may have been run together with a single space: `SỞ NỘI VỤ Hoài Lĩnh, ngày …`. */
const otherColumn = /^(?:\p{Lu}[\p{Lu}-]*\s+){2,}(?=\p{Lu}\p{Ll})/u;
/** Or the line above: `Độc lập - Tự do - Hạnh phúc Hoài Lĩnh, ngày …`. */
const mottoAbove = /^độc\s+lập\s*[-–—]\s*tự\s+do\s*[-–—]\s*hạnh\s+phúc\s+/iu;

export function readDateline({ block, text, start }: HeadPiece): Dateline | undefined {
  if (longest < text.length) return undefined;
  const exact = placeAndDate.exec(text) ?? monthOnly.exec(text) ?? slipped.exec(text);
  if (exact?.groups?.place !== undefined) {
    const name = exact.groups.place.replace(mottoAbove, '').replace(otherColumn, '');
    const from = exact.index + exact[0].lastIndexOf(name);
    const word = matchLength(exact[0], /ng[aà]y\s+$/u);
    return toDateline(
      { block, text, start },
      { from, placeEnd: from + name.length, dateStart: exact.index + exact[0].length - word },
    );
  }
  const found = loose.exec(text);
  if (!found?.groups?.date) return undefined;
  const dateStart = found.index + found[0].length - found.groups.date.length;
  const name = found.groups.place;
  if (name === undefined)
    return toDateline({ block, text, start }, { from: dateStart, placeEnd: dateStart, dateStart });
  const words = name.replace(unitWords, '').split(/\s+/u);
  const isNamed = words.length <= 3 || words.every((it) => /^[\p{Lu}-]/u.test(it));
  if (!isNamed || noPlace.test(name)) return undefined;
  const from = found.index + found[0].indexOf(name);
  return toDateline({ block, text, start }, { from, placeEnd: from + name.length, dateStart });
}

function toDateline(
  { block, text, start }: HeadPiece,
  { from, placeEnd, dateStart }: { readonly from: number; readonly placeEnd: number; readonly dateStart: number },
): Dateline {
  const date = readOwnDate({ block, text: text.slice(dateStart), start: start + dateStart });
  return {
    line: { block, text: text.slice(from), start: start + from },
    ...(from < placeEnd && { place: phrase(block, start + from, start + placeEnd) }),
    ...(date && { date }),
    words: text.slice(dateStart),
    dateStart: start + dateStart,
  };
}

const looseParts =
  /^(?:ngày\D{0,12}?(?<day>\d{1,2})?\D{0,12}?)?th[áa]ng\D{0,12}?(?<month>\d{1,2})?\D{0,12}?n[ăa]m(?:\D{0,8}(?<year>(?:19|20)\d\d))?/iu;

function readOwnDate({ block, text, start }: HeadPiece): DateMention | undefined {
  const whole = readDates(text)[0];
  if (whole) return placeDate(block, whole, start);
  const found = looseParts.exec(text);
  if (!found?.groups) return undefined;
  let from = 0;
  const part = (value: string | undefined) => {
    if (value === undefined) return undefined;
    const at = text.indexOf(value, from);
    from = at + value.length;
    return { value: Number(value), span: place(block, { start: start + at, end: start + from }) };
  };
  const day = part(found.groups.day);
  const month = part(found.groups.month);
  const year = part(found.groups.year);
  const isWhole = day && month && year;
  const isReal = isWhole && isRealDate(year.value, month.value, day.value);
  return {
    form: 'words',
    span: place(block, { start, end: start + found[0].length }),
    ...(day && { day }),
    ...(month && { month }),
    ...(year && { year }),
    ...(isReal && { at: toDay(year.value, month.value, day.value) }),
    isImpossible: Boolean(isWhole) && !isReal,
  };
}

/** The mention with its spans in the whole text. */
function placeDate(block: Block, it: DateMention, by: number): DateMention {
  const move = (span: Span): Span => place(block, { start: span.start + by, end: span.end + by });
  return {
    ...it,
    span: move(it.span),
    ...(it.day && { day: { ...it.day, span: move(it.day.span) } }),
    ...(it.month && { month: { ...it.month, span: move(it.month.span) } }),
    ...(it.year && { year: { ...it.year, span: move(it.year.span) } }),
  };
}

export interface Issued {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days that the date may mean; what cannot be a date says nothing below its month or its year. */
export function issuedOn(date: DateMention | undefined): Issued | undefined {
  const year = date?.year?.value;
  // `năm 206`, `năm 20266`: a slip, which says nothing.
  if (year === undefined || year < 1000 || 9999 < year) return undefined;
  if (date?.at !== undefined) return { earliest: date.at, latest: date.at };
  const month = date?.month?.value;
  if (month !== undefined && isRealDate(year, month, 1)) {
    return { earliest: toDay(year, month, 1), latest: toDay(year, month, daysInMonth(year, month)) };
  }
  return { earliest: toDay(year, 1, 1), latest: toDay(year, 12, 31) };
}
