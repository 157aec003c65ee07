// How plans begin.
import fc from 'fast-check';
import { joined, lines, oneOf } from './pieces';
import { citation, matter, numeral, office, places, symbol, year } from './sentences';

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
export const header = fc.oneof(
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
export const bases = lines(
  joined(oneOf('Căn cứ ', 'Căn cứ ', 'Thực hiện ', 'Theo '), citation, oneOf(';', ';', '.', ',', '')),
  4,
);
export const opening = joined(
  office,
  oneOf(' ban hành ', ' xây dựng '),
  fc.constant('Kế hoạch '),
  matter,
  oneOf(' như sau:', ', cụ thể như sau:', ':', ''),
);
