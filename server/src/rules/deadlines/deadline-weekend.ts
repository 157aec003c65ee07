import {
  defineGuide,
  defineRule,
  type Finding,
  type Fix,
  type Repairable,
  type RuleContext,
  repairLater,
} from '../../lint/rule';
import { calendarOf, workingDayBefore } from '../../plan/deadlines/calendar';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { sayDeadline } from '../../plan/deadlines/in-words';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import { isSubmission } from '../../plan/deadlines/submissions';
import type { Plan } from '../../plan/plan';
import { type Day, datesOf, fromDay, sayWeekday, twoDigits, writeDate } from '../../syntax/days/date';
import { place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import type { Edit } from '../../text/edit';
import { groupBy } from '../../text/grouped';
import { lastUpTo } from '../../text/sorted';
import { textOf } from '../../text/span';
import { isOutOfTime } from './_out-of-time';
import { createTrial, type Trial, withDay } from './_trial';
import { slipsIn } from './order/slips';

export const guide = defineGuide({
  why: 'Hạn nộp vào thứ Bảy, Chủ nhật hay ngày lễ thì nơi nhận không có người tiếp nhận, văn thư không làm việc; nên lùi về ngày làm việc liền trước. Ngày lễ các năm 2025 - 2027 có sẵn, ngày nghỉ hoặc làm bù khác khai ở cài đặt thao.holidays. Thời gian tổ chức sự kiện, ngày kết thúc một đợt, khoảng thời gian và hạn đã ghi rõ thứ không tính.',
  examples: [
    {
      text: 'Hạ Khuê, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác lưu trữ năm 2026\n\nII. NỘI DUNG\n\nCác phòng gửi báo cáo về Văn phòng Sở trước ngày 22/6/2036.',
    },
    {
      text: 'Các đơn vị gửi báo cáo kết quả về Văn phòng Sở ⟦trước ngày 01/11/2026⟧.',
      fixed: 'Các đơn vị gửi báo cáo kết quả về Văn phòng Sở trước ngày 30/10/2026.',
      says: 'Hạn báo cáo 01/11/2026 là Chủ nhật',
    },
    {
      text: 'Phòng Quản lý văn hóa báo cáo Giám đốc Sở kết quả khảo sát ⟦chậm nhất ngày 02 tháng 9 năm 2026⟧.',
      fixed: 'Phòng Quản lý văn hóa báo cáo Giám đốc Sở kết quả khảo sát chậm nhất ngày 28 tháng 8 năm 2026.',
      says: 'là ngày Quốc khánh 02/9',
    },
    {
      text: 'Các xã nộp hồ sơ về Phòng Kinh tế ⟦trước ngày 07/02/2027⟧.',
      fixed: 'Các xã nộp hồ sơ về Phòng Kinh tế trước ngày 04/02/2027.',
    },
    {
      text: 'Các đơn vị gửi báo cáo kết quả về Văn phòng Sở trước ngày 30/10/2026, trường học gửi trước ngày 22/8/2026.',
    },
    {
      text: 'Đợt cao điểm từ ngày 01/10/2026 đến ngày 31/10/2026; ra quân vào ngày 03/10/2026; hoàn thành trước ngày 31/10/2026; nghiệm thu, bàn giao nhà trước ngày 01/11/2026.',
    },
    {
      text: 'Giám sát ngày bầu cử 15/3/2026.\n\nCác xã báo cáo kết quả về Ban Thường trực trước 21 giờ 00 ngày 15/3/2026.',
    },
    {
      text: 'Giám sát ngày bầu cử 14/3/2026.\n\nCác xã báo cáo kết quả về Ban Thường trực ⟦trước 17 giờ 00 ngày 15/3/2026⟧.',
    },
    {
      text: 'Các công đoàn cơ sở xây dựng kế hoạch trước 31/10/2026, báo cáo kết quả sau Đại hội 05 ngày.',
    },
    { text: 'Các xã xây dựng kế hoạch ⟦trước ngày 31/10/2026⟧, gửi về Sở Nội vụ.' },
    {
      text: '5. Các thôn phát quang từ ngày 11/5/2026 đến ngày 31/5/2026; gửi kết quả về Văn phòng xã trước ngày 23/5/2026.',
    },
    {
      text: 'Ban Tổ chức nhận bài dự thi gửi về trước 17 giờ Chủ nhật, ngày 01/11/2026.\n\nTổ biên tập hoàn thành đề cương báo cáo chính trị trước ngày 01/11/2026.',
    },
    {
      text: 'Định kỳ gửi báo cáo về Văn phòng Sở trước ngày 15 hằng tháng; thực hiện Công văn số 12/SVH-QL ngày 31/10/2026.',
    },
  ],
});

export default defineRule({
  id: 'deadline-weekend',
  severity: 'information',
  title: 'Hạn báo cáo hoặc gửi rơi vào ngày nghỉ',
  *check({ plan, options }: RuleContext): Generator<Finding> {
    const calendar = calendarOf(options);
    const agrees = createTrial(plan);
    const hits = plan.deadlines.flatMap((deadline) => {
      const why =
        deadline.latest !== undefined && isSubmission(deadline) && isMeant(deadline, plan)
          ? calendar.closedBy(deadline.latest as Day)
          : undefined;
      return why === undefined ? [] : [{ deadline, why }];
    });
    const together = groupBy(
      hits.map((it) => it.deadline),
      (it) => it.latest,
    );
    const found: Repairable[] = [];
    const told = new Set(hits.length === 0 ? [] : slipsIn(plan).map((it) => it.span.end));
    for (const { deadline, why } of hits) {
      // What is out of its order needs another day anyway.
      if (told.has(deadline.span.end)) continue;
      if (isLookingBack(plan, deadline) || isOnTheDay(deadline, plan) || isOutOfTime(plan, deadline.span)) continue;
      const repair = (): readonly Fix[] => {
        const day = workingDayBefore(deadline.latest as Day, calendar);
        if (day === undefined || (plan.header.issued && day <= plan.header.issued.latest)) return [];
        const same = together.get(deadline.latest as Day) as readonly Deadline[];
        const fix =
          fixOf([deadline], day, agrees) ?? (same.length <= mostTogether ? fixOf(same, day, agrees) : undefined);
        return fix ? [fix] : [];
      };
      found.push({ span: deadline.span, message: `${sayDeadline(deadline)} là ${why}`, repair });
    }
    yield* repairLater(found);
  },
});

/** More places than this are not one deadline told again. */
const mostTogether = 20;

const dated = selectBlocks((it) => datesOf(it).length !== 0);

/** `trước 21 giờ 00 ngày 15/3/2026`, the day of an election that the plan names elsewhere: it is to be told that very day. */
function isOnTheDay({ span, latest }: Deadline, plan: Plan): boolean {
  return (
    /\d\s?(?:giờ|h|g|:)/iu.test(textOf(plan.source.text, span).normalize('NFC')) && daysOf(plan).has(latest as Day)
  );
}

/** The days that the plan names, but for what is to be handed in by them. */
const daysOf = remember((plan: Plan): ReadonlySet<Day> => {
  const submissions = groupBy(plan.deadlines.filter(isSubmission), (it) => it.latest);
  const days = new Set<Day>();
  for (const block of dated(plan.blocks)) {
    for (const { at, span } of datesOf(block.paragraph)) {
      if (at === undefined) continue;
      const { start } = place(block, span);
      const around = lastUpTo(submissions.get(at) ?? [], start, (it) => it.span.start);
      if (!around || around.span.end <= start) days.add(at);
    }
  }
  return days;
});

/** The day is the one meant: a year that is a mistake has its own finding, and a year that is not written may be another. */
function isMeant({ end, latest = 0 }: Deadline, { header }: Plan): boolean {
  const { issued, years, yearFrom } = header;
  if (issued && latest < issued.earliest) return false;
  const { year, month } = fromDay(latest);
  if (issued && fromDay(issued.latest).year + 9 < year) return false;
  if (!end?.year) return yearFrom !== undefined && yearFrom !== 'date' && years?.first === years?.last;
  if (!years || yearFrom === 'date') return true;
  return year <= years.last || (year === years.last + 1 && month <= 3);
}

function fixOf(deadlines: readonly Deadline[], day: Day, agrees: Trial): Fix | undefined {
  const edits: Edit[] = [];
  const changed = new Map<Deadline, Deadline>();
  const { year, month, day: date } = fromDay(day);
  for (const deadline of deadlines) {
    const { end } = deadline;
    if (!end?.date?.day || !end.date.month || (end.date.year && end.date.year.value !== year)) return undefined;
    edits.push({ span: end.date.day.span, text: twoDigits(date) });
    if (end.date.month.value !== month)
      edits.push({ span: end.date.month.span, text: month < 3 ? twoDigits(month) : String(month) });
    changed.set(deadline, withDay(deadline, end, day));
  }
  if (!agrees(changed)) return undefined;
  const said = `${writeDate({ year, month, day: date })} (${sayWeekday(day)})`;
  return {
    title: deadlines.length === 1 ? `Đổi thành ${said}` : `Đổi cả ${deadlines.length} chỗ thành ${said}`,
    edits,
    safe: false,
    isChoice: true,
  };
}
