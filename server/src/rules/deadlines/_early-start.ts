import { asChoice, type Finding, offer } from '../../lint/rule';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { type Day, isRealDate, toDay, writeDay } from '../../syntax/days/date';
import { replace } from '../../text/edit';

const oneYear = 365;
const longBefore = 120;
const shortWork = 45;

/**
 * `từ ngày 06/10/2024 đến ngày 20/12/2025` in a plan of September 2025: the first year is that of the last plan. What lasts more
 * than a year and began long before the plan, and with the other year would last less and begin after it.
 */
export function earlyStart(plan: Plan, deadline: Deadline, issued: Day): Finding | undefined {
  const { start, end, latest = 0, clause } = deadline;
  const { day, month, year } = start?.date ?? {};
  const from = start?.earliest;
  if (from === undefined || issued <= from || !day || !month || !year || !end?.year) return undefined;
  const next = year.value + 1;
  if (latest - from < oneYear || !isRealDate(next, month.value, day.value)) return undefined;
  const right = toDay(next, month.value, day.value);
  if (right < issued || latest < right || oneYear < latest - right || isLookingBack(plan, deadline)) return undefined;
  // What is looked at or counted takes months, and a start shortly before the issue may be meant.
  if (shortWork < latest - right) {
    if (issued - from < longBefore) return undefined;
    const words = plan.source.text
      .slice(Math.max(clause.start, deadline.span.start - 200), deadline.span.start)
      .normalize('NFC');
    if (matters.test(words)) return undefined;
  }
  return {
    span: deadline.span,
    message: `Thời gian bắt đầu ${writeDay(from)} trước ngày ban hành kế hoạch hơn ${Math.floor((issued - from) / 30)} tháng`,
    severity: 'information',
    fixes: asChoice(offer(`Đổi năm bắt đầu thành ${next}`, replace(year.span, String(next)))),
  };
}

/** What is looked at, counted or was given may have begun at any time. */
export const matters =
  /(?<![\p{L}\p{M}])(?:số liệu|thống kê|niên độ|thời kỳ|phạm vi|thời điểm|giám sát|kiểm tra|thanh tra|kiểm toán|quyết toán|đã|hợp đồng|nhiệm kỳ|phát sinh|hồ sơ|dữ liệu|kết quả|xét|tính|giai đoạn|tiếp tục)(?![\p{L}\p{M}])/iu;
