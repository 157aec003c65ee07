import type { Deadline } from '../../../plan/deadlines/deadlines';
import { isBackwards, lastDay, sayTime } from '../../../plan/deadlines/same-duty';
import type { Plan } from '../../../plan/plan';
import { sectionsAround } from '../../../plan/sections/sections';
import { type Day, writeDay } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import { type Span, within } from '../../../text/span';
import { type Held, heldIn, saidBefore } from '../_events';

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

interface Event {
  readonly first: Day;
  readonly last: Day;
  readonly span: Span;
  readonly said: string;
}

interface Whole extends Event {
  readonly due: Deadline;
}

/** Longer than that is no event, and is reported on while it goes on; who inspects reports when it is over. */
const longestEvent = 40;
const longestVisit = 120;
/** What takes so few days is prepared before them. */
export const briefEvent = 7;
const longPeriod = 20;

/** Only where the plan tells the time of the whole in a part of its own, and once, or has one opening day. */
export function findEventSlips(plan: Plan): readonly EventSlip[] {
  const whole = wholeOf(plan);
  const event = whole ?? openingOf(plan);
  if (!event) return lateForLaunch(plan);
  const { first, last } = event;
  const isShort = last - first <= longestEvent;
  const isVisit = last - first <= longestVisit && visiting.test(plan.header.subject?.text ?? '');
  const issued = plan.header.issued?.latest ?? Number.NEGATIVE_INFINITY;
  const begun = last - first <= briefEvent ? first : last;
  const slips = plan.deadlines.flatMap((due): readonly EventSlip[] => {
    const words = plan.source.text.slice(due.clause.start, due.span.start).normalize('NFC');
    const isOpen = due.start !== undefined && due.end?.kind === 'day' && enrolment.test(words);
    const day = isDated(due) || isTimed(due) || isOpen ? lastDay(due) : undefined;
    if (day === undefined || day < issued || due.span.start === event.span.start) return [];
    const slip = (kind: EventSlip['kind']): readonly EventSlip[] => [
      { kind, span: due.span, said: sayTime(due), event },
    ];
    if (due.action === 'hold')
      return isShort && begun < day && rehearsal.test(words) && !afterwards.test(words) ? slip('preparation') : [];
    const isReport = due.action !== 'complete' && !due.period;
    const isOther = another.test(words) || farBehind < day - last;
    if ((isReport || isOpen) && isShort && last < day && enrolment.test(words) && !isOther) return slip('enrolment');
    const since = isVisit && founding.test(words) ? first : begun;
    if ((isShort || isVisit) && since < day && preparing.test(words) && !afterwards.test(words) && !isOther)
      return slip('preparation');
    if (!isReport) {
      const isOut = whole && longPeriod <= last - first && last < day && due.action === 'complete';
      const task = (due.task?.form === 'row' && due.task.title?.text) || '';
      return isOut && !afterwards.test(`${task} ${words}`) && !/báo cáo/iu.test(task) && !another.test(words)
        ? slip('outside')
        : [];
    }
    if (!results.test(words) || notYet.test(words) || isOfLevel(plan, words)) return [];
    if (day < first) return slip('before');
    return (isShort || isVisit) && day < last ? slip('during') : [];
  });
  const held = heldIn(plan).flatMap((it): readonly EventSlip[] => {
    if (it.day < issued || it.span.start === event.span.start) return [];
    const slip = (kind: EventSlip['kind']): readonly EventSlip[] => [
      { kind, span: it.span, said: writeDay(it.day), event },
    ];
    if (opening.test(it.name) || closing.test(it.name)) {
      return it.day < first || (whole && last < it.day) ? slip('opening') : [];
    }
    if (afterwards.test(it.name)) return [];
    if (isShort && begun < it.day && rehearsal.test(it.name)) return slip('preparation');
    return whole && longPeriod <= last - first && last < it.day ? slip('outside') : [];
  });
  return [...slips, ...held];
}

const timePart = /(?:^|[\s,])thời gian(?:[\s,]|$)/u;
const timeLabel = /^thời gian(?:$| (?:thực hiện|triển khai|tổ chức|tiến hành|kiểm tra|giám sát|thanh tra|khảo sát))/iu;

