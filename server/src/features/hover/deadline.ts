import { isBackwards, lastDay } from '../../plan/deadlines/bounds';
import { type Calendar, isKnownYear, workingDayBefore, workingDaysUntil } from '../../plan/deadlines/calendar';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Plan } from '../../plan/plan';
import { type Day, fromDay, writeDay } from '../../syntax/days/date';
import { capitalized, decapitalized } from '../../text/capitals';
import { textOf } from '../../text/span';
import { shorten } from '../structure/outline';
import { sayWhy } from './date';
import { type Base, sayDay, sayDistance, sayOpen, sayWorkingDays } from './days';
import { type Asked, type Fact, isAt } from './facts';
import { type Line, strong } from './said';
import { nextTurns, sayTurn } from './turns';

/** When something is due, as it was read: the last day in words, who is asked for what, how far away it is. */
export function deadlineFact(asked: Asked): Fact | undefined {
  const { analysis, at, block } = asked;
  const deadline = analysis.plan.deadlines.find((it) => it.block === block && isAt(it.span, at));
  if (!deadline) return undefined;
  return { span: deadline.span, lines: deadlineLines(deadline, { ...asked, plan: analysis.plan }) };
}

/** What days are counted by. */
interface Counting {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly base: Base;
}

export const deadlineLines = (deadline: Deadline, counting: Counting): readonly Line[] => [
  ...timeLines(deadline, counting),
  ...dutyLines(deadline),
  ...yearLines(deadline, counting),
];

function timeLines(deadline: Deadline, counting: Counting): readonly Line[] {
  const { operator, start, end } = deadline;
  if (operator === 'ongoing') return [[strong('Thường xuyên'), ', không có hạn cuối']];
  if (operator === 'recurring') return turnLines(deadline, counting);
  const impossible = [start, end].find((it) => it?.date?.isImpossible)?.date;
  if (impossible) return [[strong('Lịch không có ngày này'), `: ${sayWhy(impossible)}`]];
  if (deadline.latest === undefined || deadline.earliest === undefined) {
    return [[strong('Chưa rõ năm nào'), ': ở đây không ghi, tên kế hoạch cũng không cho biết']];
  }
  if (isBackwards(deadline)) {
    return [[strong(`Từ ${sayDay(deadline.earliest)} đến ${sayDay(deadline.latest)}`), ': bắt đầu sau kết thúc']];
  }
  return start || (operator !== 'before' && isStretch(deadline))
    ? stretchLines(deadline, counting)
    : lastDayLines(deadline, counting);
}

/** A whole month or quarter that something is held or done in. */
const isStretch = ({ operator, end }: Deadline): boolean =>
  end?.kind !== 'day' && (operator === 'within' || operator === 'on' || operator === 'from-to');

/** `Từ thứ Hai, 08/3/2027 đến hết thứ Sáu, 12/3/2027: 5 ngày, 5 ngày làm việc`; of a quarter nobody counts the days. */
function stretchLines({ earliest = 0, latest = 0, end }: Deadline, { calendar, base }: Counting): readonly Line[] {
  const isDays = end?.kind === 'day';
  const [from, to] = isDays ? [sayDay(earliest), sayDay(latest)] : [writeDay(earliest), writeDay(latest)];
  const working = workingDaysUntil(earliest - 1, latest, calendar);
  const open = working?.count === 0 ? ', đều là ngày nghỉ' : sayWorkingDays(working);
  const isAhead = base.day < earliest;
  const distance = sayDistance(isAhead ? earliest : latest, base);
  return [
    [strong(`Từ ${from} đến hết ${to}`), ...(isDays ? [`: ${latest - earliest + 1} ngày${open}`] : [])],
    ...(distance === undefined ? [] : [[`${isAhead ? 'Bắt đầu' : 'Kết thúc'}: ${decapitalized(distance)}`]]),
  ];
}

const hourForm = /(?<hour>\d{1,2})\s*(?:giờ|h|g)(?:\s*(?<minute>\d{2})(?!\d))?/iu;

