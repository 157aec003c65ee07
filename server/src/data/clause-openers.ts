/**
 * What tells a clause from a name behind a semicolon. Words of a clause are written small there: what asks for a capital is a full stop, a
 * question or exclamation mark, or a new line (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I).
 *
 * Source: the verbs, adverbs and conjunctions of Từ điển tiếng Việt (Hoàng Phê) that head the tasks of administrative plans; the heads of
 * names, from Phụ lục II, mục III to V of the decree.
 */

/** With these a clause begins and no proper name does; a word of which that is not true stands with the syllable that tells it apart. */
export const clauseOpeners: readonly string[] = (
  'áp dụng|bám sát|bầu|bước đầu|cán bộ|công bố|công chức|công khai|công tác|doanh thu|giáo viên|học sinh|kết quả|liên kết|trách nhiệm|viên chức|dân cư|nhất trí|niêm yết|nội dung|người đứng|người dân|người lao động|ban hành|bảo đảm|bảo quản|bảo vệ|báo cáo|bàn giao|bãi bỏ|biên soạn|biểu dương|bình xét|bố trí|' +
  'bổ sung|bồi dưỡng|các|cải cách|cải thiện|cải tiến|cam kết|căn chỉnh|cảnh báo|cấp phát|cập nhật|chấn chỉnh|chăm lo|' +
  'chăm sóc|chậm nhất|chấp hành|chi trả|chỉ đạo|chia sẻ|chính sách|chịu trách nhiệm|cho ý kiến|chọn lựa|chú trọng|chú ý|chủ động|chủ trì|' +
  'chuẩn bị|chuẩn hóa|chuẩn hoá|chứng thực|chuyển|chuyển đổi|chuyển giao|củng cố|cung cấp|cũng như|cụ thể|cử|dành|dự giờ|dự kiến|dự thảo|dự trù|duy trì|' +
  'đa dạng|đại diện|đảng viên|đảm bảo|đánh giá|đào tạo|đầu tư|đấu tranh|đặc biệt|đẩy mạnh|đẩy nhanh|đăng ký|đăng tải|đề cao|đề nghị|đề ra|đề xuất|để|đến nay|' +
  'điều chỉnh|điều phối|điều tra|định hướng|định kỳ|đối chiếu|đối thoại|đối với|đôn đốc|đồng bộ|đồng thời|động viên|đổi mới|đưa|đưa vào|đúng|' +
  'được|gắn|gắn kết|gắn với|ghi nhận|gia hạn|giải quyết|giải thích|giải tỏa|giảm|giảm thiểu|giám sát|giao|giáo dục|giữ gìn|giữ vững|giúp|' +
  'gửi|góp phần|hạn chế|hàng năm|hàng quý|hàng tháng|hàng tuần|hằng năm|hằng quý|hằng tháng|hằng tuần|hệ thống hóa|hình thành|' +
  'hoàn chỉnh|hoàn thành|hoàn thiện|hòa giải|hỗ trợ|huy động|hưởng ứng|hướng dẫn|hướng tới|in ấn|kết hợp|kết nối|kịp thời|kiên quyết|kiện toàn|' +
  'kiểm soát|kiểm tra|kiến nghị|khai thác|khảo sát|khắc phục|khen thưởng|khẩn trương|khi|khôi phục|không|khơi dậy|khuyến khích|ký kết|' +
  'lan tỏa|làm|làm rõ|làm tốt|lấy|lấy ý kiến|lắng nghe|lập|lồng ghép|lựa chọn|lưu trữ|mở|mở rộng|mời|mọi|một số|mua sắm|nắm|nắm bắt|nắm chắc|nắm tình hình|' +
  'nâng cấp|nâng cao|nâng dần|nêu cao|nêu gương|nếu|ngăn chặn|ngăn ngừa|nghiên cứu|nghiêm cấm|nghiêm túc|nghiệm thu|nhằm|nhân rộng|nhận diện|nhận xét|nhất là|nhiều|những|' +
  'phát động|phát hành|phát hiện|phát huy|phát sóng|phát triển|phân bổ|phân cấp|phân công|phân loại|phân tích|phấn đấu|phê duyệt|phối hợp|phổ biến|' +
  'phòng ngừa|phòng chống|phục vụ|quan tâm|quản lý|quán triệt|quảng bá|quyết liệt|quyết tâm|quyết toán|rà soát|rút kinh nghiệm|sao gửi|sau|sau đó|sau khi|sản xuất|sắp xếp|' +
  'số hóa|số hoá|số tiền|sơ kết|soạn thảo|sớm|sử dụng|sửa chữa|sửa đổi|tái cơ cấu|tạo|tạo điều kiện|tăng|tăng cường|tận dụng|tập huấn|tập hợp|tập trung|' +
  'tiếp cận|tiếp nhận|tiếp thu|tiếp tục|tiếp xúc|tiến độ|tiến hành|tiết kiệm|tích cực|tích hợp|tìm hiểu|tôn vinh|tổ chức|tổng duyệt|tổng hợp|tổng kết|tra cứu|tránh|trao đổi|trao tặng|treo|triển khai|trình|trong đó|' +
  'trong quá trình|trọng tâm|trực tiếp|trước|trường hợp|truy cập|truyền thông|tuân thủ|tuyển chọn|tuyển dụng|tuyên dương|tuyên truyền|tư vấn|từ đó|từng bước|tự kiểm tra|' +
  'tham dự|tham gia|tham mưu|thanh toán|thành lập|tháo gỡ|theo dõi|thẩm định|thay đổi|thay thế|thăm hỏi|thí điểm|thiết kế|thiết lập|thiết thực|thông báo|thông tin kịp thời|thống kê|' +
  'thống nhất|thu hồi|thu hút|thu thập|thúc đẩy|thực hành|thực hiện|thường xuyên|trang bị|ủng hộ|ứng dụng|ưu tiên|vận dụng|vận động|vận hành|việc|vừa|xác định|xác minh|xây dựng|' +
  'xem xét|xét|xét duyệt|xin ý kiến|xóa bỏ|xử lý|xử phạt|xúc tiến|yêu cầu'
).split('|');

