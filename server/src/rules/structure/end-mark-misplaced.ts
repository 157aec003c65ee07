import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { lastParagraph } from '../../plan/closing/last-paragraph';
import type { Plan } from '../../plan/plan';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { type EarlyMark, earlyMarks, endMarkOf } from './_end';

export const guide = defineGuide({
  why: 'Dấu “./.” báo rằng nội dung đã hết; sau nó còn đoạn khác thì người đọc tưởng phần sau được thêm vào. Phụ lục, văn bản kèm theo quyết định có dấu kết thúc riêng; danh mục kèm theo đặt trong ngoặc sau dấu ấy và chữ trong ngoặc kép không bị báo.',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn⟦./.⟧\n\nII. THỰC HIỆN\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn.\n\nII. THỰC HIỆN\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      says: 'Nội dung còn tiếp',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ sạch 12 km[1] đường thôn./.\n\n[1] Trong đó có 04 km đường liên xã.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn⟦./.⟧\n\nCác thôn thực hiện nghiêm.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed:
        'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn.\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      says: 'Nội dung còn tiếp',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn./.\n\n(Gửi kèm danh sách các tuyến đường)\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiữ sạch đường thôn./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\nPhụ lục\nDANH SÁCH TUYẾN ĐƯỜNG\n\nDanh sách có 03 tuyến./.\n',
    },
  ],
});

export default defineRule({
  id: 'end-mark-misplaced',
  severity: 'warning',
  title: 'Dấu “./.” đứng trước khi nội dung kết thúc',
  *check({ plan }) {
    const marks = earlyMarks(plan);
    if (marks.length === 0) return;
    const fixes = [toFix(plan, marks)];
    for (const { block, start, end } of marks) {
      yield { span: place(block, { start, end }), message: 'Nội dung còn tiếp sau dấu “./.” này', fixes };
    }
  },
});

/** One repair for all: the mark stands at the end, and there alone. */
function toFix(plan: Plan, marks: readonly EarlyMark[]): Fix {
  const edits = marks.map(({ block, start, end }) => replace(place(block, { start, end }), '.'));
  const last = lastParagraph(plan);
  const isMarked =
    plan.header.isParty || !last || endMarkOf(last.paragraph.text) !== undefined || plan.signature === undefined;
  if (isMarked) return { title: 'Đổi thành dấu chấm', edits, safe: false };
  const { length } = last.paragraph.text;
  const closing = /[^.][.;,:]$/u.test(last.paragraph.text) ? 1 : 0;
  const at = place(last, { start: length - closing, end: length });
  return { title: 'Chuyển dấu ./. về cuối nội dung', edits: [...edits, replace(at, './.')], safe: false };
}
