import { lettersBefore } from '../../text/span';
import type { DateMention } from '../days/date';
import { clause, type Head, listGap, sentenceEnd } from './citation-head';
import type { Tail } from './citation-tail';

/**
 * Gives their dates to the citations whose date stands elsewhere: `Ngày 10/4/2026, Sở … ban hành Văn bản số …`, and for a
 * whole list, `các Quyết định số 12/QĐ-UBND và 13/QĐ-UBND ngày 15/5/2026`.
 */
export function findDatesElsewhere(
  text: string,
  it: { readonly heads: readonly Head[]; readonly tails: readonly Tail[]; readonly dates: readonly DateMention[] },
): readonly Tail[] {
  return takeDatesBefore(text, { ...it, tails: shareDates(text, it.heads, it.tails) });
}

const lacksDate = (tail: Tail): boolean => tail.dating === 'missing' && !tail.dateSpan;

function shareDates(text: string, heads: readonly Head[], tails: readonly Tail[]): readonly Tail[] {
  const result = [...tails];
  for (let i = heads.length - 2; 0 <= i; i--) {
    const tail = result[i] as Tail;
    const next = heads[i + 1] as Head;
    const following = result[i + 1] as Tail;
    if (!lacksDate(tail) || following.dating === 'missing') continue;
    const gap = text.slice((heads[i] as Head).symbol.span.end, next.so?.start ?? next.symbol.span.start);
    const isList = (!next.type || next.type.stands === 'list') && listGap.test(gap) && !gap.includes(';');
    const isSaid = following.isCommon && !sentenceEnd.test(gap);
    const one = heads[i] as Head;
    const between = text.slice(one.symbol.span.end, next.start);
    const isPair =
      next.type?.text === one.type?.text &&
      (/^\s+đến\s+$/u.test(between) || (isNextNumber(one, next) && /^\s+và\s+$/u.test(between)));
    if (!isList && !isSaid && !isPair) continue;
    result[i] = { ...tail, dating: following.dating, ...(following.date && { date: following.date }) };
  }
  return result;
}

/** `Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW, ngày 12/12/2013`: the kind is said twice, the day once. */
const isNextNumber = (one: Head, next: Head): boolean =>
  Number.parseInt(one.symbol.form, 10) + 1 === Number.parseInt(next.symbol.form, 10);

const issuing =
  /(?:^|\s)(?:ban hành|phát hành|ký|ra|có|gửi|trình|công bố|nhận được|thông qua|xây dựng|phê duyệt)\s+(?:các\s+|những\s+)?$/u;
const approving =
  /(?:ban hành|phê duyệt|thông qua|giao|công nhận|chấp thuận|quyết định|ký|cho phép|xác nhận|thành lập)/u;
const byMeans = /\s(?:tại|bằng)\s+(?:các\s+)?$/u;
const dayBefore = /(?<![\p{L}\p{M}])(?<limit>(?:trước|sau|từ|đến|tới|chậm nhất|hạn|qua|hết)\s+)?ngày\s*$/iu;
const goesOn = /(?:,|và)\s*$/u;
const sameDay = /(?<![\p{L}\p{M}])cùng ngày,?\s[^;.]*$/iu;

function takeDatesBefore(
  text: string,
  it: { readonly heads: readonly Head[]; readonly tails: readonly Tail[]; readonly dates: readonly DateMention[] },
): readonly Tail[] {
  const whole = it.dates.filter((date) => date.at !== undefined);
  let next = 0;
  let before: DateMention | undefined;
  return it.heads.map((head, i) => {
    while (next < whole.length && (whole[next] as DateMention).span.end <= head.start) next++;
    const last = before;
    before = undefined;
    const tail = it.tails[i] as Tail;
    if (!lacksDate(tail)) return tail;
    const gapStart = it.heads[i - 1]?.symbol.span.end ?? 0;
    const taken = it.tails[i - 1]?.dateSpan?.start;
    const date = dateBefore(text, { head, gapStart, inside: whole[next], nearest: whole[next - 1], last, taken });
    if (!date) return tail;
    before = date;
    return { ...tail, dating: 'whole', date, dateSpan: date.span };
  });
}

function dateBefore(
  text: string,
  it: {
    readonly head: Head;
    /** Where the citation before ends. */
    readonly gapStart: number;
    /** The first date behind the start of this one. */
    readonly inside: DateMention | undefined;
    readonly nearest: DateMention | undefined;
    /** The date before, which the citation before took. */
    readonly last: DateMention | undefined;
    /** Where the day of the citation before stands, right behind it. */
    readonly taken: number | undefined;
  },
): DateMention | undefined {
  const { head, inside, nearest: date } = it;
  // "Quyết định ngày 15/5/2026 số 12/QĐ-UBND"
  if (inside && inside.span.end <= head.symbol.span.start) return inside;
  const gap = text.slice(Math.max(it.gapStart, head.start - clause), head.start);
  if (it.last && goesOn.test(gap) && !gap.includes(';') && !sentenceEnd.test(gap)) return it.last;
  if (date && sameDay.test(gap) && issuing.test(gap)) return date;
  if (!date || date.span.start === it.taken || date.span.end < it.gapStart || clause < head.start - date.span.end)
    return undefined;
  const between = text.slice(date.span.end, head.start);
  if (between.includes(';') || sentenceEnd.test(between)) return undefined;
  const lead = dayBefore.exec(lettersBefore(text, date.span.start, 30));
  // `Đến ngày 12/6/2026, Sở … có Văn bản số …` tells, as a capital says.
  const isTold = lead?.[0].startsWith('Đến') && issuing.test(between);
  if (!lead || (lead.groups?.limit && !isTold)) return undefined;
  const earlier = text.slice(Math.max(0, date.span.start - 100), head.start);
  const isGiven = byMeans.test(between) ? approving.test(earlier) : issuing.test(between);
  return isGiven ? date : undefined;
}
