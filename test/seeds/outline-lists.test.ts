import { describeStyles, type Style } from './outline-styles';

const styles: readonly Style[] = [
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
];

describeStyles('ways of beginning a list', styles);
