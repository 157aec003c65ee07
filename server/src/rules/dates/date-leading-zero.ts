import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { type DatePart, padDates, twoDigits, unpadded } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { lettersBefore, span, textOf } from '../../text/span';
import { type WrittenDate, writtenDates } from './_written';

export const guide = defineGuide({
  why: 'Ngày dưới 10 và tháng 1, 2 viết thêm số 0 ở trước; tháng 3 đến tháng 9 thì không. Nghị định quy định cách viết này cho ngày ban hành, văn bản hành chính dùng như vậy cho mọi ngày. Lời trích trong ngoặc kép và ngày không ghi năm được giữ nguyên; ngày của văn bản viện dẫn chỉ sửa khi người soạn chọn.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b',
  examples: [
    {
      text: 'Gửi báo cáo về Văn phòng Sở trước ngày ⟦5⟧/6/2026.',
      fixed: 'Gửi báo cáo về Văn phòng Sở trước ngày 05/6/2026.',
      says: 'Đang ghi ngày 5, phải ghi 05',
    },
    {
      text: 'Phát động vào ngày ⟦9 tháng 1⟧ năm 2027, tổng kết ngày 14/⟦2⟧/2027.',
      fixed: 'Phát động vào ngày 09 tháng 01 năm 2027, tổng kết ngày 14/02/2027.',
      says: 'Đang ghi ngày 9, tháng 1, phải ghi 09, 01',
    },
    { text: 'Gửi trước ngày 05/6/2026 báo cáo 6 tháng đầu năm, trước ngày 15/9/2026 báo cáo quý III.' },
    { text: 'Chào mừng các ngày lễ 3/2, 19/5, 2/9; ngày Quốc khánh 2-9; trong 9 tháng và 5 ngày đầu.' },
    { text: 'Họp vào mùng 5 tháng 4 năm 2026.' },
    { text: 'Khẩu hiệu “Chào mừng kỷ niệm ngày 2/9/1945” treo trước cổng cơ quan.' },
  ],
});

export default defineRule({
  id: 'date-leading-zero',
  severity: 'information',
  title: 'Thiếu số 0 trước ngày dưới 10, tháng 1 hoặc tháng 2',
  *check({ plan }): Generator<Finding> {
    for (const it of writtenDates(plan)) {
      const wrong = unpadded(it.date);
      // A day that no calendar has is told as such; `mùng 5 tháng 3` is said, not written.
      const isSaid = /m[ùồ]ng\s+$/iu.test(lettersBefore(it.block.paragraph.text, it.date.span.start, 6));
      if (wrong.length !== 0 && !it.date.isImpossible && !isSaid) yield toFinding(it, wrong);
    }
  },
});

function toFinding({ block, date, isCited }: WrittenDate, wrong: readonly DatePart[]): Finding {
  const first = wrong[0] as DatePart;
  const last = wrong[wrong.length - 1] as DatePart;
  const names = wrong.map((it) => `${it === date.day ? 'ngày' : 'tháng'} ${it.value}`).join(', ');
  return {
    span: place(block, span(first.span.start, last.span.end)),
    message: `Đang ghi ${names}, phải ghi ${wrong.map((it) => twoDigits(it.value)).join(', ')}`,
    fixes: [
      {
        title: `Đổi thành ${padDates(textOf(block.paragraph.text, date.span))}`,
        edits: wrong.map((it) => ({ span: place(block, it.span), text: twoDigits(it.value) })),
        safe: !isCited,
      },
    ],
  };
}
