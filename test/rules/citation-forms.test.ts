import { body, expectFormsMarked } from './small-plan';

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
};

describe('a citation', () => {
  for (const [name, drafts] of Object.entries(examples)) {
    it(`is told what is wrong in it and no more where ${name}`, () => {
      for (const it of drafts) expectFormsMarked(it);
    });
  }
});
