import assert from 'node:assert/strict';
import { unmark } from './marked';
import { markFindings } from './workbench';

const groups =
  /^(?:citation|numbering|letter|text-broken|date-separator|spelling|roman|recipients|date-invalid|empty-section|missing-content)/u;

/** The draft with marks around what is said of its citations, numbers and recipients. */
const marked = (text: string): string => markFindings(text, (it) => groups.test(it));

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n';
const body = (text: string): string =>
  `${head}I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NỘI DUNG\n\n${text}\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác phòng thực hiện.\n`;
const sections = (...titles: readonly string[]): string =>
  head + titles.map((it) => `${it}\n\nLàm tốt việc được giao.\n`).join('\n');

const list = (...lines: readonly string[]): string =>
  `${body('Làm tốt việc được giao.')}\nNơi nhận:\n${lines.join('\n')}\n`;

const examples: Record<string, readonly string[]> = {
  'the day stands elsewhere': [
    body(
      'Ngày 10/02/2026, UBND tỉnh An Bình ban hành Công văn số 812/UBND-VX về phòng dịch; cùng ngày, Sở Y tế ban hành Công văn số 77/SYT-NVY hướng dẫn thực hiện.',
    ),
    body('Thực hiện Công văn số 812/UBND-VX về phòng dịch của UBND tỉnh ngày 10/02/2026.'),
    body('Thực hiện Công văn số 812/UBND-VX đề ngày 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số ⟦812/UBND-VX⟧ về lễ kỷ niệm của các thôn ngày 10/02/2026.'),
  ],
  'a part of the day is missing': [
    body('Thực hiện Công văn số 812/UBND-VX ⟦ngày 10 năm 2026⟧ của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số 812/UBND-VX ⟦ngày 02/2026⟧ của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số 812/UBND-VX ngày ⟦10/02/1026⟧ của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số 812/UBND-VX ngày ⟦10/022026⟧ của UBND tỉnh về phòng dịch.'),
  ],
  'a part of the number is missing': [
    body('Thực hiện ⟦Công văn⟧ số ngày 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số ⟦812⟧/ ngày 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body(
      'Thực hiện KH số ⟦46⟧ ngày 02/02/2026 của UBND tỉnh về phòng dịch; KH số 47/KH-UBND ngày 03/02/2026 của UBND tỉnh về lưu trữ.',
    ),
    body('Thực hiện Thông tư số ⟦46/2025⟧ của Bộ Nội vụ; Kế hoạch 2026 của UBND tỉnh; Công văn ⟦77⟧ của Sở Nội vụ.'),
    body('Thực hiện Kế hoạch số 13/⟦UBND⟧ ngày 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Kế hoạch số ⟦13/KH_UBND⟧ ngày 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body('Thực hiện ⟦Công văn⟧ của Sở Nội vụ về việc rà soát thủ tục.'),
  ],
  'who issued it is said by the clause': [
    body('Tại Quyết định số 512/QĐ-UBND ngày 10/02/2026, UBND tỉnh đã giao chỉ tiêu cho xã.'),
    body('Thực hiện Quyết định số ⟦512/QĐ-UBND⟧ ngày 10/02/2026, UBND xã giao chỉ tiêu cho các thôn.'),
  ],
  'the words around the number are mistyped': [
    body('Thực hiện Công văn số 812/UBND-VX ⟦ngày:⟧ 10/02/2026 của UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số 812/UBND-VX ngày 10/02/2026 ⟦củaUBND⟧ tỉnh về phòng dịch của ⟦UBNDtỉnh⟧.'),
    body('Thực hiện Công văn số 812/UBND-VX ngày 10/02/2026 ⟦cùa⟧ UBND tỉnh về phòng dịch.'),
    body('Thực hiện Công văn số 812/UBND-VX ngày ⟦10/02-2026⟧ của UBND tỉnh đôn đốc phòng dịch từ tháng 10-12/2026.'),
  ],
  'a report is about its result': [
    body('Theo Báo cáo số 45/BC-SNV ngày 10/02/2026 của Sở Nội vụ kết quả cải cách hành chính, việc đã xong.'),
  ],
  'a numeral is written so that it is none': [
    sections('I. MỤC ĐÍCH', '⟦I I. NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN'),
    sections('I. MỤC ĐÍCH', '⟦NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN'),
    body('⟦1.-⟧ Rà soát thủ tục\n\n2. Niêm yết thủ tục'),
    body('0. Rà soát thủ tục\n\n⟦2⟧. Niêm yết thủ tục'),
  ],
  'one mistake is told once': [
    body('⟦2⟧. Rà soát thủ tục\n\n2. Niêm yết thủ tục\n\n3. Công khai thủ tục'),
    body('1. Thủ tục\n\n1.1. Rà soát.\n\n1.2. Niêm yết.\n\n2. Hồ sơ\n\n⟦1.3⟧. Thu thập.\n\n1.4. Lưu trữ.'),
    body('a) Rà soát.\n\nb) Niêm yết.\n\nc) Lập.\n\nd) Gửi.\n\nđ) Nhận.\n\ne) Đọc.\n\n⟦f⟧) Trả.\n\ng) Lưu.'),
  ],
  'numbers bear those of their heading': [
    body('1. Thủ tục\n\n1.1. Rà soát\n\n1.1.1. Lập.\n\n1.1.2. Gửi.\n\n1.2. Niêm yết\n\n⟦1.1.1⟧. In.\n\n1.1.2. Dán.'),
    body('⟦1.1⟧. Rà soát.\n\n2.2. Niêm yết.'),
    body('01. Rà soát.\n\n02. Niêm yết.\n\n⟦04⟧. Công khai.'),
    body('a) Rà soát\n\na.1) Văn bản.\n\na.2) Hồ sơ.\n\nb) Niêm yết.'),
  ],
  'articles stand below a numeral': [body('Điều 1. Đối tượng\n\nCông chức.\n\nĐiều 2. Thể lệ\n\nThi viết.')],
  'tasks and steps are numbered in a row': [
    body('Nhiệm vụ 1: Rà soát.\n\nNhiệm vụ 2: Niêm yết.\n\nNhiệm vụ ⟦4⟧: Công khai.'),
    body('Bước 1: Rà soát.\n\nBước 3: Niêm yết.\n\nBước ⟦2⟧: Công khai.'),
    body('Nội dung 1: Rà soát.\n\nNội dung 2: Niêm yết.\n\nNội dung 4: Công khai.'),
  ],
  'the ordinals inside a sentence': [
    body('Gồm: a) rà soát; b) niêm yết; ⟦d⟧) công khai.'),
    body('Gồm: (1) 02 máy; (2) 03 bàn; (⟦2⟧) 04 ghế.'),
    body('Gồm: (i) rà soát; (ii) niêm yết; (⟦iv⟧) công khai; (v) lưu.'),
    body('Gồm: a) rà soát; b) niêm yết, c) công khai; d) lưu; theo điểm a), b), d) khoản 1 Điều 5.'),
    body('Gồm: (1) rà soát; (2) niêm yết. Rồi: (1) lưu; (2) gửi; (3) đọc.'),
  ],
  'captions of tables': [
    body(
      'Bảng 1: Việc\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n\nBảng 1: Hạn\n\n| TT | Hạn |\n|---|---|\n| 1 | Quý II |',
    ),
    body(
      'Bảng 1: Việc\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n\nBảng ⟦3⟧: Hạn\n\n| TT | Hạn |\n|---|---|\n| 1 | Quý II |',
    ),
  ],
  'two rows of a table are exchanged': [
    body('| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n| 3 | Niêm yết |\n| ⟦2⟧ | Công khai |\n| 4 | Lưu trữ |'),
  ],
  'the archive has a word too many, or stands on the line of another': [
    list('- Sở Nội vụ;', '- ⟦Lưu trữ:⟧ VT.'),
    list('- Sở Nội vụ;', '- ⟦Lưu (VT)⟧.'),
    list('- Sở Nội vụ;', '- Lưu: ⟦VT và⟧ VP.'),
    list('- Sở Nội vụ;', '- Lưu: ⟦V T⟧.'),
    list('- Sở Nội vụ; ⟦Lưu: VT⟧.'),
    list('> \\- Sở Nội vụ⟦,⟧', '> \\- Lưu: VT.'),
    list('-   Sở Nội vụ;', '-   ⟦Lưu⟧ ⟦VT⟧'),
    list('- Sở Nội vụ;', '- Lưu: VT;', '- ⟦Lưu: VT, VP⟧.'),
    list('- Sở Nội vụ;', '- Lưu: VT;', '- Lưu: HSCB.'),
    list('- Sở Nội vụ;', '- ⟦Lưu bản gốc:⟧ VT.'),
    list('- Sở Nội vụ;', '- Lưu: VT (Sở Y tế);', '- Lưu: VT (Sở Nội vụ).'),
  ],
  'a recipient is named twice, or its sign stands in the bracket': [
    list('- UBND tỉnh (b/c);', '- ⟦Ủy ban nhân dân tỉnh⟧;', '- Lưu: VT.'),
    list('- UBND tỉnh (b/c⟦;)⟧', '- Lưu: VT.'),
  ],
};

describe('what is wrong in a written form', () => {
  for (const [name, texts] of Object.entries(examples)) {
    it(name, () => {
      for (const text of texts) assert.equal(marked(unmark(text).text), text);
    });
  }
});
