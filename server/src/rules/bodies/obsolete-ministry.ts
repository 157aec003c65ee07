import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Từ ngày 01/3/2025 Chính phủ có 14 bộ: giao việc, báo cáo hay gửi văn bản cho bộ đã hợp nhất là sai cơ quan. Bộ mà việc chia về nhiều nơi thì không có sửa nhanh. Chỉ báo ở văn bản ban hành từ ngày đó; không báo trong văn bản viện dẫn, lời trích và khi kể việc đã qua.',
  law: 'Nghị quyết 176/2025/QH15',
  examples: [
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Báo cáo ⟦Bộ Kế hoạch và Đầu tư⟧ trước ngày 15/6/2026; đề nghị ⟦Bộ TN&MT⟧ hướng dẫn./.',
        recipients: ['⟦Bộ Nông nghiệp và Phát triển nông thôn⟧', 'Các bộ: Nội vụ, ⟦Giao thông vận tải⟧'],
      }),
      fixed: draft('ngày     tháng 5 năm 2026', {
        body: 'Báo cáo Bộ Tài chính trước ngày 15/6/2026; đề nghị Bộ NN&MT hướng dẫn./.',
        recipients: ['Bộ Nông nghiệp và Môi trường', 'Các bộ: Nội vụ, Xây dựng'],
      }),
      says: 'nay là Bộ Tài chính',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', { recipients: ['⟦Bộ Thông tin và Truyền thông⟧'] }),
      says: 'việc chính về Bộ Khoa học và Công nghệ',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Phòng Quản lý tổng hợp: thủ tục với ⟦Bộ Giao thông vận tải⟧, Bộ Tư lệnh Vùng 4 Hải quân./.',
      }),
    },
    { text: draft('ngày 12 tháng 02 năm 2025', { recipients: ['Bộ Kế hoạch và Đầu tư', 'Ủy ban Dân tộc'] }) },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Tuyên truyền theo Thông tư số 10/2020/TT-BTNMT ngày 29/9/2020 của Bộ Tài nguyên và Môi trường quy định kỹ thuật. Rà soát giấy phép do Bộ Giao thông vận tải cấp; phối hợp với Trường Đại học Giao thông vận tải mở lớp cho cán bộ Lao động - Thương binh và Xã hội xã./.',
        recipients: ['Bộ Nông nghiệp và Môi trường'],
      }),
    },
  ],
});

export default defineRule({
  id: 'obsolete-ministry',
  severity: 'warning',
  title: 'Bộ đã hợp nhất',
  check: checkBodies('obsolete-ministry'),
});
