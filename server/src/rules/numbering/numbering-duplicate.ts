import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import { inlineSlips } from '../../plan/numbering/inline-lists';
import { isRepeated, type Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { stageSlips } from '../../plan/numbering/stage-labels';
import { tableSlips } from '../../plan/numbering/table-numbers';
import { capitalized } from '../../text/capitals';
import { findingsOf } from './_findings';

export const guide = defineGuide({
  why: 'Hai mục cùng cấp mang một số thì chỗ viện dẫn đến số đó không biết chỉ mục nào. Số 2.1 dưới mục II và số 2.1 dưới mục III, danh sách trong phụ lục hay dưới một đề mục không đánh số là những danh sách khác nhau. Khi đánh số lại, chỗ viện dẫn đến số bị trùng được để nguyên để người soạn tự xem.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: `II. NHIỆM VỤ

1. Nạo vét mương dẫn nước trước vụ đông xuân.

2. Sửa cống điều tiết tại đập Nà Khoang.

⟦2⟧. Lắp thước đo mực nước ở ba cửa xả.

3. Trực vận hành theo ca, ghi sổ hằng ngày.

3.1. Ca ngày từ 06 giờ.

3.2. Ca đêm từ 18 giờ.

III. TỔ CHỨC THỰC HIỆN

1. Trạm Thủy nông thực hiện khoản 1, khoản 2 Mục II; báo cáo riêng kết quả khoản 3 Mục II và mục 3.2.
`,
      fixed: `II. NHIỆM VỤ

1. Nạo vét mương dẫn nước trước vụ đông xuân.

2. Sửa cống điều tiết tại đập Nà Khoang.

3. Lắp thước đo mực nước ở ba cửa xả.

4. Trực vận hành theo ca, ghi sổ hằng ngày.

4.1. Ca ngày từ 06 giờ.

4.2. Ca đêm từ 18 giờ.

III. TỔ CHỨC THỰC HIỆN

1. Trạm Thủy nông thực hiện khoản 1, khoản 2 Mục II; báo cáo riêng kết quả khoản 4 Mục II và mục 4.2.
`,
      says: 'Đã có mục 2 ở trên, đây phải là mục 3',
    },
    {
      text: 'STT\tNhiệm vụ\tĐơn vị\n1\tĐắp đê\tThôn Hạ\n2\tVét mương\tThôn Trung\n⟦2⟧\tSửa cống\tThôn Thượng\n4\tTrồng tre\tThôn Đông\n',
      fixed:
        'STT\tNhiệm vụ\tĐơn vị\n1\tĐắp đê\tThôn Hạ\n2\tVét mương\tThôn Trung\n3\tSửa cống\tThôn Thượng\n4\tTrồng tre\tThôn Đông\n',
      says: 'Bảng có hai dòng cùng số 2',
    },
    { text: 'STT\tNhiệm vụ\tĐơn vị\n1\tĐắp đê\tThôn Hạ\n2\tVét mương\tThôn Trung\n2.\tKinh phí\n3.\tPhân công\n' },
    { text: '| STT | Việc |\n| --- | --- |\n| 1 | Đo |\n| 1 | Vẽ |\n| 2 | Đào |\n| 2 | Đắp |\n' },
    {
      text: '| STT | Việc | Nơi |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 1 | Đo | Xã |\n| 2 | Vẽ | Xã |\n| 3 | Đào | Xã |\n',
    },
    {
      text: 'I. MỤC TIÊU\n\n1. Sửa kho\n\n⟦1⟧. Sửa kho\n\nThay mái tôn.\n\n2. Quét vôi\n\nQuét tường.\n',
      fixed: 'I. MỤC TIÊU\n\n1. Sửa kho\n\nThay mái tôn.\n\n2. Quét vôi\n\nQuét tường.\n',
      says: 'Dòng này lặp lại mục 1',
    },
    {
      text: `I. MỤC TIÊU

a) Mỗi thôn có một tổ thu gom.

b) Rác được phân loại tại hộ.

c) Chợ không còn điểm tập kết tự phát.

⟦c⟧) Đường trục xã sạch trước 06 giờ.
`,
      fixed: `I. MỤC TIÊU

a) Mỗi thôn có một tổ thu gom.

b) Rác được phân loại tại hộ.

c) Chợ không còn điểm tập kết tự phát.

d) Đường trục xã sạch trước 06 giờ.
`,
    },
    {
      text: `II. NHIỆM VỤ

2. Công tác tuyên truyền

2.1. Phát thanh hai buổi mỗi ngày.

