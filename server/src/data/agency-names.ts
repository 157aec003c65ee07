import { linesOf } from './lines';

/**
 * The names of offices and organisations that plans name, each letter as Phụ lục II, mục IV of Nghị định 30/2020/NĐ-CP asks and the
 * office writes itself. `~` stands before a syllable whose first letter both ways are in use: `trung ương` is lower in the
 * decree's own `Ban Chỉ đạo trung ương`.
 *
 * Sources: the decree's own examples (Phụ lục II, mục III.1.c, IV.1); central organs, Hiến pháp 2013; ministries, Nghị quyết
 * 176/2025/QH15 and, for older documents, Nghị quyết 08/2021/QH15; departments, Nghị định 45/2025/NĐ-CP and 24/2014/NĐ-CP; courts and
 * procuracies, Luật 34/2024/QH15 and 63/2014/QH13; Party organs, Điều lệ Đảng and Quy định 399-QĐ/TW; mass organisations, Luật Mặt trận
 * Tổ quốc Việt Nam 75/2015/QH13 and their own charters.
 */
export interface AgencyName {
  readonly name: string;
  /**
   * `name`: nothing else is called so, any other writing is a slip. `common`: written small it is a common noun as well
   * (`hội nông dân các cấp`), so only a half-written name is a slip. `governed`: small it is right in compounds (`phi chính phủ`, `các
   * tỉnh ủy`), so it is a slip only behind a word such as `của`.
   */
  readonly use: 'name' | 'common' | 'governed';
}

const name = (it: string): AgencyName => ({ name: it, use: 'name' });
const common = (it: string): AgencyName => ({ name: it, use: 'common' });
const governed = (it: string): AgencyName => ({ name: it, use: 'governed' });

const state: readonly AgencyName[] = [
  ...linesOf(`
Quốc hội
Ủy ban Thường vụ Quốc hội
Văn phòng Quốc hội
Chủ tịch nước
Văn phòng Chủ tịch nước
`).map(name),
  governed('Chính phủ'),
  ...linesOf(`
Thủ tướng Chính phủ
Văn phòng Chính phủ
Thanh tra Chính phủ
Ngân hàng Nhà nước Việt Nam
Hội đồng nhân dân
Ủy ban nhân dân
Tòa án nhân dân
Tòa án nhân dân tối cao
Viện ~kiểm sát nhân dân
Viện ~kiểm sát nhân dân tối cao
`).map(name),
  common('Ngân hàng Chính sách ~xã hội'),
  ...linesOf(`
Chủ tịch
Phó Chủ tịch
Giám đốc
Phó Giám đốc
Hiệu trưởng
Bộ trưởng
Cục trưởng
Chi cục trưởng
Chánh Văn phòng
Văn phòng
Chi cục
Công an xã
Công an phường
Công an tỉnh
Công an thành phố
Trung ương
Đại hội
`).map(common),
  common('Ban Chỉ đạo ~quốc gia'),
  common('Ban Chỉ đạo ~trung ương'),
  name('Tập đoàn Điện lực Việt Nam'),
  name('Liên hợp quốc'),
];

/** Fields of ministries and departments until 01/3/2025: older documents are cited with them. */
const formerFields: readonly string[] = linesOf(`
Kế hoạch và Đầu tư
Giao thông ~vận tải
Tài nguyên và Môi trường
Nông nghiệp và Phát triển ~nông thôn
Thông tin và Truyền thông
Lao động - Thương binh và Xã hội
`);

const ministries: readonly string[] = [
  ...linesOf(`
Quốc phòng
Công an
Ngoại giao
Nội vụ
Tư pháp
Tài chính
Công Thương
Nông nghiệp và Môi trường
Xây dựng
Văn hóa, Thể thao và Du lịch
Khoa học và Công nghệ
Giáo dục và Đào tạo
Y tế
Dân tộc và Tôn giáo
`),
  ...formerFields,
];

const departments: readonly string[] = [
  ...linesOf(`
Nội vụ
Tư pháp
Tài chính
Công Thương
Xây dựng
Y tế
Giáo dục và Đào tạo
Khoa học và Công nghệ
Nông nghiệp và Môi trường
Văn hóa, Thể thao và Du lịch
Văn hóa và Thể thao
Du lịch
Dân tộc và Tôn giáo
Ngoại vụ
An toàn thực phẩm
Quy hoạch - Kiến trúc
`),
  ...formerFields,
];

/** The advisory bodies of a Party committee bear its name behind their own. */
const partyBodies: readonly string[] = linesOf(`
Văn phòng
Ban Tổ chức
Ban Tuyên giáo và Dân vận
Ban Tuyên giáo
Ban Dân vận
Ban Nội chính
Ủy ban Kiểm tra
`);
const partyLevels: readonly string[] = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy'];

const party: readonly AgencyName[] = [
  ...linesOf(`
Bộ Chính trị
Ban Bí thư
Ban Chấp hành ~Trung ương
Ban Chấp hành ~Trung ương Đảng
Văn phòng ~Trung ương Đảng
`).map(name),
  common('Ban Chấp hành Đảng bộ'),
  common('Ban Thường vụ Đảng ủy'),
  name('Ban Chính sách, chiến lược ~Trung ương'),
  name('Ban Kinh tế ~Trung ương'),
  governed('Tỉnh ủy'),
  governed('Thành ủy'),
  common('Đảng ủy'),
  common('Ủy ban Kiểm tra Đảng ủy'),
  ...partyLevels.flatMap((level) => ['Ban Thường vụ', ...partyBodies].map((it) => name(`${it} ${level}`))),
  ...partyBodies.filter((it) => it !== 'Văn phòng').map((it) => name(`${it} ~Trung ương`)),
];

const organisations: readonly AgencyName[] = [
  ...linesOf(`
Mặt trận Tổ quốc
Ủy ban Mặt trận Tổ quốc
Ban Thường trực Ủy ban Mặt trận Tổ quốc
Hội Liên hiệp Phụ nữ
Hội Liên hiệp Thanh niên
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Đội Thiếu niên Tiền phong Hồ Chí Minh
Tổng Liên đoàn Lao động Việt Nam
`).map(name),
  ...linesOf(`
Liên đoàn Lao động
Hội Nông dân
Hội Cựu chiến binh
Hội Phụ nữ
Hội Chữ thập đỏ
Hội Người cao tuổi
Hội Khuyến học
Hội Luật gia
Hội Nhà báo
Đoàn Thanh niên
Liên minh Hợp tác xã
`).map(common),
];

const places: readonly AgencyName[] = [name('Thành phố Hồ Chí Minh'), name('Thủ đô Hà Nội')];

export const agencyNames: readonly AgencyName[] = [
  ...state,
  ...ministries.map((it) => name(`Bộ ${it}`)),
  ...departments.map((it) => name(`Sở ${it}`)),
  ...party,
  ...organisations,
  ...places,
];
