/**
 * The provinces and the cities directly under the centre, and those that are no more.
 *
 * Sources: Nghị quyết 202/2025/QH15 ngày 12/6/2025, Điều 1 (63 to 34; the bodies of the new units work from 01/7/2025); Nghị quyết
 * 175/2024/QH15 (thành phố Huế); Nghị quyết 15/2008/NQ-QH12 (Hà Tây); the cities of 2026 as their rows say.
 */
export interface Province {
  readonly name: string;
  /** Written otherwise by some: `Đăk Lăk`. */
  readonly forms?: readonly string[];
  /** A city since this day; absent where it is a province, `always` where nobody remembers otherwise. */
  readonly cityFrom?: string;
  /** Of what is said of a day of 2026 and later. */
  readonly source?: string;
}

/** A province that became part of another, which may bear its seat but not its name. */
export interface FormerProvince {
  readonly name: string;
  readonly forms?: readonly string[];
  /** The name of the unit that it belongs to now. */
  readonly into: string;
  /** Its bodies are no more from this day on. */
  readonly from: string;
  readonly source: string;
}

/** Before any plan that is read here. */
export const always = '1900-01-01';

export const provinces: readonly Province[] = [
  { name: 'Hà Nội', cityFrom: always },
  { name: 'Hồ Chí Minh', cityFrom: always },
  { name: 'Hải Phòng', cityFrom: always },
  { name: 'Đà Nẵng', cityFrom: '1997-01-01' },
  { name: 'Cần Thơ', cityFrom: '2004-01-01' },
  { name: 'Huế', cityFrom: '2025-01-01', source: 'Nghị quyết 175/2024/QH15' },
  { name: 'Đồng Nai', cityFrom: '2026-04-30', source: 'Nghị quyết 30/2026/QH16' },
  { name: 'Quảng Ninh', cityFrom: '2026-09-01', source: 'Nghị quyết 36/2026/QH16' },
  { name: 'Bắc Ninh', cityFrom: '2026-09-20', source: 'chinhphu.vn, văn bản 219328 (chưa rõ số nghị quyết)' },
  { name: 'Đắk Lắk', forms: ['Đăk Lăk', 'Đắc Lắc', 'Đắk Lăk'] },
  { name: 'Lào Cai', forms: ['Lao Cai'] },
  ...(
    'An Giang, Cà Mau, Cao Bằng, Điện Biên, Đồng Tháp, Gia Lai, Hà Tĩnh, Hưng Yên, Khánh Hòa, ' +
    'Lai Châu, Lâm Đồng, Lạng Sơn, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Trị, Sơn La, ' +
    'Tây Ninh, Thái Nguyên, Thanh Hóa, Tuyên Quang, Vĩnh Long'
  )
    .split(', ')
    .map((name) => ({ name })),
];

const resolution = 'Nghị quyết 202/2025/QH15, Điều 1';

const merged = (name: string, into: string, forms: readonly string[] = []): FormerProvince => ({
  name,
  into,
  from: '2025-07-01',
  source: resolution,
  ...(forms.length !== 0 && { forms }),
});

