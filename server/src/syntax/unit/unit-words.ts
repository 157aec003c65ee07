import { wordEnd } from '../../text/match';
export const leaders =
  'Thủ trưởng|Lãnh đạo|Người đứng đầu|Phó Giám đốc|Giám đốc|Chánh|Trưởng|Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư|Hiệu trưởng|Đại diện|Chỉ huy trưởng';
export const placeHeads =
  'Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH và HĐND|Đoàn ĐBQH|Hội đồng nhân dân và Ủy ban nhân dân|HĐND và UBND|HĐND[-&, ]+UBND|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND';
/** They carry another unit or a place behind them: `Văn phòng Sở`, `Đảng ủy Ủy ban nhân dân tỉnh`. */
export const carriers =
  'Văn phòng|Thường trực|Ban Thường vụ|Ban Chấp hành|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Thanh tra|Công an|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Xã đoàn|Đoàn xã|Đoàn phường|Đoàn trường|Chi ủy|Chi uỷ|Tỉnh hội|Thành hội|Huyện hội|Kho bạc Nhà nước|Kho bạc nhà nước|Bảo hiểm xã hội|Thư viện|Bảo tàng|Trạm Y tế|Tòa án nhân dân|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn Thanh niên|Hội Nông dân|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ|Hội Liên hiệp phụ nữ|Liên đoàn Lao động|Bộ đội Biên phòng|Thuế|Trang thông tin điện tử|Trang Thông tin điện tử|Cổng thông tin điện tử|Cổng Thông tin điện tử|Báo và Phát thanh, Truyền hình|Báo và phát thanh, truyền hình|Báo và Đài Phát thanh và Truyền hình|Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình';
/** They need a name: `Sở Nội vụ`, `Chi cục Thủy lợi`; those of one syllable need one that begins with a capital. */
export const shortHeads = 'Sở|sở|Phòng|phòng|Ban|Bộ|Cục|Vụ|Trường|Viện|Trạm|Đội|Tổ|Hội|Đoàn|Quỹ|Báo|Đài|Hạt';
export const longHeads =
  'Tổ chuyển đổi số|Tổ công nghệ số|Tổ khuyến nông|Tổ tự quản|Tổ giúp việc|Tổ biên tập|Đồn Biên phòng|Chi nhánh|Vườn quốc gia|Khu bảo tồn|Cảng vụ|Ban Chỉ đạo|Ban Chỉ huy|Ban Quản lý|Ban Tổ chức|Bộ Chỉ huy|Bộ Tư lệnh|Bộ phận|Tổ công tác|Tổ Công tác|Chi cục|Tổng cục|Trung tâm|Bệnh viện|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Tổng công ty|Công ty|Tập đoàn|Hợp tác xã|Ngân hàng|Hội đồng|Ủy ban|Uỷ ban|Xí nghiệp|Nhà máy|Nhà khách|Nhà văn hóa|Học viện|Chi bộ|Chi đoàn|Công đoàn|Câu lạc bộ';
export const groupNouns =
  'trường trung học phổ thông|trường trung học cơ sở|trường tiểu học|trường mầm non|trường phổ thông|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo|tổ chức chính trị - xã hội|tổ chức đoàn thể|đơn vị sự nghiệp|tổ chức sự nghiệp|đơn vị trực thuộc|cơ sở giáo dục|cơ quan chuyên môn|phòng chuyên môn|phòng nghiệp vụ|phòng chức năng|tổ chức tham mưu|chủ đầu tư|hợp tác xã|doanh nghiệp|tổ dân phố|khu dân cư|trưởng thôn|nhà trường|trường học|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|hội đoàn thể|chi bộ|đảng bộ|đảng ủy|đảng uỷ|chi đoàn|công đoàn|trung tâm|bệnh viện|thị trấn|thị xã|thành phố|đặc khu|cấp ủy|cấp uỷ|chi cục|công ty|phòng|sở|ban|bộ|ngành|hội|huyện|quận|xã|phường|thôn|bản|ấp|trường|trạm|cục|vụ|viện|tổ|đội';

const candidateHere = new RegExp(
  `(?:${leaders}|${placeHeads}|${carriers}|(?:${longHeads})(?=\\s+\\p{L})|(?:${shortHeads})(?=\\s+\\p{Lu}))${wordEnd}`,
  'uy',
);

/** What a sticky form finds at a place. */
export const runAt = (form: RegExp, text: string, at: number): string | undefined => {
  form.lastIndex = at;
  return form.exec(text)?.[0];
};

/** Another unit begins at this place. */
export const startsUnit = (text: string, at: number): boolean => runAt(candidateHere, text, at) !== undefined;
