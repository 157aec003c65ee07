/**
 * Holidays and days of remembrance by their names, the first syllable with its capital as Phụ lục II, mục V.5 of Nghị định
 * 30/2020/NĐ-CP asks: `ngày Quốc khánh 2-9`, `ngày Phụ nữ Việt Nam 20-10`.
 *
 * Sources: that clause; Bộ luật Lao động 2019, Điều 112; Nghị định 145/2013/NĐ-CP, Điều 4; the laws and decisions that name the other days
 * (Luật Phổ biến, giáo dục pháp luật, Điều 8; Quyết định 1684/QĐ-TTg of 2004 and others of the Thủ tướng Chính phủ).
 */
export const holidayNames: readonly string[] = [
  'Quốc khánh',
  'Quốc tế Lao động',
  'Quốc tế ~phụ ~nữ',
  'Quốc tế ~thiếu ~nhi',
  'Quốc tế ~người cao tuổi',
  'Quốc tế ~hạnh ~phúc',
  'Phụ nữ Việt Nam',
  'Nhà giáo Việt Nam',
  'Thầy thuốc Việt Nam',
  'Gia đình Việt Nam',
  'Báo chí ~cách mạng Việt Nam',
  'Doanh nhân Việt Nam',
  'Người cao tuổi Việt Nam',
  'Thương binh - ~Liệt sĩ',
  'Vì người nghèo',
  'Pháp luật Việt Nam',
  'Chuyển đổi số ~quốc gia',
  'Dân vận',
  'Chiến thắng Điện Biên Phủ',
  'Giải phóng miền Nam',
  'Tổng tuyển cử đầu tiên',
  'Toàn quốc kháng chiến',
  'Toàn dân phòng cháy và chữa cháy',
  'Môi trường ~thế giới',
  'Sách và Văn hóa đọc Việt Nam',
];
