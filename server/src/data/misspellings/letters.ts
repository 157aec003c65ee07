/** Slips in the other letters: a hat left out, another last letter, or two slips in one word. `misspellings.ts` says how they are written. */
export const letters = `
xát/sáp nhập
sát/sáp nhập < giám khảo quan cảnh kiểm > khẩu cư
sữ/xử lý
giám sác/sát
trển/triển khai
truyển/triển khai
hò/hồ chí minh
hoàn thàng/thành
căn cú/cứ
tránh/trách nhiệm > vụ
chặc/chặt chẽ
trao/trau dồi
chuẩn/chẩn đoán < tiêu
giành/dành thời gian,riêng,kinh phí,quỹ
giành/dành cho > được bằng kỳ
dành/giành thắng > cảnh
dành/giành chiến > lược sĩ
dấu/giấu diếm/giếm
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
gìn dữ/giữ
lưu dữ/giữ > liệu
giữ/dữ liệu > trình
dới/giới thiệu
thế dới/giới
dấy/giấy phép,tờ,mời
giây/dây chuyền
giàn/dàn trải,xếp,dựng
nân/nâng cao
nhũng/những điều,người,nội dung,vấn đề,khó khăn,nhiệm vụ,trường hợp
theo giỏi/dõi < loại hạng bậc
những/nhũng nhiễu > loạn
hổ/hỗ trơ/trợ
quảng/quản lý
nổi bậc/bật
kế hoặch/hoạch
kế hoạnh/hoạch
kế hạch/hoạch > toán
thực hiệm/hiện
kịp thòi/thời
thòi/thời gian
nghiêm/nghiên cứu
nghiên/nghiêm túc
chính/chín chắn
thăm/tham quan > hệ tâm chức lại sát
kiệm/kiện toàn
đông/đôn đốc
đôn đốt/đốc
đôn đóc/đốc
thông tu/tư < giao > bổ sửa
nhân dan/dân
ban hàng/hành > tuần tháng quý năm ngày hóa hoá không hải
gủi/gửi về,báo
phòng chóng/chống
tham miu/mưu
tham mư/mưu
tham mưa/mưu
phối hộp/hợp
nghiêm tức/túc
nhân đân/dân
tổ chúc/chức > mừng tết thọ sức
hướng đẫn/dẫn
thẳng thắng/thắn > lợi
nghiêm ngặc/ngặt
mặt/mặc dù
bắc/bắt buộc
thắc/thắt chặt
khó khan/khăn
khó khăng/khăn
hạng/hạn chế < xếp thứ nâng phân > biến độ tạo tài phẩm
thời,quá hạng/hạn < không vượt > mục mức ngạch i ii iii iv
thực trạn/trạng > trề
quan trọn/trọng > vẹn
định giạng/dạng
hài lồng/lòng > ghép
nhắt/nhắc nhở,lại
nhơn/nhân dân,lực
cá,nguyên nhơn/nhân
thống nhứt/nhất
cập nhựt/nhật
gắn,đối,cùng,so,phù hợp,phối hợp,kết hợp vói/với
phối,phù,kết,tổng họp/hợp
các,mở lóp/lớp
lóp/lớp học,tập huấn,bồi dưỡng < các mở
tết nguyên đáng/đán
thục/thực hiện
năng,nguồn lục/lực
thông tinh/tin
đúng hạng/hạn < ghi > mục giấy chức
thường trựt/trực
chấp hàng/hành > hóa
nhà trươn/trường
đất đay/đai
xây dụng/dựng > cụ
cứu nạng/nạn
trực bang/ban
công dâng/dân
rà sót/soát
kiệp/kịp thời
trách nhiện/nhiệm
kính gởi/gửi
`;
