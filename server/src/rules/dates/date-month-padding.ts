import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { isMonthPadded, type WrittenDate, writtenDates } from './_written';

export const guide = defineGuide({
  why: 'Chỉ tháng 1 và tháng 2 viết thêm số 0; Nghị định quy định cách viết này cho ngày ban hành. Trong thân văn bản, quy tắc chỉ nhắc khi phần lớn các ngày đã viết không có số 0 mà còn vài ngày viết khác, thường do chép từ văn bản khác. Văn bản viết thống nhất một kiểu và lời trích trong ngoặc kép được giữ nguyên.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b',
  examples: [
    {
      text: 'Gửi dự thảo trước ngày 15/6/2026, lấy ý kiến đến ngày 30/7/2026, trình ký trước ngày 14/⟦09⟧/2026.',
      fixed: 'Gửi dự thảo trước ngày 15/6/2026, lấy ý kiến đến ngày 30/7/2026, trình ký trước ngày 14/9/2026.',
      says: 'Đang ghi tháng 09, 2 ngày khác',
    },
    {
      text: 'Họp vào ngày 15/4/2026, ngày 20/5/2026 và ngày 25 tháng ⟦06⟧ năm 2026.',
      fixed: 'Họp vào ngày 15/4/2026, ngày 20/5/2026 và ngày 25 tháng 6 năm 2026.',
    },
    { text: 'Gửi dự thảo trước ngày 15/06/2026, lấy ý kiến đến ngày 30/07/2026, trình ký trước ngày 14/9/2026.' },
    {
      text: 'Gửi báo cáo trước ngày 15/6/2026, họp ngày 20/8/2026, tổng kết trước ngày 05/12/2026 và ngày 10/02/2027.',
    },
    { text: 'Gửi báo cáo trước ngày 15/6/2026, 15/9/2026; treo khẩu hiệu “Chào mừng ngày 02/09/1945”.' },
  ],
});

export default defineRule({
  id: 'date-month-padding',
  severity: 'hint',
  title: 'Tháng 3 đến tháng 9 có số 0 ở trước, khác các ngày còn lại',
  *check({ plan }): Generator<Finding> {
    const padded: WrittenDate[] = [];
    let bare = 0;
    for (const it of writtenDates(plan)) {
      const isPadded = isMonthPadded(it.date);
      if (isPadded) padded.push(it);
      else if (isPadded === false) bare++;
    }
    if (bare <= padded.length) return;
    for (const { block, date, isCited } of padded) {
      if (!date.month) continue;
      const { value } = date.month;
      const at = place(block, date.month.span);
      yield {
        span: at,
        message: `Đang ghi tháng 0${value}, ${bare} ngày khác trong văn bản ghi tháng không có số 0`,
        fixes: [{ title: `Đổi thành tháng ${value}`, edits: [replace(at, String(value))], safe: !isCited }],
      };
    }
  },
});
