// What the patterns of the grammar are made of, as regular expressions of Oniguruma: see `grammar.ts` for how they are written.

const raw = String.raw;
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Word boundaries that hold for decomposed letters too. */
export const left = raw`(?<![\p{L}\p{M}\p{N}])`;
export const right = raw`(?![\p{L}\p{M}\p{N}])`;
/** White space before a line's first words, and the marks of bold or italic. */
export const indent = raw`^\s*+(?:\*{1,3}(?=\S))?+`;

export const capital = raw`\p{Lu}\p{M}*+`;
export const capitalWord = raw`(?>(?:${capital}){2,})`;
export const roman = '[IVXLC]{1,7}';

/**
 * The rest of a line that reads as a title: short, one sentence. The first line of a wrapped paragraph is nearly as wide
 * as the page and is none.
 */
export const title = raw`(?=(?:[^.;\n\p{M}]\p{M}*+){1,60}(?:\.{3})?\s*+$)`;
export const rest = raw`(?=[^\n]{1,200}$)`;

export const documentTypes = oneOf([
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết(?: liên tịch)?',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
  'Quy chế(?: phối hợp)?',
  'Thông tư(?: liên tịch)?',
  'Thông báo(?: kết luận)?',
  'Thông tri',
  'Hướng dẫn',
  'Chương trình(?: hành động| phối hợp)?',
  'Kế hoạch(?: liên tịch)?',
  'Đề án',
  'Phương án',
  'Báo cáo(?: thẩm định)?',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Văn bản(?: hợp nhất)?',
  'Lệnh',
  'Giấy mời',
]);

export const titleTypes = oneOf([
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'QUY ĐỊNH',
  'QUY CHẾ',
  'HƯỚNG DẪN',
  'THÔNG BÁO',
  'THÔNG TRI',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'CÔNG ĐIỆN',
  'BIÊN BẢN',
]);

export const positions = oneOf([
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'CHỦ TỊCH',
  'CHỦ NHIỆM',
  'CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)',
  'BÍ THƯ',
  'THỦ TRƯỞNG',
  'TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|CÔNG AN)',
  '(?:BỘ|THỨ|HIỆU|VIỆN|CỤC|CHI CỤC|VỤ|TỔNG CỤC) TRƯỞNG',
  'PHÓ [^\\p{Ll}]',
]);

const actors = '(?:Đơn vị|Cơ quan|Bộ phận|Cá nhân|Người|Lãnh đạo|Cán bộ|Công chức)';
export const labels = oneOf([
  `${actors} (?:được giao )?(?:chủ trì|phối hợp|phụ trách|thực hiện|theo dõi|tham mưu|chỉ đạo|chịu trách nhiệm|đầu mối)(?: thực hiện)?`,
  'Chủ trì',
  'Phối hợp(?: thực hiện)?',
  'Phân công(?: thực hiện)?',
  raw`(?:Thời gian|Thời hạn|Tiến độ|Địa điểm|Thành phần|Đối tượng|Hình thức|Kinh phí|Nguồn kinh phí|Sản phẩm|Kết quả)(?: \p{Ll}[\p{Ll}\p{M}]*+){0,3}`,
]);

const stateSymbol = raw`\d{1,5}(?:/(?:19|20)\d\d)?/\p{Lu}[\p{L}\p{M}\d]*+(?:[-&/]\p{L}[\p{L}\p{M}\d&]*+)*+`;
const partySymbol = raw`\d{1,5}-(?:NQ|QĐ|QyĐ|CT|KL|QC|TT|HD|BC|KH|CTr|ĐA|PA|TB|TTr|CV|BB|TM)/\p{Lu}[\p{L}\p{M}\d]*+(?:-\p{Lu}[\p{L}\p{M}\d]*+)*+`;
export const symbol = raw`(?<![\p{L}\p{M}\d/.:-])(?:${stateSymbol}|${partySymbol})`;

export const year = raw`(?:19|20)\d\d(?!\d)`;
const ofYear = raw`(?:\s*+/\s*+${year}|\s++(?i:năm)\s++${year})`;
export const dates = oneOf([
  raw`(?:(?i:ngày)\s++)?\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}(?!\d)`,
  raw`(?:(?i:ngày)\s++)?\d{1,2}-\d{1,2}-\d{4}(?!\d)`,
  raw`(?i:ngày)\s*+(?:\d{1,2}\s*+)?(?i:tháng)\s*+(?:\d{1,2}\s*+)?(?i:năm)(?:\s++\d{4}(?!\d))?`,
  raw`\d{1,2}\s++(?i:tháng)\s++\d{1,2}${ofYear}`,
  raw`(?i:ngày)\s++\d{1,2}\s++(?i:tháng)\s++\d{1,2}(?!\d)`,
  raw`(?i:ngày)\s++\d{1,2}(?:/\d{1,2})?(?![\d/])`,
  raw`(?i:tháng)\s++\d{1,2}(?:${ofYear})?(?![\d/])`,
  raw`(?i:quý)\s++(?:I{1,3}|IV|[1-4])${right}(?:${ofYear})?`,
  raw`(?i:năm)\s++${year}(?:\s?+[-–]\s?+${year})?`,
  raw`${year}\s?+[-–]\s?+${year}`,
  raw`\d{1,2}\s++tháng\s++(?:đầu|cuối)\s++năm(?:\s++${year})?`,
  raw`(?i:hằng|hàng)\s++(?:ngày|tuần|tháng|quý|năm)`,
]);

export const deadlineWords = oneOf([
  'xong trước',
  'trước',
  'chậm nhất(?: là)?(?: vào)?',
  'muộn nhất(?: là)?(?: vào)?',
  'hạn cuối(?: là)?(?: vào)?',
  'đến hết',
  'đến',
  'kể từ',
  'từ',
]);
