import { allMatches, groupSpan, spanOf } from '../../text/match';
import { type Span, shift, textOf } from '../../text/span';
import { type Paragraph, remember } from '../paragraph';
import { type DateMention, type DatePart, datesOf, isYear } from './date';
import { type Period, readPeriods } from './period';

/**
 * How a time is put. `before` leaves the day out (`trước ngày`), `by` and `until` take it in (`chậm nhất`, `đến hết`); `on` and
 * `within` name a day or a period (`vào ngày`, `trong quý II`); `from` has no end; `bare` has no words before it at all.
 */
export type TermOperator = 'before' | 'by' | 'until' | 'on' | 'within' | 'from-to' | 'from' | 'bare';

export type Recurrence = 'week' | 'month' | 'quarter' | 'year';

/** A time in a term: a date, whole or without its year; a period; a day of any month; a bare day whose month follows. */
export interface Point {
  readonly span: Span;
  readonly date?: DateMention;
  readonly period?: Period;
  /** `18` of `trước ngày 18 hằng tháng`, `15` of `từ ngày 15 đến ngày 20/6/2026`. */
  readonly day?: DatePart;
  readonly recurrence?: Recurrence;
}

/** A time with the words that say what it is: `trước ngày 05/11/2026`, `từ 01 đến 15/6/2026`, `trong quý II`. */
export interface Term {
  readonly operator: TermOperator;
  /** From the operator to the end of the time. */
  readonly span: Span;
  readonly start?: Point;
  readonly end: Point;
  /** An hour is named, so that `trước 16 giờ ngày 22/7/2026` takes the day in. */
  readonly hasHour: boolean;
  /** A second time under the operator of the first: `trước ngày 15/6 và 15/12`. */
  readonly isJoined: boolean;
  /** The year written with the next time of a row, where this one has none: `trước ngày 15/6 và 15/12/2026`. */
  readonly year?: DatePart;
}

export const termsOf: (paragraph: Paragraph) => readonly Term[] = remember((paragraph) =>
  readTerms(paragraph.text, datesOf(paragraph)),
);

const weekdays = '(?:thứ\\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)';
const dayOfMonth =
  /(?<=ngày\s{1,3})(?<day>\d{1,2})\s+(?:(?:của\s+)?tháng\s+(?:cuối|đầu)\s+(?:của\s+)?(?:kỳ|(?:mỗi\s+|hằng\s+|hàng\s+)?quý)|(?<monthly>(?:hằng|hàng|mỗi|các)\s+tháng|(?:của\s+)?tháng\s+(?:sau|kế tiếp|tiếp theo|liền kề|báo cáo|đó)|của\s+tháng))(?![\p{L}\p{M}])/dgu;
const weekly = new RegExp(
  `(?<![\\p{L}\\p{M}]|\\d\\s?\\()${weekdays}(?:\\s+(?:hằng|hàng|mỗi)\\s+tuần)?(?![\\p{L}\\p{M}])(?!\\s*[,(]?\\s*(?:ngày\\s+)?\\d)`,
  'gu',
);
/** `15/6 hằng năm`, `20/01 năm sau`: no year is meant that could be written. */
const everyForm =
  /^\s*(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+(?<every>năm|quý|tháng|tuần)|năm\s+(?:sau|kế tiếp|tiếp theo|liền kề))(?![\p{L}\p{M}])/u;
const recurrences: Record<string, Recurrence> = { năm: 'year', quý: 'quarter', tháng: 'month', tuần: 'week' };