export const formerProvinces: readonly FormerProvince[] = [
  merged('Hà Giang', 'Tuyên Quang'),
  merged('Yên Bái', 'Lào Cai'),
  merged('Bắc Kạn', 'Thái Nguyên', ['Bắc Cạn']),
  merged('Vĩnh Phúc', 'Phú Thọ'),
  merged('Hòa Bình', 'Phú Thọ'),
  merged('Bắc Giang', 'Bắc Ninh'),
  merged('Thái Bình', 'Hưng Yên'),
  merged('Hải Dương', 'Hải Phòng'),
  merged('Hà Nam', 'Ninh Bình'),
  merged('Nam Định', 'Ninh Bình'),
  merged('Quảng Bình', 'Quảng Trị'),
  merged('Quảng Nam', 'Đà Nẵng'),
  merged('Kon Tum', 'Quảng Ngãi', ['Kontum', 'Kon-Tum']),
  merged('Bình Định', 'Gia Lai'),
  merged('Ninh Thuận', 'Khánh Hòa'),
  merged('Đắk Nông', 'Lâm Đồng', ['Đăk Nông', 'Đắc Nông']),
  merged('Bình Thuận', 'Lâm Đồng'),
  merged('Phú Yên', 'Đắk Lắk'),
  merged('Bình Dương', 'Hồ Chí Minh'),
  merged('Bà Rịa - Vũng Tàu', 'Hồ Chí Minh', ['Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT']),
  merged('Bình Phước', 'Đồng Nai'),
  merged('Long An', 'Tây Ninh'),
  merged('Sóc Trăng', 'Cần Thơ'),
  merged('Hậu Giang', 'Cần Thơ'),
  merged('Bến Tre', 'Vĩnh Long'),
  merged('Trà Vinh', 'Vĩnh Long'),
  merged('Tiền Giang', 'Đồng Tháp'),
  merged('Bạc Liêu', 'Cà Mau'),
  merged('Kiên Giang', 'An Giang'),
  {
    name: 'Thừa Thiên Huế',
    forms: ['Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'TT Huế', 'TT-Huế'],
    into: 'Huế',
    from: '2025-01-01',
    source: 'Nghị quyết 175/2024/QH15',
  },
  { name: 'Hà Tây', into: 'Hà Nội', from: '2008-08-01', source: 'Nghị quyết 15/2008/NQ-QH12' },
];

/**
 * Cities that belonged to a province (or, Thủ Đức and Thủy Nguyên, to a city) when the district level ended on 01/7/2025: the
 * name alone may be that of a ward today. Bắc Ninh is left out, a city directly under the centre since 2026.
 *
 * Source: the resolutions of Ủy ban Thường vụ Quốc hội that founded them, as the list of administrative units had them on
 * 30/6/2025; their end, Nghị quyết 203/2025/QH15, Điều 2.
 */
export const formerCities: readonly string[] = (
  'Long Xuyên, Châu Đốc, Vũng Tàu, Bà Rịa, Phú Mỹ, Bạc Liêu, Bắc Giang, Bắc Kạn, Từ Sơn, Bến Tre, ' +
  'Thủ Dầu Một, Dĩ An, Thuận An, Tân Uyên, Bến Cát, Quy Nhơn, Đồng Xoài, Phan Thiết, Cà Mau, ' +
  'Cao Bằng, Buôn Ma Thuột, Gia Nghĩa, Điện Biên Phủ, Biên Hòa, Long Khánh, Cao Lãnh, Sa Đéc, ' +
  'Hồng Ngự, Pleiku, Hà Giang, Phủ Lý, Hà Tĩnh, Hải Dương, Chí Linh, Hòa Bình, Hưng Yên, ' +
  'Vị Thanh, Ngã Bảy, Nha Trang, Cam Ranh, Rạch Giá, Hà Tiên, Phú Quốc, Kon Tum, Lai Châu, ' +
  'Lạng Sơn, Lào Cai, Đà Lạt, Bảo Lộc, Tân An, Nam Định, Vinh, Hoa Lư, Tam Điệp, Ninh Bình, ' +
  'Phan Rang - Tháp Chàm, Việt Trì, Tuy Hòa, Đồng Hới, Tam Kỳ, Hội An, Quảng Ngãi, Hạ Long, ' +
  'Móng Cái, Cẩm Phả, Uông Bí, Đông Triều, Đông Hà, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, ' +
  'Thái Nguyên, Sông Công, Phổ Yên, Thanh Hóa, Sầm Sơn, Mỹ Tho, Gò Công, Trà Vinh, Tuyên Quang, ' +
  'Vĩnh Long, Vĩnh Yên, Phúc Yên, Yên Bái, Thủ Đức, Thủy Nguyên'
).split(', ');

const cities = new Map(provinces.map((it) => [it.name, it.cityFrom]));

/** `tỉnh Tuyên Quang`, `thành phố Hải Phòng`, `Thành phố Hồ Chí Minh`: the name with its kind on a day (`2026-04-30`). */
export function withKind(name: string, day: string): string {
  if (name === 'Hồ Chí Minh') return 'Thành phố Hồ Chí Minh';
  const from = cities.get(name);
  return from !== undefined && from <= day ? `thành phố ${name}` : `tỉnh ${name}`;
}
