import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Đầu năm 2025 Ban Dân vận và Ban Tuyên giáo hợp nhất thành Ban Tuyên giáo và Dân vận, Ban Kinh tế Trung ương thành Ban Chính sách, chiến lược Trung ương; ban cán sự đảng, đảng đoàn, đảng ủy khối kết thúc hoạt động. Chỉ báo nơi giao việc, báo cáo, gửi văn bản ở văn bản ban hành từ ngày đó; Ban Tuyên giáo của đoàn thể, công tác dân vận, văn bản cũ và lời trích không tính.',
  law: 'Quyết định của Bộ Chính trị công bố ngày 03/02/2025',
  examples: [
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Đề nghị ⟦Ban cán sự đảng UBND⟧ tỉnh cho ý kiến trước ngày 15/6/2026./.',
        recipients: ['⟦Ban Dân vận⟧ Tỉnh ủy (b/c)', '⟦Đảng ủy Khối⟧ các cơ quan tỉnh'],
      }),
      fixed: draft('ngày     tháng 5 năm 2026', {
        body: 'Đề nghị Đảng ủy UBND tỉnh cho ý kiến trước ngày 15/6/2026./.',
        recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c)', 'Đảng ủy Khối các cơ quan tỉnh'],
      }),
      says: 'nay là Ban Tuyên giáo và Dân vận',
    },
    {
      text: draft('ngày     tháng 9 năm 2021', {
        recipients: ['Ban Dân vận Tỉnh ủy', 'Đảng ủy Khối các cơ quan tỉnh'],
      }),
    },
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Thực hiện tốt công tác dân vận, mô hình “Dân vận khéo”; phối hợp với Ban Tuyên giáo Tỉnh đoàn mở cuộc thi./.',
        recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
      }),
    },
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Thực hiện Hướng dẫn số 20-HD/BDVTU ngày 10/3/2023 của Ban Dân vận Tỉnh ủy về công tác dân vận./.',
      }),
    },
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Rà soát các chương trình phối hợp với Ban Dân vận Tỉnh ủy (trước ngày 01/3/2025). Trước ngày 01/3/2025, báo cáo gửi Ban Dân vận Tỉnh ủy./.',
      }),
    },
    {
      text: draft('ngày     tháng 5 năm 2026', {
        body: 'Các xã báo cáo ⟦Ban Dân vận⟧ Tỉnh ủy (trước ngày 20/11/2026)./.',
      }),
    },
  ],
});

export default defineRule({
  id: 'obsolete-party-body',
  severity: 'warning',
  title: 'Cơ quan của Đảng đã hợp nhất, kết thúc hoạt động',
  check: checkBodies('obsolete-party-body'),
});
