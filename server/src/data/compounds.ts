/**
 * Words of two syllables that plans are full of. Where they are typed without the space between them, this is what tells them
 * from loanwords (`bêtông`, `vắcxin`), and where to part them.
 */
export const compounds: ReadonlySet<string> = new Set(
  (
    'an ninh|an toàn|ban hành|bảo đảm|bảo hiểm|bảo vệ|báo cáo|biện pháp|bồi dưỡng|bổ sung|cán bộ|cải cách|căn cứ|cấp xã|chất lượng|chấp hành|chỉ đạo|' +
    'chỉ tiêu|chính phủ|chính quyền|chính sách|chính trị|chủ động|chủ tịch|chủ trì|chương trình|chuyên môn|chuyển đổi|cơ bản|cơ quan|cơ sở|công an|công chức|' +
    'công dân|công khai|công nghệ|công nghiệp|công tác|công việc|cộng đồng|cụ thể|cư trú|dân quân|dân số|di tích|dịch vụ|doanh nghiệp|dự án|dự kiến|du lịch|' +
    'đào tạo|đánh giá|đảng viên|đầu tư|đất đai|đề án|đề nghị|địa bàn|địa phương|điều kiện|định kỳ|đoàn viên|đô thị|đối tượng|đồng bộ|đơn vị|đường dây|' +
    'giải pháp|giám sát|giáo dục|giáo viên|giao thông|gia đình|hành chính|hiệu quả|hoàn thành|hoạt động|hội đồng|hội nghị|hỗ trợ|hợp tác|huấn luyện|hướng dẫn|' +
    'kế hoạch|kết luận|kết quả|khắc phục|khen thưởng|kiểm tra|kinh doanh|kinh phí|kinh tế|kịp thời|lãnh đạo|lao động|lâm nghiệp|lực lượng|mặt trận|mục đích|' +
    'mục tiêu|môi trường|nâng cao|năng lực|nghị định|nghị quyết|nghiêm túc|nghiệp vụ|nguồn lực|nhân dân|nhân viên|nhiệm vụ|nội dung|nội vụ|nông dân|nông nghiệp|' +
    'nông thôn|phát hiện|phát triển|phân công|phòng chống|phong trào|phối hợp|phụ trách|phương án|phương tiện|quán triệt|quản lý|quân sự|quốc gia|quy định|quyết định|' +
    'rà soát|sản xuất|sinh hoạt|sơ kết|sử dụng|tài chính|tài liệu|tài nguyên|tăng cường|tập huấn|tập trung|thanh niên|thanh tra|thành lập|thành phố|thành viên|' +
    'tháo gỡ|theo dõi|thi đua|thiết bị|thông báo|thông tin|thống kê|thời gian|thời hạn|thực hiện|thực tế|thường trực|thường xuyên|tiến độ|tiếp cận|tiếp tục|tổ chức|' +
    'toàn tỉnh|tổng hợp|tổng kết|trách nhiệm|triển khai|trồng rừng|trung tâm|trường học|tuyên truyền|ủy ban|uỷ ban|văn bản|văn hóa|văn phòng|vận động|vật chất|xây dựng|' +
    'xử lý|y tế|yêu cầu'
  ).split('|'),
);
