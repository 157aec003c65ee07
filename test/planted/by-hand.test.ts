import assert from 'node:assert/strict';
import type { LintFinding } from '../../server/src/lint/lint';
import { applyEdits } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import { findingsOf } from '../rules/workbench';

/** Plans without a mistake, of kinds that differ in how they number, date and sign. */
const committee = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

Số: 87/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Bình, ngày 16 tháng 3 năm 2026

KẾ HOẠCH
Bảo vệ đê điều trên địa bàn tỉnh An Bình năm 2026

Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;

Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06 tháng 7 năm 2021 của Chính phủ quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai;

Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 45/TTr-SCT ngày 09 tháng 3 năm 2026.

Ủy ban nhân dân tỉnh An Bình ban hành Kế hoạch bảo vệ đê điều trên địa bàn tỉnh năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Giữ đê an toàn trong mùa mưa, lũ.

2. Phân công rõ người, rõ việc.

II. NỘI DUNG

1. Kiểm tra

a) Kiểm tra hiện trạng các tuyến đê xung yếu.

- Cơ quan chủ trì: Sở Công Thương.

- Thời gian hoàn thành: Trước ngày 15 tháng 4 năm 2026.

b) Dự trữ rọ thép, bao tải tại các điểm canh đê.

- Cơ quan chủ trì: Sở Xây dựng.

- Thời gian hoàn thành: Trong quý II năm 2026.

2. Trực ban

Diễn tập vào thứ Sáu, ngày 15 tháng 5 năm 2026.

III. TỔ CHỨC THỰC HIỆN

1. Sở Công Thương báo cáo Ủy ban nhân dân tỉnh kết quả 6 tháng đầu năm trước ngày 22 tháng 6 năm 2026, kết quả cả năm trước ngày 10 tháng 12 năm 2026.

2. Các sở, ngành thực hiện nhiệm vụ tại khoản 1 Mục II.

3. Phân công cụ thể tại Phụ lục ban hành kèm theo Kế hoạch này./.

Nơi nhận:
- Thường trực Tỉnh ủy (để b/c);
- Các sở, ban, ngành tỉnh;
- Lưu: VT, CT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Quốc Khải

Phụ lục
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 87/KH-UBND ngày 16 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh An Bình)

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
| --- | --- | --- | --- |
| 1 | Kiểm tra hiện trạng các tuyến đê xung yếu | Sở Công Thương | Trước ngày 15/4/2026 |
| 2 | Dự trữ rọ thép, bao tải tại các điểm canh đê | Sở Xây dựng | Quý II/2026 |
`;

const police = `CÔNG AN TỈNH HOÀI LĨNH
CÔNG AN XÃ MINH KHÊ

Số: 145/KH-CAX

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Minh Khê, ngày 09 tháng 11 năm 2026

KẾ HOẠCH
Mở đợt cao điểm bảo đảm an ninh, trật tự Tết Nguyên đán năm 2027

Thực hiện Kế hoạch số 512/KH-CAT ngày 30/10/2026 của Công an tỉnh Hoài Lĩnh về mở đợt cao điểm, Công an xã Minh Khê xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Kiềm chế, làm giảm các loại tội phạm.
- Bảo đảm an toàn cho cán bộ, chiến sĩ.

II. NỘI DUNG

1. Rà soát, lập danh sách đối tượng, hoàn thành trước ngày 20/11/2026.
2. Xử lý vi phạm về nồng độ cồn theo Nghị định số 168/2024/NĐ-CP ngày 26/12/2024 của Chính phủ về xử phạt vi phạm hành chính.
3. Ra quân ngày 16/11/2026 (thứ Hai, đầu đợt cao điểm), lúc 7 giờ 30 phút.

III. TỔ CHỨC THỰC HIỆN

1. Các tổ báo cáo trước ngày 25 hằng tháng.
2. Giao Tổ Tổng hợp báo cáo sơ kết giai đoạn 1 trước ngày 05/01/2027; báo cáo tổng kết trước ngày 19/02/2027./.

Nơi nhận:
- Công an tỉnh (để b/c);
- Các tổ công tác;
- Lưu: VT.

KT. TRƯỞNG CÔNG AN XÃ
PHÓ TRƯỞNG CÔNG AN XÃ

