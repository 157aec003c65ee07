import { defineGuide, defineRule, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { labelsOf } from '../../plan/tasks/assignments';
import type { Task, TaskLabel } from '../../plan/tasks/task';
import { insertWithBlanks } from '../../text/snippet';

export const guide = defineGuide({
  why: 'Ghi “Đơn vị chủ trì:” mà không ghi ai thì việc chưa giao cho ai cả. Danh sách hay bảng đặt ở các dòng bên dưới được coi là đã ghi.',
  examples: [
    {
      text: '1. Mở lớp tập huấn.\n\n- Đơn vị chủ trì: Văn phòng Sở.\n- ⟦Đơn vị phối hợp:⟧\n- Thời gian: Tháng 3 năm 2027.\n',
      fixed:
        '1. Mở lớp tập huấn.\n\n- Đơn vị chủ trì: Văn phòng Sở.\n- Đơn vị phối hợp: …\n- Thời gian: Tháng 3 năm 2027.\n',
      says: '“Đơn vị phối hợp”',
    },
    {
      text: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\nĐơn vị phối hợp:\n- Phòng Nội vụ;\n- Phòng Tài chính.\n',
    },
    {
      text: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện:\n\n| Đợt | Thời gian |\n| --- | --- |\n| 1 | Tháng 3 |\n',
    },
    {
      text: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện:\n\nĐợt 1 trong tháng 3, đợt 2 trong tháng 9.\n',
    },
  ],
});

export default defineRule({
  id: 'assignment-empty-value',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'error' },
  onlyPlans: true,
  title: 'Mục phân công để trống sau dấu hai chấm',
  *check({ plan }) {
    for (const task of plan.tasks) {
      if (task.form !== 'labels') continue;
      for (const label of task.labels) {
        if (!isEmpty(plan, task, label)) continue;
        const colon = plan.source.text.indexOf(':', label.name.span.end);
        yield {
          span: { start: label.name.span.start, end: colon + 1 },
          message: `Sau “${label.name.text}” chưa ghi gì`,
          fixes: offer('Thêm chỗ để điền', insertWithBlanks(colon + 1, ' …')),
        };
      }
    }
  },
});

/** Nothing stands behind the colon, and what comes below is the next label, a heading, or the end. */
function isEmpty(plan: Plan, task: Task, label: TaskLabel): boolean {
  const hasValue = ({ name, value }: TaskLabel): boolean => name === label.name && value.text !== '';
  if (label.value.text !== '' || task.labels.some(hasValue)) return false;
  const last = task.labels.findLast((it) => it.block === label.block);
  if (last !== label) return true;
  for (let i = label.block.index + 1; i < plan.blocks.length; i++) {
    const paragraph = plan.blocks[i]?.paragraph;
    if (!paragraph || paragraph.kind === 'row') return false;
    if (paragraph.kind !== 'text') continue;
    const kind = paragraph.marker?.kind;
    return (
      labelsOf(paragraph).length !== 0 ||
      kind === 'roman' ||
      kind === 'number' ||
      kind === 'letter' ||
      i === plan.layout.closing.start
    );
  }
  return true;
}
