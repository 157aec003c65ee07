import fc from 'fast-check';
import { rules } from '../../server/src/rules/index';

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((it) => it.join(''));
const maybe = (it: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(it, fc.constant(''));
const lines = (it: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(it, { maxLength: most }).map((all) => all.join('\n'));

/** Words that every object of the language answers to: a table that is asked by words must not. */
export const prototypeNames = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const strange = oneOf(
  ...prototypeNames,
  ...[
    '[x](command:workbench.action.quit)',
    '<b onclick="x">',
    '$(zap)',
    '![](http://a.vn/x.png)',
    '$' + '{1:a}',
    '$0',
    '\\',
  ],
);

const places = oneOf('An Bình', 'Hoài Lĩnh', 'Thượng Khuê', 'Phú Lộc', 'TP. Hoài Lĩnh', '…', '');
const numeral = fc.oneof(
  fc.integer({ min: 0, max: 45 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((it) => String(it).padStart(2, '0')),
  oneOf('…', '     ', '99999999999999999999', '0', '2O', 'l2', '١٢'),
);
const year = oneOf('2024', '2025', '2026', '2026', '2027', '26', '20266', '…', '1890');
const day = fc.oneof(
  joined(
    oneOf('', 'ngày ', 'Ngày '),
    numeral,
    oneOf('/', '/', '/', ' / ', '-', '.'),
    numeral,
    oneOf('/', '/', '-'),
    year,
  ),
  joined(fc.constant('ngày '), numeral, fc.constant(' tháng '), numeral, fc.constant(' năm '), year),
  joined(oneOf('tháng ', 'quý ', 'Quý ', 'tuần '), numeral, oneOf('/', ' năm ', ''), year),
  oneOf('hằng năm', 'hàng quý', 'giai đoạn 2021 - 2025', 'quý I/2026', '6 tháng đầu năm 2026', 'cuối năm'),
);
const period = fc.oneof(
  joined(oneOf('trước ', 'xong trước ', 'chậm nhất ', 'Chậm nhất trước ', 'vào '), day),
  joined(oneOf('từ ', 'Từ '), day, oneOf(' đến ', ' - ', ' đến hết '), day),
  joined(fc.constant('trong '), numeral, oneOf(' ngày', ' ngày làm việc', ' tháng')),
);

const kind = oneOf(
  'Kế hoạch',
  'Quyết định',
  'Nghị định',
  'Nghị quyết',
  'Luật',
  'Công văn',
  'Chỉ thị',
  'Thông tư',
  'KH',
  'NĐ',
);
const letters = oneOf(
  'KH-UBND',
  'KH-SNV',
  'QĐ-UBND',
  'QĐ-TTg',
  'NĐ-CP',
  'QH15',
  'NQTW',
  'TT-BNV',
  'UBND-NC',
  'KH/TU',
  'qđ-ubnd',
);
const symbol = fc.oneof(
  joined(numeral, fc.constant('/'), letters),
  joined(numeral, fc.constant('/'), year, oneOf('/', '/ ', ' /'), letters),
  joined(numeral, oneOf('-', ' -', '–', '\u2011'), oneOf('NQ/TW', 'KH/TU', 'CT/TU', 'KL/TW')),
);
const office = oneOf(
  ...[
    'Chính phủ',
    'Thủ tướng Chính phủ',
    'Ủy ban nhân dân tỉnh An Bình',
    'UBND tỉnh',
    'Sở Nội vụ',
    'Tỉnh ủy',
    'Bộ Nội vụ',
  ],
  ...[
    'Phòng Văn hóa - Xã hội',
    'Văn phòng Sở',
    'UBND xã Thượng Khuê',
    'các sở, ban, ngành',
    'Công an xã',
    'Ban Chỉ đạo',
  ],
);
const matter = oneOf(
  ...[
    'về công tác văn thư',
    'quy định chi tiết một số điều của Luật Lưu trữ',
    'về việc giao chỉ tiêu',
    'thực hiện chuyển đổi số',
  ],
  ...['tuyên truyền phòng, chống cháy rừng', 'rà soát hồ sơ lưu trữ', 'tổ chức tập huấn nghiệp vụ', 'sơ kết, tổng kết'],
);
const citation = joined(
  kind,
  oneOf(' số ', ' số ', ' ', ' Số: '),
  symbol,
  maybe(fc.oneof(joined(fc.constant(' '), day), joined(fc.constant(' ('), day, fc.constant(')')))),
  maybe(joined(fc.constant(' của '), office)),
  maybe(joined(fc.constant(' '), matter)),
);
const reference = joined(
  oneOf('khoản ', 'điểm ', 'Điều ', 'Mục ', 'Phụ lục ', 'tại Phần ', 'điểm a khoản '),
  oneOf('1', '2', 'I', 'II', 'III', 'a', 'đ', '99', 'XL'),
  maybe(joined(oneOf(' ', ' của '), oneOf('Mục II', 'Kế hoạch này', 'Điều 5', 'Luật này', 'Phụ lục II'))),
);
const abbreviation = oneOf(
  'Ban Chỉ đạo (sau đây gọi tắt là BCĐ)',
  'chuyển đổi số (CĐS)',
  'Trung tâm (sau đây viết tắt là constructor)',
  'BCĐ',
  'CĐS',
);
const clause = fc.oneof(
  { weight: 4, arbitrary: matter },
  { weight: 3, arbitrary: citation },
  { weight: 2, arbitrary: period },
  { weight: 2, arbitrary: office },
  { weight: 1, arbitrary: reference },
  { weight: 1, arbitrary: abbreviation },
  {
    weight: 1,
    arbitrary: oneOf('nổ lực', 'các các', 'hàng năm', 'chia sẽ', '**đậm**', '*nghiêng*', '“chưa đóng', '(a', '50%'),
  },
  { weight: 1, arbitrary: strange },
);
const sentence = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 4 }), oneOf('.', ';', ':', '', '.', './.', ' .', '...'))
  .map(([parts, end]) => parts.join(parts.length % 2 === 0 ? ', ' : ' ') + end);
const task = fc.oneof(
  joined(
    oneOf('Giao ', 'Đề nghị ', 'Yêu cầu ', ''),
    office,
    oneOf(' chủ trì, phối hợp với ', ' phối hợp ', ' có trách nhiệm '),
    office,
    fc.constant(' '),
    clause,
    fc.constant(', '),
    period,
    oneOf('.', ';', ''),
  ),
  joined(
    oneOf('- Đơn vị chủ trì: ', 'Chủ trì: ', 'Thời gian: ', 'Thời hạn hoàn thành: '),
    fc.oneof(office, period),
    oneOf('.', ';', ''),
  ),
  joined(oneOf('Báo cáo ', 'Gửi báo cáo '), office, fc.constant(' '), period, fc.constant(' để tổng hợp.')),
);

const agency = joined(
  oneOf('ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n', 'UBND TỈNH AN BÌNH\n', 'TỈNH ỦY AN BÌNH\n*\n', 'UBND XÃ THƯỢNG KHUÊ\n', ''),
  oneOf('SỞ NỘI VỤ\n', 'PHÒNG VĂN HÓA - XÃ HỘI\n', 'BAN TUYÊN GIÁO\n', ''),
);
const motto = oneOf(
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh Phúc\n-------\n',
  'ĐẢNG CỘNG SẢN VIỆT NAM\n',
  '',
);
const dateline = joined(
  places,
  oneOf(', ', ' ,', ','),
  fc.constant('ngày '),
  numeral,
  fc.constant(' tháng '),
  numeral,
  fc.constant(' năm '),
  year,
);
const header = fc.oneof(
  joined(
    agency,
    motto,
    oneOf('Số: ', 'Số:      ', 'Số '),
    symbol,
    fc.constant('\n'),
    dateline,
    oneOf('\n\n', '\n'),
    oneOf('KẾ HOẠCH\n', 'KẾ  HOẠCH\n', 'Kế hoạch\n', 'BÁO CÁO\n'),
    matter,
    fc.constant('\n'),
  ),
  joined(
    oneOf('UBND TỈNH AN BÌNH', 'TỈNH ỦY AN BÌNH'),
    oneOf('\t', '          '),
    fc.constant('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ'),
    oneOf('\t', '              '),
    fc.constant('Độc lập - Tự do - Hạnh phúc\nSố: '),
    symbol,
    fc.constant('     '),
    dateline,
    fc.constant('\nKẾ HOẠCH\n'),
    matter,
  ),
  fc.constant(''),
);
const bases = lines(
  joined(oneOf('Căn cứ ', 'Căn cứ ', 'Thực hiện ', 'Theo '), citation, oneOf(';', ';', '.', ',', '')),
  4,
);
const opening = joined(
  office,
  oneOf(' ban hành ', ' xây dựng '),
  fc.constant('Kế hoạch '),
  matter,
  oneOf(' như sau:', ', cụ thể như sau:', ':', ''),
);

/** How parts are numbered, level by level. */
const styles: readonly (readonly ((i: number) => string)[])[] = [
  [(i) => `${roman(i)}. `, (i) => `${i}. `, (i) => `${letter(i)}) `, () => '- '],
  [(i) => `${i}. `, (i) => `1.${i}. `, (i) => `1.1.${i}. `, () => '+ '],
  [(i) => `Phần ${roman(i)}\n`, (i) => `${roman(i)}. `, (i) => `${i}. `, (i) => `${letter(i)}. `],
  [(i) => `Điều ${i}. `, (i) => `${i}. `, (i) => `${letter(i)}) `, () => '* '],
  [(i) => `${letter(i).toUpperCase()}. `, (i) => `${roman(i)} - `, (i) => `${i}/ `, () => '• '],
];
const roman = (i: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][(i - 1) % 10] as string;
const letter = (i: number): string => [...'abcdđeghik'][(i - 1) % 10] as string;
const heading = oneOf(
  'MỤC ĐÍCH, YÊU CẦU',
  'NỘI DUNG',
  'TỔ CHỨC THỰC HIỆN',
  'Mục đích',
  'KINH PHÍ',
  'Nhiệm vụ 1',
  '**NỘI DUNG**',
  '',
);

const sections = fc
  .tuple(
    fc.nat({ max: styles.length - 1 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.oneof(task, sentence), heading, fc.nat({ max: 40 })), { maxLength: 14 }),
  )
  .map(([style, items]) => {
    const counts = [0, 0, 0, 0];
    return items
      .map(([level, text, title, slip]) => {
        counts.fill(0, level + 1);
        // One in twenty is numbered wrongly.
        counts[level] = (counts[level] as number) + (slip === 0 ? 2 : slip === 1 ? 0 : 1);
        const mark = styles[style]?.[level]?.(Math.max(1, counts[level] as number)) ?? '';
        return `${slip % 3 === 0 ? '\n' : ''}${mark}${level === 0 ? title : text}`;
      })
      .join('\n');
  });

const cell = fc.oneof(oneOf('STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', '1', '2', '', ' ', '|', '\\|'), clause, period);
const table = fc
  .tuple(fc.nat({ max: 5 }), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.boolean())
  .map(([columns, rows, hasRule]) => {
    const all = rows.map((it) => `| ${it.slice(0, columns + 1).join(' | ')} |`);
    if (hasRule) all.splice(1, 0, `|${' --- |'.repeat(columns)}`);
    return all.join('\n');
  });

const ruleId = fc.oneof(oneOf(...rules.map((it) => it.id)), oneOf(...prototypeNames, 'khong-co', 'unused-suppression'));
const comment = fc.oneof(
  joined(
    fc.constant('<!-- thảo: bỏ qua '),
    ruleId,
    maybe(joined(fc.constant(', '), ruleId)),
    oneOf('', ': vì mật', ':'),
    oneOf(' -->', '-->', ' --', ''),
  ),
  joined(oneOf('<!-- ', '<!--'), clause, oneOf(' -->', '\n-->', '')),
  oneOf('<!-- xem lại: cần sửa -->', '<!---->', '-->', '<!-- <!-- -->'),
);
const note = joined(
  oneOf('[^1]', '[^2]', '[^constructor]', '[^__proto__]', '[1]', '(1)'),
  oneOf(': ', ' ', ''),
  clause,
);
const recipients = joined(
  oneOf('Nơi nhận:\n', 'Nơi nhận :\n', 'NƠI NHẬN\n', 'Nơi nhận: '),
  lines(
    joined(
      oneOf('- ', '- ', '+ ', ''),
      fc.oneof(
        office,
        oneOf('Như trên', 'TT. Tỉnh ủy (b/c)', 'Lưu: VT, NC', 'Lưu VT', 'Lưu: VT, TH (05b).', 'CT, các PCT UBND tỉnh'),
      ),
      oneOf(';', '.', ',', ''),
    ),
    6,
  ),
);
const signature = joined(
  oneOf(
    'TM. ỦY BAN NHÂN DÂN\n',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n',
    'GIÁM ĐỐC\n',
    'T/M BAN THƯỜNG VỤ\n',
    'TL. CHỦ TỊCH\n',
    '',
  ),
  oneOf('\n\n', '(Đã ký)\n', '[daky]\n', '\n'),
  oneOf('Lê Văn An', 'Lò Văn Sương', 'TS. Nguyễn Thị B', 'lê văn an', ''),
);
const appendix = joined(
  oneOf('Phụ lục', 'PHỤ LỤC I', 'Phụ lục II:', 'Phụ lục 1'),
  oneOf('\nDANH MỤC VĂN BẢN\n', '\nBIỂU TỔNG HỢP\n', '\n'),
  oneOf('(Kèm theo Kế hoạch số     /KH-SNV ngày   /6/2026 của Sở Nội vụ)\n', ''),
  fc.oneof(table, sections),
);
const junk = oneOf(
  ...[
    '\f2\n',
    '\n\n3\n\n',
    '_______________',
    '-------',
    '|l|',
    '\ufffd',
    '\u00ad',
    '\u200b',
    '\u00a0\u00a0',
    '¶',
    '·',
    '\uf0b7 ',
  ],
  ...['😀', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '\ud83d', '\ude00', '\0', '\u2028', '\u0301', '\u202e', '\t\t'],
);

const part = fc.oneof(
  { weight: 5, arbitrary: sections },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: task },
  { weight: 2, arbitrary: comment },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: junk },
);

