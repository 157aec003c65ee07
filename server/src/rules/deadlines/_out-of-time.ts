import { isBackwards } from '../../plan/deadlines/bounds';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isDone, isLookingBack } from '../../plan/deadlines/looking-back';
import type { Header } from '../../plan/head/header';
import type { Plan } from '../../plan/plan';
import { fromDay, toDay } from '../../syntax/days/date';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { type Cover, coverOf, covers } from '../../text/sorted';
import { type Span, textOf } from '../../text/span';
import { matters } from './_early-start';
import { isStageLed } from './order/stages';

/** Whether something ends in a time that is told for its year, or as past: what follows from that is not told as well. */
export const isOutOfTime = (plan: Plan, { end }: Span): boolean => covers(outOfTime(plan), end - 1);

const outOfTime = remember(
  (plan: Plan): Cover => coverOf([...outsideYears(plan), ...beforeIssue(plan)].map((it) => it.span)),
);

/** The deadlines that are over when the plan is issued. */
export const beforeIssue: (plan: Plan) => readonly Deadline[] = remember((plan) => {
  const { issued, kind } = plan.header;
  if (!issued || kind === 'report') return [];
  return plan.deadlines.filter((deadline) => {
    const { end, latest } = deadline;
    if (!end?.year || end.kind === 'year' || latest === undefined || issued.earliest <= latest) return false;
    const isTime =
      isStageLed(plan, deadline) || isAlone(plan, deadline) || isAimedAt(plan, deadline) || isAsked(plan, deadline);
    if (isVague(deadline) && !isTime) return false;
    return isStillDue(plan, deadline) && !isLookedAt(deadline, plan.header);
  });
});

/** No verb and no label calls it a duty. */
export const isVague = ({ action, label }: Deadline): boolean => action === 'other' && !label;

const isStillDue = (plan: Plan, it: Deadline): boolean =>
  !isBackwards(it) &&
  !isLookingBack(plan, it) &&
  !isDone(plan, it) &&
  !isDoneRow(it) &&
  !isChronicled(plan, it) &&
  !isRecalled(plan, it);

/** Below `Ngày`, `Tháng`, `Ngày gửi` days that are all past at the issue tell what was. */
function isChronicled({ deadlines, header: { issued } }: Plan, { task, label }: Deadline): boolean {
  if (task?.form !== 'row' || !issued || !/^(?:ngày|tháng)(?!\p{L})/iu.test(label?.text ?? '')) return false;
  const column = deadlines.filter((it) => it.label?.span.start === label?.span.start);
  return column.every(({ latest }) => latest !== undefined && latest < issued.earliest);
}

/** `| Khảo sát | Tháng 02/2026 | Đã hoàn thành |` */
const isDoneRow = ({ task, block }: Deadline): boolean =>
  task?.form === 'row' && /[|\t]\s*(?:đã\s[^|\t]{2,60}|xong|hoàn thành)\s*(?:[|\t]|$)/iu.test(block.paragraph.text);

/** `Năm 2024, đơn vị tự đánh giá từ ngày 16/11/2024 đến ngày 27/11/2024, đạt 3,42 điểm`: how that year was. */
function isRecalled({ source }: Plan, { clause, span, end, operator }: Deadline): boolean {
  if (operator === 'before' || operator === 'by') return false;
  const [, year] =
    /^\s*(?:Trong\s)?[Nn]ăm\s(20\d\d),/u.exec(source.text.slice(clause.start, clause.start + 30).normalize('NFC')) ??
    [];
  const tail = fold(source.text.slice(span.end, clause.end));
  return Number(year) === end?.year?.value && /(?<![\p{L}\p{M}])(?:đã|đạt|được|thu|tiếp nhận|có)\s/u.test(tail);
}

/** `1.1. Khảo sát nhu cầu: Trong quý I năm 2026.`: behind the name of a task its time and nothing else. */
function isAlone({ source }: Plan, { block, span }: Deadline): boolean {
  if (longestWritten < span.start - block.start) return false;
  const lead = source.text.slice(block.start, span.start).normalize('NFC');
  const isWhole = /^[\s.;]*$/u.test(source.text.slice(span.end, Math.min(block.end, span.end + 20)));
  const isTime = /^trong\s/iu.test(textOf(source.text, span)) && lead.length < longestName;
  const isPlanned = /:\s*dự kiến\s*$/iu.test(lead);
  return isTime && (isPlanned || (isWhole && /:\s*$/u.test(lead))) && !matters.test(lead);
}

