import { titleOpener } from '../../data/title-openers';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { citationsOf } from '../../syntax/citation/citation';
import { isCapitals } from '../../syntax/line';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import { decapitalized } from '../../text/capitals';
import { replace } from '../../text/edit';
import { laws } from './_first';

export const guide = defineGuide({
  why:
    'Trích yếu nêu trong câu, sau “về” hoặc sau tên cơ quan ban hành, là phần tiếp của câu nên viết thường: “về cải cách hành chính”. Quy tắc chỉ nói với những ' +
    'từ chung chắc chắn; tên luật, tên chương trình, đề án, tên riêng và trích yếu trong ngoặc kép được giữ nguyên.',
  examples: [
    {
      text: 'Thực hiện Kế hoạch số 4110/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân tỉnh An Bình về ⟦Tăng⟧ cường kỷ luật, kỷ cương năm 2026.',
      fixed:
        'Thực hiện Kế hoạch số 4110/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân tỉnh An Bình về tăng cường kỷ luật, kỷ cương năm 2026.',
      says: 'viết hoa “Tăng cường”, phải viết “tăng cường”',
    },
    {
      text: 'Căn cứ Kế hoạch số 61/KH-UBND ngày 26/02/2026 của UBND tỉnh Hoài Lĩnh ⟦Triển⟧ khai công tác thư viện năm 2026;',
      fixed:
        'Căn cứ Kế hoạch số 61/KH-UBND ngày 26/02/2026 của UBND tỉnh Hoài Lĩnh triển khai công tác thư viện năm 2026;',
    },
    {
      text: 'Căn cứ Công văn số 176/SNV-VP ngày 05/9/2026 của Sở Nội vụ V/v ⟦Hướng⟧ dẫn thực hiện công tác văn thư;',
      fixed: 'Căn cứ Công văn số 176/SNV-VP ngày 05/9/2026 của Sở Nội vụ V/v hướng dẫn thực hiện công tác văn thư;',
    },
    {
      text: 'Căn cứ Quyết định số 118/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh An Bình về Quy chế làm việc và “Về phân công công việc”;',
    },
    { text: 'Thực hiện Chỉ thị số 09-CT/TU ngày 04/11/2025 của Tỉnh ủy An Bình “Về tăng cường công tác dân vận”.' },
    { text: 'Căn cứ Luật số 15/2012/QH13 ngày 20/6/2012 về Xử lý vi phạm hành chính;' },
    { text: 'THỰC HIỆN KẾ HOẠCH SỐ 61/KH-UBND NGÀY 26/02/2026 CỦA UBND TỈNH VỀ TĂNG CƯỜNG KỶ LUẬT' },
  ],
});

export default defineRule({
  id: 'citation-title-capital',
  severity: 'hint',
  title: 'Trích yếu giữa câu bắt đầu bằng chữ hoa',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    if (paragraph.text.length < 400 && isCapitals(paragraph.text)) return;
    for (const { title, type, isQuoted } of citationsOf(paragraph)) {
      if (!title || isQuoted || laws.has(type?.name ?? '') || isCapitals(title.text)) continue;
      const found = titleOpener.exec(title.text);
      const { lead = '', phrase } = found?.groups ?? {};
      if (phrase === undefined) continue;
      const start = title.span.start + lead.length;
      const word = phrase.split(/\s/u, 1)[0] ?? '';
      const span = { start, end: start + word.length };
      const small = decapitalized(word);
      yield {
        span,
        message: `Trích yếu ở giữa câu đang viết hoa “${phrase}”, phải viết “${decapitalized(phrase)}”`,
        fixes: offer(`Đổi thành “${decapitalized(phrase)}”`, replace(span, small)),
      };
    }
  },
});