/** A day of the moon, which is on no calendar of ours: `26 tháng 10 năm Ất Tỵ`, `10/3 (âm lịch)`. */
const lunar =
  /(?:năm\s*(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{Lu}|^.{0,4}[\s,(]{1,3}(?:âm lịch|ÂL|AL)(?![\p{L}\p{M}\p{N}]))/u;

/** The longest stretch before a time in which its operator is looked for. */
const reach = 90;

export function readTerms(text: string, dates: readonly DateMention[]): readonly Term[] {
  const points = readPoints(text, dates);
  const terms: Term[] = [];
  let before: Term | undefined;
  let beforeEnd = 0;
  for (const point of points) {
    const from = Math.max(beforeEnd, point.span.start - reach);
    const lead = readLead(text.slice(from, point.span.start), from);
    const term = makeTerm(text, point, { lead, before: from === beforeEnd ? before : undefined });
    if (before && term.start === before.end && term.operator === 'from-to') terms.pop();
    terms.push(term);
    before = term;
    beforeEnd = term.span.end;
  }
  return shareYears(terms).filter(
    (it) => it.operator !== 'from' && !isOutOfTime(it.end) && !(it.start && isOutOfTime(it.start)),
  );
}

/** Of `05 tháng 3 năm 20266` nobody knows which year is meant, and with `năm 248` no work ends. */
const isOutOfTime = ({ date }: Point): boolean => date?.year !== undefined && !isYear(date.year.value);

const yearOf = (point: Point): DatePart | undefined =>
  isOutOfTime(point) ? undefined : (point.date?.year ?? point.period?.year);

/** In a row of times the last names the year, or that it comes again, for all. */
function shareYears(terms: readonly Term[]): readonly Term[] {
  const shared = [...terms];
  for (let i = shared.length - 1; 0 < i; i--) {
    const term = shared[i] as Term;
    const before = shared[i - 1] as Term;
    if (!term.isJoined) continue;
    const year = yearOf(term.end) ?? term.year;
    const { recurrence } = term.end;
    shared[i - 1] = {
      ...before,
      ...(year && !yearOf(before.end) && { year }),
      ...(recurrence && !before.end.recurrence && { end: { ...before.end, recurrence } }),
    };
  }
  return shared;
}

function readPoints(text: string, dates: readonly DateMention[]): readonly Point[] {
  const points: Point[] = [];
  const everyAfter = (end: number): { readonly end: number; readonly recurrence?: Recurrence } => {
    const match = everyForm.exec(text.slice(end, end + 30));
    const recurrence = recurrences[match?.groups?.every ?? 'năm'];
    return match && recurrence ? { end: end + match[0].length, recurrence } : { end };
  };
  const isLunar = ({ end }: Span): boolean => lunar.test(text.slice(end - 4, end + 20));
  for (const date of dates) {
    if (!date.day || !date.month || isLunar(date.span)) continue;
    const { end, recurrence } = everyAfter(date.span.end);
    points.push({ span: { start: date.span.start, end }, date, ...(recurrence && { recurrence }) });
  }
  for (const period of readPeriods(text)) {
    if (isLunar(period.span)) continue;
    const { end, recurrence } = everyAfter(period.span.end);
    points.push({ span: { start: period.span.start, end }, period, ...(recurrence && { recurrence }) });
  }
  for (const match of allMatches(text, dayOfMonth)) {
    const at = groupSpan(match, 'day') as Span;
    points.push({
      span: spanOf(match),
      day: { value: Number(match.groups?.day), span: at },
      recurrence: match.groups?.monthly === undefined ? 'quarter' : 'month',
    });
  }
  for (const match of allMatches(text, weekly)) {
    points.push({ span: spanOf(match), recurrence: 'week' });
  }
  points.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return points.filter((it) => {
    if (it.span.start < end) return false;
    end = it.span.end;
    return true;
  });
}

/** What stands before a time, without hour, weekday and the word `ngày`. */
interface Lead {
  readonly words: string;
  /** Where `words` begin in the text. */
  readonly from: number;
  readonly hasHour: boolean;
  /** `từ 7 giờ 30 đến 11 giờ ngày 30/5/2026`: hours of one day. */
  readonly hasHours: boolean;
}

const dayWord = /(?:^|(?<=[\s,(:]))(?:(?:các\s+)?ngày\s*|(?:ngày\s+)?m[ùồ]ng\s*)$/iu;
const weekdayWord = new RegExp(`(?:^|(?<=[\\s,(:]))${weekdays}\\s*[,(]?\\s*$`, 'u');
const hour =
  "(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{1,2}\\s*['’′]?\\s*(?:phút)?)?|\\d{1,2}:\\d{2})(?:\\s+(?:sáng|chiều|tối))?";
const hourWord = new RegExp(`(?:^|(?<=[\\s,(:]))${hour}\\s*,?\\s*$`, 'u');
const hourBefore = new RegExp(`(?:^|(?<=[\\s,(:]))(?:[Tt]ừ\\s+)?${hour}\\s*(?:đến|tới|[-–])\\s*$`, 'u');

function readLead(before: string, from: number): Lead {
  // In a line of cells the last word of another says nothing of this one: `ứng trước⇥01/12 - 15/12/2026`.
  const cell = before.lastIndexOf('\t') + 1;
  let words = before.slice(cell);
  let hasHour = false;
  let hasHours = false;
  for (let i = 0; i < 5; i++) {
    const length = words.length;
    words = words.replace(dayWord, '').replace(weekdayWord, '');
    const found = hourWord.exec(words);
    if (found) {
      hasHour = true;
      words = words.slice(0, found.index);
      const first = hourBefore.exec(words);
      hasHours ||= first !== null;
      words = words.slice(0, first?.index);
    }
    if (words.length === length) break;
  }
  return { words, from: from + cell, hasHour, hasHours };
}

/** Behind the first day its weekday may stand, or what day it is: `từ 17 giờ ngày 04/02/2027 (thứ Năm) đến …`. */
const rangeJoint = new RegExp(
  `^\\s*(?:\\((?:${weekdays}|(?:tức|nhằm|(?:ngày\\s)?(?:m[ùồ]ng|rằm))[^()]{1,50}|[^()]{1,30}(?:âm lịch|ÂL))\\)\\s*)?(?:cho\\s+)?(?:đến|tới|-|–|—)(?:\\s+hết)?(?:\\s+trước)?\\s*$`,
  'iu',
);
const listJoint = /^\s*(?:,\s*và|,|và|hoặc)\s*(?:trước|chậm nhất)?\s*$/iu;
const dayStart =
  /(?:^|(?<=[\s(,:]))(?:(?<from>từ)\s+)?(?:(?<word>ngày)\s+)?(?<day>\d{1,2})(?<joint>\s*(?:cho\s+)?(?:đến|tới|-|–|—)(?:\s+hết)?\s*)$/diu;
/** `ngày 13 và 14/02/2027`, `: 02 ngày, 13, 14 và 15/02/2027`: a day and the next ones. */
const nextDays =
  /(?:^|(?<=[\s,(:]))(?:ngày\s+|(?<=[,(:]\s{0,2}))(?<day>\d{1,2})(?<more>(?:\s*,\s*\d{1,2}){0,8})(?:\s*[,&]\s*|\s+và\s+(?:ngày\s+)?)$/diu;
/** `| 05 - 07/8/2026 |`: with nothing else before it in its cell, or behind its label. */
const alone = /(?:^|[|:(])\s*$/u;

const operators: readonly { readonly operator: TermOperator; readonly form: RegExp }[] = [
  {
    operator: 'by',
    form: /(?:chậm nhất|muộn nhất|trễ nhất)(?:\s+(?:là|vào|đến|trong|trước|hết|cho|cuối))*\s*:?\s*$/iu,
  },
  {
    operator: 'before',
    form: /(?<![\p{L}\p{M}])trước(?:\s+hoặc (?:trong|đúng))?(?:\s+thời điểm)?\s*(?:(?<!(?:lần|đợt|kỳ|phiên|buổi) trước):\s*)?$/iu,
  },
  { operator: 'by', form: /(?<![\p{L}\p{M}])không\s+(?:quá|muộn hơn|chậm hơn|trễ hơn|sau)\s*$/iu },
  {
    operator: 'by',
    form: /(?<!(?:có|còn|gia|hết|quá|đáo)\s)(?<![\p{L}\p{M}])(?:thời\s+)?hạn(?:\s+[\p{L}\p{M}]+){0,6}?\s*(?::|là|đến|vào)\s*$/iu,
  },
  {
    operator: 'by',
    form: /(?<!(?:gia|quá|hết|sau|đến|đáo|tới|có|kỳ|giới|vô|hữu|đúng|trễ|sắp)\s)(?<![\p{L}\p{M}])(?:thời\s+)?hạn(?:\s+(?:cuối(?:\s+cùng)?|chót|nộp|gửi|trình|báo cáo|hoàn thành))?\s*$/iu,
  },
  { operator: 'until', form: /(?<![\p{L}\p{M}])(?:cho\s+)?(?:đến|tới)(?:\s+(?:hết|cuối|trước))*\s*$/iu },
  { operator: 'until', form: /(?<![\p{L}\p{M}])hết\s*$/iu },
  {
    operator: 'within',
    form: /(?<![\p{L}\p{M}])(?:nội\s+)?trong(?:\s+(?:khoảng|thời gian|dịp|các))?(?:\s+(?:đầu|giữa|cuối))?\s*$/iu,
  },
  { operator: 'within', form: /(?<![\p{L}\p{M}])vào(?:\s+(?:khoảng|dịp))?(?:\s+(?:đầu|giữa|cuối))?\s*$/iu },
  { operator: 'from', form: /(?<![\p{L}\p{M}])(?:kể\s+|tính\s+|bắt đầu\s+)?(?:từ|sau)(?:\s+(?:đầu|giữa|cuối))?\s*$/iu },
];

function makeTerm(text: string, point: Point, { lead, before }: { lead: Lead; before: Term | undefined }): Term {
  const made = (operator: TermOperator, start: number, more: Partial<Term> = {}): Term => ({
    operator,
    span: { start, end: point.span.end },
    end: point,
    hasHour: lead.hasHour,
    isJoined: false,
    ...more,
  });
  if (before && rangeJoint.test(lead.words) && (before.operator === 'from' || before.operator === 'bare')) {
    return made('from-to', before.span.start, { start: before.end });
  }
  // `6 tháng trước ngày 15/6, quý III trước ngày 15/9`: a period behind a day is what the next time is about.
  const isKindred = before !== undefined && Boolean(before.end.period) === Boolean(point.period);
  const mayJoin = isKindred && before.operator !== 'bare' && before.operator !== 'from';
  const list = mayJoin ? listJoint.exec(lead.words) : undefined;
  if (before && list) {
    const isNamed = /\S\s*$/u.test(lead.words) && !/(?:,|và|hoặc)\s*$/iu.test(lead.words);
    const start = isNamed ? lead.words.search(/\S+(?:\s+nhất)?\s*$/u) : lead.words.length;
    return made(before.operator === 'from-to' ? 'bare' : before.operator, lead.from + start, { isJoined: true });
  }
  const day = point.date ? (dayStart.exec(lead.words) ?? dayBefore(lead.words, point.date)) : undefined;
  if (day?.groups && 1 <= Number(day.groups.day) && Number(day.groups.day) <= 31) {
    const { from, word, joint = '' } = day.groups;
    const at = groupSpan(day, 'day') as Span;
    if (
      from ||
      word ||
      !/\s/u.test(joint) ||
      alone.test(text.slice(Math.max(0, lead.from + day.index - 4), lead.from + day.index))
    ) {
      const span = shift(at, lead.from);
      return made('from-to', lead.from + day.index, { start: { span, day: { value: Number(day.groups.day), span } } });
    }
  }
  if (lead.hasHours) return made('on', lead.from + lead.words.length);
  for (const { operator, form } of operators) {
    const match = form.exec(lead.words);
    if (!match) continue;
    const isSpread = operator === 'from' && point.period && /đến/u.test(textOf(text, point.span));
    const isDay = operator === 'within' && point.date;
    return made(isSpread ? 'within' : isDay ? 'on' : operator, lead.from + match.index);
  }
  return made('bare', lead.from + lead.words.length);
}

function dayBefore(words: string, { day }: DateMention): RegExpExecArray | undefined {
  const match = nextDays.exec(words);
  const { day: first, more = '' } = match?.groups ?? {};
  const days = [Number(first), ...(more.match(/\d+/gu) ?? []).map(Number), day?.value];
  return match && days.every((it, i) => it === Number(first) + i) ? match : undefined;
}
