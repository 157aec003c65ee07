import { sampleMark } from '../../../server/src/protocol';

/** A plan of an invented commune, with mistakes that can all be repaired: what the guide shows. */
export const sample = `ỦY BAN NHÂN DÂN
XÃ THƯỢNG KHUÊ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 35/KH-UBND
Thượng Khuê, ngày 10 tháng 3 năm 2027

KẾ HOẠCH
Tổ chức Ngày hội đọc sách năm 2027

Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh về phát triển văn hóa đọc năm 2027, Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Ngày hội đọc sách năm 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Khơi dậy thói quen đọc sách trong học sinh và người dân;
- Các thôn giành thời gian chuẩn bị chu đáo ,tiết kiệm.

III. NỘI DUNG
1. Tuyên truyền về Ngày hội
a) Phát thanh về Ngày hội trên hệ thống truyền thanh xã.
b) Vận động mỗi gia đình góp một cuốn sách.
d) Trang trí nhà văn hóa các thôn.
Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
Thời gian thực hiện: Trước ngày 31/4/2027.

2. Tổ chức Ngày hội
Tổ chức vào Thứ Hai, ngày 25/4/2027 tại Trường Trung học cơ sở Thượng Khuê.
Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
Thời gian thực hiện: Tháng 4 năm 2027.

IV. TỔ CHỨC THỰC HIỆN
Các thôn, trường học báo cáo kết quả về Ủy ban nhân dân xã trước ngày 20/5/2026 để tổng hợp.
Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2027 của Ủy ban nhân dân xã./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (để báo cáo);
- Các thôn, trường học trên địa bàn xã
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Minh Anh

${sampleMark}: cơ quan, văn bản, tên người đều không có thật -->
`;
