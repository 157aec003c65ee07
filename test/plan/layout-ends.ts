import type { Sketch } from './layout-kinds';

/** How documents end, with what follows, and pieces of documents. */
export const ends: readonly Sketch[] = [
  {
    of: 'the signature before the label',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH
s Học tập năm 2027
b Các phòng thực hiện./.
c KT. GIÁM ĐỐC
c PHÓ GIÁM ĐỐC
c Lý Xuân Hậu
n Nơi nhận:
c - Lãnh đạo Sở;
c - Lưu: VT.
`,
  },
  {
    of: 'recipients and signature side by side on each line',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH
s Học tập năm 2027
b Các phòng thực hiện./.
n Nơi nhận:                         KT. GIÁM ĐỐC
c - Lãnh đạo Sở;                    PHÓ GIÁM ĐỐC
c - Lưu: VT, VP.                    Lý Xuân Hậu
`,
  },
  {
    of: 'a draft that has come to section II',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH
s Học tập năm 2027
o Sở Nội vụ ban hành Kế hoạch học tập năm 2027 như sau:
b I. MỤC ĐÍCH
b Nâng cao kỹ năng.
b II. NỘI DUNG
b - Giao Văn phòng Sở xây dựng tài liệu;
b - Các phòng cử người
`,
  },
  {
    of: 'a draft without its end, where an appendix follows',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b I. NỘI DUNG
b Danh mục tài liệu tại các phụ lục sau:
b Phụ lục I: Tài liệu bắt buộc;
b Phụ lục II: Tài liệu tham khảo.
1 Phụ lục I
1 TÀI LIỆU BẮT BUỘC
1 1. Sổ tay công vụ
2 Phụ lục II
2 TÀI LIỆU THAM KHẢO
2 1. Sổ tay kỹ năng
`,
  },
  {
    of: 'appendices of every kind of heading, with cells and names',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b I. NỘI DUNG
b Nội dung./.
n Nơi nhận:
c - Lưu: VT.
c GIÁM ĐỐC

c Lường Thị Vân Hà

1 Phụ lục số 01:
1 ĐỀ CƯƠNG BÁO CÁO
1 kết quả học tập
1 I. Đặc điểm, tình hình
1 Biểu 01: TIẾN ĐỘ HỌC TẬP
1 TT
1 01
1 Lý Xuân Hậu
2 PHỤ LỤC II
2 DANH SÁCH HỌC VIÊN
2 (Kèm theo Kế hoạch số      /KH-SNV ngày      tháng      năm 2026 của Sở Nội vụ)
2 Nơi nhận:
2 - Phòng họp số 2;
3 Phụ lục: LỊCH HỌC
3 Thứ Hai
4 PHÂN CÔNG NHIỆM VỤ CỦA TỔ GIÚP VIỆC
4 (Kèm theo Kế hoạch số        /KH-SNV ngày        /6/2026 của Sở Nội vụ)
4 TT
4 Người thực hiện
`,
  },
  {
    of: 'a list in capitals behind the name, without the word phụ lục',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b Các phòng thực hiện./.
n Nơi nhận:
c - Lưu: VT.
c GIÁM ĐỐC
c LƯỜNG THỊ VÂN HÀ
1 DANH SÁCH HỌC VIÊN LỚP THỨ NHẤT
1 1. Nguyễn Văn Sáu
`,
  },
  {
    of: 'two bodies that sign together',
    lines: `
t KẾ HOẠCH LIÊN TỊCH
s Học tập năm 2027
b Hai bên thực hiện./.
n Nơi nhận:
c - Lưu: VT, VP.
c GIÁM ĐỐC SỞ NỘI VỤ
c Lường Thị Vân Hà
c SỞ TÀI CHÍNH
c GIÁM ĐỐC
c Tráng A Phềnh
`,
  },
  {
    of: 'a plan without its recipients whose appendix has a form with its own',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH
s Học tập năm 2027
b I. NỘI DUNG
b Nội dung./.
c GIÁM ĐỐC
c Lường Thị Vân Hà
1 Phụ lục I
1 MẪU BÁO CÁO
1 Kính gửi: Sở Nội vụ
1 Nơi nhận:
1 - Như trên;
1 - Lưu: VT.
`,
  },
  {
    of: 'a plan without label or end mark, its list in place',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b II. TỔ CHỨC THỰC HIỆN
b - Văn phòng Sở theo dõi, đôn đốc việc thực hiện.
c - Lãnh đạo Sở;
c - Lưu: VT, VP.
c GIÁM ĐỐC
`,
  },
  {
    of: 'a task whose label is Nơi nhận',
    lines: `
t KẾ HOẠCH
s Tiếp nhận hồ sơ năm 2027
b I. NỘI DUNG
b 1. Tiếp nhận hồ sơ
b Nơi nhận: Bộ phận Một cửa của Sở.
b II. TỔ CHỨC THỰC HIỆN
b Các phòng thực hiện./.
n Nơi nhận:
c - Lưu: VT.
`,
  },
  {
    of: 'a bracket behind the end mark, and a misplaced end mark above',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b I. NỘI DUNG
b Nội dung thứ nhất./.
b II. TỔ CHỨC THỰC HIỆN
b Các phòng thực hiện./.
b (Hồ sơ kèm theo: danh sách học viên, chương trình học, dự toán kinh phí của từng lớp)
n Nơi nhận:
c - Lưu: VT.
`,
  },
  { of: 'a file that is an appendix', lines: '\n1 Phụ lục II\n1 KẾ HOẠCH\n1 CHI TIẾT TỪNG THÁNG\n1 I. THÁNG MỘT\n' },
  {
    of: 'an appendix that only its attribution shows',
    lines: '\n1 DANH MỤC TÀI LIỆU\n1 (Kèm theo Kế hoạch số      /KH-SNV)\n1 1. Sổ tay\n',
  },
  { of: 'a piece of a list', lines: '\nb - Các phòng rà soát tài liệu;\nb - Văn phòng Sở tổng hợp.\n' },
  { of: 'the closing alone', lines: '\nn Nơi nhận:\nc - Lưu: VT.\nc GIÁM ĐỐC\nc Lường Thị Vân Hà\n' },
  { of: 'the signature alone', lines: '\nc KT. GIÁM ĐỐC\nc PHÓ GIÁM ĐỐC\n\nc Lường Thị Vân Hà\n' },
  { of: 'a section alone', lines: '\nb I. MỤC ĐÍCH, YÊU CẦU\nb 1. Mục đích\nb Nâng cao kỹ năng.\n' },
];
