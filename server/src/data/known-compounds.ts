import { compounds } from './compounds';

const more =
  'bãi bỏ|bài học|bàn giao|bảo dưỡng|bạo lực|bảo trợ|bầu cử|bền vững|bí thư|biểu dương|bình đẳng|bình quân|bộ phận|cá nhân|cận nghèo|' +
  'chăn nuôi|chặt chẽ|chế độ|chi bộ|chỉ thị|chi tiết|chỉnh trang|chính xác|chữ ký|chủ nhiệm|chữa bệnh|chữa cháy|chứng nhận|chuyên đề|' +
  'chuyên ngành|công bố|công văn|cử tri|củng cố|cuộc thi|cứu hộ|cứu nạn|cứu trợ|đại biểu|đại diện|dân chủ|đấu thầu|đầy đủ|đẩy mạnh|' +
  'đề xuất|di sản|địa điểm|dịch bệnh|điều hành|điều tra|định cư|đôn đốc|đột phá|dữ liệu|dự toán|đứng đầu|đúng hạn|duy trì|giải quyết|' +
  'giám đốc|hạn chế|hệ thống|hiệu lực|hiệu trưởng|hộ nghèo|hồ sơ|hòa giải|hội thảo|hội thi|hội viên|hợp đồng|khách quan|khảo sát|' +
  'khiếu nại|khó khăn|khoa học|khoáng sản|khuyến nông|kiểm soát|kiến nghị|kiện toàn|kinh nghiệm|kỷ luật|kỷ niệm|ký số|lễ hội|liên kết|' +
  'liên ngành|liên tục|mặt bằng|minh bạch|ngăn chặn|ngân sách|nghĩa vụ|nghiêm chỉnh|nghiệm thu|người dân|nguyên nhân|nhắc nhở|' +
  'nhận thức|niêm yết|nước thải|phạm vi|phân tích|pháp luật|phê duyệt|phổ biến|phòng ngừa|phụ nữ|phục vụ|quốc phòng|quy chế|quy hoạch|' +
  'quyết liệt|quyết toán|rác thải|sát sao|sinh viên|số hóa|số lượng|sửa chữa|sửa đổi|tập thể|thẩm định|tham mưu|thành phần|thanh toán|' +
  'thay thế|thể dục|thể thao|thiên tai|thoát nghèo|thủ tục|thương mại|thủy sản|tiêm chủng|tiếp nhận|tố cáo|toàn diện|tội phạm|tồn tại|' +
  'tốt nghiệp|trật tự|trẻ em|trình độ|trợ cấp|trọng tâm|trồng trọt|trực tuyến|truyền thống|truyền thông|tuyên dương|tuyển quân|' +
  'tuyển sinh|tỷ lệ|ứng cử|ủy viên|vai trò|văn nghệ|vệ sinh|vi phạm|việc làm|vướng mắc|xã hội|xếp loại|xử phạt';

/** Words of two syllables by which one that is written with a wrong accent is known: `phuc vụ`, `bộ phân`. */
export const knownCompounds: readonly string[] = [...compounds, ...more.split('|')];

const common =
  'bao binh biên biển bán bên bạn bảng bởi ca cai chung chuyện chân chì chí chú chúng chưa chạy chị chồng cung cái câu có cô cùng cũ ' +
  'cũng cước cả cản cấu cần cập cổ cổng danh diễn do dài dùng dấu giai giả giảm gỗ hiểu hoa hoãn hơi hưởng hạnh họ họp hỏi hồi kho ' +
  'khoảng khác khóa khẩn kiếm kính kể kỹ liền ly lào lê lúc lương lẽ lục mai mình mất mật mắt mọi mối mỗi mới mời mức nghe nghĩ nghề ' +
  'nghỉ nguyễn nguyện nhiễm nhỏ nhờ nói nơi nặng phán phó phóng phù phú phúc phường phản phẩm qua quá quý quỹ ra so sô sư sổ thai the ' +
  'thiện thiệt thái thám thâm thì thôi thúc thăm thấy thẻ thụ thứ thử tinh tiên tiền trao trong trí trương trạng trả trấn trở trụ trừ ' +
  'tu ty tái tám tình tín tính tôi tôn tương tướng tạm tạp tải tầm tầng tắc tặng tối tống tổn tới tờ từ tử viện vì vùng vũ vấn vẫn về ' +
  'xạ xảy yếu ý ăn đang đau đe đi điện đoạn đài đáng đây đó đóng đôi đông đăng đưa đương đạt đặt để đọc độc đội đời đợt đứa đức';

/**
 * Syllables that are so common that one beside half of such a word need not be its other half: `cộng tác`, `có quan hệ`. Each came
 * forty times or more in 350 000 pairs of words of laws, plans and news that were counted on 23/11/2026.
 */
export const commonSyllables: ReadonlySet<string> = new Set(common.split(' '));

const others =
  'bì thư|chuyển dời|chế đồ|diễu hành|dân quận|gia đinh|hợp dòng|kiên nghị|lực lưỡng|' +
  'ngăn chận|người đàn|nhãn thức|phản ảnh|quân sư|thanh trà|theo đòi|thương mãi|vạn hoá|đại điền|đại điển|đốt phá|đồ thị|' +
  'đụng đầu|dần số|mặt tràn';

/** Words of their own that differ from one of those in an accent, and what two words make together: `người đàn ông`. */
export const otherCompounds: readonly string[] = others.split('|');
