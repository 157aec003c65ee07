/**
 * The kinds of documents that a plan cites, with the codes that stand for them in a symbol.
 *
 * Sources: the 29 administrative types and their codes, Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I (công văn and
 * thư công have none); normative documents, Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 and the decrees under it;
 * văn bản hợp nhất, Pháp lệnh 01/2012/UBTVQH13; Party codes, Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW. Orders of commanders are
 * in no list: their codes are those that plans of the forces cite.
 */
export interface DocumentType {
  /** As it stands before the number: `Kế hoạch`. */
  readonly name: string;
  /** What the State writes between number and office: `KH` of `12/KH-STP`. */
  readonly state: readonly string[];
  /** What the Party writes there: `KH` of `12-KH/TU`. */
  readonly party: readonly string[];
  /** Luật, Bộ luật and Pháp lệnh are cited by their names; other normative documents carry their year in the symbol. */
  readonly rank?: 'law' | 'normative';
}

const type = (
  name: string,
  state: readonly string[],
  party: readonly string[] = [],
  rank?: DocumentType['rank'],
): DocumentType => ({ name, state, party, ...(rank && { rank }) });

export const documentTypes: readonly DocumentType[] = [
  type('Hiến pháp', [], [], 'law'),
  type('Bộ luật', [], [], 'law'),
  type('Luật', [], [], 'law'),
  type('Pháp lệnh', [], [], 'law'),
  type('Lệnh', ['L'], [], 'normative'),
  type('Nghị định', ['NĐ'], [], 'normative'),
  type('Thông tư liên tịch', ['TTLT'], [], 'normative'),
  type('Thông tư', ['TT'], [], 'normative'),
  type('Nghị quyết liên tịch', ['NQLT'], [], 'normative'),
  type('Nghị quyết', ['NQ'], ['NQ']),
  type('Quyết định', ['QĐ'], ['QĐ']),
  type('Chỉ thị', ['CT'], ['CT']),
  type('Quy chế', ['QC'], ['QC']),
  type('Quy định', ['QyĐ'], ['QĐ', 'QyĐ', 'QĐi']),
  type('Kết luận', ['KL'], ['KL']),
  type('Thông tri', [], ['TT']),
  type('Thông cáo', ['TC'], []),
  type('Thông báo kết luận', ['TB', 'KL'], ['TB', 'KL']),
  type('Thông báo', ['TB'], ['TB']),
  type('Hướng dẫn', ['HD'], ['HD']),
  type('Chương trình', ['CTr'], ['CTr']),
  type('Kế hoạch', ['KH'], ['KH']),
  type('Phương án', ['PA'], ['PA']),
  type('Đề án', ['ĐA'], ['ĐA']),
  type('Dự án', ['DA'], []),
  type('Báo cáo', ['BC'], ['BC']),
  type('Biên bản', ['BB'], ['BB']),
  type('Tờ trình', ['TTr'], ['TTr']),
  type('Hợp đồng', ['HĐ'], []),
  type('Công văn', ['CV'], ['CV']),
  type('Công điện', ['CĐ'], []),
  type('Bản ghi nhớ', ['BGN'], []),
  type('Bản thỏa thuận', ['BTT'], []),
  type('Giấy ủy quyền', ['GUQ'], []),
  type('Giấy mời', ['GM'], ['GM', 'TM']),
  type('Giấy giới thiệu', ['GGT'], []),
  type('Phiếu gửi', ['PG'], []),
  type('Phiếu chuyển', ['PC'], []),
  type('Phiếu báo', ['PB'], []),
  type('Văn bản hợp nhất', ['VBHN'], []),
  type('Mệnh lệnh', ['ML'], []),
  type('Chỉ lệnh', ['CL'], []),
];

/** Named in plans, but of any code or none: `Văn bản` is the everyday word for công văn. */
export const openTypes: readonly string[] = [
  'Văn bản',
  'Giấy phép',
  'Giấy chứng nhận',
  'Giấy xác nhận',
  'Điện',
  'Thư công',
  'Thỏa thuận',
  'Chiến lược',
  'Quy hoạch',
  'Quy trình',
  'Điều lệ',
  'Lời kêu gọi',
];

/** Written for the type in haste: `NĐ 59/2023/NĐ-CP`, `QĐ số 12/QĐ-UBND`. */
export const shortTypes: ReadonlyMap<string, string> = new Map([
  ['NĐ', 'Nghị định'],
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['KL', 'Kết luận'],
  ['TT', 'Thông tư'],
  ['TB', 'Thông báo'],
  ['HD', 'Hướng dẫn'],
  ['CTr', 'Chương trình'],
  ['KH', 'Kế hoạch'],
  ['ĐA', 'Đề án'],
  ['BC', 'Báo cáo'],
  ['TTr', 'Tờ trình'],
  ['CV', 'Công văn'],
  ['VB', 'Văn bản'],
]);

/**
 * Codes of joint and special documents: they part a symbol, but belong to no type alone. Seen in published documents; the
 * list is open by nature.
 */
export const jointCodes: readonly string[] = [
  'KHLT',
  'KHPH',
  'QCPH',
  'CTPH',
  'CTrPH',
  'CTHĐ',
  'BCTĐ',
  'HDLN',
  'HDLT',
  'CVLT',
];
