import { defineGuide, defineRule, type Finding, type RuleContext } from '../../lint/rule';
import { calendarOf, workingDaysUntil } from '../../plan/deadlines/calendar';
import { type Day, toDay, weekday } from '../../syntax/days/date';
import { type Point, type Term, termsOf } from '../../syntax/days/term';
import { aDigit } from '../../syntax/needs';
import { type Paragraph, place } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import { countedInLine, countedParts, isOtherCount } from './_parts';

export const guide = defineGuide({
  why:
    '“03 ngày (từ ngày 01/6 đến ngày 09/6)” thì số ngày hoặc một trong hai mốc còn lại của bản cũ. Thảo tính cả cách đếm ngày làm việc, có hay không kể ngày đầu, ' +
    'và chỉ so khi khoảng thời gian đứng ngay bên cạnh, trong ngoặc hay sau dấu phẩy; “mỗi lớp 02 ngày”, “không quá 05 ngày” không bị nhắc.',
  examples: [
    {
      text: 'Tổ chức tập huấn trong ⟦03 ngày (từ ngày 01/6/2026 đến ngày 09/6/2026)⟧ tại Hội trường.',
      says: 'Đang ghi 03 ngày, khoảng thời gian trong ngoặc là 9 ngày',
    },
    {
      text: 'Thời gian thực hiện: ⟦03 tháng (từ tháng 4/2026 đến tháng 8/2026)⟧. Lộ trình: ⟦02 năm (2026 - 2030)⟧.',
      says: 'Đang ghi 03 tháng, khoảng thời gian trong ngoặc là 5 tháng',
    },
    {
      text: 'Tập huấn 05 ngày (từ ngày 01/6/2026 đến ngày 05/6/2026), 10 ngày (từ ngày 01/6 đến ngày 12/6/2026), 02 tuần (từ ngày 01/6/2026 đến ngày 12/6/2026); cao điểm 03 tháng (từ ngày 15/4/2026 đến ngày 15/7/2026), 02 tháng (từ tháng 4 đến tháng 5/2026); 06 ngày (từ ngày 27/4/2026 đến ngày 06/5/2026).',
    },
    {
      text: 'Nhiệm kỳ 05 năm (2025 - 2030); giai đoạn 05 năm (2026 - 2030); 02 năm (từ năm 2026 đến năm 2027); mỗi lớp 02 ngày (từ ngày 01/6/2026 đến ngày 12/6/2026); không quá 05 ngày (từ ngày 01/6/2026 đến ngày 30/6/2026).',
    },
    {
      text: 'Tập huấn trong ⟦10 ngày, từ ngày 01/6/2026 đến ngày 15/6/2026⟧; thi ⟦02 ngày: 04, 05 và 06/6/2026⟧; họp ⟦01 ngày (ngày 12 và 13/6/2026⟧).\n\nĐiều tra từ ngày 17/9/2018 đến ngày 12/10/2018 (⟦30 ngày⟧); niêm yết trong ⟦10 ngày làm việc, từ ngày 22/10/2018 đến ngày 30/10/2018⟧; tập huấn trong 03 ngày.\n\nĐại tu chia làm ⟦04 giai đoạn⟧:\n\n1. Giai đoạn 1 (từ ngày 17/4/2026 đến ngày 31/5/2026).\n\n2. Giai đoạn 2 (từ ngày 01/6/2026 đến ngày 15/9/2026).\n\n3. Giai đoạn 3 (từ ngày 16/9/2026 đến ngày 31/10/2026).\n\nKhám sức khỏe: ⟦02 đợt⟧\n\n- Đợt I: tháng 5.\n\n- Đợt II: tháng 6.\n\n- Đợt III: tháng 7.',
      says: 'Đang ghi 10 ngày, khoảng thời gian đi kèm là 15 ngày',
    },
    {
      text: 'Bảo vệ khu in sao đề ⟦04 ngày, từ ngày 05/9/2026 đến ngày 07/9/2026⟧; tập huấn ⟦03 ngày, ngày 16/6/2026 và ngày 17/6/2026⟧.\n\nHội đồng họp ⟦04 phiên⟧: phiên thứ nhất ngày 25/9/2026, phiên thứ hai ngày 20/12/2026, phiên thứ ba ngày 22/4/2027.',
      says: 'Đang ghi 04 phiên, phần kể ra phía sau có 3 phiên',
    },
    {
      text: 'Bảo vệ khu in sao đề 03 ngày, từ ngày 05/9/2026 đến ngày 07/9/2026; thông báo trước 10 ngày, từ ngày 05/9/2026 đến ngày 07/9/2026; tập huấn 02 ngày, ngày 16/6/2026 và ngày 17/6/2026; mỗi lớp 02 ngày, ngày 16/6/2026, ngày 17/6/2026, ngày 18/6/2026.\n\nHội đồng họp 03 phiên: phiên thứ nhất ngày 25/9/2026, phiên thứ hai ngày 20/12/2026, phiên thứ ba ngày 22/4/2027. Họp 04 phiên: phiên thứ nhất và phiên thứ hai do Chủ tịch chủ trì, các phiên còn lại do Phó Chủ tịch chủ trì.',
    },
    {
      text: 'Tập huấn trong 05 ngày, từ ngày 01/6/2026 đến ngày 05/6/2026; thi 03 ngày (ngày 04, 05 và 06/6/2026), 02 ngày, 15 và 16/6/2026; mở 03 lớp, 02 ngày, từ ngày 01/6/2026 đến ngày 12/6/2026; nghỉ 2,5 ngày, từ ngày 10/6/2026 đến ngày 16/6/2026; 02 ngày 01 đêm, từ ngày 12/6/2026 đến ngày 13/6/2026; 02 ngày/lớp, từ ngày 12/6/2026 đến ngày 25/6/2026.',
    },
    {
      text: 'Thời hạn dự án 20 năm (đến năm 2046); 03 tháng (trước tháng 9/2026).\n\nĐiều tra từ ngày 17/9/2018 đến ngày 12/10/2018 (26 ngày); niêm yết trong 07 ngày làm việc, từ ngày 22/10/2018 đến ngày 30/10/2018; tập huấn 02 ngày, ngày 13/4/2018 và ngày 14/4/2018; nghỉ 02 ngày, ngày 30/4/2018, 01/5/2018; học kỳ II từ ngày 18/01/2027 đến ngày 29/5/2027 (17 tuần); đợt 1 từ ngày 01/6/2018 đến ngày 10/6/2018 (mỗi lớp 03 ngày).\n\nĐại tu chia làm 03 giai đoạn:\n\n1. Giai đoạn 1: tháo dỡ.\n\n2. Giai đoạn 2: lắp đặt. Giai đoạn 3: nghiệm thu.\n\nKhám 02 đợt, mỗi đợt 03 buổi:\n\n- Buổi 1: nội khoa.\n\n- Buổi 2: ngoại khoa.\n\n- Buổi 3: xét nghiệm.\n\nTổ chức 05 buổi tại 05 thôn:\n\n- Thôn Nà Mèo;\n\n- Thôn Bản Pục.',
    },
    { text: 'Trong 03 ngày làm việc (từ ngày 01/6/2026 đến ngày 30/6/2026); 05 năm (tính từ ngày ký).' },
  ],
});

