/**
 * The offices whose codes end a symbol (`CP` of `59/2023/NĐ-CP`, `TU` of `18-KH/TU`) or begin that of a công văn (`BNV` of
 * `927/BNV-CTTN`). The head of each office fixes its code (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.b), so a code
 * that is not here is never wrong: it is only not known.
 *
 * Sources: central bodies, the formulas of Phụ lục III of that decree and the symbols of published documents; the ministries, Nghị quyết
 * 176/2025/QH15 and, for older documents, Nghị quyết 08/2021/QH15; departments after the ministries; Party, Hướng dẫn 05-HD/VPTW.
 */
export interface Issuer {
  readonly code: string;
  readonly name: string;
  readonly side: 'state' | 'party';
  /** One in the country: what it issues is the same document for everybody. A local code is used again in every place. */
  readonly reach: 'central' | 'local';
}

const central = (code: string, name: string): Issuer => ({ code, name, side: 'state', reach: 'central' });
const local = (code: string, name: string): Issuer => ({ code, name, side: 'state', reach: 'local' });

const state: readonly Issuer[] = [
  central('QH', 'Quốc hội'),
  central('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  central('CTN', 'Chủ tịch nước'),
  central('CP', 'Chính phủ'),
  central('TTg', 'Thủ tướng Chính phủ'),
  central('VPCP', 'Văn phòng Chính phủ'),
  central('VPQH', 'Văn phòng Quốc hội'),
  central('VPCTN', 'Văn phòng Chủ tịch nước'),
  central('TTCP', 'Thanh tra Chính phủ'),
  central('NHNN', 'Ngân hàng Nhà nước Việt Nam'),
  central('KTNN', 'Kiểm toán nhà nước'),
  central('TANDTC', 'Tòa án nhân dân tối cao'),
  central('VKSNDTC', 'Viện kiểm sát nhân dân tối cao'),
  central('UBDT', 'Ủy ban Dân tộc'),
  central('BQP', 'Bộ Quốc phòng'),
  central('BCA', 'Bộ Công an'),
  central('BNG', 'Bộ Ngoại giao'),
  central('BNV', 'Bộ Nội vụ'),
  central('BTP', 'Bộ Tư pháp'),
  central('BTC', 'Bộ Tài chính'),
  central('BCT', 'Bộ Công Thương'),
  central('BNNMT', 'Bộ Nông nghiệp và Môi trường'),
  central('BXD', 'Bộ Xây dựng'),
  central('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'),
  central('BKHCN', 'Bộ Khoa học và Công nghệ'),
  central('BGDĐT', 'Bộ Giáo dục và Đào tạo'),
  central('BYT', 'Bộ Y tế'),
  central('BDTTG', 'Bộ Dân tộc và Tôn giáo'),
  central('BKHĐT', 'Bộ Kế hoạch và Đầu tư'),
  central('BGTVT', 'Bộ Giao thông vận tải'),
  central('BTNMT', 'Bộ Tài nguyên và Môi trường'),
  central('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'),
  central('BTTTT', 'Bộ Thông tin và Truyền thông'),
  central('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'),
  local('UBND', 'Ủy ban nhân dân'),
  local('HĐND', 'Hội đồng nhân dân'),
  local('SNV', 'Sở Nội vụ'),
  local('STP', 'Sở Tư pháp'),
  local('STC', 'Sở Tài chính'),
  local('SCT', 'Sở Công Thương'),
  local('SXD', 'Sở Xây dựng'),
  local('SYT', 'Sở Y tế'),
  local('SGDĐT', 'Sở Giáo dục và Đào tạo'),
  local('SKHCN', 'Sở Khoa học và Công nghệ'),
  local('SNNMT', 'Sở Nông nghiệp và Môi trường'),
  local('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'),
  local('SVHTT', 'Sở Văn hóa và Thể thao'),
  local('SDL', 'Sở Du lịch'),
  local('SDTTG', 'Sở Dân tộc và Tôn giáo'),
  local('SNgV', 'Sở Ngoại vụ'),
  local('SKHĐT', 'Sở Kế hoạch và Đầu tư'),
  local('SGTVT', 'Sở Giao thông vận tải'),
  local('STNMT', 'Sở Tài nguyên và Môi trường'),
  local('SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'),
  local('STTTT', 'Sở Thông tin và Truyền thông'),
  local('SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'),
];

const known = new Map(state.map((it) => [it.code, it]));

/** Advisory bodies of a committee bear its code behind their own: `BTCTW`, `VPTU`, `BTGDVTU`. */
const partyForm =
  /^(?:(?<body>VP|BTC|BTG|BTGDV|BDV|UBKT|BNC|BKT|BCSCL)?(?<level>TW|TƯ|TU|ThU|TXU|HU|QU|ĐU)|ĐU\p{Lu}{1,8}|BCSĐ\p{Lu}{0,6})$/u;
const centralLevels = new Set(['TW', 'TƯ']);

/** The office of a code as written, with or without `&`: `SKH&CN` is `SKHCN`; `QH15` is the Quốc hội of the fifteenth term. */
export function issuerOf(code: string): Issuer | undefined {
  const plain = code.replace(/[&.]/gu, '');
  const found = known.get(plain) ?? known.get(plain.replace(/(?<=^(?:QH|UBTVQH))\d{1,2}$/u, ''));
  if (found) return found;
  const party = partyForm.exec(plain);
  if (!party) return undefined;
  const level = party.groups?.level;
  const reach = level !== undefined && centralLevels.has(level) ? 'central' : 'local';
  return { code: plain, name: '', side: 'party', reach };
}

export const issuers: readonly Issuer[] = state;
