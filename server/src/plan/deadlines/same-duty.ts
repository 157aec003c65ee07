import { type Day, fromDay, twoDigits, writeDate, writeDay } from '../../syntax/days/date';
import { type Block, remember } from '../../syntax/paragraph';
import { isSameUnit } from '../../syntax/unit/unit';
import { decapitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { within } from '../../text/span';
import type { Header } from '../head/header';
import type { Plan } from '../plan';
import { type Section, sectionsAround } from '../sections/sections';
import type { Party } from '../tasks/owners';
import type { DeadlineTime } from './deadline-times';
import type { Deadline, DeadlineAction } from './deadlines';

/** Whether two deadlines speak of one duty is asked part by part; a part that is not said is unknown, not different. */
export type Likeness = 'same' | 'different' | 'unknown';

export function compareParties(a: Party | undefined, b: Party | undefined): Likeness {
  if (!a || !b) return 'unknown';
  return a.units.some((it) => b.units.some((other) => isSameUnit(it, other))) ? 'same' : 'different';
}

export function comparePeriods(a: Pick<Deadline, 'period'>, b: Pick<Deadline, 'period'>): Likeness {
  if (!a.period && !b.period) return 'unknown';
  return a.period?.key === b.period?.key ? 'same' : 'different';
}

/** The words of the plan's own name say nothing about which of its duties is meant. */
export const ownWords = ({ header }: Pick<Plan, 'header'>): ReadonlySet<string> => wordsOf(header);

const wordsOf = remember(
  ({ subject }: Plan['header']): ReadonlySet<string> =>
    new Set(fold(subject?.text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
);

/** True when the words of the one are all in the other, which says no more than a few beside them. */
export function isSameMatter(a: readonly string[], b: readonly string[], most = 1.15): boolean {
  const fewer = a.length <= b.length ? a : b;
  const more = fewer === a ? b : a;
  return more.length <= most * fewer.length && fewer.every((it) => more.includes(it));
}

/** True when both times may be kept at once: the same day, or a day within the month or quarter that the other names. */
export function isSameTime(a: Deadline, b: Deadline): boolean {
  if (a.operator === 'recurring' || b.operator === 'recurring') return isSameTurn(a, b);
  if (a.latest === undefined || b.latest === undefined || isBackwards(a) || isBackwards(b)) return true;
  if (a.start && b.start) return a.earliest === b.earliest && a.latest === b.latest;
  const isDay = (it: Deadline): boolean => it.end?.kind === 'day' && !it.start;
  if (isDay(a) && isDay(b)) return a.latest === b.latest || lastDay(a) === lastDay(b);
  // `trong quý II` and `trước ngày 01/7` may be the same.
  const first = (it: Deadline): Day => (isDay(it) ? lastDay(it) : it.earliest) ?? (it.latest as Day);
  return first(a) <= (b.latest as Day) && first(b) <= (a.latest as Day);
}

/** Times that come again are the same where they are written the same. */
function isSameTurn(a: Deadline, b: Deadline): boolean {
  if (a.operator !== b.operator || a.end?.recurrence !== b.end?.recurrence) return true;
  const written = (it: Deadline): string => (it.end?.turn ?? []).join('/');
  return written(a) === '' || written(b) === '' || written(a) === written(b);
}

/** The last day on which the duty is done in time. */
export const lastDay = ({ operator, latest }: Pick<Deadline, 'operator' | 'latest'>): Day | undefined =>
  latest === undefined ? undefined : operator === 'before' ? latest - 1 : latest;

/** From a day to an earlier one: a range that no calendar holds, and that says nothing of when. */
export const isBackwards = ({ start, end }: Pick<Deadline, 'start' | 'end'>): boolean =>
  start?.earliest !== undefined && end?.latest !== undefined && end.latest < start.earliest;

/** A part of the plan that tells how things were: `I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025`, `1. Kết quả năm trước: …`. */
export function isLookingBack({ outline }: Plan, { block }: Pick<Deadline, 'block'>): boolean {
  if (opensWithPast(block)) return true;
  const section = outline.sections.find((it) => within(it.blocks, block.index));
  return section !== undefined && tellsOfThePast(section);
}

const opensWithPast = remember(({ paragraph: { text } }: Block): boolean =>
  /^(?:[-–+\d.]+\s+)?(?:kết quả|tình hình)\s[^:;.]{0,60}(?:năm (?:trước|qua|ngoái)|vừa qua):/iu.test(text),
);

const tellsOfThePast = remember(({ title }: Section): boolean =>
  /^(?:đánh giá|kết quả|tình hình|thực trạng|khái quát|đặc điểm|diễn biến|thiệt hại)/u.test(fold(title.text)),
);

/** `chậm nhất ngày 04/01/2026, đã hoàn thành`, `Đợt 1 (từ tháng 9/2025 đến tháng 12/2025) đã lắp 12 trạm`. */
export const isDone = ({ source }: Pick<Plan, 'source'>, { span }: Pick<Deadline, 'span'>): boolean =>
  /^\s*(?:\([^()]{0,60}\))?(?:[\s,:–-]*\(?đã (?:hoàn thành|thực hiện|tổ chức|xong|thành lập|ban hành|họp|làm|gửi|nộp)(?![\p{L}\p{M}])|\)\s*đã \p{L})/u.test(
    source.text.slice(span.end, span.end + 110).normalize('NFC'),
  );

const actions: Record<DeadlineAction, string> = {
  report: 'Hạn báo cáo',
  submit: 'Hạn gửi',
  complete: 'Hạn hoàn thành',
  start: 'Thời gian bắt đầu',
  hold: 'Thời gian tổ chức',
  other: 'Thời hạn',
};

/** `Hạn báo cáo 05/11/2026`, as a message begins. */
export const sayDeadline = (deadline: Deadline): string => `${actions[deadline.action]} ${sayTime(deadline)}`;

/** `05/11/2026`, `tháng 5/2026`, `quý II năm 2026`, as the draft writes it. */
export function sayTime({ start, end }: Pick<Deadline, 'start' | 'end'>): string {
  if (!end) return 'thường xuyên';
  return start ? `${sayPart(start)} - ${sayPart(end)}` : sayPart(end);
}

function sayPart({ date, words, latest, turn }: DeadlineTime): string {
  if (turn) return `ngày ${words}`;
  if (date && latest !== undefined && date.year) return writeDay(latest);
  return decapitalized(words);
}

/** The day of issue as far as it is known: `20/11/2026`, `tháng 11/2026`, `năm 2026`. */
export function sayIssue({ earliest, latest }: NonNullable<Header['issued']>): string {
  const first = fromDay(earliest);
  if (earliest === latest) return writeDate(first);
  const last = fromDay(latest);
  return first.month === last.month
    ? `tháng ${first.month < 3 ? twoDigits(first.month) : first.month}/${first.year}`
    : `năm ${first.year}`;
}

/** Where something stands, as the draft numbers it: `khoản 2 Mục III`, `Phụ lục I`. */
export function sayPlace({ outline, appendices, layout }: Plan, index: number): string | undefined {
  const appendix = appendices.find((it) => within(it.blocks, index));
  if (appendix)
    return (/^phụ lục(?:\s+(?:số\s+)?[\p{L}\d]{1,5}(?![\p{L}\p{M}]))?/iu.exec(appendix.label)?.[0] ?? 'phụ lục').trim();
  const parts = sectionsAround(outline.sections, index).map(saySection);
  if (parts.length !== 0) return parts.reverse().join(' ');
  return index + 1 === layout.body.end ? 'đoạn kết' : undefined;
}

function saySection({ marker, level }: Section): string {
  if (marker.kind === 'division') return `${marker.word} ${marker.label}`;
  if (marker.kind === 'letter') return `điểm ${marker.label}`;
  if (marker.kind === 'number' && 1 < level) return `${1 < marker.numbers.length ? 'mục' : 'khoản'} ${marker.label}`;
  return marker.kind === 'roman' ? `Mục ${marker.label.toUpperCase()}` : `mục ${marker.label}`;
}
