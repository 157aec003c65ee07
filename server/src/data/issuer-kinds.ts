/**
 * The bodies that issue plans, as whoever starts one is asked for them. Signature: Nghị định 30/2020/NĐ-CP, Điều 13 (a committee is
 * signed for, TM.; a head signs by himself); Party: Hướng dẫn 05-HD/VPTW. The recipients that are proposed are those that any body
 * of the kind has.
 */
export interface IssuerKind {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly name: Asked;
  /** Absent for who has nobody above it in the head of its papers. */
  readonly parent?: Asked;
  readonly isParty: boolean;
  /** Capitals that stand before the position; absent for who signs by himself. */
  readonly signsFor?: string;
  /** The word, folded, with which a name must begin for the proposals to fit. */
  readonly proposesTo?: string;
  /** What stops propose, by their names. */
  readonly proposals: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly title: string;
  readonly example: string;
  /** How the answer must begin, without case, and what is said where it does not. */
  readonly begins?: readonly string[];
  readonly hint?: string;
}

const committee = 'TM. ỦY BAN NHÂN DÂN';
const committeeNames = ['ủy ban nhân dân', 'uỷ ban nhân dân', 'ubnd'];
const parentOfUnit: Asked = { title: 'Cơ quan chủ quản', example: 'Sở Công Thương' };

export const issuerKinds: readonly IssuerKind[] = [
  {
    id: 'province',
    label: 'Ủy ban nhân dân tỉnh, thành phố',
    detail: 'Ủy ban nhân dân tỉnh An Bình',
    name: {
      title: 'Tỉnh, thành phố nào?',
      example: 'tỉnh An Bình',
      begins: ['tỉnh', 'thành phố', ...committeeNames],
      hint: 'Ghi cả “tỉnh” hoặc “thành phố”, như: tỉnh An Bình',
    },
    isParty: false,
    signsFor: committee,
    proposals: {
      leaders: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      units: 'Các sở, ban, ngành, Ủy ban nhân dân các xã, phường',
      position: 'CHỦ TỊCH',
    },
  },
  {
    id: 'commune',
    label: 'Ủy ban nhân dân xã, phường, đặc khu',
    detail: 'Ủy ban nhân dân xã Thượng Khuê',
    name: {
      title: 'Xã, phường, đặc khu nào?',
      example: 'xã Thượng Khuê',
      begins: ['xã', 'phường', 'đặc khu', ...committeeNames],
      hint: 'Ghi cả “xã”, “phường” hoặc “đặc khu”, như: xã Thượng Khuê',
    },
    isParty: false,
    signsFor: committee,
    proposals: {
      leaders: 'Chủ tịch, các Phó Chủ tịch UBND xã',
      units: 'Các cơ quan, đơn vị thuộc xã',
      position: 'CHỦ TỊCH',
    },
  },
  {
    id: 'department',
    label: 'Sở, ban, ngành cấp tỉnh',
    detail: 'Sở Nội vụ, Thanh tra tỉnh, Văn phòng Ủy ban nhân dân tỉnh',
    name: { title: 'Tên sở, ban, ngành', example: 'Sở Nội vụ' },
    parent: { title: 'Cơ quan chủ quản', example: 'UBND tỉnh An Bình' },
    isParty: false,
    proposesTo: 'sở',
    proposals: {
      leaders: 'Lãnh đạo Sở',
      units: 'Các phòng, đơn vị thuộc Sở',
      office: 'Văn phòng Sở',
    },
  },
  {
    id: 'unit',
    label: 'Phòng, đơn vị thuộc sở hoặc thuộc xã',
    detail: 'Trung tâm Khuyến công, Chi cục Thủy lợi, Phòng Kinh tế',
    name: { title: 'Tên phòng, đơn vị', example: 'Trung tâm Khuyến công' },
    parent: parentOfUnit,
    isParty: false,
    proposals: { leaders: 'Lãnh đạo đơn vị', units: 'Các phòng, bộ phận trực thuộc' },
  },
  {
    id: 'school',
    label: 'Trường học, cơ sở giáo dục',
    detail: 'Trường Trung học phổ thông Hoài Lĩnh',
    name: { title: 'Tên trường', example: 'Trường Trung học phổ thông Hoài Lĩnh' },
    parent: { ...parentOfUnit, example: 'Sở Giáo dục và Đào tạo, UBND xã Thượng Khuê' },
    isParty: false,
    proposals: { leaders: 'Ban Giám hiệu', units: 'Các tổ chuyên môn, bộ phận' },
  },
  {
    id: 'hospital',
    label: 'Bệnh viện, cơ sở y tế',
    detail: 'Bệnh viện Đa khoa Hoài Lĩnh, Trung tâm Y tế',
    name: { title: 'Tên bệnh viện, cơ sở y tế', example: 'Bệnh viện Đa khoa Hoài Lĩnh' },
    parent: { ...parentOfUnit, example: 'Sở Y tế' },
    isParty: false,
    proposals: { leaders: 'Ban Giám đốc', units: 'Các khoa, phòng' },
  },
  {
    id: 'party',
    label: 'Cấp ủy, tổ chức Đảng',
    detail: 'Đảng ủy xã Thượng Khuê, Tỉnh ủy An Bình, Chi bộ',
    name: { title: 'Tên cấp ủy, tổ chức Đảng', example: 'Đảng ủy xã Thượng Khuê' },
    parent: { title: 'Đảng bộ, cấp ủy cấp trên', example: 'Đảng bộ tỉnh Hoài Lĩnh' },
    isParty: true,
    proposals: { units: 'Các chi bộ, đảng bộ trực thuộc' },
  },
  {
    id: 'ministry',
    label: 'Bộ, cơ quan ngang bộ',
    detail: 'Bộ Nội vụ, Thanh tra Chính phủ',
    name: { title: 'Tên bộ, cơ quan ngang bộ', example: 'Bộ Nội vụ' },
    isParty: false,
    proposesTo: 'bộ',
    proposals: { leaders: 'Lãnh đạo Bộ', units: 'Các cục, vụ, đơn vị thuộc Bộ', office: 'Văn phòng Bộ' },
  },
  {
    id: 'other',
    label: 'Cơ quan, tổ chức khác',
    detail: 'Hội, liên hiệp, công ty, ban chỉ đạo',
    name: { title: 'Tên cơ quan, tổ chức', example: 'Hội Chữ thập đỏ tỉnh An Bình' },
    parent: { ...parentOfUnit, example: 'UBND tỉnh An Bình' },
    isParty: false,
    proposals: {},
  },
];

