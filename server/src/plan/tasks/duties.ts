import { type Recurrence, type Term, termsOf } from '../../syntax/days/term';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { unitsOf } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { firstFrom } from '../../text/sorted';
import { type Span, span, textOf } from '../../text/span';
import { actionIn, actionOfLabel, type DeadlineAction, lastReport } from './actions';
import { findActor, findTarget, type Named, nextActor, readTargets, type Telling } from './actors';
import { endsSentence, isDue, readClauses, readTimeLabel } from './clauses';
import { type ReportPeriod, readReportPeriods } from './report-periods';

/**
 * A time in a sentence with what the sentence asks for. Spans count in the paragraph's text; who acts is known only where the
 * paragraph itself says so.
 */
export interface Duty {
  readonly term: Term;
  readonly action: DeadlineAction;
  /** `Thời gian báo cáo kết quả` of `Thời gian báo cáo kết quả: Trước ngày …`. */
  readonly label?: Span;
  readonly actor?: Named;
  readonly target?: Named;
  readonly period?: ReportPeriod;
  /** The words that say what is asked, folded, without those that any duty has. */
  readonly matter: readonly string[];
  /** From the start of the sentence, or of its part between semicolons, to its end. */
  readonly clause: Span;
  /** It cannot be told whether the time is that of the reporters or of who passes their reports on. */
  readonly isUnclear: boolean;
}

export const dutiesOf: (paragraph: Paragraph) => readonly Duty[] = remember((paragraph) => {
  if (paragraph.kind !== 'text' && paragraph.kind !== 'footnote') return [];
  const { text } = paragraph;
  const terms = termsOf(paragraph);
  const comesAgain = mayComeAgain.test(text) && everyForm.test(text);
  if (terms.length === 0 && !comesAgain) return [];
  const from = paragraph.marker?.end ?? 0;
  const label = readTimeLabel(text, from);
  const inner = label ? [] : innerLabelsIn(text, from);
  const isBare = !label && inner.length === 0 && terms.every((it) => it.operator === 'bare');
  if (isBare && !comesAgain && !/hạn/iu.test(text)) return [];
  const units = unitsOf(paragraph);
  const duties: Duty[] = [];
  // A label speaks for its sentence; what comes after a full stop is told apart.
  let spoken = label;
  for (const clause of cutAt(readClauses(text, from), inner)) {
    const startOf = (it: Term): number => it.span.start;
    const own = terms.slice(firstFrom(terms, clause.start, startOf), firstFrom(terms, clause.end, startOf));
    const told = inner.includes(clause.start) ? readTimeLabel(text, clause.start) : spoken;
    const due = own.filter((it) => isDue(it, { text, clause, label: told }));
    const asked = due.length === 0 ? recurringIn(text, clause) : due;
    if (asked.length !== 0) duties.push(...readClause(asked, { text, from, clause, units, label: told }));
    if (endsSentence(text, clause)) spoken = undefined;
  }
  return handDown(text, shareInSentence(text, duties));
});

/** `Tập huấn cho cán bộ. Thời gian: tháng 5/2026`, `Tập huấn cho cán bộ (thời gian: tháng 5/2026)`: behind what it is the time of. */
const innerLabel =
  /(?<=(?:[.;,(]|\s[-–])\s*)(?:Thời (?:gian|hạn|điểm)|Tiến độ|Hạn)(?![\p{L}\p{M}])(?=[^:;.\d]{0,70}:)/giu;

const innerLabelsIn = (text: string, from: number): readonly number[] =>
  text.includes(':') ? allMatches(text, innerLabel).flatMap((it) => (from < it.index ? [it.index] : [])) : [];

const cutAt = (clauses: readonly Span[], places: readonly number[]): readonly Span[] =>
  places.length === 0
    ? clauses
    : clauses.flatMap((it) => {
        const cuts = [it.start, ...places.filter((at) => it.start < at && at < it.end), it.end];
        return cuts.slice(1).map((end, i) => span(cuts[i] as number, end));
      });

/** Words without which it does not: they are found much faster by themselves. */
const mayComeAgain = /hằng|hàng|mỗi|định kỳ/iu;
const everyForm =
  /(?<![\p{L}\p{M}])(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?<every>tuần|tháng|quý|năm)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])định kỳ\s+(?:0?6 tháng|(?<each>tháng|quý|năm))(?![\p{L}\p{M}])/iu;
const turns: Record<string, Recurrence> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };

