import { lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { sectionsAround } from '../../../plan/sections/sections';
import { type Day, writeDay } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { entryLists } from '../_entries';
import { type Held, heldIn } from '../_events';
import { contestOf, enrolmentOf } from './contests';
import {
  briefEvent,
  type Event,
  eventsOfSections,
  isCalledTime,
  longestEvent,
  opening,
  openingOf,
  visiting,
  wholeOf,
} from './whole';

/**
 * What can not be in time: a report on results due before the event begins or is over, an enrolment due behind it, what is prepared
 * when it has begun, and what is held or done outside of it.
 */
export interface EventSlip {
  readonly kind: 'before' | 'during' | 'enrolment' | 'preparation' | 'opening' | 'outside';
  readonly span: Span;
  readonly said: string;
  readonly event: Event;
}

/** Who inspects reports when it is over; what else takes longer than an event is reported on while it goes on. */
const longestVisit = 120;
const longPeriod = 20;

/** Where the plan tells the time of the whole in a part of its own, and once, or has one opening day, or a section has one time. */
export function findEventSlips(plan: Plan): readonly EventSlip[] {
  const whole = wholeOf(plan);
  const event = whole ?? openingOf(plan) ?? contestOf(plan);
  return [
    ...(event
      ? slipsAround(scopeOf(plan, event, whole !== undefined), plan.deadlines, heldIn(plan))
      : lateForLaunch(plan)),
    ...lateEnrolments(plan),
    ...(whole && isCalledTime(whole.due) ? otherDays(plan, whole) : []),
    ...eventsOfSections(plan).flatMap((it) => slipsAround(scopeOf(plan, it, false), it.inside, [])),
  ];
}

/** The event itself on another day: `Thực tập: ngày 17/7/2026` in the timetable of a plan `Thực tập phương án chữa cháy …`. */
function otherDays(plan: Plan, event: Event): readonly EventSlip[] {
  if (briefEvent < event.last - event.first || event.isVague) return [];
  const subject = fold(plan.header.subject?.text ?? '').replace(/^tổ chức /u, '');
  const named = entryLists(plan)
    .flat()
    .filter(({ name }) => name.includes(' ') && subject.startsWith(`${name.replace(/^tổ chức /u, '')} `));
  const [only] = named;
  if (!only || named.length !== 1 || only.time.span.start === event.span.start) return [];
  const { earliest, latest, span } = only.time;
  return latest < event.first || event.last < earliest
    ? [{ kind: 'opening', span, said: sayTime(only.time), event }]
    : [];
}

/** `Đăng ký: từ ngày 15/9/2026 đến ngày 25/9/2026`, and elsewhere `nộp phiếu đăng ký chậm nhất ngày 30/9/2026`. */
function lateEnrolments(plan: Plan): readonly EventSlip[] {
  const time = enrolmentOf(plan);
  if (!time) return [];
  const event = { first: time.earliest, last: time.latest, span: time.span, said: sayTime(time) };
  return plan.deadlines.flatMap((it): readonly EventSlip[] => {
    const words = plan.source.text.slice(it.clause.start, it.span.start).normalize('NFC');
    const isLate = isDated(it) && event.last < (lastDay(it) ?? 0) && (lastDay(it) ?? 0) < event.last + farBehind;
    return isLate && ownEnrolment.test(words) ? [{ kind: 'enrolment', span: it.span, said: sayTime(it), event }] : [];
  });
}

/** What is handed in by who takes part, and not by who collects it. */
const ownEnrolment =
  /(?<![\p{L}\p{M}])(?:nộp|gửi)\s(?:phiếu|đơn|bản|hồ sơ)\s(?:đăng ký|dự (?:thi|tuyển))(?![\p{L}\p{M}])(?!.*(?:danh sách|tổng hợp))/iu;

function slipsAround(scope: Scope, dues: readonly Deadline[], held: readonly Held[]): readonly EventSlip[] {
  const slip = (kind: EventSlip['kind'] | undefined, at: Span, said: string): readonly EventSlip[] =>
    kind && at.start !== scope.span.start ? [{ kind, span: at, said, event: scope }] : [];
  return [
    ...dues.flatMap((it) =>
      runsOver(scope, it)
        ? slip('outside', it.span, writeDay(it.latest))
        : slip(slipOfDue(scope, it), it.span, sayTime(it)),
    ),
    ...held.flatMap((it) => slip(slipOfHeld(scope, it), it.span, writeDay(it.day))),
  ];
}

/** An event as what is due and held around it is seen from it. */
interface Scope extends Event {
  readonly plan: Plan;
  readonly issued: Day;
  /** So short that a report on it has to wait for its end; a visit may be longer. */
  readonly isShort: boolean;
  readonly isVisit: boolean;
  /** By when everything has to be prepared. */
  readonly begun: Day;
  /** So long that a task of it could be meant to be done in it. */
  readonly isLong: boolean;
  readonly isWhole: boolean;
}

function scopeOf(plan: Plan, event: Event, isWhole: boolean): Scope {
  const { first, last, isVague = false } = event;
  const days = last - first;
  return {
    ...event,
    plan,
    issued: plan.header.issued?.latest ?? Number.NEGATIVE_INFINITY,
    isShort: days <= longestEvent,
    isVisit: !isVague && days <= longestVisit && (event.isVisit || visiting.test(plan.header.subject?.text ?? '')),
    begun: !isVague && days <= briefEvent ? first : last,
    isLong: isWhole && longPeriod <= days,
    isWhole,
  };
}

function slipOfDue(scope: Scope, due: Deadline): EventSlip['kind'] | undefined {
  const { plan, isShort } = scope;
  const words = plan.source.text.slice(due.clause.start, due.span.start).normalize('NFC');
  const isEnrolment = enrolment.test(words);
  const isRange = due.start !== undefined && due.end?.kind === 'day';
  const isOpen = isRange && isEnrolment;
  const day = isDated(due) || isTimed(due) || isOpen || (isRange && training.test(words)) ? lastDay(due) : undefined;
  if (day === undefined || day < scope.issued) return undefined;
  if (due.action === 'hold') {
    return isShort && scope.begun < day && rehearsal.test(words) && !afterwards.test(words) ? 'preparation' : undefined;
  }
  const isReport = due.action !== 'complete' && !due.period;
  const isOther = another.test(words) || farBehind < day - scope.last;
  if ((isReport || isOpen) && isEnrolment && isShort && scope.last < day && !isOther) return 'enrolment';
  if (!isOther && isLatePreparation(scope, words, day)) return 'preparation';
  if (isReport) return slipOfReport(scope, words, day);
  return isOutside(scope, due, words, day) ? 'outside' : undefined;
}

function isLatePreparation({ first, begun, isShort, isVisit }: Scope, words: string, day: Day): boolean {
  const since = isVisit && founding.test(words) ? first : begun;
  return (isShort || isVisit) && since < day && preparing.test(words) && !afterwards.test(words);
}

function slipOfReport(scope: Scope, words: string, day: Day): 'before' | 'during' | undefined {
  if (!results.test(words) || notYet.test(words) || isOfLevel(scope.plan, words)) return undefined;
  if (day < scope.first) return 'before';
  return (scope.isShort || scope.isVisit) && day < scope.last && !scope.isVague ? 'during' : undefined;
}

/** `phát sóng từ ngày 15/4/2026 đến hết ngày 15/6/2026`, where all is over on 15/5/2026. */
function runsOver({ isLong, first, last, plan }: Scope, due: Deadline): due is Deadline & { readonly latest: Day } {
  const { start, end, earliest = 0, latest = 0, clause, span } = due;
  if (!isLong || start?.kind !== 'day' || end?.kind !== 'day') return false;
  if (earliest < first || last < earliest || latest <= last) return false;
  const words = plan.source.text.slice(clause.start, span.start).normalize('NFC');
  return !afterwards.test(words) && !another.test(words);
}

function isOutside({ isLong, last }: Scope, { action, task }: Deadline, words: string, day: Day): boolean {
  if (!isLong || day <= last || action !== 'complete') return false;
  const name = (task?.form === 'row' && task.title?.text) || '';
  return !afterwards.test(`${name} ${words}`) && !/báo cáo/iu.test(name) && !another.test(words);
}

function slipOfHeld(scope: Scope, { day, name }: Held): EventSlip['kind'] | undefined {
  const isOver = scope.last < day;
  if (day < scope.issued) return undefined;
  if (opening.test(name) || closing.test(name)) {
    return day < scope.first || (scope.isWhole && isOver) ? 'opening' : undefined;
  }
  if (afterwards.test(name)) return undefined;
  if (scope.isShort && scope.begun < day && rehearsal.test(name)) return 'preparation';
  return scope.isLong && isOver ? 'outside' : undefined;
}

/** `1. Lễ phát động`, `- Thời gian: 7 giờ 30, ngày 23/02/2026`: what goes on for months is launched on one day. */
function lateForLaunch(plan: Plan): readonly EventSlip[] {
  const called = plan.deadlines.filter((it) => it.operator === 'on' && it.label && isCalledTime(it));
  const found = called.length <= mostCalled ? called.filter((it) => isLaunch(plan, it)) : [];
  const [only] = found;
  const day = only?.latest;
  if (!only || day === undefined || found.length !== 1) return [];
  const event = { first: day, last: day, span: only.span, said: sayTime(only) };
  return plan.deadlines.flatMap((due): readonly EventSlip[] => {
    const last = isDated(due) ? lastDay(due) : undefined;
    if (last === undefined || last <= day || farFromLaunch < last - day) return [];
    const words = plan.source.text
      .slice(Math.max(due.clause.start, due.span.start - reach), due.span.start)
      .normalize('NFC');
    if (!forLaunch.test(words) || afterwards.test(words) || another.test(words)) return [];
    return [{ kind: 'preparation', span: due.span, said: sayTime(due), event }];
  });
}

const farFromLaunch = 60;
/** More of them are a calendar. */
const mostCalled = 6;
/** How far before a time its words are read. */
const reach = 300;
const forLaunch =
  /(?<![\p{L}\p{M}])(?:giấy mời|mời đại biểu|tổng duyệt|trang trí|khánh tiết|kịch bản)(?![\p{L}\p{M}])/iu;

const isLaunch = ({ outline }: Plan, { block }: Deadline): boolean =>
  /(?<![\p{L}\p{M}])(?:lễ|hội nghị|mít tinh|ra quân|phát động)(?![\p{L}\p{M}])/iu.test(
    sectionsAround(outline.sections, block.index).at(-1)?.title.text ?? '',
  );

const closing = /^(?:[\p{L}\d.]{1,7}[.)]\s+|[-+*•]\s*)?(?:tổ chức\s+)?(?:lễ\s+)?bế mạc(?![\p{L}\p{M}])/iu;
const results = /(?<![\p{L}\p{M}])(?:báo cáo|tổng hợp|tổng kết)[^;.]{0,60}(?:kết quả|tổng kết)|hoàn thiện báo cáo/iu;
/** `báo cáo kết quả hội thao cấp tiểu đoàn`, where the event is that of the regiment. */
function isOfLevel({ header }: Plan, words: string): boolean {
  const [said = ''] = /(?<![\p{L}\p{M}])cấp\s(?!trên|dưới|có|ủy|uỷ)\p{L}+(?:\s\p{L}+)?/u.exec(fold(words)) ?? [];
  return said !== '' && !fold(header.subject?.text ?? '').includes(said);
}

