// What plans say, each thing right or slightly wrong: times, documents, offices, duties.
import fc from 'fast-check';
import { joined, maybe, oneOf } from './pieces';

/** Words that every object of the language answers to: a table that is asked by words must not. */
export const prototypeNames = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

export const strange = oneOf(
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

export const places = oneOf('An Bình', 'Hoài Lĩnh', 'Thượng Khuê', 'Phú Lộc', 'TP. Hoài Lĩnh', '…', '');
export const numeral = fc.oneof(
  fc.integer({ min: 0, max: 45 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((it) => String(it).padStart(2, '0')),
  oneOf('…', '     ', '99999999999999999999', '0', '2O', 'l2', '١٢'),
);
export const year = oneOf('2024', '2025', '2026', '2026', '2027', '26', '20266', '…', '1890');
export const day = fc.oneof(
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
export const period = fc.oneof(
  joined(oneOf('trước ', 'xong trước ', 'chậm nhất ', 'Chậm nhất trước ', 'vào '), day),
  joined(oneOf('từ ', 'Từ '), day, oneOf(' đến ', ' - ', ' đến hết '), day),
  joined(fc.constant('trong '), numeral, oneOf(' ngày', ' ngày làm việc', ' tháng')),
);

export const kind = oneOf(
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
export const letters = oneOf(
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
export const symbol = fc.oneof(
  joined(numeral, fc.constant('/'), letters),
  joined(numeral, fc.constant('/'), year, oneOf('/', '/ ', ' /'), letters),
  joined(numeral, oneOf('-', ' -', '–', '\u2011'), oneOf('NQ/TW', 'KH/TU', 'CT/TU', 'KL/TW')),
  joined(numeral, fc.constant('/'), oneOf(...prototypeNames), oneOf('-UBND', '')),
);
export const office = oneOf(
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
export const matter = oneOf(
  ...[
    'về công tác văn thư',
    'quy định chi tiết một số điều của Luật Lưu trữ',
    'về việc giao chỉ tiêu',
    'thực hiện chuyển đổi số',
  ],
  ...['tuyên truyền phòng, chống cháy rừng', 'rà soát hồ sơ lưu trữ', 'tổ chức tập huấn nghiệp vụ', 'sơ kết, tổng kết'],
);
export const citation = joined(
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
export const clause = fc.oneof(
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
export const sentence = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 4 }), oneOf('.', ';', ':', '', '.', './.', ' .', '...'))
  .map(([parts, end]) => parts.join(parts.length % 2 === 0 ? ', ' : ' ') + end);
export const task = fc.oneof(
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