/** `Định kỳ hằng quý tổng hợp, báo cáo …`: a duty that comes again, on no day that is named. */
function recurringIn(text: string, clause: Span): readonly Term[] {
  const words = textOf(text, clause);
  const match = everyForm.exec(words);
  if (!match) return [];
  const end = match.index + match[0].length;
  if (!/^[^,]{0,60}(?:báo cáo|gửi|tổng hợp|sơ kết)/iu.test(words.slice(end, end + 80))) return [];
  const at = span(clause.start + match.index, clause.start + end);
  const recurrence = turns[(match.groups?.every ?? match.groups?.each ?? 'năm').toLowerCase()] ?? 'year';
  return [{ operator: 'bare', span: at, end: { span: at, recurrence }, hasHour: false, isJoined: false }];
}

interface ClauseContext extends Telling {
  readonly label: Span | undefined;
}

/** The times of a clause, each row of joined ones (`trước ngày 15/6 và 15/12`) taken together. */
function readClause(terms: readonly Term[], context: ClauseContext): readonly Duty[] {
  const targets = readTargets(context);
  const rows = rowsOf(terms);
  const duties: Duty[] = [];
  let end = context.clause.start;
  rows.forEach((row, i) => {
    const term = row[0] as Term;
    const last = row[row.length - 1] as Term;
    const rest = span(last.span.end, rows[i + 1]?.[0]?.span.start ?? context.clause.end);
    duties.push(
      ...readRow(row, { ...context, targets, region: span(end, term.span.start), rest, before: duties.at(-1) }),
    );
    end = last.span.end;
  });
  return shareTargets(duties);
}

function rowsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const rows: Term[][] = [];
  for (const term of terms) {
    const last = rows.at(-1);
    if (term.isJoined && last) last.push(term);
    else rows.push([term]);
  }
  return rows;
}

interface RowContext extends ClauseContext {
  readonly targets: ReturnType<typeof readTargets>;
  /** What belongs to these times alone: from the time before them, or from the start of the clause. */
  readonly region: Span;
  /** From the times to the next, or to the end of the clause. */
  readonly rest: Span;
  readonly before: Duty | undefined;
}

function readRow(row: readonly Term[], context: RowContext): readonly Duty[] {
  const { text, clause, label, region, rest, before, targets } = context;
  const term = row[0] as Term;
  const isOpening = opens(text.slice(clause.start, term.span.start));
  const action = readAction(term, { ...context, isOpening });
  const found = findTarget(targets, { text, region, rest, receiver: before?.target });
  const actor = found.actor ?? findActor(context, term) ?? (isOpening ? nextActor(context, term) : undefined);
  const start = label && region.start < label.end ? label.start : region.start;
  const periods = readReportPeriods(text, {
    terms: row,
    before: span(start, region.end),
    behind: isOpening ? span(rest.start, Math.min(rest.end, rest.start + reach)) : undefined,
  });
  const skip = [actor?.span, found.target?.span, ...periods.map((it) => it?.span)];
  const matter = readMatter(action, { ...context, skip });
  return row.map((it, i) => {
    const period = periods[i] ?? (found.isPassedOn ? before?.period : undefined);
    return {
      term: it,
      action,
      ...(label && { label }),
      ...(actor && { actor }),
      ...(found.target && { target: found.target }),
      ...(period && { period }),
      matter,
      clause,
      isUnclear: found.isUnclear,
    };
  });
}

