import { type Paragraph, remember } from '../syntax/paragraph';
import { type Recurrence, type Term, termsOf } from '../syntax/term';
import { type Unit, unitsOf } from '../syntax/unit';
import { fold } from '../text/fold';
import { type Span, span } from '../text/span';

export type DeadlineAction = 'report' | 'submit' | 'complete' | 'start' | 'hold' | 'other';

/** One or several units named together: `Sở Y tế và Sở Nội vụ`, `Sở Y tế (qua Văn phòng Sở)`. */
export interface Named {
  readonly span: Span;
  readonly units: readonly Unit[];
}

/** What is reported on: `6 tháng đầu năm`, `báo cáo năm`, `quý I`, `đợt 2`; the key is the same however it is written. */
export interface ReportPeriod {
  readonly span: Span;
  readonly key: string;
}

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
  const terms = termsOf(paragraph);
  if (terms.length === 0 && !everyForm.test(paragraph.text)) return [];
  const from = paragraph.marker?.end ?? 0;
  const { text } = paragraph;
  const label = readTimeLabel(text, from);
  const isBare = !label && terms.every((it) => it.operator === 'bare');
  if (isBare && !/hạn/iu.test(text) && !everyForm.test(text)) return [];
  const units = unitsOf(paragraph);
  const duties: Duty[] = [];
  // A label speaks for its sentence; what comes after a full stop is told apart.
  let spoken = label;
  for (const clause of readClauses(text, from)) {
    const own = terms.filter((it) => clause.start <= it.span.start && it.span.start < clause.end);
    const accepted = own.filter((it) => isDue(it, { text, clause, label: spoken }));
    const asked = accepted.length === 0 ? recurringIn(text, clause) : accepted;
    if (asked.length !== 0) duties.push(...readClause(asked, { text, from, clause, units, label: spoken }));
    if (!/;\s*$/u.test(text.slice(clause.start, clause.end))) spoken = undefined;
  }
  return shareAcross(text, duties);
});

/** `Báo cáo quý gửi trước …; báo cáo năm gửi trước … về Sở Nội vụ`: all the reports of the sentence go there. */
function shareAcross(text: string, duties: readonly Duty[]): readonly Duty[] {
  return duties.map((duty, i) => {
    if (duty.target || duty.isUnclear || duty.action !== 'report' || !duty.period) return duty;
    for (const later of duties.slice(i + 1)) {
      const isSame = later.action === 'report' && later.period && later.actor?.span.start === duty.actor?.span.start;
      if (!isSame || later.isUnclear || /[.!?]\s*$/u.test(text.slice(duty.clause.start, duty.clause.end))) return duty;
      if (later.target) return { ...duty, target: later.target };
    }
    return duty;
  });
}

const everyForm =
  /(?<![\p{L}\p{M}])(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?<every>tuần|tháng|quý|năm)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])định kỳ\s+(?:0?6 tháng|(?<each>tháng|quý|năm))(?![\p{L}\p{M}])/iu;
const turnsOf: Record<string, Recurrence> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };

/** `Định kỳ hằng quý tổng hợp, báo cáo …`: a duty that comes again, on no day that is named. */
function recurringIn(text: string, clause: Span): readonly Term[] {
  const words = text.slice(clause.start, clause.end);
  const match = everyForm.exec(words);
  const rest = match ? words.slice(match.index + match[0].length) : '';
  if (!match || !/^[^,]{0,60}(?:báo cáo|gửi|tổng hợp|sơ kết)/iu.test(rest)) return [];
  const at = span(clause.start + match.index, clause.start + match.index + match[0].length);
  const recurrence = turnsOf[(match.groups?.every ?? match.groups?.each ?? 'năm').toLowerCase()] ?? 'year';
  return [{ operator: 'bare', span: at, end: { span: at, recurrence }, hasHour: false, isJoined: false }];
}

const clauseEnd = /;\s*|[.!?…][”"»)]*\s+(?=[\p{Lu}“"(\d-])/gu;
const abbreviation = /(?:^|[\s(])(?:TP|Tp|TS|ThS|Th|PGS|GS|Ông|Bà|\p{Lu})\.\s+$/u;

/** The sentences, and the parts of each between semicolons. */
export function readClauses(text: string, from: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = from;
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    if (end <= start || abbreviation.test(text.slice(Math.max(0, end - 8), end))) continue;
    clauses.push(span(start, end));
    start = end;
  }
  if (start < text.length) clauses.push(span(start, text.length));
  return clauses;
}

