import { asChoice, defineGuide, defineRule, type Finding, offer, type Repairable, repairLater } from '../../lint/rule';
import { isBackwards } from '../../plan/deadlines/bounds';
import { type DeadlineTime, timesOf } from '../../plan/deadlines/deadline-times';
import {
  type DateMention,
  type Day,
  datesOf,
  fromDay,
  isRealDate,
  toDay,
  twoDigits,
  writeDay,
} from '../../syntax/days/date';
import { type Term, termsOf } from '../../syntax/days/term';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { allMatches, spanOf } from '../../text/match';
import { lazily } from '../../text/memo';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import { reversedHours } from './_hours';
import { inLines, inRows, overNewYear, say } from './_range-parts';
import { longestPeriod, type MayBe, repairsOf } from './_range-repairs';
import { createTrial } from './_trial';

/** Any year without a 29 February: it stands in where neither end of a range nor the plan names one. */
const someYear = 2001;

export const guide = defineGuide({
  why: 'Khoảng “từ ngày … đến ngày …” có ngày đầu sau ngày cuối thì không ai thực hiện được; ngày bắt đầu và kết thúc ghi ở hai dòng, hai cột, tháng và quý cũng vậy. Khoảng vắt qua năm (từ ngày 25/12 đến ngày 05/01 năm sau) là bình thường.',
  examples: [
    {
      text: 'Trực chỉ huy từ 17 giờ 00 ngày ⟦11/02/2027 (thứ Năm) đến 7 giờ 30 ngày 05/02/2027⟧ (thứ Sáu).',
      fixed: 'Trực chỉ huy từ 17 giờ 00 ngày 05/02/2027 (thứ Sáu) đến 7 giờ 30 ngày 11/02/2027 (thứ Năm).',
      says: 'Ngày bắt đầu 11/02/2027 sau ngày kết thúc 05/02/2027',
    },
    {
      text: 'Thời gian: ⟦từ ngày 31/3 đến ngày 27/02/2027⟧.'.replace('⟦từ ngày ', 'từ ngày ⟦'),
    },
    { text: 'Thời gian: từ ngày 05/9 đến ngày 31/5/2027; trực Tết từ ngày 25/12 đến ngày 05/01/2027.' },
    {
      text: '| TT | Việc | Thời gian |\n|---|---|---|\n| 1 | Phát giấy mời | ⟦18/6 - 16/6/2025⟧ |\n| 2 | Trực Tết | 25/12 - 05/01/2026 |',
      fixed:
        '| TT | Việc | Thời gian |\n|---|---|---|\n| 1 | Phát giấy mời | 16/6 - 18/6/2025 |\n| 2 | Trực Tết | 25/12 - 05/01/2026 |',
    },
    {
      text: 'Trực Tết: từ 17h00 ngày ⟦13/02/2027 (tức ngày 26 tháng Chạp) đến 07h30 ngày 23/02/2026⟧.',
      says: 'Ngày bắt đầu 13/02/2027 sau',
    },
    { text: 'Họp giao ban sáng ngày 08/02/2027 (thứ Hai) đến 11 giờ 30.' },
    {
      text: 'Bồi dưỡng giáo viên năm học ⟦2075 - 2026⟧, giai đoạn ⟦2030 - 2026⟧.',
      fixed: 'Bồi dưỡng giáo viên năm học 2025 - 2026, giai đoạn 2026 - 2030.',
      says: 'Năm bắt đầu 2075 sau năm kết thúc 2026',
    },
    {
      text: 'Niêm yết danh sách từ ngày ⟦21/01/8026 đến ngày 08/02/2026⟧.',
      fixed: 'Niêm yết danh sách từ ngày 21/01/2026 đến ngày 08/02/2026.',
    },
    {
      text: '1. Thời gian phát động: Từ ngày ⟦30/10/2026 đến ngày 01/10/2026⟧.',
      fixed: '1. Thời gian phát động: Từ ngày 01/10/2026 đến ngày 30/10/2026.',
      says: 'Ngày bắt đầu 30/10/2026 sau ngày kết thúc 01/10/2026',
    },
    {
      text: winter(
        'Trực từ ngày ⟦01/12/2026 đến ngày 30/4/2026⟧; sửa bảng tin từ ngày ⟦20/10/2026 đến ngày 02/10/2026⟧.',
      ),
      fixed: winter('Trực từ ngày 01/12/2026 đến ngày 30/4/2027; sửa bảng tin từ ngày 20/10/2026 đến ngày 02/10/2026.'),
    },
    {
      text: 'Mở lớp tập huấn từ ngày ⟦19 đến ngày 15/6/2026⟧ tại Hội trường tầng 2.',
      fixed: 'Mở lớp tập huấn từ ngày 15 đến ngày 19/6/2026 tại Hội trường tầng 2.',
    },
    {
      text: 'Mở lớp tập huấn từ ngày ⟦28 đến ngày 05/6/2026⟧ tại Hội trường tầng 2.',
      fixed: 'Mở lớp tập huấn từ ngày 28/5 đến ngày 05/6/2026 tại Hội trường tầng 2.',
      says: 'chưa ghi tháng: nếu là tháng trước thì ghi 28/5',
    },
    {
      text: 'Dạy bơi cho học sinh từ ngày ⟦07/6/2027 đến ngày 30/7/2026⟧ ở các bể bơi trong trường.',
      fixed: 'Dạy bơi cho học sinh từ ngày 07/6/2027 đến ngày 30/7/2027 ở các bể bơi trong trường.',
    },
    {
      text: 'Đợt 1: ⟦01/6/2026 - 31/5/2026⟧; đợt 2: 01/6/2026 - 31/8/2026; đợt 3 (⟦30/9 - 01/9/2026⟧); tỷ lệ 12/5 - 10/3/2026.',
      fixed:
        'Đợt 1: 31/5/2026 - 01/6/2026; đợt 2: 01/6/2026 - 31/8/2026; đợt 3 (01/9 - 30/9/2026); tỷ lệ 12/5 - 10/3/2026.',
    },
    {
      text: 'Thực hiện Chương trình giai đoạn ⟦2030 - 2026⟧ và nhiệm vụ năm học 2025 - 2026.',
      fixed: 'Thực hiện Chương trình giai đoạn 2026 - 2030 và nhiệm vụ năm học 2025 - 2026.',
      says: 'Năm bắt đầu 2030 sau năm kết thúc 2026',
    },
    {
      text: 'Bắt đầu từ ngày ⟦15/6/2026, kết thúc trước ngày 10/6/2026⟧. Khai mạc Hội thi vào ngày ⟦20/6; bế mạc ngày 18/6/2026⟧.',
      says: 'Ngày bắt đầu 15/6/2026 sau ngày kết thúc 10/6/2026',
    },
    {
      text: 'Bắt đầu từ ngày 10/6/2026, kết thúc trước ngày 15/6/2026; phát động ngày 20/6/2026, kết thúc năm học ngày 31/5/2026; khai mạc ngày 20/6/2026. Hoàn thành ngày 15/6/2026.',
    },
    {
      text: 'Tập huấn từ ⟦14h00 đến 11h00⟧ ngày 15/6/2026; buổi thi bắt đầu lúc ⟦7 giờ 30 phút, kết thúc lúc 6 giờ 30 phút⟧; làm việc từ ⟦08:00 - 07:30⟧; tổng duyệt từ ⟦17 giờ 00 đến 14 giờ 00⟧ ngày 15/6/2026.',
      says: 'Giờ bắt đầu 14h00 sau giờ kết thúc 11h00',
    },
    {
      text: 'Tuần tra từ 22 giờ 00 đến 02 giờ 00; trực từ 17 giờ 00 đến 7 giờ 00; cấp cứu từ 8h00 đến 7h30 hôm sau; tập kết từ 14 giờ 00 ngày 14/6/2026 đến 11 giờ 00 ngày 15/6/2026; ngày 14/6/2026 cấm đường từ 14h00 đến 11h00 ngày 15/6/2026; sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ 00.',
    },
    { text: '- 07 giờ 10 - 07 giờ 20: Khai mạc.\n- 7h30 - 8h15: Tham luận; từ 8 giờ 50 đến 9 giờ 10 giải lao.' },
    {
      text: 'Chỉnh lý ⟦trong quý III/2026, hoàn thành trong quý II/2026⟧. Nhận hồ sơ từ ngày ⟦15/6/2026; kết thúc nhận hồ sơ ngày 01/6/2026⟧.',
      says: 'Thời gian bắt đầu quý III/2026 sau thời gian kết thúc quý II/2026',
    },
    {
      text: 'Áp dụng từ ngày 15/6/2026, hoàn thành trước ngày 10/6/2026; dùng phần mềm từ ngày 15/6/2026, hoàn thành tập huấn trước ngày 10/6/2026.',
    },
    {
      text: '| TT | Hạng mục | Bắt đầu | Kết thúc |\n| --- | --- | --- | --- |\n| 1 | Tháo máy | 06/4/2026 | 15/4/2026 |\n| 2 | Lắp máy | ⟦18/5/2026⟧ | 11/5/2026 |',
    },
    {
      text: '| TT | Từ ngày | Đến ngày |\n| --- | --- | --- |\n| 1 | 06/4/2026 | 06/4/2026 |\n\n| TT | Ngày sinh | Ngày vào Đảng |\n| --- | --- | --- |\n| 1 | 06/4/1996 | 06/4/1990 |',
    },
    { text: '<!-- xem lại: từ ngày 15/6/2026 đến ngày 10/6/2026 -->\nTrực tăng cường.' },
    { text: 'Trực tăng cường từ ngày 25/12 đến ngày 05/01/2027; kiểm tra từ 15/6/2026 đến 15/6/2026.' },
    { text: 'Kỷ niệm 96 năm Ngày truyền thống (15/10/1930-15/10/2026), từ ngày 01 đến ngày 15/10/2026.' },
    {
      text: 'Bồi dưỡng giáo viên năm học ⟦2027 - 2026⟧.',
      fixed: 'Bồi dưỡng giáo viên năm học 2026 - 2027.',
    },
    {
      text: 'Bồi dưỡng giáo viên năm học ⟦2030 - 2026⟧.',
      fixed: 'Bồi dưỡng giáo viên năm học 2025 - 2026.',
    },
    {
      text: winter(
        'Dạy bơi từ ngày ⟦07/11/2027 đến ngày 30/11/2026⟧; trực từ ngày ⟦20/11 đến ngày 10/11/2026⟧.',
        '2026',
      ),
      fixed: winter('Dạy bơi từ ngày 07/11/2026 đến ngày 30/11/2026; trực từ ngày 10/11 đến ngày 20/11/2026.', '2026'),
    },
  ],
});

