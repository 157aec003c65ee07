import { describeStyles, type Style } from './outline-styles';

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
    name: 'headings set off by stars over lists in plain letters',
    text: `**I. NỘI DUNG**

**1. Ra quân**

1. Thời gian: buổi sáng
2. Địa điểm: sân xã

**2. Trồng cây**

1. Nhận cây
2. Trồng cây

**3. Chăm cây**

Tưới mỗi tuần.

4. Nghiệm thu

Đếm cây sống.
`,
    tree: 'I.(1.(1. 2.) 2.(1. 2.) 3. 4.)',
  },
  {
    name: 'the end of a bracket on a line of its own',
    text: `I. NỘI DUNG

1. Dạy học hai buổi: khối 6, khối 7 (chiều thứ 2, 4, 6); khối 8, khối 9 (chiều thứ 3,

5).

2. Kiểm tra cuối kỳ.
`,
    tree: 'I.(1. 2.)',
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

describeStyles('ways of numbering the levels', styles);
