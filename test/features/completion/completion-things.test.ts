import assert from 'node:assert/strict';
import { sayWeekday, toDay } from '../../../server/src/syntax/days/date';
import { completionsAt, labelsAt, lineTaken, take } from './completing';
import { above, below, clean, commune, ministry, party, table, withLine, wrapped } from './completion-drafts';

describe('units', () => {
  it('are those of the draft, those that do most first, and no partner twice', () => {
    const support = clean.replace(
      'Đơn vị phối hợp: Phòng Cải cách hành chính và Văn thư, lưu trữ.',
      'Đơn vị phối hợp: ‸',
    );
    const offered = labelsAt(support);
    assert.ok(
      offered.includes('Các phòng, đơn vị thuộc Sở') &&
        offered.includes('Phòng Cải cách hành chính và Văn thư, lưu trữ'),
    );
    assert.ok(!offered.includes('Văn phòng Sở'), 'who leads the task');
    assert.ok(!offered.includes('Ủy ban nhân dân tỉnh') && !offered.includes('Sở Nội vụ'));
    const lead = withLine(clean, 'III. KINH', 'Đơn vị chủ trì: ‸');
    assert.ok(labelsAt(lead).includes('Văn phòng Sở'), 'the lead of another task');
    const typed = labelsAt(withLine(clean, 'III. KINH', 'Đơn vị chủ trì: van‸'), { isQuiet: true });
    assert.deepEqual(typed, ['Văn phòng Sở', 'Phòng Cải cách hành chính và Văn thư, lưu trữ']);
  });

  it('have a name of their own: `UBND` alone is that of nobody', () => {
    const draft = clean.replace(
      'III. KINH',
      'Phối hợp với UBND, Sở Y tế; báo cáo UBND và Ủy ban nhân dân.\n\nIII. KINH',
    );
    const offered = labelsAt(withLine(draft, 'III. KINH', 'Đơn vị phối hợp: ‸'));
    assert.ok(offered.includes('Sở Y tế'));
    assert.deepEqual(
      offered.filter((it) => it === 'UBND' || it === 'Ủy ban nhân dân'),
      [],
    );
  });

  it('are not those of the same office in another province, and those that other plans of the office give work to come first', () => {
    const plan = (place: string, unit: string): string =>
      `UBND TỈNH ${place.toLocaleUpperCase('vi')}\nSỞ Y TẾ\nSố: 5/KH-SYT\n${place}, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\n` +
      `Thực hiện Chỉ thị số 5/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về phòng bệnh, Sở Y tế ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền\n\nĐơn vị chủ trì: ${unit}.\n`;
    const draft = `${plan('An Bình', '').replace('Số: 5/', 'Số:     /').trimEnd().replace(/\.$/u, '')} ‸`;
    const others = [plan('An Bình', 'Phòng Nghiệp vụ Y'), plan('Hoài Lĩnh', 'Phòng Dân số')];
    const offered = labelsAt(draft, { others });
    assert.equal(offered[0], 'Phòng Nghiệp vụ Y');
    assert.ok(!offered.includes('Phòng Dân số') && !offered.includes('Thủ tướng Chính phủ'), offered.join(' | '));
  });

  it('are those of the office whether its plans name its place or not', () => {
    const plan = (issuer: string, unit: string): string =>
      `ỦY BAN NHÂN DÂN\nXÃ THƯỢNG KHUÊ\nSố: 5/KH-UBND\nThượng Khuê, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\n` +
      `Thực hiện Chỉ thị số 5/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về phòng bệnh, ${issuer} ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền\n\nĐơn vị chủ trì: ${unit}`;
    const [short, long] = ['Ủy ban nhân dân xã', 'Ủy ban nhân dân xã Thượng Khuê'];
    for (const [one, other] of [
      [short, long],
      [long, short],
    ] as const) {
      assert.deepEqual(labelsAt(plan(one, '‸'), { others: [plan(other, 'Phòng Kinh tế.\n')] }), ['Phòng Kinh tế'], one);
    }
  });

  it('are written small within a list, and none twice in it', () => {
    const marked = withLine(clean, 'III. KINH', 'Đơn vị phối hợp: Văn phòng Sở, ‸');
    const offered = labelsAt(marked);
    assert.ok(offered.includes('các phòng, đơn vị thuộc Sở') && !offered.includes('Văn phòng Sở'));
    assert.equal(
      lineTaken(withLine(clean, 'III. KINH', 'Đơn vị phối hợp: Văn phòng Sở, trung tam‸')),
      'Đơn vị phối hợp: Văn phòng Sở, Trung tâm Lưu trữ lịch sử tỉnh',
    );
  });

  it('stand in sentences and behind who is reported to', () => {
    assert.equal(labelsAt(withLine(commune, '5. Đề nghị', '5. Giao ‸'))[0], 'Phòng Kinh tế');
    const partners = labelsAt(withLine(commune, '5. Đề nghị', '5. Giao Phòng Kinh tế chủ trì, phối hợp với ‸'));
    assert.ok(!partners.includes('Phòng Kinh tế') && partners.includes('Công an xã') && partners.includes('các thôn'));
    assert.deepEqual(labelsAt(withLine(commune, '5. Đề nghị', 'Các thôn gửi báo cáo về ‸')).slice(0, 2), [
      'Phòng Kinh tế',
      'Ủy ban nhân dân tỉnh',
    ]);
    assert.equal(lineTaken(`${ministry}Giao cuc‸\n`), 'Giao Cục Văn thư và Lưu trữ nhà nước');
    assert.deepEqual(labelsAt(withLine(commune, '5. Đề nghị', '5. Giao lưu c‸'), { isQuiet: true }), []);
  });

  it('stand in the cells below their heads', () => {
    const row =
      '| 8 | Kiểm tra, nghiệm thu khối lượng; đánh giá kết quả năm | Chi cục Trồng trọt và Bảo vệ thực vật | Chi cục Bảo vệ môi trường; Văn phòng Sở |';
    assert.ok(table.includes(row));
    const lead = labelsAt(table.replace(row, '| 8 | Kiểm tra | ‸ | Chi cục Bảo vệ môi trường; Văn phòng Sở |'));
    assert.equal(lead[0], 'Ủy ban nhân dân các xã, phường');
    assert.ok(!lead.includes('Chi cục Bảo vệ môi trường') && !lead.includes('Văn phòng Sở'));
    assert.ok(lead.includes('Chi cục Trồng trọt và Bảo vệ thực vật'));
    const support = table.replace(row, '| 8 | Kiểm tra | Văn phòng Sở | Chi cục Bảo vệ môi trường; thuy loi‸ |');
    assert.match(take(support), /\| Văn phòng Sở \| Chi cục Bảo vệ môi trường; Chi cục Thủy lợi \|/u);
    assert.deepEqual(labelsAt(table.replace(row, '| 8 | ‸ | Văn phòng Sở |')), []);
  });

  it('are those of other plans of the same office as well, as far as they still are', () => {
    const other = clean
      .replaceAll('Trung tâm Lưu trữ lịch sử tỉnh', 'Trung tâm Công nghệ thông tin')
      .replace('Hoàn thiện quy chế', 'Phối hợp với Sở Tài nguyên và Môi trường hoàn thiện quy chế');
    const offered = labelsAt(withLine(clean, 'III. KINH', 'Đơn vị chủ trì: ‸'), { others: [other, commune] });
    assert.ok(offered.includes('Trung tâm Công nghệ thông tin'));
    assert.ok(!offered.includes('Công an xã') && !offered.includes('Sở Tài nguyên và Môi trường'));
  });
});