export default defineRule({
  id: 'duration-mismatch',
  severity: 'information',
  title: 'Số ngày, tháng, năm, số đợt không khớp với khoảng thời gian, danh sách đi kèm',
  needs: [aDigit],
  *checkParagraph(paragraph): Generator<Finding> {
    const { text } = paragraph;
    const parts = countedParts(paragraph);
    if (parts) {
      yield {
        span: parts.span,
        message: `Đang ghi ${textOf(text, parts.span)}, khác số ${parts.noun} trong danh sách bên dưới`,
      };
    }
    const told = countedInLine(paragraph);
    if (told) {
      yield {
        span: told.span,
        message: `Đang ghi ${textOf(text, told.span)}, phần kể ra phía sau có ${told.told} ${told.noun}`,
      };
    }
    if (!counting.test(text)) return;
    for (const { count, unit, at, length } of [...inDates(paragraph), ...inYears(paragraph), ...inLists(paragraph)]) {
      if (length.least <= Number(count) && Number(count) <= length.most) continue;
      yield {
        span: at,
        message: `Đang ghi ${count} ${unit}, khoảng thời gian ${text.startsWith('(', at.start + count.length + unit.length + 2) ? 'trong ngoặc' : 'đi kèm'} là ${length.said} ${unit}`,
      };
    }
  },
  holds: ({ span: at }, block, { plan }: RuleContext) => {
    const parts = countedParts(block.paragraph);
    return !parts || place(block, parts.span).start !== at.start || isOtherCount(plan, block, parts);
  },
});

const counting = /\d\s(?:ngày(?: đêm)?|tuần|tháng|năm)(?:\s?[,:()]|\s(?:\d|giai đoạn|ngày|gồm|vào|các|làm việc,))/iu;

interface Duration {
  readonly count: string;
  readonly unit: string;
  /** From the count to the bracket behind the range. */
  readonly at: Span;
  readonly length: Length;
}

/** As it is counted first, and between what it may be counted: with the first day or without, in working days or all. */
interface Length {
  readonly said: number;
  readonly least: number;
  readonly most: number;
}

