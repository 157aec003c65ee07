/**
 * The fields that ministries and departments are named after, and what became of those that are no more.
 *
 * Sources: ministries, Nghị quyết 176/2025/QH15 ngày 18/02/2025 (from 01/3/2025), confirmed for 2026–2031 by Nghị quyết
 * 09/2026/QH16 and 15/2026/QH16; departments, Nghị định 45/2025/NĐ-CP ngày 28/02/2025, Điều 8, 9 (from 01/3/2025; a province may
 * have needed some days more) and after it Nghị định 150/2025/NĐ-CP.
 */
export interface Field {
  /** As it stands behind `Bộ` or `Sở`. */
  readonly name: string;
  /** Otherwise written: `TN&MT`; those of capital letters are abbreviations. */
  readonly forms: readonly string[];
}

/** A field whose ministry or department is no more. */
export interface FormerField extends Field {
  /** The field that its work went to, or most of it. */
  readonly into: string;
  /** Parts went elsewhere: who is meant now only the drafter can tell. */
  readonly elsewhere?: string;
  readonly from: string;
  readonly source: string;
}

const from = '2025-03-01';
const source = 'Nghị quyết 176/2025/QH15; Nghị định 45/2025/NĐ-CP';

export const fields: readonly Field[] = [
  { name: 'Quốc phòng', forms: ['QP'] },
  { name: 'Công an', forms: ['CA'] },
  { name: 'Ngoại giao', forms: [] },
  { name: 'Ngoại vụ', forms: ['NgV'] },
  { name: 'Nội vụ', forms: ['NV'] },
  { name: 'Tư pháp', forms: ['TP'] },
  { name: 'Tài chính', forms: ['TC'] },
  { name: 'Công Thương', forms: ['CT'] },
  {
    name: 'Nông nghiệp và Môi trường',
    forms: ['NN&MT', 'NNMT', 'NN và MT', 'Nông nghiệp & Môi trường', 'Nông nghiệp - Môi trường'],
  },
  { name: 'Xây dựng', forms: ['XD'] },
  {
    name: 'Văn hóa, Thể thao và Du lịch',
    forms: ['VHTTDL', 'VH,TT&DL', 'VH, TT&DL', 'VHTT&DL', 'VH-TT&DL', 'VH,TT và DL'],
  },
  { name: 'Văn hóa và Thể thao', forms: ['VHTT', 'VH&TT'] },
  { name: 'Du lịch', forms: ['DL'] },
  { name: 'Khoa học và Công nghệ', forms: ['KH&CN', 'KHCN', 'KH và CN', 'Khoa học & Công nghệ'] },
  { name: 'Giáo dục và Đào tạo', forms: ['GD&ĐT', 'GDĐT', 'GD-ĐT', 'GD và ĐT', 'Giáo dục & Đào tạo'] },
  { name: 'Y tế', forms: ['YT'] },
  { name: 'Dân tộc và Tôn giáo', forms: ['DT&TG', 'DTTG', 'DT và TG'] },
  { name: 'Quy hoạch - Kiến trúc', forms: ['QHKT', 'QH-KT'] },
];

export const formerFields: readonly FormerField[] = [
  {
    name: 'Tài nguyên và Môi trường',
    forms: [
      'TN&MT',
      'TNMT',
      'TN-MT',
      'TN và MT',
      'Tài nguyên & Môi trường',
      'Tài nguyên - Môi trường',
      'Tài nguyên Môi trường',
    ],
    into: 'Nông nghiệp và Môi trường',
    from,
    source,
  },
  {
    name: 'Nông nghiệp và Phát triển nông thôn',
    forms: [
      'NN&PTNT',
      'NNPTNT',
      'NN-PTNT',
      'NN và PTNT',
      'Nông nghiệp và PTNT',
      'Nông nghiệp & PTNT',
      'Nông nghiệp - PTNT',
      'Nông nghiệp & Phát triển nông thôn',
      'Nông nghiệp - Phát triển nông thôn',
      'Nông nghiệp, Phát triển nông thôn',
    ],
    into: 'Nông nghiệp và Môi trường',
    from,
    source,
  },
  {
    name: 'Kế hoạch và Đầu tư',
    forms: ['KH&ĐT', 'KHĐT', 'KH-ĐT', 'KH và ĐT', 'Kế hoạch & Đầu tư', 'Kế hoạch - Đầu tư', 'Kế hoạch Đầu tư'],
    into: 'Tài chính',
    from,
    source,
  },
  {
    name: 'Giao thông vận tải',
    forms: ['GTVT', 'Giao thông - Vận tải', 'Giao thông và Vận tải'],
    into: 'Xây dựng',
    from,
    source,
  },
  {
    name: 'Thông tin và Truyền thông',
    forms: ['TT&TT', 'TTTT', 'TT-TT', 'TT và TT', 'Thông tin & Truyền thông', 'Thông tin - Truyền thông'],
    into: 'Khoa học và Công nghệ',
    elsewhere: 'phần khác: Văn hóa, Thể thao và Du lịch; Công an',
    from,
    source,
  },
  {
    name: 'Lao động - Thương binh và Xã hội',
    forms: [
      'LĐTBXH',
      'LĐTB&XH',
      'LĐ-TB&XH',
      'LĐ-TBXH',
      'LĐ - TB&XH',
      'LĐ - TB và XH',
      'LĐTB và XH',
      'LĐ,TB&XH',
      'Lao động, Thương binh và Xã hội',
      'Lao động Thương binh và Xã hội',
      'Lao động - Thương binh & Xã hội',
      'Lao động - Thương binh - Xã hội',
      'Lao động - TB&XH',
      'Lao động - TBXH',
      'Lao động, TB&XH',
      'Lao động - TB và XH',
    ],
    into: 'Nội vụ',
    elsewhere: 'phần khác: Giáo dục và Đào tạo; Y tế; Nông nghiệp và Môi trường',
    from,
    source,
  },
];

/** Bodies named otherwise than `Bộ …`, `Sở …`. */
export interface FormerAgency {
  readonly name: string;
  readonly forms: readonly string[];
  readonly rank: 'ministry' | 'department';
  readonly into: string;
  /** Not the same everywhere: nothing is replaced. */
  readonly elsewhere?: string;
  readonly from: string;
  readonly source: string;
}

export const formerAgencies: readonly FormerAgency[] = [
  {
    name: 'Ủy ban Dân tộc',
    forms: ['UB Dân tộc', 'UBDT'],
    rank: 'ministry',
    into: 'Bộ Dân tộc và Tôn giáo',
    from,
    source: 'Nghị quyết 176/2025/QH15',
  },
  {
    name: 'Ban Dân tộc',
    forms: [],
    rank: 'department',
    into: 'Sở Dân tộc và Tôn giáo',
    elsewhere: 'nơi không lập sở này: Sở Nội vụ',
    from,
    source: 'Nghị định 45/2025/NĐ-CP, Điều 9',
  },
];
