import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { inlineSlips } from '../../plan/numbering/inline-lists';
import type { Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { stageSlips } from '../../plan/numbering/stage-labels';
import { tableSlips } from '../../plan/numbering/table-numbers';
import { capitalized } from '../../text/capitals';
import { findingsOf } from './_findings';

export const guide = defineGuide({
  why: 'Mục, khoản, điểm được đánh số theo một trình tự nhất định; số bị nhảy làm người đọc tưởng thiếu một phần và làm sai các chỗ viện dẫn “Mục II”, “khoản 2”. Đánh số lại từ 1 dưới mỗi mục lớn, chữ f, j, w, z không dùng, danh sách trong bảng hoặc trong ngoặc kép đều được hiểu là đúng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nVui khỏe.\n\nII.. NỘI DUNG\n\n1. Thi kéo co.\n\n2.. Thi chạy\n\n2.1. Chạy nam.\n\n2.2. Chạy nữ.\n\n3. Thi bơi.\n',
    },
    {
      text: `KẾ HOẠCH
Phòng cháy, chữa cháy rừng mùa khô năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch phòng cháy, chữa cháy rừng mùa khô năm 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Chủ động phòng ngừa, phát hiện sớm, dập tắt kịp thời đám cháy mới phát sinh.

2. Lực lượng tại chỗ trực đủ quân số trong các ngày cảnh báo cấp IV, cấp V.

⟦III⟧. NHIỆM VỤ

1. Thôn Nà Lềnh phát dọn 6 km đường băng cản lửa trước ngày 29/01/2027.

2. Công an xã lập danh sách hộ đốt nương, ký cam kết với từng hộ.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế theo dõi các nhiệm vụ tại Mục III Kế hoạch này.

2. Các thôn báo cáo kết quả khoản 1 Mục III về Phòng Kinh tế, không chờ hướng dẫn thêm tại Mục III Kế hoạch số 18/KH-UBND của tỉnh.
`,
      fixed: `KẾ HOẠCH
Phòng cháy, chữa cháy rừng mùa khô năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch phòng cháy, chữa cháy rừng mùa khô năm 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Chủ động phòng ngừa, phát hiện sớm, dập tắt kịp thời đám cháy mới phát sinh.

2. Lực lượng tại chỗ trực đủ quân số trong các ngày cảnh báo cấp IV, cấp V.

II. NHIỆM VỤ

1. Thôn Nà Lềnh phát dọn 6 km đường băng cản lửa trước ngày 29/01/2027.

2. Công an xã lập danh sách hộ đốt nương, ký cam kết với từng hộ.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế theo dõi các nhiệm vụ tại Mục II Kế hoạch này.

2. Các thôn báo cáo kết quả khoản 1 Mục II về Phòng Kinh tế, không chờ hướng dẫn thêm tại Mục III Kế hoạch số 18/KH-UBND của tỉnh.
`,
      says: 'Sau Mục I là Mục III, thiếu Mục II',
    },
    {
      text: `II. NỘI DUNG THỰC HIỆN

1. Kiểm kê tủ sách của từng thôn.

2. Bổ sung sách thiếu nhi, sách nông nghiệp.

⟦4⟧. Mở phòng đọc vào tối thứ Sáu.

4. Trao đổi sách giữa các thôn mỗi quý một lần.

5. Biểu dương người đọc nhiều sách nhất.
`,
      fixed: `II. NỘI DUNG THỰC HIỆN

1. Kiểm kê tủ sách của từng thôn.

2. Bổ sung sách thiếu nhi, sách nông nghiệp.

3. Mở phòng đọc vào tối thứ Sáu.

4. Trao đổi sách giữa các thôn mỗi quý một lần.

5. Biểu dương người đọc nhiều sách nhất.
`,
      says: 'Sau mục 2 là mục 4, thiếu mục 3',
    },
    {
      text: '| STT | Nhiệm vụ | Đơn vị |\n| --- | --- | --- |\n| 1 | Đắp đê | Thôn Hạ |\n| 2 | Vét mương | Thôn Trung |\n| ⟦4⟧ | Sửa cống | Thôn Thượng |\n| 5 | Trồng tre | Thôn Đông |\n',
      fixed:
        '| STT | Nhiệm vụ | Đơn vị |\n| --- | --- | --- |\n| 1 | Đắp đê | Thôn Hạ |\n| 2 | Vét mương | Thôn Trung |\n| 3 | Sửa cống | Thôn Thượng |\n| 4 | Trồng tre | Thôn Đông |\n',
      says: 'Sau dòng 2 của bảng là dòng 4',
    },
    {
      text: '| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| ⟦3⟧ | Đo vẽ |\n| II | Thi công |\n| 1 | Đắp đê |\n| 2 | Vét mương |\n\nBảng hai\n\n| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| 2 | Đo vẽ |\n| ⟦III⟧ | Thi công |\n| 1 | Đắp đê |\n| 2 | Vét mương |\n',
      fixed:
        '| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| 2 | Đo vẽ |\n| II | Thi công |\n| 1 | Đắp đê |\n| 2 | Vét mương |\n\nBảng hai\n\n| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| 2 | Đo vẽ |\n| II | Thi công |\n| 1 | Đắp đê |\n| 2 | Vét mương |\n',
    },
    {
      text: '| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| | Nhóm hai |\n| 1 | Đo vẽ |\n| II | Thi công |\n| 1 | Đắp đê |\n| 2 | Vét mương |\n\nBảng hai\n\n| TT | Nhiệm vụ |\n| --- | --- |\n| III | Chuẩn bị |\n| 1 | Khảo sát |\n| IV | Thi công |\n| 1 | Đắp đê |\n',
    },
    {
      text: '| TT | Nhiệm vụ |\n| --- | --- |\n| I | Chuẩn bị |\n| 1 | Khảo sát |\n| 2 | Đo vẽ |\n| 3 | Cắm mốc |\n| II | Thi công |\n| 1 | Đắp đê |\n| 1.1 | Đoạn trên |\n| | Đoạn giữa |\n| 2 | Vét mương |\n| 3 | Sửa cống |\n\n| TT | Điểm |\n| --- | --- |\n| 1 | Tốt |\n| 5 | Khá |\n| 9 | Đạt |\n\n| TT | Việc |\n| --- | --- |\n| 1 | Mở màn |\n| 2 | Đấu loại |\n| 3+4 | Bán kết |\n| 5 | Chung kết |\n',
    },
    {
      text: 'II. CÁC BƯỚC\n\nBước 1. Lập danh sách hộ.\n\nBước ⟦3⟧. Họp dân.\n\n- Có biên bản.\n\nBước 4. Niêm yết.\n\nIII. GIAI ĐOẠN\n\n2.1. Giai đoạn 1 (2026 - 2027): lắp 12 trạm.\n\n2.2. Giai đoạn ⟦3⟧ (2028): lắp 18 trạm.\n',
      fixed:
        'II. CÁC BƯỚC\n\nBước 1. Lập danh sách hộ.\n\nBước 2. Họp dân.\n\n- Có biên bản.\n\nBước 3. Niêm yết.\n\nIII. GIAI ĐOẠN\n\n2.1. Giai đoạn 1 (2026 - 2027): lắp 12 trạm.\n\n2.2. Giai đoạn 2 (2028): lắp 18 trạm.\n',
      says: 'Sau Bước 1 là Bước 3, thiếu Bước 2',
    },
    {
      text: `I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Giúp học sinh vùng lũ đến trường an toàn.

2. Yêu cầu

Nắm chắc số học sinh phải qua ngầm, qua đò.

1. Rà soát 14 điểm ngầm tràn trên địa bàn.

2. Cắm biển báo, bố trí người trực khi nước lên.

⟦III⟧. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, đôn đốc.
`,
      fixed: `I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Giúp học sinh vùng lũ đến trường an toàn.

2. Yêu cầu

Nắm chắc số học sinh phải qua ngầm, qua đò.

II. [TÊN MỤC]

1. Rà soát 14 điểm ngầm tràn trên địa bàn.

2. Cắm biển báo, bố trí người trực khi nước lên.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, đôn đốc.
`,
    },
    {
      text: `I. MỤC ĐÍCH

1. Giữ đê an toàn.

2. Giữ hồ an toàn.

⟦2⟧. NỘI DUNG

1. Phát quang mái đê.

2. Dự trữ rọ thép.

III. TỔ CHỨC

1. Văn phòng theo dõi, đôn đốc.

⟦4⟧. KINH PHÍ

1. Xã chi.

2. Dân góp.
`,
      fixed: `I. MỤC ĐÍCH

1. Giữ đê an toàn.

2. Giữ hồ an toàn.

II. NỘI DUNG

1. Phát quang mái đê.

2. Dự trữ rọ thép.

III. TỔ CHỨC

1. Văn phòng theo dõi, đôn đốc.

IV. KINH PHÍ

1. Xã chi.

2. Dân góp.
`,
      says: 'Mục này đang đánh số 2, phải là II',
    },
    {
      text: `II. NỘI DUNG

1. Chuẩn bị

a) Khảo sát địa điểm.

b) Lập danh sách đội thi.

c) Mời ban giám khảo.

d) In giấy mời.

đ) Thuê âm thanh.

e) Thử sân khấu.

g) Tổng duyệt.

h) Đón khách.

i) Khai mạc.

k) Trao giải.

2. Tổ chức

a) Chấm thi công khai.

b) Công bố kết quả ngay trong buổi.
`,
    },
    {
      text: `KẾ HOẠCH
Kiểm tra công vụ năm 2027

Thanh tra Sở ban hành Kế hoạch kiểm tra công vụ năm 2027 như sau:

I. NỘI DUNG

1. Kiểm tra việc tiếp nhận hồ sơ theo quy định đã sửa đổi như sau:

“2. Người tiếp nhận viết phiếu hẹn ngay khi nhận hồ sơ.

4. Phiếu hẹn ghi rõ ngày trả kết quả.”

2. Lịch kiểm tra

STT
Đơn vị
1
1. Phòng Tài chính
Điều 36
2. Phòng Kế toán
2
Điều 1
3. Phòng Quản lý dự án

3. Gồm các bước: a) Nghiên cứu hồ sơ;

b) Làm việc trực tiếp;

c) Kết luận.

II. TỔ CHỨC THỰC HIỆN

1. 100% đơn vị được kiểm tra chuẩn bị báo cáo.

2. 05 đơn vị kiểm tra trước ngày 28/5/2027.

3. Các đơn vị còn lại kiểm tra trong năm
2027.
`,
    },
    {
      text: '| STT | Xã | Số trẻ |\n| --- | --- | --- |\n| 1 | Hạ Khuê | 120 |\n| 2 | Thượng Khuê | 98 |\n| … | … | … |\n| 18 | Nà Khoang | 45 |\n\nSTT\tXã\n1\tHạ Khuê\n2\tThượng Khuê\n...\t...\n9\tNà Lốc\n',
    },
    {
      text: 'Giai đoạn thứ nhất: khảo sát.\n\nGiai đoạn ⟦thứ ba⟧: thí điểm.\n\nGiai đoạn thứ tư: nhân rộng.\n',
      fixed: 'Giai đoạn thứ nhất: khảo sát.\n\nGiai đoạn thứ hai: thí điểm.\n\nGiai đoạn thứ ba: nhân rộng.\n',
    },
    {
      text: 'Giai đoạn 01: khảo sát.\n\nGiai đoạn ⟦03⟧: thí điểm.\n\nGiai đoạn 04: nhân rộng.\n',
      fixed: 'Giai đoạn 01: khảo sát.\n\nGiai đoạn 02: thí điểm.\n\nGiai đoạn 03: nhân rộng.\n',
    },
  ],
});