Trung tá Vũ Đình Sơn
`;

/** What was written instead, and the rule that must say so on that line. */
interface Row {
  readonly plan: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Where the finding stands, if not where the words were changed. */
  readonly at?: string;
  /** One of its repairs writes the right words again. */
  readonly isRestored?: boolean;
  /** Rules that rightly speak of the same mistake. */
  readonly also?: readonly string[];
}

const list = committee.slice(committee.indexOf('Nơi nhận:'), committee.indexOf('TM. ỦY BAN'));
const row = (plan: string, from: string, to: string, rule: string, more: Partial<Row> = {}): Row => ({
  plan,
  from,
  to,
  rule,
  ...more,
});
const restored = { isRestored: true };

const rows: readonly Row[] = [
  row(committee, list, '', 'missing-noi-nhan', { at: 'TM. ỦY BAN' }),
  row(committee, 'Nơi nhận:', 'Nơi nhậm:', 'recipients-label-form', restored),
  row(committee, 'Nơi nhận:', 'Kính gửi:', 'missing-noi-nhan', restored),
  row(committee, '(để b/c);', '(để b/c;', 'recipients-item-punct', restored),
  row(committee, '- Lưu: VT, CT.\n', '', 'recipients-missing-archive', { at: '- Các sở, ban' }),
  row(committee, 'Trước ngày 15/4/2026', 'Trước ngày 20/4/2026', 'deadline-inconsistent'),
  row(committee, '15 tháng 4 năm 2026', '15 tháng 14 năm 2026', 'date-invalid'),
  row(committee, '15 tháng 4 năm 2026', '15 tháng 4 năm 2025', 'deadline-before-issue', {
    ...restored,
    also: ['deadline-year-mismatch'],
  }),
  row(committee, 'quý II năm', 'quý V năm', 'date-invalid'),
  row(committee, 'thứ Sáu, ngày', 'thứ Năm, ngày', 'weekday-date-mismatch', restored),
  row(committee, 'ngày 10 tháng 12 năm', 'ngày 11 tháng 5 năm', 'deadline-order'),
  row(police, '(thứ Hai, đầu', '(thứ Ba, đầu', 'weekday-date-mismatch', restored),
  row(police, '7 giờ 30 phút', '7 giờ 75 phút', 'date-invalid'),
  row(police, 'ngày 25 hằng tháng', 'ngày 35 hằng tháng', 'date-invalid'),
  row(police, 'trước ngày 19/02/2027', 'trước ngày 04/01/2027', 'deadline-order'),
  row(committee, 'Nghị định số 66/2021/NĐ-CP ngày', 'Nghị định ngày', 'citation-missing-number'),
  row(committee, 'Nghị định số 66', 'số 66', 'citation-missing-number', restored),
  row(committee, 'tại Tờ trình số', 'tại số', 'citation-missing-number', restored),
  row(police, 'hiện Kế hoạch số 512', 'hiện số 512', 'citation-missing-number', restored),
  row(committee, '66/2021/NĐ-CP', '66/2021', 'citation-missing-number', restored),
  row(committee, '66/2021/NĐ-CP', '66/2021/ND-CP', 'citation-symbol-form', restored),
  row(committee, '66/2021/NĐ-CP ngày 06', '66/2021/NĐ-CP 06', 'citation-missing-date', restored),
  row(committee, 'số 45/TTr-SCT', 'số /TTr-SCT', 'citation-missing-number'),
  row(committee, 'ngày 09 tháng 3 năm 2026', 'ngày 19 tháng 3 năm 2026', 'citation-future-date'),
  row(committee, 'theo Kế hoạch số 87', 'theo Kế hoạch số 78', 'stale-name', restored),
  row(police, 'số 512/KH-CAT ngày', 'số 512 ngày', 'citation-missing-number'),
  row(police, 'Nghị định số 168/2024/NĐ-CP ngày 26/12/2024 của', 'Nghị định 168 của', 'citation-missing-number'),
  row(police, 'của Chính phủ về', 'của Bộ Công an về', 'citation-issuer-symbol-mismatch', restored),
  row(committee, 'II. NỘI DUNG', '2. NỘI DUNG', 'numbering-gap', { ...restored, also: ['section-reference-missing'] }),
  row(committee, 'III. TỔ CHỨC', 'IV. TỔ CHỨC', 'numbering-gap', restored),
  row(committee, 'b) Dự trữ', 'c) Dự trữ', 'numbering-gap', restored),
  row(committee, '2. Trực ban', '1. Trực ban', 'numbering-duplicate', restored),
  row(committee, 'khoản 1 Mục II', 'khoản 5 Mục II', 'section-reference-missing'),
  row(committee, 'KẾ HOẠCH\n', 'KẾ HOACH\n', 'spelling-confusable', restored),
  row(police, 'KẾ HOẠCH\n', 'KẾHOẠCH\n', 'header-type-subject-same-line', restored),
  row(committee, '1. Kiểm tra\n', 'l. Kiểm tra\n', 'numbering-format', restored),
  row(committee, '1. Kiểm tra\n', 'I. Kiểm tra\n', 'numbering-format', restored),
  row(committee, '2. Trực ban', 'Z. Trực ban', 'numbering-format', restored),
  row(committee, '2. Trực ban', '2.2. Trực ban', 'numbering-format', restored),
  row(committee, 'a) Kiểm tra', 'A) Kiểm tra', 'numbering-format', restored),
  row(committee, 'a) Kiểm tra', 'a Kiểm tra', 'numbering-format', restored),
  row(committee, 'b) Dự trữ', '6) Dự trữ', 'numbering-format', restored),
  row(committee, 'b) Dự trữ', 'b] Dự trữ', 'numbering-format', restored),
  row(committee, 'Số: 87/KH-UBND\n', 'Số: 87\n', 'header-number-format', restored),
  row(committee, 'Số: 87/KH-UBND\n', 'Số: 87/KH-UNBD\n', 'header-number-format', restored),
  row(police, 'Số: 145/KH-CAX', 'Số: 145/CAX-KH', 'header-number-format', restored),
  row(committee, 'TM. ỦY', 'TN. ỦY', 'signature-authority-form', restored),
  row(committee, 'KT. CHỦ TỊCH\n', '', 'signature-deputy-direct', { ...restored, at: '\nPHÓ CHỦ TỊCH' }),
  row(committee, 'ỦY BAN NHÂN DÂN\nTỈNH', 'ỦY BAN NHẬN DÂN\nTỈNH', 'spelling-confusable', restored),
];

const profiles = ['du-thao', 'phat-hanh'] as const;
const tell = (text: string): readonly LintFinding[] => profiles.flatMap((profile) => findingsOf(text, { profile }));

describe('plans without a mistake', () => {
  for (const [name, plan] of Object.entries({ committee, police })) {
    it(`have no finding: ${name}`, () => {
      assert.deepEqual(
        tell(plan).map((it) => `${it.rule}: ${it.message}`),
        [],
      );
    });
  }
});

describe('a mistake put into them by hand', function () {
  this.timeout(30_000);

  for (const { plan, from, to, rule, at, isRestored, also = [] } of rows) {
    it(`is told where it stands, and nothing else: ${from.slice(0, 40).trim()} → ${to.slice(0, 40).trim()}`, () => {
      assert.equal(plan.split(from).length < 2, false, 'the words are there');
      const text = plan.replace(from, () => to);
      const place = at === undefined ? plan.indexOf(from) : text.indexOf(at) + (at.startsWith('\n') ? 1 : 0);
      const source = new Source(text);
      const line = source.lineAt(place);
      const findings = tell(text);
      const found = findings.filter((it) => it.rule === rule);
      const lines = found.map((it) => [source.lineAt(it.span.start), source.lineAt(it.span.end)] as const);
      assert.ok(
        lines.some(([first, last]) => first <= line && line <= last),
        `${rule} is told on line ${line + 1}, not ${lines.map(([first]) => first + 1).join()}`,
      );
      const others = findings.filter((it) => it.rule !== rule && !also.includes(it.rule));
      assert.deepEqual(
        others.map((it) => `${it.rule}: ${it.message}`),
        [],
      );
      const repaired = found.flatMap((it) => (it.fixes ?? []).map((fix) => applyEdits(text, fix.edits)));
      if (isRestored) assert.ok(repaired.includes(plan), 'a repair writes the right words again');
    });
  }
});
