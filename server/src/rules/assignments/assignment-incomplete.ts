import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import type { Task, TaskLabel } from '../../plan/tasks/task';
import { isLastWritten } from '../../plan/unfinished';
import { endOfLine, insertLabels } from './_label-lines';
import { type CommonLabel, keyOfLabel, type LabelSet, labelSetOf } from './_label-sets';

const closing = '\nTrên đây là Kế hoạch tuyên truyền năm 2027./.\n';

const two = (last: string): string =>
  '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Phòng Nội vụ.\n\nThời gian thực hiện: Tháng 3 năm 2027.\n\n' +
  '2. Làm trang tin.\n\nĐơn vị chủ trì: Phòng Văn hóa.\n\nĐơn vị phối hợp: Văn phòng Sở.\n\nThời gian thực hiện: Tháng 4 năm 2027.\n\n' +
  `3. Tổ chức hội thi.\n\n${last}`;

export const guide = defineGuide({
  why:
    'Khi các nhiệm vụ đều ghi đơn vị chủ trì, phối hợp, thời gian mà một nhiệm vụ bỏ sót, không ai biết việc ấy của ai hay bao giờ xong. Thảo chỉ so với thói quen ' +
    'của chính bản kế hoạch: mục nào quá nửa số nhiệm vụ có thì mới coi là thiếu; nhiệm vụ đang viết dở ở cuối bản thảo thì để yên.',
  examples: [
    {
      text: two(`Đơn vị chủ trì: Văn phòng Sở.\n\n⟦Đơn vị phối hợp⟧: Phòng Tài chính.\n${closing}`),
      fixed: two(
        `Đơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Phòng Tài chính.\n\nThời gian thực hiện: ….\n${closing}`,
      ),
      says: '“Thời gian thực hiện”',
    },
    {
      text: two(`Thời gian thực hiện: Tháng 5 năm 2027.\n\n⟦Đơn vị chủ trì⟧: Văn phòng Sở.\n${closing}`),
      says: '“Đơn vị phối hợp”',
    },
    { text: two('Đơn vị chủ trì: Văn phòng Sở.\n') },
    {
      text: two('Cơ quan chủ trì: Văn phòng Sở.\n\nTiến độ: Quý II năm 2027.\n\nPhối hợp thực hiện: Phòng Nội vụ.\n'),
    },
    {
      text: '1. Mở lớp.\n- Đơn vị chủ trì: Văn phòng Sở.\n\n2. Làm trang tin.\n- Đơn vị chủ trì: Phòng Văn hóa.\n- Đơn vị phối hợp: Văn phòng Sở.\n',
    },
    {
      text: '1. Mở lớp.\nĐơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Phòng Nội vụ.\n\n2. Làm trang tin.\nĐơn vị chủ trì: Phòng Văn hóa; Đơn vị phối hợp: Phòng Nội vụ.\n',
    },
  ],
});

export default defineRule({
  id: 'assignment-incomplete',
  severity: 'information',
  onlyPlans: true,
  title: 'Nhiệm vụ thiếu một mục phân công mà các nhiệm vụ khác đều có',
  *check({ plan }) {
    const set = labelSetOf(plan);
    if (set.tasks.length < 3 || set.labels.length < 2) return;
    for (const task of set.tasks) {
      const own = new Set(task.labels.map(keyOfLabel));
      const missing = set.labels.filter((it) => !own.has(it.key));
      if (missing.length === 0 || task.labels.some((it) => isLastWritten(plan, it.block))) continue;
      yield toFinding(plan, { task, missing, set });
    }
  },
});

interface Hole {
  readonly task: Task;
  readonly missing: readonly CommonLabel[];
  readonly set: LabelSet;
}

function toFinding(plan: Plan, { task, missing, set }: Hole): Finding {
  const before = labelBefore(task, missing[0] as CommonLabel, set);
  const beside = before ?? (task.labels[0] as TaskLabel);
  const names = missing.map((it) => `“${it.name}”`).join(', ');
  const count = Math.min(...missing.map((it) => it.count));
  const at = before
    ? endOfLine(plan, Math.max(before.name.span.end, before.value.span.end))
    : plan.source.lineSpanAt(beside.name.span.start).start;
  const model = set.tasks.find((it) => it !== task && set.labels.length <= it.labels.length) ?? task;
  const edit = insertLabels(plan, { labels: missing, model, at, isBefore: !before });
  return {
    span: beside.name.span,
    message: `Nhiệm vụ này chưa ghi ${names}, ${count} trong ${set.tasks.length} nhiệm vụ có ghi`,
    fixes: offer(`Thêm ${names}`, edit),
  };
}

/** The label behind which the missing one would stand; absent where it would be the first. */
function labelBefore(task: Task, missing: CommonLabel, { labels }: LabelSet): TaskLabel | undefined {
  const before = new Set(labels.slice(0, labels.indexOf(missing)).map((it) => it.key));
  return task.labels.findLast((it) => before.has(keyOfLabel(it)));
}
