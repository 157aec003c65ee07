export const province = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 71/KH-UBND

An Bình, ngày 12 tháng 01 năm 2027

KẾ HOẠCH
Phòng cháy rừng mùa khô năm 2027

I. MỤC ĐÍCH

1. Giữ rừng.

II. NHIỆM VỤ

1. Tuyên truyền

2. Tuần tra

a) Sở Xây dựng rà soát đường băng.

b) Sở Y tế chủ trì cấp cứu.

Nơi nhận:
- Sở Xây dựng;
- Lưu: VT.
`;

export const head = `UBND TỈNH AN BÌNH
SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-SXD

An Bình, ngày      tháng 02 năm 2027

KẾ HOẠCH
Rà soát đường băng cản lửa năm 2027

`;

export const cited =
  'Thực hiện Kế hoạch số 71/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình về phòng cháy rừng mùa khô năm 2027, Sở Xây dựng ban hành Kế hoạch như sau:\n\n';

export const elsewhere = `${province.replace('TỈNH AN BÌNH', 'TỈNH HOÀI LĨNH').replace('An Bình,', 'Hoài Lĩnh,')}`;