/** A plan as the grammar of plans has it, whole or with parts missing, each part right or slightly wrong. */
const wellOrdered: fc.Arbitrary<string> = fc
  .tuple(
    maybe(comment),
    header,
    bases,
    opening,
    fc.array(part, { maxLength: 6 }),
    maybe(recipients),
    maybe(signature),
    fc.array(appendix, { maxLength: 2 }),
    oneOf('\n', '\n\n'),
  )
  .map(([silence, head, basis, open, body, to, signed, appendices, gap]) =>
    [silence, head, basis, open, ...body, to, signed, ...appendices].filter((it) => it !== '').join(gap),
  );

const hardWrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((it) => it.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'gsu'))?.map((one) => one.trimEnd()) ?? [''])
    .join('\n');

interface Form {
  readonly letters: 'nfc' | 'nfd' | 'mixed';
  readonly newline: '\n' | '\r\n' | '\r' | 'mixed';
  readonly mark: boolean;
  readonly width: number;
}

const form: fc.Arbitrary<Form> = fc.record({
  letters: fc.constantFrom('nfc', 'nfc', 'nfd', 'mixed'),
  newline: fc.constantFrom('\n', '\n', '\r\n', '\r', 'mixed'),
  mark: fc.integer({ min: 0, max: 9 }).map((it) => it === 9),
  width: fc.constantFrom(0, 0, 0, 40, 72, 90),
});

function formed(text: string, { letters: form, newline, mark, width }: Form): string {
  const wrapped = width === 0 ? text : hardWrapped(text, width);
  const parts = wrapped.split('\n');
  const ends = ['\n', '\r\n', '\n', '\r'];
  const written = parts.map((it, i) => {
    const decomposed = form === 'nfd' || (form === 'mixed' && i % 3 === 0);
    const end = i === parts.length - 1 ? '' : newline === 'mixed' ? (ends[i % ends.length] as string) : newline;
    return (decomposed ? it.normalize('NFD') : it) + end;
  });
  return (mark ? '\ufeff' : '') + written.join('');
}

/** A plan by the grammar, in any form in which a file may come. */
export const grammarPlan: fc.Arbitrary<string> = fc.tuple(wellOrdered, form).map(([text, it]) => formed(text, it));

/** What a mutation may put anywhere. */
export const token: fc.Arbitrary<string> = fc.oneof(
  ...[
    clause,
    part,
    junk,
    comment,
    strange,
    symbol,
    day,
    oneOf('\n', '\r\n', '\r', ' ', '  ', '(', '“', '|', '<!--', '*', '-', 'a', '1.', '/'),
  ],
);
