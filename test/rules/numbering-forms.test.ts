import { body, expectFormsMarked, head } from './small-plan';

const sections = (...titles: readonly string[]): string =>
  head + titles.map((it) => `${it}\n\nLàm tốt việc được giao.\n`).join('\n');

const examples: Record<string, readonly string[]> = {
  'a numeral is written so that it is none': [
    sections('I. MỤC ĐÍCH', '⟦I I. NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN'),
    sections('I. MỤC ĐÍCH', '⟦NỘI DUNG⟧', 'III. TỔ CHỨC THỰC HIỆN'),
    sections('I. MỤC ĐÍCH', '⟦Phần II⟧: NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN'),
    body('⟦1.-⟧ Rà soát thủ tục\n\n2. Niêm yết thủ tục'),
    body('0. Rà soát thủ tục\n\n⟦2⟧. Niêm yết thủ tục'),
  ],
  'one mistake has many traces': [
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
  'ordinals stand inside a sentence': [
    body('Gồm: a) rà soát; b) niêm yết; ⟦d⟧) công khai.'),
    body('Gồm: (1) 02 máy; (2) 03 bàn; (⟦2⟧) 04 ghế.'),
    body('Gồm: (i) rà soát; (ii) niêm yết; (⟦iv⟧) công khai; (v) lưu.'),
    body('Gồm: a) rà soát; b) niêm yết, c) công khai; d) lưu; theo điểm a), b), d) khoản 1 Điều 5.'),
    body('Gồm: (1) rà soát; (2) niêm yết. Rồi: (1) lưu; (2) gửi; (3) đọc.'),
  ],
  'tables have captions': [
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
};

describe('a numbering', () => {
  for (const [name, drafts] of Object.entries(examples)) {
    it(`is told what is wrong in it and no more where ${name}`, () => {
      for (const it of drafts) expectFormsMarked(it);
    });
  }
});
