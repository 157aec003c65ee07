import type { Deadline } from '../../plan/deadlines/deadlines';
import { isBackwards, lastDay } from '../../plan/deadlines/same-duty';
import type { Plan } from '../../plan/plan';
import { fold } from '../../text/fold';

/** What can not be in time: a report on results due before the event begins or is over, an enrolment due behind it. */
export interface EventSlip {
  readonly kind: 'before' | 'during' | 'enrolment';
  readonly due: Deadline;
  readonly event: Deadline;
}

/** Longer than that is no event, and is reported on while it goes on. */
const longestEvent = 40;

/** Only where the plan tells the time of the whole in a part of its own, and once. */
export function findEventSlips(plan: Plan): readonly EventSlip[] {
  const event = eventOf(plan);
  if (event?.start?.earliest === undefined || event.latest === undefined) return [];
  const { earliest } = event.start;
  const isShort = event.latest - earliest <= longestEvent;
  return plan.deadlines.flatMap((due): readonly EventSlip[] => {
    const last = isDatedReport(due) ? lastDay(due) : undefined;
    if (last === undefined || last < (plan.header.issued?.latest ?? last)) return [];
    const words = plan.source.text.slice(due.clause.start, due.span.start).normalize('NFC');
    if (isShort && (event.latest as number) < last)
      return enrolment.test(words) ? [{ kind: 'enrolment', due, event }] : [];
    if (!results.test(words) || notYet.test(words)) return [];
    if (last < earliest) return [{ kind: 'before', due, event }];
    return isShort && last < (event.latest as number) ? [{ kind: 'during', due, event }] : [];
  });
}

const timePart = /(?:^|[\s,])thời gian(?:[\s,]|$)/u;

function eventOf({ outline, deadlines, header }: Plan): Deadline | undefined {
  const part = outline.sections.filter((it) => timePart.test(fold(it.title.text)));
  const [only] = part;
  if (!only || part.length !== 1) return undefined;
  const inside = deadlines.filter(
    (it) =>
      it.start &&
      it.end?.kind === 'day' &&
      !isBackwards(it) &&
      only.blocks.start <= it.block.index &&
      it.block.index < only.blocks.end &&
      (header.issued?.earliest ?? Number.NEGATIVE_INFINITY) <= (it.latest ?? 0),
  );
  return inside.length === 1 ? inside[0] : undefined;
}

const results = /(?<![\p{L}\p{M}])(?:báo cáo|tổng hợp|tổng kết)[^;.]{0,60}(?:kết quả|tổng kết)|hoàn thiện báo cáo/iu;
const notYet =
  /(?<![\p{L}\p{M}])(?:đăng ký|chuẩn bị|tiến độ|danh sách|đề cương|dự kiến|kế hoạch|phương án|vòng|đợt|sơ khảo|sơ kết|cấp cơ sở|rà soát|khảo sát|tự (?:kiểm tra|giám sát|đánh giá)|của (?:năm|kỳ|lần) trước)(?![\p{L}\p{M}])/iu;

const enrolment =
  /(?<![\p{L}\p{M}])đăng ký(?![\p{L}\p{M}])(?!\s+(?:kết hôn|khai sinh|kinh doanh|nhu cầu|kế hoạch|thi đua))/iu;

const isDatedReport = ({ action, end, isUnclear, operator, period }: Deadline): boolean =>
  (action === 'report' || action === 'submit') &&
  !isUnclear &&
  !period &&
  end?.kind === 'day' &&
  (operator === 'before' || operator === 'by');