const notYet =
  /(?<![\p{L}\p{M}])(?:đăng ký|chuẩn bị|tiến độ|danh sách|đề cương|dự kiến|kế hoạch|phương án|vòng|đợt|sơ khảo|sơ kết|rà soát|khảo sát|tự (?:kiểm tra|giám sát|đánh giá)|của (?:năm|kỳ|lần) trước)(?![\p{L}\p{M}])/iu;

/** Something else that is got ready in the same plan, and what comes too long after it to belong to it. */
const another =
  /(?<![\p{L}\p{M}])(?:đón|(?<!nghỉ )tết|trung thu|quốc khánh|cấp (?:tỉnh|thành phố|khu vực|quốc gia)|toàn quốc|vụ mùa|kiến nghị)(?![\p{L}\p{M}])/iu;
const farBehind = 45;
/** What an inspection begins with, however long it lasts. */
const founding =
  /(?<![\p{L}\p{M}])(?:thành lập (?:\d{1,2} )?(?:đoàn|ban (?:giám khảo|tổ chức|đề thi)|hội đồng)|đề cương)(?![\p{L}\p{M}])/iu;

const enrolment =
  /(?<![\p{L}\p{M}])đăng ký(?![\p{L}\p{M}])(?!\s+(?:kết hôn|khai sinh|kinh doanh|nhu cầu|kế hoạch|thi đua))/iu;
