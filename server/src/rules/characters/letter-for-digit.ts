import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { isRealDate } from '../../syntax/days/date';
import { aSlippedNumber, slippedNumbersOf } from '../../syntax/days/slipped-digits';
import { aDigit } from '../../syntax/needs';
import { replace } from '../../text/edit';

export const guide = defineGuide({
  why:
    'Chữ O và số 0, chữ l hay I và số 1 nhìn giống nhau, nhất là trong bản quét. Ngày “1O/5/2026” hay số “l5/KH-UBND” thì không tìm kiếm, không tính hạn được. ' +
    'Chỉ nhắc ở ngày, tháng, năm, số văn bản và số lượng; công thức như CO2, H2O và số La Mã không bị nhắc.',
  examples: [
    {
      text: 'Các phòng gửi báo cáo trước ngày ⟦1O/6/2026⟧; thực hiện từ ngày ⟦15 tháng O6 năm 2026⟧ đến hết tháng ⟦l2/2026⟧.',
      fixed:
        'Các phòng gửi báo cáo trước ngày 10/6/2026; thực hiện từ ngày 15 tháng 06 năm 2026 đến hết tháng 12/2026.',
      says: 'Đang ghi “1O/6/2026”, phải viết 10/6/2026 bằng chữ số',
    },
    {
      text: 'Thực hiện Kế hoạch số 15/KH-UBND ngày ⟦15/5/2O26⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư năm ⟦2O26⟧.',
      fixed:
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về công tác văn thư năm 2026.',
    },
    {
      text: 'Phấn đấu ⟦9O⟧% hồ sơ trực tuyến, ít nhất ⟦1OO⟧ lượt người dự; kinh phí ⟦25.OOO.OOO⟧ đồng theo Quyết định số ⟦l8⟧/QĐ-UBND ngày 05/5/2026.',
      fixed:
        'Phấn đấu 90% hồ sơ trực tuyến, ít nhất 100 lượt người dự; kinh phí 25.000.000 đồng theo Quyết định số 18/QĐ-UBND ngày 05/5/2026.',
    },
    {
      text: 'Căn cứ Nghị định số ⟦l04/2016⟧/NĐ-CP ngày 01/7/2016 của Chính phủ về tiêm chủng; Thông tư số ⟦10/2O24⟧/TT-BYT ngày 13/6/2024 của Bộ trưởng Bộ Y tế về vắc xin;',
      fixed:
        'Căn cứ Nghị định số 104/2016/NĐ-CP ngày 01/7/2016 của Chính phủ về tiêm chủng; Thông tư số 10/2024/TT-BYT ngày 13/6/2024 của Bộ trưởng Bộ Y tế về vắc xin;',
    },
    { text: 'Hoàn thành trước ngày ⟦3l/6/2026⟧, sơ kết trong tháng ⟦2O năm 2026⟧.', says: 'hãy xem lại ngày tháng' },
    {
      text: 'Giảm phát thải CO2; mái dốc 15o; mỗi hộ 20 l nước; họp tháng II/2026; Tổ I/2026; quý I/2026; nhóm O5, B1.',
    },
    { text: 'Công văn số I/2026 và Kế hoạch số …/KH-UBND; mã hồ sơ 1O-22l; ngày O/O/OOOO.' },
  ],
});

export default defineRule({
  id: 'letter-for-digit',
  severity: 'warning',
  title: 'Chữ O, l, I viết thay cho chữ số',
  needs: [aDigit, aSlippedNumber],
  *checkParagraph(paragraph): Iterable<Finding> {
    for (const { span, written, meant } of slippedNumbersOf(paragraph)) {
      const edits = [...written].flatMap((sign, i) =>
        sign === meant[i] ? [] : [replace({ start: span.start + i, end: span.start + i + 1 }, meant[i] as string)],
      );
      if (isNoDay(meant, paragraph.text.slice(0, span.start))) {
        yield { span, message: `“${written}” có chữ đứng thay chữ số, hãy xem lại ngày tháng` };
        continue;
      }
      yield {
        span,
        message: `Đang ghi “${written}”, phải viết ${meant} bằng chữ số`,
        fixes: [{ title: `Đổi thành ${meant}`, edits, safe: false }],
      };
    }
  },
});

/** `tháng 2O/2026`, `3l/2/2026`: with digits in the place of the letters it would still be no day. */
function isNoDay(meant: string, before: string): boolean {
  const { day, month, year } =
    /^(?:(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+))?(?<month>\d{1,2})(?:[/.-]|\s+năm\s+)(?<year>\d{4})$/u.exec(meant)
      ?.groups ?? {};
  if (month === undefined || (day === undefined && !before.endsWith('tháng '))) return false;
  return !isRealDate(Number(year), Number(month), Number(day ?? 1));
}
