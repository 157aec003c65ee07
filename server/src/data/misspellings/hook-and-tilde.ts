/** Slips of the ear between hỏi and ngã, which half of the country speaks alike. `misspellings.ts` says how they are written. */
export const hookAndTilde = `
dịch tể/tễ
sữ/sử dụng
xữ/xử lý,phạt
sẳn/sẵn sàng
soạn thão/thảo
sữa/sửa chữa,đổi
sửa chửa/chữa
sữa/sửa chửa/chữa
cơ sỡ/sở
triễn/triển khai,lãm
phát triễn/triển
chĩ/chỉ đạo,tiêu,thị
vửng/vững chắc,mạnh,vàng
nắm,giữ vửng/vững
giử/giữ gìn,vững
dử/dữ liệu
rò rĩ/rỉ
rộng rải/rãi
diển/diễn ra,biến,tập
diễn biễn/biến
diển/diễn biễn/biến
biểu diển/diễn
thực tiển/tiễn
lỉnh/lĩnh vực
lảnh/lãnh đạo,thổ
trưỡng/trưởng đoàn,phòng,ban
theo dỏi/dõi
nhủng/nhũng nhiễu
tham nhủng/nhũng
lảng/lãng phí
bão/bảo đảm,vệ,quản,tồn,hiểm
bảo đãm/đảm
đãm/đảm bảo
bảo/bão lụt
mưa bảo/bão > đảm vệ
cơn bảo/bão
hổ/hỗ trợ
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
quãn/quản lý
khẫn/khẩn trương
tỗ/tổ chức
cũng/củng cố > gắng tình ý định vấn
củng/cũng như,là,phải,được
giúp đở/đỡ
đở/đỡ đầu
nổ/nỗ lực
nỗi/nổi bật
thẫm/thẩm định,quyền
gữi/gửi về,báo
hướng dẩn/dẫn
dẩn/dẫn đến
bồi,dinh dưởng/dưỡng
tư tưỡng/tưởng
ảnh,thụ hưỡng/hưởng
thủ,hiệu,tăng,tổ,bộ trưỡng/trưởng
đội ngủ/ngũ
chia sẽ/sẻ < phân > được do theo là có không bị căn dựa
giãi/giải quyết,pháp,ngân,phóng,trình,thích,thưởng,thể,đáp,tỏa
trãi/trải nghiệm,qua,rộng,dài
đảm bão/bảo
rỏ/rõ ràng,rệt,nét,trách
làm,nêu,ghi,hiểu,xác định,quy định rỏ/rõ
sỉ/sĩ số < giá bán buôn > lượng
dể/dễ dàng,hiểu,gây,bị,xảy,tiếp cận,thực hiện,nhớ
bỗ/bổ sung,nhiệm,trợ
cãi/cải cách,thiện,tạo,tiến
hưỡng/hưởng ứng
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
bản vẻ/vẽ > vang
chấn,điều,hoàn chĩnh/chỉnh
sẻ/sẽ được,kiểm tra,tổ chức,thực hiện,tiến hành,xem xét,báo cáo,chịu < chia san chim
đễ/để thực hiện,triển khai,tổ chức,phục vụ,bảo đảm,đảm bảo
nhửng/những người,nội dung,nhiệm vụ,vấn đề
cẫn/cẩn thận
viển/viễn thông
nhàn rổi/rỗi
ngọn lữa/lửa
lủ/lũ lụt,quét
mưa lủ/lũ
thi cữ/cử
bảo/bão lũ
`;
