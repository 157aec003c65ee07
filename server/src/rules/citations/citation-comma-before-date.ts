import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { citationsOf } from '../../syntax/citation/citation';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import { remove, replace } from '../../text/edit';
import { type Span, span } from '../../text/span';
import { commaOf } from './_comma';

export const guide = defineGuide({
  why:
    'Nghị định 30 và các mẫu của nó viết liền: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; dấu phẩy trước “ngày” là cách của văn bản Đảng. ' +
    'Quy tắc không xét văn bản của Đảng, văn bản do cơ quan Đảng soạn và ngày có thể mở đầu một vế khác của câu.',
  examples: [
    {
      text: 'Căn cứ Nghị định số 45/2024/NĐ-CP⟦,⟧ ngày 03/5/2024 của Chính phủ về lưu trữ.',
      fixed: 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về lưu trữ.',
    },
    { text: 'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy An Bình về chuyển đổi số.' },
    { text: 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ về lưu trữ.' },
    {
      text: 'Căn cứ Công văn số 752/PGDĐT⟦.⟧ Ngày 04/9/2024 của Phòng Giáo dục và Đào tạo về nhiệm vụ năm học.',
      fixed: 'Căn cứ Công văn số 752/PGDĐT ngày 04/9/2024 của Phòng Giáo dục và Đào tạo về nhiệm vụ năm học.',
      says: 'Thừa dấu chấm',
    },
    { text: 'Thực hiện Công văn số 752/PGDĐT. Ngày 04/9/2024, Phòng Giáo dục và Đào tạo tổ chức hội nghị.' },
    {
      text: 'ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nđại hội chi bộ\n\nĐộ tuổi theo Nghị định số 135/2020/NĐ-CP, ngày 18/11/2020 của Chính phủ về tuổi nghỉ hưu.',
    },
    {
      text: 'Thực hiện Kế hoạch số 12/KH-UBND⟦,⟧ ngày 05/3/2024 và Kế hoạch số 15/KH-UBND ngày 09/4/2024.',
      fixed: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 và Kế hoạch số 15/KH-UBND ngày 09/4/2024.',
    },
    { text: 'Theo Công văn số 318/BNV-VTLT, ngày 15/5/2026 và ngày 16/5/2026 Sở Nội vụ tổ chức hội nghị tập huấn.' },
    { text: 'Thực hiện Công văn số 318/BNV-VTLT, ngày 15/5/2026 Sở Nội vụ tổ chức hội nghị tập huấn.' },
  ],
});

/** Another clause would begin with the day: `…, ngày 15/5/2026 và ngày 16/5/2026 Sở Nội vụ tổ chức`. */
const goesOnWithoutDay = /^\s*(?:$|[;.,)]|(?:và|hoặc)(?:$|\s+(?!ngày)))/u;

export default defineRule({
  id: 'citation-comma-before-date',
  severity: 'hint',
  title: 'Dấu phẩy giữa số, ký hiệu và ngày của văn bản nhà nước',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const mention of citationsOf(paragraph)) {
      const { symbol, issuer, title, dateWords } = mention;
      const comma = symbol.style === 'state' ? commaOf(mention, text) : undefined;
      if (!comma || !dateWords) continue;
      if (comma.stopAt !== undefined) yield misplacedStop(symbol.form, comma.stopAt, comma.day);
      if (comma.at === undefined) continue;
      const rest = text.slice(dateWords.span.end, dateWords.span.end + 12);
      if (!issuer && !title && !goesOnWithoutDay.test(rest)) continue;
      const at = span(comma.at, comma.at + 1);
      yield {
        span: at,
        message: `Thừa dấu phẩy giữa ${symbol.form} và “ngày” (viết liền trong văn bản nhà nước)`,
        fixes: offer('Bỏ dấu phẩy', remove(at)),
      };
    }
  },
  holds: (_finding, _block, { plan }) => !plan.header.isParty,
});

const misplacedStop = (form: string, at: number, day: Span): Finding => ({
  span: span(at, at + 1),
  message: `Thừa dấu chấm giữa ${form} và “ngày” (viết liền trong văn bản nhà nước)`,
  severity: 'information',
  fixes: [
    {
      title: 'Bỏ dấu chấm',
      edits: [remove(span(at, at + 1)), replace(span(day.start, day.start + 1), 'n')],
      safe: false,
    },
  ],
});