const counted =
  /(?<!(?:mỗi|từng|không quá|ít nhất|tối đa|tối thiểu|dưới|trên|hơn|khoảng)\s(?:[\p{L}\p{M}]+\s){0,3})(?<![\p{L}\p{M}\p{N}.,/:-])(?<count>\d{1,3})\s(?<unit>ngày(?: đêm)?|tuần|tháng|năm)\s?\(\s?(?:(?:tính|kể)\s)?$/iu;
/** `trong 10 ngày, từ ngày 01/6/2026 đến ngày 15/6/2026`. */
const countedBefore =
  /(?<!(?:mỗi|từng|không quá|ít nhất|tối đa|tối thiểu|dưới|trên|hơn|khoảng|trước|sau|chậm nhất|cứ|đủ)\s(?:[\p{L}\p{M}]+\s){0,3})(?<=(?:^|[\p{L}\p{M}:,])\s)(?<count>\d{1,3})\s(?<unit>ngày(?: làm việc| đêm)?|tuần|tháng)\s?,\s?$/iu;
const several = /(?<![\p{L}\p{M}])(?:mỗi|từng|(?:\d|các)\s(?:lớp|đợt|cuộc|đoàn|khóa|khoá))(?![\p{L}\p{M}])/iu;
const reach = 60;
const bound = /^(?:đến|tới|trước|hết|chậm|sau|từ)\s/iu;

/** `02 ngày: 04, 05 và 06/6/2026`, `02 ngày (ngày 12 và 13/6/2026)`. */
const listed =
  /(?<![\p{L}\p{M}\p{N}.,/:-])(?<count>\d{1,2})\s(?<unit>ngày)\s?[:,(]?\s?(?:gồm\s|vào\s)?(?:các\s)?(?:ngày\s)?(?<days>\d{1,2}(?:\s?,\s?\d{1,2}){0,6}\s?(?:,|và|-|–)\s?\d{1,2})\/\d{1,2}\/20\d\d(?!\d)/giu;

/** `03 ngày, ngày 16/6/2026 và ngày 17/6/2026`. */
const listedInFull =
  /(?<![\p{L}\p{M}\p{N}.,/:-])(?<count>\d{1,2})\s(?<unit>ngày)\s?[:,(]\s?(?:gồm\s|vào\s)?(?:các\s)?ngày\s(?<days>\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:(?:,|\svà)\s(?:ngày\s)?\d{1,2}\/\d{1,2}(?:\/\d{4})?){1,9})(?![\d/]|,? (?:và )?(?:ngày )?\d)/giu;

function* inLists({ text }: Paragraph): Generator<Duration> {
  for (const { 0: said, index, groups } of allMatches(text, listedInFull)) {
    const { count = '', unit = '', days = '' } = groups ?? {};
    const length = days.match(/\d{1,2}\/\d{1,2}/gu)?.length ?? 0;
    if (several.test(lettersBefore(text, index, reach))) continue;
    yield { count, unit, at: span(index, index + said.length), length: { said: length, least: length, most: length } };
  }
  for (const { 0: said, index, groups } of allMatches(text, listed)) {
    const { count = '', unit = '', days = '' } = groups ?? {};
    const numbers = (days.match(/\d+/gu) ?? []).map(Number);
    const isRange = /[-–]/u.test(days);
    const length = isRange ? (numbers.at(-1) ?? 0) - (numbers.at(-2) ?? 0) + 1 : numbers.length;
    if (length < 1 || (isRange && 2 < numbers.length) || several.test(lettersBefore(text, index, reach))) continue;
    yield { count, unit, at: span(index, index + said.length), length: { said: length, least: length, most: length } };
  }
}

function* inDates(paragraph: Paragraph): Generator<Duration> {
  const { text } = paragraph;
  for (const term of termsOf(paragraph)) {
    const from = Math.max(0, term.span.start - reach);
    const lead = text.slice(from, term.span.start);
    const found =
      text[term.span.end] === ')'
        ? counted.exec(lead)
        : isRange(text, term) && !several.test(lead)
          ? countedBefore.exec(lead)
          : null;
    const { count = '', unit = '' } = found?.groups ?? {};
    const length = found ? lengthOf(term, unit.toLowerCase()) : undefined;
    yield* countedBehind(text, term);
    // `20 năm (đến năm 2046)` says where it ends alone.
    if (!found || !length || (!term.start && !isRange(text, term) && bound.test(textOf(text, term.span)))) continue;
    const end = term.span.end + (found[0].includes('(') ? 1 : 0);
    yield { count, unit, at: span(from + found.index, end), length };
  }
}

/** `từ tháng 4 đến tháng 9/2026` is one period. */
const isRange = (text: string, { operator, span: at }: Term): boolean =>
  operator === 'from-to' || (operator === 'within' && /^từ\s/iu.test(textOf(text, at)));

/** `từ ngày 01/6/2026 đến ngày 05/6/2026 (05 ngày)`; the weeks of a term leave Tết out. */
function* countedBehind(text: string, term: Term): Generator<Duration> {
  if (term.operator !== 'from-to') return;
  const found = /^\s?\((?<count>\d{1,3})\s(?<unit>ngày|tháng)\)/u.exec(text.slice(term.span.end, term.span.end + 20));
  const { count = '', unit = '' } = found?.groups ?? {};
  const length = found ? lengthOf(term, unit.toLowerCase()) : undefined;
  if (!found || !length || several.test(lettersBefore(text, term.span.start, reach))) return;
  const start = term.span.end + found[0].indexOf(count);
  yield { count, unit, at: span(start, start + count.length + 1 + unit.length), length };
}

const ofYears =
  /(?<!(?:mỗi|từng)\s)(?<![\p{L}\p{M}\p{N}.,/:-])(?<count>\d{1,2})\s(?<unit>năm)\s?(?:\(|(?:giai đoạn\s)?)(?<first>20\d\d)\s?[-–]\s?(?<last>20\d\d)(?!\p{N})\)?/giu;

function* inYears({ text }: Paragraph): Generator<Duration> {
  for (const { 0: said, index, groups } of allMatches(text, ofYears)) {
    const { count = '', unit = '', first, last } = groups ?? {};
    const years = Number(last) - Number(first) + 1;
    if (1 < years) yield { count, unit, at: span(index, index + said.length), length: fromFirst(years) };
  }
}

const fromFirst = (said: number): Length => ({ said, least: said - 1, most: said });
const around = (exact: number): Length => ({
  said: Math.round(exact),
  least: Math.floor(exact),
  most: Math.ceil(exact),
});

/** Nothing where the range cannot be counted in that unit. */
function lengthOf({ start, end }: Term, unit: string): Length | undefined {
  const months = monthsOf(start, end);
  if (months !== undefined) {
    if (unit === 'tháng') return fromFirst(months);
    return unit === 'năm' && 6 <= months ? around(months / 12) : undefined;
  }
  const last = start && dayOf(end, end);
  const first = start && dayOf(start, end);
  if (first === undefined || last === undefined || last < first) return undefined;
  const days = last - first + 1;
  if (unit === 'ngày làm việc') {
    // A Saturday may be worked in place of another day.
    const most = weekdaysIn(first, last) + 1;
    return { said: most - 1, least: leastWorking(first, last) - 1, most };
  }
  if (unit === 'ngày' || unit === 'ngày đêm') {
    return { said: days, least: Math.min(leastWorking(first, last), days - 1), most: days };
  }
  const size = { tuần: 7, tháng: 30.4, năm: 365.2 }[unit] ?? days;
  return days < size / 2 ? undefined : around(days / size);
}

const publicDays = calendarOf({});

/** The working days of a range, or as few as they may be where the holidays of its year are not known. */
function leastWorking(first: Day, last: Day): number {
  const known = workingDaysUntil(first - 1, last, publicDays);
  if (known && !known.isAbout) return known.count;
  return weekdaysIn(first, last) - mostHolidays;
}

/** Tết takes no more working days, and nothing else takes as many. */
const mostHolidays = 7;

function weekdaysIn(first: Day, last: Day): number {
  const weeks = Math.floor((last - first + 1) / 7);
  let count = 5 * weeks;
  for (let day = first + 7 * weeks; day <= last; day++) if (weekday(day) % 6 !== 0) count++;
  return count;
}

/** `từ tháng 4/2026 đến tháng 8/2026`, `tháng 4 đến tháng 8/2026`, `từ năm 2026 đến năm 2027`. */
function monthsOf(start: Point | undefined, { period }: Point): number | undefined {
  const first = start ? start.period : period;
  if (!first || !period || (start && !period.year && first.year)) return undefined;
  const years = start && first.year && period.year ? period.year.value - first.year.value : 0;
  const months = 12 * years + period.lastMonth - first.firstMonth + 1;
  return 0 < months ? months : undefined;
}

/** A day without its year is of the year of the last one. */
function dayOf({ date, day }: Point, { date: last }: Point): Day | undefined {
  if (date?.at !== undefined) return date.at;
  const [on, month, year] = [day ?? date?.day, day ? last?.month : date?.month, date?.year ?? last?.year];
  return on && month && year ? toDay(year.value, month.value, on.value) : undefined;
}
