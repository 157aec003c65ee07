/**
 * The end of the district level, and bodies outside ministries, departments and Party that are no more.
 *
 * Sources: Nghị quyết 203/2025/QH15 ngày 16/6/2025 (the Constitution amended: two levels), Điều 2 (huyện, quận, thị xã and the
 * cities under a province work until 30/6/2025); Luật Tổ chức chính quyền địa phương 72/2025/QH15 (below the province xã, phường,
 * đặc khu: no thị trấn); the others as their rows say.
 */
export const districtLevel = {
  from: '2025-07-01',
  source: 'Nghị quyết 203/2025/QH15, Điều 2; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
} as const;

export interface FormerBody {
  readonly name: string;
  readonly forms: readonly string[];
  /** What it is called now, where that is the same everywhere. */
  readonly into?: string;
  readonly note: string;
  readonly from: string;
  readonly source: string;
}

/** Bodies of a district whose end came with an act of their own. */
export const formerDistrictBodies: readonly FormerBody[] = [
  {
    name: 'Công an',
    forms: [],
    note: 'công an chỉ còn cấp tỉnh và cấp xã',
    from: '2025-03-01',
    source:
      'Kết luận của Ban Chấp hành Trung ương Đảng ngày 24/01/2025; Bộ Công an, 01/3/2025 (694 công an cấp huyện kết thúc)',
  },
  {
    name: 'Ban Chỉ huy quân sự',
    forms: ['Ban CHQS', 'BCHQS'],
    note: 'nay là ban chỉ huy phòng thủ khu vực',
    from: '2025-07-01',
    source: 'Quyết định 2786/QĐ-BQP ngày 14/6/2025 (xaydungchinhsach.chinhphu.vn, 23/6/2025)',
  },
  {
    name: 'Tòa án nhân dân',
    forms: ['TAND'],
    note: 'nay là tòa án nhân dân khu vực',
    from: '2025-07-01',
    source: 'Nghị quyết 81/2025/UBTVQH15',
  },
  {
    name: 'Viện kiểm sát nhân dân',
    forms: ['VKSND'],
    note: 'nay là viện kiểm sát nhân dân khu vực',
    from: '2025-07-01',
    source: 'Nghị quyết 81/2025/UBTVQH15 và Luật Tổ chức Viện kiểm sát nhân dân sửa đổi năm 2025',
  },
];

/** Offices that only districts had: a commune has Văn phòng, Phòng Kinh tế and Phòng Văn hóa - Xã hội. */
export const formerDistrictOffices: readonly FormerBody[] = [
  {
    name: 'Phòng Giáo dục và Đào tạo',
    forms: ['Phòng GD&ĐT', 'Phòng GDĐT', 'Phòng GD-ĐT', 'Phòng Giáo dục & Đào tạo'],
    note: 'cấp xã có Phòng Văn hóa - Xã hội',
    from: '2025-07-01',
    source: 'Nghị định 150/2025/NĐ-CP',
  },
  {
    name: 'Phòng Lao động - Thương binh và Xã hội',
    forms: ['Phòng LĐ-TB&XH', 'Phòng LĐTBXH', 'Phòng LĐTB&XH', 'Phòng LĐ-TBXH'],
    note: 'cấp xã có Phòng Văn hóa - Xã hội',
    from: '2025-07-01',
    source: 'Nghị định 150/2025/NĐ-CP',
  },
];

/** Named among the recipients, though they are no more; no resolution says it of them alone. */
export const formerRecipients: readonly FormerBody[] = [
  {
    name: 'Thanh tra Sở',
    forms: [],
    note: 'nhiệm vụ chuyển về Thanh tra tỉnh',
    from: '2025-07-01',
    source: 'Luật Thanh tra 84/2025/QH15',
  },
  {
    name: 'Tòa án nhân dân cấp cao',
    forms: ['TAND cấp cao'],
    note: 'hệ thống tòa án còn tối cao, cấp tỉnh và khu vực',
    from: '2025-07-01',
    source: 'Nghị quyết 81/2025/UBTVQH15',
  },
  {
    name: 'Viện kiểm sát nhân dân cấp cao',
    forms: ['VKSND cấp cao'],
    note: 'hệ thống viện kiểm sát còn tối cao, cấp tỉnh và khu vực',
    from: '2025-07-01',
    source: 'Nghị quyết 81/2025/UBTVQH15',
  },
  {
    name: 'Tổng cục Thuế',
    forms: [],
    into: 'Cục Thuế',
    note: 'nay là Cục Thuế thuộc Bộ Tài chính',
    from: '2025-03-01',
    source: 'Quyết định 381/QĐ-BTC năm 2025 của Bộ Tài chính',
  },
  {
    name: 'Cục Thuế tỉnh',
    forms: [],
    into: 'Thuế tỉnh',
    note: 'nay là Thuế tỉnh',
    from: '2025-07-01',
    source: 'Quyết định 381/QĐ-BTC năm 2025 và việc tổ chức lại thuế địa phương theo 34 tỉnh, thành phố',
  },
  {
    name: 'Đài Phát thanh và Truyền hình tỉnh',
    forms: [
      'Đài Phát thanh - Truyền hình tỉnh',
      'Đài PT-TH tỉnh',
      'Đài PTTH tỉnh',
      'Đài PT&TH tỉnh',
      'Đài PT và TH tỉnh',
    ],
    into: 'Báo và phát thanh, truyền hình tỉnh',
    note: 'nay là Báo và phát thanh, truyền hình tỉnh',
    from: '2025-07-01',
    source: 'Công văn 1373 ngày 27/6/2025 của Ban Tuyên giáo và Dân vận Trung ương',
  },
];
