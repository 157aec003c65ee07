/** Slips of the finger in a tone: left out, or another key. `misspellings.ts` says how they are written. */
export const tones = `
thường xuyện/xuyên
thương/thường xuyên,trực
khoảng/khoáng sản
cở/cơ sở
cỡ/cơ sở
triền/triển khai
triên/triển khai
triển khải/khai
phát triền/triển
chương,quy,tờ,lộ trinh/trình
chủ tich/tịch
pho/phó chủ tịch,giám đốc
giám đôc/đốc
hiệu trương/trưởng < khẩu biểu
đảng công/cộng sản
giam/giám đốc,sát
chủ đông/động < cổ > đảo người đủ
trách nhiêm/nhiệm
nhiêm/nhiệm vụ
nhiệm,phục,dịch,nghiệp vu/vụ
nhiệm,nghĩa vũ/vụ
tuyền/tuyên truyền
tuyến/tuyên truyền
tuyên truyên/truyền
phòng/phong trào
chuẩn bi/bị < tiêu
lĩnh vức/vực
lãnh,chỉ đao/đạo
nhũng nhiều/nhiễu
ban nhận/nhân dân
lãng phi/phí
hỗ trơ/trợ
quản ly/lý
tồ/tổ chức
tố/tổ chức < yếu nhân khởi > năng vụ danh trách
nổi/nội dung
nôi/nội dung
nội dụng/dung
kế hoach/hoạch
kê/kế hoạch
thực,thể,phát hiên/hiện
thực hiễn/hiện
hoàn thiên/thiện > tai nhiên
hoàn thánh/thành
giáo viện/viên
đề nghi/nghị < vấn chuyên chủ tiêu > ngờ vấn thức lễ
yêu cấu/cầu
yêu cẩu/cầu
cấn/cần thiết
thới/thời gian
thơi/thời gian
đống/đồng thời
đông/đồng thời < mùa > tiết
niềm/niêm yết
kiên/kiện toàn
khen thương/thưởng
khen thường/thưởng
thẩm,quyết,nghị,quy,xác,kiểm,ổn,chỉ,nhận,giám,khẳng đinh/định
thẩm quyển/quyền
nghi/nghị quyết < đề
nghi/nghị định < đề khả hoài
báo cao/cáo < dự cảnh thông > hơn nhất điểm tốc cấp
trước ngay/ngày > sau khi từ cổng cửa mặt khai lập tại cạnh cả trong thời đầu
kinh tê/tế
kinh tể/tế
xã hôi/hội
môi trưởng/trường
tăng cướng/cường
tăng trường/trưởng > hợp học lớp
hiểu/hiệu quả < tìm
hiệu qua/quả < tín thương ký báo nhãn số > mạng các đường
hiệu quà/quả
đánh gia/giá > súc cầm
giá tri/trị < đánh > thức ân
cán,toàn bô/bộ
cán bố/bộ > trí
lao,vận,hành đông/động > đảo người đủ
hoạt đông/động < sinh > đảo người đủ
tác đông/động < công hợp > đảo người đủ
cộng đông/đồng > đảo người đủ
hợp đông/đồng < phù thích tập phối tổ > đảo người đủ
hội đông/đồng < xã lễ > đảo người đủ y nam
đia/địa phương
địa phường/phương
đơn vi/vị
kiểm trà/tra
kiêm/kiểm tra,soát,điểm
thông/thống kê < giao
tông/tổng hợp,kết
tống/tổng hợp
thê/thể thao
du lich/lịch
lich/lịch sử
thông bao/báo < giao truyền hệ > gồm nhiêu bì quát
báo cảo/cáo
bảo/báo cáo
bao/báo cáo
phổ biên/biến > giới soạn tập chế
phối hớp/hợp
phồi/phối hợp
nghiêm tục/túc
hương/hướng dẫn
phương hương/hướng < địa > ước
phương ản/án
khả thì/thi > là mới phải
bối/bồi dưỡng
ảnh hướng/hưởng < hình > đến tới dẫn
đội ngú/ngũ
chuẩn mức/mực < tiêu > độ sống
tinh gián/giản
biên chê/chế
cải cach/cách
hành,tài chinh/chính
hành chình/chính
ngân,chính,danh sach/sách
nhân dấn/dân
cái/cải tiến > bộ độ
tiếp cân/cận > đo đối nặng bằng
hưỡng/hướng dẫn
hưởng/hướng dẫn
hướng/hưởng ứng > dụng phó với
hưởng,đáp ưng/ứng
định,phương hưỡng/hướng
kinh,thí,trải nghiêm/nghiệm
tôi/tội phạm > phải sai lỗi
vi pham/phạm
pham/phạm vi
sư/sự cố,kiện
sư/sử dụng
xư/xử lý,phạt
công tac/tác
hoat/hoạt động
trach/trách nhiệm
bao/bảo đảm
đam/đảm bảo
tô/tổ chức
tiếp tuc/tục
phap/pháp luật
chuyên/chuyển đổi
điêu/điều kiện,chỉnh,hành
yêu câu/cầu > hỏi trả chuyện lạc
giai đoan/đoạn
đâu/đầu tư,mối
đông/đồng bộ < mùa phía miền vùng
quan/quản lý < liên
đôi/đổi mới < cặp một hai
đôi/đối tượng < cặp một hai
phôi/phối hợp
thâm/thẩm định,quyền
bôi/bồi dưỡng
chi/chỉ đạo,thị
truyên/truyền thông
quyên/quyền lợi,hạn
chính quyên/quyền
phòng chông/chống
an toan/toàn > tính
hoàn thanh/thành > toán lý tra
thanh/thành lập,phần,viên,phố,tích
hạ tâng/tầng
vân/vấn đề
đinh/định hướng,kỳ
tình,mô hinh/hình
hinh/hình thức
khảo sat/sát
lông/lồng ghép
nguôn/nguồn lực,vốn
nguồn vôn/vốn
phân/phấn đấu < được > thầu giá
kịp thơi/thời
nâng cáo/cao
đẩy,vững manh/mạnh
giảng day/dạy
giáo duc/dục
đào tao/tạo < bích
sáng tao/tạo
phụ trach/trách
thuận lơi/lợi
vân/vận hành,chuyển,dụng,tải
hội nghi/nghị > lễ thức ngờ vấn
kiến nghi/nghị > ngờ vấn lễ
ưng/ứng dụng,phó
giới thiêu/thiệu
số,dữ,tài liêu/liệu
hiêu/hiệu quả,lực
biêu/biểu dương
tiêu biêu/biểu
tiên/tiến độ < ưu đầu
diên/diễn biến,tập
diên/diện tích
đại,toàn diên/diện
hiên/hiện đại,trạng
bô/bố trí
công bô/bố
bô/bộ phận
hô/hồ sơ
chất lương/lượng < tính > thiện thực
lực lương/lượng > thực
đời sông/sống > nước hồ
uy tin/tín > tưởng
ngươi/người dân,lao,đứng
bình thương/thường > mại thuyết
bồi thương/thường
thị,môi trương/trường
trương/trường học > quản
khẩn trường/trương
đường lôi/lối > kéo
quá trinh/trình > tiết
công trinh/trình > sát
đễ/đề nghị
vấn đễ/đề
thông thão/thạo
trinh/trình bày
tim/tìm kiếm
tim/tìm kiêm/kiếm
tìm kiêm/kiếm
cưu/cứu nạn,hộ
cứu nan/nạn
cưu/cứu nan/nạn
chỉnh/chính phủ < điều > sóng
đồi/đối với
kinh phi/phí < châu bắc nam
kiểm trả/tra > tiền lại
trình đô/độ > thị
tiếp nhân/nhận > dân viên sự
bộ phân/phận > công cấp tích bổ chia loại
ký sô/số
đổi sô/số
hệ thông/thống > qua tin báo
đầu/đấu thầu > tư
nghiệm thụ/thu
bàn giáo/giao > viên dục án
tiến đô/độ > thị
đai/đại biểu,diện
đảng,sinh viện/viên > phí dẫn
giấy chứng nhân/nhận
đô thi/thị > đua hành công
thiên tại/tai
quốc phong/phòng
vụ quân sư/sự
trật tư/tự
tố cao/cáo < độc
nhân/nhận thức
phổ biển/biến
tai/tại các,địa < thiên
chế đô/độ > thị hộ
hiệu trường/trưởng < giám danh thương khẩu phù huy ký tín nhãn biểu số hữu dấu
`;
