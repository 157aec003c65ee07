import assert from 'node:assert/strict';
import { place } from '../../server/src/syntax/paragraph';
import { createPassingReader, createReader } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { reads, show } from './reads';

/** Fifteen lines and more, a third of them beginning in the middle of a sentence: text out of a PDF. */
const filler = Array.from({ length: 8 }, (_, i) =>
  [
    `${i + 11}. Xây dựng nội dung tuyên truyền phù hợp với từng nhóm đối tượng của`,
    'các xã, phường trong kỳ và bảo đảm thiết thực, dễ nhớ, dễ thực hiện tại cơ',
    'sở theo hướng dẫn.',
  ].join('\n'),
).join('\n');
const fillerRead = Array.from({ length: 8 }, (_, i) => {
  const words =
    'Xây dựng nội dung tuyên truyền phù hợp với từng nhóm đối tượng của các xã, phường trong kỳ và bảo đảm thiết thực, dễ nhớ, dễ thực hiện tại cơ sở theo hướng dẫn.';
  return `${3 * i + 1}-${3 * i + 3} <number ${i + 11}> ${i + 11}. ${words}`;
});

describe('reading paragraphs', () => {
  it('takes a line for a paragraph in flowing text', () => {
    reads('I. MỤC ĐÍCH\n\n1. Mục đích\n- Nâng cao nhận thức;\n- Bảo đảm tiến độ.\n', [
      '1-1 <roman I> I. MỤC ĐÍCH',
      '3-3 <number 1> 1. Mục đích',
      '4-4 <dash -> - Nâng cao nhận thức;',
      '5-5 <dash -> - Bảo đảm tiến độ.',
    ]);
  });

  it('takes a number for no item that the line before asks for', () => {
    const lines = [
      'Mùa mưa lũ được dự báo bắt đầu từ tháng 6 và kết thúc vào khoảng giữa tháng',
      '11.',
      'Phân công trực theo lịch của xã, khối 6, khối 7 học chiều thứ 2, khối 8 (chiều thứ 3,',
      '5).',
      'Đợt 1 từ ngày 24/02/2026 đến ngày 15/3/2026, đợt 2 từ ngày 16/3/2026, đợt',
      '3: sau ngày bầu cử.',
      'Căn cứ Quyết định số 20/QĐ-KTNS ngày 01 tháng 6 năm 2026 của Trưởng Ban Kinh tế',
      '- Ngân sách về việc thành lập Đoàn giám sát;',
      'Trạm Y tế, Trường Tiểu học, Công an xã thực hiện chế độ báo cáo hằng tháng',
      '2. Kinh phí',
    ];
    reads(`${lines.join('\n')}\n${filler}`, [
      `1-2 ${lines[0]} 11.`,
      `3-4 ${lines[2]} 5).`,
      `5-6 ${lines[4]} 3: sau ngày bầu cử.`,
      `7-8 ${lines[6]} ${lines[7]}`,
      `9-9 ${lines[8]}`,
      '10-10 <number 2> 2. Kinh phí',
      ...fillerRead.map((it) => it.replace(/^(\d+)-(\d+)/u, (_, a, b) => `${Number(a) + 10}-${Number(b) + 10}`)),
    ]);
  });

  it('joins what a page of the web has parted: a title, and a basis that has no end yet', () => {
    const lines = ['KẾ', 'HOẠCH', 'Căn cứ kết luận của Chủ tịch', 'UBND tỉnh tại phiên họp số 217/TB-UBND;'];
    reads('Căn cứ Chỉ thị số 07-CT/TW ngày\n06/7/2021 của Ban Bí thư;\nNơi nhận:\n-\nSở Y tế;', [
      '1-2 Căn cứ Chỉ thị số 07-CT/TW ngày 06/7/2021 của Ban Bí thư;',
      '3-3 Nơi nhận:',
      '4-5 <dash -> - Sở Y tế;',
    ]);
    reads(`${lines.join('\n')}\n${filler}`, [
      '1-2 KẾ HOẠCH',
      `3-4 ${lines[2]} ${lines[3]}`,
      ...fillerRead.map((it) => it.replace(/^(\d+)-(\d+)/u, (_, a, b) => `${Number(a) + 4}-${Number(b) + 4}`)),
    ]);
  });

  it('leaves out the underscores that Word becomes Markdown with, and no blank', () => {
    reads(
      '__Nơi nhận:__\n\n_Hạ Khuê, ngày 05 tháng 01 năm 2027_\n\nHạn __/__/2027 của **__Tổ 2__**, tệp ke_hoach_2027, Số ____/KH.',
      [
        '1-1 Nơi nhận:',
        '3-3 Hạ Khuê, ngày 05 tháng 01 năm 2027',
        '5-5 Hạn __/__/2027 của Tổ 2, tệp ke_hoach_2027, Số ____/KH.',
      ],
    );
  });

  it('joins a year to the day above in flowing text', () => {
    reads('Trên đây là Kế hoạch tổ chức Đại hội, nhiệm kỳ 2027 -\n2030, đề nghị các chi bộ thực hiện.', [
      '1-2 Trên đây là Kế hoạch tổ chức Đại hội, nhiệm kỳ 2027 - 2030, đề nghị các chi bộ thực hiện.',
    ]);
    reads(
      '2. Văn phòng bố trí kinh phí theo Thông tư số 09/2023/TT-BTC ngày 08 tháng 02 năm\n2023 của Bộ Tài chính.\n',
      [
        '1-2 <number 2> 2. Văn phòng bố trí kinh phí theo Thông tư số 09/2023/TT-BTC ngày 08 tháng 02 năm 2023 của Bộ Tài chính.',
      ],
    );
  });

  it('keeps headings in capitals apart, and joins one that takes two lines', () => {
    reads('I. MỤC ĐÍCH VÀ\nYÊU CẦU\nII. NỘI DUNG\nIII. THỰC HIỆN', [
      '1-2 <roman I> I. MỤC ĐÍCH VÀ YÊU CẦU',
      '3-3 <roman II> II. NỘI DUNG',
      '4-4 <roman III> III. THỰC HIỆN',
    ]);
  });

  it('begins a paragraph at a line that is set in as first lines are, and takes page numbers out of the footnotes', () => {
    const setIn = filler.replace(/^(?=\d)/gmu, '        ');
    const tail = [
      '        19. Rà soát, quy hoạch các điểm đến du lịch cộng đồng trên toàn địa bàn',
      '        Khảo sát các điểm theo hướng dẫn1; lập hồ sơ công nhận khi đủ điều kiện',
      'theo quy định.',
      '1 Theo Tuyên bố của Hiệp hội.',
      '                                          1',
      '                                          2',
      '',
      '        20. Hỗ trợ.',
    ];
    reads(`${setIn}\n${tail.join('\n')}`, [
      ...fillerRead,
      '25-25 <number 19> 19. Rà soát, quy hoạch các điểm đến du lịch cộng đồng trên toàn địa bàn',
      '26-27 Khảo sát các điểm theo hướng dẫn1; lập hồ sơ công nhận khi đủ điều kiện theo quy định.',
      '28-28 footnote 1 Theo Tuyên bố của Hiệp hội.',
      '29-29 page-number 1',
      '30-30 page-number 2',
      '32-32 <number 20> 20. Hỗ trợ.',
    ]);
  });

  it('begins the opening below the subject of a wrapped page, where no blank line parts them', () => {
    const head = 'KẾ HOẠCH\nTruyền thông về an toàn lao động trong các cơ sở làm nghề năm 2027\n';
    const opening =
      'Thực hiện Chỉ thị số 09/CT-UBND ngày 12/01/2027 của Chủ tịch Ủy\nban nhân dân tỉnh về an toàn lao động.\n';
    const source = new Source(`${head}${opening}${filler}`);
    assert.deepEqual(show(source, createReader()(source)).slice(0, 3), [
      '1-1 KẾ HOẠCH',
      '2-2 Truyền thông về an toàn lao động trong các cơ sở làm nghề năm 2027',
      '3-4 Thực hiện Chỉ thị số 09/CT-UBND ngày 12/01/2027 của Chủ tịch Ủy ban nhân dân tỉnh về an toàn lao động.',
    ]);
  });

  it('joins what a page end has cut in two', () => {
    reads('Kịp thời xử lý vướng mắc ngay từ khi\n\nphát sinh tại cơ sở.\nGiao Văn phòng theo dõi.', [
      '1-3 Kịp thời xử lý vướng mắc ngay từ khi phát sinh tại cơ sở.',
      '4-4 Giao Văn phòng theo dõi.',
    ]);
  });

  it('joins it also before a capital, where words cannot end, and over the number of the page', () => {
    const half = 'Các xã, phường chủ động rà soát, lập danh sách và gửi báo cáo kết quả về';
    reads(`${half}\n\nSở Nội vụ.`, [`1-3 ${half} Sở Nội vụ.`]);
    reads('Gửi báo cáo về\n\nSở Nội vụ.', ['1-1 Gửi báo cáo về', '3-3 Sở Nội vụ.']);
    reads(`${half}\n\n3\n\nphòng chuyên môn trước ngày 15/6/2026.`, [
      `1-5 ${half} phòng chuyên môn trước ngày 15/6/2026.`,
      '3-3 page-number 3',
    ]);
  });

  it('reads past signs that never print, and takes the foreign twin of Đ for it, but not in symbols', () => {
    reads('1.\u00a0Ðẩy\u200b mạnh giao\u00adban ðịnh kỳ theo Quyết định số 12/QÐ-UBND.', [
      '1-1 <number 1> 1.\u00a0Đẩy mạnh giaoban định kỳ theo Quyết định số 12/QÐ-UBND.',
    ]);
  });

  it('strips emphasis, also over two lines, and keeps bullets and products', () => {
    reads('**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n* Lưu ý chung\nDiện tích 2*3 m và (*PCI*) (*)', [
      '1-1 KT. GIÁM ĐỐC',
      '2-2 PHÓ GIÁM ĐỐC',
      '3-3 <star *> * Lưu ý chung',
      '4-4 Diện tích 2*3 m và (PCI) (*)',
    ]);
  });

  it('knows comments, rows and ruled lines', () => {
    reads(
      '<!-- thảo: bỏ qua a-b -->\n| STT | Việc |\n|---|---|\n_____\n<!-- một\nhai -->\n<!-- không đóng\nVăn phòng',
      [
        '1-1 comment <!-- thảo: bỏ qua a-b -->',
        '2-2 row | STT | Việc |',
        '3-3 row |---|---|',
        '4-4 rule _____',
        '5-6 comment <!-- một hai -->',
        '7-7 comment <!-- không đóng',
        '8-8 Văn phòng',
      ],
    );
  });

  it('ends a comment where it is closed, or where the next one begins', () => {
    reads('<!-- một --> và thêm\nVăn phòng\n<!-- không đóng\nPhòng Tổng hợp\n<!-- hai -->', [
      '1-1 comment <!-- một --> và thêm',
      '2-2 Văn phòng',
      '3-3 comment <!-- không đóng',
      '4-4 Phòng Tổng hợp',
      '5-5 comment <!-- hai -->',
    ]);
  });

  it('joins wrapped lines, and a symbol cut at a hyphen without a space', () => {
    reads(
      `${filler}\nThực hiện Nghị quyết số 60-\nNQ/TU ngày 15/12/2025 của Ban Thường vụ Tỉnh ủy về cải cách\nhành chính.\n`,
      [
        ...fillerRead,
        '25-27 Thực hiện Nghị quyết số 60-NQ/TU ngày 15/12/2025 của Ban Thường vụ Tỉnh ủy về cải cách hành chính.',
      ],
    );
  });

  it('keeps rows of a table and a page number below a name apart, and joins what a date goes on with', () => {
    reads(
      `${filler}\nThực hiện Kế hoạch ngày 23 tháng\n4 năm 2026 của tỉnh.\nNgô Thanh Vân\n2\n(Kèm theo Kế hoạch số 15/KH-SNV ngày 03 tháng 10 năm 2026 của Sở Nội vụ)\nTT\n1 Ngô Thanh Vân Chủ tịch\n2 Lý Gia Hân Thư ký\n`,
      [
        ...fillerRead,
        '25-26 Thực hiện Kế hoạch ngày 23 tháng 4 năm 2026 của tỉnh.',
        '27-27 Ngô Thanh Vân',
        '28-28 2',
        '29-29 (Kèm theo Kế hoạch số 15/KH-SNV ngày 03 tháng 10 năm 2026 của Sở Nội vụ)',
        '30-30 TT',
        '31-31 1 Ngô Thanh Vân Chủ tịch',
        '32-32 2 Lý Gia Hân Thư ký',
      ],
    );
  });

  it('reads the place and the day of issue over two lines of a wrapped text', () => {
    reads(`${filler}\nHoài Lĩnh, ngày\n06 tháng 6 năm 2026\nThành phố Hoài\nLĩnh, ngày 06 tháng 6 năm 2026\n`, [
      ...fillerRead,
      '25-26 Hoài Lĩnh, ngày 06 tháng 6 năm 2026',
      '27-28 Thành phố Hoài Lĩnh, ngày 06 tháng 6 năm 2026',
    ]);
  });

  it('reads past a page number and a footnote to the rest of the sentence', () => {
    const text = [
      filler,
      'Tuyên truyền gắn với phong trào “Làng sạch”1 và các cuộc vận động đang có trong',
      '',
      '1 Theo hướng dẫn của Sở Văn hóa.',
      '',
      '2',
      '',
      '\fnăm ở các thôn.',
    ].join('\n');
    reads(text, [
      ...fillerRead,
      '25-31 Tuyên truyền gắn với phong trào “Làng sạch”1 và các cuộc vận động đang có trong năm ở các thôn.',
      '27-27 footnote 1 Theo hướng dẫn của Sở Văn hóa.',
      '29-29 page-number 2',
    ]);
  });

  it('takes a number in the middle of the page for its number, also right below the last line', () => {
    const text = [filler, `${' '.repeat(38)}2`, '', 'II. NỘI DUNG'].join('\n');
    reads(text, [...fillerRead, '25-25 page-number 2', '27-27 <roman II> II. NỘI DUNG']);
  });

  it('reads the words of a link', () => {
    reads('Theo [Nghị định số 30/2020/NĐ-CP](https://vanban.example/30) ngày 05/3/2020 [1] (xem).', [
      '1-1 Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 [1] (xem).',
    ]);
  });

  it('reads the words without what Markdown writes beside them', () => {
    reads(
      '1\\. Mục đích\n\\- Tổ chức \\[02 lớp\\];\\\nNơi nhận: \\\n\\+ Các thôn.<br>\n> *(Kèm theo Kế hoạch)*\n> 95%',
      [
        '1-1 <number 1> 1. Mục đích',
        '2-2 <dash -> - Tổ chức [02 lớp];',
        '3-3 Nơi nhận: ',
        '4-4 <plus +> + Các thôn.',
        '5-5 (Kèm theo Kế hoạch)',
        '6-6 > 95%',
      ],
    );
  });

  it('does not take the middle of a wrapped sentence for an item', () => {
    const text = [
      filler,
      'Hoàn thành các chỉ tiêu của Chương trình phát triển nông thôn mới giai đoạn 2026',
      '- 2030 của huyện theo Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ',
      'XIV. Các đơn vị theo dõi.',
    ].join('\n');
    reads(text, [
      ...fillerRead,
      '25-27 Hoàn thành các chỉ tiêu của Chương trình phát triển nông thôn mới giai đoạn 2026 - 2030 của huyện theo Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIV. Các đơn vị theo dõi.',
    ]);
  });

  it('gives the same object for the same writing, and a new one for another', () => {
    const read = createReader();
    const first = read(new Source('I. MỤC ĐÍCH\n- Một;\n- Hai.')).blocks.map((it) => it.paragraph);
    const second = read(new Source('Mới.\nI. MỤC ĐÍCH\n- Một!\n- Hai.')).blocks.map((it) => it.paragraph);
    assert.equal(second[1], first[0]);
    assert.notEqual(second[2], first[1]);
    assert.equal(second[3], first[2]);
  });

  it('keeps of many texts only what stands in more than one', () => {
    const read = createPassingReader();
    const paragraphs = (text: string) => read(new Source(text)).blocks.map((it) => it.paragraph);
    const first = paragraphs('I. MỤC ĐÍCH\n- Một;\n- Hai.');
    const second = paragraphs('Mới.\nI. MỤC ĐÍCH\n- Một!\n- Hai.');
    const third = paragraphs('I. MỤC ĐÍCH\n- Một?\n- Hai.');
    assert.deepEqual(second, paragraphs('Mới.\nI. MỤC ĐÍCH\n- Một!\n- Hai.'));
    assert.notEqual(second[1], first[0]);
    assert.equal(third[0], second[1]);
    assert.equal(third[2], second[3]);
  });

  it('leads from the words back to the writing', () => {
    const text = '  **Nơi nhận:**\n- Sở Nội vụ (báo cáo);'.normalize('NFD');
    const source = new Source(text);
    const [label, item] = createReader()(source).blocks;
    assert.ok(label && item);
    const at = (words: string, block: typeof label): string => {
      const start = block.paragraph.text.indexOf(words);
      const span = place(block, { start, end: start + words.length });
      return text.slice(span.start, span.end).normalize('NFC');
    };
    assert.equal(at('Nơi nhận', label), 'Nơi nhận');
    assert.equal(at('Nội vụ', item), 'Nội vụ');
    assert.equal(at('(báo cáo)', item), '(báo cáo)');
  });

  it('is silent about nothing', () => {
    reads('', []);
    reads('\n \n\t\n', []);
    reads('\uFEFF', []);
  });
});
