import { defineRule, type Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations';
import { isOneAcross, mentionsByKey, mentionsOf, nameOf } from '../../plan/cited-document';
import { compareTitles, spanOfChange } from '../../plan/cited-titles';
import type { Plan } from '../../plan/plan';
import { isLaw } from '../citations/_first';
import { changeTitle, sayChange } from '../citations/_title';

export default defineRule({
  id: 'cross-citation-title',
  severity: 'hint',
  title: 'Trích yếu của văn bản trung ương khác với kế hoạch khác đang mở',
  why:
    'Hai kế hoạch viện dẫn cùng một văn bản của trung ương mà chép trích yếu khác nhau thì một kế hoạch chép sai. Quy tắc không so văn bản của địa phương, ' +
    'không coi chỗ chép ngắn hơn hay viết tắt là khác, và im lặng khi có một kế hoạch đang mở chép giống kế hoạch này.',
  examples: [
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy ⟦trong⟧ rừng đặc dụng.',
      others: [
        'Căn cứ Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy của rừng đặc dụng;',
      ],
      fixed:
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy của rừng đặc dụng.',
      says: 'ở đây ghi “trong”, kế hoạch khác đang mở ghi “của”',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về bảo đảm an toàn thực phẩm mùa lễ hội.',
      others: [
        'Căn cứ Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về kiểm soát an toàn thực phẩm mùa lễ hội;',
      ],
    },
    {
      text: 'Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về ban hành Quy chế công tác dân vận của hệ thống chính trị.',
      others: [
        'Căn cứ Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về Quy chế công tác dân vận của hệ thống chính trị các cấp;',
      ],
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy rừng mùa khô.',
      others: [
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 07/3/2022 của Thủ tướng Chính phủ về tăng cường phòng cháy nhà mùa khô.',
      ],
    },
  ],
  *check({ plan, others }): Iterable<Finding> {
    if (others.length === 0) return;
    for (const mentions of mentionsByKey(plan).values()) {
      const first = mentions.find(isTitled);
      if (!first?.symbol.isCentral || isLaw(first)) continue;
      const other = deviating(first, plan, others);
      const [change] = other ? compareTitles(first, other) : [];
      if (!other || !change) continue;
      const alike = mentions
        .filter((it) => isTitled(it) && compareTitles(it, first).length === 0)
        .slice(0, mostChanged);
      yield {
        span: spanOfChange(first, change),
        message: `Trích yếu ${nameOf(first)} ${sayChange(change, 'kế hoạch khác đang mở')}`,
        fixes: [
          {
            title: 'Chép lại trích yếu theo kế hoạch kia',
            edits: alike.flatMap((it) => changeTitle(it, compareTitles(it, other))),
            safe: false,
          },
        ],
      };
    }
  },
});

/** One document is named in full no more often than this. */
const mostChanged = 8;
const mostCompared = 8;

const isTitled = ({ title, isQuoted, isOwn }: Citation): boolean => title !== undefined && !isQuoted && !isOwn;

/** A mention in another plan that has the title otherwise, where none has it as it is here. */
function deviating(first: Citation, plan: Plan, others: readonly Plan[]): Citation | undefined {
  const titled = others.flatMap((other) =>
    mentionsOf(other, first.key)
      .slice(0, mostCompared)
      .filter((it) => isTitled(it) && isOneAcross({ citation: first, plan }, { citation: it, plan: other })),
  );
  const isAlike = titled.some((it) => compareTitles(first, it).length === 0);
  return isAlike ? undefined : titled[0];
}