export default defineRule({
  id: 'numbering-gap',
  severity: 'warning',
  title: 'Số thứ tự bị nhảy',
  *check(context) {
    yield* findingsOf(context, 'gap', say);
    for (const { kind, span, label, before, repair } of tableSlips(context.plan)) {
      if (kind !== 'gap') continue;
      const message = before ? `Sau dòng ${before} của bảng là dòng ${label}` : `Dòng đầu của bảng đánh số ${label}`;
      yield { span, message, fixes: [{ ...repair, safe: false }] };
    }
    for (const { kind, span, before, label, right, edits } of inlineSlips(context.plan)) {
      if (kind !== 'gap') continue;
      const fix: Fix = { title: `Đổi thành ${right}`, edits, safe: false };
      yield { span, message: `Sau ${before} là ${label}, thiếu ${right}`, fixes: [fix] };
    }
    for (const it of stageSlips(context.plan)) {
      if (it.kind !== 'gap') continue;
      const fix: Fix = { title: `Đổi thành ${it.right}`, edits: it.edits, safe: false };
      const related = [{ span: it.before.span, message: `${it.before.name} ở trên` }];
      yield { span: it.span, message: `Sau ${it.before.name} là ${it.name}, thiếu ${it.right}`, fixes: [fix], related };
    }
  },
});

function say(mistake: Mistake) {
  const { section, before, missing, witnesses, isDisguised, expected } = mistake;
  if (isDisguised) return { message: `Mục này đang đánh số ${section.marker.label}, phải là ${expected}` };
  const first = missing[0] ?? '';
  const last = missing[missing.length - 1] ?? '';
  const left =
    missing.length < 2 ? nameOf(section, first) : `từ ${nameOf(section, first)} đến ${nameOf(section, last)}`;
  return {
    message: before
      ? `Sau ${nameOf(before)} là ${nameOf(section)}, thiếu ${left}`
      : `${capitalized(nameOf(section))} đứng đầu, thiếu ${left}`,
    related: witnesses.map((it) => ({ span: it.ordinal, message: 'Có lẽ từ đây thuộc đề mục còn thiếu' })),
  };
}
