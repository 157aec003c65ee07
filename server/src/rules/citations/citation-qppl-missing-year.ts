import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { citationsOf, lacksYear } from '../../syntax/citation/citation';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import { insert } from '../../text/edit';

export const guide = defineGuide({
  why:
    'Nghị định, thông tư và văn bản của Quốc hội mang năm ban hành trong số, ký hiệu: 59/2023/NĐ-CP; thiếu năm thì trùng với văn bản cùng số của năm khác. ' +
    'Nghị quyết của Chính phủ, quyết định và chỉ thị của Thủ tướng không mang năm; văn bản trước năm 1997 cũng vậy.',
  law: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 và các nghị định quy định chi tiết',
  examples: [
    {
      text: 'Căn cứ Nghị định số ⟦59/NĐ-CP⟧ ngày 14/8/2023 của Chính phủ về dân chủ ở cơ sở;',
      fixed: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về dân chủ ở cơ sở;',
      says: 'Nghị định số 59/NĐ-CP thiếu năm ban hành trong số, ký hiệu',
    },
    { text: 'Căn cứ Thông tư số ⟦05/TT-BNV⟧ của Bộ trưởng Bộ Nội vụ;' },
    { text: 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Quyết định số 06/QĐ-TTg ngày 06/01/2022;' },
    { text: 'Căn cứ Nghị định số 92/CP ngày 27/9/1993 của Chính phủ và Thông tư số 04/TT-BTC ngày 05/02/1996;' },
    { text: 'Căn cứ Thông tri số 05-TT/TU ngày 06/3/2026 của Ban Thường vụ Tỉnh ủy An Bình;' },
  ],
});

export default defineRule({
  id: 'citation-qppl-missing-year',
  severity: 'information',
  title: 'Số, ký hiệu của văn bản quy phạm pháp luật thiếu năm',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    for (const mention of citationsOf(paragraph)) {
      if (!lacksYear(mention)) continue;
      const { symbol, type, date } = mention;
      const year = date?.at === undefined ? undefined : date.year?.value;
      const at = paragraph.text.indexOf('/', symbol.span.start) + 1;
      const form = symbol.form.replace('/', `/${year}/`);
      yield {
        span: symbol.span,
        message: `${type?.text ?? 'Văn bản'} số ${symbol.form} thiếu năm ban hành trong số, ký hiệu`,
        ...(year !== undefined && {
          fixes: offer(`Đổi thành ${form}`, insert(at, `${year}/`)),
        }),
      };
    }
  },
});
