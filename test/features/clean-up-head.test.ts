import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/features/clean-up/clean-up';

describe('the head of a text out of a PDF', () => {
  it('keeps its columns as they stand, and has its title where its subject begins', () => {
    const columns = `UBND TỈNH HOÀI LĨNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    SỞ Y TẾ                     Độc lập - Tự do - Hạnh phúc
  Số: 118/KH-SYT            Hoài Lĩnh, ngày 12 tháng 3 năm 2026
`;
    const text = `${columns}
                              KẾ HOẠCH
          Triển khai chiến dịch tiêm chủng bổ sung năm 2026

     Thực hiện Kế hoạch số 57/KH-UBND ngày 20 tháng 02 năm 2026 của Ủy ban
nhân dân tỉnh về công tác tiêm chủng mở rộng năm 2026, Sở Y tế ban hành Kế
hoạch triển khai chiến dịch tiêm chủng bổ sung năm 2026 như sau:
     I. MỤC ĐÍCH
     Tăng tỷ lệ tiêm chủng đầy đủ cho trẻ em dưới 5 tuổi, chủ động phòng ngừa
các bệnh truyền nhiễm có vắc xin phòng bệnh.
`;
    assert.equal(
      cleanUp(text, 'wrapped').text,
      `${columns}
KẾ HOẠCH
Triển khai chiến dịch tiêm chủng bổ sung năm 2026

Thực hiện Kế hoạch số 57/KH-UBND ngày 20 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về công tác tiêm chủng mở rộng năm 2026, Sở Y tế ban hành Kế hoạch triển khai chiến dịch tiêm chủng bổ sung năm 2026 như sau:
I. MỤC ĐÍCH
Tăng tỷ lệ tiêm chủng đầy đủ cho trẻ em dưới 5 tuổi, chủ động phòng ngừa các bệnh truyền nhiễm có vắc xin phòng bệnh.
`,
    );
  });
});