/** ` (trước 17 giờ 00)`, where the draft says until when on that day. */
function hourOf({ span, operator }: Deadline, { source: { text } }: Plan): string | undefined {
  const words = textOf(text, span).normalize('NFC');
  const { hour, minute } = hourForm.exec(words)?.groups ?? {};
  if (hour === undefined || operator === 'on') return undefined;
  const word = /^trước/iu.test(words) ? 'trước' : 'đến';
  return ` (${word} ${hour} giờ${minute === undefined ? '' : ` ${minute}`})`;
}

function lastDayLines(deadline: Deadline, { plan, calendar, base }: Counting): readonly Line[] {
  const last = lastDay(deadline) as Day;
  const { operator, latest = 0 } = deadline;
  const open = sayOpen(last, calendar);
  const note = open === undefined ? '' : `, ${open}`;
  const before =
    calendar.closedBy(last) !== undefined && isKnownYear(last) ? workingDayBefore(last, calendar) : undefined;
  const distance = sayDistance(last, base, calendar);
  const how =
    hourOf(deadline, plan) ??
    (operator === 'before'
      ? ` (không tính ngày ${shortDate(latest)})`
      : operator === 'on'
        ? ''
        : ' (tính cả ngày này)');
  const name = operator === 'on' ? capitalized(sayDay(last)) : `Hạn cuối: ${sayDay(last)}`;
  return [
    [strong(name), `${note}${how}`],
    ...(before === undefined || operator === 'on' ? [] : [[`Ngày làm việc cuối cùng trước đó: ${sayDay(before)}`]]),
    ...(distance === undefined ? [] : [[distance]]),
  ];
}

const shortDate = (day: Day): string => {
  const { day: date, month } = fromDay(day);
  return `${String(date).padStart(2, '0')}/${month < 3 ? `0${month}` : month}`;
};

function turnLines(deadline: Deadline, { base }: Counting): readonly Line[] {
  const said = sayTurn(deadline);
  const days = nextTurns(deadline, base.day);
  if (days.length === 0) return [[strong(said)]];
  const { isOfPlan, day } = base;
  const since = isOfPlan ? `sau ngày của kế hoạch (${writeDay(day)})` : `tính từ hôm nay (${writeDay(day)})`;
  return [[strong(said)], [`Các hạn cuối ${since}: ${days.map(sayDay).join('; ')}`]];
}

/** `Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở`. */
function dutyLines(deadline: Deadline): readonly Line[] {
  const { action, actor, target, task, isUnclear } = deadline;
  if (isUnclear) return [['Chưa rõ hạn này của ai']];
  if (action === 'report' || action === 'submit') {
    const what = `${action === 'report' ? 'Báo cáo' : 'Gửi'}${periodOf(deadline)}`;
    if (actor) return [[`${what}: ${actor.text}${target ? ` gửi ${target.text}` : ''}`]];
    if (target) return [[action === 'report' ? `${what} gửi ${target.text}` : `${what} cho ${target.text}`]];
    return what.includes(' ', 8) ? [[what]] : [];
  }
  const title = task && task.form !== 'sentence' ? task.title : undefined;
  if (title) return [[`Nhiệm vụ: ${shorten(title.text)}${actor ? ` (${actor.text} chủ trì)` : ''}`]];
  return actor ? [[`Của: ${actor.text}`]] : [];
}

/** What is reported on, unless it only says again when. */
function periodOf({ period, span }: Deadline): string {
  if (!period || (period.span.start < span.end && span.start < period.span.end)) return '';
  return ` ${decapitalized(period.text).replace(/^báo cáo\s+/u, '')}`;
}

function yearLines({ end, operator, isYearAssumed, latest }: Deadline, { plan }: Counting): readonly Line[] {
  if (!isYearAssumed || operator === 'ongoing' || operator === 'recurring' || latest === undefined) return [];
  const year = yearOf(end) ?? plan.header.year;
  return year === undefined ? [] : [[`Không ghi năm, hiểu là năm ${year} của kế hoạch`]];
}

const yearOf = (time: DeadlineTime | undefined): number | undefined =>
  time?.latest === undefined ? undefined : fromDay(time.latest).year;
