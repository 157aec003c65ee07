import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { nameOf } from '../../plan/citations/cited-document';
import { place } from '../../syntax/paragraph';
import { type Repeat, repeatsOf, shorten } from './_repeats';

export const guide = defineGuide({
  why:
    'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu; ghi lại ngày, cơ quan ban hành và trích yếu làm văn bản dài mà không thêm gì. Quy tắc không xét ' +
    'văn bản nêu trong trích yếu của văn bản khác, trong tên của chính kế hoạch, trong trích yếu, chú thích, bảng và phụ lục.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng bám sát ⟦Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026⟧ để tổ chức kiểm tra.',
      fixed:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng bám sát Kế hoạch số 71/KH-UBND để tổ chức kiểm tra.',
      says: 'đã nêu đủ ở trên',
    },
    {
      text:
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ.\n\n' +
        'Tập huấn nội dung mới (Luật Lưu trữ; ⟦Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ⟧...).',
      fixed:
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ.\n\n' +
        'Tập huấn nội dung mới (Luật Lưu trữ; Nghị định số 45/2024/NĐ-CP...).',
    },
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 về Văn phòng Sở.',
    },
    {
      text:
        'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.\n\n' +
        'Thực hiện Kế hoạch số 57/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
    },
    {
      text:
        'KẾ HOẠCH\nThực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư\n\n' +
        'Thực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:\n\n' +
        'I. MỤC ĐÍCH\n\nNâng cao chất lượng hồ sơ.\n\n' +
        'Trên đây là Kế hoạch thực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
    },
  ],
});

export default defineRule({
  id: 'citation-repeat-full',
  severity: 'hint',
  title: 'Viện dẫn lại một văn bản mà vẫn ghi đủ ngày và trích yếu',
  *check({ plan }): Iterable<Finding> {
    for (const it of repeatsOf(plan)) yield report(it);
  },
});

function report(repeat: Repeat): Finding {
  const { citation, first, end } = repeat;
  const { block, mention, span } = citation;
  const shortened = shorten(repeat);
  return {
    span: end === undefined ? span : place(block, { start: mention.span.start, end }),
    message: `${nameOf(citation)} đã nêu đủ ở trên, ở đây chỉ cần tên loại và số, ký hiệu`,
    related: [{ span: first.span, message: 'Được viện dẫn đầy đủ ở đây' }],
    ...(shortened && {
      fixes: [
        {
          title: `Rút gọn thành “${mention.type?.text ?? 'Văn bản'} số ${mention.symbol.form}”`,
          edits: [shortened],
          safe: false,
        },
      ],
    }),
  };
}
