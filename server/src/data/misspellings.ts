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
 * One a line: `sử/xử lý`, the wrong word and behind the stroke the right one, or the whole phrase twice, `cưu hộ > cứu hộ`; then
 * `sau …` and `trước …` for the company in which it is right.
 */
const rows = `
bổ xung/sung
dịch tể/tễ
sử/xử lý; sau lịch
sử/xử lí; sau lịch
suất/xuất sắc
xuất xắc/sắc
sắc xảo/sảo
xắc/sắc xảo/sảo
xắp/sắp xếp
sắp sếp/xếp
xắp/sắp sếp/xếp
xát/sáp nhập
xáp/sáp nhập
sát/sáp nhập; sau giám khảo quan cảnh kiểm; trước khẩu cư
xơ/sơ kết
xơ/sơ sài
sơ xài/sài
xơ/sơ suất
xơ/sơ xuất/suất
sơ xuất/suất; sau hồ; trước khẩu xứ bản cảnh nhập trình
xúc/súc tích; sau tiếp cảm; trước cực tụ lũy hợp
xung/sung túc
sung/xung phong; sau bổ
sung/xung quanh; sau bổ
sung/xung đột; sau bổ
sung/xung kích; sau bổ
sung/xung yếu; sau bổ
sâm/xâm phạm
sâm/xâm hại
sâm/xâm lấn
sét/xét duyệt
sét/xét xử
sem/xem xét
xem sét/xét
sác/xác nhận
sác/xác định
sác/xác minh
chính sác/xác
sây/xây dựng
sây/xây lắp
sã/xã hội
sử/xử phạt; sau lịch
xử/sử dụng
sữ/sử dụng
dử/sử dụng
sữ/xử lý
xữ/xử lý
xữ/xử phạt
sẵn xàng/sàng
xẵn/sẵn sàng
sẳn/sẵn sàng
xáng/sáng kiến
xáng/sáng tạo
xức/sức khỏe
xản/sản xuất
sản suất/xuất
suất/xuất khẩu; trước phần
suất/xuất bản; sau năng hiệu công lãi tần
suất/xuất phát; sau công hiệu tần năng
suất/xuất xứ
trích suất/xuất
đột suất/xuất
đề suất/xuất
hiệu xuất/suất; sau tín thương nhãn dấu; trước phát hiện xứ khẩu
năng xuất/suất; sau khả chức tính; trước khẩu hiện bản nhập sắc
công xuất/suất; sau gia thủ; trước khẩu sắc bản phát
lãi xuất/suất
tần xuất/suất; trước hiện
áp xuất/suất; trước xứ
xinh/sinh hoạt
xinh/sinh viên
học xinh/sinh
vệ xinh/sinh
phát xinh/sinh
xong/song song
xong/song hành
xứ/sứ mệnh
xưu/sưu tầm
xự/sự cố
xự/sự kiện
giám xát/sát
khảo xát/sát
cảnh xát/sát
quan xát/sát
giám sác/sát
kiểm xoát/soát
rà xoát/soát
soạn thão/thảo
xoạn/soạn thảo
biên xoạn/soạn
xao/sao chép
bản xao/sao
xai/sai phạm
xai/sai sót
sai xót/sót
thiếu xót/sót
bỏ xót/sót
sảy/xảy ra
xảy xa/ra
suyên/xuyên suốt
thường suyên/xuyên
thường xuyện/xuyên
thương/thường xuyên
sâu xắc/sắc
xâu/sâu sắc
xâu/sâu rộng
chia xẻ/sẻ
xửa/sửa chữa
sữa/sửa chữa
sửa chửa/chữa
sữa/sửa chửa/chữa
sữa/sửa đổi
xửa/sửa đổi
xuy/suy giảm
xuy/suy thoái
sa xút/sút
đặc xắc/sắc
bản xắc/sắc
chính xách/sách
danh xách/sách
ngân xách/sách
di xản/sản
tài xản/sản
khoáng xản/sản
thủy xản/sản
nông xản/sản
khoảng/khoáng sản
nhân xự/sự
dân xự/sự
cơ xở/sở
cở/cơ sở
cơ sỡ/sở
cỡ/cơ sở
cọ sát/xát
chiển/triển khai
triễn/triển khai
triền/triển khai
triên/triển khai
trển/triển khai
tiển/triển khai
truyển/triển khai
triển khải/khai
phát chiển/triển
phát triễn/triển
phát triền/triển
triễn/triển lãm
chương chình/trình
trương/chương trình
chương trinh/trình
chủ chì/trì
trủ/chủ trì
trủ/chủ chì/trì
trủ/chủ tịch
chủ tich/tịch
giam/giám đốc
căn cú/cứ
trủ/chủ động
chủ đông/động; sau cổ; trước đảo người đủ
trủ/chủ trương
chủ chương/trương; trước trình
trủ/chủ yếu
chách/trách nhiệm
tránh/trách nhiệm; trước vụ
trách nhiêm/nhiệm
nhiêm/nhiệm vụ
nhiệm vu/vụ
nhiệm vũ/vụ
chật/trật tự
chuyền/truyền thống
chuyền/truyền thông; sau dây bóng; trước minh
tuyên chuyền/truyền
truyên/tuyên truyền
tuyền/tuyên truyền
tuyến/tuyên truyền
tuyên tuyền/truyền
tuyên truyên/truyền
chung/trung ương
chung/trung tâm; sau nói; trước lý tư nguyện huyết
tập chung/trung; sau bài luyện học thực hợp diễn tuyển sưu
chung/trung thực; trước hiện tế trạng
chung/trung thành; trước phố tích viên lập
trú/chú trọng
chú chọng/trọng
quan chọng/trọng
nghiêm chọng/trọng
chân/trân trọng
trân/chân thành
trỉ/chỉ đạo
trỉ/chỉ tiêu
trỉ/chỉ thị
chĩ/chỉ đạo
chĩ/chỉ tiêu
chĩ/chỉ thị
đấu chanh/tranh
chanh/tranh chấp
chanh/tranh thủ
trấp/chấp hành
trấp/chấp thuận
chưng/trưng bày
chưng/trưng cầu
đặc chưng/trưng
trứng/chứng minh
trứng/chứng nhận
trứng/chứng thực
công trứng/chứng
chì/trì trệ
chì/trì hoãn
duy chì/trì
kiên chì/trì
chích/trích dẫn
chích/trích lục
chích/trích yếu
chính chị/trị; trước em ấy là
giá chị/trị; trước em
chình/trình bày
chình/trình ký
chình/trình tự
quy chình/trình
tờ chình/trình
công chình/trình
trồng chọt/trọt
chồng/trồng trọt
trăn/chăn nuôi
chăm xóc/sóc
trăm/chăm lo
chải/trải nghiệm
chậm chễ/trễ
trắc/chắc chắn
vững trắc/chắc
vửng/vững chắc
trặt/chặt chẽ
chặt trẽ/chẽ
chặc/chặt chẽ
chiệt/triệt để
chiệu/triệu tập
trao/trau dồi
chao/trao đổi
chao/trao tặng
trào/chào mừng
phong chào/trào; sau tác; trước hỏi mừng
phòng/phong trào
luân truyển/chuyển
truyển/chuyển đổi
truyển/chuyển giao
truyên/chuyên môn
truyên/chuyên đề
truyên/chuyên trách
chuyên chách/trách
phụ chách/trách
chuẩn bi/bị; sau tiêu
chuẩn/chẩn đoán; sau tiêu
giành/dành thời gian
giành/dành riêng
giành/dành cho; trước được bằng kỳ
giành/dành kinh phí
giành/dành quỹ
dành/giành thắng; trước cảnh
dành/giành chiến; trước lược sĩ
dấu/giấu diếm/giếm
giấu diếm/giếm
dấu/giấu giếm
dấu/giấu kín
dải/giải quyết
dải/giải pháp
dải/giải thích
dải/giải ngân
dải/giải phóng
dải/giải thưởng
dáo/giáo dục
dáo/giáo viên
dao/giao lưu
dao/giao thông
dao/giao dịch
bàn dao/giao; trước động kéo
giao/dao động; sau bàn phân; trước viên vật cơ thái
tham da/gia
quốc da/gia; trước giày
da/gia hạn
đơn dản/giản
dảm/giảm nghèo
dảm/giảm thiểu
dảng/giảng dạy
dữ/giữ gìn
giử/giữ gìn
gìn dữ/giữ
dữ/giữ vững
giử/giữ vững
dữ/giữ nguyên
lưu dữ/giữ; trước liệu
giữ/dữ liệu; trước trình
dới/giới thiệu
thế dới/giới
dấy/giấy phép
dấy/giấy tờ
dấy/giấy mời
giây/dây chuyền
dò/rò rỉ
rò rĩ/rỉ
dà/rà soát
rõ dàng/ràng
rộng dãi/rãi
rộng rải/rãi
dủi/rủi ro
rủi do/ro; trước thiên bị các
giàn/dàn trải
giàn/dàn xếp
giàn/dàn dựng
diễn da/ra
diển/diễn ra
diển/diễn biến
diển/diễn tập
biểu diển/diễn
thực tiển/tiễn
lâng/nâng cao
nân/nâng cao
lông/nông nghiệp
lông/nông thôn
lĩnh vức/vực
lỉnh/lĩnh vực
niên/liên quan
niên/liên kết
lảnh/lãnh đạo
lãnh đao/đạo
lảnh/lãnh thổ
nhũng nhiều/nhiễu
nhũng/những điều
nhũng/những người
nhũng/những nội dung
nhũng/những vấn đề
nhũng/những khó khăn
nhũng/những nhiệm vụ
nhũng/những trường hợp
ban nhận/nhân dân
trưỡng/trưởng đoàn
theo dỏi/dõi
nhủng/nhũng nhiễu
những/nhũng nhiễu; trước loạn
tham nhủng/nhũng
lảng/lãng phí
lãng phi/phí
bão/bảo đảm
bảo đãm/đảm
đãm/đảm bảo
bão/bảo vệ
bão/bảo quản
bão/bảo tồn
bão/bảo hiểm
bảo/bão lụt
mưa bảo/bão; trước đảm vệ
cơn bảo/bão
hổ/hỗ trợ
hỗ trơ/trợ
hổ/hỗ trơ/trợ
kỷ/kỹ thuật
kỷ/kỹ năng
kỷ/kỹ lưỡng
kỹ/kỷ luật
kỹ/kỷ niệm
kỹ/kỷ cương
kỹ/kỷ nguyên
thế kỹ/kỷ
nghĩ/nghỉ hưu
nghĩ/nghỉ lễ
nghĩ/nghỉ phép
nghĩ/nghỉ ngơi
suy nghỉ/nghĩ
ý nghỉa/nghĩa
mỡ/mở rộng
mỡ/mở lớp
chử/chữ ký
chử/chữ viết
chửa/chữa cháy
chửa/chữa bệnh
bền vửng/vững
vửng/vững mạnh
vửng/vững vàng
quãng/quảng bá
quãng/quảng cáo
quảng/quản lý
quãn/quản lý
quản ly/lý
khẫn/khẩn trương
khẩn chương/trương
tỗ/tổ chức
tồ/tổ chức
tố/tổ chức; sau yếu nhân khởi; trước năng vụ danh trách
cũng/củng cố; trước gắng tình ý định vấn
củng/cũng như
củng/cũng là
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
kế hạch/hoạch; trước toán
thực hiên/hiện
thực hiệm/hiện
thực hiễn/hiện
hoàn thiên/thiện; trước tai nhiên
hoàn thánh/thành
giáo viện/viên
đề nghi/nghị; sau vấn chuyên chủ tiêu; trước ngờ vấn thức lễ
yêu cấu/cầu
yêu cẩu/cầu
cấn/cần thiết
kịp thòi/thời
thòi/thời gian
thới/thời gian
thơi/thời gian
đống/đồng thời
đông/đồng thời; sau mùa; trước tiết
nghiêm/nghiên cứu
nghiên/nghiêm túc
thể trế/chế
niềm/niêm yết
chính/chín chắn
thăm/tham quan; trước hệ tâm chức lại sát
vô hình chung/trung
tựu chung/trung
kiệm/kiện toàn
kiên/kiện toàn
đông/đôn đốc
đôn đốt/đốc
đôn đóc/đốc
khen thương/thưởng
khen thường/thưởng
thẫm/thẩm định
thẩm đinh/định
thẫm/thẩm quyền
thẩm quyển/quyền
quyết đinh/định
nghị đinh/định
quy đinh/định
xác đinh/định
kiểm đinh/định
ổn đinh/định
thông tu/tư; sau giao; trước bổ sửa
nghi/nghị quyết; sau đề
kinh tê/tế
kinh tể/tế
xã hôi/hội
môi trưởng/trường
tăng cướng/cường
tăng trường/trưởng; trước hợp học lớp
hiểu/hiệu quả; sau tìm
hiệu qua/quả; sau tín thương ký báo nhãn số; trước mạng các đường
hiệu quà/quả
đánh gia/giá; trước súc cầm
giá tri/trị; sau đánh; trước thức ân
cán bô/bộ
cán bố/bộ; trước trí
lao đông/động; trước đảo người đủ
hoạt đông/động; sau sinh; trước đảo người đủ
vận đông/động; trước đảo người đủ
tác đông/động; sau công hợp; trước đảo người đủ
hành đông/động; trước đảo người đủ
cộng đông/đồng; trước đảo người đủ
hợp đông/đồng; sau phù thích tập phối tổ; trước đảo người đủ
hội đông/đồng; sau xã lễ; trước đảo người đủ
đia/địa phương
địa phường/phương
đơn vi/vị
kiểm trà/tra
kiêm/kiểm tra
thông/thống kê; sau giao
tông/tổng hợp
tống/tổng hợp
gữi/gửi về
gữi/gửi báo
gủi/gửi về
gủi/gửi báo
phòng chóng/chống
phòng trống/chống tham
phòng trống/chống dịch
phòng trống/chống tội
phòng trống/chống thiên
phòng trống/chống cháy
thê/thể thao
du lich/lịch
lich/lịch sử
thông bao/báo; sau giao truyền hệ; trước gồm nhiêu bì quát
báo cảo/cáo
bảo/báo cáo
bao/báo cáo
tham miu/mưu
tham mư/mưu
tham mưa/mưu
chỉ đao/đạo
phổ biên/biến; trước giới soạn tập chế
phối hớp/hợp
phồi/phối hợp
phối hộp/hợp
nghiêm tức/túc
nghiêm tục/túc
hướng dẩn/dẫn
hương/hướng dẫn
dẩn/dẫn đến
phương hương/hướng; sau địa; trước ước
phương ản/án
khả thì/thi; trước là mới phải
bồi dưởng/dưỡng
bối/bồi dưỡng
dinh dưởng/dưỡng
tư tưỡng/tưởng
ảnh hưỡng/hưởng
ảnh hướng/hưởng; sau hình; trước đến tới dẫn
trưỡng/trưởng phòng
thủ trưỡng/trưởng
đội ngủ/ngũ
đội ngú/ngũ
nghĩa vũ/vụ
phục vu/vụ
dịch vu/vụ
chuẩn mức/mực; sau tiêu; trước độ sống
tinh gián/giản
biên chê/chế
cải cach/cách
hành chinh/chính
hành chình/chính
tài chinh/chính
ngân sach/sách
chính sach/sách
danh sach/sách
nhân dấn/dân
nhân đân/dân
chia sẽ/sẻ; sau phân; trước được do theo là có không bị căn dựa
giãi/giải quyết
giãi/giải pháp
giãi/giải ngân
giãi/giải phóng
giãi/giải trình
giãi/giải thích
giãi/giải thưởng
giãi/giải thể
giãi/giải đáp
giãi/giải tỏa
trãi/trải nghiệm
trãi/trải qua
trãi/trải rộng
trãi/trải dài
đảm bão/bảo
rỏ/rõ ràng
rỏ/rõ rệt
rỏ/rõ nét
rỏ/rõ trách
làm rỏ/rõ
nêu rỏ/rõ
ghi rỏ/rõ
hiểu rỏ/rõ
xác định rỏ/rõ
quy định rỏ/rõ
tổ chúc/chức; trước mừng tết thọ sức
sỉ/sĩ số; sau giá bán buôn; trước lượng
dể/dễ dàng
dể/dễ hiểu
dể/dễ gây
dể/dễ bị
dể/dễ xảy
dể/dễ tiếp cận
dể/dễ thực hiện
dể/dễ nhớ
bỗ/bổ sung
bỗ/bổ nhiệm
bỗ/bổ trợ
cãi/cải cách
cãi/cải thiện
cãi/cải tạo
cãi/cải tiến
cái/cải tiến; trước bộ độ
tiếp cân/cận; trước đo đối nặng bằng
hưỡng/hướng dẫn
hưởng/hướng dẫn
hướng đẫn/dẫn
hưỡng/hưởng ứng
hướng/hưởng ứng; trước dụng phó với
hưởng ưng/ứng
thụ hưỡng/hưởng
định hưỡng/hướng
phương hưỡng/hướng
đỗi/đổi mới; sau quá
thay đỗi/đổi
trao đỗi/đổi
sửa đỗi/đổi
chuyển đỗi/đổi
đãng/đảng viên
đãng/đảng ủy
đãng/đảng bộ
lể/lễ hội
lể/lễ tân
lể/lễ kỷ niệm
lể/lễ khai mạc
lể/lễ khai giảng
lể/lễ phát động
lể/lễ tổng kết
lể/lễ trao
lể/lễ ký kết
nghi lể/lễ
buổi lể/lễ
ngày lể/lễ
dịp lể/lễ
củng/cũng phải
củng/cũng được
đả/đã được
đả/đã ban hành
đả/đã thực hiện
đả/đã triển khai
đả/đã hoàn thành
vẩn/vẫn còn
vẩn/vẫn chưa
vẩn/vẫn phải
thúc đẫy/đẩy
đẫy/đẩy mạnh
đẫy/đẩy nhanh
chính phũ/phủ
bình đẵng/đẳng
vĩnh viển/viễn
biểu mẩu/mẫu
mẩu/mẫu biểu
mẩu/mẫu đơn
theo mẩu/mẫu; trước giấy tin chuyện bánh
gương mẩu/mẫu
lấy mẩu/mẫu; trước giấy tin chuyện bánh
sỗ/sổ sách
sỗ/sổ tay
sỗ/sổ theo dõi
cỗ/cổ phần
cỗ/cổ đông
cỗ/cổ phiếu
cỗ/cổ vũ
cỗ/cổ động
tín ngưởng/ngưỡng
ngưởng/ngưỡng mộ
cưởng/cưỡng chế
quãng/quảng trường
kỷ/kỹ càng
kỷ/kỹ sư
kỷ/kỹ xảo
kỹ/kỷ lục
nổi/nỗi niềm
một nữa/nửa; sau thêm
nữa/nửa cuối; sau lần hơn thêm
hổn/hỗn hợp
thẳng thắng/thắn; trước lợi
mạnh mẻ/mẽ
chặt chẻ/chẽ
vui vẽ/vẻ; trước tranh
riêng lẽ/lẻ; trước ra
đơn lẽ/lẻ; trước ra
bán lẽ/lẻ; trước ra
nhỏ lẽ/lẻ; trước ra
tháo gở/gỡ
tháo dở/dỡ
dở/dỡ bỏ; sau đang
bốc dở/dỡ
sạt lỡ/lở
bình tỉnh/tĩnh; sau ninh quảng hòa thái
yên tỉnh/tĩnh; sau hưng phú
nghiêm ngặc/ngặt
mặt/mặc dù
bắc/bắt buộc
thắc/thắt chặt
kinh nghiêm/nghiệm
thí nghiêm/nghiệm
trải nghiêm/nghiệm
tôi/tội phạm; trước phải sai lỗi
vi pham/phạm
pham/phạm vi
sư/sự cố
sư/sự kiện
sư/sử dụng
xư/xử lý
xư/xử phạt
công tac/tác
hoat/hoạt động
trach/trách nhiệm
bao/bảo đảm
đam/đảm bảo
tô/tổ chức
tiếp tuc/tục
phap/pháp luật
chuyên/chuyển đổi
điêu/điều kiện
điêu/điều chỉnh
điêu/điều hành
yêu câu/cầu; trước hỏi trả chuyện lạc
giai đoan/đoạn
đâu/đầu tư
đâu/đầu mối
đông/đồng bộ; sau mùa phía miền vùng
quan/quản lý; sau liên
kiêm/kiểm soát
kiêm/kiểm điểm
đôi/đổi mới; sau cặp một hai
đôi/đối tượng; sau cặp một hai
phôi/phối hợp
tông/tổng kết
thâm/thẩm định
thâm/thẩm quyền
bôi/bồi dưỡng
chi/chỉ đạo
chi/chỉ thị
truyên/truyền thông
quyên/quyền lợi
quyên/quyền hạn
chính quyên/quyền
giam/giám sát
phòng chông/chống
an toan/toàn; trước tính
hoàn thanh/thành; trước toán lý tra
thanh/thành lập
thanh/thành phần
thanh/thành viên
thanh/thành phố
thanh/thành tích
hạ tâng/tầng
vân/vấn đề
đinh/định hướng
đinh/định kỳ
chỉ đinh/định
nhận đinh/định
giám đinh/định
khẳng đinh/định
tình hinh/hình
mô hinh/hình
hinh/hình thức
khảo sat/sát
lông/lồng ghép
nguôn/nguồn lực
nguôn/nguồn vốn
nguồn vôn/vốn
phân/phấn đấu; sau được; trước thầu giá
kịp thơi/thời
nâng cáo/cao
đẩy manh/mạnh
vững manh/mạnh
giảng day/dạy
giáo duc/dục
đào tao/tạo; sau bích
sáng tao/tạo
phụ trach/trách
khó khan/khăn
thuận lơi/lợi
vân/vận hành
vân/vận chuyển
vân/vận dụng
vân/vận tải
hội nghi/nghị; trước lễ thức ngờ vấn
kiến nghi/nghị; trước ngờ vấn lễ
ưng/ứng dụng
đáp ưng/ứng
ưng/ứng phó
giới thiêu/thiệu
số liêu/liệu
dữ liêu/liệu
tài liêu/liệu
hiêu/hiệu quả
hiêu/hiệu lực
biêu/biểu dương
tiêu biêu/biểu
tiên/tiến độ; sau ưu đầu
diên/diễn biến
diên/diễn tập
diên/diện tích
đại diên/diện
toàn diên/diện
hiên/hiện đại
hiên/hiện trạng
thể hiên/hiện
phát hiên/hiện
bô/bố trí
công bô/bố
bô/bộ phận
toàn bô/bộ
hô/hồ sơ
chất lương/lượng; trước thiện thực
lực lương/lượng; trước thực
đời sông/sống; trước nước hồ
uy tin/tín; trước tưởng
ngươi/người dân
ngươi/người lao
ngươi/người đứng
thương/thường trực
bình thương/thường; trước mại thuyết
bồi thương/thường
thị trương/trường
môi trương/trường
trương/trường học; trước quản
khẩn trường/trương
đường lôi/lối; trước kéo
quá trinh/trình; trước tiết
quy trinh/trình
công trinh/trình; trước sát
tờ trinh/trình
lộ trinh/trình
đễ/đề nghị
đễ/để thực hiện
đễ/để triển khai
đễ/để tổ chức
đễ/để phục vụ
đễ/để bảo đảm
đễ/để đảm bảo
vấn đễ/đề
nhửng/những người
nhửng/những nội dung
nhửng/những nhiệm vụ
nhửng/những vấn đề
hiệu trưỡng/trưởng
tăng trưỡng/trưởng
tổ trưỡng/trưởng
bộ trưỡng/trưởng
trưỡng/trưởng ban
cẫn/cẩn thận
viển/viễn thông
nhàn rổi/rỗi
ngọn lữa/lửa
lủ/lũ lụt
lủ/lũ quét
mưa lủ/lũ
thông thão/thạo
trinh/trình bày
tim/tìm kiếm
tim/tìm kiêm/kiếm
tìm kiêm/kiếm
cưu/cứu nạn
cứu nan/nạn
cưu/cứu nan/nạn
cưu hộ > cứu hộ
chỉnh phủ > chính phủ; sau điều; trước sóng
gắn vói > gắn với
đối vói > đối với
đồi với > đối với
cùng vói > cùng với
so vói > so với
phù hợp vói > phù hợp với
phối hợp vói > phối hợp với
kết hợp vói > kết hợp với
phối họp > phối hợp
phù họp > phù hợp
kết họp > kết hợp
tổng họp > tổng hợp
các lóp > các lớp
mở lóp > mở lớp
lóp học > lớp học; sau các mở
lóp tập huấn > lớp tập huấn; sau các mở
lóp bồi dưỡng > lớp bồi dưỡng; sau các mở
tết nguyên đáng > tết nguyên đán
thục hiện > thực hiện
kinh phi > kinh phí; sau châu bắc nam
hiệu trường > hiệu trưởng; sau danh thương khẩu phù huy ký tín nhãn biểu số hữu dấu
`;

const form = /^(?<phrase>[^;]+?)(?:; sau (?<after>[^;]+))?(?:; trước (?<before>[^;]+))?$/u;
const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

function read(row: string): Misspelling {
  const { phrase = row, after, before } = form.exec(row)?.groups ?? {};
  const [whole, other] = phrase.split(' > ');
  const wrong = other === undefined ? phrase.replace(/\/\S+/gu, '') : (whole as string);
  const right = other ?? phrase.replace(/\S+\//gu, '');
  const isDoubtful = after !== undefined || before !== undefined || wrong.startsWith('giành ');
  return { wrong, right, after: words(after), before: words(before), isDoubtful };
}

export const misspellings: readonly Misspelling[] = rows.trim().split('\n').map(read);