export default defineRule({
  id: 'deadline-range-reversed',
  severity: 'error',
  title: 'Ngày bắt đầu sau ngày kết thúc',
  *check({ plan }): Generator<Finding> {
    const year = plan.header.year ?? someYear;
    const agrees = createTrial(plan);
    const known = lazily(() => new Map(plan.deadlines.map((it) => [it.start?.span.start, it])));
    const mayBe: MayBe = (start, end) => {
      const it = known().get(start.span.start);
      return !it || agrees(new Map([[it, { ...it, start, end, earliest: start.earliest, latest: end.latest }]]));
    };
    const found: Repairable[] = [];
    for (const block of ranging(plan.blocks)) {
      yield* periodsIn(block);
      yield* eventsAndHoursIn(block);
      yield* inTwoTerms(block, year);
      for (const { start, end } of rangesIn(block, year)) {
        const open = monthBefore(start, end);
        found.push({
          span: span(start.span.start, end.span.end),
          ...(open
            ? {
                message: `Ngày bắt đầu ${say(start)} chưa ghi tháng: nếu là tháng trước thì ghi ${open}`,
                severity: 'information',
              }
            : { message: `Ngày bắt đầu ${say(start)} sau ngày kết thúc ${say(end)}` }),
          repair: () => [
            ...(open ? asChoice(offer(`Đổi thành ${open}`, replace(start.span, open))) : []),
            ...repairsOf(block, { start, end, header: plan.header, mayBe }),
          ],
        });
      }
    }
    yield* repairLater(found);
    yield* inRows(plan);
    yield* inLines(plan);
    yield* overNewYear(plan);
  },
});

