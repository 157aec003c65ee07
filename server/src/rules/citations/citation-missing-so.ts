import { shortTypes } from '../../data/document-types';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { mentionsOf, nameOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import { insert } from '../../text/edit';
import { isLaw } from './_first';

export const guide = defineGuide({
  why:
    'Văn bản được viện dẫn bằng tên loại rồi số, ký hiệu, như Nghị định 30 tự viết: Nghị định số 30/2020/NĐ-CP. Trong lần viện dẫn sau, văn bản của Đảng quen ' +
    'bỏ chữ “số”, nên quy tắc không báo; lời trích trong ngoặc kép cũng được giữ nguyên.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Thực hiện Nghị quyết ⟦26-NQ/TU⟧, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
      fixed: 'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
      says: 'Thiếu chữ “số”',
    },
    {
      text: 'Căn cứ Luật ⟦33/2024/QH15⟧ về lưu trữ;',
      fixed: 'Căn cứ Luật số 33/2024/QH15 về lưu trữ;',
    },
    {
      text:
        'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.\n\n' +
        'Sơ kết Nghị quyết 26-NQ/TU vào cuối năm.',
    },
    {
      text:
        'Thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2027 của Thủ tướng Chính phủ về dữ liệu dân cư (Chỉ thị 05/CT-TTg).\n\n' +
        'Các phòng thực hiện Chỉ thị 05/CT-TTg; Quyết định ⟦12/QĐ-UBND⟧ ngày 05/3/2027 của Ủy ban nhân dân tỉnh về dữ liệu.',
    },
    { text: 'Hưởng ứng đợt thi đua “Thực hiện thắng lợi Nghị quyết 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình”.' },
    {
      text: 'Căn cứ Luật Lưu trữ 33/2024/QH15 và các Công văn số 12/SNV-VTLT ngày 05/3/2026, 13/SNV-VTLT ngày 06/3/2026.',
    },
  ],
});

export default defineRule({
  id: 'citation-missing-so',
  severity: 'information',
  title: 'Viện dẫn thiếu chữ “số” giữa tên loại và số, ký hiệu',
  *check({ plan }): Iterable<Finding> {
    const named = new Set(plan.citations.filter((it) => isName(it, plan)).map((it) => it.key));
    for (const citation of plan.citations) {
      if (!lacksSo(citation)) continue;
      // A later mention of a Party document may be short, so may one by the name that a bracket gave it.
      const isShort = citation.style === 'party' || named.has(citation.key);
      if (isShort && mentionsOf(plan, citation.key)[0] !== citation) continue;
      const { symbol, type } = citation;
      const so = type?.text === type?.text.toLocaleUpperCase('vi') ? 'SỐ ' : 'số ';
      yield {
        span: symbol.span,
        message: `Thiếu chữ “số”: ${nameOf(citation)}`,
        ...(isLaw(citation) && { severity: 'hint' as const }),
        fixes: offer(`Thêm “số” trước ${symbol.form}`, insert(symbol.span.start, so)),
      };
    }
  },
});

/** `(Chỉ thị 05/CT-TTg)` */
const isName = ({ type, symbol }: Citation, { source: { text } }: Plan): boolean =>
  text[(type?.span.start ?? 0) - 1] === '(' && text[symbol.span.end] === ')';

function lacksSo({ so, type, isAlias, isQuoted, block }: Citation): boolean {
  if (so || type?.stands !== 'before' || isAlias || block.paragraph.kind === 'row') return false;
  if (shortTypes.has(type.text)) return false;
  return !isQuoted;
}
