import { defineGuide, defineRule } from '../../lint/rule';
import type { Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { capitalized } from '../../text/capitals';
import { findingsOf } from './_findings';

export const guide = defineGuide({
  why: 'Mục 2.1, 2.2 phải đứng dưới mục 2; mang số của mục khác thì không biết nội dung thuộc về đâu. Cùng một số 2.1 dưới hai mục La Mã khác nhau vẫn đúng. Khi mọi mục con đều theo một số mà đề mục phải mang, chính đề mục mới là chỗ sai.',
  examples: [
    {
      text: `II. NHIỆM VỤ

1. Chuẩn bị đất

1.1. Cày ải trước ngày 15/12/2026.

1.2. Bón lót phân hữu cơ.

2. Gieo trồng

2.1. Chọn giống chịu lạnh.

⟦3.2⟧. Ngâm ủ hạt giống 36 giờ.

2.3. Che phủ ni lông khi nhiệt độ dưới 13 độ C.
`,
      fixed: `II. NHIỆM VỤ

1. Chuẩn bị đất

1.1. Cày ải trước ngày 15/12/2026.

1.2. Bón lót phân hữu cơ.

2. Gieo trồng

2.1. Chọn giống chịu lạnh.

2.2. Ngâm ủ hạt giống 36 giờ.

2.3. Che phủ ni lông khi nhiệt độ dưới 13 độ C.
`,
      says: 'Mục 3.2 đứng dưới mục 2',
    },
    {
      text: `I. YÊU CẦU

1. Đối với thôn

1.1. Họp dân một lần mỗi tháng.

1.2. Niêm yết thu, chi.

⟦2.1⟧. Cập nhật dữ liệu dân cư.

2.2. Trả kết quả đúng hẹn.
`,
      fixed: `I. YÊU CẦU

1. Đối với thôn

1.1. Họp dân một lần mỗi tháng.

1.2. Niêm yết thu, chi.

2. [tên mục]

2.1. Cập nhật dữ liệu dân cư.

2.2. Trả kết quả đúng hẹn.
`,
    },
    {
      text: 'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1. Lớp nghề.\n\n⟦1.2.1⟧. Lớp chữ.\n\n2. Quảng bá\n\n2.1. Phát tờ gấp:\n\n2.1.1. Ở chợ.\n\n2.1.2. Ở trường.\n',
      fixed:
        'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1. Lớp nghề.\n\n1.2. Lớp chữ.\n\n2. Quảng bá\n\n2.1. Phát tờ gấp:\n\n2.1.1. Ở chợ.\n\n2.1.2. Ở trường.\n',
      says: 'Mục 1.2.1 đứng sau mục 1.1, chưa có mục 1.2',
    },
    {
      text: 'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1. Lớp nghề.\n\n⟦1.2.1⟧. Lớp chữ.\n\n1.2.2. Lớp số.\n',
      fixed: 'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1. Lớp nghề.\n\n1.2. [tên mục]\n\n1.2.1. Lớp chữ.\n\n1.2.2. Lớp số.\n',
    },
    { text: 'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1. Lớp nghề.\n\nQuảng bá\n\n2.1. Phát tờ gấp.\n\n2.2. Phát thanh.\n' },
    { text: 'II. NHIỆM VỤ\n\n1. Mở lớp\n\n1.1.1. Lớp nghề.\n\n1.1.2. Lớp chữ.\n' },
    {
      text: `II. NHIỆM VỤ

1. Phòng Kinh tế

1.1. Kiểm tra giống.

1.2. Hướng dẫn mùa vụ.

III. GIẢI PHÁP

1. Tuyên truyền

1.1. Phát tờ gấp.

2. Kinh phí

2.1. Ngân sách xã.

2.2. Nguồn vận động.
`,
    },
    {
      text: `I. MỤC ĐÍCH, YÊU CẦU

1.1. Mục đích: giữ vệ sinh chợ.

1.2. Yêu cầu: làm thường xuyên.

II. NỘI DUNG

2.1. Thu gom rác hai lần mỗi ngày.

2.2. Khơi thông rãnh nước.
`,
    },
  ],
});

export default defineRule({
  id: 'numbering-parent-mismatch',
  severity: 'warning',
  title: 'Số của mục con không theo mục cha',
  check: (context) => findingsOf(context, 'parent-mismatch', say),
});

function say({ section, before, expected, witnesses, missing: [missing] }: Mistake) {
  if (before && missing !== undefined) {
    const message = `${capitalized(nameOf(section))} đứng sau ${nameOf(before)}, chưa có ${nameOf(before, missing)}`;
    return { message, related: [{ span: before.ordinal, message: `${capitalized(nameOf(before))} ở trên` }] };
  }
  const place = before
    ? `đứng dưới ${nameOf(before)}`
    : `đứng giữa các mục khác, đây phải là ${nameOf(section, expected)}`;
  return {
    message: `${capitalized(nameOf(section))} ${place}`,
    related: [
      ...(before ? [{ span: before.ordinal, message: `${capitalized(nameOf(before))} ở trên` }] : []),
      ...witnesses.map((it) => ({ span: it.ordinal, message: `${capitalized(nameOf(it))} cũng vậy` })),
    ],
  };
}
