import { defineGuide, defineRule, type Fix, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import type { Party } from '../../plan/tasks/owners';
import type { Task } from '../../plan/tasks/task';
import { remove } from '../../text/edit';

export const guide = defineGuide({
  why:
    'Đơn vị chủ trì không thể phối hợp với chính mình: một trong hai chỗ là chép nhầm, hoặc còn thiếu đơn vị phối hợp thật. Nhóm đơn vị (“các phòng thuộc Sở”) có thể gồm cả ' +
    'đơn vị chủ trì nên không xét.',
  examples: [
    {
      text: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Phòng Nội vụ, ⟦Văn phòng Sở⟧.\n',
      fixed: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Phòng Nội vụ.\n',
      says: 'Văn phòng Sở',
    },
    {
      text: '1. Giao Sở Y tế chủ trì, phối hợp với ⟦Sở Y tế⟧ kiểm tra trước ngày 10/5/2027.\n\n2. Mở lớp tập huấn. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: ⟦Sở Nội vụ⟧, Sở Tài chính.',
      says: 'vừa chủ trì',
    },
    { text: '1. Mở lớp tập huấn.\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nĐơn vị phối hợp: Các phòng, đơn vị thuộc Sở.\n' },
    { text: 'Giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng Sở kiểm tra trước ngày 10/5/2027.' },
  ],
});

export default defineRule({
  id: 'assignment-lead-also-coop',
  severity: 'information',
  title: 'Một đơn vị vừa chủ trì vừa phối hợp cùng một nhiệm vụ',
  *check({ plan }) {
    for (const task of plan.tasks) {
      for (const [i, support] of task.supports.entries()) {
        const lead = task.leads.find((it) => isSameNamed(it, support));
        if (!lead) continue;
        yield {
          span: support.span,
          message: `“${support.text}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ`,
          related: [{ span: lead.span, message: 'Chủ trì ở đây' }],
          fixes: removal(plan, task, i),
        };
      }
    }
  },
});

/** The same unit by its name; a blank to fill in is none. */
const isSameNamed = (a: Party, b: Party): boolean =>
  /\p{L}/u.test(a.text) &&
  a.units.length === 1 &&
  b.units.length === 1 &&
  a.units[0]?.kinds.length === 0 &&
  b.units[0]?.kinds.length === 0
    ? a.units[0].key === b.units[0].key
    : false;

/** Takes it out of the row with the sign that joins it; the only one must be replaced by the drafter. */
function removal({ source }: Plan, { supports }: Task, i: number): readonly Fix[] {
  const own = supports[i] as Party;
  const [before, after] = [supports[i - 1], supports[i + 1]];
  const isJoint = (start: number, end: number): boolean =>
    /^\s*(?:[,;]|và)\s*$/u.test(source.text.slice(start, end).normalize('NFC'));
  const span =
    before && isJoint(before.span.end, own.span.start)
      ? { start: before.span.end, end: own.span.end }
      : after && isJoint(own.span.end, after.span.start)
        ? { start: own.span.start, end: after.span.start }
        : undefined;
  return span ? offer(`Bỏ “${own.text}” khỏi các đơn vị phối hợp`, remove(span)) : [];
}
