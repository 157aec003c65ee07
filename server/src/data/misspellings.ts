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

/** One a line: `wrong > right`, then `sau …` and `trước …` for the company in which it is right. */
const rows = `
bổ xung > bổ sung
dịch tể > dịch tễ
sử lý > xử lý; sau lịch
sử lí > xử lí; sau lịch
suất sắc > xuất sắc
xuất xắc > xuất sắc
sắc xảo > sắc sảo
xắc xảo > sắc sảo
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp sếp > sắp xếp
xát nhập > sáp nhập
xáp nhập > sáp nhập
sát nhập > sáp nhập; sau giám khảo quan cảnh kiểm; trước khẩu cư
xơ kết > sơ kết
xơ sài > sơ sài
sơ xài > sơ sài
xơ suất > sơ suất
xơ xuất > sơ suất
sơ xuất > sơ suất; sau hồ; trước khẩu xứ bản cảnh nhập trình
xúc tích > súc tích; sau tiếp cảm; trước cực tụ lũy hợp
xung túc > sung túc
sung phong > xung phong; sau bổ
sung quanh > xung quanh; sau bổ
sung đột > xung đột; sau bổ
sung kích > xung kích; sau bổ
sung yếu > xung yếu; sau bổ
sâm phạm > xâm phạm
sâm hại > xâm hại
sâm lấn > xâm lấn
sét duyệt > xét duyệt
sét xử > xét xử
sem xét > xem xét
xem sét > xem xét
sác nhận > xác nhận
sác định > xác định
sác minh > xác minh
chính sác > chính xác
sây dựng > xây dựng
sây lắp > xây lắp
sã hội > xã hội
sử phạt > xử phạt; sau lịch
xử dụng > sử dụng
sữ dụng > sử dụng
dử dụng > sử dụng
sữ lý > xử lý
xữ lý > xử lý
xữ phạt > xử phạt
sẵn xàng > sẵn sàng
xẵn sàng > sẵn sàng
sẳn sàng > sẵn sàng
xáng kiến > sáng kiến
xáng tạo > sáng tạo
xức khỏe > sức khỏe
xản xuất > sản xuất
sản suất > sản xuất
suất khẩu > xuất khẩu; trước phần
suất bản > xuất bản; sau năng hiệu công lãi tần
suất phát > xuất phát; sau công hiệu tần năng
suất xứ > xuất xứ
trích suất > trích xuất
đột suất > đột xuất
đề suất > đề xuất
hiệu xuất > hiệu suất; sau tín thương nhãn dấu; trước phát hiện xứ khẩu
năng xuất > năng suất; sau khả chức tính; trước khẩu hiện bản nhập sắc
công xuất > công suất; sau gia thủ; trước khẩu sắc bản phát
lãi xuất > lãi suất
tần xuất > tần suất; trước hiện
áp xuất > áp suất; trước xứ
xinh hoạt > sinh hoạt
xinh viên > sinh viên
học xinh > học sinh
vệ xinh > vệ sinh
phát xinh > phát sinh
xong song > song song
xong hành > song hành
xứ mệnh > sứ mệnh
xưu tầm > sưu tầm
xự cố > sự cố
xự kiện > sự kiện
giám xát > giám sát
khảo xát > khảo sát
cảnh xát > cảnh sát
quan xát > quan sát
giám sác > giám sát
kiểm xoát > kiểm soát
rà xoát > rà soát
soạn thão > soạn thảo
xoạn thảo > soạn thảo
biên xoạn > biên soạn
xao chép > sao chép
bản xao > bản sao
xai phạm > sai phạm
xai sót > sai sót
sai xót > sai sót
thiếu xót > thiếu sót
bỏ xót > bỏ sót
sảy ra > xảy ra
xảy xa > xảy ra
suyên suốt > xuyên suốt
thường suyên > thường xuyên
thường xuyện > thường xuyên
thương xuyên > thường xuyên
sâu xắc > sâu sắc
xâu sắc > sâu sắc
xâu rộng > sâu rộng
chia xẻ > chia sẻ
xửa chữa > sửa chữa
sữa chữa > sửa chữa
sửa chửa > sửa chữa
sữa chửa > sửa chữa
sữa đổi > sửa đổi
xửa đổi > sửa đổi
xuy giảm > suy giảm
xuy thoái > suy thoái
sa xút > sa sút
đặc xắc > đặc sắc
bản xắc > bản sắc
chính xách > chính sách
danh xách > danh sách
ngân xách > ngân sách
di xản > di sản
tài xản > tài sản
khoáng xản > khoáng sản
thủy xản > thủy sản
nông xản > nông sản
khoảng sản > khoáng sản
nhân xự > nhân sự
dân xự > dân sự
cơ xở > cơ sở
cở sở > cơ sở
cơ sỡ > cơ sở
cỡ sở > cơ sở
cọ sát > cọ xát
chiển khai > triển khai
triễn khai > triển khai
triền khai > triển khai
triên khai > triển khai
trển khai > triển khai
tiển khai > triển khai
truyển khai > triển khai
triển khải > triển khai
phát chiển > phát triển
phát triễn > phát triển
phát triền > phát triển
triễn lãm > triển lãm
chương chình > chương trình
trương trình > chương trình
chương trinh > chương trình
chủ chì > chủ trì
trủ trì > chủ trì
trủ chì > chủ trì
trủ tịch > chủ tịch
chủ tich > chủ tịch
giam đốc > giám đốc
căn cú > căn cứ
trủ động > chủ động
chủ đông > chủ động; sau cổ; trước đảo người đủ
trủ trương > chủ trương
chủ chương > chủ trương; trước trình
trủ yếu > chủ yếu
chách nhiệm > trách nhiệm
tránh nhiệm > trách nhiệm; trước vụ
trách nhiêm > trách nhiệm
nhiêm vụ > nhiệm vụ
nhiệm vu > nhiệm vụ
nhiệm vũ > nhiệm vụ
chật tự > trật tự
chuyền thống > truyền thống
chuyền thông > truyền thông; sau dây bóng; trước minh
tuyên chuyền > tuyên truyền
truyên truyền > tuyên truyền
tuyền truyền > tuyên truyền
tuyến truyền > tuyên truyền
tuyên tuyền > tuyên truyền
tuyên truyên > tuyên truyền
chung ương > trung ương
chung tâm > trung tâm; sau nói; trước lý tư nguyện huyết
tập chung > tập trung; sau bài luyện học thực hợp diễn tuyển sưu
chung thực > trung thực; trước hiện tế trạng
chung thành > trung thành; trước phố tích viên lập
trú trọng > chú trọng
chú chọng > chú trọng
quan chọng > quan trọng
nghiêm chọng > nghiêm trọng
chân trọng > trân trọng
trân thành > chân thành
trỉ đạo > chỉ đạo
trỉ tiêu > chỉ tiêu
trỉ thị > chỉ thị
chĩ đạo > chỉ đạo
chĩ tiêu > chỉ tiêu
chĩ thị > chỉ thị
đấu chanh > đấu tranh
chanh chấp > tranh chấp
chanh thủ > tranh thủ
trấp hành > chấp hành
trấp thuận > chấp thuận
chưng bày > trưng bày
chưng cầu > trưng cầu
đặc chưng > đặc trưng
trứng minh > chứng minh
trứng nhận > chứng nhận
trứng thực > chứng thực
công trứng > công chứng
chì trệ > trì trệ
chì hoãn > trì hoãn
duy chì > duy trì
kiên chì > kiên trì
chích dẫn > trích dẫn
chích lục > trích lục
chích yếu > trích yếu
chính chị > chính trị; trước em ấy là
giá chị > giá trị; trước em
chình bày > trình bày
chình ký > trình ký
chình tự > trình tự
quy chình > quy trình
tờ chình > tờ trình
công chình > công trình
trồng chọt > trồng trọt
chồng trọt > trồng trọt
trăn nuôi > chăn nuôi
chăm xóc > chăm sóc
trăm lo > chăm lo
chải nghiệm > trải nghiệm
chậm chễ > chậm trễ
trắc chắn > chắc chắn
vững trắc > vững chắc
vửng chắc > vững chắc
trặt chẽ > chặt chẽ
chặt trẽ > chặt chẽ
chặc chẽ > chặt chẽ
chiệt để > triệt để
chiệu tập > triệu tập
trao dồi > trau dồi
chao đổi > trao đổi
chao tặng > trao tặng
trào mừng > chào mừng
phong chào > phong trào; sau tác; trước hỏi mừng
phòng trào > phong trào
luân truyển > luân chuyển
truyển đổi > chuyển đổi
truyển giao > chuyển giao
truyên môn > chuyên môn
truyên đề > chuyên đề
truyên trách > chuyên trách
chuyên chách > chuyên trách
phụ chách > phụ trách
chuẩn bi > chuẩn bị; sau tiêu
chuẩn đoán > chẩn đoán; sau tiêu
giành thời gian > dành thời gian
giành riêng > dành riêng
giành cho > dành cho; trước được bằng kỳ
giành kinh phí > dành kinh phí
giành quỹ > dành quỹ
dành thắng > giành thắng; trước cảnh
dành chiến > giành chiến; trước lược sĩ
dấu diếm > giấu giếm
giấu diếm > giấu giếm
dấu giếm > giấu giếm
dấu kín > giấu kín
dải quyết > giải quyết
dải pháp > giải pháp
dải thích > giải thích
dải ngân > giải ngân
dải phóng > giải phóng
dải thưởng > giải thưởng
dáo dục > giáo dục
dáo viên > giáo viên
dao lưu > giao lưu
dao thông > giao thông
dao dịch > giao dịch
bàn dao > bàn giao; trước động kéo
giao động > dao động; sau bàn phân; trước viên vật cơ thái
tham da > tham gia
quốc da > quốc gia; trước giày
da hạn > gia hạn
đơn dản > đơn giản
dảm nghèo > giảm nghèo
dảm thiểu > giảm thiểu
dảng dạy > giảng dạy
dữ gìn > giữ gìn
giử gìn > giữ gìn
gìn dữ > gìn giữ
dữ vững > giữ vững
giử vững > giữ vững
dữ nguyên > giữ nguyên
lưu dữ > lưu giữ; trước liệu
giữ liệu > dữ liệu; trước trình
dới thiệu > giới thiệu
thế dới > thế giới
dấy phép > giấy phép
dấy tờ > giấy tờ
dấy mời > giấy mời
giây chuyền > dây chuyền
dò rỉ > rò rỉ
rò rĩ > rò rỉ
dà soát > rà soát
rõ dàng > rõ ràng
rộng dãi > rộng rãi
rộng rải > rộng rãi
dủi ro > rủi ro
rủi do > rủi ro; trước thiên bị các
giàn trải > dàn trải
giàn xếp > dàn xếp
giàn dựng > dàn dựng
diễn da > diễn ra
diển ra > diễn ra
diển biến > diễn biến
diển tập > diễn tập
biểu diển > biểu diễn
thực tiển > thực tiễn
lâng cao > nâng cao
nân cao > nâng cao
lông nghiệp > nông nghiệp
lông thôn > nông thôn
lĩnh vức > lĩnh vực
lỉnh vực > lĩnh vực
niên quan > liên quan
niên kết > liên kết
lảnh đạo > lãnh đạo
lãnh đao > lãnh đạo
lảnh thổ > lãnh thổ
nhũng nhiều > nhũng nhiễu
nhũng điều > những điều
nhũng người > những người
nhũng nội dung > những nội dung
nhũng vấn đề > những vấn đề
nhũng khó khăn > những khó khăn
nhũng nhiệm vụ > những nhiệm vụ
nhũng trường hợp > những trường hợp
ban nhận dân > ban nhân dân
trưỡng đoàn > trưởng đoàn
theo dỏi > theo dõi
nhủng nhiễu > nhũng nhiễu
những nhiễu > nhũng nhiễu; trước loạn
tham nhủng > tham nhũng
lảng phí > lãng phí
lãng phi > lãng phí
bão đảm > bảo đảm
bảo đãm > bảo đảm
đãm bảo > đảm bảo
bão vệ > bảo vệ
bão quản > bảo quản
bão tồn > bảo tồn
bão hiểm > bảo hiểm
bảo lụt > bão lụt
mưa bảo > mưa bão; trước đảm vệ
cơn bảo > cơn bão
hổ trợ > hỗ trợ
hỗ trơ > hỗ trợ
hổ trơ > hỗ trợ
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ lưỡng > kỹ lưỡng
kỹ luật > kỷ luật
kỹ niệm > kỷ niệm
kỹ cương > kỷ cương
kỹ nguyên > kỷ nguyên
thế kỹ > thế kỷ
nghĩ hưu > nghỉ hưu
nghĩ lễ > nghỉ lễ
nghĩ phép > nghỉ phép
nghĩ ngơi > nghỉ ngơi
suy nghỉ > suy nghĩ
ý nghỉa > ý nghĩa
mỡ rộng > mở rộng
mỡ lớp > mở lớp
chử ký > chữ ký
chử viết > chữ viết
chửa cháy > chữa cháy
chửa bệnh > chữa bệnh
bền vửng > bền vững
vửng mạnh > vững mạnh
vửng vàng > vững vàng
quãng bá > quảng bá
quãng cáo > quảng cáo
quảng lý > quản lý
quãn lý > quản lý
quản ly > quản lý
khẫn trương > khẩn trương
khẩn chương > khẩn trương
tỗ chức > tổ chức
tồ chức > tổ chức
tố chức > tổ chức; sau yếu nhân khởi; trước năng vụ danh trách
cũng cố > củng cố; trước gắng tình ý định vấn
củng như > cũng như
củng là > cũng là
giúp đở > giúp đỡ
đở đầu > đỡ đầu
nổ lực > nỗ lực
nỗi bật > nổi bật
nổi bậc > nổi bật
nổi dung > nội dung
nôi dung > nội dung
nội dụng > nội dung
kế hoach > kế hoạch
kê hoạch > kế hoạch
kế hoặch > kế hoạch
kế hoạnh > kế hoạch
kế hạch > kế hoạch; trước toán
thực hiên > thực hiện
thực hiệm > thực hiện
thực hiễn > thực hiện
hoàn thiên > hoàn thiện; trước tai nhiên
hoàn thánh > hoàn thành
giáo viện > giáo viên
đề nghi > đề nghị; sau vấn chuyên chủ tiêu; trước ngờ vấn thức lễ
yêu cấu > yêu cầu
yêu cẩu > yêu cầu
cấn thiết > cần thiết
kịp thòi > kịp thời
thòi gian > thời gian
thới gian > thời gian
thơi gian > thời gian
đống thời > đồng thời
đông thời > đồng thời; sau mùa; trước tiết
nghiêm cứu > nghiên cứu
nghiên túc > nghiêm túc
thể trế > thể chế
niềm yết > niêm yết
chính chắn > chín chắn
thăm quan > tham quan; trước hệ tâm chức lại sát
vô hình chung > vô hình trung
tựu chung > tựu trung
kiệm toàn > kiện toàn
kiên toàn > kiện toàn
đông đốc > đôn đốc
đôn đốt > đôn đốc
đôn đóc > đôn đốc
khen thương > khen thưởng
khen thường > khen thưởng
thẫm định > thẩm định
thẩm đinh > thẩm định
thẫm quyền > thẩm quyền
thẩm quyển > thẩm quyền
quyết đinh > quyết định
nghị đinh > nghị định
quy đinh > quy định
xác đinh > xác định
kiểm đinh > kiểm định
ổn đinh > ổn định
thông tu > thông tư; sau giao; trước bổ sửa
nghi quyết > nghị quyết; sau đề
kinh tê > kinh tế
kinh tể > kinh tế
xã hôi > xã hội
môi trưởng > môi trường
tăng cướng > tăng cường
tăng trường > tăng trưởng; trước hợp học lớp
hiểu quả > hiệu quả; sau tìm
hiệu qua > hiệu quả; sau tín thương ký báo nhãn số; trước mạng các đường
hiệu quà > hiệu quả
đánh gia > đánh giá; trước súc cầm
giá tri > giá trị; sau đánh; trước thức ân
cán bô > cán bộ
cán bố > cán bộ; trước trí
lao đông > lao động; trước đảo người đủ
hoạt đông > hoạt động; sau sinh; trước đảo người đủ
vận đông > vận động; trước đảo người đủ
tác đông > tác động; sau công hợp; trước đảo người đủ
hành đông > hành động; trước đảo người đủ
cộng đông > cộng đồng; trước đảo người đủ
hợp đông > hợp đồng; sau phù thích tập phối tổ; trước đảo người đủ
hội đông > hội đồng; sau xã lễ; trước đảo người đủ
đia phương > địa phương
địa phường > địa phương
đơn vi > đơn vị
kiểm trà > kiểm tra
kiêm tra > kiểm tra
thông kê > thống kê; sau giao
tông hợp > tổng hợp
tống hợp > tổng hợp
gữi về > gửi về
gữi báo > gửi báo
gủi về > gửi về
gủi báo > gửi báo
phòng chóng > phòng chống
phòng trống tham > phòng chống tham
phòng trống dịch > phòng chống dịch
phòng trống tội > phòng chống tội
phòng trống thiên > phòng chống thiên
phòng trống cháy > phòng chống cháy
thê thao > thể thao
du lich > du lịch
lich sử > lịch sử
thông bao > thông báo; sau giao truyền hệ; trước gồm nhiêu bì quát
báo cảo > báo cáo
bảo cáo > báo cáo
bao cáo > báo cáo
tham miu > tham mưu
tham mư > tham mưu
tham mưa > tham mưu
chỉ đao > chỉ đạo
phổ biên > phổ biến; trước giới soạn tập chế
phối hớp > phối hợp
phồi hợp > phối hợp
phối hộp > phối hợp
nghiêm tức > nghiêm túc
nghiêm tục > nghiêm túc
hướng dẩn > hướng dẫn
hương dẫn > hướng dẫn
dẩn đến > dẫn đến
phương hương > phương hướng; sau địa; trước ước
phương ản > phương án
khả thì > khả thi; trước là mới phải
bồi dưởng > bồi dưỡng
bối dưỡng > bồi dưỡng
dinh dưởng > dinh dưỡng
tư tưỡng > tư tưởng
ảnh hưỡng > ảnh hưởng
ảnh hướng > ảnh hưởng; sau hình; trước đến tới dẫn
trưỡng phòng > trưởng phòng
thủ trưỡng > thủ trưởng
đội ngủ > đội ngũ
đội ngú > đội ngũ
nghĩa vũ > nghĩa vụ
phục vu > phục vụ
dịch vu > dịch vụ
chuẩn mức > chuẩn mực; sau tiêu; trước độ sống
tinh gián > tinh giản
biên chê > biên chế
cải cach > cải cách
hành chinh > hành chính
hành chình > hành chính
tài chinh > tài chính
ngân sach > ngân sách
chính sach > chính sách
danh sach > danh sách
nhân dấn > nhân dân
nhân đân > nhân dân
chia sẽ > chia sẻ; sau phân; trước được do theo là có không bị căn dựa
giãi quyết > giải quyết
giãi pháp > giải pháp
giãi ngân > giải ngân
giãi phóng > giải phóng
giãi trình > giải trình
giãi thích > giải thích
giãi thưởng > giải thưởng
giãi thể > giải thể
giãi đáp > giải đáp
giãi tỏa > giải tỏa
trãi nghiệm > trải nghiệm
trãi qua > trải qua
trãi rộng > trải rộng
trãi dài > trải dài
đảm bão > đảm bảo
rỏ ràng > rõ ràng
rỏ rệt > rõ rệt
rỏ nét > rõ nét
rỏ trách > rõ trách
làm rỏ > làm rõ
nêu rỏ > nêu rõ
ghi rỏ > ghi rõ
hiểu rỏ > hiểu rõ
xác định rỏ > xác định rõ
quy định rỏ > quy định rõ
tổ chúc > tổ chức; trước mừng tết thọ sức
sỉ số > sĩ số; sau giá bán buôn; trước lượng
dể dàng > dễ dàng
dể hiểu > dễ hiểu
dể gây > dễ gây
dể bị > dễ bị
dể xảy > dễ xảy
dể tiếp cận > dễ tiếp cận
dể thực hiện > dễ thực hiện
dể nhớ > dễ nhớ
bỗ sung > bổ sung
bỗ nhiệm > bổ nhiệm
bỗ trợ > bổ trợ
cãi cách > cải cách
cãi thiện > cải thiện
cãi tạo > cải tạo
cãi tiến > cải tiến
cái tiến > cải tiến; trước bộ độ
tiếp cân > tiếp cận; trước đo đối nặng bằng
hưỡng dẫn > hướng dẫn
hưởng dẫn > hướng dẫn
hướng đẫn > hướng dẫn
hưỡng ứng > hưởng ứng
hướng ứng > hưởng ứng; trước dụng phó với
hưởng ưng > hưởng ứng
thụ hưỡng > thụ hưởng
định hưỡng > định hướng
phương hưỡng > phương hướng
đỗi mới > đổi mới; sau quá
thay đỗi > thay đổi
trao đỗi > trao đổi
sửa đỗi > sửa đổi
chuyển đỗi > chuyển đổi
đãng viên > đảng viên
đãng ủy > đảng ủy
đãng bộ > đảng bộ
lể hội > lễ hội
lể tân > lễ tân
lể kỷ niệm > lễ kỷ niệm
lể khai mạc > lễ khai mạc
lể khai giảng > lễ khai giảng
lể phát động > lễ phát động
lể tổng kết > lễ tổng kết
lể trao > lễ trao
lể ký kết > lễ ký kết
nghi lể > nghi lễ
buổi lể > buổi lễ
ngày lể > ngày lễ
dịp lể > dịp lễ
củng phải > cũng phải
củng được > cũng được
đả được > đã được
đả ban hành > đã ban hành
đả thực hiện > đã thực hiện
đả triển khai > đã triển khai
đả hoàn thành > đã hoàn thành
vẩn còn > vẫn còn
vẩn chưa > vẫn chưa
vẩn phải > vẫn phải
thúc đẫy > thúc đẩy
đẫy mạnh > đẩy mạnh
đẫy nhanh > đẩy nhanh
chính phũ > chính phủ
bình đẵng > bình đẳng
vĩnh viển > vĩnh viễn
biểu mẩu > biểu mẫu
mẩu biểu > mẫu biểu
mẩu đơn > mẫu đơn
theo mẩu > theo mẫu; trước giấy tin chuyện bánh
gương mẩu > gương mẫu
lấy mẩu > lấy mẫu; trước giấy tin chuyện bánh
sỗ sách > sổ sách
sỗ tay > sổ tay
sỗ theo dõi > sổ theo dõi
cỗ phần > cổ phần
cỗ đông > cổ đông
cỗ phiếu > cổ phiếu
cỗ vũ > cổ vũ
cỗ động > cổ động
tín ngưởng > tín ngưỡng
ngưởng mộ > ngưỡng mộ
cưởng chế > cưỡng chế
quãng trường > quảng trường
kỷ càng > kỹ càng
kỷ sư > kỹ sư
kỷ xảo > kỹ xảo
kỹ lục > kỷ lục
nổi niềm > nỗi niềm
một nữa > một nửa; sau thêm
nữa cuối > nửa cuối; sau lần hơn thêm
hổn hợp > hỗn hợp
thẳng thắng > thẳng thắn; trước lợi
mạnh mẻ > mạnh mẽ
chặt chẻ > chặt chẽ
vui vẽ > vui vẻ; trước tranh
riêng lẽ > riêng lẻ; trước ra
đơn lẽ > đơn lẻ; trước ra
bán lẽ > bán lẻ; trước ra
nhỏ lẽ > nhỏ lẻ; trước ra
tháo gở > tháo gỡ
tháo dở > tháo dỡ
dở bỏ > dỡ bỏ; sau đang
bốc dở > bốc dỡ
sạt lỡ > sạt lở
bình tỉnh > bình tĩnh; sau ninh quảng hòa thái
yên tỉnh > yên tĩnh; sau hưng phú
nghiêm ngặc > nghiêm ngặt
mặt dù > mặc dù
bắc buộc > bắt buộc
thắc chặt > thắt chặt
kinh nghiêm > kinh nghiệm
thí nghiêm > thí nghiệm
trải nghiêm > trải nghiệm
tôi phạm > tội phạm; trước phải sai lỗi
vi pham > vi phạm
pham vi > phạm vi
sư cố > sự cố
sư kiện > sự kiện
sư dụng > sử dụng
xư lý > xử lý
xư phạt > xử phạt
công tac > công tác
hoat động > hoạt động
trach nhiệm > trách nhiệm
bao đảm > bảo đảm
đam bảo > đảm bảo
tô chức > tổ chức
tiếp tuc > tiếp tục
phap luật > pháp luật
chuyên đổi > chuyển đổi
điêu kiện > điều kiện
điêu chỉnh > điều chỉnh
điêu hành > điều hành
yêu câu > yêu cầu; trước hỏi trả chuyện lạc
giai đoan > giai đoạn
đâu tư > đầu tư
đâu mối > đầu mối
đông bộ > đồng bộ; sau mùa phía miền vùng
quan lý > quản lý; sau liên
kiêm soát > kiểm soát
kiêm điểm > kiểm điểm
đôi mới > đổi mới; sau cặp một hai
đôi tượng > đối tượng; sau cặp một hai
phôi hợp > phối hợp
tông kết > tổng kết
thâm định > thẩm định
thâm quyền > thẩm quyền
bôi dưỡng > bồi dưỡng
chi đạo > chỉ đạo
chi thị > chỉ thị
truyên thông > truyền thông
quyên lợi > quyền lợi
quyên hạn > quyền hạn
chính quyên > chính quyền
giam sát > giám sát
phòng chông > phòng chống
an toan > an toàn; trước tính
hoàn thanh > hoàn thành; trước toán lý tra
thanh lập > thành lập
thanh phần > thành phần
thanh viên > thành viên
thanh phố > thành phố
thanh tích > thành tích
hạ tâng > hạ tầng
vân đề > vấn đề
đinh hướng > định hướng
đinh kỳ > định kỳ
chỉ đinh > chỉ định
nhận đinh > nhận định
giám đinh > giám định
khẳng đinh > khẳng định
tình hinh > tình hình
mô hinh > mô hình
hinh thức > hình thức
khảo sat > khảo sát
lông ghép > lồng ghép
nguôn lực > nguồn lực
nguôn vốn > nguồn vốn
nguồn vôn > nguồn vốn
phân đấu > phấn đấu; sau được; trước thầu giá
kịp thơi > kịp thời
nâng cáo > nâng cao
đẩy manh > đẩy mạnh
vững manh > vững mạnh
giảng day > giảng dạy
giáo duc > giáo dục
đào tao > đào tạo; sau bích
sáng tao > sáng tạo
phụ trach > phụ trách
khó khan > khó khăn
thuận lơi > thuận lợi
vân hành > vận hành
vân chuyển > vận chuyển
vân dụng > vận dụng
vân tải > vận tải
hội nghi > hội nghị; trước lễ thức ngờ vấn
kiến nghi > kiến nghị; trước ngờ vấn lễ
ưng dụng > ứng dụng
đáp ưng > đáp ứng
ưng phó > ứng phó
giới thiêu > giới thiệu
số liêu > số liệu
dữ liêu > dữ liệu
tài liêu > tài liệu
hiêu quả > hiệu quả
hiêu lực > hiệu lực
biêu dương > biểu dương
tiêu biêu > tiêu biểu
tiên độ > tiến độ; sau ưu đầu
diên biến > diễn biến
diên tập > diễn tập
diên tích > diện tích
đại diên > đại diện
toàn diên > toàn diện
hiên đại > hiện đại
hiên trạng > hiện trạng
thể hiên > thể hiện
phát hiên > phát hiện
bô trí > bố trí
công bô > công bố
bô phận > bộ phận
toàn bô > toàn bộ
hô sơ > hồ sơ
chất lương > chất lượng; trước thiện thực
lực lương > lực lượng; trước thực
đời sông > đời sống; trước nước hồ
uy tin > uy tín; trước tưởng
ngươi dân > người dân
ngươi lao > người lao
ngươi đứng > người đứng
thương trực > thường trực
bình thương > bình thường; trước mại thuyết
bồi thương > bồi thường
thị trương > thị trường
môi trương > môi trường
trương học > trường học; trước quản
khẩn trường > khẩn trương
đường lôi > đường lối; trước kéo
quá trinh > quá trình; trước tiết
quy trinh > quy trình
công trinh > công trình; trước sát
tờ trinh > tờ trình
lộ trinh > lộ trình
đễ nghị > đề nghị
đễ thực hiện > để thực hiện
đễ triển khai > để triển khai
đễ tổ chức > để tổ chức
đễ phục vụ > để phục vụ
đễ bảo đảm > để bảo đảm
đễ đảm bảo > để đảm bảo
vấn đễ > vấn đề
nhửng người > những người
nhửng nội dung > những nội dung
nhửng nhiệm vụ > những nhiệm vụ
nhửng vấn đề > những vấn đề
hiệu trưỡng > hiệu trưởng
tăng trưỡng > tăng trưởng
tổ trưỡng > tổ trưởng
bộ trưỡng > bộ trưởng
trưỡng ban > trưởng ban
cẫn thận > cẩn thận
viển thông > viễn thông
nhàn rổi > nhàn rỗi
ngọn lữa > ngọn lửa
lủ lụt > lũ lụt
lủ quét > lũ quét
mưa lủ > mưa lũ
thông thão > thông thạo
trinh bày > trình bày
tim kiếm > tìm kiếm
tim kiêm > tìm kiếm
tìm kiêm > tìm kiếm
cưu nạn > cứu nạn
cứu nan > cứu nạn
cưu nan > cứu nạn
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

const form = /^(?<wrong>[^>;]+) > (?<right>[^>;]+?)(?:; sau (?<after>[^;]+))?(?:; trước (?<before>[^;]+))?$/u;
const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

function read(row: string): Misspelling {
  const { wrong = row, right = row, after, before } = form.exec(row)?.groups ?? {};
  const isDoubtful = after !== undefined || before !== undefined || wrong.startsWith('giành ');
  return { wrong, right, after: words(after), before: words(before), isDoubtful };
}

export const misspellings: readonly Misspelling[] = rows.trim().split('\n').map(read);