describe('recipients', () => {
  const open = (text: string): string => text.replace(/Nơi nhận:\n[\s\S]*?\n\n/u, 'Nơi nhận:\n- ‸\n\n');

  it('are those whom the text names, then the usual groups, then the archive', () => {
    assert.deepEqual(labelsAt(open(clean)), [
      'Ủy ban nhân dân tỉnh (b/c)',
      'Văn phòng Sở',
      'Phòng Cải cách hành chính và Văn thư, lưu trữ',
      'Trung tâm Lưu trữ lịch sử tỉnh',
      'Các phòng, đơn vị thuộc Sở',
      'Lãnh đạo Sở',
      'Trang thông tin điện tử của Sở',
      'Lưu: VT, VP',
      'Lưu: VT, CCHCVTLT',
      'Lưu: VT, …',
    ]);
    assert.equal(lineTaken(open(clean)), '- Ủy ban nhân dân tỉnh (b/c);');
    assert.equal(lineTaken(open(clean), 'Lưu: VT, VP'), '- Lưu: VT, VP.');
    assert.equal(lineTaken(`${ministry}Nơi nhận:\n- van thu‸\n`), '- Cục Văn thư và Lưu trữ nhà nước;');
  });

  it('are those of the other plans of the office, as they are written there, before the usual groups', () => {
    const plan = (place: string, list: string): string =>
      `UBND TỈNH ${place.toLocaleUpperCase('vi')}\nSỞ Y TẾ\nSố:     /KH-SYT\n${place}, ngày     tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Tiêm chủng.\n\nNơi nhận:\n${list}`;
    const before =
      '- Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c);\n- Bệnh viện Đa khoa tỉnh;\n- Lưu: VT, NVY.\n\nGIÁM ĐỐC\n\nLê An\n';
    const offered = labelsAt(plan('An Bình', '- Bệnh viện Đa khoa tỉnh;\n- ‸'), {
      others: [plan('An Bình', before), plan('Hoài Lĩnh', before.replace('Đa khoa', 'Tâm thần'))],
    });
    assert.deepEqual(offered.slice(0, 2), ['Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c)', 'Lãnh đạo Sở']);
    assert.ok(!offered.some((it) => it.startsWith('Bệnh viện')), offered.join(' | '));
  });

  it('are not in the list yet', () => {
    const marked = clean.replace('- Lưu: VT, VP.', '- ‸\n- Lưu: VT, VP.');
    assert.deepEqual(labelsAt(marked), [
      'Văn phòng Sở',
      'Phòng Cải cách hành chính và Văn thư, lưu trữ',
      'Trung tâm Lưu trữ lịch sử tỉnh',
      'Lãnh đạo Sở',
    ]);
  });

  it('bring their dash along, and end as the Party ends them', () => {
    const bare = commune.replace(/Nơi nhận:\n[\s\S]*?\n\n/u, 'Nơi nhận:\nphong kinh‸\n\n');
    assert.equal(lineTaken(bare), '- Phòng Kinh tế;');
    assert.equal(lineTaken(open(party)), '- Ban Thường vụ Tỉnh ủy (để báo cáo),');
    assert.equal(lineTaken(open(party), 'Lưu Văn phòng Đảng ủy'), '- Lưu Văn phòng Đảng ủy.');
  });

  it('have the unit that drafted the plan behind the archive', () => {
    for (const line of ['- Lưu: VT, ‸', '- Lưu: VT, …‸', '- Lưu: VT, t‸'])
      assert.deepEqual(
        labelsAt(table.replace('- Lưu: VT, TTBVTV (02b).', line)),
        ['TTBVTV', 'BVMT'].slice(0, line.includes('t‸') ? 1 : 2),
        line,
      );
    assert.deepEqual(labelsAt(wrapped.replace('QLTM (02b).', 'q‸')), ['QLTM']);
    assert.match(take(wrapped.replace('QLTM (02b).', '…‸.'), 'QLTM'), /- Lưu: VT, QLTM\.\n/u);
  });

  it('are asked for nowhere else', () => {
    assert.deepEqual(labelsAt(withLine(clean, 'III. KINH', '- lanh dao‸')), []);
    assert.deepEqual(
      labelsAt(clean.replace('PHÓ GIÁM ĐỐC\n', 'PHÓ GIÁM ĐỐC\n- ‸\n')).filter((it) => /^Lưu|Lãnh/u.test(it)),
      [],
    );
  });
});

