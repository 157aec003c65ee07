import assert from 'node:assert/strict';
import type { Plan } from '../../server/src/plan/plan';
import { planOf } from '../rules/workbench';

/**
 * Each line begins with the room it must be found in: `h` head, `t` the title, `s` subject, `o` opening, `b` body, `c`
 * closing, `n` the label of the recipients, a digit an appendix.
 */
interface Sketch {
  readonly of: string;
  readonly lines: string;
}

const sketches: readonly Sketch[] = [
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
    of: 'a closing set as a table',
    lines: `
t KẾ HOẠCH
s Học tập năm 2027
b Các phòng thực hiện./.
n | **Nơi nhận:**<br>- Lãnh đạo Sở;<br>- Lưu: VT. | **GIÁM ĐỐC**<br><br>Lường Thị Vân Hà |
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

/** The room of each line that has words, in its letter. */
function roomsOf(plan: Plan): readonly string[] {
  const { layout, blocks, source } = plan;
  const rooms: readonly (readonly [string, { readonly start: number; readonly end: number }])[] = [
    ['h', layout.head],
    ['s', layout.subject],
    ['o', layout.opening],
    ['b', layout.body],
    ['c', layout.closing],
    ...layout.appendices.map((it, i) => [String(i + 1), it] as const),
  ];
  return blocks.flatMap((block, i) => {
    const own = rooms.filter(([, it]) => it.start <= i && i < it.end).map(([letter]) => letter);
    const letter = i === layout.title ? 't' : i === layout.recipientsLabel ? 'n' : own.join('');
    const lines = source.text
      .slice(block.start, block.end)
      .split('\n')
      .filter((it) => it.trim() !== '');
    return lines.map((it) => `${letter} ${it.trim()}`);
  });
}

describe('the rooms of a document', () => {
  for (const { of, lines } of sketches) {
    it(`of ${of}`, () => {
      const wanted = lines.split('\n').filter((it) => it !== '');
      const text = lines.replace(/^[a-z0-9] /gmu, '').trimStart();
      const plan = planOf(text);
      assert.deepEqual(
        roomsOf(plan),
        wanted.map((it) => `${it[0]} ${it.slice(2).trim()}`),
      );
      assert.deepEqual(planOf(text.normalize('NFD')).layout, plan.layout, 'the same in NFD');
      assert.deepEqual(planOf(text.replace(/\n/gu, '\r\n')).layout, plan.layout, 'the same with CRLF');
    });
  }

  it('follow each other without a gap and end where the text does', () => {
    for (const { lines } of sketches) {
      const { layout, blocks } = planOf(lines.replace(/^[a-z0-9] /gmu, ''));
      const rooms = [layout.head, layout.subject, layout.opening, layout.body, layout.closing, ...layout.appendices];
      let at = 0;
      for (const it of rooms) {
        assert.equal(it.start, at);
        assert.ok(it.start <= it.end);
        at = it.end;
      }
      assert.equal(at, blocks.length);
    }
  });

  it('are there for an empty text', () => {
    assert.deepEqual(planOf('').layout.closing, { start: 0, end: 0 });
  });
});
