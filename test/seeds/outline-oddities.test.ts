import { describeStyles, type Style } from './outline-styles';

const styles: readonly Style[] = [
  {
    name: 'headings that end like the name of a part',
    text: `II. NỘI DUNG

1. Lập danh mục

2. Chọn địa điểm

3. Mở tài khoản

4. Chi theo từng hạng mục

5. Quyết toán
`,
    tree: 'II.(1. 2. 3. 4. 5.)',
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
];

describeStyles('what stands between numbers and what looks like them', styles);
