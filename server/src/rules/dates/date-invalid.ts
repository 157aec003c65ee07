import {
  asChoice,
  defineGuide,
  defineRule,
  type Finding,
  type Fix,
  offer,
  type Repairable,
  repairLater,
} from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { placesOfDates } from '../../plan/citations/cited-dates';
import { calendarOf } from '../../plan/deadlines/calendar';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isSubmission } from '../../plan/deadlines/submissions';
import type { Plan } from '../../plan/plan';
import {
  type DateMention,
  type DatePart,
  type Day,
  datesOf,
  daysInMonth,
  fromDay,
  isNeverReal,
  isRealDate,
  isYearSlip,
  sayYearSlip,
  toDay,
  twoDigits,
} from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import { createTrial, mayBeIssued, type Trial, withDay } from '../deadlines/_trial';
import { noSuchTimes } from './_no-such-time';
import { shortDates, shortYear } from './_short-years';
import { isLunar } from './_written';

export const guide = defineGuide({
  why: 'Một ngày không có thật (31/4, 30/02) làm việc không thể đúng hạn và làm hỏng mọi bảng tổng hợp lấy từ kế hoạch; năm thừa hay thiếu chữ số, tháng 13, quý V, 7 giờ 75 phút cũng vậy. Ngày của văn bản được viện dẫn có quy tắc riêng.',
  examples: [
    {
      text: 'Báo cáo tuần: Trước ⟦25⟧ giờ 00 phút thứ Năm hằng tuần; báo cáo năm trước ngày 10 tháng ⟦13⟧ hằng năm.',
      says: 'Không có 25 giờ trong ngày',
    },
    { text: 'Học đủ 30 giờ thứ Bảy, Chủ nhật; báo cáo trước 15 giờ 00 phút thứ Năm và ngày 10 tháng 12 hằng năm.' },
    {
      text: 'Các đơn vị gửi danh sách về Văn phòng Sở trước ngày ⟦31/6⟧/2026.',
      fixed: 'Các đơn vị gửi danh sách về Văn phòng Sở trước ngày 30/6/2026.',
      says: 'Tháng 6 chỉ có 30 ngày',
    },
    {
      text: 'Thời gian thực hiện: Từ ngày 02 tháng 02 năm 2026 đến ngày ⟦30 tháng 02⟧ năm 2026.',
      fixed: 'Thời gian thực hiện: Từ ngày 02 tháng 02 năm 2026 đến ngày 28 tháng 02 năm 2026.',
      says: 'Tháng 02 chỉ có 28 hoặc 29 ngày',
    },
    {
      text: 'Hoàn thành trước ngày ⟦29/02/2026⟧.',
      fixed: 'Hoàn thành trước ngày 28/02/2026.',
      says: 'Tháng 02/2026 chỉ có 28 ngày',
    },
    {
      text: 'Họp thống nhất vào ngày ⟦05/14⟧/2026.',
      fixed: 'Họp thống nhất vào ngày 14/5/2026.',
      says: 'Không có tháng 14',
    },
    { text: 'Định kỳ gửi báo cáo trước ngày ⟦31/6⟧ hằng năm.', fixed: 'Định kỳ gửi báo cáo trước ngày 30/6 hằng năm.' },
    {
      text: 'Hoàn thành trước ngày 15 tháng 6 năm ⟦20266⟧.',
      says: 'Năm “20266” có 5 chữ số, cần viết đúng bốn chữ số',
    },
    { text: 'Từ ngày 10/6/2026 đến ngày 15/6/⟦202⟧.', says: 'có 3 chữ số' },
    { text: 'Tổng kết trong tháng ⟦13⟧ năm 2026.', says: 'Không có tháng 13' },
    { text: '| Tháng ⟦13⟧/2026 | Kiểm tra |' },
    { text: 'Hoàn thành trong quý ⟦V⟧ năm 2026; báo cáo quý ⟦5⟧/2026.', says: 'Một năm chỉ có bốn quý' },
    { text: 'Báo cáo trước ngày ⟦35⟧ hằng tháng.', says: 'Không tháng nào có ngày 35' },
    {
      text: 'Khai mạc: 7 giờ ⟦75⟧ phút, ngày 16/10/2026; đóng cổng 17 giờ ⟦60⟧ ngày 20/10/2026, lúc 18 giờ ⟦60⟧.',
      says: 'Một giờ chỉ có 60 phút, đang ghi 75',
    },
    {
      text: 'Tuần tra từ 22 giờ 00 đến ⟦25⟧ giờ 00; tối 18g00 - ⟦27⟧g00; sáng 07h⟦75⟧ đến 11h30; báo cáo trước ⟦26⟧ giờ hằng ngày; nộp trước ⟦24⟧ giờ 30 phút ngày 15/5/2026.',
    },
    {
      text: 'Tuần tra từ 22 giờ 00 đến 24 giờ 00; trực 36 giờ hằng tháng; báo trước 48 giờ; họp lúc 16 giờ hằng ngày.',
    },
    { text: 'Khai mạc: ⟦27⟧ giờ 30 phút, ngày 16/10/2026.', says: 'Không có 27 giờ trong ngày' },
    {
      text: 'Lắp đặt từ tháng 01/2026 đến tháng ⟦13⟧/2027; nộp hồ sơ trước ngày ⟦15/52026⟧.\n\n| TT | Việc | Hạn |\n| --- | --- | --- |\n| 1 | Báo động, 08 giờ ⟦65⟧ | ⟦15/5/20206⟧ |\n| 2 | Trực 24 giờ | Biểu số 15/52026 |',
      says: 'Ngày 15/52026 thiếu một dấu gạch chéo',
    },
    {
      text: 'Trả lương tháng 13 năm 2026 trong quý I; trẻ từ tháng 24 tuổi; xử lý trong 36 giờ ngày thường; báo trước 48 giờ, ngày 05/6/2026 tổ chức; học 36 tiết: 36h00, mỗi tổ 27h30 thực hành; nghỉ trong tháng 30 ngày; trong tháng 15 đoàn ra quân; thời hạn 24 tháng; kính mong quý vị; quý IV/2026; báo cáo trước ngày 25 hằng tháng; 16 giờ 45 phút.',
    },
    {
      text: 'Chi trả cho 12/3/202 hộ đã rà soát trong năm 202, hồ sơ số 5/6/20266; dâng hương nhân ngày 21 tháng 02 năm 248.',
    },
    { text: 'Tổng kết vào ngày 29/02/2028, sau đợt cao điểm từ ngày 01/12/2027 đến ngày 31/12/2027.' },
    { text: 'Dâng hương ngày 30/02 âm lịch; nghỉ Tết đến hết ngày 30/02/2026 (âm lịch).' },
    {
      text: 'Lập danh sách xong trước ⟦31/11⟧; niêm yết chậm nhất ⟦32/5⟧; họp thứ Tư ⟦31/6⟧; giám sát ⟦31/4⟧ - 04/5/2026.',
      says: 'Tháng 11 chỉ có 30 ngày',
    },
    {
      text: 'Số xã hoàn thành trước 31/11 đơn vị; đạt cao nhất 35/8; Tổ trực 24/24 giờ, 7/7 ngày; quy hoạch chi tiết 1/500; đạt 31/32 tiêu chí.',
    },
    { text: 'Thực hiện Công văn số 318/SVHTT-QL ngày 31/4/2026 của Sở Văn hóa và Thể thao về lập danh mục sách.' },
    {
      text: 'Kiểm kê ⟦25⟧ giờ ngày 01/7/2026 và 0 giờ ngày 01/01/2027; trực 48 giờ, ngày 02/7/2026 nghỉ; năm học ⟦2026 - 2028⟧, các năm học 2026 - 2028, năm học 2026 - 2027.',
      says: 'không phải hai năm liền nhau',
    },
    { text: 'Hoàn thành trước ngày ⟦00/5⟧/2026.', says: 'Không có ngày 00' },
    {
      text: 'Họp ngày ⟦26 ngày 8 tháng 2026⟧, ngày ⟦27 tháng 8 tháng 2026⟧, ngày 28 tháng 8 năm 2026.',
      says: 'viết lẫn chữ',
    },
    { text: 'Báo cáo trước ngày ⟦32/01⟧/2026; họp ngày ⟦14/13⟧/2026.', says: 'Tháng 01 chỉ có 31 ngày' },
    { text: 'Họp thống nhất ngày ⟦02/15⟧/2026.', fixed: 'Họp thống nhất ngày 15/02/2026.' },
  ],
});

