import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { roomOf } from '../../plan/room';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { span, textOf } from '../../text/span';
import { type WrittenDate, writtenDates } from './_written';

export const guide = defineGuide({
  why: 'Trong một văn bản, “ngày 15 tháng 6 năm 2026” và “15/6/2026” đều đúng nhưng nên theo một kiểu. Ngày ban hành, khối căn cứ, ngày của văn bản viện dẫn và lời trích không tính. Quy tắc tắt sẵn.',
  examples: [
    {
      text: 'Gửi trước ngày 15/6/2026, họp ngày 20/7/2026, tổng kết ⟦ngày 15 tháng 12 năm 2026⟧.',
      fixed: 'Gửi trước ngày 15/6/2026, họp ngày 20/7/2026, tổng kết ngày 15/12/2026.',
      says: 'các ngày khác ghi dạng 15/12/2026',
    },
    { text: 'Gửi trước ngày 15/6/2026, họp ngày 20/7/2026, tổng kết ngày 15/12/2026.' },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; họp ngày 20/7/2026, ngày 22/7/2026.',
    },
  ],
});

export default defineRule({
  id: 'date-style-mixed',
  severity: 'hint',
  isOff: true,
  title: 'Ngày viết lẫn hai kiểu: bằng chữ “tháng, năm” và bằng gạch chéo',
  *check({ plan }): Generator<Finding> {
    const worded: WrittenDate[] = [];
    let slashed = 0;
    for (const it of writtenDates(plan)) {
      const room = roomOf(it.block, plan.layout);
      if (it.isCited || it.date.at === undefined || (room !== 'body' && room !== 'appendix')) continue;
      if (it.date.form === 'words') worded.push(it);
      else if (it.date.form === 'slash') slashed++;
    }
    if (slashed <= worded.length) return;
    for (const { block, date } of worded) {
      const { text } = block.paragraph;
      const { day, month, year } = date;
      if (!day || !month || !year) continue;
      const right = `${textOf(text, day.span)}/${textOf(text, month.span)}/${year.value}`;
      const lead = /(?:ngày\s*)?$/iu.exec(text.slice(0, date.span.start))?.index ?? date.span.start;
      yield {
        span: place(block, span(lead, date.span.end)),
        message: `Ngày này ghi bằng chữ “tháng”, “năm”, các ngày khác ghi dạng ${right}`,
        fixes: offer(`Đổi thành ${right}`, replace(place(block, date.span), right)),
      };
    }
  },
});