/** `từ ngày 19 đến ngày 15/6/2026`. */
const rangesIn = (
  block: Block,
  year: number,
): readonly { readonly start: DeadlineTime; readonly end: DeadlineTime }[] =>
  termsOf(block.paragraph).flatMap((term) => {
    if (!term.start) return [];
    const { start, end } = timesOf(term, { block, year });
    if (!start || !isBackwards({ start, end })) return [];
    // `từ tháng 10/2026 đến tháng 3`: of the year after.
    if (start.year && !end.year && longestSlip < (start.earliest ?? 0) - (end.latest ?? 0)) return [];
    // A dash alone says that it is a range where both ends are whole, in a cell and behind the name of a stage.
    const isDashed = !/từ|đến|tới/iu.test(textOf(block.paragraph.text, term.span));
    const mayDash =
      (start.year && end.year) ||
      block.paragraph.kind === 'row' ||
      stage.test(block.paragraph.text.slice(0, term.span.start).slice(-30));
    return isDashed && !mayDash ? [] : [{ start, end }];
  });

/** `từ ngày 28 đến ngày 05/6/2026` is written where a stretch of some days begins in the month before: `28/5`. */
function monthBefore({ words, latest }: DeadlineTime, to: DeadlineTime): string | undefined {
  if (!/^\d{1,2}$/u.test(words) || latest === undefined || to.latest === undefined) return undefined;
  const { year, month, day } = fromDay(latest);
  const before = month === 1 ? 12 : month - 1;
  const inYear = month === 1 ? year - 1 : year;
  if (!isRealDate(inYear, before, day) || longestOpen < to.latest - toDay(inYear, before, day)) return undefined;
  return `${words}/${before < 3 ? twoDigits(before) : before}${month === 1 ? `/${inYear}` : ''}`;
}

