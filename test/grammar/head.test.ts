import { colours } from './samples';

describe('the grammar, at the head and the foot', () => {
  colours({
    'the head of a plan': [
      `UBND TỈNH BÌNH SƠN
→ markup.heading.capitals: UBND TỈNH BÌNH SƠN
SỞ THỦY LỢI
→ markup.heading.capitals: SỞ THỦY LỢI
Số: 12/KH-STL
→ constant.language.label: Số
→ entity.name.type.symbol: 12/KH-STL

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
→ markup.heading.state: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
→ markup.heading.motto: Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 05 tháng 01 năm 2026
→ constant.numeric.date: ngày 05 tháng 01 năm 2026

KẾ HOẠCH
→ markup.heading.type: KẾ HOẠCH
Phòng, chống thiên tai năm 2026
→ markup.heading.subject: Phòng, chống thiên tai năm 2026

Thực hiện Kế hoạch số 7/KH-UBND
→ !markup.heading: Thực hiện`,
      `Số:      /KH-STL
→ entity.name.type.symbol: /KH-STL`,
      `   CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
→ markup.heading.state: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   XÃ HẠ KHUÊ             Độc lập - Tự do - Hạnh phúc
→ markup.heading.capitals: XÃ HẠ KHUÊ
→ markup.heading.motto: Độc lập - Tự do - Hạnh phúc`,
      `Số: 12/KH-UBND           Độc lập - Tự do - Hạnh phúc
→ markup.heading.motto: Độc lập - Tự do - Hạnh phúc`,
      `KẾ HOẠCH
V/v trồng cây năm 2026
→ markup.heading.subject: V/v trồng cây năm 2026`,
      `Bình Sơn, ngày    tháng    năm 2026
→ constant.numeric.date: ngày    tháng    năm 2026`,
      `KẾ HOẠCH Trồng cây năm 2026
→ entity.name.section: KẾ HOẠCH
→ markup.heading.subject: Trồng cây năm 2026`,
      `KẾ HOẠCH
Thực hiện Nghị quyết số 8-NQ/TU ngày 05/6/2026
→ markup.heading.subject: Thực hiện Nghị quyết số 8-NQ/TU ngày 05/6/2026
của Tỉnh ủy
→ markup.heading.subject: của Tỉnh ủy
Thực hiện Kế hoạch số 7/KH-UBND ngày 05/6/2026 của Ủy ban
→ !markup.heading: Thực hiện
nhân dân tỉnh, Sở Thủy lợi ban hành Kế hoạch như sau:
→ !markup.heading: nhân dân tỉnh`,
      `**KẾ HOẠCH**
→ markup.heading.type: KẾ HOẠCH
**Trồng cây năm 2026**
→ markup.heading.subject: Trồng cây năm 2026
Để trồng cây, Sở Thủy lợi ban hành Kế hoạch.
→ !markup.heading: Để trồng cây`,
      `KẾ HOẠCH Trồng cây
năm 2026
→ markup.heading.subject: năm 2026
Triển khai Kế hoạch số 7/KH-UBND
→ !markup.heading: Triển khai`,
      `KẾ HOẠCH TRỒNG CÂY NĂM 2026
→ markup.heading.capitals: KẾ HOẠCH TRỒNG CÂY NĂM 2026`,
      `KẾ HOẠCH
Trồng cây
(Kèm theo Quyết định số 9/QĐ-STL ngày 05/6/2026 của Sở Thủy lợi)
→ markup.italic.attribution: (Kèm theo Quyết định số 9/QĐ-STL ngày 05/6/2026 của Sở Thủy lợi)`,
      `QUYẾT ĐỊNH:
→ markup.heading.capitals: QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch
→ markup.heading.division: Điều 1.
→ !markup.heading: Ban hành Kế hoạch`,
    ],
    'the head of a Party body': [
      `ĐẢNG CỘNG SẢN VIỆT NAM
→ markup.heading.state: ĐẢNG CỘNG SẢN VIỆT NAM
Số 18-KH/ĐU
→ constant.language.label: Số
→ entity.name.type.symbol: 18-KH/ĐU
Số     -KH/ĐU
→ entity.name.type.symbol: -KH/ĐU`,
      `Số 16 đường Hòa Bình
→ !constant.language.label: Số`,
    ],
    'recipients and signature': [
      `Nơi nhận:
→ markup.heading.recipients: Nơi nhận
- UBND tỉnh (b/c);
→ punctuation.definition.list.begin: -
→ meta.recipients: - UBND tỉnh (b/c);
- Lưu: VT, QLĐ.
→ constant.language.archive: Lưu
→ constant.language.archive: VT

KT. GIÁM ĐỐC
→ constant.language.authority: KT.
→ markup.heading.signature: GIÁM ĐỐC
→ !meta.recipients: KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
→ markup.heading.signature: PHÓ GIÁM ĐỐC

Trần Văn Mẫu
→ !markup: Trần Văn Mẫu`,
      `**Nơi nhận:**
→ markup.heading.recipients: Nơi nhận`,
      `T/M BAN THƯỜNG VỤ
→ constant.language.authority: T/M
→ markup.heading.signature: BAN THƯỜNG VỤ`,
      `**TM. ỦY BAN NHÂN DÂN
→ constant.language.authority: TM.`,
      `- Lưu ý các đơn vị
→ !constant.language.archive: Lưu`,
      `Nơi nhận báo cáo là Văn phòng Sở
→ !markup.heading: Nơi nhận`,
    ],
  });
});