const timeLabel =
  /^[\s*+–-]*(?:Thời gian|Thời hạn|Thời điểm|Tiến độ|Mốc thời gian|Hạn|Hoàn thành|Ngày hoàn thành|Lịch)(?![\p{L}\p{M}])[^:;.\d]{0,70}:/iu;
const otherLabel = /số liệu|thời kỳ|niên độ|công tác|hưởng|đóng|sinh|bảo quản|lưu trữ|làm việc|hiệu lực|bầu cử/iu;

/** `Thời gian thực hiện:`, up to its colon. */
export function readTimeLabel(text: string, from: number): Span | undefined {
  const match = timeLabel.exec(text.slice(from, from + 140));
  if (!match || otherLabel.test(match[0])) return undefined;
  return span(from, from + match[0].length - 1);
}

interface TermContext {
  readonly text: string;
  readonly clause: Span;
  readonly label: Span | undefined;
}

const finished =
  'ban hành|phê duyệt|cấp|ký|ký kết|thành lập|tiếp nhận|thụ lý|phát sinh|xảy ra|sinh|có hiệu lực|hình thành|tuyển dụng|bổ nhiệm|kết nạp|khởi công|thi hành|tồn đọng|nghỉ hưu|sáp nhập|hợp nhất|sắp xếp|đầu tư|giao|công nhận|vào Đảng|nhập học|nhập ngũ|đưa vào sử dụng|đi vào hoạt động';
const things =
  'hồ sơ|văn bản|vụ|vụ việc|dự án|công trình|trường hợp|đối tượng|người|trẻ em|trẻ|học sinh|đảng viên|cán bộ|công chức|viên chức|nhà|đất|thửa|giấy phép|giấy|hợp đồng|quyết định|phương tiện|cơ sở|doanh nghiệp|tổ chức|cá nhân|đơn thư|đơn|nợ|khoản|kinh phí|tài sản|diện tích|hộ|tài liệu|nghị quyết|kết luận|quy định|những|các|số|đã|được|do';