/** By who takes part. */
const training = /(?<![\p{L}\p{M}])(?:luyện tập|tập luyện)(?:\s[^,;.]{1,40})?\s*$/iu;
const rehearsal =
  /(?<![\p{L}\p{M}])(?:luyện tập|tập luyện|tổng duyệt|họp (?:kỹ thuật|trọng tài|trưởng đoàn|các đoàn)|bốc thăm)(?![\p{L}\p{M}])/iu;
const preparing =
  /(?<![\p{L}\p{M}])(?:chuẩn bị|giấy mời|mời đại biểu|tổng duyệt|duyệt chương trình|trang trí|khánh tiết|bốc thăm|xếp lịch|điều lệ|phương án|kịch bản|thành lập (?:\d{1,2} )?(?:ban|đoàn|hội đồng)|tự (?:kiểm tra|giám sát)|đề cương|về đoàn)(?![\p{L}\p{M}])/iu;
const afterwards =
  /(?<![\p{L}\p{M}])(?:kết thúc|thu dọn|tháo dỡ|tổng kết|sơ kết|bế mạc|trao giải|chung kết|kinh nghiệm|vòng|đợt|sau|toàn quốc|quyết toán|thanh toán|nghiệm thu|bàn giao|khen thưởng|biểu dương|hoàn thiện|khắc phục|kết luận|thông báo|báo cáo kết quả|công bố|duy trì|năm \d{4}|(?:hằng|hàng) năm)(?![\p{L}\p{M}])/iu;

/** `Thời gian hoàn thành: Ngày 11/5/2026`, the day of a task; `Tổng duyệt: Từ 14 giờ đến 17 giờ ngày 27/7/2026`. */
const isTimed = ({ action, end, operator, label, task }: Deadline): boolean =>
  end?.kind === 'day' &&
  operator === 'on' &&
  (action === 'hold' || (action === 'complete' && label !== undefined && task !== undefined));

const isDated = ({ action, end, isUnclear, operator }: Deadline): boolean =>
  (action === 'report' || action === 'submit' || action === 'complete') &&
  !isUnclear &&
  end?.kind === 'day' &&
  (operator === 'before' || operator === 'by');
