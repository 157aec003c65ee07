import type { Deadline } from '../../plan/deadlines';
import type { Plan } from '../../plan/plan';
import { isBackwards, lastDay } from '../../plan/same-duty';
import { fold } from '../../text/fold';

/** A report on how something went that is due before it begins, or before it is over. */
export interface EarlyReport {
  readonly report: Deadline;
  readonly event: Deadline;
  readonly isOver: boolean;
}

/** Longer than that is no event, and is reported on while it goes on. */
const longestEvent = 40;

/** Only where the plan tells the time of the whole in a part of its own, and once. */
export function findEventReports(plan: Plan): readonly EarlyReport[] {
  const event = eventOf(plan);
  if (event?.start?.earliest === undefined || event.latest === undefined) return [];
  const { earliest } = event.start;
  const isShort = event.latest - earliest <= longestEvent;
  return plan.deadlines.flatMap((report): readonly EarlyReport[] => {
    const due = isOnResults(plan, report) ? lastDay(report) : undefined;
    if (due === undefined || due < (plan.header.issued?.latest ?? due)) return [];
    if (due < earliest) return [{ report, event, isOver: false }];
    return isShort && due < (event.latest as number) ? [{ report, event, isOver: true }] : [];
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

function isOnResults({ source }: Plan, { action, end, isUnclear, operator, period, clause, span }: Deadline): boolean {
  if ((action !== 'report' && action !== 'submit') || isUnclear || period || end?.kind !== 'day') return false;
  if (operator !== 'before' && operator !== 'by') return false;
  const words = source.text.slice(clause.start, span.start).normalize('NFC');
  return results.test(words) && !notYet.test(words);
}
