import { defineGuide, defineRule } from '../../lint/rule';
import type { Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { findingsOf } from './_findings';

export const guide = defineGuide({
  why: 'Số thứ tự của phần, chương, mục lớn viết bằng số La Mã in hoa: I, II, III, IV, V; không có số IIII hay VIV, và chữ l thường hoặc số 1 chỉ trông giống chữ I. Số (i), (ii) trong câu và danh sách nhỏ i., ii. dưới một khoản không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
  examples: [
    {
      text: `I. MỤC ĐÍCH

II. NỘI DUNG

III. KINH PHÍ

⟦IIII⟧. TỔ CHỨC THỰC HIỆN
`,
      fixed: `I. MỤC ĐÍCH

II. NỘI DUNG

III. KINH PHÍ

IV. TỔ CHỨC THỰC HIỆN
`,
      says: '“IIII” không phải số La Mã, phải là Mục IV',
    },
    {
      text: `I. MỤC ĐÍCH

⟦Il⟧. NỘI DUNG

⟦iii⟧. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, báo cáo kết quả.
`,
      fixed: `I. MỤC ĐÍCH

II. NỘI DUNG

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, báo cáo kết quả.
`,
      says: 'Số của mục đang viết thường “iii”, phải là III',
    },
    {
      text: `I. MỤC ĐÍCH

1. Giữ nếp họp thôn.

2. Nghe dân nói.

⟦11⟧. NỘI DUNG

1. Họp đầu tháng.

III. TỔ CHỨC THỰC HIỆN
`,
      fixed: `I. MỤC ĐÍCH

1. Giữ nếp họp thôn.

2. Nghe dân nói.

II. NỘI DUNG

1. Họp đầu tháng.

III. TỔ CHỨC THỰC HIỆN
`,
      says: 'phải là chữ I hoa: II',
    },
    {
      text: `⟦i⟧. MỤC ĐÍCH

ii. NỘI DUNG

iii. TỔ CHỨC THỰC HIỆN
`,
      fixed: `I. MỤC ĐÍCH

II. NỘI DUNG

III. TỔ CHỨC THỰC HIỆN
`,
    },
    {
      text: `I. MỤC ĐÍCH

1. Mở rộng vùng trồng chè; lý do: (i) đất phù hợp; (ii) đã có nhà máy.

2. Các bước:

(i) Khảo sát đất.

(ii) Chọn giống.

i. Giống địa phương.

ii. Giống nhập nội.

II. NỘI DUNG
`,
    },
    {
      text: `A. PHẦN CHUNG

B. PHẦN RIÊNG

1. Cây trồng

h. Chè

i. Quế

k. Hồi

C. TỔ CHỨC THỰC HIỆN

V.I. Lênin viết về thi đua; Đại hội lần thứ XIV, quý IV, Mục IX đều viết đúng.
`.replace('h. Chè', 'a. Ngô\n\nb. Lúa\n\nc. Lạc\n\nd. Vừng\n\nđ. Đỗ\n\ne. Sắn\n\ng. Khoai\n\nh. Chè'),
    },
  ],
});

export default defineRule({
  id: 'roman-invalid',
  severity: 'warning',
  title: 'Số La Mã viết sai',
  check: (context) => findingsOf(context, 'roman-invalid', say),
});

function say({ section, expected }: Mistake) {
  const { label } = section.marker;
  if (/^[ivx]+$/u.test(label)) return { message: `Số của mục đang viết thường “${label}”, phải là ${expected}` };
  if (/\s/u.test(label)) return { message: `Các mục khác chỉ ghi số, ở đây “${label}” phải là ${expected}` };
  if (/[l1]/u.test(label)) return { message: `“${label}” đang có chữ l hoặc số 1, phải là chữ I hoa: ${expected}` };
  return { message: `“${label}” không phải số La Mã, phải là ${nameOf(section, expected)}` };
}
