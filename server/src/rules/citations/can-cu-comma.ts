import { documentTypes } from '../../data/document-types';
import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { signsLike, written } from '../../syntax/needs';
import { remove } from '../../text/edit';
import { allMatches } from '../../text/match';

const types = documentTypes
  .map((it) => it.name)
  .filter((it) => !/^(?:Phiếu|Giấy|Hợp đồng|Biên bản|Bản )/u.test(it))
  .sort((a, b) => b.length - a.length)
  .join('|');
/** At the start of a sentence, with the document or the ground that the comma parts from its verb. */
const form = new RegExp(
  `(?:^(?:[-–+•]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\p{Ll}\\)|[IVX]{1,5}\\.)?\\s*|(?<=[.!?]["”)]?\\s{1,3}))(?<verb>Căn cứ|Thực hiện|Triển khai|Thi hành)` +
    `(?<comma>\\s?,)\\s+(?:(?:chức năng|nhiệm vụ|tình hình|kết quả|điều kiện|nội dung|yêu cầu)(?![\\p{L}\\p{M}])|(?:các\\s+)?(?:${types})(?:\\s+(?:(?:số\\s+)?[\\p{Lu}\\d]|sửa đổi)))`,
  'gu',
);

export const guide = defineGuide({
  why: 'Dấu phẩy không đứng giữa “Căn cứ” hay “Thực hiện” và cái được căn cứ, được thực hiện. Quy tắc không báo khi dấu phẩy nối các động từ: “Thực hiện, giám sát …”.',
  examples: [
    {
      text: 'Căn cứ⟦,⟧ chức năng nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:',
      fixed: 'Căn cứ chức năng nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:',
      says: 'sau “Căn cứ”',
    },
    {
      text: 'Tài liệu đã được số hóa. Thực hiện⟦,⟧ Luật Lưu trữ, Sở Nội vụ rà soát kho.',
      fixed: 'Tài liệu đã được số hóa. Thực hiện Luật Lưu trữ, Sở Nội vụ rà soát kho.',
    },
    { text: 'Thực hiện, giám sát và đánh giá kế hoạch theo chức năng.' },
    { text: 'Căn cứ chức năng, nhiệm vụ được giao, các phòng tổ chức thực hiện, báo cáo kết quả.' },
    { text: 'Triển khai, kế hoạch hóa các nhiệm vụ; thực hiện, Kế hoạch đạt yêu cầu.' },
  ],
});

export default defineRule({
  id: 'can-cu-comma',
  severity: 'information',
  title: 'Dấu phẩy thừa sau “Căn cứ”, “Thực hiện”',
  needs: [written('Căn', 'Thực', 'Triển', 'Thi'), signsLike(/^\s?,\s/u)],
  *checkParagraph({ text, kind }): Iterable<Finding> {
    if (kind !== 'text') return;
    for (const { index, 0: found, groups } of allMatches(text, form)) {
      const { verb = '', comma = '' } = groups ?? {};
      const start = index + found.indexOf(verb) + verb.length;
      const span = { start, end: start + comma.length };
      yield {
        span,
        message: `Thừa dấu phẩy sau “${verb}”`,
        fixes: safely('Bỏ dấu phẩy', remove(span)),
      };
    }
  },
});
