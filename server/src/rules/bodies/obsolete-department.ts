import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Từ ngày 01/3/2025 các sở được sắp xếp theo các bộ: giao việc, báo cáo hay gửi văn bản cho sở đã hợp nhất là sai cơ quan. Sở mà việc chia về nhiều nơi, Ban Dân tộc thì không có sửa nhanh. Chỉ báo ở văn bản ban hành từ ngày đó; không báo trong văn bản viện dẫn, lời trích, khi kể việc đã qua và với Ban Dân tộc của Hội đồng nhân dân.',
  law: 'Nghị định 45/2025/NĐ-CP, Điều 8, Điều 9; Nghị định 150/2025/NĐ-CP',
  examples: [
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Phối hợp với ⟦Sở Tài nguyên và Môi trường⟧ mở lớp tập huấn; báo cáo ⟦Sở KHĐT⟧ kinh phí./.',
        recipients: ['Các sở: Nội vụ, ⟦GTVT⟧, Y tế'],
      }),
      fixed: draft('ngày     tháng 5 năm 2026', {
        body: 'Phối hợp với Sở Nông nghiệp và Môi trường mở lớp tập huấn; báo cáo Sở TC kinh phí./.',
        recipients: ['Các sở: Nội vụ, XD, Y tế'],
      }),
      says: 'nay là Sở Nông nghiệp và Môi trường',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: '1. ⟦Sở Lao động - Thương binh và Xã hội⟧ tổng hợp danh sách.\n\n2. ⟦Ban Dân tộc⟧ tỉnh chọn địa bàn./.',
      }),
      says: 'việc chính về Sở Nội vụ',
    },
    { text: draft('ngày 12 tháng 02 năm 2025', { recipients: ['Sở Tài nguyên và Môi trường', 'Ban Dân tộc tỉnh'] }) },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Số hóa hồ sơ do Sở Tài nguyên và Môi trường lập; Sở Nông nghiệp và Môi trường (hợp nhất Sở Tài nguyên và Môi trường và Sở Nông nghiệp và Phát triển nông thôn) chủ trì. Mời các cơ sở giao thông vận tải dự./.',
        recipients: ['Ban Dân tộc HĐND tỉnh', 'Sở Nông nghiệp và Môi trường'],
      }),
    },
  ],
});

export default defineRule({
  id: 'obsolete-department',
  severity: 'warning',
  title: 'Sở đã hợp nhất',
  check: checkBodies('obsolete-department'),
});