2.2. Treo pa nô tại chợ Vọng Lĩnh.

III. TỔ CHỨC THỰC HIỆN

2. Phòng Văn hóa - Xã hội

2.1. Biên tập bản tin.

2.2. Theo dõi lịch phát.

Đối với Trạm Truyền thanh:

2.1. Bảo đảm máy móc.
`
        .replace('\n\n2. Công', '\n\n1. Công tác chuẩn bị\n\n2. Công')
        .replace('\n\n2. Phòng', '\n\n1. Văn phòng\n\n2. Phòng'),
    },
    {
      text: `IV. TỔ CHỨC THỰC HIỆN

1. Các thôn

a) Họp dân, thống nhất ngày ra quân.

b) Cử người dẫn đường cho đoàn kiểm tra.

2. Trạm Y tế

a) Chuẩn bị thuốc, dụng cụ sơ cứu.

* Lực lượng tăng cường

a) Hai bác sĩ của Trung tâm Y tế khu vực.

b) Một xe cứu thương trực tại sân vận động.
`,
    },
    {
      text: '2. Đợt thi\n\na) Đợt 1: từ ngày 06/10/2026 đến ngày 10/10/2026.\n\nb) Đợt ⟦1⟧: từ ngày 03/11/2026 đến ngày 07/11/2026.\n\n3. Trồng rừng\n\n- Giai đoạn I (2026 - 2027): trồng 12 ha.\n\n- Giai đoạn ⟦I⟧ (2028 - 2030): trồng 20 ha.\n',
      fixed:
        '2. Đợt thi\n\na) Đợt 1: từ ngày 06/10/2026 đến ngày 10/10/2026.\n\nb) Đợt 2: từ ngày 03/11/2026 đến ngày 07/11/2026.\n\n3. Trồng rừng\n\n- Giai đoạn I (2026 - 2027): trồng 12 ha.\n\n- Giai đoạn II (2028 - 2030): trồng 20 ha.\n',
      says: 'Đã có Đợt 1 ở trên, đây phải là Đợt 2',
    },
    {
      text: '1. Trồng rừng\n\na) Giai đoạn 1: 12 ha.\n\nb) Giai đoạn 2: 20 ha.\n\n2. Sửa đường\n\na) Giai đoạn 1: 3 km.\n\nb) Giai đoạn 2: 5 km.\n\n3. Phát giống\n\n- Đợt 1 năm 2026: 200 cây.\n\n- Đợt 1 năm 2027: 300 cây.\n\n- Đợt 2, 3: 100 cây.\n\nBước 1: làm đất.\n\nBước 2: gieo hạt.\n\nBước 1: làm đất vụ sau.\n',
    },
  ],
});

export default defineRule({
  id: 'numbering-duplicate',
  severity: 'warning',
  title: 'Hai mục cùng số thứ tự',
  *check(context) {
    yield* findingsOf(context, 'duplicate', say);
    for (const { kind, span, label, witness, repair } of tableSlips(context.plan)) {
      if (kind !== 'duplicate') continue;
      yield {
        span,
        message: `Bảng có hai dòng cùng số ${label}`,
        fixes: [{ ...repair, safe: false }],
        ...(witness && { related: [{ span: witness, message: `Dòng ${label} kia ở đây` }] }),
      };
    }
    for (const { kind, span, label, right, edits } of inlineSlips(context.plan)) {
      if (kind !== 'duplicate') continue;
      const fix: Fix = { title: `Đổi thành ${right}`, edits, safe: false };
      yield { span, message: `Đã có ${label} ở trên, đây phải là ${right}`, fixes: [fix] };
    }
    for (const it of stageSlips(context.plan)) {
      if (it.kind !== 'duplicate') continue;
      yield {
        span: it.span,
        message: `Đã có ${it.name} ở trên, đây phải là ${it.right}`,
        fixes: [{ title: `Đổi thành ${it.right}`, edits: it.edits, safe: false }],
        related: [{ span: it.before.span, message: `${it.before.name} ở trên` }],
      };
    }
  },
});

function say({ section, before, expected, witnesses }: Mistake) {
  const isWrong = expected !== section.marker.label;
  const isTwice = before && isRepeated(before, section);
  return {
    message: isTwice
      ? `Dòng này lặp lại ${nameOf(before)} ngay trên`
      : `Đã có ${nameOf(section)} ở trên${isWrong ? `, đây phải là ${nameOf(section, expected)}` : ''}`,
    related: witnesses.map((it) => ({ span: it.ordinal, message: `${capitalized(nameOf(it))} ở trên` })),
  };
}
