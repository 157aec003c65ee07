import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { appendixLabels, attributionLine, type Label } from '../../plan/references/appendix-mentions';
import { type Block, place } from '../../syntax/paragraph';
import { insert } from '../../text/edit';

const sample = (attribution: string): string =>
  `Số: 12/KH-UBND\n\nHạ Khuê, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\nHuy động dân quân theo Phụ lục kèm theo./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\n⟦Phụ lục⟧\nLỰC LƯỢNG HUY ĐỘNG\n${attribution}\nDân quân: 25 người.\n`;

export const guide = defineGuide({
  why: 'Dưới tên mỗi phụ lục có dòng chỉ dẫn kèm theo văn bản: số, ký hiệu, thời gian ban hành và cơ quan ban hành. Văn bản điện tử được để trống các chỗ ấy nhưng vẫn có dòng này; bản dự thảo và văn bản của Đảng không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.c',
  examples: [
    {
      text: sample(''),
      fixed: sample('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của …)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
      says: 'Kèm theo',
    },
    {
      text: sample('(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2027)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
    },
    {
      text: sample('ban hành kèm theo Kế hoạch diễn tập năm 2027 của Ủy ban nhân dân xã\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
    },
    { text: sample('').replace(/[⟦⟧]/gu, '') },
  ],
});

export default defineRule({
  id: 'appendix-attribution-line',
  severity: 'hint',
  profiles: { 'du-thao': 'off' },
  title: 'Phụ lục thiếu dòng “(Kèm theo …)”',
  *check({ plan }) {
    if (plan.header.isParty) return;
    for (const label of appendixLabels(plan)) {
      const last = headingEnd(plan, label);
      if (!last) continue;
      yield {
        span: place(label.block, { start: 0, end: label.end }),
        message: 'Phụ lục chưa có dòng “(Kèm theo … số …)” dưới tên',
        fixes: [addLine(plan, last)],
      };
    }
  },
});

const longestHeading = 6;

/** The last line of the title; none where the attribution stands below it. */
function headingEnd({ blocks }: Plan, { appendix, block }: Label): Block | undefined {
  let last = block;
  const end = Math.min(appendix.blocks.end, appendix.blocks.start + longestHeading);
  for (let i = appendix.blocks.start + 1; i < end; i++) {
    const next = blocks[i] as Block;
    const line = lineOf(next.paragraph);
    // Without its brackets it is a fault of form only.
    if (line.isAttribution || /^(?:ban hành\s)?kèm theo\s/iu.test(next.paragraph.text)) return undefined;
    if (line.isCapitals && last.index === i - 1 && !next.paragraph.marker) last = next;
  }
  return last;
}

function addLine(plan: Plan, last: Block): Fix {
  return {
    title: 'Thêm dòng (Kèm theo …) dưới tên phụ lục',
    edits: [insert(last.end, plan.source.newline + attributionLine(plan))],
    safe: false,
  };
}
