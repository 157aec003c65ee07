import { defineGuide, defineRule, type Finding, type RuleContext } from '../../lint/rule';
import { roomOf } from '../../plan/room';
import { readTimeLabel } from '../../plan/tasks/clauses';
import { type Duty, dutiesOf } from '../../plan/tasks/duties';
import type { Period } from '../../syntax/days/period';
import { type Point, type Term, termsOf } from '../../syntax/days/term';
import { writtenValue } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { allMatches } from '../../text/match';
import { lettersBefore, span, textOf } from '../../text/span';
import { isOutOfTime } from './_out-of-time';

export const guide = defineGuide({
  why: 'Dòng thời gian ghi “Quý II (trước ngày 15/9/2026)” hay “Tháng 5: … ngày 12/4/2026” thì một trong hai chỗ là vết của bản cũ. Hạn báo cáo của kỳ nộp sau kỳ, việc chuẩn bị có hạn sang tháng sau và ngày của văn bản viện dẫn không tính.',
  examples: [
    { text: '- Quý I: thu 22% dự toán, hoàn thành trước ngày ⟦31/5/2026⟧.', says: 'không thuộc Quý I' },
    {
      text: '- Quý I: thu 22% dự toán, hoàn thành trước ngày 01/4/2026; trình phê duyệt trước ngày 15/4/2026; Quý IV: hoàn thành trước ngày 20/12/2026.',
    },
    {
      text: 'Thời gian thực hiện: Quý II năm 2026 (hoàn thành trước ngày ⟦15/9/2026⟧).',
      says: 'Ngày 15/9/2026 không thuộc Quý II năm 2026',
    },
    { text: '- Tháng 5/2026: Tổ chức hội thi từ ngày ⟦12/4/2026⟧ đến ngày 14/5/2026 tại Nhà văn hóa.' },
    { text: '1. Nhiệm vụ quý III/2026: hoàn thành trước ngày ⟦30/11/2026⟧.', says: 'không thuộc quý III/2026' },
    { text: '2. Tổ chức bồi dưỡng trong quý IV/2026 từ ngày ⟦01/9/2026⟧ cho cán bộ các thôn.' },
    {
      text: '2. Báo cáo quý IV/2026 (từ ngày 15/9/2026 đến ngày 14/12/2026); thi công quý IV/2026 từ ngày 05/10/2026.',
    },
    { text: '2. Hoàn thành việc rà soát trong tháng 6 năm 2026, chậm nhất ngày ⟦05/7/2026⟧.' },
    { text: '2. Rà soát trong 6 tháng đầu năm (hoàn thành trước ngày ⟦30/9/2026⟧).' },
    {
      text: '2. Triển khai trong quý I/2026, hoàn thành trước ngày 15/5/2026; hoàn thành trong quý II/2026, chậm nhất ngày 30/6/2026; báo cáo kết quả thực hiện trong tháng 6/2026, chậm nhất ngày 05/7/2026.',
    },
    {
      text: 'Tổ chức hội nghị vào ⟦tháng 5⟧ (quý I) năm 2026; tập huấn trong quý III, ⟦tháng 5/2026⟧; thực hiện trong quý II (⟦tháng 4, 5, 7 năm 2026⟧). Quyết toán: trong quý III/2026, chậm nhất ngày ⟦30/10/2026⟧.',
      says: 'Tháng 5 không thuộc quý I',
    },
    {
      text: 'Tổ chức hội nghị vào tháng 5 (quý II) năm 2026; thực hiện trong quý II (tháng 4, 5, 6 năm 2026); báo cáo quý I (tháng 4/2026); kiểm tra trong quý II, III (tháng 6, 7/2026); họp trong quý I, tháng 5 và tháng 9; chi trả tháng 3, tháng 4/2026.',
    },
    { text: 'Thời gian thực hiện: Quý II năm 2026 (hoàn thành trước ngày 01/7/2026).' },
    { text: 'Thời gian báo cáo: Quý II (trước ngày 05/7/2026); báo cáo tháng 3 gửi trước ngày 05/4/2026.' },
    {
      text: '- Tháng 12/2026: Xây dựng kế hoạch năm sau, hoàn thành trước ngày 10/01/2027; gửi báo cáo năm trước ngày 05/12/2026.',
    },
    { text: 'Thời gian thực hiện: Tháng 11 năm 2026 đến tháng 3 năm 2027, khai mạc ngày 15/12/2026.' },
    {
      text: '- Tháng 7/2026: công bố kết quả sơ khảo ngày ⟦15/6/2026⟧; thí sinh theo danh sách ngày 15/6/2026; chung khảo ngày 02/8/2026.',
    },
    {
      text: 'Hoài Lĩnh, ngày 14 tháng 3 năm 2026\n\nKẾ HOẠCH\nTổ chức hội thi năm 2026\n\nI. TIẾN ĐỘ\n\n- Tháng 4/2026: tổ chức tập huấn cho tuyên truyền viên vào ngày 08/3/2026.\n\n- Tháng 5/2026: tổ chức tập huấn cho giám khảo vào ngày ⟦08/4/2026⟧.',
    },
  ],
});

