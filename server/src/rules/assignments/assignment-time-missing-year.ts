import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Task } from '../../plan/tasks/task';
import { insert } from '../../text/edit';

const timed = (first: string, second: string, third: string): string =>
  [first, second, third]
    .map(
      (it, i) =>
        `${i + 1}. Mở lớp tập huấn đợt ${i + 1}.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện: ${it}.\n`,
    )
    .join('\n');

export const guide = defineGuide({
  why: 'Các nhiệm vụ khác ghi “Quý II năm 2027” mà một nhiệm vụ chỉ ghi “Quý III” thì người đọc phải đoán. Việc làm thường xuyên, việc định kỳ “hằng tháng” không cần năm.',
  examples: [
    {
      text: timed('Quý I năm 2027', '⟦Quý II⟧', 'Tháng 9 năm 2027'),
      fixed: timed('Quý I năm 2027', 'Quý II năm 2027', 'Tháng 9 năm 2027'),
      says: 'Quý II',
    },
    { text: timed('Quý I', 'Quý II', 'Tháng 9 năm 2027') },
    { text: timed('Quý I năm 2027', 'Thường xuyên', 'Tháng 9/2027') },
    { text: timed('Quý I năm 2027', 'Theo kế hoạch của Bộ', 'Tháng 9/2027') },
    { text: timed('Quý I năm 2027', 'Trước ngày 20 hằng tháng', 'Tháng 9/2027') },
  ],
});

export default defineRule({
  id: 'assignment-time-missing-year',
  severity: 'hint',
  onlyPlans: true,
  title: 'Thời gian thực hiện thiếu năm trong khi các nhiệm vụ khác có ghi',
  *check({ plan }) {
    const timed = plan.tasks.filter((it) => it.form === 'labels' && it.time && dated.test(it.time.text));
    const bare = timed.filter((it) => !year.test(it.time?.text ?? '') && !recurring.test(it.time?.text ?? ''));
    if (bare.length === 0 || timed.length <= 2 * bare.length) return;
    const years = new Set(timed.flatMap((it) => it.time?.text.match(everyYear) ?? []));
    for (const task of bare) yield toFinding(task, years);
  },
});

const dated = /^(?:(?:Trong|Từ|Trước|Đầu|Giữa|Cuối|Chậm nhất|Hoàn thành)\s+){0,2}(?:quý|tháng|ngày|tuần)\s/iu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const recurring = /(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)(?!\p{L})/iu;
const everyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const bareMonth = /^(?:Trong\s+)?(?:quý\s+(?:[IV]{1,3}|[1-4])|tháng\s+\d{1,2})$/iu;

function toFinding({ time }: Task, years: ReadonlySet<string>): Finding {
  const { text, span } = time as NonNullable<Task['time']>;
  const [only] = years;
  const canAdd = years.size === 1 && bareMonth.test(text);
  return {
    span,
    message: `“${text.length < 40 ? text : `${text.slice(0, 38)}…`}” chưa ghi năm, các nhiệm vụ khác có ghi`,
    ...(canAdd && {
      fixes: offer(`Thêm “năm ${only}”`, insert(span.end, ` năm ${only}`)),
    }),
  };
}
