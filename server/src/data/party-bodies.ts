/**
 * Bodies of the Party that are no more.
 *
 * Sources: the decisions of Bộ Chính trị made known on 03/02/2025 (Ban Tuyên giáo và Dân vận Trung ương; Ban Chính sách, chiến
 * lược Trung ương; đảng bộ directly under the centre in the place of đảng đoàn, ban cán sự đảng and đảng bộ khối) as the press
 * reported them that day (TTXVN, znews.vn, nongnghiepmoitruong.vn); in the provinces, Kết luận 09-KL/BCĐ of the steering committee
 * for Nghị quyết 18-NQ/TW and the provinces' own decisions of January and February 2025, so that 01/3/2025 is the day here.
 */
export interface FormerPartyBody {
  readonly name: string;
  readonly forms: readonly string[];
  /** What must stand behind it: the committee it served. Absent where the name tells enough. */
  readonly of?: 'central' | 'local';
  /** What it is called now; absent where only the drafter can tell. */
  readonly into?: string;
  readonly note?: string;
  readonly from: string;
  readonly source: string;
}

const central = 'Quyết định của Bộ Chính trị công bố ngày 03/02/2025';
const local = 'Quyết định của các tỉnh ủy, thành ủy, tháng 01 và 02/2025';
const merged = 'Ban Tuyên giáo và Dân vận';
const block = 'các đảng bộ khối kết thúc, thay bằng đảng ủy các cơ quan Đảng và đảng ủy Ủy ban nhân dân';

export const formerPartyBodies: readonly FormerPartyBody[] = [
  { name: 'Ban Dân vận', forms: [], of: 'central', into: merged, from: '2025-02-03', source: central },
  { name: 'Ban Tuyên giáo', forms: [], of: 'central', into: merged, from: '2025-02-03', source: central },
  { name: 'Ban Dân vận', forms: [], of: 'local', into: merged, from: '2025-03-01', source: local },
  { name: 'Ban Tuyên giáo', forms: [], of: 'local', into: merged, from: '2025-03-01', source: local },
  {
    name: 'Ban Kinh tế Trung ương',
    forms: ['Ban Kinh tế TW', 'Ban Kinh tế TƯ'],
    into: 'Ban Chính sách, chiến lược Trung ương',
    from: '2025-02-03',
    source: central,
  },
  {
    name: 'Ban cán sự đảng Chính phủ',
    forms: [],
    into: 'Đảng ủy Chính phủ',
    from: '2025-02-03',
    source: central,
  },
  { name: 'Đảng đoàn Quốc hội', forms: [], into: 'Đảng ủy Quốc hội', from: '2025-02-03', source: central },
  {
    name: 'Ban cán sự đảng Ủy ban nhân dân',
    forms: ['Ban cán sự đảng UBND', 'BCSĐ UBND'],
    into: 'Đảng ủy Ủy ban nhân dân',
    from: '2025-03-01',
    source: local,
  },
  {
    name: 'Ban cán sự đảng',
    forms: ['BCSĐ', 'BCS đảng', 'Ban cán sự Đảng bộ'],
    note: 'các ban cán sự đảng kết thúc hoạt động, thay bằng đảng ủy',
    from: '2025-03-01',
    source: local,
  },
  {
    name: 'Đảng đoàn',
    forms: [],
    note: 'các đảng đoàn kết thúc hoạt động, thay bằng đảng ủy',
    from: '2025-03-01',
    source: local,
  },
  {
    name: 'Đảng ủy Khối',
    forms: ['Đảng bộ Khối'],
    note: block,
    from: '2025-03-01',
    source: local,
  },
];
