import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố: giao việc, gửi văn bản hay ghi nơi ban hành theo tên tỉnh đã sáp nhập là sai cơ quan. Chỉ báo ở văn bản ban hành từ ngày đó, nơi giao việc, nơi gửi, đầu văn bản và “trên địa bàn tỉnh …”; không báo khi nhìn lại (trước hợp nhất, nay là, đã ban hành), trong văn bản viện dẫn, lời trích và tên riêng như phường Yên Bái.',
  law: 'Nghị quyết 202/2025/QH15, Điều 1',
  examples: [
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Phối hợp với Sở Tư pháp ⟦tỉnh Hà Giang⟧ trợ giúp pháp lý ở vùng giáp ranh./.',
        recipients: ['UBND ⟦tỉnh Bình Dương⟧'],
      }),
      fixed: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Phối hợp với Sở Tư pháp tỉnh Tuyên Quang trợ giúp pháp lý ở vùng giáp ranh./.',
        recipients: ['UBND Thành phố Hồ Chí Minh'],
      }),
      says: 'Tỉnh Hà Giang không còn từ 01/7/2025, nay thuộc tỉnh Tuyên Quang',
    },
    {
      text: draft('ngày 12 tháng 5 năm 2026', {
        body: 'Báo cáo ⟦Tỉnh ủy Bình Phước⟧ kết quả thực hiện trên địa bàn ⟦tỉnh Bình Phước⟧./.',
      }),
      fixed: draft('ngày 12 tháng 5 năm 2026', {
        body: 'Báo cáo Thành ủy Đồng Nai kết quả thực hiện trên địa bàn thành phố Đồng Nai./.',
      }),
    },
    {
      text: draft('ngày 12 tháng 6 năm 2025', { recipients: ['UBND tỉnh Hà Giang', 'Sở Tư pháp tỉnh Bình Dương'] }),
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Rà soát các quyết định mà UBND tỉnh Yên Bái đã ban hành; giao phường Yên Bái và Công viên Hà Tây treo băng rôn. Đề nghị xã Mù Sang, tỉnh Lào Cai (trước đây thuộc tỉnh Yên Bái) cử người dự. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh Hòa Bình về phổ biến pháp luật./.',
      }),
    },
    { text: draft('ngày 12 tháng 01 năm 2026', { recipients: ['UBND tỉnh Ninh Bình', 'UBND tỉnh Hưng Yên'] }) },
  ],
});

export default defineRule({
  id: 'obsolete-province',
  severity: 'warning',
  title: 'Tỉnh đã sáp nhập',
  check: checkBodies('obsolete-province'),
});
