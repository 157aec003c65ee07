import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { isOneAcross, mentionsByKey, nameOf } from '../../plan/citations/cited-document';
import { compareTitles, spanOfChange } from '../../plan/citations/cited-titles';
import type { CitedFact, Mention } from '../../plan/facts';
import { type Others, sayPlan } from '../../plan/others';
import type { Plan } from '../../plan/plan';
import { isLaw } from '../citations/_first';
import { changeTitle, sayChange, titledAs } from '../citations/_title';
import { fileOf } from './_file';

export const guide = defineGuide({
  why:
    'Hai kế hoạch viện dẫn cùng một văn bản của trung ương mà chép trích yếu khác nhau thì một kế hoạch chép sai. Quy tắc không so văn bản của địa phương, ' +
    'không coi chỗ chép ngắn hơn hay viết tắt là khác, và không báo khi có một kế hoạch chép giống kế hoạch này.',
  examples: [
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy ⟦trong⟧ rừng đặc dụng.',
      others: [
        'Căn cứ Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy của rừng đặc dụng;',
      ],
      fixed:
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy của rừng đặc dụng.',
      says: 'ở đây ghi “trong”, tệp ke-hoach-1.kehoach ghi “của”',
    },
    {
      text: 'Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành ⟦Chương⟧ trình hành động về chuyển đổi số.',
      others: [
        'Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ về việc sửa đổi, bổ sung Chương trình hành động về chuyển đổi số;',
      ],
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
});

export default defineRule({
  id: 'cross-citation-title',
  severity: 'hint',
  title: 'Trích yếu của văn bản trung ương khác với kế hoạch khác trong thư mục',
  *check({ plan, others }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      const first = mentions.find(isTitled);
      // What the document itself says of its title is told by another rule.
      if (!first?.symbol.isCentral || isLaw(first) || fileOf(first, plan, others)) continue;
      const other = deviating(first, plan, others);
      if (!other?.citation.title) continue;
      const theirs = titledAs(other.citation);
      const [change] = compareTitles(first, theirs);
      if (!change) continue;
      const alike = mentions
        .filter((it) => isTitled(it) && compareTitles(it, first).length === 0)
        .slice(0, mostChanged);
      const edits = alike.map((it) => changeTitle(it, compareTitles(it, theirs)));
      yield {
        span: spanOfChange(first, change),
        message: `Trích yếu ${nameOf(first)} ${sayChange(change, sayPlan(other.plan))}`,
        related: [{ span: other.citation.title.span, message: 'Trích yếu được nêu ở đây', plan: other.plan }],
        ...(edits.every((it) => it.length !== 0) && {
          fixes: [{ title: 'Chép lại trích yếu theo kế hoạch kia', edits: edits.flat(), safe: false, isChoice: true }],
        }),
      };
    }
  },
});

/** One document is named in full no more often than this. */
const mostChanged = 8;

const isTitled = ({ title, isQuoted, isOwn }: CitedFact): boolean => title !== undefined && !isQuoted && !isOwn;

/** A mention in another plan that has the title otherwise, where none has it as it is here. */
function deviating(first: Citation, plan: Plan, others: Others): Mention | undefined {
  const titled = others
    .mentions(first.key)
    .filter(
      (it) =>
        isTitled(it.citation) && isOneAcross({ citation: first, plan }, { citation: it.citation, plan: it.plan.facts }),
    );
  const isAlike = titled.some((it) => compareTitles(first, titledAs(it.citation)).length === 0);
  return isAlike ? undefined : titled[0];
}
