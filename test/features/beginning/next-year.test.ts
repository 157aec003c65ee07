import assert from 'node:assert/strict';
import { findingsOf } from '../../rules/workbench';
import { samples } from '../../seeds/real-plans';
import { content, lines, next, plan, rolled } from './next-year-asked';

describe('next year’s plan', () => {
  it('has blanks for number and day, and the new year wherever the plan names its own', () => {
    assert.equal(
      rolled(plan('1. Trưng bày sách từ ngày 15/4/2026 đến ngày 24/4/2026.')),
      `UBND TỈNH HOÀI LĨNH
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:     /KH-SNV
Hoài Lĩnh, ngày     tháng     năm 2027

KẾ HOẠCH
Tổ chức ngày hội đọc sách năm 2027

<!-- xem lại: Kế hoạch số 57/KH-UBND là của năm 2026, thay bằng văn bản của năm 2027 -->
Thực hiện Kế hoạch số 57/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về phát triển văn hóa đọc năm 2026, Sở Nội vụ xây dựng Kế hoạch tổ chức ngày hội đọc sách năm 2027 như sau:

I. NỘI DUNG

1. Trưng bày sách từ ngày 15/4/2027 đến ngày 24/4/2027.

II. TỔ CHỨC THỰC HIỆN

1. Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 05/5/2027.

Trên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2027 của Sở Nội vụ./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
- Lưu: VT, VP.

GIÁM ĐỐC

Lò Văn Sương
`,
    );
  });

  it('names the new year where any body issues it', () => {
    const text = plan('1. Mở lớp.').replaceAll('Sở Nội vụ', 'Bệnh viện Đa khoa Hoài Lĩnh');
    assert.ok(
      rolled(text).includes(
        'năm 2026, Bệnh viện Đa khoa Hoài Lĩnh xây dựng Kế hoạch tổ chức ngày hội đọc sách năm 2027',
      ),
    );
  });

  it('moves deadlines with their months, quarters, and into the year after', () => {
    assert.deepEqual(
      lines(
        '1. Kiểm kê, hoàn thành trước ngày 15 tháng 4 năm 2026.',
        '2. Tập huấn trong quý II/2026; khảo sát trong tháng 6 năm 2026.',
        '3. Các phòng gửi báo cáo năm trước ngày 12/01/2027.',
        '4. Định kỳ báo cáo trước ngày 18 hằng tháng.',
      ),
      [
        '1. Kiểm kê, hoàn thành trước ngày 15 tháng 4 năm 2027.',
        '2. Tập huấn trong quý II/2027; khảo sát trong tháng 6 năm 2027.',
        '3. Các phòng gửi báo cáo năm trước ngày 12/01/2028.',
        '4. Định kỳ báo cáo trước ngày 18 hằng tháng.',
      ],
    );
  });

  it('marks a day that is a day off now; one for a report is found as in any plan', () => {
    assert.deepEqual(
      lines(
        '1. Trưng bày, hoàn thành trước ngày 18/4/2026.',
        '2. Ra mắt tủ sách, hoàn thành trước ngày 30/4/2026.',
        '3. Các phòng báo cáo kết quả trước ngày 20/3/2026.',
      ),
      [
        '<!-- xem lại: 18/4/2027 là Chủ nhật -->',
        '1. Trưng bày, hoàn thành trước ngày 18/4/2027.',
        '<!-- xem lại: 30/4/2027 là ngày Chiến thắng 30/4 -->',
        '2. Ra mắt tủ sách, hoàn thành trước ngày 30/4/2027.',
        '3. Các phòng báo cáo kết quả trước ngày 20/3/2027.',
      ],
    );
    const text = rolled(plan('3. Các phòng báo cáo kết quả trước ngày 20/3/2026.'));
    assert.ok(findingsOf(text).some((it) => it.rule === 'deadline-weekend'));
  });

  it('gives a day its new weekday', () => {
    assert.deepEqual(lines('1. Khai mạc vào thứ Tư, ngày 15/4/2026.', '2. Bế mạc vào ngày 24/4/2026 (thứ Sáu).'), [
      '1. Khai mạc vào thứ Năm, ngày 15/4/2027.',
      '<!-- xem lại: 24/4/2027 là thứ Bảy -->',
      '2. Bế mạc vào ngày 24/4/2027 (thứ Bảy).',
    ]);
  });

  it('takes the day before where a year has no 29/02', () => {
    const text = plan('1. Kiểm kê, hoàn thành trước ngày 29/02/2028.').replaceAll('2026', '2028');
    assert.deepEqual(content(text, { thisYear: 2028 }), [
      '<!-- xem lại: năm 2029 không có ngày 29/02, đã đổi thành 28/02 -->',
      '1. Kiểm kê, hoàn thành trước ngày 28/02/2029.',
    ]);
  });

  it('leaves other documents, quotations, stages and results as they are, and marks what tells of the year', () => {
    assert.deepEqual(
      lines(
        '1. Thực hiện Nghị định số 30/2026/NĐ-CP ngày 05/3/2026 của Chính phủ về công tác thư viện.',
        '2. Năm 2026 đạt 80% chỉ tiêu.',
        '3. Thực hiện Đề án giai đoạn 2021 - 2026; phong trào giai đoạn 2026 - 2030.',
        '4. Phát động cuộc thi “Sách và tôi năm 2026”.',
        '5. Kỷ niệm 81 năm Ngày Quốc khánh.',
        '6. Chào mừng tết Bính Ngọ.',
        '7. Dự Liên hoan lần thứ IX, năm 2026; hội nghị lần thứ 2 trong tháng.',
      ),
      [
        '1. Thực hiện Nghị định số 30/2026/NĐ-CP ngày 05/3/2026 của Chính phủ về công tác thư viện.',
        '<!-- xem lại: còn nhắc năm 2026 (2. Năm 2026 đạt 80% chỉ tiêu.) -->',
        '2. Năm 2026 đạt 80% chỉ tiêu.',
        '<!-- xem lại: giai đoạn 2021 - 2026 hết trước năm 2027 -->',
        '3. Thực hiện Đề án giai đoạn 2021 - 2026; phong trào giai đoạn 2026 - 2030.',
        '4. Phát động cuộc thi “Sách và tôi năm 2026”.',
        '<!-- xem lại: kỷ niệm 81 năm là tính cho năm 2026 -->',
        '5. Kỷ niệm 81 năm Ngày Quốc khánh.',
        '<!-- xem lại: Bính Ngọ là năm 2026, năm 2027 là Đinh Mùi -->',
        '6. Chào mừng tết Bính Ngọ.',
        '<!-- xem lại: lần thứ IX là của năm 2026 -->',
        '<!-- xem lại: còn nhắc năm 2026 (… Dự Liên hoan lần thứ IX, năm 2026; hội nghị lần thứ 2 …) -->',
        '7. Dự Liên hoan lần thứ IX, năm 2026; hội nghị lần thứ 2 trong tháng.',
      ],
    );
  });

  it('marks the years beside its own, months that are no deadlines, and days of the moon’s calendar', () => {
    assert.deepEqual(
      lines(
        '1. Tổng hợp báo cáo năm 2025 gửi Sở Văn hóa.',
        '2. Lập dự toán năm 2027.',
        '3. Căn cứ Luật Thư viện ngày 19 tháng 02 năm 2025.',
        '4. Đánh giá giữa kỳ: tháng 6/2026.',
        '5. Trực Giao thừa từ ngày 16/02/2026 đến ngày 17/02/2026.',
        '6. Thi đua theo Công văn số 12/SVH-TV ngày 20/01/2026 của Sở Văn hóa.',
      ),
      [
        '<!-- xem lại: còn nhắc năm 2025 (1. Tổng hợp báo cáo năm 2025 gửi Sở Văn hóa.) -->',
        '1. Tổng hợp báo cáo năm 2025 gửi Sở Văn hóa.',
        '<!-- xem lại: còn nhắc năm 2027 (2. Lập dự toán năm 2027.) -->',
        '2. Lập dự toán năm 2027.',
        '3. Căn cứ Luật Thư viện ngày 19 tháng 02 năm 2025.',
        '<!-- xem lại: còn nhắc năm 2026 (4. Đánh giá giữa kỳ: tháng 6/2026.) -->',
        '4. Đánh giá giữa kỳ: tháng 6/2026.',
        '<!-- xem lại: ngày theo âm lịch mỗi năm một khác, tính lại ngày cho năm 2027 -->',
        '5. Trực Giao thừa từ ngày 16/02/2027 đến ngày 17/02/2027.',
        '<!-- xem lại: Công văn số 12/SVH-TV là của năm 2026, thay bằng văn bản của năm 2027 -->',
        '6. Thi đua theo Công văn số 12/SVH-TV ngày 20/01/2026 của Sở Văn hóa.',
      ],
    );
  });

  it('moves the year in its own number', () => {
    assert.match(rolled(plan('1. Mở lớp.').replace('12/KH-SNV', '12/2026/KH-SNV')), /\nSố: {5}\/2027\/KH-SNV\n/u);
  });

  it('leaves a part that looks back alone', () => {
    const text = plan('1. Mở lớp.').replace(
      'I. NỘI DUNG',
      'I. ĐÁNH GIÁ KẾT QUẢ\n\n1. Đã hoàn thành kiểm kê trước ngày 30/01/2026.\n\nI. NỘI DUNG',
    );
    assert.ok(rolled(text).includes('1. Đã hoàn thành kiểm kê trước ngày 30/01/2026.\n'));
  });

  it('says of what to replace how often it stands there', () => {
    assert.match(
      rolled(plan('1. Giao lưu theo Kế hoạch số 57/KH-UBND.')),
      /<!-- xem lại: Kế hoạch số 57\/KH-UBND là của năm 2026, thay cả 2 chỗ bằng văn bản của năm 2027 -->/u,
    );
  });

  it('puts its marks above a table, not into it', () => {
    assert.deepEqual(
      lines(
        '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |',
        '|---|---|---|---|',
        '| 1 | Kiểm kê sách | Văn phòng Sở | Trước ngày 15/4/2026 |',
        '| 2 | Trưng bày | Văn phòng Sở | Trước ngày 18/4/2026 |',
      ),
      [
        '<!-- xem lại: 18/4/2027 là Chủ nhật -->',
        '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |',
        '|---|---|---|---|',
        '| 1 | Kiểm kê sách | Văn phòng Sở | Trước ngày 15/4/2027 |',
        '| 2 | Trưng bày | Văn phòng Sở | Trước ngày 18/4/2027 |',
      ],
    );
  });

  it('blanks the bracket of an appendix', () => {
    const text = (bracket: string): string =>
      `${plan('1. Mở lớp theo Phụ lục kèm theo.')}\nPhụ lục\nDANH MỤC\n${bracket}\n\n1. Sách.\n`;
    const now = (bracket: string): string | undefined =>
      rolled(text(bracket))
        .split('\n')
        .find((it) => it.startsWith('(Kèm'));
    assert.equal(
      now('(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 02 năm 2026 của Sở Nội vụ)'),
      '(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng     năm 2027 của Sở Nội vụ)',
    );
    assert.equal(
      now('(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/02/2026 của Sở Nội vụ)'),
      '(Kèm theo Kế hoạch số     /KH-SNV ngày …/…/2027 của Sở Nội vụ)',
    );
    assert.equal(
      now('(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng 02 năm 2026 của Sở Nội vụ)'),
      '(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng     năm 2027 của Sở Nội vụ)',
    );
  });

  it('of a school year or a season moves both its years, and the deadlines in them', () => {
    const text = plan(
      '1. Khai giảng vào ngày 05/9/2026; tổng kết trước ngày 25/5/2027.',
      '2. Ôn tập cuối năm học 2026 - 2027.',
    )
      .replaceAll('ngày hội đọc sách năm 2026', 'dạy học năm học 2026 - 2027')
      .replace('văn hóa đọc năm 2026', 'giáo dục năm học 2026 - 2027');
    const now = rolled(text);
    assert.match(now, /\nTổ chức dạy học năm học 2027 - 2028\n/u);
    assert.match(now, /xây dựng Kế hoạch tổ chức dạy học năm học 2027 - 2028 như sau:/u);
    assert.match(now, /\n1\. Khai giảng vào ngày 05\/9\/2027; tổng kết trước ngày 25\/5\/2028\.\n/u);
    assert.match(now, /\n2\. Ôn tập cuối năm học 2027 - 2028\.\n/u);
    assert.match(now, /Kế hoạch số 57\/KH-UBND là của năm 2026, thay bằng văn bản của năm 2027/u);
    const again = plan('1. Mở cửa.').replaceAll('ngày hội đọc sách năm 2026', 'ngày hội đọc sách lần thứ 4, năm 2026');
    assert.match(
      rolled(again),
      /<!-- xem lại: lần thứ 4 là của năm 2026 -->\nTổ chức ngày hội đọc sách lần thứ 4, năm 2027\n/u,
    );
    const sown = plan('1. Gieo mạ trước ngày 05/01/2027.').replaceAll(
      'ngày hội đọc sách năm 2026',
      'sản xuất vụ Đông Xuân năm 2026 - 2027',
    );
    assert.match(rolled(sown), /\nTổ chức sản xuất vụ Đông Xuân năm 2027 - 2028\n/u);
    assert.match(rolled(sown), /\n1\. Gieo mạ trước ngày 05\/01\/2028\.\n/u);
  });

  it('of the Party keeps its form', () => {
    const text = samples.find((it) => it.name.includes('dang-uy'))?.text ?? '';
    const now = rolled(text, { thisYear: 2027 });
    assert.match(now, /\nSố {5}-KH\/ĐU\n/u);
    assert.match(now, /\nThượng Khuê, ngày {5}tháng {5}năm 2027\n/u);
  });

  it('is not made of what is no plan of one past year', () => {
    assert.equal(
      next(plan('1. Mở lớp.'), { thisYear: 2025 }).problem,
      'Kế hoạch này đã là của năm 2026, chưa cần lập kế hoạch năm 2027',
    );
    assert.deepEqual(next(plan('1. Mở lớp.'), { thisYear: 2029 }), { choose: [2029, 2030] });
    assert.equal(next(plan('1. Mở lớp.'), { thisYear: 2029, year: 2029 }).plan?.year, 2029);
    assert.equal(next(plan('1. Mở lớp.'), { year: 2026 }).problem, 'Năm 2026 không ở sau năm 2026 của kế hoạch này');
    assert.equal(
      next(plan('1. Mở lớp.').replaceAll(' năm 2026', ' giai đoạn 2026 - 2030')).problem,
      'Đây là kế hoạch giai đoạn 2026 - 2030, không phải của một năm, nên không chuyển sang năm sau được',
    );
    assert.equal(next('').problem, 'Tệp này trống hoặc quá dài nên không lập được kế hoạch năm sau');
    assert.equal(
      next('KẾ HOẠCH\nTổ chức hội thi\n\nI. NỘI DUNG\n\n1. Mở lớp.\n').problem,
      'Kế hoạch này không ghi năm nào nên không biết năm sau là năm nào',
    );
    assert.equal(
      next(plan('1. Mở lớp.').replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replaceAll('Kế hoạch', 'Báo cáo')).problem,
      'Văn bản này không phải kế hoạch nên không lập được kế hoạch năm sau',
    );
  });

  it('for a later year moves everything by as many', () => {
    const now = rolled(plan('1. Trưng bày sách từ ngày 15/4/2026 đến ngày 24/4/2026.'), { thisYear: 2028, year: 2028 });
    assert.match(now, /đọc sách năm 2028\n.*từ ngày 15\/4\/2028 đến ngày 24\/4\/2028/su);
    assert.doesNotMatch(now, /năm 2027/u);
  });
});