/** `hồ sơ tiếp nhận trước ngày …`: which things, not until when. */
const modifier = new RegExp(
  `(?:^|[\\s,(])(?:${things})\\s(?<between>[^,;.]{0,60}?\\s)?(?:${finished})(?:\\s+từ)?\\s*$`,
  'iu',
);
const asked =
  /(?:^|[\s,(])(?:trình|tham mưu|gửi|báo cáo|nộp|hoàn thành|hoàn tất|xong|phải|phấn đấu|dự kiến|yêu cầu)(?![\p{L}\p{M}])/iu;
const pastWord = /(?:^|[\s,(])(?:đã|vừa|từng|vốn)(?![\p{L}\p{M}])/iu;
const countedFrom =
  /(?:^|[\s,(:])(?:kể|tính|so với|như|cùng kỳ|có hiệu lực(?: thi hành)?(?: kể)?|hiệu lực|trở)\s*$|(?:thời kỳ|niên độ|giai đoạn(?!\s+(?:\d{1,2}|I{1,3}|IV|một|hai|ba)(?![\p{L}\p{N}]))|nhiệm kỳ|số liệu|kỳ báo cáo|mốc|cùng kỳ|khóa|khoá)[^,;.]{0,40}$|(?:tầm nhìn|định hướng)\s*$/iu;
const lookingBack = /^\s*(?:,\s*)?(?:có hiệu lực|trở về trước|trở đi|chưa được|mà\s|thì\s|đã\s)/iu;

/** True for a time by which something is asked; others are when things were, are counted from, or come into force. */
function isDue(term: Term, { text, clause, label }: TermContext): boolean {
  const isLabelled = label !== undefined;
  const start = label && clause.start < label.end ? label.end + 1 : clause.start;
  const lead = text.slice(Math.min(start, term.span.start), term.span.start);
  const tail = text.slice(term.span.end, clause.end);
  if (term.operator === 'bare') return isLabelled ? isFirstWord(lead) : isNamedLimit(lead);
  if (term.operator === 'from-to') {
    const words = text.slice(term.span.start, term.span.end);
    if (/^(?:tính|kể)/iu.test(words)) return false;
    if (!isLabelled && !/^(?:bắt đầu\s+)?từ|đến|tới/iu.test(words)) return false;
  }
  if (lookingBack.test(tail)) return false;
  if (isLabelled && lead.trim() === '') return true;
  const part = lead.slice(Math.max(lead.lastIndexOf(', ') + 1, lead.lastIndexOf(': ') + 1));
  const past = pastWord.exec(part);
  if (past && !asked.test(part.slice(0, past.index))) return false;
  if (lead.trim() === '' && pastWord.test(tail)) return false;
  if (countedFrom.test(lead.slice(-80))) return false;
  const modified = modifier.exec(part.slice(-120));
  if (modified && !asked.test(modified.groups?.between ?? '') && !asked.test(part.slice(-12))) return false;
  return true;
}

/** Behind a label the time comes first, or after a verb: `Thời gian: Quý II`, `Thời gian: Tổ chức tháng 5`. */
const isFirstWord = (lead: string): boolean => !/\d{1,5}[-/]\p{Lu}|số\s+\d/u.test(lead);

/** `Thời hạn … trao thưởng … là ngày 15/12/2025`. */
const isNamedLimit = (lead: string): boolean =>
  /(?:là|:)\s*$/u.test(lead) &&
  /(?:^|[\s(])(?:thời\s+)?hạn(?:\s+(?:cuối|chót|nộp|gửi|báo cáo|đăng ký|hoàn thành))/iu.test(lead);

interface ClauseContext {
  readonly text: string;
  /** Where the words begin, behind the marker. */
  readonly from: number;
  readonly clause: Span;
  readonly units: readonly Unit[];
  readonly label: Span | undefined;
}

function readClause(terms: readonly Term[], context: ClauseContext): readonly Duty[] {
  const { text, clause, label } = context;
  const targets = readTargets(context);
  const duties: Duty[] = [];
  terms.forEach((term, i) => {
    const first = terms.indexOf(firstOf(terms, i));
    const start = terms[first - 1]?.span.end ?? clause.start;
    const region = span(start, firstOf(terms, i).span.start);
    const period = readPeriod(terms, i, { ...context, region });
    const head = duties[first];
    if (head && first < i) {
      // A second time under one operator is the time of the same sentence about another period.
      const { period: _, ...same } = head;
      duties.push({ ...same, term, ...(period && { period }) });
      return;
    }
    const next = terms.slice(i + 1).find((it) => !it.isJoined);
    const before = duties[i - 1];
    const action = readAction(term, { ...context, region, isFirst: i === 0, before });
    const found = findTarget(targets, { text, region, term, next, clause, before });
    const actor = found.actor ?? findActor(context, term) ?? nextActor(context, term);
    const passed = period ?? (found.isPassedOn ? before?.period : undefined);
    duties.push({
      term,
      action,
      ...(label && { label }),
      ...(actor && { actor }),
      ...(found.target && { target: found.target }),
      ...(passed && { period: passed }),
      matter: readMatter(action, { ...context, region, skip: [actor?.span, found.target?.span, period?.span] }),
      clause,
      isUnclear: found.isUnclear,
    });
  });
  return shareTargets(duties);
}

/** The first of a row of joined times. */
function firstOf(terms: readonly Term[], i: number): Term {
  let first = i;
  while (0 < first && terms[first]?.isJoined) first--;
  return terms[first] as Term;
}

const verb = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'giu');
const reportVerb = verb('báo cáo(?! viên)|sơ kết|tổng kết');
const submitVerb = verb(
  'gửi|nộp|(?<!(?:chương|công|quá|quy|lộ|giáo|tiến|hành|tờ|phát|truyền)\\s)trình(?! độ| bày)|đăng ký|cung cấp|phản hồi|bàn giao|tham gia ý kiến|cho ý kiến|đề xuất',
);
const completeVerb = verb('hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|dứt điểm');
const startVerb = verb('bắt đầu|khởi động|phát động|khởi công|khai giảng');
const holdVerb = verb(
  'tổ chức|diễn ra|khai mạc|bế mạc|họp|thi đấu|bốc thăm|tổng duyệt|kiểm tra|tập huấn|mở lớp|tiến hành|triển khai|thực hiện',
);

const lastOf = (form: RegExp, text: string): number => [...text.matchAll(form)].at(-1)?.index ?? -1;

/** `Định kỳ hằng tuần, trước ngày …, chủ đầu tư gửi báo cáo`: what is asked comes after the time. */
const isOpening = (lead: string): boolean =>
  /(?:^|[,(]|^(?:định kỳ|hằng \p{L}+|hàng \p{L}+))\s*$/iu.test(lead) && !actionIn(lead);
const askedNext =
  /^\s*,?\s*(?:phải\s+|có trách nhiệm\s+)?(?:gửi|báo cáo|nộp|tổng hợp|trình|hoàn thành|hoàn tất)(?![\p{L}\p{M}])/iu;

interface RegionContext extends ClauseContext {
  /** What belongs to this time alone: from the time before it, or from the start of the clause. */
  readonly region: Span;
}

function readAction(
  term: Term,
  {
    text,
    region,
    clause,
    label,
    isFirst,
    before,
  }: RegionContext & { readonly isFirst: boolean; readonly before: Duty | undefined },
): DeadlineAction {
  if (label) return actionOfLabel(text.slice(label.start, label.end), text.slice(label.end + 1, term.span.start));
  const lead = text.slice(region.start, term.span.start);
  // `thời hạn nộp hồ sơ: ngày …` says it in the words of the time itself.
  const found = actionIn(text.slice(term.span.start, term.end.span.start)) ?? actionIn(lead);
  if (found === 'report' || found === 'submit' || found === 'complete') return found;
  if (!isFirst && before) return before.action;
  const tail = text.slice(term.span.end, clause.end);
  if (term.operator === 'bare' && term.end.recurrence) return actionIn(tail) ?? 'report';
  if (found === undefined && (isOpening(lead) || askedNext.test(tail))) return actionIn(tail) ?? 'other';
  if (term.operator === 'before' || term.operator === 'by') return 'complete';
  if (found) return found;
  return term.operator === 'from-to' || term.operator === 'on' ? 'hold' : 'other';
}

function actionIn(words: string): DeadlineAction | undefined {
  const nominal = words.replace(/(?:kết quả|tiến độ|mức độ|tỷ lệ|sau khi|trước khi)\s+hoàn thành/giu, (it) =>
    ' '.repeat(it.length),
  );
  const report = lastOf(reportVerb, nominal);
  const submit = lastOf(submitVerb, nominal);
  const complete = lastOf(completeVerb, nominal);
  if (0 <= complete && report < complete && submit < complete) return 'complete';
  if (0 <= report && (submit < report || 0 <= submit)) return 'report';
  if (0 <= submit) return 'submit';
  if (0 <= report) return 'report';
  const start = lastOf(startVerb, nominal);
  const hold = lastOf(holdVerb, nominal);
  if (0 <= start && hold < start) return 'start';
  return 0 <= hold ? 'hold' : undefined;
}

function actionOfLabel(label: string, value: string): DeadlineAction {
  const said = actionIn(label) ?? actionIn(value);
  if (said && said !== 'hold' && said !== 'start') return said;
  if (/tổ chức|diễn ra|khai mạc/iu.test(label)) return 'hold';
  return said === 'start' ? 'hold' : 'complete';
}

interface Target {
  readonly named: Named;
  /** Where the words that make it a target begin: `về`, `báo cáo`. */
  readonly from: number;
}

const towards =
  /(?<![\p{L}\p{M}])(?:gửi\s+về|gửi\s+(?:đến|cho|tới)|gửi|báo cáo\s+(?:về|với|lên|cho|tới)|báo cáo|báo|(?<!(?:chương|công|quá|quy|lộ|giáo|tiến|hành|tờ|phát|truyền)\s)trình|nộp\s+(?:về|cho|tại|lên)|nộp|về|tới|đến|cho|lên|qua|xin ý kiến|phản ánh về)\s*\(?\s*$/iu;
const through = /\(\s*(?:thông\s+)?qua\s+$|(?:thông\s+)qua\s+$/iu;
const unitJoint = /^\s*(?:,|;|và|,\s*và|,?\s*đồng gửi|,?\s*đồng thời gửi)\s*$/iu;

/** The units of the clause that something is sent to, neighbours taken together. */
function readTargets({ text, clause, units }: ClauseContext): readonly Target[] {
  const targets: Target[] = [];
  let last: Target | undefined;
  for (const unit of units) {
    if (unit.span.start < clause.start || clause.end <= unit.span.start) continue;
    const lead = text.slice(Math.max(clause.start, unit.span.start - 40), unit.span.start);
    const between = last ? text.slice(last.named.span.end, unit.span.start) : undefined;
    if (last && between !== undefined && (unitJoint.test(between) || through.test(between))) {
      const isClosed = through.test(between) && text[unit.span.end] === ')';
      const end = unit.span.end + (isClosed ? 1 : 0);
      const named = { span: span(last.named.span.start, end), units: [...last.named.units, unit] };
      last = { ...last, named };
      targets[targets.length - 1] = last;
      continue;
    }
    const match = towards.exec(lead);
    if (!match) continue;
    last = { named: { span: unit.span, units: [unit] }, from: unit.span.start - (lead.length - match.index) };
    targets.push(last);
  }
  return targets;
}

const passingOn = /(?<![\p{L}\p{M}])(?:để|nhằm)\s/iu;

interface FoundTarget {
  readonly target?: Named;
  readonly actor?: Named;
  readonly isUnclear: boolean;
  /** Who received the report by the time before sends it on by this one. */
  readonly isPassedOn?: boolean;
}

function findTarget(
  targets: readonly Target[],
  context: {
    readonly text: string;
    readonly region: Span;
    readonly term: Term;
    readonly next: Term | undefined;
    readonly clause: Span;
    readonly before: Duty | undefined;
  },
): FoundTarget {
  const { text, region, term, next, clause, before } = context;
  const inRegion = targets.filter((it) => region.start <= it.from && it.named.span.end <= region.end);
  const own = inRegion.at(-1);
  if (own) {
    const lead = text.slice(region.start, own.from);
    const passed = passingOn.exec(lead);
    if (!passed) return { target: own.named, isUnclear: false };
    // `gửi về A trước ngày … để tổng hợp, báo cáo B trước ngày …`: A reports to B.
    const giver = inRegion.filter((it) => it.from < region.start + passed.index).at(-1);
    if (giver) return { isUnclear: true };
    return {
      target: own.named,
      ...(before?.target && { actor: before.target, isPassedOn: true }),
      isUnclear: before?.target === undefined,
    };
  }
  const limit = next ? next.span.start : clause.end;
  const after = targets.find((it) => term.span.end <= it.from && it.from < limit);
  if (after && !passingOn.test(text.slice(term.span.end, after.from))) return { target: after.named, isUnclear: false };
  return { isUnclear: false };
}

/** A target said once holds for the other times of its clause, unless a report is passed on between them. */
function shareTargets(duties: readonly Duty[]): readonly Duty[] {
  const isReport = (it: Duty): boolean => it.action === 'report' || it.action === 'submit';
  return duties.map((duty, i) => {
    if (duty.target || duty.isUnclear || !isReport(duty)) return duty;
    const later = duties.slice(i + 1).find((it) => it.target && !it.isUnclear);
    const earlier = duties
      .slice(0, i)
      .reverse()
      .find((it) => it.target);
    const shared = later ?? earlier;
    if (!shared?.target || !isReport(shared)) return duty;
    const target = shared.target;
    const giver = earlier === shared ? earlier.actor : undefined;
    return { ...duty, target, ...(giver && { actor: giver }) };
  });
}

const assigned =
  /(?<![\p{L}\p{M}])(?:giao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|yêu cầu|đề nghị|phân công|ủy quyền cho|trách nhiệm(?:\s+của)?|nhiệm vụ(?:\s+của)?|đối với|để|do|và|;|:|[.!?])\s*$/iu;
const directed = /(?<![\p{L}\p{M}])(?:chỉ đạo|đôn đốc|hướng dẫn|kêu gọi)\s*$/iu;
const acting =
  /^\s*(?:,\s*)?(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổng hợp|báo cáo|gửi|xây dựng|tham mưu|chủ động|tổ chức|thực hiện|hoàn thành|triển khai|rà soát|thường xuyên|kịp thời|căn cứ|khẩn trương|nghiêm túc|phân công|hướng dẫn|theo dõi|đôn đốc|cung cấp|đăng ký|lập|nộp|trình|cử|mở|ban hành|biên soạn|báo|định kỳ|là\s)/iu;

/** Who is told to act: the nearest unit before the time that stands where a sentence names its subject. */
function findActor({ text, from, units, clause }: ClauseContext, term: Term): Named | undefined {
  const before = units.filter((it) => it.span.end <= term.span.start && from <= it.span.start);
  for (let last = before.length - 1; 0 <= last; last--) {
    let first = last;
    while (0 < first && isJoined(text, before[first - 1] as Unit, before[first] as Unit)) first--;
    const head = before[first] as Unit;
    const tail = before[last] as Unit;
    const lead = text.slice(Math.max(from, head.span.start - 40), head.span.start);
    const rest = text.slice(tail.span.end, tail.span.end + 40);
    const isStart = lead.trim() === '' || (assigned.test(lead) && !towards.test(lead));
    const isDirected = directed.test(lead) && clause.start <= head.span.start;
    const isNew = /,\s*$/u.test(lead) && acting.test(rest);
    if (isStart || isDirected || isNew) {
      return { span: span(head.span.start, tail.span.end), units: before.slice(first, last + 1) };
    }
    last = first;
  }
  return undefined;
}

/** `Trước ngày 15/6, các đơn vị gửi báo cáo`. */
function nextActor({ text, units, clause }: ClauseContext, term: Term): Named | undefined {
  if (!isOpening(text.slice(clause.start, term.span.start))) return undefined;
  const first = units.find((it) => term.span.end <= it.span.start);
  if (!first || clause.end <= first.span.start || !/[,)]\s*$/u.test(text.slice(term.span.end, first.span.start)))
    return undefined;
  if (!acting.test(text.slice(first.span.end, first.span.end + 40))) return undefined;
  return { span: first.span, units: [first] };
}

const isJoined = (text: string, a: Unit, b: Unit): boolean => unitJoint.test(text.slice(a.span.end, b.span.start));

interface PeriodForm {
  readonly form: RegExp;
  readonly key: (match: RegExpMatchArray) => string;
}

const edgeBefore = '(?<![\\p{L}\\p{M}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{M}\\p{N}])';
const said = (words: string, key: PeriodForm['key']): PeriodForm => ({
  form: new RegExp(`${edgeBefore}(?:${words})${edgeAfter}`, 'giu'),
  key,
});

const stretches: readonly PeriodForm[] = [
  said('(?:0?6|sáu)\\s+tháng(?!\\s+cuối)(?:\\s+đầu\\s+năm)?', () => '6 tháng đầu năm'),
  said('(?:0?6|sáu)\\s+tháng\\s+cuối\\s+năm', () => '6 tháng cuối năm'),
  said('(?:0?9|chín)\\s+tháng(?:\\s+đầu\\s+năm)?', () => '9 tháng'),
  said('(?:0?3|ba)\\s+tháng(?:\\s+đầu\\s+năm)?', () => 'quý 1'),
  said(
    'quý\\s+(?<which>IV|I{1,3}|[1-4])',
    (it) => `quý ${roman[it.groups?.which?.toUpperCase() ?? ''] ?? it.groups?.which}`,
  ),
  said('(?:hằng|hàng|mỗi|định kỳ|báo cáo|từng)\\s+quý|quý(?=\\s*[:(,]|\\s+trước)', () => 'quý'),
  said('(?:hằng|hàng|mỗi|định kỳ|báo cáo|từng)\\s+tháng|tháng(?=\\s*[:(]|\\s+trước)', () => 'tháng'),
  said('tháng\\s+(?<which>\\d{1,2})', (it) => `tháng ${Number(it.groups?.which)}`),
  said('(?:hằng|hàng|mỗi|báo cáo)\\s+tuần', () => 'tuần'),
  said(
    '(?:báo cáo|kết quả|thực hiện|tổng kết|định kỳ|hằng|hàng|cả|cuối|trong|0?1|một|tháng(?:,|\\s+và)|quý(?:,|\\s+và))\\s+năm(?!\\s+(?:học|tháng|thứ))(?:\\s+\\d{4})?',
    () => 'năm',
  ),
  said('(?:^|(?<=[:,(]\\s{0,2})|(?<=và\\s))năm(?=\\s*[:(]|\\s+(?:gửi\\s+)?(?:trước|chậm nhất|vào)|\\s*$)', () => 'năm'),
];
const occasions: readonly PeriodForm[] = [
  said('sơ kết', () => 'sơ kết'),
  said('tổng kết', () => 'tổng kết'),
  said(
    '(?:đợt|lần|giai đoạn|vòng|học kỳ|kỳ)\\s+(?:thứ\\s+)?(?<which>\\d{1,2}|IV|I{1,3}|V|một|hai|ba|nhất|đầu|cuối|sau)',
    (it) => fold(it[0]),
  ),
  said('đột xuất|chuyên đề|báo cáo nhanh', (it) => fold(it[0])),
];
const roman: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' };

function periodsIn(text: string, { start, end }: Span): readonly ReportPeriod[] {
  const words = text.slice(start, end);
  for (const forms of [stretches, occasions]) {
    const found = forms.flatMap(({ form, key }) =>
      [...words.matchAll(form)].map((it) => ({
        span: span(start + it.index, start + it.index + it[0].length),
        key: key(it),
      })),
    );
    if (found.length !== 0) return outermost(found);
  }
  return [];
}

/** In order, without those inside another: `tháng` of `6 tháng`. */
function outermost(found: readonly ReportPeriod[]): readonly ReportPeriod[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter((it) => {
      if (it.span.end <= end) return false;
      end = it.span.end;
      return true;
    });
}

const afterwards = /^\s*(?:,?\s*(?:đối với|cho|là)\s|\()[^();,.]{0,60}/u;

function readPeriod(
  terms: readonly Term[],
  i: number,
  { text, region, label }: RegionContext,
): ReportPeriod | undefined {
  const term = terms[i] as Term;
  const start = label && region.start < label.end ? label.start : region.start;
  const found = periodsIn(text, span(start, region.end));
  const rest = afterwards.exec(text.slice(term.span.end, term.span.end + 80));
  const later = rest ? periodsIn(text, span(term.span.end, term.span.end + rest[0].length)) : [];
  // `báo cáo 6 tháng, năm trước ngày 15/6 và 15/12`: as many periods as times.
  const first = terms.indexOf(firstOf(terms, i));
  let count = 1;
  while (terms[first + count]?.isJoined) count++;
  if (1 < count) return found.length === count ? found[i - first] : undefined;
  return later.at(-1) ?? found.at(-1) ?? recurring(term);
}

const turns: Record<Recurrence, string> = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };

/** What comes each month is about the month. */
const recurring = ({ end: { recurrence, span: at } }: Term): ReportPeriod | undefined =>
  recurrence && { span: at, key: turns[recurrence] };

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

function readMatter(
  action: DeadlineAction,
  context: RegionContext & { readonly skip: readonly (Span | undefined)[] },
): readonly string[] {
  const { text, from, clause, region, label, skip } = context;
  const isReport = action === 'report' || action === 'submit';
  const said = Math.max(0, lastOf(reportVerb, text.slice(region.start, region.end)));
  const start = isReport ? region.start + said : region.start;
  const begin = label && start < label.end ? (isReport ? label.start : label.end) : Math.max(from, start);
  const words = wordsWithout(text, span(begin, Math.max(begin, region.end)), skip);
  // `…, lần đầu từ ngày … đến ngày …, lần sau từ ngày …` speaks of what the clause begins with.
  if (words.length !== 0 || isReport || region.start === clause.start) return words;
  return wordsWithout(text, span(clause.start, region.start), skip);
}

function wordsWithout(
  text: string,
  { start: begin, end }: Span,
  skip: readonly (Span | undefined)[],
): readonly string[] {
  let words = text.slice(begin, end);
  for (const it of skip) {
    if (!it || it.end <= begin || end <= it.start) continue;
    const at = Math.max(0, it.start - begin);
    words = words.slice(0, at) + ' '.repeat(Math.min(words.length, it.end - begin) - at) + words.slice(it.end - begin);
  }
  return contentWords(words.replace(/\([^()]*\)/gu, ' ').replace(/(?:thời gian|thời hạn|tiến độ)/giu, ' '));
}
