import { defineRule, type Finding } from '../../lint/rule';
import { contradictions, isDated } from '../../plan/cited-dates';
import { mentionsByKey } from '../../plan/cited-document';
import { reportDays } from '../citations/_days';

export default defineRule({
  id: 'cross-citation-date',
  severity: 'warning',
  title: 'Ngày của văn bản được viện dẫn khác với kế hoạch khác trong thư mục',
  why:
    'Hai kế hoạch viện dẫn cùng một văn bản mà ghi hai ngày thì một kế hoạch chép sai. Quy tắc so với các kế hoạch trong thư mục và đang mở khi chúng cùng ghi một ngày; ' +
    'văn bản của cơ quan địa phương chỉ được so khi biết chắc là của cùng một cơ quan, vì số được đánh lại ở mỗi cơ quan và mỗi năm.',
  examples: [
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày ⟦20/4/2025⟧ của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: ['Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.'],
      fixed: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      says: 'ở đây đề ngày 20/4/2025, trong tệp ke-hoach-1.kehoach đề ngày 21/4/2025',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày ⟦15/5/2026⟧ của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      others: ['Căn cứ Kế hoạch số 71/KH-UBND ngày 16/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm;'],
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      others: ['Căn cứ Kế hoạch số 71/KH-UBND ngày 16/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm;'],
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: [
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20 tháng 4 năm 2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      ],
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: ['Thực hiện Chỉ thị số 12/CT-TTg ngày 07/3/2022 của Thủ tướng Chính phủ về an toàn lao động.'],
    },
  ],
  *check({ plan, others }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      for (const found of contradictions(mentions.filter(isDated), { plan, others })) {
        // What the plan says in two ways itself is told by another rule.
        if (found.right.length === 0) yield reportDays(found, { plan, others });
      }
    }
  },
});
