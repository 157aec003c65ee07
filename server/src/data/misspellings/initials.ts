/** Slips of the ear in the first letters: s and x, ch and tr, d, gi and r. `misspellings.ts` says how they are written. */
export const initials = `
bổ xung/sung
sử/xử lý,lí,phạt < lịch
suất/xuất sắc,xứ
xuất,sâu,đặc,bản xắc/sắc
sắc xảo/sảo
xắc/sắc xảo/sảo
xắp/sắp xếp
sắp sếp/xếp
xắp/sắp sếp/xếp
xáp/sáp nhập
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
dử/sử dụng
sẵn xàng/sàng
xẵn/sẵn sàng
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
kiểm,rà xoát/soát
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
xâu/sâu sắc,rộng
chia xẻ/sẻ
xửa/sửa chữa,đổi
xuy/suy giảm,thoái
sa xút/sút
chính,danh,ngân xách/sách
di,tài,khoáng,thủy,nông xản/sản
nhân,dân xự/sự
cơ xở/sở
cọ sát/xát
chiển/triển khai
tiển/triển khai
phát chiển/triển
chương,quy,tờ,công chình/trình
trương/chương trình
chủ,duy,kiên chì/trì
trủ/chủ trì,tịch,động,trương,yếu
trủ/chủ chì/trì
chủ chương/trương > trình
chách/trách nhiệm
chật/trật tự
chuyền/truyền thống
chuyền/truyền thông < dây bóng > minh
tuyên chuyền/truyền
truyên/tuyên truyền
tuyên tuyền/truyền
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
trặt/chặt chẽ
chặt trẽ/chẽ
chiệt/triệt để
chiệu/triệu tập
chao/trao đổi,tặng
trào/chào mừng
phong chào/trào < tác > hỏi mừng
luân truyển/chuyển
truyển/chuyển đổi,giao
truyên/chuyên môn,đề,trách
chuyên,phụ chách/trách
giấu diếm/giếm
dò/rò rỉ
dà/rà soát
rõ dàng/ràng
rộng dãi/rãi
dủi/rủi ro
rủi do/ro > thiên bị các
diễn da/ra
lâng/nâng cao
lông/nông nghiệp,thôn
niên/liên quan,kết
khẩn chương/trương
thể trế/chế
vô hình chung/trung
tựu chung/trung < thành
phòng trống/chống tham
phòng trống/chống dịch
phòng trống/chống tội
phòng trống/chống thiên
phòng trống/chống cháy
thị chấn/trấn > động thương
bố chí/trí > khí
mua xắm/sắm
xát/sát sao
công trức/chức
vai chò/trò
an linh/ninh > thiêng
báo báo/cáo < thông cảnh dự điện họp nhà tòa thư tờ ký đài đăng gửi trình > cáo chí động hiếu mạng điện
`;
