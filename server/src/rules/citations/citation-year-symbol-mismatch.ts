import { defineRule, type Finding } from '../../lint/rule';
import { nameOf } from '../../plan/cited-document';
import { replace } from '../../text/edit';

export default defineRule({
  id: 'citation-year-symbol-mismatch',
  severity: 'warning',
  title: 'Năm trong số, ký hiệu khác năm của ngày ban hành',
  why:
    'Số, ký hiệu của văn bản quy phạm pháp luật mang năm ban hành, nên năm trong số, ký hiệu và năm của ngày phải là một; khác nhau thì một chỗ đã gõ nhầm. ' +
    'Văn bản lấy số cuối năm mà ký vào tháng 01 năm sau là chuyện có thật, nên chỉ được nhắc nhẹ.',
  examples: [
    {
      text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/⟦2024⟧ của Chính phủ;',
      fixed: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;',
      says: 'mang năm 2023 mà đề ngày của năm 2024',
    },
    {
      text: 'Căn cứ Thông tư số 07/2024/TT-BNV ngày 05 tháng 01 năm ⟦2025⟧ của Bộ trưởng Bộ Nội vụ;',
      says: 'mang năm 2024 mà đề ngày của năm 2025',
    },
    { text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ;' },
    { text: 'Căn cứ Chỉ thị số 16/CT-TTg ngày 27/5/2023 của Thủ tướng Chính phủ;' },
    { text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày …/…/2024 của Chính phủ;' },
  ],
  *check({ plan }): Iterable<Finding> {
    for (const citation of plan.citations) {
      const { symbol, date } = citation;
      const [inSymbol, inDate] = [symbol.year, date?.year];
      if (!inSymbol || !inDate || date?.at === undefined || inSymbol.value === inDate.value) continue;
      const isNextJanuary = inDate.value === inSymbol.value + 1 && date.month?.value === 1;
      const form = symbol.form.replace(`/${inSymbol.value}/`, `/${inDate.value}/`);
      yield {
        span: inDate.span,
        message: `${nameOf(citation)} mang năm ${inSymbol.value} mà đề ngày của năm ${inDate.value}`,
        related: [{ span: inSymbol.span, message: `Năm trong số, ký hiệu là ${inSymbol.value}` }],
        ...(isNextJanuary
          ? { severity: 'information' as const }
          : {
              fixes: [
                {
                  title: `Đổi năm của ngày thành ${inSymbol.value}`,
                  edits: [replace(inDate.span, String(inSymbol.value))],
                  safe: false,
                },
                {
                  title: `Đổi số, ký hiệu thành ${form}`,
                  edits: [replace(inSymbol.span, String(inDate.value))],
                  safe: false,
                },
              ],
            }),
      };
    }
  },
});
