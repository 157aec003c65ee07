import type { Term } from '../../syntax/days/term';
import type { Unit } from '../../syntax/unit/unit';
import { firstFrom } from '../../text/sorted';
import { type Span, span } from '../../text/span';
import { presenting } from './actions';

/** One or several units named together: `Sở Y tế và Sở Nội vụ`, `Sở Y tế (qua Văn phòng Sở)`. */
export interface Named {
  readonly span: Span;
  readonly units: readonly Unit[];
}

/** A clause with the units of its paragraph. */
export interface Telling {
  readonly text: string;
  /** Where the words of the paragraph begin, behind the marker. */
  readonly from: number;
  readonly clause: Span;
  readonly units: readonly Unit[];
}

const startOfUnit = (it: Unit): number => it.span.start;

/** Units that something is sent to, from the words that say so: `về`, `báo cáo`. */
export interface Target {
  readonly named: Named;
  readonly from: number;
}

const towards = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:gửi\\s+về|gửi\\s+(?:đến|cho|tới)|gửi|báo cáo\\s+(?:về|với|lên|cho|tới)|báo cáo|báo|${presenting}|nộp\\s+(?:về|cho|tại|lên)|nộp|về|tới|đến|cho|lên|qua|xin ý kiến|phản ánh về)\\s*\\(?\\s*$`,
  'iu',
);
const through = /\(\s*(?:thông\s+)?qua\s+$|(?:thông\s+)qua\s+$/iu;
const unitJoint = /^\s*(?:,|;|và|,\s*và|,?\s*đồng gửi|,?\s*đồng thời gửi)\s*$/iu;

/** The targets of the clause in order, neighbours taken together. */
export function readTargets({ text, clause, units }: Telling): readonly Target[] {
  const targets: Target[] = [];
  const first = firstFrom(units, clause.start, startOfUnit);
  let open: { units: Unit[]; from: number; start: number; end: number } | undefined;
  const close = (): void => {
    if (open) targets.push({ named: { span: span(open.start, open.end), units: open.units }, from: open.from });
    open = undefined;
  };
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (clause.end <= unit.span.start) break;
    const between = open && unit.span.start - open.end < 60 ? text.slice(open.end, unit.span.start) : undefined;
    if (open && between !== undefined && (unitJoint.test(between) || through.test(between))) {
      const isClosed = through.test(between) && text[unit.span.end] === ')';
      open.units.push(unit);
      open.end = unit.span.end + (isClosed ? 1 : 0);
      continue;
    }
    const lead = text.slice(Math.max(clause.start, unit.span.start - 40), unit.span.start);
    const match = towards.exec(lead);
    if (!match) continue;
    close();
    const from = unit.span.start - (lead.length - match.index);
    open = { units: [unit], from, start: unit.span.start, end: unit.span.end };
  }
  close();
  return targets;
}

const passingOn = /(?<![\p{L}\p{M}])(?:để|nhằm)\s/iu;

export interface FoundTarget {
  readonly target?: Named;
  readonly actor?: Named;
  /** It cannot be told whether the time is that of the reporters or of who passes their reports on. */
  readonly isUnclear: boolean;
  /** Who received the report by the time before sends it on by this one. */
  readonly isPassedOn?: boolean;
}

/** To whom, for a time: in the words before it that are its own, or behind it up to the next time. */
export function findTarget(
  targets: readonly Target[],
  {
    text,
    region,
    rest,
    receiver,
  }: { readonly text: string; readonly region: Span; readonly rest: Span; readonly receiver: Named | undefined },
): FoundTarget {
  const startOf = (it: Target): number => it.from;
  const first = firstFrom(targets, region.start, startOf);
  const behind = firstFrom(targets, region.end, startOf);
  const own = behind - 1 < first ? undefined : targets[behind - 1];
  if (own) {
    const passed = passingOn.exec(text.slice(region.start, own.from));
    if (!passed) return { target: own.named, isUnclear: false };
    // `gửi về A trước ngày … để tổng hợp, báo cáo B trước ngày …`: A reports to B.
    const isBoth = (targets[first]?.from ?? own.from) < region.start + passed.index;
    if (isBoth || !receiver) return { ...(!isBoth && { target: own.named }), isUnclear: true };
    return { target: own.named, actor: receiver, isPassedOn: true, isUnclear: false };
  }
  const after = targets[firstFrom(targets, rest.start, startOf)];
  if (!after || rest.end <= after.from || passingOn.test(text.slice(rest.start, after.from)))
    return { isUnclear: false };
  return { target: after.named, isUnclear: false };
}

const assigned =
  /(?<![\p{L}\p{M}])(?:giao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|yêu cầu|đề nghị|phân công|ủy quyền cho|trách nhiệm(?:\s+của)?|nhiệm vụ(?:\s+của)?|đối với|để|do|và|;|:|[.!?])\s*$/iu;
const directed = /(?<![\p{L}\p{M}])(?:chỉ đạo|đôn đốc|hướng dẫn|kêu gọi)\s*$/iu;
const acting =
  /^\s*(?:,\s*)?(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổng hợp|báo cáo|gửi|xây dựng|tham mưu|chủ động|tổ chức|thực hiện|hoàn thành|triển khai|rà soát|thường xuyên|kịp thời|căn cứ|khẩn trương|nghiêm túc|phân công|hướng dẫn|theo dõi|đôn đốc|cung cấp|đăng ký|lập|nộp|trình|cử|mở|ban hành|biên soạn|báo|định kỳ|là\s)/iu;

/** In how many units before a time its subject is looked for. */
const mostUnits = 40;

const isJoined = (text: string, a: Unit, b: Unit): boolean =>
  b.span.start - a.span.end < 40 && unitJoint.test(text.slice(a.span.end, b.span.start));

/** Who is told to act: the nearest unit before the time that stands where a sentence names its subject. */
export function findActor({ text, from, units, clause }: Telling, term: Term): Named | undefined {
  const end = firstFrom(units, term.span.start, startOfUnit);
  const least = Math.max(firstFrom(units, from, startOfUnit), end - mostUnits);
  for (let last = end - 1; least <= last; last--) {
    let first = last;
    while (least < first && isJoined(text, units[first - 1] as Unit, units[first] as Unit)) first--;
    const head = units[first] as Unit;
    const tail = units[last] as Unit;
    const lead = text.slice(Math.max(from, head.span.start - 40), head.span.start);
    const isStart = lead.trim() === '' || (assigned.test(lead) && !towards.test(lead));
    const isDirected = clause.start <= head.span.start && directed.test(lead);
    const isNew = /,\s*$/u.test(lead) && acting.test(text.slice(tail.span.end, tail.span.end + 40));
    if (isStart || isDirected || isNew) {
      return { span: span(head.span.start, tail.span.end), units: units.slice(first, last + 1) };
    }
    last = first;
  }
  return undefined;
}

/** `Trước ngày 15/6, các đơn vị gửi báo cáo`: the first unit behind the time, where it acts. */
export function nextActor({ text, units, clause }: Telling, term: Term): Named | undefined {
  const first = units[firstFrom(units, term.span.end, startOfUnit)];
  if (!first || clause.end <= first.span.start) return undefined;
  const between = text.slice(Math.max(term.span.end, first.span.start - 10), first.span.start);
  if (!/[,)]\s*$/u.test(between) || !acting.test(text.slice(first.span.end, first.span.end + 40))) return undefined;
  return { span: first.span, units: [first] };
}
