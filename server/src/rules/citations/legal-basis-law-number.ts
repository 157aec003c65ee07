import { defineRule, type Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations';
import { place } from '../../syntax/paragraph';
import { isLaw } from './_first';

export default defineRule({
  id: 'legal-basis-law-number',
  severity: 'information',
  title: 'Căn cứ ban hành ghi số, ký hiệu của Luật, Pháp lệnh',
  why:
    'Trong căn cứ ban hành, Luật và Pháp lệnh chỉ ghi tên và ngày, không ghi số, ký hiệu và cơ quan ban hành. Quy tắc chỉ xem luật đứng đầu dòng căn cứ; ' +
    'im lặng với luật sửa đổi, bổ sung, vì nhiều luật như thế trùng tên và phải có số mới phân biệt được.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
  examples: [
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ⟦số 33/2024/QH15⟧ ngày 21 tháng 6 năm 2024;',
      fixed: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      says: 'không ghi số, ký hiệu',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật ⟦số 33/2024/QH15⟧ ngày 21/6/2024 về Lưu trữ;',
    },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;' },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật sửa đổi, bổ sung một số điều của các luật về tài chính số 56/2024/QH15 ngày 29/11/2024;',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính;',
    },
  ],
  *check({ plan }): Iterable<Finding> {
    if (plan.opening.bases.length === 0) return;
    const bases = new Set(plan.opening.bases);
    for (const citation of plan.citations) {
      if (!bases.has(citation.block) || !isLaw(citation) || !startsBasis(citation)) continue;
      const { block, mention } = citation;
      const { text } = block.paragraph;
      const start = (mention.so ?? mention.symbol.span).start;
      const { end } = mention.symbol.span;
      const hasName = mention.type?.stands === 'apart';
      const gap = /\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
      yield {
        span: place(block, { start, end }),
        message: `Trong căn cứ, ${mention.type?.text ?? 'Luật'} không ghi số, ký hiệu`,
        ...(hasName && {
          fixes: [
            {
              title: `Bỏ “${text.slice(start, end)}”`,
              edits: [{ span: place(block, { start: start - gap, end }), text: '' }],
              safe: false,
            },
          ],
        }),
      };
    }
  },
});

/** The first law of the line, unless its name tells it from no other: `Luật sửa đổi, bổ sung một số điều của …`. */
function startsBasis({ mention, block }: Citation): boolean {
  const { type } = mention;
  if (!type) return false;
  const { text } = block.paragraph;
  return (
    /^(?:[-–]\s*)?Căn cứ\s+$/u.test(text.slice(0, type.span.start)) &&
    !/sửa đổi|bổ sung/iu.test(text.slice(type.span.end, mention.symbol.span.start))
  );
}