/** The time that a plan tells of the whole of what it is for. */
export function wholeOf(plan: Plan): Whole | undefined {
  const { outline, deadlines, header } = plan;
  const parts = outline.sections.filter((it) => timePart.test(fold(it.title.text)));
  const [only] = parts;
  if (1 < parts.length) return undefined;
  const inPart = only && deadlines.filter((it) => within(only.blocks, it.block.index));
  const inside = (inPart ?? deadlines.filter(isOwnItem)).filter(
    (it) => !isBackwards(it) && (header.issued?.earliest ?? Number.NEGATIVE_INFINITY) <= (it.latest ?? 0),
  );
  const ofDays = inside.filter(
    (it) => it.end?.kind === 'day' && (it.start || (it.operator === 'on' && isCalledTime(it))),
  );
  const told = 0 < ofDays.length ? ofDays : inside.filter((it) => isCalledTime(it) && areMonths(it));
  const [whole] = told;
  if (told.length !== 1 || whole?.earliest === undefined || whole.latest === undefined) return undefined;
  // Among other times in its part, as in a list of steps, a range is that of the whole only where it is called so.
  if (inPart && 1 < inPart.length && !isCalledTime(whole)) return undefined;
  // `13 và 20/11/2027`: the last of several days.
  if (!whole.start && /\d(?:\s*[,&]|\s+và)\s*(?:ngày\s*)?$/iu.test(textBefore(plan, whole))) return undefined;
  return { first: whole.earliest, last: whole.latest, span: whole.span, said: sayTime(whole), due: whole };
}

/** `từ tháng 4 đến hết tháng 9 năm 2026` */
const areMonths = ({ end, earliest = 0, latest = 0 }: Deadline): boolean =>
  (end?.kind === 'month' || end?.kind === 'months') && longestEvent < latest - earliest;

const textBefore = ({ source }: Plan, { span }: Deadline): string =>
  source.text.slice(Math.max(0, span.start - 20), span.start).normalize('NFC');

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

const isCalledTime = ({ task, block: { paragraph } }: Deadline): boolean =>
  task?.form !== 'row' && /^thời gian(?![\p{L}\p{M}])/iu.test(paragraph.text.slice(paragraph.marker?.end ?? 0));

/** `1. Thời gian thực hiện: từ ngày … đến ngày …`, beside the other items of its part. */
const isOwnItem = (it: Deadline): boolean => {
  const { label, task, block } = it;
  const { marker } = block.paragraph;
  return (
    label !== undefined &&
    !task &&
    timeLabel.test(label.text) &&
    saidBefore(it) === '' &&
    marker?.kind === 'number' &&
    marker.numbers.length === 1
  );
};

function openingOf(plan: Plan): Event | undefined {
  const found = heldIn(plan).filter((it: Held) => opening.test(it.name));
  const [only] = found;
  if (!only || found.length !== 1) return undefined;
  return { first: only.day, last: only.day, span: only.span, said: writeDay(only.day) };
}

const opening = /^(?:[\p{L}\d.]{1,7}[.)]\s+|[-+*•]\s*)?(?:tổ chức\s+)?(?:lễ\s+)?khai mạc(?![\p{L}\p{M}])/iu;
const closing = /^(?:[\p{L}\d.]{1,7}[.)]\s+|[-+*•]\s*)?(?:tổ chức\s+)?(?:lễ\s+)?bế mạc(?![\p{L}\p{M}])/iu;
const visiting = /(?:kiểm tra|giám sát|thanh tra|khảo sát)/iu;
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
const founding = /(?<![\p{L}\p{M}])(?:thành lập đoàn|đề cương)(?![\p{L}\p{M}])/iu;

const enrolment =
  /(?<![\p{L}\p{M}])đăng ký(?![\p{L}\p{M}])(?!\s+(?:kết hôn|khai sinh|kinh doanh|nhu cầu|kế hoạch|thi đua))/iu;
const rehearsal =
  /(?<![\p{L}\p{M}])(?:tổng duyệt|họp (?:kỹ thuật|trọng tài|trưởng đoàn|các đoàn)|bốc thăm)(?![\p{L}\p{M}])/iu;
const preparing =
  /(?<![\p{L}\p{M}])(?:chuẩn bị|giấy mời|mời đại biểu|tổng duyệt|duyệt chương trình|trang trí|khánh tiết|bốc thăm|xếp lịch|điều lệ|phương án|kịch bản|thành lập (?:ban|đoàn)|tự (?:kiểm tra|giám sát)|đề cương|về đoàn)(?![\p{L}\p{M}])/iu;
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
