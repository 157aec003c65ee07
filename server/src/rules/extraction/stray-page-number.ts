import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { deleteLine } from '../../plan/reflow/page-ends';
import { pageNumbers } from '../../syntax/selection';

export const guide = defineGuide({
  why:
    'Số trang của bản PDF hay bản Word cũ đi theo khi sao chép và sẽ in ra giữa trang mới. Chú thích cuối trang, ô của bảng và chỗ trống của số văn bản ' +
    'không bị nhắc.',
  examples: [
    {
      text: 'Ủy ban nhân dân xã tổ chức tuyên truyền, vận động\n\f⟦2⟧\n\nngười dân tham gia.',
      fixed: 'Ủy ban nhân dân xã tổ chức tuyên truyền, vận động người dân tham gia.',
      says: 'Số trang 2',
    },
    {
      text: 'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân\n\n⟦2⟧\n\ntham gia Bảo hiểm y tế tự nguyện, bảo đảm chỉ tiêu được giao trong năm.',
      fixed:
        'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân tham gia Bảo hiểm y tế tự nguyện, bảo đảm chỉ tiêu được giao trong năm.',
    },
    {
      text: 'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động\n⟦Trang 1/3⟧\nngười dân tham gia.',
      fixed: 'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân tham gia.',
      says: '“Trang 1/3” lẫn trong văn bản',
    },
    { text: 'STT\n\n1\n\nPhòng Nội vụ\n\n2\n\nphòng Kinh tế' },
    { text: 'Số học sinh được hỗ trợ:\n\n25\n\nem học sinh.' },
  ],
});

export default defineRule({
  id: 'stray-page-number',
  severity: 'information',
  title: 'Số trang lẫn trong văn bản',
  *check({ plan }): Iterable<Finding> {
    for (const block of pageNumbers(plan.blocks)) {
      yield {
        span: { start: block.start, end: block.end },
        message: `${/\D/u.test(block.paragraph.text) ? `“${block.paragraph.text}”` : `Số trang ${block.paragraph.text}`} lẫn trong văn bản`,
        fixes: offer('Xóa số trang này', deleteLine(plan, block)),
      };
    }
  },
});
