import assert from 'node:assert/strict';
import { planOf } from '../rules/workbench';

/** How the day of issue is given, in the many ways that clerks give it. */
const days: readonly (readonly [text: string, dating: string])[] = [
  ['Thực hiện Nghị quyết số 29-NQ/TW (khóa XI) ngày 04/11/2013 của Ban Chấp hành Trung ương về giáo dục.', 'whole'],
  ['Thực hiện Kế hoạch số 57/KH-UBND (gọi tắt là Kế hoạch), ngày 20/8/2025 của UBND tỉnh về nước sạch.', 'whole'],
  ['Thực hiện Kết luận số 101-KL/TW của Bộ Chính trị, Ban Bí thư ngày 14/11/2025 về tổ chức bộ máy.', 'whole'],
  ['UBND tỉnh ban hành Quyết định số 88/QĐ-UBND vào ngày 20/01/2026.', 'whole'],
  ['Thực hiện Công điện số 08/CĐ-UBND hồi 15 giờ 30 phút ngày 17/01/2026 của UBND tỉnh.', 'whole'],
  ['Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư ngày 05/3/2020.', 'whole'],
  ['Thực hiện Nghị định số 30/2020/NĐ-CP1 ngày 05/3/2020 của Chính phủ.', 'whole'],
  ['Thực hiện Nghị quyết số 88/2014/QH135 ngày 28/11/2014 của Quốc hội.', 'whole'],
  ['Thực hiện Quyết định số 53/QĐ-UBND ngày05/01/2026 của UBND tỉnh.', 'partial'],
  // What the title speaks of is not the day of issue.
  ['Thực hiện Quyết định số 88/QĐ-UBND của UBND tỉnh về tổ chức Hội nghị ngày 20/01/2026.', 'missing'],
  ['Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ về chế độ áp dụng từ ngày 05/3/2020.', 'missing'],
  ['Thực hiện Kết luận số 101-KL/TW của Bộ Chính trị, Ban Bí thư về tổ chức bộ máy ngày càng gọn.', 'missing'],
  ['Thực hiện Kế hoạch số 57/KH-UBND (gọi tắt là Kế hoạch) của UBND tỉnh về nước sạch.', 'missing'],
];

describe('the day of a cited document', () => {
  for (const [text, dating] of days) {
    it(`is ${dating} in ${text}`, () => assert.equal(planOf(text).citations[0]?.dating, dating));
  }

  it('is asked of no printed form', () => {
    assert.equal(
      planOf('Ban hành thông báo 07/QLN trước ngày 12 hằng tháng; lập biên bản 01/BBKT.').citations.length,
      0,
    );
    assert.equal(planOf('Thực hiện công văn 365/GDĐT về nhiệm vụ năm học.').citations.length, 1);
  });

  it('may stand in the footnote whose mark the symbol bears', () => {
    const line =
      'Các phòng, đơn vị thực hiện nghiêm túc, kịp thời các nhiệm vụ được giao tại kế hoạch\ncủa năm trước;\n';
    const text = `KẾ HOẠCH\nVăn thư năm 2027\n\n${line.repeat(8)}áp dụng Nghị định số 61/2018/NĐ-CP1 và\nNghị định số 45/2020/NĐ-CP2 của Chính phủ.\n\n1 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về một cửa.\n`;
    const short = planOf(text).citations.filter((it) => it.dating === 'missing');
    assert.deepEqual(
      short.map((it) => [it.symbol.form, it.isFirst]),
      [
        ['61/2018/NĐ-CP', false],
        ['45/2020/NĐ-CP', true],
      ],
    );
  });
});