describe('days', () => {
  const days = (marked: string, asking?: Parameters<typeof completionsAt>[1]): readonly string[] =>
    completionsAt(marked, asking).items.map((it) => `${it.label} ${it.detail}`);

  it('are those that the superior plan asks for, with their weekday, and some days before', () => {
    const offered = days(withLine(below, 'II. ', 'Các trường gửi báo cáo kết quả 6 tháng đầu năm về Sở trước ngày ‸'), {
      others: [above],
    });
    assert.equal(offered[0], '15/6/2027 thứ Ba, đúng hạn cấp trên giao');
    assert.ok(offered.includes('11/6/2027 thứ Sáu, trước hạn cấp trên 2 ngày'));
    assert.ok(offered.includes('30/6/2027 thứ Tư, cuối 6 tháng đầu năm'));
    const year = days(withLine(below, 'II. ', 'Các trường gửi báo cáo năm về Sở trước ngày ‸'), { others: [above] });
    assert.match(year[0] as string, /^10\/12\/2027/u);
  });

  it('are working days behind the day of the plan, whatever the settings say of them', () => {
    const marked = withLine(commune, 'II. NỘI DUNG', 'Hoàn thành trước ngày ‸');
    const all = completionsAt(marked).items;
    assert.ok(10 < all.length && all.length <= 50);
    for (const { label, detail } of all) {
      const [day = 0, month = 0, year = 0] = label.split('/').map(Number);
      const at = toDay(year, month, day);
      assert.ok(toDay(2026, 11, 19) < at, label);
      assert.ok(!/Chủ nhật|thứ Bảy/u.test(sayWeekday(at)), label);
      assert.ok(detail?.startsWith(sayWeekday(at)), label);
      assert.ok(!/^(?:0[5-9]\/02\/2027|30\/4|01\/5|0[12]\/9)/u.test(label), label);
    }
    assert.ok(all.some((it) => it.label === '31/12/2026'));
    const closed = completionsAt(marked, { holidays: ['31/12/2026'] }).items.map((it) => it.label);
    assert.ok(!closed.includes('31/12/2026') && closed.includes('30/12/2026'));
    const worked = completionsAt(withLine(commune, 'II. NỘI DUNG', 'Hoàn thành trước ngày ‸'), {
      holidays: ['30/01/2027', '31/01/2027 làm việc'],
    });
    assert.ok(worked.items.some((it) => it.label === '31/01/2027'));
  });

  it('follow the start of a range, and what has been typed', () => {
    const range = days(withLine(commune, 'II. NỘI DUNG', 'Thực hiện từ ngày 01/3/2027 đến hết ngày ‸'));
    assert.ok(range.length > 5 && range.every((it) => !/\/(?:11|12)\/2026|\/0[12]\/2027/u.test(it)), range.join());
    assert.ok(days(withLine(commune, 'II. NỘI DUNG', 'Hoàn thành trước ngày 3‸')).every((it) => it.startsWith('3')));
    assert.deepEqual(days(withLine(commune, 'II. NỘI DUNG', 'Hoàn thành trước ngày 15/4‸'), { isQuiet: true }), []);
  });

  it('are written as the draft writes them, today being the first where it has no day', () => {
    const words = `${ministry}Tổng kết trước ngày ‸\n`;
    assert.match(lineTaken(words), /^Tổng kết trước ngày \d\d tháng \d\d? năm 2027$/u);
    const piece = 'I. NỘI DUNG\n\n1. Hoàn thành trước ngày ‸';
    assert.match(days(piece, { today: toDay(2026, 3, 2) }).join('\n'), /^30\/6\/2026 thứ Ba, cuối 6 tháng đầu năm$/mu);
    assert.match(
      take(wrapped.replace('hoàn thành trước\nngày 26/02/2027', 'hoàn thành trước\nngày ‸')),
      /trước\nngày \d\d\/\d\d?\/2027\.\n/u,
    );
  });

  it('are no business of the head, the bases and the list of recipients', () => {
    for (const marked of [
      clean.replace('ngày      tháng 12', 'ngày ‸ tháng 12'),
      clean.replace('ngày 21 tháng 6 năm 2024', 'ngày ‸'),
      clean.replace('- Lãnh đạo', '- ngày ‸\n- Lãnh đạo'),
    ])
      assert.deepEqual(
        completionsAt(marked).items.filter((it) => it.kind === 'date'),
        [],
      );
  });
});

