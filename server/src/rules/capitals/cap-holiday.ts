import { holidayNames } from '../../data/holiday-names';
import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { beginningOf, findNames, inCase, makeNames } from './_names';
import { recase } from './_recase';

export const guide = defineGuide({
  why: 'Tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi, chữ “ngày” viết thường: ngày Quốc khánh 2-9, ngày Phụ nữ Việt Nam 20-10. Quy tắc chỉ xét những ngày có trong bảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.5',
  examples: [
    {
      text: 'Treo cờ Tổ quốc ngày ⟦quốc⟧ khánh 2-9; hưởng ứng ngày ⟦vì⟧ người nghèo (17/10).',
      fixed: 'Treo cờ Tổ quốc ngày Quốc khánh 2-9; hưởng ứng ngày Vì người nghèo (17/10).',
      says: 'phải viết “Quốc khánh”',
    },
    { text: 'Kỷ niệm ngày Phụ nữ Việt Nam 20-10, ngày truyền thống của ngành, ngày thành lập Sở.' },
    { text: 'Mỗi ngày dân vận một giờ; các ngày báo chí đưa tin; phát động “Tuần lễ ngày quốc khánh”.' },
  ],
});

const names = makeNames(
  holidayNames.map((it) => `ngày ${it}`),
  (it) => it,
);

export default defineRule({
  id: 'cap-holiday',
  severity: 'hint',
  isOff: true,
  title: 'Tên ngày lễ, ngày kỷ niệm không viết hoa',
  needs: [beginningOf(names)],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const { syllables } of findNames(paragraph, names)) {
      const first = syllables[1];
      if (!first || isCapital(first.text) || isQuotedAt(quotationsOf(paragraph), first.span.start)) continue;
      if (
        syllables.length === 3 &&
        /^(?:mỗi|từng|các|một)\s+$/iu.test(text.slice(Math.max(0, first.span.start - 9), first.span.start - 5))
      )
        continue;
      const right = inCase(first.text, true);
      const is = text.slice(first.span.start, syllables[syllables.length - 1]?.span.end);
      yield {
        span: first.span,
        message: `Đang ghi “${is}”, phải viết “${is.replace(first.text, right)}”`,
        fixes: [recase(`Đổi thành “${right}”`, [replace(first.span, right)])],
      };
    }
  },
});
