import { expectMarks } from './workbench';

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. NỘI DUNG\n\n';

/** By what they are about: the rules that are asked, and drafts with marks around what these say. */
const examples: Record<string, readonly [rules: string, ...texts: string[]]> = {
  'lists that bear no marker': [
    'numbering-gap numbering-duplicate numbering-restart',
    `${head}1. Nội dung:\n\n(i) Rà soát hồ sơ.\n\n(ii) Tổng hợp.\n\n(⟦iv⟧) Báo cáo.`,
    `${head}1. Nội dung:\n\n① Rà soát hồ sơ.\n\n② Tổng hợp.\n\n⟦②⟧ Báo cáo.`,
    `${head}II.1. Rà soát hồ sơ.\n\nDo Văn phòng chủ trì.\n\nII.2. Tổng hợp.\n\nII.⟦4⟧. Báo cáo.`,
    `${head}1. Nội dung:\n\n(i) Rà soát hồ sơ.\n\n(ii) Tổng hợp.\n\n2. Yêu cầu:\n\n(i) Kịp thời.\n\n(ii) Đúng hạn.`,
    `${head}II.1. Rà soát hồ sơ.\n\nII.2. Tổng hợp.\n\nII. TỔ CHỨC THỰC HIỆN\n\nIII.1. Văn phòng.\n\nIII.2. Các phòng.`,
    `${head}1. Nội dung theo tiêu chí:\n\n(ii) Tổng hợp.\n\n(iv) Báo cáo.`,
  ],
  'a part among sections': [
    'numbering-gap roman-invalid',
    'I. MỤC ĐÍCH\n\n1. Đọc sách.\n\n⟦Phần II⟧. NỘI DUNG\n\n1. Mở thư viện.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi.',
    'PHẦN I. MỤC ĐÍCH\n\nI. CHUNG\n\n1. Đọc sách.\n\nPHẦN II. NỘI DUNG\n\nI. RIÊNG\n\n1. Mở thư viện.',
  ],
  'days as they are said': [
    'date-leading-zero deadline-before-issue citation-missing-date',
    `${head}1. Gửi báo cáo ⟦trước ngày mùng 5 tháng 3 năm 2026⟧.`,
    `${head}1. Họp vào mùng 5 tháng 4 năm 2026.`,
    `${head}1. Thực hiện Kế hoạch số 15/KH-UBND ⟦ngày mười lăm tháng một năm 2026⟧ của UBND tỉnh về rà soát hồ sơ; Quyết định số 16/QĐ-UBND ⟦ngày mùng 5 tháng 01 năm 2026⟧ của UBND tỉnh về giao chỉ tiêu.`,
    `${head}1. Phổ biến Kế hoạch số ⟦15/KH-UBND⟧ của UBND tỉnh về rà soát hồ sơ trước ngày mùng 5 tháng 4 năm 2026.`,
  ],
  'a stretch over the end of a month': [
    'deadline-range-reversed',
    `${head}1. Tập huấn ⟦từ ngày 28 đến ngày 05/6/2026⟧.`.replace('⟦từ ngày ', 'từ ngày ⟦'),
    `${head}1. Tập huấn từ ngày 28/5 đến ngày 05/6/2026.`,
  ],
  'rounds of a contest': [
    'deadline-order',
    `${head}1. Vòng loại từ ngày 10/5/2026 đến ngày 20/5/2026; chung kết ⟦ngày 15/5/2026⟧.`,
    `${head}1. Vòng loại từ ngày 10/5/2026 đến ngày 20/5/2026; chung kết ngày 25/5/2026.`,
    `${head}1. Sơ khảo trong tháng 5/2026; chung khảo ngày 15/5/2026.`,
  ],
  'a basis that begins small': [
    'legal-basis-punct',
    'KẾ HOẠCH\nĐọc sách\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\n⟦căn cứ⟧ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\nTheo đề nghị của Trưởng phòng Văn hóa - Xã hội;\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
    'KẾ HOẠCH\nĐọc sách\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nCăn cứ chức năng, nhiệm vụ được giao;\n\nXét đề nghị của Trưởng phòng Văn hóa - Xã hội,\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
  ],
  'a ward in the plan of a commune': [
    'stale-name',
    'ỦY BAN NHÂN DÂN\nPHƯỜNG KHE SÂU\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch\n\nThực hiện chỉ đạo của Ủy ban nhân dân tỉnh Khe Sâu, ⟦Ủy ban nhân dân xã Khe Sâu⟧ ban hành Kế hoạch như sau:',
  ],
  'an appendix that no word points to': [
    'appendix-unreferenced',
    'KẾ HOẠCH\nĐọc sách\n\nI. NỘI DUNG\n\n1. Thực hiện theo phân công (Phụ lục I kèm theo).\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục I\nDANH MỤC SÁCH\n\n1. Sách bếp.\n\n⟦Phụ lục II⟧\nDANH SÁCH\n\n1. Ông A.',
    'KẾ HOẠCH\nĐọc sách\n\nI. NỘI DUNG\n\n1. Thực hiện theo phân công (Phụ lục I, II kèm theo).\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục I\nDANH MỤC SÁCH\n\n1. Sách bếp.\n\nPhụ lục II\nDANH SÁCH\n\n1. Ông A.',
  ],
  'letters of an office in small letters': [
    'citation-symbol-form',
    `${head}1. Thực hiện Công văn số ⟦15/ubnd-vp⟧ ngày 15/01/2026 của UBND tỉnh về rà soát hồ sơ.`,
    `${head}1. Xem tệp 15/ubnd-vp trong thư mục; tỷ lệ 3/ha-vụ.`,
  ],
  'who issues and receives': [
    'recipients-duplicate',
    'ỦY BAN NHÂN DÂN\nXÃ KHE SÂU\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch\n\nNơi nhận:\n- UBND tỉnh;\n- ⟦Ủy ban nhân dân xã⟧;\n- Các thành viên UBND xã;\n- UBND xã Khe Nông;\n- TT HĐND, UBND xã;\n- Lưu: VT, VP.\n',
  ],
};

describe('what few plans have', () => {
  for (const [name, [rules, ...texts]] of Object.entries(examples)) {
    it(`is read as what it is: ${name}`, () => {
      const asked = new Set(rules.split(' '));
      for (const it of texts) expectMarks(it, (rule) => asked.has(rule));
    });
  }
});