/** The first syllables of names, of kinds of documents, of titles and of labels; what begins so is a clause only if it is listed above. */
export const nameHeads: readonly string[] = (
  'anh ban biên biển biểu buôn bà bài bác báo bí bưu bản bảng bảo bến bệnh bộ chi chiến chuyên chánh chùa ' +
  'chương chỉ chị chợ chủ cuộc câu cô công căn cơ cảng cảnh cầu cổng cụ cục cụm cửa cựu danh di doanh du ' +
  'dân dự ga giám giáo giải giấy gói hiến hiệp hiệu hoá huy huyện huân hãng hòa hướng hạt hải hẻm hệ họ học ' +
  'hồ hội hợp kho khoa khoản khu khách khối kinh kiểm kè kênh kế kết kỳ liên luật làng lâm lãnh lô lý lễ lữ ' +
  'lệnh lớp lực miền mô môn mạng mầm mẫu mặt mục nam nghĩa nghệ nghị nội ngoại ngành ngày ngân ngõ người ngữ nhà ' +
  'nhân nhóm nông núi năm nơi nền phong pháp phân phòng phó phương phường phần phố phụ quy quyết quyền quân ' +
  'quý quận quốc quỹ rừng siêu sàn sách sân sông sơ sư số sổ sở sử thanh thiếu thuế thành thác tháng tháp ' +
  'thôn thông thư thường thượng thạc thầy thể thị thời thợ thủ thứ tin tiến tiết tiểu toà toán trang tranh ' +
  'trung trường trưởng trại trạm tuyên tuyến tuần tài tàu tây tòa tượng tạp tầng tập tết tỉnh tổ tổng tờ uỷ viện ' +
  'vua vàm vùng văn vườn vịnh vụ xã xí xóm y ông điều điểm điện đoàn đài đình đông đơn đường đại đảng đảo ' +
  'đập đặc đề đền địa đồn đồng đội ảnh ấp ủy'
).split(' ');
