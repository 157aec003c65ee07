import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Huế là thành phố từ 01/01/2025, Đồng Nai từ 30/4/2026, Quảng Ninh từ 01/9/2026, Bắc Ninh từ 20/9/2026: từ đó viết thành phố, Thành ủy thay cho tỉnh, Tỉnh ủy. Văn bản ban hành trước ngày đó, văn bản viện dẫn, lời trích và chỗ nhìn lại không tính.',
  law: 'Nghị quyết 175/2024/QH15, 30/2026/QH16, 36/2026/QH16',
  examples: [
    {
      text: draft('ngày 12 tháng 10 năm 2026', {
        body: 'Phối hợp với Sở Tư pháp ⟦tỉnh Quảng Ninh⟧; tham khảo cách làm của ⟦tỉnh Cần Thơ⟧./.',
        recipients: ['⟦Tỉnh ủy Đồng Nai⟧'],
      }),
      fixed: draft('ngày 12 tháng 10 năm 2026', {
        body: 'Phối hợp với Sở Tư pháp thành phố Quảng Ninh; tham khảo cách làm của thành phố Cần Thơ./.',
        recipients: ['Thành ủy Đồng Nai'],
      }),
      says: 'Quảng Ninh là thành phố trực thuộc trung ương từ 01/9/2026',
    },
    { text: draft('ngày 12 tháng 4 năm 2026', { recipients: ['UBND tỉnh Đồng Nai', 'UBND tỉnh Quảng Ninh'] }) },
    {
      text: draft('ngày 12 tháng 10 năm 2026', {
        body: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh Đồng Nai về phổ biến pháp luật; mời đoàn của tỉnh Tây Ninh dự./.',
        recipients: ['UBND thành phố Đồng Nai'],
      }),
    },
  ],
});

export default defineRule({
  id: 'city-status',
  severity: 'information',
  title: 'Tỉnh đã thành thành phố trực thuộc trung ương',
  check: checkBodies('city-status'),
});
