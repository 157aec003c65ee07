import { defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { type Day, fromDay, isNeverReal, isRealDate, toDay } from '../../syntax/days/date';
import { offsetIn, type Paragraph, remember } from '../../syntax/paragraph';
import { insert } from '../../text/edit';

export const guide = defineGuide({
  why: 'Hạn ghi “trước ngày 05/11” phải đoán năm, nhất là báo cáo năm nộp sang năm sau hoặc khi kế hoạch được giữ lại làm mẫu. Thời hạn lặp lại hằng tháng, hằng năm, định kỳ, ngày của sự kiện, ngày đi cùng năm đã ghi trong câu và kế hoạch nhiều năm không tính.',
  examples: [
    {
      text: example('Các phòng gửi báo cáo về Văn phòng Sở trước ngày ⟦05/11⟧.'),
      fixed: example('Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/11/2026.'),
      says: 'Hạn 05/11 chưa ghi năm',
    },
    {
      text: example('Hoàn thành niêm yết chậm nhất ngày ⟦15 tháng 7⟧, gửi kết quả trước ngày 20/7/2026.'),
      fixed: example('Hoàn thành niêm yết chậm nhất ngày 15 tháng 7 năm 2026, gửi kết quả trước ngày 20/7/2026.'),
    },
    {
      text: example(
        'Định kỳ báo cáo 6 tháng trước ngày 05/6, năm trước ngày 05/12; trước ngày 18 hằng tháng gửi số liệu.',
      ),
    },
    { text: example('Các chùa báo cáo trước ngày 01/4 năm Bính Ngọ; dựng rạp xong trước ngày 10/3 (âm lịch).') },
    {
      text: example('Đánh giá các chi hội trước ngày 15/12; gửi kế hoạch năm sau trước ngày ⟦05/01⟧.').replace(
        'Kiểm tra công tác văn thư năm 2026',
        'Công tác tháng 12 năm 2026',
      ),
    },
    { text: example('Gửi báo cáo trước ngày 15/6 và 15/12/2026; trong năm 2026, hoàn thành trước ngày 30/11.') },
    {
      text: example(
        'Hưởng ứng Ngày Quốc tế Người cao tuổi (01/10); nghỉ trước 24/24 giờ; nói không quá 1/3 thời gian; lấy phiếu đến 2/3 số hộ; báo trước 30 ngày làm việc.\n2\tĐối chiếu số ứng trước\t01/12 - 15/12/2026\tKế toán',
      ),
    },
  ],
});

export default defineRule({
  id: 'deadline-missing-year',
  severity: 'hint',
  onlyPlans: true,
  title: 'Thời hạn không ghi năm',
  *check({ plan }): Generator<Finding> {
    const { years } = plan.header;
    if (years && years.first !== years.last) return;
    for (const deadline of plan.deadlines) {
      const { end, operator, start } = deadline;
      if (!end?.date || end.year || end.kind !== 'day' || end.recurrence || start) continue;
      if (operator !== 'before' && operator !== 'by' && operator !== 'until') continue;
      const { day, month } = end.date;
      if (!day || !month || isNeverReal(month.value, day.value)) continue;
      if (isSaid(plan, deadline) || isLookingBack(plan, deadline)) continue;
      // `Công tác tháng 12 năm 2026`: every day of that month is in it.
      if (monthOf(plan) === month.value) continue;
      yield {
        span: end.date.span,
        message: `Hạn ${end.words.replace(/^ngày\s+/iu, '')} chưa ghi năm`,
        fixes: fixOf(plan, deadline),
      };
    }
  },
});

/** The one month that the plan is for. */
const monthOf = ({ header }: Plan): number | undefined => {
  const found = /(?<![\p{L}\p{M}])tháng\s(?<month>\d{1,2})(?:\s?[/-]\s?|\snăm\s)(?:19|20)\d\d/iu.exec(
    header.subject?.text ?? '',
  );
  return found?.groups && Number(found.groups.month);
};

const again =
  /(?<![\p{L}\p{M}])(?:(?:hằng|hàng|mỗi|từng|các)\s+(?:ngày|tuần|tháng|quý|năm)|định\s+kỳ)(?![\p{L}\p{M}])/iu;

/** Also by its name in the lunar calendar: `01/4 năm Bính Ngọ`. */
const namedYear =
  /năm\s+(?:(?:19|20)\d\d|(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s+(?:Tý|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?![\p{L}\p{M}]))|âm lịch/iu;

/** Where a paragraph first says so: what stands behind is looked at by each of its deadlines. */
const firstAgain = remember(({ text }: Paragraph) => {
  const found = again.exec(text);
  return found ? found.index + found[0].length : Number.POSITIVE_INFINITY;
});

/** The year, or that there are many, is said in the same clause or in the line above it that leads to it. */
function isSaid({ source, blocks }: Plan, { clause, block, span: at, label, end }: Deadline): boolean {
  // The label of a column stands above the table.
  const from = label && block.start <= label.span.start ? Math.min(clause.start, label.span.start) : clause.start;
  const words = source.text.slice(from, clause.end).normalize('NFC');
  if (again.test(words) || namedYear.test(words)) return true;
  if (firstAgain(block.paragraph) <= offsetIn(block, at.start)) return true;
  const { text, marker } = block.paragraph;
  // `Tháng 8/2026: thành lập Ban Tổ chức (trước ngày 10/8)`
  const opened = /^\s*Tháng (?<month>\d{1,2})(?:\/|\snăm\s)20\d\d\s*:/iu.exec(text.slice(marker?.end ?? 0))?.groups
    ?.month;
  if (opened !== undefined && Number(opened) === end?.date?.month?.value) return true;
  const lead = blocks[block.index - 1]?.paragraph.text ?? '';
  return /:\s*$/u.test(lead) && (again.test(lead) || namedYear.test(lead));
}

/** The first year of the plan in which the day comes after the issue. */
function fixOf({ header }: Plan, { end, action }: Deadline): readonly Fix[] {
  const { day, month, span: at, form } = end?.date ?? {};
  const { year, yearFrom, issued } = header;
  if (!day || !month || !at || year === undefined || yearFrom === 'date') return [];
  const isReport = action === 'report' || action === 'submit';
  if (isReport && month.value <= 3) return [];
  if (!isRealDate(year, month.value, day.value)) return [];
  const due: Day = toDay(year, month.value, day.value);
  if (issued && (due < issued.latest || year < fromDay(issued.earliest).year)) return [];
  const text = form === 'words' ? ` năm ${year}` : `/${year}`;
  return offer(`Thêm năm ${year}`, insert(at.end, text));
}

function example(sentence: string): string {
  return [
    'Hoài Lĩnh, ngày     tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Kiểm tra công tác văn thư năm 2026',
    '',
    'II. NỘI DUNG',
    '',
    sentence,
  ].join('\n');
}