/** `Định kỳ hằng tuần, trước ngày …, chủ đầu tư gửi báo cáo`: what is asked comes after the time. */
const opens = (lead: string): boolean =>
  lead.length < 200 && /(?:^|[,(]|^(?:định kỳ|hằng \p{L}+|hàng \p{L}+))\s*$/iu.test(lead) && !actionIn(lead);
const askedNext =
  /^\s*,?\s*(?:phải\s+|có trách nhiệm\s+)?(?:gửi|báo cáo|nộp|tổng hợp|trình|hoàn thành|hoàn tất)(?![\p{L}\p{M}])/iu;
/** `xây dựng kế hoạch trước ngày …, báo cáo kết quả sau Đại hội`: the results are told when there are some. */
const laterReport = /^\s*,\s*báo cáo kết quả(?![\p{L}\p{M}])/iu;
const making = /(?:^|[\s,])(?:xây dựng|ban hành|lập|chuẩn bị|kiện toàn|thành lập|tham mưu)\s[^,;]{2,80}$/iu;
/** `Từ ngày 01 đến ngày 05/3/2026: rà soát hồ sơ`: what is done then. */
const scheduled =
  /^\s*:\s*(?![^;]{0,60}(?:\s(?:đạt|được|tăng|giảm)\s\d|\d\s?%)|(?:thời tiết|trời|xảy ra|có|ghi nhận|phát hiện|tiếp nhận|đã|mưa|bão|lũ|nắng|rét|tăng|giảm|đạt|tổng|số|không)\s)\p{L}/iu;
/** `15 ngày, từ ngày 09/3 đến ngày 23/3/2026`: what lasts so long is held. */
const counted = /(?<![\p{L}\p{M}\d/])\d{1,2}\s+(?:ngày|buổi|đêm)\s*[,:(]\s*$/iu;
/** How far behind a time is read for what it asks. */
const reach = 600;

function readAction(
  term: Term,
  { text, region, clause, label, before, isOpening }: RowContext & { readonly isOpening: boolean },
): DeadlineAction {
  if (label) return actionOfLabel(textOf(text, label), text.slice(label.end + 1, term.span.start).slice(-reach));
  const lead = text.slice(region.start, term.span.start);
  // `thời hạn nộp hồ sơ: ngày …` says it in the words of the time itself.
  const found = actionIn(text.slice(term.span.start, term.end.span.start)) ?? actionIn(lead);
  if (found === 'report' || found === 'submit' || found === 'complete') return found;
  if (before && before.action !== 'other' && clause.start < region.start) return before.action;
  if (term.operator === 'from-to' && counted.test(lead.slice(-20))) return 'hold';
  const tail = text.slice(term.span.end, Math.min(clause.end, term.span.end + reach));
  if (term.operator === 'bare' && term.end.recurrence) return actionIn(tail) ?? 'report';
  const isNext = askedNext.test(tail) && !(laterReport.test(tail) && making.test(lead));
  if (found === undefined && (isOpening || isNext)) return actionIn(tail) ?? (scheduled.test(tail) ? 'hold' : 'other');
  if (term.operator === 'before' || term.operator === 'by') return 'complete';
  return found ?? (term.operator === 'from-to' || term.operator === 'on' ? 'hold' : 'other');
}

const isSent = (it: Duty): boolean => it.action === 'report' || it.action === 'submit';

/** A target said once holds for the other times of its clause, unless a report is passed on between them. */
function shareTargets(duties: readonly Duty[]): readonly Duty[] {
  const later: (Duty | undefined)[] = [];
  let next: Duty | undefined;
  for (let i = duties.length - 1; 0 <= i; i--) {
    const duty = duties[i] as Duty;
    later[i] = next;
    if (duty.target && !duty.isUnclear) next = duty;
  }
  let earlier: Duty | undefined;
  return duties.map((duty, i) => {
    if (duty.target) {
      earlier = duty;
      return duty;
    }
    const shared = later[i] ?? earlier;
    if (duty.isUnclear || !isSent(duty) || !shared?.target || !isSent(shared)) return duty;
    const giver = later[i] ? undefined : shared.actor;
    return { ...duty, target: shared.target, ...(giver && { actor: giver }) };
  });
}

/** `Báo cáo quý gửi trước …; báo cáo năm gửi trước … về Sở Nội vụ`: all the reports of the sentence go there. */
function shareInSentence(text: string, duties: readonly Duty[]): readonly Duty[] {
  const shared: Duty[] = [];
  let next: Duty | undefined;
  for (let i = duties.length - 1; 0 <= i; i--) {
    const duty = duties[i] as Duty;
    const isReport = duty.action === 'report' && duty.period !== undefined && !duty.isUnclear;
    const isSame = next && next.actor?.span.start === duty.actor?.span.start && !endsSentence(text, duty.clause);
    const target = duty.target ?? (isReport && isSame ? next?.target : undefined);
    const whole = target && !duty.target ? { ...duty, target } : duty;
    shared.push(whole);
    next = isReport ? whole : undefined;
  }
  return shared.reverse();
}

/**
 * `gửi báo cáo về Văn phòng: tháng trước ngày 20 hằng tháng; quý trước ngày …; báo cáo năm trước ngày …`: what only names another
 * period is sent as the one before it.
 */
function handDown(text: string, duties: readonly Duty[]): readonly Duty[] {
  const handed: Duty[] = [];
  for (const duty of duties) {
    const before = handed.at(-1);
    const isSame = before?.target && isSent(before) && !before.isUnclear && !endsSentence(text, before.clause);
    handed.push(isSame && isPeriodAlone(text, duty) ? sentAs(before, duty) : duty);
  }
  return handed;
}

function isPeriodAlone(text: string, { action, period, target, isUnclear, label, clause, term }: Duty): boolean {
  if (!period || target || label || isUnclear || (action !== 'report' && action !== 'complete')) return false;
  const named = Math.min(period.span.start, term.span.start);
  const rest = text.slice(Math.max(named, Math.min(period.span.end, term.span.start)), term.span.start);
  return (
    named - clause.start < 40 &&
    periodNext.test(text.slice(clause.start, named)) &&
    /^\s*(?:năm\s+(?:\d{4}\s+)?)?(?:gửi\s+)?[:(,]?\s*$/iu.test(rest)
  );
}

/** What may stand before a period; what comes each month is itself the period. */
const periodNext =
  /^\s*(?:và\s+|riêng\s+)?(?:báo cáo\s+)?(?:định kỳ\s+|kết quả\s+|(?:tuần|tháng|quý|năm)\s+(?:gửi\s+)?)?$/iu;

const sentAs = ({ target, actor }: Duty, duty: Duty): Duty => ({
  ...duty,
  action: 'report',
  ...(target && { target }),
  ...(!duty.actor && actor && { actor }),
});

const generic = new Set(
  fold(
    `báo cáo kết quả tình hình thực hiện triển khai công tác kế hoạch này nội dung nhiệm vụ về gửi tổng hợp các của và theo trên địa bàn
    tỉnh sở trong năm tháng đầu cuối quý kỳ định hằng hàng trước ngày lên bằng văn bản qua để đánh giá chung đơn vị mình cơ quan phòng là
    những một việc được có trách nhiệm đồng thời kịp thời nghiêm túc chủ động tham mưu giám đốc lãnh đạo chủ tịch ủy ban nhân dân ubnd
    xã phường đến cho tại với quy định đúng thời gian hạn yêu cầu đề nghị giao phối hợp chủ trì theo dõi đôn đốc hoàn thành xong phải trình
    nộp sơ kết tổng kết vào chậm nhất hết từ khi sau chính thức đầy đủ số liệu mẫu`,
  ).split(' '),
);

/** Folded words of a text, without those that any duty has. */
export const contentWords = (text: string): readonly string[] =>
  [...new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].filter((it) => !generic.has(it));

interface MatterContext extends RowContext {
  readonly skip: readonly (Span | undefined)[];
}

function readMatter(
  action: DeadlineAction,
  { text, from, clause, region, label, skip }: MatterContext,
): readonly string[] {
  const isReport = action === 'report' || action === 'submit';
  const said = isReport ? Math.max(0, lastReport(textOf(text, region))) : 0;
  const isLabelled = label !== undefined && region.start + said < label.end;
  const begin = isLabelled ? (isReport ? label.start : label.end) : Math.max(from, region.start + said);
  const words = wordsWithout(text, span(begin, Math.max(begin, region.end)), skip);
  if (words.length === 0 && label) {
    // `Tập huấn chữ ký số. Thời gian: …`, `Thời hạn niêm yết thủ tục: …`.
    const named = from < label.start ? span(Math.max(from, label.start - reach), label.start) : label;
    return wordsWithout(text, named, skip);
  }
  // `…, lần đầu từ ngày … đến ngày …, lần sau từ ngày …` speaks of what the clause begins with.
  if (words.length !== 0 || isReport || region.start === clause.start) return words;
  return wordsWithout(text, span(clause.start, Math.min(region.start, clause.start + reach)), skip);
}

function wordsWithout(text: string, { start, end }: Span, skip: readonly (Span | undefined)[]): readonly string[] {
  let words = text.slice(start, end);
  for (const it of skip) {
    if (!it || it.end <= start || end <= it.start) continue;
    const at = Math.max(0, it.start - start);
    words = words.slice(0, at) + ' '.repeat(Math.min(words.length, it.end - start) - at) + words.slice(it.end - start);
  }
  const plain = words.replace(/\([^()]*\)/gu, ' ').replace(/(?:thời gian|thời hạn|tiến độ)/giu, ' ');
  return contentWords(plain.replace(heldAt, '$& tại$<whose>'));
}

/** `tại kho Sở` and `tại kho tỉnh` are two places, though who owns them says nothing of a duty. */
const heldAt = /(?<![\p{L}\p{M}])(?:tại|ở)\s+(?:\p{L}+\s+){0,2}?(?<whose>sở|tỉnh|xã|phường)(?![\p{L}\p{M}])/giu;