export default defineRule({
  id: 'period-mismatch',
  severity: 'information',
  title: 'Ngày không thuộc tháng, quý đã ghi',
  needs: [{ word: ({ key }) => key.includes('tháng') || key.includes('quý') }],
  *checkParagraph(paragraph): Generator<Finding> {
    const { text, kind, marker } = paragraph;
    if (kind !== 'text') return;
    for (const { period, point } of [
      ...inLabel(paragraph),
      ...afterOpener(paragraph, marker?.end ?? 0),
      ...beginningIn(paragraph),
      ...inOneBreath(paragraph),
      ...besideEachOther(paragraph, termsOf(paragraph)),
    ]) {
      const said = textOf(text, point.span);
      yield {
        span: point.span,
        message: `${/^\d/u.test(said) ? `Ngày ${said}` : capitalized(said)} không thuộc ${textOf(text, period.span)}`,
      };
    }
  },
  holds: ({ span: at }, block, { plan }: RuleContext) => {
    const room = roomOf(block, plan.layout);
    if (isOutOfTime(plan, at)) return false;
    return room === 'body' || room === 'appendix';
  },
});

interface Mismatch {
  readonly period: Pick<Period, 'span'>;
  readonly point: Pick<Point, 'span'>;
}

const reported = /báo cáo|nộp|gửi|sơ kết|tổng kết|công bố|quyết toán|đăng ký/iu;
const led = /^\s*:?\s*(?:trong|vào|dự kiến)?\s*$/iu;
const told = /^\s*[(,;:–-]?\s*(?:cụ thể|hoàn thành|xong|dự kiến|khai mạc|tổ chức)?\s*:?\s*$/iu;

/** `Thời gian thực hiện: Quý II (trước ngày 15/9/2026)`. */
function* inLabel(paragraph: Paragraph): Generator<Mismatch> {
  const { text, marker } = paragraph;
  const first = readTimeLabel(text, marker?.end ?? 0);
  const labels = first ? [first] : new Set(dutiesOf(paragraph).flatMap((it) => it.label ?? []));
  for (const label of labels) {
    if (reported.test(textOf(text, label))) continue;
    const [whole, day] = termsOf(paragraph).filter((it) => label.end <= it.span.start);
    const period = whole && periodOf(whole);
    if (!whole || !period || !day || !led.test(text.slice(label.end, whole.span.start))) continue;
    if (!told.test(text.slice(whole.span.end, day.span.start))) continue;
    for (const point of [day.start, day.end]) if (point && isOutside(period, point, day)) yield { period, point };
  }
}

const atLatest = /^\s*(?:[,;–-]?\s*|\(\s*(?:(?:hoàn thành|xong|cụ thể)\s*:?\s*)?)$/iu;
const mostWords = 160;

/** `hoàn thành trong tháng 6 năm 2026, chậm nhất ngày 05/7/2026`; a report tells of the months before it. */
function* inOneBreath(paragraph: Paragraph): Generator<Mismatch> {
  const { text } = paragraph;
  const terms = termsOf(paragraph);
  for (const [i, day] of terms.entries()) {
    const whole = terms[i - 1];
    const period = whole?.operator === 'within' ? periodOf(whole) : undefined;
    if (!whole || !period) continue;
    const between = text.slice(whole.span.end, day.span.start);
    const isSpread = day.operator === 'from-to' && day.start !== undefined && /^\s*\(\s*$/u.test(between);
    if (day.operator !== 'before' && day.operator !== 'by' && !isSpread) continue;
    if (!atLatest.test(between) || !isOutside(period, day.end, day)) continue;
    if (isSpread && !(day.start && isOutside(period, day.start, day))) continue;
    const said = lettersBefore(text, whole.span.start, mostWords);
    if (/:\s*$/u.test(said) || !isReported(said)) yield { period, point: day.end };
  }
}

const isReported = (said: string): boolean =>
  reported.test(said.slice(1 + Math.max(said.lastIndexOf('.'), said.lastIndexOf(';'))));

/** `tháng 5 (quý I)`, `trong quý III, tháng 5/2026`: of two periods in one breath the one holds the other. */
function* besideEachOther({ text }: Paragraph, terms: readonly Term[]): Generator<Mismatch> {
  for (const [i, second] of terms.entries()) {
    const first = terms[i - 1];
    const [a, b] = [first && periodOf(first), periodOf(second)];
    if (!first || !a || !b || (a.year && b.year && a.year.value !== b.year.value)) continue;
    const sign = /^\s*([(,])\s*$/u.exec(text.slice(first.span.end, second.span.start))?.[1];
    const after = text.slice(second.span.end, second.span.end + 8);
    if (!sign || !(sign === '(' ? /^\s*\)/u : /^\s*(?:[.;)]|$)/u).test(after) || (sign === ',' && a.kind === b.kind))
      continue;
    if (isReported(lettersBefore(text, first.span.start, mostWords))) continue;
    const [whole, part] = isMonths(a) && !isMonths(b) ? [b, a] : [a, b];
    if (isMonths(whole) || (sign === ',' && part.firstMonth < part.lastMonth)) continue;
    if (part.firstMonth < whole.firstMonth || whole.lastMonth < part.lastMonth) yield { period: whole, point: part };
  }
}

const isMonths = ({ kind }: Period): boolean => kind === 'month';

const opener =
  /^\s*(?:[-+*•]\s*)?(?:Trong\s+)?(?:(?:Nhiệm vụ|Công việc|Nội dung|Kế hoạch)\s+)?(?:[Tt]háng|[Qq]uý)\s[^:.;]{1,20}:/u;

/** `Tháng 5/2026: Tổ chức … ngày 12/4/2026`: work may run over its end, not begin before it. */
function* afterOpener(paragraph: Paragraph, from: number): Generator<Mismatch> {
  const { text } = paragraph;
  const match = opener.exec(text.slice(from, from + 40));
  if (!match) return;
  const colon = from + match[0].length;
  const whole = termsOf(paragraph).find((it) => it.span.end <= colon);
  const period = whole && periodOf(whole);
  if (!period) return;
  for (const duty of dutiesOf(paragraph)) {
    const { start, end } = duty.term;
    const first = start ?? end;
    // `Quý I: từ 15/12/2025 đến 14/3/2026` says what is counted to it.
    if (start && !isOutside(period, end, duty.term) && text.slice(colon, duty.term.span.start).trim() === '') continue;
    if (
      colon <= duty.term.span.start &&
      isWork(duty) &&
      isOutside(period, first, duty.term) &&
      (isBefore(period, first) ||
        duty.term.operator === 'on' ||
        told.test(text.slice(colon, duty.term.span.start)) ||
        (period.kind === 'quarter' && finished.test(text.slice(colon, duty.term.span.start))))
    ) {
      yield { period, point: first };
    }
  }
  const duties = new Set(dutiesOf(paragraph).map((it) => it.term.span.end));
  for (const term of termsOf(paragraph)) {
    if (term.span.start < colon || duties.has(term.span.end) || !isDay.has(term.operator) || !term.end.date?.year)
      continue;
    const lead = text.slice(Math.max(colon, term.span.start - 80), term.span.start);
    const isPast = isOutside(period, term.end, term) && (isBefore(period, term.end) || isHeld.test(lead));
    if (isPast && !counted.test(lead)) yield { period, point: term.end };
  }
}

const isHeld =
  /^(?![^;.,]*(?<!\p{L})(?:mời|chuẩn bị|đăng ký|tài liệu|thông báo)(?!\p{L}))[^;.,]*(?<!\p{L})(?:tổ chức|họp|khai mạc|diễn ra)(?!\p{L})[^;.,]*$/iu;

const isDay = new Set<Term['operator']>(['on', 'bare']);
/** What the day is only counted from, called after, or a part of. */
const counted =
  /(?<![\p{L}\p{M}])(?:từ|kể|theo|số|kế hoạch|công văn|nghị quyết|quyết định|đã|sau|kỷ niệm|sinh|nhân|tính|căn cứ|hết|đến|trước)(?![\p{L}\p{M}])[^;]*$/iu;

/** Work may run on into the next month, but what a quarter is to finish belongs to it. */
const finished = /^[^;.]{0,200}(?<![\p{L}\p{M}])(?:hoàn thành|xong)\s*$/iu;

const beginning =
  /(?<![\p{L}\p{M}])(?<period>(?:(?:quý\s(?<quarter>I{1,3}|IV|[1-4]))|(?:tháng\s(?<month>\d{1,2})))(?:\/|\s+năm\s+)(?<year>20\d\d))\s*[(,:]?\s*(?:bắt đầu\s+)?từ\s+(?:ngày\s+)?(?<day>\d{1,2}\/(?<first>\d{1,2})\/(?<its>20\d\d))(?!\d)/giu;

/** `trong quý IV/2026 từ ngày 01/9/2026`: work that begins outside its quarter; a report tells of days before it. */
function* beginningIn({ text }: Paragraph): Generator<Mismatch> {
  for (const match of allMatches(text, beginning)) {
    const { period = '', quarter, month, year, day = '', first, its } = match.groups ?? {};
    if (reported.test(lettersBefore(text, match.index, 60))) continue;
    const end = match.index + match[0].length;
    const quarterNumber = quarter && writtenValue(quarter);
    const last = quarterNumber ? 3 * quarterNumber : Number(month);
    const isInside = last - (quarterNumber ? 2 : 0) <= Number(first) && Number(first) <= last && year === its;
    if (isInside || 12 < Number(first)) continue;
    const [from, to] = [match.index, end - day.length];
    yield { period: { span: span(from, from + period.length) }, point: { span: span(to, end) } };
  }
}

const isWork = ({ action }: Duty): boolean => action === 'complete' || action === 'hold' || action === 'start';

/** Months and quarters of one year; what runs over its end is left alone. */
function periodOf({ end, start, operator }: Term): Period | undefined {
  const { period, recurrence } = end;
  if (!period || start || recurrence || operator === 'before' || operator === 'from-to') return undefined;
  return period.kind !== 'year' && period.firstMonth <= period.lastMonth ? period : undefined;
}

function isOutside(period: Period, { date, recurrence }: Point, { operator }: Term): boolean {
  const { day, month, year } = date ?? {};
  if (!day || !month || recurrence || 12 < month.value || (year && period.year && year.value !== period.year.value))
    return false;
  if (month.value < period.firstMonth) return true;
  // `trước ngày 01/7` is the last day of June.
  return period.lastMonth + (operator === 'before' && day.value === 1 ? 1 : 0) < month.value;
}

const isBefore = (period: Period, { date }: Point): boolean => (date?.month?.value ?? 12) < period.firstMonth;
