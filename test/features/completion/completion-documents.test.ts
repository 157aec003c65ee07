import assert from 'node:assert/strict';
import { completionsAt, labelsAt, lineTaken, take } from './completing';
import { above, below, clean, commune, ministry, party, withLine, wrapped } from './completion-drafts';

describe('documents', () => {
  it('are told in full where they are first named, and by type and number behind that', () => {
    const told = 'Kế hoạch số 231/KH-UBND';
    assert.equal(
      lineTaken(withLine(clean, 'III. KINH', 'Các phòng bám sát nội dung theo ke hoach 231‸')),
      `Các phòng bám sát nội dung theo ${told}`,
    );
    const early = clean.replace('Căn cứ Luật Lưu trữ', 'Thực hiện Ke hoach 231‸\n\nCăn cứ Luật Lưu trữ');
    assert.equal(
      lineTaken(early),
      `Thực hiện ${told} ngày 05/11/2026 của Ủy ban nhân dân tỉnh về công tác văn thư, lưu trữ trên địa bàn tỉnh năm 2027`,
    );
  });

  it('stand in the bases with the days written as there, closed as their neighbours are, and none twice', () => {
    const marked = withLine(clean, 'Căn cứ Nghị định', 'Căn cứ ‸');
    const offered = labelsAt(marked, { others: [above] });
    assert.deepEqual(offered, ['Kế hoạch số 214/KH-UBND', 'Quyết định số 1248/QĐ-TTg']);
    assert.equal(
      lineTaken(marked, undefined, { others: [above] }),
      'Căn cứ Kế hoạch số 214/KH-UBND ngày 16 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh triển khai công tác phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2027;',
    );
    const last = withLine(clean, 'Sở Nội vụ ban hành', 'Căn cứ quyet dinh 1248‸');
    assert.match(lineTaken(last, undefined, { others: [above] }), /giai đoạn 2021 - 2030\.$/u);
    const closed = withLine(clean, 'Căn cứ Nghị định', 'Căn cứ ‸;');
    assert.match(lineTaken(closed, undefined, { others: [above] }), /năm 2027;$/u);
  });

  it('are a whole basis for who begins it without accents', () => {
    for (const typed of ['can cu', 'căn cứ', 'Căn cu', 'can cu quyet dinh 1248', 'căn cứ Quyết'])
      assert.match(
        lineTaken(withLine(clean, 'Căn cứ Nghị định', `${typed}‸`), undefined, { others: [above], isQuiet: true }),
        /^Căn cứ (?:Kế hoạch số 214|Quyết định số 1248)\/.*;$/u,
        typed,
      );
  });

  it('are found by any of their words, with accents and without', () => {
    const asked = (typed: string): readonly string[] =>
      labelsAt(withLine(clean, 'III. KINH', `Thực hiện ${typed}‸`), { others: [above] });
    for (const typed of [
      'duoi nuoc',
      'Đuối nước',
      'ĐUỐI',
      '214',
      '214/kh',
      'kế hoạch số 214/KH-UBND',
      'tre em tinh',
      'ubnd tinh duoi',
      'uỷ ban đuối',
      'Kế hoạch triển khai công tác phòng',
    ])
      assert.equal(asked(typed)[0], 'Kế hoạch số 214/KH-UBND', typed);
    assert.equal(asked('30/2020')[0], 'Nghị định số 30/2020/NĐ-CP');
    assert.equal(asked('van thu nghi dinh')[0], 'Nghị định số 30/2020/NĐ-CP');
    assert.deepEqual(asked('khong co gi'), []);
  });

  it('are found in a draft that is in NFD, at the right place', () => {
    const marked = withLine(clean, 'III. KINH', 'Thực hiện Kế hoạch số 23‸').normalize('NFD');
    assert.equal(lineTaken(marked).normalize('NFC'), 'Thực hiện Kế hoạch số 231/KH-UBND');
    assert.match(
      take(withLine(clean, 'III. KINH', 'Thực hiện Kế hoạch đuối‸').normalize('NFD'), undefined, {
        others: [above],
      }).normalize('NFC'),
      /Thực hiện Kế hoạch số 214\/KH-UBND ngày 16\/10\/2026 của/u,
    );
  });

  it('are found by their type alone, wherever it is begun without accents', () => {
    const told = 'Quyết định số 1248/QĐ-TTg';
    const asked = (words: string, isQuiet = false): readonly string[] =>
      labelsAt(withLine(clean, 'III. KINH', words), { others: [above], isQuiet });
    assert.ok(asked('Các phòng nắm vững Quyet d‸').includes(told));
    assert.ok(asked('Các phòng nắm vững Quyet d‸', true).includes(told));
    assert.deepEqual(asked('Các phòng nắm vững Quy‸', true), []);
    assert.deepEqual(asked('Các phòng làm theo đúng Quyet tam‸'), []);
    assert.ok(!asked('III. Quyet‸').some((it) => it.startsWith('Quyết định')), 'a heading');
    for (const lead of ['Quán triệt', 'Cụ thể hóa', 'Theo quy định tại khoản 3, Điều 4', 'Nội dung nêu tại Mục II'])
      assert.equal(asked(`${lead} ‸`)[0], 'Kế hoạch số 231/KH-UBND', lead);
  });

  it('follow one that has been named', () => {
    const marked = withLine(clean, 'III. KINH', 'Thực hiện Kế hoạch số 231/KH-UBND và ‸');
    const offered = labelsAt(marked, { others: [above] });
    assert.ok(offered.includes('Quyết định số 1248/QĐ-TTg'), offered.join(' | '));
    assert.match(lineTaken(marked, 'Quyết định số 1248/QĐ-TTg', { others: [above] }), /KH-UBND và Quyết định số 1248/u);
  });

  it('come first where they are of the matter of the draft, those of a year that is over behind', () => {
    const cited = (name: string): string =>
      `KẾ HOẠCH\nA\n\nThực hiện ${name}, Sở A ban hành Kế hoạch như sau:\n\nI. B\n`;
    const others = [
      cited('Chỉ thị số 5/CT-TTg ngày 10/10/2026 của Thủ tướng Chính phủ về an toàn giao thông'),
      cited('Chỉ thị số 5/CT-TTg ngày 10/10/2026 của Thủ tướng Chính phủ về an toàn giao thông'),
      cited('Chỉ thị số 6/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về công tác văn thư, lưu trữ'),
      cited('Chỉ thị số 7/CT-TTg ngày 05/01/2024 của Thủ tướng Chính phủ về công tác văn thư, lưu trữ năm 2024'),
    ];
    const draft =
      'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố:     /KH-SNV\nAn Bình, ngày     tháng 11 năm 2026\n\nKẾ HOẠCH\nCông tác văn thư, lưu trữ năm 2027\n\nThực hiện ‸';
    const offered = labelsAt(draft, { others });
    assert.deepEqual(offered, ['Chỉ thị số 6/CT-TTg', 'Chỉ thị số 7/CT-TTg', 'Chỉ thị số 5/CT-TTg']);
  });

  it('come in their order: cited here, from above, cited by most, newest', () => {
    const cited = (number: number, day: string): string =>
      `KẾ HOẠCH\nA\n\nThực hiện Quyết định số ${number}/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ về việc ${number}, Sở A ban hành Kế hoạch như sau:\n`;
    const others = [
      cited(1, '05/01/2026'),
      cited(1, '05/01/2026'),
      cited(2, '06/02/2026'),
      cited(3, '06/3/2026'),
      above,
    ];
    const offered = labelsAt(withLine(clean, 'III. KINH', 'Thực hiện ‸'), { others });
    assert.deepEqual(offered.slice(0, 4), [
      'Kế hoạch số 231/KH-UBND',
      'Nghị định số 30/2020/NĐ-CP',
      'Quyết định số 46/2025/QĐ-UBND',
      'Kế hoạch số 214/KH-UBND',
    ]);
    assert.deepEqual(
      offered.filter((it) => /^Quyết định số [123]\//u.test(it)),
      ['Quyết định số 1/QĐ-TTg', 'Quyết định số 3/QĐ-TTg', 'Quyết định số 2/QĐ-TTg'],
    );
  });

  it('of another province are none of this one', () => {
    const elsewhere = above
      .replaceAll('HOÀI LĨNH', 'AN BÌNH')
      .replaceAll('Hoài Lĩnh', 'An Bình')
      .replaceAll('214/KH', '377/KH');
    const marked = withLine(clean, 'III. KINH', 'Thực hiện Ke hoach ‸');
    const line = lineTaken(marked, 'Kế hoạch số 377/KH-UBND', { others: [elsewhere] });
    assert.match(line, /của Ủy ban nhân dân tỉnh An Bình triển khai/u);
    const citing = below
      .replaceAll('HOÀI LĨNH', 'AN BÌNH')
      .replaceAll('Hoài Lĩnh', 'An Bình')
      .replaceAll('214/KH', '377/KH');
    assert.ok(!labelsAt(marked, { others: [citing] }).includes('Kế hoạch số 377/KH-UBND'));
    // The same number in both provinces: the one at home.
    const same = lineTaken(marked, 'Kế hoạch số 214/KH-UBND', {
      others: [above, elsewhere.replaceAll('377/KH', '214/KH').replace('đuối nước trẻ em', 'cháy rừng')],
    });
    assert.match(same, /tỉnh triển khai công tác phòng, chống đuối nước/u);
  });

  it('have a stop for what nobody says, and for a day on which plans do not agree', () => {
    const cite = (day: string): string =>
      `KẾ HOẠCH\nA\n\nThực hiện Quyết định số 9/QĐ-TTg${day} của Thủ tướng Chính phủ về việc làm, Sở A ban hành Kế hoạch như sau:\n`;
    const text = (...days: readonly string[]): string =>
      lineTaken(withLine(clean, 'III. KINH', 'Thực hiện quyet dinh 9‸'), undefined, { others: days.map(cite) });
    assert.match(text(' ngày 05/01/2026', ' ngày 06/01/2026'), /số 9\/QĐ-TTg ngày … của/u);
    assert.match(
      text(' ngày 05/01/2026', ' ngày 06/01/2026', ' ngày 06/01/2026'),
      /số 9\/QĐ-TTg ngày 06\/01\/2026 của/u,
    );
    const own = above.replace('ngày 16 tháng 10', 'ngày      tháng 10');
    const { items } = completionsAt(withLine(clean, 'III. KINH', 'Thực hiện Kế hoạch 214‸'), { others: [own, own] });
    assert.match(items[0]?.snippet ?? items[0]?.text ?? '', /ngày \$\{1:…\} của|^$/u);
  });

  it('of the Party have their comma where the draft has it, and its shorter name', () => {
    const marked = withLine(party, 'II- CHỈ TIÊU', 'Các chi bộ học tập theo ‸');
    assert.deepEqual(labelsAt(marked), ['Kế hoạch 64-KH/TU', 'Nghị quyết 57-NQ/TW']);
    assert.match(
      lineTaken(marked, 'Nghị quyết số 60-NQ/TU', { others: [wrapped] }),
      /số 60-NQ\/TU, ngày 24\/8\/2026 của Ban Chấp hành Đảng bộ tỉnh/u,
    );
    assert.match(
      lineTaken(withLine(clean, 'III. KINH', 'Thực hiện 57-NQ‸'), undefined, { others: [party] }),
      /^Thực hiện Nghị quyết số 57-NQ\/TW ngày 22\/12\/2024 của Bộ Chính trị/u,
    );
  });

  it('are known in a commune, a ministry and in hard-wrapped text', () => {
    assert.equal(
      lineTaken(withLine(commune, 'II. NỘI DUNG', 'Thực hiện theo ‸')),
      'Thực hiện theo Kế hoạch số 227/KH-UBND',
    );
    assert.match(lineTaken(`${ministry}Thực hiện theo 45/20‸\n`), /theo Nghị định số 45\/2024\/NĐ-CP$/u);
    const marked = wrapped.replace(
      'gỡ bỏ gian hàng vi phạm. Các nội dung này thực hiện theo Kế hoạch số 198/KH-\nUBND',
      'gỡ bỏ gian hàng vi phạm. Các nội dung này thực hiện theo\nKế hoạch 19‸',
    );
    assert.match(take(marked), /thực hiện theo\nKế hoạch số 198\/KH-UBND và chương trình/u);
  });

  it('tell the day of the one that is named', () => {
    const marked = withLine(clean, 'III. KINH', 'Bám sát Kế hoạch số 214/KH-UBND ngày ‸');
    assert.equal(lineTaken(marked, undefined, { others: [above] }), 'Bám sát Kế hoạch số 214/KH-UBND ngày 16/10/2026');
    assert.deepEqual(labelsAt(marked), []);
  });

  it('are laws by their names, with their day to be filled in as a basis', () => {
    const { items } = completionsAt(withLine(clean, 'Căn cứ Nghị định', 'Căn cứ luat luu tru‸'));
    assert.match(items[0]?.snippet ?? '', /^Luật Lưu trữ ngày \$\{1:…\} tháng \$\{2:…\} năm \$\{3:…\};$/u);
    assert.equal(lineTaken(withLine(clean, 'III. KINH', 'Thực hiện Luật Lưu‸')), 'Thực hiện Luật Lưu trữ');
  });

  it('do not come up over prose', () => {
    for (const prose of [
      'Các phòng thực hiện nghiêm quy định',
      'Thực hiện kế hoạch',
      'Làm việc tại hội trường',
      'theo quy',
      'Căn cứ tình hình thực tế, các đơn vị tri',
      'Căn cứ tình hình để điều chỉnh. Kh',
      'Thực hiện Kế hoạch này',
    ])
      assert.deepEqual(
        labelsAt(withLine(clean, 'III. KINH', `${prose}‸`), { others: [above], isQuiet: true }),
        [],
        prose,
      );
    assert.ok(labelsAt(withLine(clean, 'III. KINH', 'Thực hiện Kế‸'), { others: [above], isQuiet: true }).length > 1);
  });
});
