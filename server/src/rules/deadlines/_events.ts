import { placesOfDates } from '../../plan/citations/cited-dates';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { sectionsAround } from '../../plan/sections/sections';
import { contentWords } from '../../plan/tasks/duties';
import { type DatePart, type Day, datesOf, writeDay } from '../../syntax/days/date';
import { type Block, isContent, type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { lastUpTo } from '../../text/sorted';
import { lettersBefore, type Span } from '../../text/span';

/** Something held on a day that is named: `Khai mạc: 7 giờ 30, ngày 30/5/2026`, `Hội thi tổ chức ngày 20/5/2026`. */
export interface Held {
  /** Of the date, without the word `ngày`. */
  readonly span: Span;
  readonly day: Day;
  readonly year: DatePart;
  readonly name: string;
  /** The words of the name, folded, without those that any event has. */
  readonly words: readonly string[];
  readonly isExpected: boolean;
  readonly block: Block;
}

/** Hour, weekday and `ngày` before a date. */
const time =
  /[\s,:(]*(?:(?<expected>dự kiến)\s+|(?:vào|lúc|hồi|sáng|chiều|tối)\s+){0,3}(?:(?:từ\s+\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:['’′]|\s?phút)?\s*(?:đến|[-–])\s*)?\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:['’′]|\s?phút)?[\s,]*)?(?:(?:thứ\s[\p{L}\d]+|chủ nhật)[\s,(]*)?(?:(?:vào|trong\s\d{1,2}|ngày\s\d{1,2}\svà)\s+)?(?:ngày\s+)?$/iu;
const verb =
  /(?<![\p{L}\p{M}])(?<!luật\s)(?:tổ chức|diễn ra|khai mạc|bế mạc|ra quân|phát động|kiểm tra|tập huấn|họp|khởi công|tổng duyệt|kết thúc)(?:\s[^,;:()\d]{1,70})?$/iu;
const named =
  /^(?:[\p{L}\d.]{1,7}[.)]\s+|[-+*•]\s*)?(?:lễ|hội|khai mạc|bế mạc|tổng duyệt|họp|chung kết|bán kết|vòng|tập huấn|ra quân|phát động|thi đấu|bốc thăm|ngày hội|mít tinh|giao lưu|kiểm tra|khảo sát|diễn tập|đại hội)(?![\p{L}\p{M}])[^:;]{0,80}$/iu;
/** What was, and what a day is only counted from or called after. */
const told =
  /(?<![\p{L}\p{M}])(?:đã|vừa|từng|theo|căn cứ|kết luận|kết quả|ý kiến|chỉ đạo|biên bản|thông báo|nhân (?:dịp|ngày)|kỷ niệm|phát huy|sau|kể|tính (?:đến|từ)|(?:cuộc|buổi|phiên|kỳ)\shọp(?!.*dự kiến)|số \d|tình hình|nghị quyết|trước|ban đầu|so với|khắc phục|thời điểm|(?<!học |thí )sinh|quyết định|tại\s(?:kế hoạch|hội nghị|công văn|văn bản)|từ|đến|hết|hạn|nhiệm kỳ|thời kỳ|năm học)(?![\p{L}\p{M}])/iu;
/** A document of that day, whose number is missing. */
const citedByDay =
  /(?<![\p{L}\p{M}])(?:Kế hoạch|Chương trình|Đề án|Nghị định|Nghị quyết|Kết luận|Chỉ thị|Hướng dẫn|Công văn)(?:\s+số(?:\s+\S*)?)?$/u;
const behind = /^[^.;]{0,60}?(?<![\p{L}\p{M}])(?:đã|vừa)\s/iu;
const reach = 160;

interface Read extends Omit<Held, 'block'> {}

const readHeld: (paragraph: Paragraph) => readonly Read[] = remember((paragraph) => {
  const { text } = paragraph;
  if (!isContent(paragraph) || !/\d{4}/u.test(text)) return [];
  return datesOf(paragraph).flatMap(({ at: day, year, span }): readonly Read[] => {
    if (day === undefined || !year) return [];
    const before = lettersBefore(text, span.start, reach);
    const lead = before.slice(1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf('|'), before.lastIndexOf('. ')));
    const found = time.exec(lead);
    if (!found) return [];
    const head = lead.slice(0, found.index).trim();
    const first = isBegun(paragraph, span) ? namedBehind(text.slice(span.end, span.end + reach)) : undefined;
    if (first !== undefined) return [{ span, day, year, name: first, words: nameWords(first), isExpected: false }];
    const isLabel = /:(?!\d)/u.test(found[0]);
    const isExpected = found.groups?.expected !== undefined;
    if (head === '' ? before !== lead : !(isLabel ? named : verb).test(head) && !isExpected) return [];
    if (told.test(head) || citedByDay.test(head) || behind.test(text.slice(span.end, span.end + 70))) return [];
    if (isQuotedAt(quotationsOf(paragraph), span.start)) return [];
    const name = head.slice(1 + Math.max(head.lastIndexOf(':'), isLabel ? -1 : head.lastIndexOf(',')));
    return [{ span, day, year, name, words: nameWords(name), isExpected }];
  });
});

const nameWords = (name: string): readonly string[] => contentWords(name).filter((it) => !held.has(it));

/** `Ngày 05/3/2026: họp triển khai`, `Ngày 05/3/2026, tổ chức hội nghị`: what is held behind its day. */
function namedBehind(tail: string): string | undefined {
  const { name } = heldBehind.exec(tail.normalize('NFC'))?.groups ?? {};
  return name !== undefined && !told.test(name) && !behind.test(name) && !outcome.test(tail) ? name : undefined;
}

/** `họp thôn thống nhất mức đóng góp`, `tập huấn đợt 1 có 40 người dự`: how it went. */
const outcome =
  /^[^.;]{0,120}?(?<![\p{L}\p{M}])(?:thống nhất|nhất trí|kết luận|quyết nghị|biểu quyết|thu hút|do [^.;,]{2,40} tổ chức|(?:có|với) [\d.]+ [^.;]{0,30}(?:dự|tham gia))(?![\p{L}\p{M}])/iu;

const isBegun = ({ text, marker }: Paragraph, { start }: Span): boolean =>
  start <= farthest && time.exec(text.slice(marker?.end ?? 0, start))?.index === 0;
const farthest = 60;

const heldBehind =
  /^\s*(?:\([^()]{1,20}\)\s*)?[,:–-]?\s*(?<name>(?:tổ chức\s(?!đảng|đoàn|cơ sở|tín dụng|chính trị)|khai mạc|bế mạc|họp|hội nghị|lễ|ra quân|phát động|tập huấn|tổng duyệt|thi đấu)[^.;:|\d]{0,80})/iu;

const held = new Set(['tổ', 'chức', 'diễn', 'ra', 'dự', 'kiến', 'mở']);

const holding = selectBlocks((it) => readHeld(it).length !== 0);

/** What the plan itself holds, but for what its deadlines say already. */
export const heldIn: (plan: Plan) => readonly Held[] = remember((plan) => {
  const cited = placesOfDates(plan.citations);
  return holding(plan.blocks).flatMap((block) => {
    if (isLookingBack(plan, { block })) return [];
    return readHeld(block.paragraph).flatMap((it): readonly Held[] => {
      const span = place(block, it.span);
      if (cited.has(span.start) || span.start < (plan.header.subject?.span.end ?? 0)) return [];
      if (it.name === '' && !isBelowTime(plan, block)) return [];
      const due = lastUpTo(plan.deadlines, span.start, ({ span: at }) => at.start);
      if (due && span.end <= due.span.end) return [];
      return [{ ...it, span, year: { ...it.year, span: place(block, it.year.span) }, block }];
    });
  });
});

/** `7 giờ 30, ngày 30/5/2026, tại Hội trường` below `2. Thời gian, địa điểm`. */
function isBelowTime({ outline, blocks }: Plan, { index }: Block): boolean {
  const above = sectionsAround(outline.sections, index).at(-1);
  const isNext = above && blocks[index - 1] === above.block;
  return isNext === true && /^thời gian(?:,|\s(?:và|tổ chức|thực hiện|địa điểm)|$)/u.test(fold(above.title.text));
}

/** What is held on a day is compared as if that were a deadline. */
export const asDeadline = ({ span, day, year, words, block }: Held): Deadline => ({
  operator: 'on',
  action: 'hold',
  span,
  earliest: day,
  latest: day,
  end: { span, earliest: day, latest: day, year, kind: 'day', words: writeDay(day) },
  isYearAssumed: false,
  matter: words,
  clause: span,
  isUnclear: false,
  block,
});

/** `Tập huấn kỹ năng số` of `1. Tập huấn kỹ năng số. Thời gian: tháng 5/2026`; empty where the label begins the line. */
export function saidBefore({ label, block: { paragraph, start } }: Deadline): string {
  const at = (label?.span.start ?? start) - start;
  return paragraph.raw
    .slice(Math.max(0, at - longestSaid), at)
    .replace(/^[\s#*_]*(?:[\p{L}\d.]{1,7}[.)]\s+|[-+•]\s*)?[\s*_]*/u, '')
    .replace(/[\s.;,(*_–-]+$/u, '');
}

/** No name of work is longer; a page in one line has hundreds of labels. */
const longestSaid = 400;