const longestOpen = 14;

/** In days. */
const longestSlip = 60;
const stage =
  /(?:đợt|giai đoạn|vòng|tuần|khóa|lớp|bước)\s[\dIVX]{1,4}\s\($|\t$|(?:thời gian|ngày)[^:;.]{0,16}:\s(?:\d{1,2} ngày[,:]\s)?$/iu;
const ranging = selectBlocks(
  (it) =>
    it.kind !== 'comment' &&
    (twoYears.test(it.text) ||
      eventsIn(it).length !== 0 ||
      reversedHours(it).length !== 0 ||
      termsOf(it).some((term, i) => term.start !== undefined || i !== 0)),
);

const twoYears = /20\d\d\s*[-–]\s*20\d\d/u;

/** `giai đoạn 2030 - 2026`. */
const period =
  /(?<=(?<![\p{L}\p{M}])(?:giai đoạn|năm học|nhiệm kỳ|thời kỳ)\s+)(?<first>20\d\d)(?<dash>\s*[-–]\s*)(?<last>20\d\d)(?!\p{N})/dgiu;

function* periodsIn(block: Block): Generator<Finding> {
  const { text } = block.paragraph;
  if (!twoYears.test(text)) return;
  for (const match of allMatches(text, period)) {
    const { first = '', dash = '', last = '' } = match.groups ?? {};
    if (Number(first) <= Number(last)) continue;
    const at = place(block, spanOf(match));
    const isSchoolYear = /năm học\s+$/iu.test(lettersBefore(text, match.index, 12));
    yield {
      span: at,
      message: `Năm bắt đầu ${first} sau năm kết thúc ${last}`,
      fixes: asChoice(
        periodsFor(Number(first), Number(last), isSchoolYear).flatMap(([from, to]) =>
          offer(`Đổi thành ${from}${dash}${to}`, replace(at, `${from}${dash}${to}`)),
        ),
      ),
    };
  }
}

/** What may have been meant: a school year begins in one year and ends in the next, and no plan reaches over decades. */
function periodsFor(first: number, last: number, isSchoolYear: boolean): readonly (readonly [number, number])[] {
  if (isSchoolYear) {
    if (first === last + 1) return [[last, first]];
    const ended = [last - 1, last] as const;
    return first - last <= longestPeriod ? [ended, [first, first + 1]] : [ended];
  }
  return first - last <= longestPeriod ? [[last, first]] : [];
}

const beginning =
  /(?<![\p{L}\p{M}])(?:(?:bắt đầu|khởi động|khởi công|khai mạc|khai giảng|phát động)[^.,;:\d]{0,60}|(?<!(?:áp dụng|sử dụng|hiệu lực|kể|tính)\s)từ(?:\s+ngày)?\s+)$/iu;
const ending =
  /^\s*[,;]?\s*(?:và\s+)?(?:kết thúc(?:\s+(?:nhận|nộp)\s[\p{L}\p{M}\s]{2,20}?)?|bế mạc|bế giảng|hoàn thành|khánh thành)(?:\s+(?:vào|trước|chậm nhất|xong))*(?:\s+ngày)?\s+$/iu;
const ended = /^\s*[,;]\s*(?:và\s+)?(?:kết thúc|hoàn thành|xong)\s*$/iu;

/** `Triển khai trong quý III/2026, hoàn thành trong quý II/2026`. */
function* inTwoTerms(block: Block, year: number): Generator<Finding> {
  const terms = termsOf(block.paragraph);
  for (const [i, term] of terms.entries()) {
    const begun = terms[i - 1];
    if (!begun || !endsBefore(block, { begun, ended: term, year })) continue;
    yield {
      span: place(block, span(begun.span.start, term.span.end)),
      message: `Thời gian bắt đầu ${wordsOf(block, begun)} sau thời gian kết thúc ${wordsOf(block, term)}`,
    };
  }
}

function endsBefore(
  block: Block,
  { begun, ended: last, year }: { readonly begun: Term; readonly ended: Term; readonly year: number },
): boolean {
  if (begun.operator !== 'within' || begun.start || last.start || begun.end.recurrence || last.end.recurrence)
    return false;
  if (!ended.test(block.paragraph.text.slice(begun.span.end, last.span.start))) return false;
  const [first, end] = [timesOf(begun, { block, year }).end, timesOf(last, { block, year }).end];
  return first.earliest !== undefined && end.latest !== undefined && end.latest < first.earliest;
}

const wordsOf = ({ paragraph }: Block, { end }: Term): string => textOf(paragraph.text, end.span);

function* eventsAndHoursIn(block: Block): Generator<Finding> {
  for (const { span: at, begun, ended } of eventsIn(block.paragraph)) {
    yield {
      span: place(block, at),
      message: `Ngày bắt đầu ${writeDay(begun)} sau ngày kết thúc ${writeDay(ended)}`,
    };
  }
  for (const { span: at, first, last } of reversedHours(block.paragraph)) {
    yield { span: place(block, at), message: `Giờ bắt đầu ${first} sau giờ kết thúc ${last}`, severity: 'warning' };
  }
}

interface Reversed {
  readonly span: Span;
  readonly begun: Day;
  readonly ended: Day;
}

/** `Khai mạc ngày 20/6/2026, bế mạc ngày 18/6/2026`: a range in two breaths. */
const eventsIn: (paragraph: Paragraph) => readonly Reversed[] = remember((paragraph) => {
  const { text } = paragraph;
  const dates = datesOf(paragraph);
  const found: Reversed[] = [];
  for (let i = 1; i < dates.length; i++) {
    const [first, last] = [dates[i - 1] as DateMention, dates[i] as DateMention];
    if (!first.day || !first.month || last.at === undefined || !last.year) continue;
    const begun = first.year ? first.at : toDay(last.year.value, first.month.value, first.day.value);
    if (begun === undefined || begun <= last.at || !ending.test(text.slice(first.span.end, last.span.start))) continue;
    if (!beginning.test(lettersBefore(text, first.span.start, 90))) continue;
    found.push({ span: span(first.span.start, last.span.end), begun, ended: last.at });
  }
  return found;
});

function winter(sentence: string, years = '2026 - 2027'): string {
  return `Hoài Lĩnh, ngày 16 tháng 10 năm 2026\n\nKẾ HOẠCH\nPhòng cháy rừng mùa khô năm ${years}\n\nI. NỘI DUNG\n\n${sentence}`;
}