/** `phấn đấu đến ngày 31/12/2026 có 80% hồ sơ được số hóa` */
const isAimedAt = ({ source }: Plan, { span }: Deadline): boolean =>
  /(?<!\p{L})phấn đấu,?\s*$/iu.test(source.text.slice(Math.max(0, span.start - 20), span.start).normalize('NFC'));

/** `3. Công đoàn: phối hợp tuyên truyền trong tháng 9/2024.`: what asks for work in a month and says nothing else. */
function isAsked({ source }: Plan, { block, span, operator, end }: Deadline): boolean {
  if (operator !== 'within' || end?.kind !== 'month') return false;
  if (longestWritten < span.start - block.start) return false;
  const lead = source.text.slice(block.start, span.start).normalize('NFC');
  return (
    asking.test(lead) &&
    !matters.test(lead) &&
    /^[\s.;]*$/u.test(source.text.slice(span.end, Math.min(block.end, span.end + 20)))
  );
}

const asking =
  /(?:^|[.):]\s|^[-+*]\s|,\s)(?:phối hợp|tham mưu|tuyên truyền|rà soát|xây dựng|vận động|hướng dẫn|đôn đốc|quán triệt|phổ biến|bố trí|chuẩn bị)\s/iu;

const longestName = 160;
/** With tones that stand beside their letters. */
const longestWritten = 3 * longestName;

const longestVisit = 60;

const looking =
  /(?:^|\svề\s)(?:(?:tổ chức|tiến hành|đoàn|việc)\s+)?(?:kiểm tra|giám sát|thanh tra|khảo sát|kiểm toán|tổng kết|sơ kết)/iu;

/**
 * `Thời điểm giám sát: Từ ngày 01/01/2025 đến ngày 30/4/2026`, and in a plan to supervise `Nội dung: Việc giải quyết hồ sơ từ ngày …
 * đến ngày …`: no supervision lasts so long, it is what is supervised.
 */
const isLookedAt = ({ label, start, latest = 0 }: Deadline, { subject }: Header): boolean =>
  start?.earliest !== undefined &&
  longestVisit < latest - start.earliest &&
  (label
    ? /^thời điểm (?:kiểm (?:tra|sát)|giám sát|thanh tra|xem xét|xác minh)/iu.test(label.text)
    : looking.test(subject?.text ?? ''));

/** The deadlines in a year that is none of the plan's. */
export const outsideYears: (plan: Plan) => readonly Deadline[] = remember((plan) => {
  const years = yearsOf(plan);
  if (!years) return [];
  const { first, plan: last } = years;
  const mayEndYear = endsYear.test(plan.header.subject?.text ?? '');
  return plan.deadlines.filter((deadline) => {
    const { end, operator } = deadline;
    if (!end?.year || end.kind === 'year' || operator === 'recurring') return false;
    const { value } = end.year;
    if (first <= value && value <= last) return false;
    // What no verb calls a duty may be a look ahead to the next year, hardly to a quarter after that.
    if (isVague(deadline) && !isCertain(deadline, years)) return false;
    if (!isStillDue(plan, deadline) || (value < first && isLookedAt(deadline, plan.header))) return false;
    const isNext = value === last + 1;
    if (isNext && wouldBePast(deadline, plan.header)) return false;
    const isOver = isOfMonth.test(plan.header.subject?.text ?? '');
    if (isNext && ((!isOver && mayComeAfter(deadline)) || runsOver(deadline) || isSaid(plan, deadline))) return false;
    return !(isNext && mayEndYear && isInFirstHalf(deadline));
  });
});

/** A quarter long after the plan, or a row of days that runs out of it. */
const isCertain = ({ start, end, operator }: Deadline, { plan }: PlanYears): boolean =>
  start?.date
    ? start.year?.value === plan && operator === 'from-to'
    : operator === 'within' && end?.kind === 'quarter' && end.year !== undefined && plan + 2 <= end.year.value;

