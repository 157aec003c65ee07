import { defineGuide, defineRule, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import type { Section, SectionList } from '../../plan/sections/sections';
import { labelsOf } from '../../plan/tasks/assignments';
import type { Task } from '../../plan/tasks/task';
import { isLastWritten } from '../../plan/unfinished';
import { type Block, isContent } from '../../syntax/paragraph';
import { endOfLine, insertLabels } from './_label-lines';
import { type CommonLabel, labelSetOf } from './_label-sets';

const labels = 'Đơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện: Tháng 3 năm 2027.';

export const guide = defineGuide({
  why:
    'Trong một danh sách mà nhiệm vụ nào cũng ghi đơn vị chủ trì và thời gian, nhiệm vụ không ghi gì thường là bị sót khi chép. Thảo chỉ xét các mục ngang hàng trong ' +
    'cùng một danh sách; phần tổ chức thực hiện và mục đang viết dở ở cuối bản thảo không bị so.',
  examples: [
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. ⟦Làm trang tin.⟧\n\n3. Tổ chức hội thi.\n\n${labels}\n\n4. Viết bài.\n\n${labels}\n`,
      fixed: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. Làm trang tin.\n\nĐơn vị chủ trì: ….\n\nThời gian thực hiện: ….\n\n3. Tổ chức hội thi.\n\n${labels}\n\n4. Viết bài.\n\n${labels}\n`,
      says: 'Mục 2',
    },
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. ⟦Làm trang tin.⟧\n\nThời gian thực hiện: Thường xuyên.\n\n3. Tổ chức hội thi.\n\n${labels}\n\n4. Viết bài.\n\n${labels}\n`,
      says: 'Mục 2 chưa ghi “Đơn vị chủ trì” như',
    },
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. Tổ chức hội thi.\n\n${labels}\n\n3. Viết bài cho trang tin\n`,
    },
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. Tổ chức hội thi.\n\n${labels}\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở theo dõi.\n\n2. Các phòng thực hiện.\n`,
    },
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. Làm trang tin.\n\na) Các xã gửi bài về Sở trước ngày 15/3/2027.\n\nb) Văn phòng Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 30/3/2027.\n\n3. Viết bài.\n\n${labels}\n`,
    },
    {
      text: `I. NHIỆM VỤ\n\n1. Mở lớp tập huấn.\n\n${labels}\n\n2. Làm trang tin.\n\na) Chọn bài\n\n${labels}\n\nb) Đăng bài\n\n${labels}\n\n3. Viết bài.\n\n${labels}\n`,
    },
  ],
});

export default defineRule({
  id: 'assignment-missing',
  severity: 'information',
  onlyPlans: true,
  title: 'Nhiệm vụ không ghi ai làm trong khi các nhiệm vụ bên cạnh đều ghi',
  *check({ plan }) {
    const set = labelSetOf(plan);
    if (set.tasks.length < 2 || set.labels.length < 2) return;
    const model = set.tasks.find((it) => set.labels.length <= it.labels.length) as Task;
    const before = countsBefore(plan, set.tasks);
    for (const list of plan.outline.lists) {
      for (const section of bareItems(list, before)) {
        const last = lastBlock(plan, section);
        const missing = unwritten(plan, section, set.labels);
        if (missing.length === 0 || isLastWritten(plan, last) || isToldInWords(plan, section)) continue;
        yield {
          span: section.title.span,
          message: `Mục ${section.marker.label} chưa ghi ${missing.map((it) => `“${it.name}”`).join(', ')} như các mục bên cạnh`,
          fixes: offer(
            'Thêm các mục phân công',
            insertLabels(plan, { labels: missing, model, at: endOfLine(plan, last.end) }),
          ),
        };
      }
    }
  },
});

/** For each block how many tasks stand before it. */
function countsBefore({ blocks }: Plan, tasks: readonly Task[]): readonly number[] {
  const starts = new Set(tasks.map((it) => it.block.index));
  const counts = [0];
  for (let i = 0; i < blocks.length; i++) counts.push((counts[i] as number) + (starts.has(i) ? 1 : 0));
  return counts;
}

/** Items without labels in a list in which at least two others, and three in four of all, have them. */
function bareItems({ items }: SectionList, before: readonly number[]): readonly Section[] {
  if (items.length < 3) return [];
  const bare = items.filter(({ blocks: { start, end } }) => before[start] === before[end]);
  return 4 * bare.length <= items.length || (bare.length === 1 && 3 <= items.length) ? bare : [];
}

/** An item whose only label is its time is no task yet, and still says when. */
function unwritten(
  { blocks }: Plan,
  { blocks: { start, end } }: Section,
  all: readonly CommonLabel[],
): readonly CommonLabel[] {
  const own = blocks.slice(start, end).flatMap((it) => labelsOf(it.paragraph).map(({ role }) => role));
  return all.filter(({ key }) => !own.some((role) => role === key));
}

/** `a) Các xã gửi kết quả trước ngày …; b) Sở tổng hợp trước ngày …`: each of its points says who and when in a sentence. */
const isToldInWords = ({ deadlines }: Plan, { children }: Section): boolean =>
  1 < children.length &&
  children.every(({ blocks: { start, end } }) =>
    deadlines.some(({ block, action }) => action !== 'other' && start <= block.index && block.index < end),
  );

function lastBlock(plan: Plan, { blocks: { start, end } }: Section): Block {
  let last = plan.blocks[start] as Block;
  for (let i = start; i < end; i++) {
    const block = plan.blocks[i] as Block;
    if (isContent(block.paragraph)) last = block;
  }
  return last;
}
