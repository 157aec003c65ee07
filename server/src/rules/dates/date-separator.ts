import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type DateMention, isRealDate } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore, textOf } from '../../text/span';
import { type WrittenDate, withSlashes, writtenDates } from './_written';

export const guide = defineGuide({
  why: 'Ngày viết bằng số trong văn bản hành chính dùng dấu gạch chéo (05/6/2026). Viết 05-6-2026 hay 05.6.2026 dễ lẫn với khoảng thời gian, số mục và làm khó việc tra cứu. Văn bản của Đảng quen viết 05-6-2026 từ đầu đến cuối, khoảng giữa hai ngày, ngày lễ như 2-9 và lời trích trong ngoặc kép không tính.',
  examples: [
    {
      text: 'Gửi danh sách về Văn phòng Sở trước ngày ⟦15-6-2026⟧.',
      fixed: 'Gửi danh sách về Văn phòng Sở trước ngày 15/6/2026.',
      says: 'Ngày đang ghi 15-6-2026, phải ghi 15/6/2026',
    },
    {
      text: 'Khảo sát từ ngày ⟦01.10.2026⟧ đến ngày ⟦9.10.2026⟧.',
      fixed: 'Khảo sát từ ngày 01/10/2026 đến ngày 09/10/2026.',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nĐại hội chi bộ năm 2027\n\nCác chi bộ đại hội từ 05-3-2027, xong trước ngày 30-4-2027; báo cáo trước ngày 05/5/2027.\n',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nĐại hội chi bộ năm 2027\n\nCác chi bộ đại hội từ 05/3/2027, xong trước ngày ⟦30-4-2027⟧; báo cáo trước ngày 05/5/2027.\n',
    },
    {
      text: 'Giao hàng trước ngày ⟦30//6/2026⟧, thanh toán xong trước ngày ⟦15/7//2026⟧; mã 30//6/20261.',
      fixed: 'Giao hàng trước ngày 30/6/2026, thanh toán xong trước ngày 15/7/2026; mã 30//6/20261.',
    },
    { text: 'Kỷ niệm 96 năm Ngày truyền thống (15/10/1930-15/10/2026); nghỉ lễ 2-9 và 30-4 theo quy định.' },
    { text: 'Phiên bản 2.10.2026a của phần mềm; mã hồ sơ 12-5-2026-KT; mục 1.2.3 và khoản 4.5.' },
    { text: 'Lưu bài “Nhật ký ngày 19-5-1965” tại phòng truyền thống; họp ngày 19/5/2026.' },
  ],
});

export default defineRule({
  id: 'date-separator',
  severity: 'hint',
  title: 'Ngày viết bằng gạch nối hoặc dấu chấm',
  *check({ plan }): Generator<Finding> {
    for (const block of doubled(plan.blocks)) {
      for (const { 0: written, index, groups } of allMatches(block.paragraph.text, twoSlashes)) {
        const { day, month, year, first = '', second = '' } = groups ?? {};
        // One sign throughout is a way to write; and what is mixed must be called a day.
        if (first === second && /^[-./]$/u.test(first)) continue;
        if (/[^/]/u.test(first + second) && !/ngày\s$/iu.test(lettersBefore(block.paragraph.text, index, 6))) continue;
        const right = `${day}/${month}/${year}`;
        if (!isRealDate(Number(year), Number(month), Number(day))) continue;
        const span = place(block, { start: index, end: index + written.length });
        yield {
          span,
          message: `Ngày đang ghi ${written}, phải ghi ${right}`,
          severity: 'warning',
          fixes: offer(`Đổi thành ${right}`, replace(span, right)),
        };
      }
    }
    const dates = [...writtenDates(plan)];
    const isOwnWay = plan.header.isParty && prefersDashes(dates);
    for (const { block, date, isCited } of dates) {
      if (date.form !== 'dash' && date.form !== 'dot') continue;
      if (isOwnWay && date.form === 'dash') continue;
      const { text } = block.paragraph;
      const right = withSlashes(date, text);
      if (right === undefined || date.at === undefined || /[@_]/u.test(text.charAt(date.span.end))) continue;
      const at = place(block, date.span);
      yield {
        span: at,
        message: `Ngày đang ghi ${textOf(text, date.span)}, phải ghi ${right}`,
        fixes: [{ title: `Đổi thành ${right}`, edits: [replace(at, right)], safe: !isCited }],
      };
    }
  },
});

/** `30//6/2026`; `ngày 30/6-2026`, `ngày 30\\6\\2026`, `ngày 30,6,2026`. */
const twoSlashes =
  /(?<![\p{L}\p{N}/])(?<day>\d{1,2})(?<first>\/{1,2}|[-.,\\])(?<month>\d{1,2})(?<second>\/{1,2}|[-.,\\])(?<year>(?:19|20)\d\d)(?![\p{N}/])/gu;

const doubled = selectBlocks(
  (it) => it.kind !== 'comment' && /\d\/\/\d|\d[-.,\\/]\d{1,2}[-.,\\/](?:19|20)\d\d/u.test(it.text),
);

/** The Party's press and many of its committees write `30-5-2019`: a document that does so throughout is left so. */
function prefersDashes(dates: readonly WrittenDate[]): boolean {
  const count = (form: DateMention['form']): number => dates.filter((it) => it.date.form === form).length;
  return count('slash') < count('dash');
}