describe('headings', () => {
  const until = (text: string, beginning: string): string => text.slice(0, text.indexOf(`\n${beginning}`) + 1);

  it('have the next number and the titles that are lacking', () => {
    assert.deepEqual(labelsAt(`${until(clean, 'III. KINH')}‸\n`), [
      '6.',
      'III. THỜI GIAN THỰC HIỆN',
      'III. KINH PHÍ THỰC HIỆN',
      'III. CHẾ ĐỘ THÔNG TIN, BÁO CÁO',
      'III. TỔ CHỨC THỰC HIỆN',
    ]);
    assert.equal(lineTaken(`${until(clean, 'III. KINH')}to chuc‸\n`), 'III. TỔ CHỨC THỰC HIỆN');
    assert.equal(labelsAt(`${until(clean, 'I. MỤC')}‸\n`)[0], 'I. MỤC ĐÍCH, YÊU CẦU');
  });

  it('are called as the other plans of the office call them', () => {
    const plan = (headings: string): string =>
      `UBND TỈNH AN BÌNH\nSỞ Y TẾ\nSố:     /KH-SYT\nAn Bình, ngày     tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\nSở Y tế ban hành Kế hoạch như sau:\n\n${headings}`;
    const others = [plan('I. MỤC ĐÍCH\n\nĐể phòng bệnh.\n\nII. CÁC HOẠT ĐỘNG CHỦ YẾU\n\n1. Tiêm chủng.\n')];
    const offered = labelsAt(plan('I. MỤC ĐÍCH\n\nĐể phòng bệnh.\n\nII. ‸'), { others });
    assert.deepEqual(offered.slice(0, 2), ['CÁC HOẠT ĐỘNG CHỦ YẾU', 'NỘI DUNG']);
    const last = labelsAt(plan('I. MỤC ĐÍCH\n\nĐể phòng bệnh.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. A.\n\nIII. ‸'));
    assert.deepEqual(last, ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO']);
  });

  it('follow a number that is written, also when nobody asked', () => {
    assert.equal(
      lineTaken(`${until(clean, 'III. KINH')}III. t‸\n`, 'TỔ CHỨC THỰC HIỆN', { isQuiet: true }),
      'III. TỔ CHỨC THỰC HIỆN',
    );
    assert.deepEqual(labelsAt(`${until(clean, '1. Mục đích')}1. ‸\n`), ['Mục đích', 'Yêu cầu']);
    assert.deepEqual(labelsAt(withLine(clean, '2. Yêu cầu', '2. ‸')).slice(0, 1), []);
  });

  it('are written as the others are', () => {
    assert.equal(lineTaken(`${until(party, 'IV- TỔ CHỨC')}to chuc‸\n`), 'IV- TỔ CHỨC THỰC HIỆN');
    assert.equal(lineTaken(`${until(table, '**III. TỔ CHỨC')}to chuc‸\n`), '**III. TỔ CHỨC THỰC HIỆN**');
    assert.equal(
      lineTaken(
        `${until(commune, 'III. KINH PHÍ')}kinh phi‸\n`
          .replaceAll('II. NỘI DUNG', 'II. Nội dung')
          .replaceAll('I. MỤC ĐÍCH, YÊU CẦU', 'I. Mục đích, yêu cầu'),
      ),
      'III. Kinh phí thực hiện',
    );
  });

  it('have no number that another has already', () => {
    assert.deepEqual(labelsAt(withLine(clean, 'III. KINH', '‸')), ['6.']);
    assert.deepEqual(labelsAt(withLine(commune, '3. Phòng bệnh', '‸')), ['g)']);
    assert.deepEqual(labelsAt(`${until(commune, 'd) Không chăn')}‸\n`).slice(0, 2), ['d)', '3.']);
    assert.deepEqual(labelsAt(withLine(commune, 'c) Theo dõi', '‸')), []);
  });
});

describe('names and silences', () => {
  it('have the plan called by its name', () => {
    assert.match(
      take(clean.replace('Trên đây là Kế hoạch công tác văn thư, lưu trữ năm 2027;', 'Trên đây là Kế hoạch ‸;')),
      /Trên đây là Kế hoạch công tác văn thư, lưu trữ năm 2027; yêu cầu/u,
    );
    assert.match(
      take(clean.replace('ban hành Kế hoạch công tác văn thư, lưu trữ năm 2027', 'ban hành Kế hoạch van thu‸')),
      /ban hành Kế hoạch công tác văn thư, lưu trữ năm 2027 như sau/u,
    );
  });

  it('have the subject of a superior plan below the title, for who asks', () => {
    const marked = commune.replace('Phòng, chống đói, rét cho đàn vật nuôi vụ đông xuân 2026 - 2027\n', '‸\n');
    assert.deepEqual(labelsAt(marked, { others: [above] }), [
      'Triển khai công tác phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2027',
    ]);
    assert.deepEqual(labelsAt(marked.replace('‸', 'Tri‸'), { others: [above], isQuiet: true }), []);
  });

  it('know the abbreviations that are defined above', () => {
    const text = 'KẾ HOẠCH\nCải cách\n\nI. MỤC ĐÍCH\n\nĐẩy mạnh cải cách thủ tục hành chính (TTHC).\n\nCông bố ';
    assert.deepEqual(
      completionsAt(`${text}TT‸`, { isQuiet: true }).items.map((it) => [it.label, it.detail]),
      [['TTHC', 'thủ tục hành chính']],
    );
    assert.deepEqual(labelsAt(`${text}tt‸`), ['TTHC']);
    assert.deepEqual(labelsAt(`${text}tt‸`, { isQuiet: true }), []);
    assert.deepEqual(labelsAt(text.replace('Đẩy', 'TT‸ Đẩy')), []);
  });

  it('name the rules, first those that speak of the paragraph below', () => {
    const text = 'I. NỘI DUNG\n\n<!-- thảo: bỏ qua ‸ -->\n\nHoàn thành trước ngày 31/6/2027.\n';
    const { items } = completionsAt(text);
    assert.equal(items[0]?.label, 'date-invalid');
    assert.equal(items[0]?.detail, 'Ngày không có trên lịch');
    assert.equal(items.length, 50);
    assert.ok(labelsAt(text.replace('qua ‸', 'qua noi nhan‸')).includes('missing-noi-nhan'));
    assert.match(take(text.replace('qua ‸', 'qua date-invalid, cap‸'), 'cap-dang'), /qua date-invalid, cap-dang -->/u);
    assert.equal(labelsAt(text.replace('qua ‸', 'qua d‸'), { isQuiet: true })[0], 'date-invalid');
  });
});
