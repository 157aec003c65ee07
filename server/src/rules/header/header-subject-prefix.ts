import { titleOpener } from '../../data/title-openers';
import { defineGuide, defineRule, offer, safely } from '../../lint/rule';
import { remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { textOf } from '../../text/span';

export const guide = defineGuide({
  why:
    '“V/v” chỉ dùng cho công văn; trích yếu của văn bản có tên loại viết “Về …”, “Về việc …” hoặc nêu thẳng nội dung. Trích yếu là một cụm từ nên cuối ' +
    'trích yếu không có dấu chấm.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.5.b',
  examples: [
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\n⟦V/v⟧ chỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nVề việc chỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'công văn',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027⟦.⟧\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'dấu chấm',
    },
    { text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nCHỈNH LÝ TÀI LIỆU\nNĂM 2027 TRÊN ĐỊA BÀN⟦.⟧\n\nI. MỤC ĐÍCH\n' },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\n⟦V/V⟧ CHỈNH LÝ TÀI LIỆU NĂM 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nVỀ VIỆC CHỈNH LÝ TÀI LIỆU NĂM 2027\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\n⟦Kế hoạch⟧ chỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'lặp lại',
    },
    { text: 'Số: 15/KH-SYT\n\nKẾ HOẠCH\nKế hoạch hóa gia đình năm 2027\n\nI. MỤC ĐÍCH\n' },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027⟦;⟧\n\nCăn cứ Luật Lưu trữ;\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nCăn cứ Luật Lưu trữ;\n',
    },
    { text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nVề việc chỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n' },
    { text: 'Số: 15/SNV-VP\nV/v chỉnh lý tài liệu năm 2027\n\nKính gửi: Các phòng thuộc Sở\n' },
  ],
});

export default defineRule({
  id: 'header-subject-prefix',
  severity: 'information',
  title: 'Trích yếu mở đầu bằng “V/v” hoặc kết thúc bằng dấu chấm',
  *check({ plan }) {
    const { title, subject } = plan.header;
    if (!title || !subject || subject.span.start < title.span.end) return;
    const written = textOf(plan.source.text, subject.span);
    const prefix = /^V\s?\/\s?v(?![\p{L}\p{M}])\s*:?/iu.exec(written)?.[0];
    if (prefix !== undefined) {
      const span = { start: subject.span.start, end: subject.span.start + prefix.trimEnd().length };
      const rest = written.slice(prefix.length);
      const right = /\p{Ll}/u.test(rest) ? 'Về việc' : 'VỀ VIỆC';
      // What is no name begins with a small letter behind it.
      const gap = written.length - prefix.trimEnd().length - rest.trimStart().length;
      const next = titleOpener.exec(rest.trimStart())?.groups?.phrase?.charAt(0);
      yield {
        span,
        message: `“${prefix.trimEnd()}” chỉ dùng cho công văn, ở đây phải là “${right}”`,
        fixes: offer(
          `Đổi thành “${right}”`,
          next ? replace({ ...span, end: span.end + gap + 1 }, `${right} ${next.toLowerCase()}`) : replace(span, right),
        ),
      };
    }
    const again = /^(?<words>\S+\s+\S+)\s+(?<next>\p{L}\p{M}*)/u.exec(written);
    const { words = '', next = '' } = again?.groups ?? {};
    if (
      again &&
      fold(words) === 'kế hoạch' &&
      fold(title.text) === fold(words) &&
      !/^kế hoạch (?:h[oó][aá]|nhỏ)/u.test(fold(subject.text))
    ) {
      const { start } = subject.span;
      const span = { start, end: start + words.length };
      yield {
        span,
        message: 'Trích yếu lặp lại tên loại “Kế hoạch”',
        fixes: offer('Bỏ chữ lặp', replace({ start, end: start + again[0].length }, next.toLocaleUpperCase('vi'))),
      };
    }
    const stop = /(?<![.…/])[.;:]$/u.exec(written);
    if (!stop) return;
    const span = { start: subject.span.end - 1, end: subject.span.end };
    const sign = stop[0] === '.' ? 'chấm' : `“${stop[0]}”`;
    yield {
      span,
      message: `Cuối trích yếu đang có dấu ${sign}, phải bỏ`,
      severity: 'hint',
      fixes: safely(`Bỏ dấu ${sign}`, remove(span)),
    };
  },
});
