import { linesOf } from './lines';

/**
 * Phrases of administrative Vietnamese as they are often misspelt, with their right form. Phrases and not syllables: nearly each of
 * the syllables is a word, and only their company shows that it is the wrong one.
 *
 * Right forms after Từ điển tiếng Việt (Viện Ngôn ngữ học, Hoàng Phê chủ biên, 2003) and the wording of Nghị định 30/2020/NĐ-CP
 * (05/3/2020); the wrong ones are slips of the ear (s and x, ch and tr, hỏi and ngã) and of the finger (a tone left out).
 */
export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  /** Behind one of these words the phrase is not the one meant: `lịch sử lý luận`. */
  readonly after: readonly string[];
  /** Before one of these words: `năng xuất khẩu`. */
  readonly before: readonly string[];
  /** Each of its words could stand there: said as information. */
  readonly isDoubtful: boolean;
}

/**
 * One a line: `sử/xử lý`, the wrong word and behind the stroke the right one; then the company in which it is right: behind `<` the
 * words before it, behind `>` those after it. `nhửng/những nhiệm vụ,vấn đề` is two of them, `tăng,tổ trưỡng/trưởng` too.
 */
const rows = `
bổ xung/sung
dịch tể/tễ
sử/xử lý,lí,phạt < lịch
suất/xuất sắc,xứ
xuất,sâu,đặc,bản xắc/sắc
sắc xảo/sảo
xắc/sắc xảo/sảo
xắp/sắp xếp
sắp sếp/xếp
xắp/sắp sếp/xếp
xát/sáp nhập
xáp/sáp nhập
sát/sáp nhập < giám khảo quan cảnh kiểm > khẩu cư
xơ/sơ kết,sài,suất
sơ xài/sài
xơ/sơ xuất/suất
sơ xuất/suất < hồ > khẩu xứ bản cảnh nhập trình
xúc/súc tích < tiếp cảm > cực tụ lũy hợp
xung/sung túc
sung/xung phong,quanh,đột,kích,yếu < bổ
sâm/xâm phạm,hại,lấn
sét/xét duyệt,xử
sem/xem xét
xem sét/xét
sác/xác nhận,định,minh
chính sác/xác
sây/xây dựng,lắp
sã/xã hội
xử/sử dụng
sữ/sử dụng
dử/sử dụng
sữ/xử lý
xữ/xử lý,phạt
sẵn xàng/sàng
xẵn/sẵn sàng
sẳn/sẵn sàng
xáng/sáng kiến,tạo
xức/sức khỏe
xản/sản xuất
sản,trích,đột,đề suất/xuất
suất/xuất khẩu > phần
suất/xuất bản < năng hiệu công lãi tần
suất/xuất phát < công hiệu tần năng
hiệu xuất/suất < tín thương nhãn dấu > phát hiện xứ khẩu
năng xuất/suất < khả chức tính > khẩu hiện bản nhập sắc
công xuất/suất < gia thủ > khẩu sắc bản phát
lãi xuất/suất
tần xuất/suất > hiện
áp xuất/suất > xứ
xinh/sinh hoạt,viên
học,vệ,phát xinh/sinh
xong/song song,hành
xứ/sứ mệnh
xưu/sưu tầm
xự/sự cố,kiện
giám,khảo,cảnh,quan xát/sát
giám sác/sát
kiểm,rà xoát/soát
soạn thão/thảo
xoạn/soạn thảo
biên xoạn/soạn
xao/sao chép
bản xao/sao
xai/sai phạm,sót
sai,thiếu,bỏ xót/sót
sảy/xảy ra
xảy xa/ra
suyên/xuyên suốt
thường suyên/xuyên
thường xuyện/xuyên
thương/thường xuyên,trực
xâu/sâu sắc,rộng
chia xẻ/sẻ
xửa/sửa chữa,đổi
sữa/sửa chữa,đổi
sửa chửa/chữa
sữa/sửa chửa/chữa
xuy/suy giảm,thoái
sa xút/sút
chính,danh,ngân xách/sách
di,tài,khoáng,thủy,nông xản/sản
khoảng/khoáng sản
nhân,dân xự/sự
cơ xở/sở
cở/cơ sở
cơ sỡ/sở
cỡ/cơ sở
cọ sát/xát
chiển/triển khai
triễn/triển khai,lãm
triền/triển khai
triên/triển khai
trển/triển khai
tiển/triển khai
truyển/triển khai
triển khải/khai
phát chiển/triển
phát triễn/triển
phát triền/triển
chương,quy,tờ,công chình/trình
trương/chương trình
chương,quy,tờ,lộ trinh/trình
chủ,duy,kiên chì/trì
trủ/chủ trì,tịch,động,trương,yếu
trủ/chủ chì/trì
chủ tich/tịch
pho/phó chủ tịch,giám đốc
giám đôc/đốc
hiệu trương/trưởng < khẩu biểu
hò/hồ chí minh
đảng công/cộng sản
hoàn thàng/thành
giam/giám đốc,sát
căn cú/cứ
chủ đông/động < cổ > đảo người đủ
chủ chương/trương > trình
chách/trách nhiệm
tránh/trách nhiệm > vụ
trách nhiêm/nhiệm
nhiêm/nhiệm vụ
nhiệm,phục,dịch,nghiệp vu/vụ
nhiệm,nghĩa vũ/vụ
chật/trật tự
chuyền/truyền thống
chuyền/truyền thông < dây bóng > minh
tuyên chuyền/truyền
truyên/tuyên truyền
tuyền/tuyên truyền
tuyến/tuyên truyền
tuyên tuyền/truyền
tuyên truyên/truyền
chung/trung ương
chung/trung tâm < nói > lý tư nguyện huyết
tập chung/trung < bài luyện học thực hợp diễn tuyển sưu
chung/trung thực > hiện tế trạng
chung/trung thành > phố tích viên lập
trú/chú trọng
chú,quan,nghiêm chọng/trọng
chân/trân trọng
trân/chân thành
trỉ/chỉ đạo,tiêu,thị
chĩ/chỉ đạo,tiêu,thị
đấu chanh/tranh
chanh/tranh chấp,thủ
trấp/chấp hành,thuận
chưng/trưng bày,cầu
đặc chưng/trưng
trứng/chứng minh,nhận,thực
công trứng/chứng
chì/trì trệ,hoãn
chích/trích dẫn,lục,yếu
chính chị/trị > em ấy là
giá chị/trị > em
chình/trình bày,ký,tự
trồng chọt/trọt
chồng/trồng trọt
trăn/chăn nuôi
chăm xóc/sóc
trăm/chăm lo
chải/trải nghiệm
chậm chễ/trễ
trắc/chắc chắn
vững trắc/chắc
vửng/vững chắc,mạnh,vàng
nắm,giữ vửng/vững
trặt/chặt chẽ
chặt trẽ/chẽ
chặc/chặt chẽ
chiệt/triệt để
chiệu/triệu tập
trao/trau dồi
chao/trao đổi,tặng
trào/chào mừng
phong chào/trào < tác > hỏi mừng
phòng/phong trào
luân truyển/chuyển
truyển/chuyển đổi,giao
truyên/chuyên môn,đề,trách
chuyên,phụ chách/trách
chuẩn bi/bị < tiêu
chuẩn/chẩn đoán < tiêu
giành/dành thời gian,riêng,kinh phí,quỹ
giành/dành cho > được bằng kỳ
dành/giành thắng > cảnh
dành/giành chiến > lược sĩ
dấu/giấu diếm/giếm
giấu diếm/giếm
dấu/giấu giếm,kín
che dấu/giấu > vết hiệu chân
dải/giải quyết,pháp,thích,ngân,phóng,thưởng
dáo/giáo dục,viên
dao/giao lưu,thông,dịch
bàn dao/giao > động kéo
giao/dao động < bàn phân > viên vật cơ thái
tham da/gia
quốc da/gia > giày
da/gia hạn
đơn dản/giản
dảm/giảm nghèo,thiểu
dảng/giảng dạy
dữ/giữ gìn,vững,nguyên
giử/giữ gìn,vững
gìn dữ/giữ
lưu dữ/giữ > liệu
giữ/dữ liệu > trình
dử/dữ liệu
dới/giới thiệu
thế dới/giới
dấy/giấy phép,tờ,mời
giây/dây chuyền
dò/rò rỉ
rò rĩ/rỉ
dà/rà soát
rõ dàng/ràng
rộng dãi/rãi
rộng rải/rãi
dủi/rủi ro
rủi do/ro > thiên bị các
giàn/dàn trải,xếp,dựng
diễn da/ra
diển/diễn ra,biến,tập
biểu diển/diễn
thực tiển/tiễn
lâng/nâng cao
nân/nâng cao
lông/nông nghiệp,thôn
lĩnh vức/vực
lỉnh/lĩnh vực
niên/liên quan,kết
lảnh/lãnh đạo,thổ
lãnh,chỉ đao/đạo
nhũng nhiều/nhiễu
nhũng/những điều,người,nội dung,vấn đề,khó khăn,nhiệm vụ,trường hợp
ban nhận/nhân dân
trưỡng/trưởng đoàn,phòng,ban
theo dỏi/dõi
theo giỏi/dõi < loại hạng bậc
nhủng/nhũng nhiễu
những/nhũng nhiễu > loạn
tham nhủng/nhũng
lảng/lãng phí
lãng phi/phí
bão/bảo đảm,vệ,quản,tồn,hiểm
bảo đãm/đảm
đãm/đảm bảo
bảo/bão lụt
mưa bảo/bão > đảm vệ
cơn bảo/bão
hổ/hỗ trợ
hỗ trơ/trợ
hổ/hỗ trơ/trợ
kỷ/kỹ thuật,năng,lưỡng,càng,sư,xảo
kỹ/kỷ luật,niệm,cương,nguyên,lục
thế kỹ/kỷ
nghĩ/nghỉ hưu,lễ,phép,ngơi
suy nghỉ/nghĩ
ý nghỉa/nghĩa
mỡ/mở rộng,lớp
chử/chữ ký,viết
chửa/chữa cháy,bệnh
bền vửng/vững
quãng/quảng bá,cáo,trường
quảng/quản lý
quãn/quản lý
quản ly/lý
khẫn/khẩn trương
khẩn chương/trương
tỗ/tổ chức
tồ/tổ chức
tố/tổ chức < yếu nhân khởi > năng vụ danh trách
cũng/củng cố > gắng tình ý định vấn
củng/cũng như,là,phải,được
giúp đở/đỡ
đở/đỡ đầu
nổ/nỗ lực
nỗi/nổi bật
nổi bậc/bật
nổi/nội dung
nôi/nội dung
nội dụng/dung
kế hoach/hoạch
kê/kế hoạch
kế hoặch/hoạch
kế hoạnh/hoạch
kế hạch/hoạch > toán
thực,thể,phát hiên/hiện
thực hiệm/hiện
thực hiễn/hiện
hoàn thiên/thiện > tai nhiên
hoàn thánh/thành
giáo viện/viên
đề nghi/nghị < vấn chuyên chủ tiêu > ngờ vấn thức lễ
yêu cấu/cầu
yêu cẩu/cầu
cấn/cần thiết
kịp thòi/thời
thòi/thời gian
thới/thời gian
thơi/thời gian
đống/đồng thời
đông/đồng thời < mùa > tiết
nghiêm/nghiên cứu
nghiên/nghiêm túc
thể trế/chế
niềm/niêm yết
chính/chín chắn
thăm/tham quan > hệ tâm chức lại sát
vô hình chung/trung
tựu chung/trung < thành
kiệm/kiện toàn
kiên/kiện toàn
đông/đôn đốc
đôn đốt/đốc
đôn đóc/đốc
khen thương/thưởng
khen thường/thưởng
thẫm/thẩm định,quyền
thẩm,quyết,nghị,quy,xác,kiểm,ổn,chỉ,nhận,giám,khẳng đinh/định
thẩm quyển/quyền
thông tu/tư < giao > bổ sửa
nghi/nghị quyết < đề
nghi/nghị định < đề khả hoài
nhân dan/dân
ban hàng/hành > tuần tháng quý năm ngày hóa hoá không hải
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
gữi/gửi về,báo
gủi/gửi về,báo
phòng chóng/chống
phòng trống/chống tham
phòng trống/chống dịch
phòng trống/chống tội
phòng trống/chống thiên
phòng trống/chống cháy
thê/thể thao
du lich/lịch
lich/lịch sử
thông bao/báo < giao truyền hệ > gồm nhiêu bì quát
báo cảo/cáo
bảo/báo cáo
bao/báo cáo
tham miu/mưu
tham mư/mưu
tham mưa/mưu
phổ biên/biến > giới soạn tập chế
phối hớp/hợp
phồi/phối hợp
phối hộp/hợp
nghiêm tức/túc
nghiêm tục/túc
hướng dẩn/dẫn
hương/hướng dẫn
dẩn/dẫn đến
phương hương/hướng < địa > ước
phương ản/án
khả thì/thi > là mới phải
bồi,dinh dưởng/dưỡng
bối/bồi dưỡng
tư tưỡng/tưởng
ảnh,thụ hưỡng/hưởng
ảnh hướng/hưởng < hình > đến tới dẫn
thủ,hiệu,tăng,tổ,bộ trưỡng/trưởng
đội ngủ/ngũ
đội ngú/ngũ
chuẩn mức/mực < tiêu > độ sống
tinh gián/giản
biên chê/chế
cải cach/cách
hành,tài chinh/chính
hành chình/chính
ngân,chính,danh sach/sách
nhân dấn/dân
nhân đân/dân
chia sẽ/sẻ < phân > được do theo là có không bị căn dựa
giãi/giải quyết,pháp,ngân,phóng,trình,thích,thưởng,thể,đáp,tỏa
trãi/trải nghiệm,qua,rộng,dài
đảm bão/bảo
rỏ/rõ ràng,rệt,nét,trách
làm,nêu,ghi,hiểu,xác định,quy định rỏ/rõ
tổ chúc/chức > mừng tết thọ sức
sỉ/sĩ số < giá bán buôn > lượng
dể/dễ dàng,hiểu,gây,bị,xảy,tiếp cận,thực hiện,nhớ
bỗ/bổ sung,nhiệm,trợ
cãi/cải cách,thiện,tạo,tiến
cái/cải tiến > bộ độ
tiếp cân/cận > đo đối nặng bằng
hưỡng/hướng dẫn
hưởng/hướng dẫn
hướng đẫn/dẫn
hưỡng/hưởng ứng
hướng/hưởng ứng > dụng phó với
hưởng,đáp ưng/ứng
định,phương hưỡng/hướng
đỗi/đổi mới < quá
thay,trao,sửa,chuyển đỗi/đổi
đãng/đảng viên,ủy,bộ
lể/lễ hội,tân,kỷ niệm,khai mạc,khai giảng,phát động,tổng kết,trao,ký kết
nghi,buổi,ngày,dịp lể/lễ
đả/đã được,ban hành,thực hiện,triển khai,hoàn thành
vẩn/vẫn còn,chưa,phải
thúc đẫy/đẩy
đẫy/đẩy mạnh,nhanh
đùn đẫy/đẩy
chính phũ/phủ
bình đẵng/đẳng
vĩnh viển/viễn
biểu,gương mẩu/mẫu
mẩu/mẫu biểu,đơn
theo,lấy mẩu/mẫu > giấy tin chuyện bánh
sỗ/sổ sách,tay,theo dõi
cỗ/cổ phần,đông,phiếu,vũ,động
tín ngưởng/ngưỡng
ngưởng/ngưỡng mộ
cưởng/cưỡng chế
nổi/nỗi niềm
một nữa/nửa < thêm
nữa/nửa cuối < lần hơn thêm
hổn/hỗn hợp
thẳng thắng/thắn > lợi
mạnh mẻ/mẽ
chặt chẻ/chẽ
vui vẽ/vẻ > tranh
riêng,đơn,bán,nhỏ lẽ/lẻ > ra
tháo gở/gỡ
tháo,bốc dở/dỡ
dở/dỡ bỏ < đang
sạt lỡ/lở
bình tỉnh/tĩnh < ninh quảng hòa thái
yên tỉnh/tĩnh < hưng phú
nghiêm ngặc/ngặt
mặt/mặc dù
bắc/bắt buộc
thắc/thắt chặt
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
khó khan/khăn
khó khăng/khăn
hạng/hạn chế < xếp thứ nâng phân > biến độ tạo tài phẩm
thời,quá hạng/hạn < không vượt > mục mức ngạch i ii iii iv
thực trạn/trạng > trề
quan trọn/trọng > vẹn
định giạng/dạng
thị chấn/trấn > động thương
bố chí/trí > khí
hài lồng/lòng > ghép
nhắt/nhắc nhở,lại
bản vẻ/vẽ > vang
chấn,điều,hoàn chĩnh/chỉnh
nhơn/nhân dân,lực
cá,nguyên nhơn/nhân
thống nhứt/nhất
cập nhựt/nhật
sẻ/sẽ được,kiểm tra,tổ chức,thực hiện,tiến hành,xem xét,báo cáo,chịu < chia san chim
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
đễ/để thực hiện,triển khai,tổ chức,phục vụ,bảo đảm,đảm bảo
vấn đễ/đề
nhửng/những người,nội dung,nhiệm vụ,vấn đề
cẫn/cẩn thận
viển/viễn thông
nhàn rổi/rỗi
ngọn lữa/lửa
lủ/lũ lụt,quét
mưa lủ/lũ
thông thão/thạo
trinh/trình bày
tim/tìm kiếm
tim/tìm kiêm/kiếm
tìm kiêm/kiếm
cưu/cứu nạn,hộ
cứu nan/nạn
cưu/cứu nan/nạn
chỉnh/chính phủ < điều > sóng
gắn,đối,cùng,so,phù hợp,phối hợp,kết hợp vói/với
đồi/đối với
phối,phù,kết,tổng họp/hợp
các,mở lóp/lớp
lóp/lớp học,tập huấn,bồi dưỡng < các mở
tết nguyên đáng/đán
thục/thực hiện
kinh phi/phí < châu bắc nam
năng,nguồn lục/lực
kiểm trả/tra > tiền lại
trình đô/độ > thị
tiếp nhân/nhận > dân viên sự
bộ phân/phận > công cấp tích bổ chia loại
ký sô/số
đổi sô/số
thông tinh/tin
hệ thông/thống > qua tin báo
đầu/đấu thầu > tư
mua xắm/sắm
nghiệm thụ/thu
bàn giáo/giao > viên dục án
tiến đô/độ > thị
đúng hạng/hạn > mục
thường trựt/trực
chấp hàng/hành > hóa
đai/đại biểu,diện
đảng,sinh viện/viên > phí dẫn
nhà trươn/trường
thi cữ/cử
đất đay/đai
giấy chứng nhân/nhận
xây dụng/dựng > cụ
đô thi/thị > đua hành công
thiên tại/tai
bảo/bão lũ
cứu nạng/nạn
trực bang/ban
quốc phong/phòng
vụ quân sư/sự
trật tư/tự
tố cao/cáo
công dâng/dân
nhân/nhận thức
rà sót/soát
xát/sát sao
kiệp/kịp thời
công trức/chức
vai chò/trò
phổ biển/biến
tai/tại các,địa < thiên
trách nhiện/nhiệm
chế đô/độ > thị hộ
an linh/ninh > thiêng
báo báo/cáo < thông cảnh dự điện họp nhà tòa thư tờ ký đài đăng gửi trình > cáo chí động hiếu mạng điện
kính gởi/gửi
hiệu trường/trưởng < giám danh thương khẩu phù huy ký tín nhãn biểu số hữu dấu
`;

const form = /^(?<phrase>[^<>]+?)(?: < (?<after>[^>]+?))?(?: > (?<before>.+))?$/u;
const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

function read(row: string): Misspelling {
  const { phrase = row, after, before } = form.exec(row)?.groups ?? {};
  const wrong = phrase.replace(/\/\S+/gu, '');
  const right = phrase.replace(/\S+\//gu, '');
  const isDoubtful = after !== undefined || before !== undefined || wrong.startsWith('giành ');
  return { wrong, right, after: words(after), before: words(before), isDoubtful };
}

/** The phrases of a row: one, or one with each of the words that a comma parts. */
function phrasesOf(row: string): readonly string[] {
  const [words = '', ...company] = row.split(/(?= [<>])/u);
  const [pair = ''] = /\S+\/\S+/u.exec(words) ?? [];
  const others = words.replace(pair, '').trim().split(',');
  if (others.length === 1) return [row];
  return others.map((it) => [words.startsWith(pair) ? `${pair} ${it}` : `${it} ${pair}`, ...company].join(''));
}

export const misspellings: readonly Misspelling[] = linesOf(rows).flatMap(phrasesOf).map(read);
