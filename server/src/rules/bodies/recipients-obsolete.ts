import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Thanh tra Sở, tòa án cấp cao, Tổng cục Thuế, Cục Thuế tỉnh, Đài Phát thanh và Truyền hình tỉnh đã thôi hoặc đổi tên trong năm 2025, mỗi nơi theo một văn bản riêng. Quy tắc này chỉ đọc danh sách nơi nhận và chỉ nhắc; tỉnh, huyện, bộ, sở và cơ quan của Đảng không còn thì có quy tắc riêng, báo ở mọi nơi.',
  examples: [
    {
      text: draft('ngày     tháng 5 năm 2026', {
        recipients: ['⟦Thanh tra Sở⟧', '⟦Đài Phát thanh - Truyền hình tỉnh⟧', '⟦Cục Thuế tỉnh⟧'],
      }),
      fixed: draft('ngày     tháng 5 năm 2026', {
        recipients: ['Thanh tra Sở', 'Báo và phát thanh, truyền hình tỉnh', 'Thuế tỉnh'],
      }),
      says: 'nhiệm vụ chuyển về Thanh tra tỉnh',
    },
    { text: draft('ngày     tháng 5 năm 2024', { recipients: ['Thanh tra Sở', 'Cục Thuế tỉnh'] }) },
    {
      text: draft('ngày     tháng 5 năm 2026', {
        recipients: ['Thanh tra tỉnh', 'Báo và Đài Phát thanh - Truyền hình tỉnh', 'Cục Thuế', 'Thuế tỉnh'],
      }),
    },
  ],
});

export default defineRule({
  id: 'recipients-obsolete',
  severity: 'information',
  title: 'Nơi nhận không còn',
  check: checkBodies('recipients-obsolete'),
});
