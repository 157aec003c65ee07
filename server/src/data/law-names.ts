import { linesOf } from './lines';

/**
 * Laws, codes and ordinances by their names, each written as its own head and Phụ lục II, mục V.6 of Nghị định 30/2020/NĐ-CP
 * ask: capital the kind and the first syllable of the name (`Luật Đất đai`, `Bộ luật Hình sự`).
 *
 * Sources: the laws that the Quốc hội and its Standing Committee passed, as the national database of legal documents
 * (vbpl.vn) names them, in force or cited as former ones, 1992 to 2026. Older wordings of a name stand beside the newer ones. A law
 * that is not here is only not known.
 */
export const laws = linesOf(`
An ninh mạng
An ninh quốc gia
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Báo chí
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ sức khỏe nhân dân
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Bưu chính
Cán bộ, công chức
Căn cước
Căn cước công dân
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Cạnh tranh
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chính quyền địa phương
Chứng khoán
Chuyển đổi số
Chuyển giao công nghệ
Chuyển giao người đang chấp hành án phạt tù
Công an nhân dân
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cư trú
Cựu chiến binh
Dạy nghề
Dân quân tự vệ
Dân số
Dẫn độ
Dầu khí
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Dự trữ quốc gia
Dược
Dữ liệu
Du lịch
Đa dạng sinh học
Đặc xá
Đất đai
Đầu tư
Đầu tư công
Đầu tư theo phương thức đối tác công tư
Đấu giá tài sản
Đấu thầu
Đê điều
Địa chất và khoáng sản
Điện ảnh
Điện lực
Điều ước quốc tế
Đo đạc và bản đồ
Đo lường
Đường bộ
Đường sắt
Giá
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Giám định tư pháp
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng
Giáo dục quốc phòng và an ninh
Hải quan
Hàng không dân dụng Việt Nam
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hóa chất
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình
Hộ tịch
Hợp tác xã
Hỗ trợ doanh nghiệp nhỏ và vừa
Kế toán
Khám bệnh, chữa bệnh
Khiếu nại
Khiếu nại, tố cáo
Khí tượng thủy văn
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Kiểm toán độc lập
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lâm nghiệp
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lưu trữ
Luật sư
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Phá sản
Phí và lệ phí
Phổ biến, giáo dục pháp luật
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phòng không nhân dân
Phòng thủ dân sự
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quảng cáo
Quốc phòng
Quốc tịch Việt Nam
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tần số vô tuyến điện
Thanh niên
Thanh tra
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thú y
Thủ đô
Thuế bảo vệ môi trường
Thuế chuyển quyền sử dụng đất
Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi
Thủy sản
Thư viện
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thương mại
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tố cáo
Tố tụng hành chính
Tổ chức chính quyền địa phương
Tổ chức Chính phủ
Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Trách nhiệm bồi thường của Nhà nước
Trẻ em
Trí tuệ nhân tạo
Trọng tài thương mại
Trồng trọt
Trợ giúp pháp lý
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Trật tự, an toàn giao thông đường bộ
Tương trợ tư pháp
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Tư pháp người chưa thành niên
Việc làm
Viên chức
Viễn thông
Xây dựng
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
`);

export const codes = linesOf(`
Dân sự
Hàng hải Việt Nam
Hàng hải
Hình sự
Lao động
Tố tụng dân sự
Tố tụng hình sự
`);

export const ordinances = linesOf(`
Bảo hộ công trình quan trọng liên quan đến an ninh quốc gia
Cán bộ, công chức
Cảnh sát môi trường
Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
Công an xã
Cựu chiến binh
Dân số
Dự trữ quốc gia
Hợp nhất văn bản quy phạm pháp luật
Lưu trữ quốc gia
Ngoại hối
Phòng, chống mại dâm
Pháp điển hệ thống quy phạm pháp luật
Thực hiện dân chủ ở xã, phường, thị trấn
Tín ngưỡng, tôn giáo
Ưu đãi người có công với cách mạng
Xử lý vi phạm hành chính
Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng
`);
