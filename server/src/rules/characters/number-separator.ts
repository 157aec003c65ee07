import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { aDigit } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore, span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Trong văn bản tiếng Việt, dấu chấm tách hàng nghìn và dấu phẩy tách phần thập phân: 15.000.000 đồng, 1,5 tỷ đồng, 95,5%. Viết theo kiểu Anh hay gõ thiếu ' +
    'chữ số thì số tiền bị đọc nhầm. Chỉ xét số đứng trước đồng, triệu, tỷ, % hoặc có từ hai dấu phẩy trở lên; số mục, số tiêu chí không tính.',
  examples: [
    {
      text: 'Kinh phí: ⟦15,000,000⟧ đồng, chi ⟦1.5⟧ tỷ đồng, đạt ⟦95.5⟧%.',
      fixed: 'Kinh phí: 15.000.000 đồng, chi 1,5 tỷ đồng, đạt 95,5%.',
      says: 'Đang ghi 15,000,000, phải viết 15.000.000',
    },
    { text: 'Hỗ trợ ⟦15.000.00⟧ đồng và ⟦1500.000⟧ đồng.', says: 'Số 15.000.00 thừa hoặc thiếu chữ số' },
    { text: 'Kinh phí: 15.000.000 đồng, chi 1,5 tỷ đồng, đạt 95,5%, 500 đồng; diện tích 1,250 ha.' },
    { text: 'Mục tiêu 2.1 tỷ lệ đạt; tiêu chí 13.1 triệu người dùng; các điểm 1,2,3; ngày 15.5 đồng loạt ra quân.' },
  ],
});

export default defineRule({
  id: 'number-separator',
  severity: 'hint',
  title: 'Dấu chấm, dấu phẩy trong số viết ngược hoặc sai chỗ',
  needs: [aDigit],
  *checkParagraph(paragraph: Paragraph): Generator<Finding> {
    for (const { 0: written, index, groups } of allMatches(paragraph.text, figure)) {
      if (isQuotedAt(quotationsOf(paragraph), index) || isName.test(lettersBefore(paragraph.text, index, 12))) continue;
      const at = span(index, index + written.length);
      if (groups?.sum !== undefined) {
        if (!whole.test(written))
          yield { span: at, message: `Số ${written} thừa hoặc thiếu chữ số`, severity: 'information' };
        continue;
      }
      const right = written.replace(/[.,]/gu, (it) => (it === ',' ? '.' : ','));
      yield {
        span: at,
        message: `Đang ghi ${written}, phải viết ${right}`,
        fixes: offer(`Đổi thành ${right}`, replace(at, right)),
      };
    }
  },
});

const dong = '\\s?(?:đồng(?!\\s(?:loạt|thời|bộ|chí|bào|hành|ý))|VNĐ)(?![\\p{L}\\p{M}])';
const figure = new RegExp(
  '(?<![\\p{L}\\p{N}.,/-])(?:' +
    `\\d{1,3}(?:,\\d{3})+(?=${dong})|\\d{1,3}(?:,\\d{3}){2,}(?![.,]?\\d)|` +
    '\\d{1,3}\\.\\d{1,2}(?=\\s?%|\\s(?:tỷ|triệu)(?:\\sđồng|[.,;)]))|' +
    `(?<sum>\\d+(?:\\.\\d+)+)(?=${dong}))`,
  'gu',
);
const whole = /^\d{1,3}(?:\.\d{3})+$/u;
/** What bears such a number. */
const isName = /^$|(?:mục|tiêu|tiêu chí|chỉ tiêu|khoản|điểm|bảng|biểu|phiên bản|ngày|mẫu|số)\s$/iu;