export default defineRule({
  id: 'date-invalid',
  severity: 'error',
  title: 'Ngày không có trên lịch',
  *check({ plan, options }): Iterable<Finding> {
    const calendar = calendarOf(options);
    // The days of cited documents have a rule of their own.
    const cited = placesOfDates(plan.citations);
    const agrees = createTrial(plan);
    const due = duesOf(plan);
    const ofCitation = (at: Span): Citation | undefined =>
      plan.citations.find((it) => it.dateWords?.span.start === at.start);
    const found: Repairable[] = [];
    for (const block of blocksWithDates(plan, due)) {
      for (const it of shortDates(block.paragraph)) {
        const at = place(block, it.span);
        if (ofCitation(at)) continue;
        yield shortYear({ ...it, span: at, isOffered: mayBeDue(plan, it.day) && !calendar.closedBy(it.day) });
      }
      for (const it of noSuchTimes(block.paragraph)) {
        const at = place(block, it.span);
        if (ofCitation(at)?.dating !== 'unreadable') yield { span: at, message: it.message };
      }
      for (const date of datesOf(block.paragraph)) {
        const at = place(block, date.span).start;
        const isWrong = isImpossible(date, block.paragraph.text) || isImpossibleDue(plan, date, due.get(at));
        if (!isWrong || cited.has(at)) continue;
        const isOwn = plan.header.date?.span.start === at;
        const deadline = due.get(at)?.deadline;
        found.push(
          ...findingsOf(block, date, {
            mayBecome: (day) => (isOwn ? mayBeIssued(plan, day) : mayBe(due.get(at), day, agrees)),
            isOpen: (day) => !deadline || !isSubmission(deadline) || calendar.closedBy(day) === undefined,
          }),
        );
      }
    }
    yield* repairLater(found);
  },
});

