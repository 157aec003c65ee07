import type { Finding } from '../../../lint/rule';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayDeadline, sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { type Day, datesOf, fromDay, isNeverReal, toDay } from '../../../syntax/days/date';
import { place } from '../../../syntax/paragraph';
import { contains } from '../../../text/span';

/** Fewer days than these say nothing of an order. */
const fewestOthers = 3;
/** Behind its report a plan may close what is left of it for some days; much later is another work. */
const soon = 10;
const late = 130;

const ofAll =
  /(?<![\p{L}\p{M}])(?:kết quả|tổng kết|tổng hợp,?\s(?:và\s)?báo cáo|báo cáo\s(?:UBND|về))(?![\p{L}\p{M}])/iu;
const onPart =
  /(?<![\p{L}\p{M}])(?:tiến độ|sơ kết|đợt|giai đoạn|phát động|đăng ký|chuẩn bị|danh sách|xây dựng|rà soát|khảo sát|dự thảo|nhu cầu|hằng|hàng|định kỳ)(?![\p{L}\p{M}])/iu;
const mayFollow =
  /(?<![\p{L}\p{M}])(?:quyết toán|thanh toán|thanh lý|nghiệm thu|bàn giao|bảo hành|giải ngân|lưu|duy trì|tiếp tục|khắc phục|khen|thưởng|năm sau|số liệu|kinh nghiệm|công khai|hậu kiểm|hoàn trả|xử lý|vét|bù|dự phòng|sau)(?![\p{L}\p{M}])/iu;

/** The one task that is due weeks behind the report on the whole plan, where no other day of the plan comes so late. */
export function findAfterReport(plan: Plan): readonly Finding[] {
  const dated = plan.deadlines.filter((it) => it.latest !== undefined).sort((a, b) => lastOf(b) - lastOf(a));
  const [task, report] = dated;
  if (plan.header.kind !== 'plan' || !task || !report) return [];
  const [due, told] = [lastOf(task), lastOf(report)];
  const [on, by] = [fromDay(due), fromDay(told)];
  if (due - told <= soon || late < due - told || on.year !== by.year || on.month === 12) return [];
  if (!isLimit(task) || !isLimit(report) || (task.action !== 'complete' && task.action !== 'submit')) return [];
  const words = ({ clause }: Deadline): string => plan.source.text.slice(clause.start, clause.end).normalize('NFC');
  if (report.action !== 'report' || (report.period && report.period.key !== 'tổng kết')) return [];
  if (!ofAll.test(words(report)) || onPart.test(words(report)) || mayFollow.test(words(task))) return [];
  const days = plan.blocks.flatMap((block) =>
    datesOf(block.paragraph).flatMap(({ at, day, month, span }): readonly Day[] => {
      if (contains(task.span, place(block, span))) return [];
      if (at !== undefined || !day || !month || isNeverReal(month.value, day.value)) return [at ?? told];
      return [toDay(by.year, month.value, day.value)];
    }),
  );
  const others = days.filter((it) => told - late < it && it < told);
  if (others.length < fewestOthers || days.some((it) => told < it)) return [];
  return [
    {
      span: task.span,
      message: `${sayDeadline(task)} sau hạn báo cáo chung ${sayTime(report)}, các ngày khác đều trước hạn ấy`,
      related: [{ span: report.span, message: 'Hạn báo cáo ghi ở đây' }],
      severity: 'information',
    },
  ];
}

const lastOf = ({ latest = 0 }: Deadline): Day => latest;

const isLimit = ({ operator, start, end }: Deadline): boolean =>
  (operator === 'before' || operator === 'by') && !start && end?.kind === 'day';
