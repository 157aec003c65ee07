import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { isOfLaw } from '../../plan/head/own-number';
import { place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';
import { matchLength } from '../../text/match';
import { insertWithBlanks } from '../../text/snippet';
import { isNumberedBasis } from './_basis';

export const guide = defineGuide({
  why:
    'Trong căn cứ ban hành, Luật và Pháp lệnh chỉ ghi tên và ngày, không ghi số, ký hiệu và cơ quan ban hành. Quy tắc chỉ xem luật đứng đầu dòng căn cứ; ' +
    'không xét văn bản quy phạm pháp luật (số có năm: 16/2026/QĐ-UBND) và luật sửa đổi, bổ sung, vì nhiều luật như thế trùng tên và phải có số mới phân biệt được. Luật ghi số mà thiếu ngày được báo một lần, ở đây.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
  examples: [
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ⟦số 33/2024/QH15⟧ ngày 21 tháng 6 năm 2024;',
      fixed: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      says: 'Luật trong căn cứ ghi “số 33/2024/QH15”; chỉ ghi tên và ngày',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ⟦số 33/2024/QH15⟧;',
      fixed: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày … tháng … năm …;',
      says: 'ghi “số 33/2024/QH15”, chưa có ngày',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật ⟦số 33/2024/QH15⟧ ngày 21/6/2024 về Lưu trữ;',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ⟦số 33/2024/QH15⟧, được sửa đổi, bổ sung bởi Luật số 83/2025/QH15 ngày 25/6/2025;',
      fixed:
        'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày … tháng … năm …, được sửa đổi, bổ sung bởi Luật số 83/2025/QH15 ngày 25/6/2025;',
      says: 'chưa có ngày',
    },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;' },
    {
      text: 'Số: 16/2026/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế văn thư\n\nCăn cứ Luật Lưu trữ số 33/2024/QH15;\nCăn cứ Nghị định số 30/2020/NĐ-CP về công tác văn thư;',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật sửa đổi, bổ sung một số điều của các luật về tài chính số 56/2024/QH15 ngày 29/11/2024;',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính;',
    },
  ],
});

export default defineRule({
  id: 'legal-basis-law-number',
  severity: 'information',
  title: 'Căn cứ ban hành ghi số, ký hiệu của Luật, Pháp lệnh',
  *check({ plan }): Iterable<Finding> {
    const { number } = plan.header;
    if (plan.opening.bases.length === 0 || (number && isOfLaw(number))) return;
    const bases = new Set(plan.opening.bases);
    for (const citation of plan.citations) {
      if (!bases.has(citation.block) || !isNumberedBasis(citation)) continue;
      const { block, mention } = citation;
      const { text } = block.paragraph;
      const start = (mention.so ?? mention.symbol.span).start;
      const { end } = mention.symbol.span;
      const hasName = mention.type?.stands === 'apart';
      const gap = matchLength(text.slice(0, start), /\s*$/u);
      const number = text.slice(start, end);
      const span = place(block, { start: start - gap, end });
      const isDated = citation.dating !== 'missing' || citation.dateWords !== undefined || hasDay(text.slice(end));
      yield {
        span: place(block, { start, end }),
        message: `${mention.type?.text ?? 'Luật'} trong căn cứ ghi “${number}”${isDated ? '' : ', chưa có ngày'}; chỉ ghi tên và ngày`,
        ...(hasName && {
          fixes: isDated
            ? offer(`Bỏ “${number}”`, remove(span))
            : offer(`Đổi “${number}” thành ngày`, { ...insertWithBlanks(span.start, blankDay), span }),
        }),
      };
    }
  },
});

const blankDay = ' ngày … tháng … năm …';

/** A day further behind, before the line names another law: `số 85/2015/QH13, được sửa đổi bởi Luật số …` has none of its own. */
const hasDay = (rest: string): boolean =>
  /(?:ngày|năm)\s+[\d…._]/u.test(rest.split(/;|\(|,?\s(?:đã\s)?(?:được\s)?(?:sửa đổi|bổ sung)/u)[0] as string);