/** In the year of the plan, and not before its issue. */
const mayBeDue = ({ header }: Plan, day: Day): boolean =>
  fromDay(day).year === header.year && (header.issued?.latest ?? day) <= day;

const dated = selectBlocks(
  (it) =>
    it.kind !== 'comment' &&
    (noSuchTimes(it).length !== 0 ||
      shortDates(it).length !== 0 ||
      datesOf(it).some((date) => isImpossible(date, it.text))),
);

/** The deadline that a date belongs to. */
interface Due {
  readonly deadline: Deadline;
  readonly time: DeadlineTime;
}

/** By where its day begins. */
type Dues = ReadonlyMap<number, Due>;

const duesOf = ({ deadlines }: Plan): Dues =>
  new Map(
    deadlines.flatMap((deadline) =>
      [deadline.start, deadline.end].flatMap((time) =>
        time?.date ? [[time.date.span.start, { deadline, time }] as const] : [],
      ),
    ),
  );

function blocksWithDates(plan: Plan, dues: Dues): readonly Block[] {
  const inWords = dated(plan.blocks);
  const labelled = [...dues.values()].filter((it) => it.time.date && isImpossibleDue(plan, it.time.date, it));
  if (labelled.length === 0) return inWords;
  return [...new Set([...inWords, ...labelled.map((it) => it.deadline.block)])].sort((a, b) => a.index - b.index);
}

/** `Thời hạn: 31/6`: behind its label, or in the column of times, it is a day also without its year and `ngày`. */
const isImpossibleDue = ({ source }: Plan, { day, month, year }: DateMention, due: Due | undefined): boolean =>
  due?.deadline.label !== undefined &&
  !year &&
  day !== undefined &&
  month !== undefined &&
  month.value <= 12 &&
  day.value <= 39 &&
  isNeverReal(month.value, day.value) &&
  /^\s*(?:[|\t,;.)–-]|và\s|đến\s|hoặc\s|$)/u.test(
    source.text.slice(due.time.span.end, due.time.span.end + 8).normalize('NFC'),
  );

/** True where the plan, with this day instead, says nothing that contradicts itself. */
const mayBe = (due: Due | undefined, day: Day, agrees: Trial): boolean =>
  !due || agrees(new Map([[due.deadline, withDay(due.deadline, due.time, day)]]));

/** Without its year a date is one only behind `ngày`: `24/24 giờ` and `31/32 tiêu chí` are none. */
function isImpossible(date: DateMention, text: string): boolean {
  const { isImpossible, day, month, year, span: at } = date;
  // Each month of the moon may have thirty days.
  if (day && day.value <= 30 && month && month.value <= 12 && isLunar(date, text)) return false;
  if (isImpossible) return true;
  if (year || !day || !month || !isNeverReal(month.value, day.value)) return false;
  if (12 < month.value || 39 < day.value) return false;
  const before = lettersBefore(text, at.start, 12);
  const after = text.slice(at.end, at.end + 6);
  if (/ngày\s*$/iu.test(before)) return !/^\s*(?:giờ|h)(?![\p{L}\p{M}])/iu.test(after);
  if (weekdayBefore.test(before) || rangeBehind.test(text.slice(at.end, at.end + 24))) return true;
  return /(?:trước|(?:chậm|muộn|trễ) nhất)\s*$/iu.test(before) && /^\s*(?:[,;.)]|$)/u.test(after);
}

