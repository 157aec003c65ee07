import assert from 'node:assert/strict';
import type { Section } from '../../server/src/plan/sections';
import { rulesByGroup } from '../../server/src/rules/index';
import { findingsOf, planOf } from '../rules/workbench';

/** A way of numbering that is in use, as a draft and as the tree that must be read from it; the rules are silent. */
interface Style {
  readonly name: string;
  readonly text: string;
  readonly tree: string;
}

const styles: readonly Style[] = [
  {
    name: 'parts in words, numerals, numbers, points',
    text: `Phần thứ nhất
TÌNH HÌNH CHUNG

I. THUẬN LỢI

1. Đất tốt.

2. Nước đủ.

II. KHÓ KHĂN

Phần thứ hai
NHIỆM VỤ

I. CHỈ TIÊU

II. GIẢI PHÁP

1. Về giống

a) Chọn giống.

b) Thử giống.

2. Về vốn
`,
    tree: 'Phần thứ nhất(I.(1. 2.) II.) Phần thứ hai(I. II.(1.(a) b)) 2.))',
  },
  {
    name: 'numerals, with the parts of a contest below them',
    text: `I. MỤC ĐÍCH

II. NỘI DUNG

Phần 1: Khởi động

1. Câu hỏi ngắn.

2. Câu hỏi dài.

Phần 2: Về đích

1. Câu hỏi khó.

2. Câu hỏi phụ.

III. PHÂN CÔNG
`,
    tree: 'I. II.(~1. 2. ~1. 2.) III.',
  },
  {
    name: 'points under dashes that are headings without a sign',
    text: `I. NỘI DUNG

1. Việc chung

- Đối với cơ quan

a) Quét sân.

b) Trồng cây.

- Đối với từng người

a) Nhặt rác.

b) Tưới cây.

2. Việc riêng
`,
    tree: 'I.(1.(a) b) a) b)) 2.)',
  },
  {
    name: 'chapters with articles that run through them',
    text: `Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi

Điều 2. Đối tượng

1. Hộ dân.

2. Hợp tác xã.

Chương II
NHIỆM VỤ

Mục 1
CHĂM SÓC

Điều 3. Làm cỏ

Mục 2
THU HOẠCH

Điều 4. Phơi sấy

Chương III
THI HÀNH

Mục 1
TRÁCH NHIỆM

Điều 5. Văn phòng
`,
    tree: 'Chương I(Điều 1. Điều 2.(1. 2.)) Chương II(Mục 1(Điều 3.) Mục 2(Điều 4.)) Chương III(Mục 1(Điều 5.))',
  },
  {
    name: 'capitals over numerals',
    text: `A. KẾT QUẢ

I. VỤ XUÂN

1. Diện tích.

2. Sản lượng.

II. VỤ MÙA

B. NHIỆM VỤ

I. VỤ XUÂN

II. VỤ MÙA

C. TỔ CHỨC THỰC HIỆN

1. Các thôn.

2. Hợp tác xã.
`,
    tree: 'A.(I.(1. 2.) II.) B.(I. II.) C.(1. 2.)',
  },
  {
    name: 'numbers outermost, as in reports and notices, three deep',
    text: `1. Tình hình

1.1. Thời tiết

1.1.1. Mưa lớn trong tháng.

1.1.2. Nắng nóng cuối vụ.

1.2. Sâu bệnh

2. Kiến nghị

2.1. Với tỉnh

2.2. Với xã
`,
    tree: '1.(1.1.(1.1.1. 1.1.2.) 1.2.) 2.(2.1. 2.2.)',
  },
  {
    name: 'numbers that carry the numeral',
    text: `I. MỤC ĐÍCH

1.1. Giữ rừng.

1.2. Giữ nước.

II. NHIỆM VỤ

2.1. Tuần tra.

2.2. Làm đường băng.
`,
    tree: 'I.(1.1. 1.2.) II.(2.1. 2.2.)',
  },
  {
    name: 'levels skipped, dashes and pluses between',
    text: `I. MỤC ĐÍCH

- Giảm nghèo.

+ Vùng cao trước.

II. NỘI DUNG

a) Vay vốn.

b) Dạy nghề.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng

- Theo dõi.

2. Các thôn
`,
    tree: 'I. II.(a) b)) III.(1. 2.)',
  },
  {
    name: 'numbers that run through the sections',
    text: `I. NHIỆM VỤ

1. Trồng cây.

2. Chăm cây.

3. Giữ cây.

II. GIẢI PHÁP

4. Vay vốn.

5. Dạy nghề.

III. KIẾN NGHỊ

6. Cấp giống.
`,
    tree: 'I.(1. 2. 3.) II.(4. 5.) III.(6.)',
  },
  {
    name: 'lists under headings without numbers',
    text: `II. NHIỆM VỤ

1. Thi đua

* Giải nhất

a) Cờ.

b) Thưởng.

* Giải nhì

a) Bằng khen.

b) Thưởng.

2. Đối với thôn có các việc sau:

1. Họp dân.

2. Lập sổ.

3. Giữ sổ.

3. Đối với xã

Cấp xã có trách nhiệm:

a) Kiểm tra.

b) Giám sát.

Đối với trưởng thôn

a) Báo cáo.
`,
    tree: 'II.(1.(~a) b) ~a) b)) 2.(1. 2. 3.) 3.(~a) b) ~a)))',
  },
  {
    name: 'tasks numbered in words over points',
    text: `II. NHIỆM VỤ

Nhiệm vụ 1: Rà soát toàn bộ tuyến mương nội đồng, cọc mốc và biển báo trước vụ đông xuân năm nay.

a) Đi tuyến.

Nhiệm vụ 2: Nạo vét các đoạn bồi lắng trên ba mươi phân, ưu tiên đoạn qua cánh đồng Nà Khoang.

a) Huy động máy.

b) Huy động người.

Thứ nhất, về vật tư cần chuẩn bị đủ trước khi mùa mưa đến và được nghiệm thu.

a) Đá hộc.

b) Rọ thép.

Thứ hai, về nhân công phải có danh sách theo thôn, được trưởng thôn xác nhận.

a) Lao động chính.
`,
    tree: 'II.(~a) ~a) b) ~a) b) ~a))',
  },
  {
    name: 'headings numbered by Word, whose numbers are gone',
    text: `MỤC ĐÍCH, YÊU CẦU

a) Thiết thực.

b) Tiết kiệm.

NỘI DUNG

Tuyên truyền trên loa của thôn vào hai buổi mỗi ngày trong suốt tháng cao điểm.

a) Viết bài.

b) Đọc bài.

Kiểm tra việc ghi sổ trực của từng tổ tự quản, nhắc nhở ngay khi thấy sai sót.

a) Kiểm tra đột xuất.

b) Kiểm tra định kỳ.
`,
    tree: 'a) b) ~a) b) a) b)',
  },
  {
    name: 'plain brackets below numbers, numerals in a sentence',
    text: `II. NỘI DUNG

1. Chuẩn bị gồm: (1) hồ sơ; (2) kinh phí.

1) Hồ sơ

2) Kinh phí

2. Thực hiện với lý do: (i) gấp; (ii) cần.

(1) Đo đạc.

(2) Cắm mốc.

(i) Cọc gỗ.

(ii) Cọc bê tông.
`,
    tree: 'II.(1.(1) 2)) 2.((1) (2)))',
  },
  {
    name: 'the beginning of a list inside the sentence before it',
    text: `II. NỘI DUNG

1. Hồ sơ gồm: a) Đơn;

b) Sơ đồ;

c) Biên bản.

2. Trình tự: đo đạc; 3. Cắm mốc theo bản đồ.

4. Bàn giao.
`,
    tree: 'II.(1.(b) c)) 2. 4.)',
  },
  {
    name: 'a quotation with numbers of its own',
    text: `II. NỘI DUNG

1. Quy chế được sửa như sau:

“3. Người trực ghi sổ.

5. Sổ lưu ba năm.”

2. Quy chế được bổ sung như sau:

"a) Người trực có thẻ.

d) Thẻ có ảnh."

3. Công bố.
`,
    tree: 'II.(1. 2. 3.)',
  },
  {
    name: 'numbers alone on their lines, as pasted from a page',
    text: `I.
MỤC ĐÍCH

1.
Giữ rừng đầu nguồn.

2.
Giữ nước cho ruộng.

II.
NỘI DUNG

a)
Tuần tra.

b)
Làm đường băng như sau:

1.
Phát cỏ.
`,
    tree: 'I.(1. 2.) II.(a) b)(1.))',
  },
  {
    name: 'numbers cut from their words, and run into the words before them',
    text: `Điều 1. Phạm vi

1. Rừng trồng.

2. Rừng tự nhiên.

Điều
2. Đối tượng

1. Hộ dân.

2. Về lâm sản 2.1. Gỗ.

2.2. Củi.

3. Hồ sơ a) Đơn.

b) Sơ đồ.
`,
    tree: 'Điều 1.(1. 2. ~1. 2.(2.2.) 3.(b)))',
  },
  {
    name: 'a quotation that quotes',
    text: `II. NỘI DUNG

1. Bổ sung khoản 6 như sau:

“6. “Tổ bảo vệ rừng” là nhóm hộ được giao rừng.

8. “Đường băng” là dải đất đã phát cỏ.”.

2. Công bố.
`,
    tree: 'II.(1. 2.)',
  },
  {
    name: 'cells of a table, one a line, and a table with bars',
    text: `II. NỘI DUNG

1. Lịch đi

STT
Điểm đến
1
Thôn Nà Lềnh
1. Nhà văn hóa
2. Sân bóng
2
Thôn Nà Khoang

2. Kinh phí

| STT | Khoản chi |
|---|---|
| 1 | 1. Xe |
| 3 | 3. Ăn |

3. Tổ chức
`,
    tree: 'II.(1. 2. 3.)',
  },
  {
    name: 'what only looks like a number',
    text: `II. NỘI DUNG

1. Họp từ
2026.

2 Kết luận của cuộc họp trước.

10 trường tham gia.

15/5/2026: khai mạc.

1.5 Tỷ đồng cho mỗi xã.

C. Mác và V.I. Lênin được nhắc trong bài mở đầu.

V.I. Lênin viết về thi đua.

165 Đường Trần Phú.

2. Bế mạc
`,
    tree: 'II.(1. 2.)',
  },
  {
    name: 'headings of Markdown over its lists',
    text: `## I. NỘI DUNG

### 1. Ra quân

1. Thời gian: buổi sáng
2. Địa điểm: sân xã

### 2. Trồng cây

1. Nhận cây
2. Trồng cây

## II. PHÂN CÔNG
`,
    tree: 'I.(1.(1. 2.) 2.(1. 2.)) II.',
  },
  {
    name: 'items that begin with a sign or a day',
    text: `II. CHỈ TIÊU

1. Hộ dùng nước sạch tăng.

2. ≥ 95% rác được thu gom.

3. < 5% hộ nghèo.

4. +10% số cây trồng mới.

5. 02/9: mít tinh tại xã.

6. 15 - 20 hộ làm điểm.

7. «Xanh» là tên phong trào.

8. Tổng kết.
`,
    tree: 'II.(1. 2. 3. 4. 5. 6. 7. 8.)',
  },
  {
    name: 'items that begin with a quantity',
    text: `II. CHỈ TIÊU

1. 100% thôn có tổ thu gom.

2. 05 chợ có bể rác.

3. 1,5 km đường hoa.

4. “Ngày thứ Bảy sạch” mỗi tháng.
`,
    tree: 'II.(1. 2. 3. 4.)',
  },
  {
    name: 'forms in an appendix, each with its own numbers',
    text: `KẾ HOẠCH
Phát triển chè năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch phát triển chè năm 2027 như sau:

I. NHIỆM VỤ

1. Trồng mới theo Phụ lục kèm theo.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế theo dõi./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH

Hoàng Seo Lử

Phụ lục
ĐỀ CƯƠNG BÁO CÁO

I. Kết quả

1. Diện tích

II. Kiến nghị

Biểu 01: Diện tích theo thôn

I. Trồng mới

II. Trồng thay
`,
    tree: 'I.(1.) II.(1.) / ~I.(1.) II. I. II.',
  },
  {
    name: 'the style of the Party',
    text: `ĐẢNG ỦY XÃ HẠ KHUÊ
*
Số 07-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

KẾ HOẠCH
Học tập chuyên đề năm 2027

I- MỤC ĐÍCH

1- Nâng cao nhận thức.

2- Gắn với việc làm.

II- NỘI DUNG

a- Học tập trung.

b- Học theo chi bộ.
`,
    tree: 'I-(1- 2-) II-(a- b-)',
  },
];

function treeOf(sections: readonly Section[]): string {
  return sections
    .map((it) => {
      const sign = it.block.paragraph.text.slice(0, it.marker.span.end);
      const opens = it.index === 0 && it.list.opener !== undefined ? '~' : '';
      return `${opens}${sign}${it.children.length === 0 ? '' : `(${treeOf(it.children)})`}`;
    })
    .join(' ');
}

const rules = rulesByGroup.filter((it) => it.group === 'numbering').map((it) => it.rule);

describe('ways of numbering', () => {
  for (const { name, text, tree } of styles) {
    const forms: readonly (readonly [string, string])[] = [
      ['', text],
      [' in NFD', text.normalize('NFD')],
      [' with CRLF', text.replace(/\n/gu, '\r\n')],
    ];
    for (const [form, draft] of forms) {
      it(`reads ${name}${form}`, () => {
        const { outline } = planOf(draft);
        assert.equal([outline.sections, ...outline.appendices].map(treeOf).join(' / '), tree);
        assert.deepEqual(
          findingsOf(draft, { rules }).map((it) => it.message),
          [],
        );
      });
    }
  }
});
