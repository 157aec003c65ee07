import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import { aDigit, written } from '../../syntax/needs';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { decapitalized } from '../../text/capitals';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';

const form =
  /(?<![\p{L}\p{M}\p{N}])(?<division>Điều \d{1,3}[a-zđ]?),?\s(?<clause>[Kk]hoản \d{1,2})(?:,?\s(?<point>[Đđ]iểm [a-zđ](?:\.\d{1,2})?))?(?![\p{L}\p{M}\p{N}])/gu;
/** `khoản 1 Điều 5, khoản 2 Điều 6`, `Điều 5, khoản 1 và khoản 3`: the parts go together in another way. */
const partBefore = /(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) [\p{L}\d.,\sva]{1,20}$/u;
const partBehind = /^,?\s(?:và |hoặc |của |thuộc )?(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|\d)|^,\s?(?:\d|[a-zđ][\s,])/u;
/** `Điều 35 khoản 2 điểm a, Điều 37`: without a comma between them the parts before belong together. */
const nextDivision = /^(?:,|;|,? và| hoặc) Điều \d/u;
const onlyDivisions = /^(?:[,;\s]|và(?=\s)){1,40}$/u;

export const guide = defineGuide({
  why: 'Các ví dụ của Nghị định 30 đi từ nhỏ đến lớn, không có dấu phẩy: “điểm a khoản 2 Điều 103”. Quy tắc không xét câu kể nhiều khoản, nhiều điều và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
  examples: [
    {
      text: 'Thực hiện quy định tại ⟦Điều 12, khoản 2, điểm b⟧ của Quy chế làm việc.',
      fixed: 'Thực hiện quy định tại điểm b khoản 2 Điều 12 của Quy chế làm việc.',
      says: 'điểm b khoản 2 Điều 12',
    },
    {
      text: 'Thực hiện ⟦Điều 35 khoản 2 điểm a⟧, Điều 37, ⟦Điều 40 khoản 1⟧ và ⟦Điều 41 khoản 3⟧ của Quy chế làm việc.',
      fixed: 'Thực hiện điểm a khoản 2 Điều 35, Điều 37, khoản 1 Điều 40 và khoản 3 Điều 41 của Quy chế làm việc.',
    },
    { text: 'Thực hiện quy định tại Điều 35 khoản 2, khoản 3 Điều 37 của Quy chế làm việc.' },
    { text: 'Thực hiện quy định tại điểm b khoản 2 Điều 12 và khoản 1 Điều 5, khoản 2 Điều 6 của Quy chế làm việc.' },
    { text: 'Thực hiện quy định tại Điều 12, khoản 2 và khoản 3 Điều 13 của Quy chế làm việc.' },
  ],
});

export default defineRule({
  id: 'clause-citation-order',
  severity: 'hint',
  title: 'Viện dẫn điều trước, khoản và điểm sau',
  needs: [written('Điều'), aDigit],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text, kind } = paragraph;
    let last = -1;
    if (kind !== 'text' && kind !== 'footnote') return;
    for (const { index, 0: written, groups } of allMatches(text, form)) {
      const { division = '', clause = '', point } = groups ?? {};
      const end = index + written.length;
      const before = lettersBefore(text, index, 30);
      const behind = text.slice(end, end + 20);
      const isListed = !written.startsWith(`${division},`) && nextDivision.test(behind);
      const isNext =
        last !== -1 && onlyDivisions.test(text.slice(last, index).replace(/Điều \d{1,3}[a-zđ]?(?=[,\s])/gu, ''));
      if ((partBefore.test(before) && !isNext) || (partBehind.test(behind) && !isListed)) continue;
      if (isQuotedAt(quotationsOf(paragraph), index)) continue;
      last = end;
      const right = `${point === undefined ? '' : `${decapitalized(point)} `}${decapitalized(clause)} ${division}`;
      const span = { start: index, end };
      yield {
        span,
        message: `Đang ghi “${written}”, thứ tự viện dẫn là từ nhỏ đến lớn: ${right}`,
        fixes: changeTo(span, right),
      };
    }
  },
});