/** `Thứ Tư 31/6`, `CN, 31/4`; `từ 31/4 đến 24/5/2026`. */
const weekdayBefore = /(?:thứ\s(?:\p{L}+|[2-7])|chủ nhật|CN)\s?[,(]?\s*$/iu;
const rangeBehind = /^\s*(?:-|–|đến)\s*(?:hết\s)?(?:ngày\s)?\d{1,2}\/\d{1,2}\/20\d\d/u;

/** A date whose day and month are written. */
interface Written {
  readonly block: Block;
  readonly date: DateMention;
  readonly day: DatePart;
  readonly month: DatePart;
}

const isMonth = ({ value }: DatePart): boolean => 1 <= value && value <= 12;
const isLeapDay = ({ day, month }: Written): boolean => month.value === 2 && day.value === 29;

/** What is asked of a day before it is written in place of one that does not exist. */
interface Conditions {
  /** The plan says nothing else against it. */
  readonly mayBecome: (day: Day) => boolean;
  /** Offices are open, where something is handed in. */
  readonly isOpen: (day: Day) => boolean;
}

function findingsOf(block: Block, date: DateMention, asked: Conditions): readonly Repairable[] {
  const { day, month, year } = date;
  if (!day || !month) return [];
  if (year && isYearSlip(year.value)) {
    const digits = textOf(block.paragraph.text, year.span);
    return [{ span: place(block, year.span), message: sayYearSlip(digits), repair: () => [] }];
  }
  const written = { block, date, day, month };
  const wrong = isLeapDay(written) ? date.span : span(day.span.start, month.span.end);
  const repair = (): readonly Fix[] => asChoice((isMonth(month) ? lastDayFix : swapFix)(written, asked));
  return [{ span: place(block, wrong), message: sayWrong(written), repair }];
}

function sayWrong(written: Written): string {
  const { block, date, day, month } = written;
  if (!isMonth(month)) return `Không có tháng ${textOf(block.paragraph.text, month.span)}`;
  if (day.value < 1) return 'Không có ngày 00';
  if (isLeapDay(written) && date.year) return `Tháng 02/${date.year.value} chỉ có 28 ngày`;
  if (month.value === 2) return 'Tháng 02 chỉ có 28 hoặc 29 ngày';
  const name = month.value === 1 ? '01' : month.value;
  return `Tháng ${name} chỉ có ${daysInMonth(someYear, month.value)} ngày`;
}

/** No leap year: February is shortened to what it has in most. */
const someYear = 2001;

function lastDayFix({ block, date, day, month }: Written, { mayBecome, isOpen }: Conditions): readonly Fix[] {
  const { year } = date;
  // `32` is a slip of the finger for any day, and a day that lacks its year as well has more to be mended.
  if (day.value < 1 || 31 < day.value) return [];
  if (!year && !/^\s*h[ằà]ng/u.test(block.paragraph.text.slice(date.span.end, date.span.end + 8))) return [];
  const end = daysInMonth(year?.value ?? someYear, month.value);
  let last = end;
  if (year) {
    while (20 < last && !isOpen(toDay(year.value, month.value, last))) last--;
    if (!mayBecome(toDay(year.value, month.value, last))) return [];
  }
  const which = last < end ? ', ngày làm việc cuối cùng của tháng' : '';
  return offer(`Đổi thành ngày ${last}${which}`, replace(place(block, day.span), String(last)));
}

/** Day and month have changed places, as an English keyboard writes them. */
function swapFix({ block, date, day, month }: Written, { mayBecome, isOpen }: Conditions): readonly Fix[] {
  if (date.form !== 'slash' || !isMonth(day) || isNeverReal(day.value, month.value)) return [];
  const { year } = date;
  if (year && !isRealDate(year.value, day.value, month.value)) return [];
  const swapped = year && toDay(year.value, day.value, month.value);
  if (swapped !== undefined && !(isOpen(swapped) && mayBecome(swapped))) return [];
  const text = `${twoDigits(month.value)}/${day.value < 3 ? twoDigits(day.value) : day.value}`;
  const both = span(day.span.start, month.span.end);
  return offer(`Đổi thành ${text}`, replace(place(block, both), text));
}
