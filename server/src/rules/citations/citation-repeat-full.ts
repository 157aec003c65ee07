import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { nameOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';
import { type Repeat, repeatsOf, shorten } from './_repeats';

export const guide = defineGuide({
  why:
    'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu; ghi lại ngày, cơ quan ban hành và trích yếu làm văn bản dài mà không thêm gì. Quy tắc không xét ' +
    'văn bản nêu trong trích yếu của văn bản khác, trong tên của chính kế hoạch, trong trích yếu, chú thích, bảng và phụ lục.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n⟦Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;⟧\n\nCăn cứ tình hình thực tế.\n',
      fixed:
        'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ tình hình thực tế.\n',
      says: 'lặp lại',
    },
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
    const twice = new Map(repeatedBases(plan));
    for (const [block, first] of twice) {
      const span = place(block, { start: 0, end: block.paragraph.text.length });
      yield {
        span,
        message: 'Căn cứ này lặp lại một căn cứ ở trên',
        related: [{ span: { start: first.start, end: first.end }, message: 'Căn cứ ấy ở đây' }],
        // The later one ends with the sign that its place asks for.
        ...(/^[\s*_]*$/u.test(plan.source.text.slice(first.end, block.start)) && {
          fixes: offer('Xóa căn cứ lặp lại', remove({ start: first.start, end: block.start })),
        }),
      };
    }
    for (const it of repeatsOf(plan)) if (!twice.has(it.citation.block)) yield report(it);
  },
});

/** The same line a second time, as when one is copied to write the next, with the one before it. */
function* repeatedBases({ opening }: Plan): Generator<readonly [Block, Block]> {
  const known = new Map<string, Block>();
  for (const block of opening.bases) {
    // A line that the page's width has cut names nothing yet.
    if (!/\d|[.;,]$/u.test(block.paragraph.text)) continue;
    const key = fold(block.paragraph.text).replace(/[\s*_.;,]+$/u, '');
    const first = known.get(key);
    if (first) yield [block, first];
    else known.set(key, block);
  }
}

function report(repeat: Repeat): Finding {
  const { citation, first, end } = repeat;
  const { block, mention, span } = citation;
  const shortened = shorten(repeat);
  return {
    span: end === undefined ? span : place(block, { start: mention.span.start, end }),
    message: `${nameOf(citation)} đã nêu đủ ở trên, ở đây chỉ cần tên loại và số, ký hiệu`,
    related: [{ span: first.span, message: 'Được viện dẫn đầy đủ ở đây' }],
    ...(shortened && {
      fixes: offer(`Rút gọn thành “${mention.type?.text ?? 'Văn bản'} số ${mention.symbol.form}”`, shortened),
    }),
  };
}