/** By the first words of a body's name, folded, the longer ones first: who is at its head. */
export const headsOfBodies: readonly (readonly [begin: string, head: string])[] = [
  ['văn phòng', 'CHÁNH VĂN PHÒNG'],
  ['thanh tra chính phủ', 'TỔNG THANH TRA'],
  ['thanh tra', 'CHÁNH THANH TRA'],
  ['chi cục', 'CHI CỤC TRƯỞNG'],
  ['phòng', 'TRƯỞNG PHÒNG'],
  ['trường', 'HIỆU TRƯỞNG'],
  ['bộ', 'BỘ TRƯỞNG'],
  ['cục', 'CỤC TRƯỞNG'],
  ['viện', 'VIỆN TRƯỞNG'],
  ['hội', 'CHỦ TỊCH'],
  ['liên hiệp', 'CHỦ TỊCH'],
  ['liên đoàn', 'CHỦ TỊCH'],
  ['ban', 'TRƯỞNG BAN'],
  ['sở', 'GIÁM ĐỐC'],
  ['trung tâm', 'GIÁM ĐỐC'],
  ['bệnh viện', 'GIÁM ĐỐC'],
  ['công ty', 'GIÁM ĐỐC'],
];

/** The codes of Party committees (Hướng dẫn 05-HD/VPTW), by the first words of their names, and for whom their papers are signed. */
export const partyCommittees: readonly { readonly begin: string; readonly code: string; readonly signs: string }[] = [
  { begin: 'tỉnh ủy', code: 'TU', signs: 'BAN THƯỜNG VỤ' },
  { begin: 'thành ủy', code: 'TU', signs: 'BAN THƯỜNG VỤ' },
  { begin: 'đảng ủy', code: 'ĐU', signs: 'BAN THƯỜNG VỤ' },
  { begin: 'chi bộ', code: 'CB', signs: 'CHI ỦY' },
];
