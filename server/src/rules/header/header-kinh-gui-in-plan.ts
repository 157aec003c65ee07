import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { isAddressee } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';

export const guide = defineGuide({
  why: '“Kính gửi” chỉ có trong công văn, và trong tờ trình, báo cáo gửi cấp trên. Nơi kế hoạch được gửi đến ghi ở phần Nơi nhận. Văn bản của Đảng không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b, II.9.c',
  examples: [
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n⟦Kính gửi⟧: Các phòng thuộc Sở\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'Nơi nhận',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n⟦Kính gửi⟧:\n- Các phòng thuộc Sở;\n- Văn phòng Sở.\n\nI. MỤC ĐÍCH\n',
    },
    { text: 'Số: 15/BC-SNV\n\nBÁO CÁO\nKết quả năm 2027\n\nKính gửi: Ủy ban nhân dân tỉnh\n\nI. KẾT QUẢ\n' },
    { text: 'Số: 15/SNV-VP\nV/v xây dựng kế hoạch năm 2027\n\nKính gửi: Các phòng thuộc Sở\n' },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nTiếp công dân năm 2027\n\nI. NỘI DUNG\n\n1. Đơn có dòng “Kính gửi” đúng nơi nhận thì thụ lý.\n',
    },
  ],
});

export default defineRule({
  id: 'header-kinh-gui-in-plan',
  severity: 'warning',
  onlyPlans: true,
  title: 'Kế hoạch có phần “Kính gửi”',
  *check({ plan }) {
    const { header, blocks, layout } = plan;
    if (header.kind !== 'plan' || header.isParty) return;
    const end = Math.min(blocks.length, Math.max(layout.opening.end, layout.opening.start + 1));
    for (const block of blocks.slice(0, end)) {
      const { text, kind } = block.paragraph;
      if (kind !== 'text' || !isAddressee(text)) continue;
      const fix = removal(plan, block);
      yield {
        span: place(block, { start: 0, end: 8 }),
        message: '“Kính gửi” không dùng trong kế hoạch, nơi gửi ghi ở phần Nơi nhận',
        ...(fix && { fixes: [fix] }),
      };
    }
  },
});

/** The line goes with the blank lines below it; where a list follows, its lines are the drafter's to move. */
function removal({ source, blocks }: Plan, block: Block): Fix | undefined {
  if (!/:\s*\S/u.test(block.paragraph.text) || blocks[block.index + 1]?.paragraph.marker?.kind === 'dash')
    return undefined;
  const { start } = source.lineSpanAt(block.start);
  const next = blocks[block.index + 1];
  const end = next ? source.lineSpanAt(next.start).start : source.text.length;
  return { title: 'Bỏ dòng “Kính gửi”', edits: [remove({ start, end })], safe: false };
}
