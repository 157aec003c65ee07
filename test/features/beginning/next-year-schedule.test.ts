import assert from 'node:assert/strict';
import { content, lines, next, plan } from './next-year-asked';

describe('next year’s plan of a schedule', () => {
  it('moves the months of a schedule, over what is done in them and in cells of their own', () => {
    const text = plan(
      '* Tháng 8/2026',
      '1. Tháng 10 năm 2026:',
      'THÁNG 01/2027',
      '2. Nghỉ Tết Nguyên đán Đinh Mùi từ ngày 01/02/2027 đến ngày 14/02/2027.',
      '| Tháng | Nội dung |',
      '| --- | --- |',
      '| 8+9/2026 | Khai giảng |',
      '| Tháng 01/2027 | Sơ kết |',
    ).replaceAll('ngày hội đọc sách năm 2026', 'dạy học năm học 2026 - 2027');
    assert.deepEqual(content(text), [
      '* Tháng 8/2027',
      '1. Tháng 10 năm 2027:',
      'THÁNG 01/2028',
      '<!-- xem lại: Đinh Mùi là năm 2027, năm 2028 là Mậu Thân -->',
      '<!-- xem lại: ngày theo âm lịch mỗi năm một khác, tính lại ngày cho năm 2028 -->',
      '2. Nghỉ Tết Nguyên đán Đinh Mùi từ ngày 01/02/2028 đến ngày 14/02/2028.',
      '| Tháng | Nội dung |',
      '| --- | --- |',
      '| 8+9/2027 | Khai giảng |',
      '| Tháng 01/2028 | Sơ kết |',
    ]);
    assert.deepEqual(lines('1. Thời điểm kiểm tra: Từ 0h00’ ngày 01/12/2025 đến 24h00’ ngày 20/02/2026.'), [
      '1. Thời điểm kiểm tra: Từ 0h00’ ngày 01/12/2026 đến 24h00’ ngày 20/02/2027.',
    ]);
  });

  it('moves both days of a range that a bracket parts, and says that a day of the moon falls elsewhere', () => {
    assert.deepEqual(lines('1. Trực Tết từ 17h00 ngày 14/02/2026 (27 tháng Chạp) đến hết ngày 22/02/2026.'), [
      '<!-- xem lại: ngày theo âm lịch mỗi năm một khác, tính lại ngày cho năm 2027 -->',
      '1. Trực Tết từ 17h00 ngày 14/02/2027 (27 tháng Chạp) đến hết ngày 22/02/2027.',
    ]);
  });

  it('does not say of what year a plan of last year is that has no title', () => {
    assert.equal(
      lines('1. Thay thế Kế hoạch số 09/KH-SVH ngày 20/8/2025 của Sở Văn hóa.')[0],
      '<!-- xem lại: Kế hoạch số 09/KH-SVH ban hành năm 2025, thay bằng văn bản mới nếu đã có -->',
    );
  });

  it('of a project that goes on for years is that of the year in which it was issued', () => {
    const text = plan('1. Bàn giao mặt bằng 70% trước 31/12/2026, 100% trước 31/3/2027.')
      .replaceAll(' năm 2026', '')
      .replace('tháng 02', 'tháng 6 năm 2026')
      .replace('trước ngày 05/5/2026', '');
    assert.equal(next(text).plan?.from, 2026);
  });
});
