import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Plan } from '../../plan/plan';

/** Results that are due before the work is begun or done of which they are: both are said in one breath. */
export function findEarlyResults({
  deadlines,
  source,
}: Pick<Plan, 'deadlines' | 'source'>): readonly (readonly [Deadline, Deadline])[] {
  const found: (readonly [Deadline, Deadline])[] = [];
  for (const [i, result] of deadlines.entries()) {
    const work = deadlines[i - 1];
    if (!work || work.block !== result.block || !isWork(work) || !isResult(result)) continue;
    if ((work.earliest as number) <= (result.latest as number)) continue;
    const between = source.text.slice(work.span.end, result.span.start).normalize('NFC');
    if (rightAfter.test(between)) found.push([result, work]);
  }
  return found;
}

const isWork = ({ action, earliest }: Deadline): boolean =>
  (action === 'complete' || action === 'hold') && earliest !== undefined;

const isResult = ({ action, latest, period, operator }: Deadline): boolean =>
  (action === 'report' || action === 'submit') &&
  latest !== undefined &&
  period === undefined &&
  (operator === 'before' || operator === 'by');

/** `, báo cáo kết quả về Văn phòng Sở`: of that work, and of no other that is named. */
const rightAfter =
  /^\s*[,;]\s*(?:và\s+)?(?:tổng hợp,?\s+)?(?:báo cáo|gửi|thông báo)\s+(?:báo cáo\s+)?kết quả(?:\s+(?:về|cho|lên|gửi|thực hiện|triển khai|tổ chức))?(?:\s[^,;.:\d]{1,60})?\s*$/u;