/** The years that a plan is for and the one it is issued in; undefined where the year is a law's, or one of the past. */
export function yearsOf({ header }: Plan): PlanYears | undefined {
  const { year, years, yearFrom, issued, subject } = header;
  const issue = issued && fromDay(issued.earliest).year;
  if (year === undefined && years && yearFrom === 'subject' && issue !== undefined) {
    const { first, last } = years;
    // What looks back on a period is done after it.
    if (last === Number.POSITIVE_INFINITY || last < issue || looksBack.test(subject?.text ?? '')) return undefined;
    return { first: Math.min(first, issue), plan: last, said: `giai đoạn ${first} - ${last}` };
  }
  if (year === undefined || yearFrom === 'date') return undefined;
  if (issue !== undefined && year < issue) return undefined;
  if (lawYear.test(subject?.text ?? '')) return undefined;
  return { first: Math.min(year, issue ?? year), plan: year, said: `năm ${year}` };
}

interface PlanYears {
  readonly first: number;
  /** The last one. */
  readonly plan: number;
  readonly said: string;
}

const looksBack = /tổng kết|sơ kết|giám sát|kiểm tra|thanh tra|đánh giá|kiểm toán|quyết toán|luật|pháp lệnh|kỷ niệm/iu;

/** A plan for one week or month is over long before the next year. */
const isOfMonth =
  /(?<!(?:\d|từ|đến|[-–])\s)(?<![\p{L}\p{M}])(?:tuần\s(?:[1-3]?\d|4[0-4])(?!\p{N})|tháng\s(?:0?[1-9]|10)(?:\/|\snăm\s)20\d\d)/iu;

/** What such a plan is about comes when its year is over. */
const endsYear = /(?<![\p{L}\p{M}])(?:kh[óo][áa] sổ|quyết toán|tổng kết|kiểm điểm|xếp loại)(?![\p{L}\p{M}])/iu;

/** `SƠ KẾT THI HÀNH LUẬT ĐẤT ĐAI NĂM 2024`; a year behind `pháp luật` is the plan's. */
const lawYear =
  /(?<!(?:pháp|kỷ|kỉ)\s)(?<![\p{L}\p{M}])(?:luật|pháp lệnh|hiến pháp)(?![^,;]{0,200}\s(?:trong|giai đoạn)\s)[^,;]{0,200}\snăm\s+\d{4}/iu;

const closing = new Set(['năm', 'tổng kết', '6 tháng cuối năm', 'quý 4', 'lần cuối']);

const isInFirstHalf = ({ end }: Deadline): boolean => end?.latest !== undefined && fromDay(end.latest).month <= 6;

/** Reports on a year are due in the next, and so is what closes its accounts. */
function mayComeAfter({ action, period, end, matter }: Deadline): boolean {
  const month = end?.date?.month?.value ?? (end?.latest === undefined ? 13 : fromDay(end.latest).month);
  const isSettled = ['quyết', 'toán'].every((it) => matter.includes(it));
  if (6 < month) return isSettled;
  if (period && closing.has(period.key)) return true;
  const isReport = action === 'report' || action === 'submit';
  return (isReport && !period && month <= 3) || ['quyết', 'toán', 'tết'].some((it) => matter.includes(it));
}

/** `từ ngày 05/01/2028`, said on 26/01/2027: a year earlier the day would be over, so its year is no slip. */
function wouldBePast({ start, end }: Deadline, { issued }: Header): boolean {
  const day = start && start.year?.value === end?.year?.value ? start.earliest : end?.latest;
  if (day === undefined || !issued) return false;
  const { year, month, day: date } = fromDay(day);
  return toDay(year - 1, month, date) < issued.earliest;
}

/** From one winter month to the next: it begins in the plan's year and ends before that year comes round. */
function runsOver({ start, end }: Deadline): boolean {
  if (start?.earliest === undefined || end?.latest === undefined) return false;
  const [first, last] = [fromDay(start.earliest), fromDay(end.latest)];
  return first.year === last.year - 1 && last.month < first.month;
}

/** `Kế hoạch năm 2027: ban hành trước ngày 15/02/2027`, `Báo cáo tài chính năm 2026: trước ngày 30/6/2027`: the words mean that year. */
function isSaid({ source }: Plan, { clause, span: at, end }: Deadline): boolean {
  const year = end?.year?.value;
  const month = end?.latest === undefined ? undefined : fromDay(end.latest).month;
  if (year === undefined || month === undefined) return false;
  const lead = source.text.slice(clause.start, at.start).normalize('NFC');
  const said = allMatches(lead, /năm\s+(?<year>\d{4})(?!\d)/giu).map((it) => Number(it.groups?.year));
  return said.includes(year) || (said.includes(year - 1) && month <= 6);
}
