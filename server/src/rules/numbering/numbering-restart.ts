import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import type { Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { stageSlips } from '../../plan/numbering/stage-labels';
import { tableSlips } from '../../plan/numbering/table-numbers';
import { capitalized } from '../../text/capitals';
import { findingsOf } from './_findings';

export const guide = defineGuide({
  why: 'Trong một mục, số thứ tự chỉ tăng dần; nếu quay lại số nhỏ hơn thì hoặc đánh nhầm số, hoặc thiếu một đề mục ở trên. Bắt đầu lại từ 1 dưới một đề mục, kể cả đề mục không đánh số như “Bước 1:”, “* Quyền hạn” hay một câu dẫn kết thúc bằng dấu hai chấm, là đúng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: `III. TỔ CHỨC THỰC HIỆN

1. Văn phòng lập dự toán, bố trí xe.

2. Phòng Kinh tế chủ trì khảo sát giá vật tư.

3. Kế toán thanh toán theo hợp đồng.

⟦1⟧. Các thôn tổ chức nghiệm thu khối lượng.
`,
      fixed: `III. TỔ CHỨC THỰC HIỆN

1. Văn phòng lập dự toán, bố trí xe.

2. Phòng Kinh tế chủ trì khảo sát giá vật tư.

3. Kế toán thanh toán theo hợp đồng.

4. Các thôn tổ chức nghiệm thu khối lượng.
`,
      says: 'Sau mục 3 lại đánh số từ 1',
    },
    {
      text: `I. MỤC ĐÍCH, YÊU CẦU

1. Nâng chất lượng tiếp công dân.

II. NỘI DUNG

1. Bố trí phòng chờ.

3. Công khai lịch tiếp.

⟦2⟧. Phân công người trực.

4. Trả lời đơn thư, theo thứ tự nêu tại khoản 2 và khoản 3 Mục II.
`,
      fixed: `I. MỤC ĐÍCH, YÊU CẦU

1. Nâng chất lượng tiếp công dân.

II. NỘI DUNG

1. Bố trí phòng chờ.

2. Công khai lịch tiếp.

3. Phân công người trực.

4. Trả lời đơn thư, theo thứ tự nêu tại khoản 3 và khoản 2 Mục II.
`,
      says: 'Mục 2 đứng sau mục 3',
    },
    {
      text: `II. NỘI DUNG HỘI THI

1. Đối tượng: học sinh khối lớp 4, lớp 5.

2. Cách thức dự thi

Bước 1: Đăng ký

a) Điền phiếu tại trường.

b) Nộp ảnh thẻ.

Bước 2: Thi

a) Thi viết 45 phút.

b) Thi nói theo cặp.

* Quyền lợi của thí sinh

a) Được cấp giấy chứng nhận.

b) Được mượn sách cả năm.

Ban tổ chức có trách nhiệm:

a) Bảo quản bài thi.

b) Công bố điểm.

3. Trao giải vào ngày 20/11/2026.
`,
    },
    {
      text: `III. TỔ CHỨC THỰC HIỆN

1. Thời gian: sáng thứ Hai.

2. Phân công nhiệm vụ

1/ Cô Mã Thị Sen dẫn chương trình.

2/ Thầy Lường Văn Pạo lo âm thanh.

3. Kinh phí: từ nguồn xã hội hóa.
`,
    },
    {
      text: `QUYẾT ĐỊNH
Về việc thành lập Tổ kiểm kê tài sản

Điều 1. Thành lập Tổ kiểm kê gồm các ông, bà:

1. Ông Lường Văn Pạo, Tổ trưởng.

2. Bà Mã Thị Sen, thành viên.

Điều 2. Tổ kiểm kê có nhiệm vụ:

1. Kiểm đếm tài sản.

2. Lập biên bản.
`,
    },
    {
      text: ['1. Mua sắm', ...'abcdefghijkl']
        .map((it, i) => (i === 0 ? it : `${it}) Mua vật tư đợt ${i}.`))
        .join('\n\n'),
    },
  ],
});

export default defineRule({
  id: 'numbering-restart',
  severity: 'warning',
  title: 'Số thứ tự quay lại',
  *check(context) {
    yield* findingsOf(context, 'restart', say);
    for (const { kind, span, label, before, repair } of tableSlips(context.plan)) {
      if (kind !== 'restart') continue;
      yield { span, message: `Dòng ${label} của bảng đứng sau dòng ${before}`, fixes: [{ ...repair, safe: false }] };
    }
    for (const { kind, span, name, before, edits } of stageSlips(context.plan)) {
      if (kind !== 'restart') continue;
      const related = [{ span: before.span, message: `${before.name} đứng trước` }];
      const fix: Fix = { title: `Đổi số của ${before.name} và ${name}`, edits, safe: false };
      yield { span, message: `${name} đứng sau ${before.name}`, fixes: [fix], related };
    }
  },
});

function say({ section, before, expected, witnesses }: Mistake) {
  const { label, numbers } = section.marker;
  const [witness] = witnesses;
  const isExchanged = witness !== undefined && witness.marker.label === expected;
  const again = numbers[numbers.length - 1] === 1 ? `đánh số từ ${label}` : `đến ${nameOf(section)}`;
  return {
    message: isExchanged
      ? `${capitalized(nameOf(section))} đứng sau ${nameOf(witness)}`
      : `Sau ${before ? nameOf(before) : ''} lại ${again}`,
    related: witnesses.map((it) => ({ span: it.ordinal, message: `${capitalized(nameOf(it))} đứng trước` })),
  };
}
