/**
 * Each line begins with the room it must be found in: `h` head, `t` the title, `s` subject, `o` opening, `b` body, `c`
 * closing, `n` the label of the recipients, a digit an appendix.
 */
export interface Sketch {
  readonly of: string;
  readonly lines: string;
}

/** How documents of every kind begin. */
export const kinds: readonly Sketch[] = [
  {
    of: 'a plan whose sentence of issue the page’s width has cut behind its name',
    lines: `
h UBND XÃ HẠ KHUÊ
h CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h Số: 16/KH-UBND
t KẾ HOẠCH
s Tổ chức Lễ hội Xuống đồng xuân Đinh Mùi 2027

o Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Lễ hội Xuống đồng xuân Đinh Mùi
o 2027 như sau:
b I. MỤC ĐÍCH
b Giữ tục xuống đồng.
`,
  },
  {
    of: 'a plan whose basis ends its line with what a number follows',
    lines: `
h HỘI NÔNG DÂN XÃ HẠ KHUÊ
h Số: 22-KH/HND
t KẾ HOẠCH
s Phát triển hội viên năm 2026

o Thực hiện Chương trình công tác năm 2026 của Ban Chấp hành Hội Nông dân xã và Hướng dẫn số
o 03-HD/HND ngày 20/01/2026 của Hội Nông dân tỉnh về phát triển hội viên, Ban Thường vụ Hội Nông dân xã Hạ Khuê xây dựng Kế hoạch như sau:
b I. CHỈ TIÊU
b 1. Kết nạp mới 60 hội viên.
`,
  },
  {
    of: 'a plan of an office, its two columns interleaved',
    lines: `
h UBND TỈNH HOÀI LĨNH

h   CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
h SỞ CÔNG THƯƠNG
h   Độc lập - Tự do - Hạnh phúc
h Số:            /KH-SCT

h    Hoài Lĩnh,  ngày       tháng 6 năm 2026
t KẾ HOẠCH
s Huấn luyện an toàn cho người quản lý kho
s trên địa bàn tỉnh Hoài Lĩnh
o Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
o Sở Công Thương xây dựng Kế hoạch huấn luyện như sau:
b I. MỤC ĐÍCH
b Nâng cao kỹ năng.
b Trên đây là Kế hoạch huấn luyện./.
n Nơi nhận:
c - Lãnh đạo Sở;
c - Lưu: VT, QLCN.
c KT. GIÁM ĐỐC
c PHÓ GIÁM ĐỐC

c            Vi Đức Khiển
`,
  },
  {
    of: 'a plan without a title',
    lines: `
o Căn cứ Kế hoạch số 61/KH-UBND ngày 26/02/2026 của UBND tỉnh, Sở Nội vụ ban hành Kế hoạch năm 2026 như sau:
b I . MỤC ĐÍCH
b Nội dung./.
n Nơi nhận:
c - Lưu: VT.
`,
  },
  {
    of: 'a subject in capitals, a line of which ends with a comma, and an opening that a scan has cut',
    lines: `
t KẾ HOẠCH
s NÂNG
s CAO HIỆU QUẢ GIÁM SÁT, KIỂM TRA, THANH TRA NHẰM PHÒNG NGỪA,
s PHÁT HIỆN VI PHẠM TRONG DOANH NGHIỆP TRÊN ĐỊA BÀN TỈNH HOÀI LĨNH
s (Giai đoạn 2026 - 2030)
o Thực hiện Kế hoạch số 88-KH/TU ngày 06/5/2026 của Ban Thường vụ
o Tỉnh ủy Hoài Lĩnh về phòng ngừa vi phạm, Sở Tư pháp xây dựng kế hoạch như sau:
b I. NỘI DUNG
b Nội dung.
`,
  },
  {
    of: 'a title with its subject on one line',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH Triển khai công tác văn thư năm 2027
o Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2027 của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:
b I. NỘI DUNG
b Nội dung.
`,
  },
  {
    of: 'a subject in capitals and an attribution',
    lines: `
h Số: /KH-SNV
t KẾ HOẠCH
s PHÁT TRIỂN VĂN HÓA ĐỌC
s TRONG CỘNG ĐỒNG NĂM 2027
s (Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy)
o Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ xây dựng Kế hoạch như sau:
b I. NỘI DUNG
`,
  },
  {
    of: 'a subject in capitals whose lines are cut inside a name and after one word',
    lines: `
h Số: /KH-UBND
t KẾ HOẠCH
s CHUYỂN
s ĐỔI SỐ THEO CHỈ THỊ SỐ 37-CT/TW NGÀY 03/9/2019 CỦA BAN
s BÍ THƯ VỀ XÂY DỰNG QUAN HỆ LAO ĐỘNG HÀI HÒA
o Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ xây dựng Kế hoạch như sau:
b I. NỘI DUNG
`,
  },
  {
    of: 'a subject of two parts with a semicolon between',
    lines: `
h Số: 17/BC-SNV
t BÁO CÁO
s Kết quả công tác văn thư 6 tháng đầu năm;
s phương hướng, nhiệm vụ 6 tháng cuối năm 2026
o Thực hiện Kế hoạch số 60/KH-UBND ngày 02/10/2025 của Ủy ban nhân dân tỉnh, Sở Nội vụ báo cáo như sau:
b I. KẾT QUẢ
`,
  },
  {
    of: 'a Party plan with a broken number',
    lines: `
h ĐẢNG BỘ TỈNH HOÀI LĨNH
h ĐẢNG ỦY XÃ THƯỢNG KHUÊ
h *
h Số
h -KH/ĐU

h ĐẢNG CỘNG SẢN VIỆT NAM
h Thượng Khuê, ngày 18 tháng 11 năm 2026

t KẾ HOẠCH
s Học tập chuyển đổi số năm 2027
o - Căn cứ Điều lệ Đảng;
o - Căn cứ Kế hoạch số 60-KH/TU, ngày 02/10/2026 của Tỉnh ủy;
o Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:
b I- MỤC ĐÍCH
b Nâng cao kỹ năng số.
n Nơi nhận:

c T/M BAN THƯỜNG VỤ
c PHÓ BÍ THƯ

c - Các chi bộ trực thuộc,
c - Lưu Văn phòng Đảng ủy.

c Nông Văn Tuệ
`,
  },
  {
    of: 'a letter',
    lines: `
h ỦY BAN NHÂN DÂN
h  TỈNH HOÀI LĨNH

h Số:           /UBND-KT
h V/v di dời cụm công nghiệp Ngàn Sương
h CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h Độc lập - Tự do - Hạnh phúc
h Hoài Lĩnh, ngày      tháng 6 năm 2026

h Kính gửi:
h                 - Các Sở: Công Thương, Tài chính,
h                Xây dựng;
h                 - UBND phường Vọng Lĩnh.

o Ủy ban nhân dân tỉnh có ý kiến:
b 1. Nhất trí chủ trương di dời.
b Đề nghị các cơ quan thực hiện./.
n Nơi nhận:
c - Như trên;
c - Lưu: VT, KT.
c CHỦ TỊCH
`,
  },
  {
    of: 'a decision with its authority, its second QUYẾT ĐỊNH and no recipients',
    lines: `
h Số: 28/QĐ-SNV
t QUYẾT ĐỊNH
s Về việc thành lập Tổ biên tập
o GIÁM ĐỐC SỞ NỘI VỤ
o Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
o Theo đề nghị của Chánh Văn phòng Sở.
o QUYẾT ĐỊNH:
b Điều 1. Thành lập Tổ biên tập.
b Điều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.
c GIÁM ĐỐC
c Lường Thị Vân Hà
`,
  },
  {
    of: 'a decision and the plan that is issued with it',
    lines: `
h Số: 28/QĐ-SNV
t QUYẾT ĐỊNH
s Ban hành Kế hoạch học tập năm 2027
o QUYẾT ĐỊNH:
b Điều 1. Ban hành kèm theo Quyết định này Kế hoạch học tập.
b Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
n Nơi nhận:
c - Như Điều 2;
c - Lưu: VT.
c GIÁM ĐỐC
c Lường Thị Vân Hà
1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
1 KẾ HOẠCH
1 Học tập năm 2027
1 (Kèm theo Quyết định số 28/QĐ-SNV ngày      tháng      năm 2026 của Sở Nội vụ)
1 I. MỤC ĐÍCH
1 Nâng cao kỹ năng./.
`,
  },
];
