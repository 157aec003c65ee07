import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { cellsOf } from '../../plan/tasks/assignments';
import { columnOf, datesInCell, tablesOf } from '../../plan/tasks/tables';
import { type DateMention, datesOf, fromDay, isRealDate, toDay, weekday, weekdayNames } from '../../syntax/days/date';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { decapitalized } from '../../text/capitals';
import { replace } from '../../text/edit';
import { allMatches, spanOf } from '../../text/match';
import { firstFrom, lastUpTo } from '../../text/sorted';
import { contains, lettersBefore, type Span, span, textOf } from '../../text/span';
import { heldIn } from '../deadlines/_events';
import { isLunar } from './_written';

export const guide = defineGuide({
  why: 'Giấy mời và kế hoạch ghi cả thứ lẫn ngày mà hai bên không khớp thì người dự không biết đến hôm nào, thường vì ngày đã sửa mà thứ còn của bản cũ. Chỉ xét ngày ghi đủ năm; số thứ tự (lần thứ ba, kỳ họp thứ hai), ngày âm lịch và lời trích không tính.',
  examples: [
    {
      text: 'Hội nghị khai mạc lúc 8 giờ 00, ⟦thứ Hai⟧, ngày 16/10/2026 tại Hội trường lớn.',
      fixed: 'Hội nghị khai mạc lúc 8 giờ 00, thứ Sáu, ngày 16/10/2026 tại Hội trường lớn.',
      says: 'Ngày 16/10/2026 là thứ Sáu, không phải thứ Hai',
    },
    {
      text: 'Nộp hồ sơ trước 17 giờ 00 ngày 18/10/2026 (⟦Thứ 7⟧).',
      fixed: 'Nộp hồ sơ trước 17 giờ 00 ngày 18/10/2026 (Chủ nhật).',
    },
    {
      text: 'Tập huấn vào ⟦Chủ nhật⟧, ngày 05 tháng 9 năm 2026.',
      fixed: 'Tập huấn vào thứ Bảy, ngày 05 tháng 9 năm 2026.',
    },
    {
      text: 'Ra quân ngày 24/02/2026 (⟦thứ Tư⟧, mùng 8 tháng Giêng).',
      fixed: 'Ra quân ngày 24/02/2026 (thứ Ba, mùng 8 tháng Giêng).',
    },
    {
      text: 'Khai mạc ⟦thứ Tám⟧, ngày 16/10/2026; bế mạc ngày 17/10/2026 (⟦thứ 8⟧).',
      fixed: 'Khai mạc thứ Sáu, ngày 16/10/2026; bế mạc ngày 17/10/2026 (thứ 7).',
      says: 'Không có thứ Tám, ngày 16/10/2026 là thứ Sáu',
    },
    { text: 'II\t⟦Thứ Bảy⟧, 16/10/2026\tXã Hạ Khuê', fixed: 'II\tThứ Sáu, 16/10/2026\tXã Hạ Khuê' },
    { text: 'Hội thi lần thứ Tám, ngày 16/10/2026; đứng thứ 8, ngày 16/10/2026; trao giải thứ nhất, ngày 17/10/2026.' },
    {
      text: 'Hội nghị khai mạc lúc 8 giờ 00, thứ Sáu, ngày 16/10/2026; giao ban thứ Hai hằng tuần từ ngày 16/10/2026.',
    },
    { text: 'Báo cáo lần thứ 3 ngày 16/10/2026; Kỳ họp thứ hai, ngày 16/10/2026; Đại hội lần thứ Hai (16/10/2026).' },
    {
      text: 'Thời gian: 02 ngày, 28 - 29/11/2026 (thứ Bảy, Chủ nhật); từ ngày 28 đến ngày 29/11/2026 (thứ Bảy và Chủ nhật).',
    },
    {
      text: 'Thi vòng 1: ngày 18-19/7/2026 (⟦thứ Sáu⟧, ⟦thứ Bảy⟧); vòng 2: ngày 08 và ngày 09/8/2026 (thứ Bảy và ⟦thứ Hai⟧).',
      fixed:
        'Thi vòng 1: ngày 18-19/7/2026 (thứ Bảy, Chủ nhật); vòng 2: ngày 08 và ngày 09/8/2026 (thứ Bảy và Chủ nhật).',
      says: 'Ngày 18 là thứ Bảy, không phải thứ Sáu',
    },
    { text: 'Học từ thứ Hai đến thứ Sáu (12/10/2026 - 16/10/2026); trực thứ Bảy, Chủ nhật ngày 17, 18/10/2026.' },
    {
      text: 'Họp thứ Hai, ngày 12/10/2026, thứ Sáu, ngày 16/10/2026; bế mạc ngày 17/10/2026, thứ Bảy, tại Hội trường.',
    },
    {
      text: planned('a) Tại xã Đồi Cọ: 08 giờ 00 phút, thứ Ba, ngày 24/3/⟦2025⟧.'),
      fixed: planned('a) Tại xã Đồi Cọ: 08 giờ 00 phút, thứ Ba, ngày 24/3/2026.'),
      says: 'Ngày 24/3/2025 là thứ Hai, thứ Ba là ngày ấy của năm 2026',
    },
    {
      text: planned(
        'a) Tại xã Đồi Cọ: 08 giờ 00 phút, ⟦thứ Tư⟧, ngày 24/3/2026; đoàn trước đến ⟦thứ Năm⟧, ngày 24/3/2025.',
      ),
      fixed: planned(
        'a) Tại xã Đồi Cọ: 08 giờ 00 phút, thứ Ba, ngày 24/3/2026; đoàn trước đến thứ Hai, ngày 24/3/2025.',
      ),
    },
    { text: planned('1. Thời gian: thứ Ba, ngày 24/3/2025.') },
    {
      text: '| TT | Đơn vị | Ngày khám | Thứ |\n| --- | --- | --- | --- |\n| 1 | Xã Trì Hạ | 10/12/2020 | ⟦Thứ Tư⟧ |\n| 2 | Xã Khe | 11/12/2020 | Thứ Sáu |\n| 3 | Xã Mỏ | 13/12/2020 | Chủ nhật |\n| 4 | Xã Vang | 14/12/2020 | Hai |',
      fixed:
        '| TT | Đơn vị | Ngày khám | Thứ |\n| --- | --- | --- | --- |\n| 1 | Xã Trì Hạ | 10/12/2020 | Thứ Năm |\n| 2 | Xã Khe | 11/12/2020 | Thứ Sáu |\n| 3 | Xã Mỏ | 13/12/2020 | Chủ nhật |\n| 4 | Xã Vang | 14/12/2020 | Hai |',
      says: 'Ngày 10/12/2020 là thứ Năm, không phải thứ Tư',
    },
    {
      text: 'Vệ sinh đường làng vào các ngày Chủ nhật 07/5, 14/5 và ⟦22/5/2017⟧; các ngày thứ Bảy 06/5/2017, ⟦12/5/2017⟧.',
      says: 'Ngày 22/5/2017 là thứ Hai, không phải Chủ nhật',
    },
    {
      text: 'Vệ sinh đường làng vào các ngày Chủ nhật 07/5, 14/5 và 21/5/2017; ngày Chủ nhật 07/5/2017, 10/5/2017; các ngày Chủ nhật 09/5, 16/5 và 23/5/2017.',
    },
  ],
});

export default defineRule({
  id: 'weekday-date-mismatch',
  severity: 'warning',
  title: 'Thứ không khớp với ngày',
  *check({ plan }): Generator<Finding> {
    yield* inColumns(plan);
    const own = plan.header.year ?? (plan.header.issued && fromDay(plan.header.issued.latest).year);
    for (const block of mistaken(plan.blocks)) {
      for (const it of mistakesIn(block.paragraph)) {
        const { day, date, right, named, isListed = false } = it;
        const said = textOf(block.paragraph.text, date.span);
        const rename = isListed ? [] : offer(`Đổi thành “${named}”`, replace(place(block, day.span), named));
        const isOldYear = own !== undefined && !isListed && fitsIn(own, it);
        if (isOldYear && isToldAsPast(plan, place(block, date.span))) continue;
        const year = isOldYear ? date.year : undefined;
        yield {
          span: place(block, year?.span ?? (isListed ? date.span : day.span)),
          message: year
            ? `Ngày ${said} là ${weekdayNames[right]}, ${lower(day.words)} là ngày ấy của năm ${own}`
            : day.value === none
              ? `Không có ${lower(day.words)}, ngày ${said} là ${weekdayNames[right]}`
              : `Ngày ${said} là ${weekdayNames[right]}, không phải ${lower(day.words)}`,
          fixes: [
            ...(year ? offer(`Đổi thành năm ${own}`, replace(place(block, year.span), String(own))) : []),
            ...rename,
          ],
        };
      }
    }
  },
});

const weekdayCell = /^(?:thứ\s)?(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])$|^chủ nhật$/iu;

/** `| Ngày | Thứ |`, `| 10/12/2020 | Thứ Tư |`: the day of the week in a column of its own. */
function* inColumns(plan: Plan): Generator<Finding> {
  for (const [head, ...rows] of tablesOf(plan)) {
    const [names, days] = [columnOf(head, /^thứ$/iu), columnOf(head, /^ngày(?:\s|$)/iu)];
    if (names < 0 || days < 0) continue;
    for (const block of rows) {
      const cell = cellsOf(block.paragraph)[names];
      const match = cell && weekdayCell.exec(cell.text.normalize('NFC'));
      const [date, ...more] = datesInCell(block, days);
      if (!match || date?.at === undefined || more.length !== 0) continue;
      const name = match.groups?.name?.toLowerCase();
      const value = name === undefined ? 0 : (values[name] ?? Number(name) - 1);
      const right = weekday(date.at);
      if (value === right) continue;
      const named = rename(cell.text, { value: right, opens: true });
      yield {
        span: place(block, cell.span),
        message: `Ngày ${textOf(block.paragraph.text, date.span)} là ${weekdayNames[right]}, không phải ${lower(cell.text)}`,
        related: [{ span: place(block, date.span), message: 'Ngày ghi ở đây' }],
        ...(/^(?:thứ|chủ)\s/iu.test(cell.text) && {
          fixes: offer(`Đổi thành “${named}”`, replace(place(block, cell.span), named)),
        }),
      };
    }
  }
}

/** A date with a weekday that is not its own, and the name of the right one as the draft would write it. */
interface Mistake {
  readonly day: Weekday;
  readonly date: DateMention;
  readonly right: number;
  readonly named: string;
  /** Of several days of one name; which other day is meant is for the drafter. */
  readonly isListed?: boolean;
}

const mistakesIn: (paragraph: Paragraph) => readonly Mistake[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind === 'comment' || !/\d/u.test(text) || !/thứ|nhật/iu.test(text)) return [];
  const dates = datesOf(paragraph).filter((it) => it.at !== undefined && !isLunar(it, text));
  if (dates.length === 0) return [];
  const days = readWeekdays(text);
  const taken = new Set<DateMention>();
  const pairs = pairsOf(days, { text, dates });
  const single = days.flatMap((day): readonly Mistake[] => {
    const date = pairs.get(day) ?? dateAfter(day, { text, dates }) ?? dateBefore(day, { text, dates, taken });
    if (!date || date.at === undefined) return [];
    taken.add(date);
    const right = weekday(date.at);
    if (day.value === right || isQuotedAt(quotationsOf(paragraph), date.span.start)) return [];
    const opens = /(?:^|[.:]\s*)$/u.test(lettersBefore(text, day.span.start, 4));
    return [{ day, date, right, named: rename(day.words, { value: right, opens }) }];
  });
  const told = new Set(single.map((it) => it.date.span.start));
  const listed = days.flatMap((day) => oddInList(day, paragraph));
  return [...single, ...listed.filter(({ date }) => !told.has(date.span.start))];
});

const severalDays = /(?<![\p{L}\p{M}])các\s+(?:ngày|buổi|sáng|chiều|tối)\s+(?:ngày\s+)?$/iu;
const listOfDays =
  /^[\s,:(]*(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?){1,11}(?!\d)/iu;

/** `các ngày Chủ nhật 07/5, 14/5 và 22/5/2017`: where the others are that day of the week, the one that is not. */
function oddInList(day: Weekday, paragraph: Paragraph): readonly Mistake[] {
  const { text } = paragraph;
  if (!severalDays.test(lettersBefore(text, day.span.start, 20))) return [];
  const end = day.span.end + (listOfDays.exec(text.slice(day.span.end, day.span.end + 200))?.[0].length ?? 0);
  const listed = datesOf(paragraph).filter((it) => day.span.end <= it.span.start && it.span.end <= end);
  const year = listed.at(-1)?.year?.value;
  const dates = listed.flatMap((it) => {
    const [on, month] = [it.day?.value ?? 0, it.month?.value ?? 0];
    const its = it.year?.value ?? year ?? 0;
    return isRealDate(its, month, on) ? [{ ...it, at: toDay(its, month, on) }] : [];
  });
  const odd = dates.filter((it) => weekday(it.at) !== day.value);
  if (year === undefined || odd.length !== 1 || dates.length < 2) return [];
  return odd.map((date) => ({ day, date, right: weekday(date.at), named: '', isListed: true }));
}

const mistaken = selectBlocks((it) => mistakesIn(it).length !== 0);

/** `thứ Ba, ngày 24/3/2025` in a plan of 2026, in which that day is a Tuesday: the year is that of the plan before. */
const fitsIn = (own: number, { day, date: { day: date, month, year } }: Mistake): boolean =>
  date !== undefined &&
  month !== undefined &&
  year !== undefined &&
  Math.abs(own - year.value) === 1 &&
  isRealDate(own, month.value, date.value) &&
  weekday(toDay(own, month.value, date.value)) === day.value;

/** A day that is past at the issue has a finding of its own, which repairs its year. */
function isToldAsPast(plan: Plan, at: Span): boolean {
  const { issued } = plan.header;
  const due = lastUpTo(plan.deadlines, at.start, ({ span }) => span.start);
  const isDue = due !== undefined && contains(due.span, at) && (due.action !== 'other' || due.label !== undefined);
  if (isDue) return issued !== undefined && (due.latest ?? issued.earliest) < issued.earliest;
  const held = lastUpTo(heldIn(plan), at.start, ({ span }) => span.start);
  return issued !== undefined && held?.span.start === at.start && held.day < issued.earliest;
}

/** `thứ Sáu` where it stands; 0 is Sunday. */
interface Weekday {
  readonly value: number;
  readonly words: string;
  readonly span: Span;
}

/** No day of the week is called so. */
const none = -1;
const values: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const weekdayForm =
  /(?<![\p{L}\p{M}\p{N}])(?:[tT]hứ\s+(?<name>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb][ảẩ]y|[2-7]|[Tt]ám|[Cc]hín|[Nn]hật|[189])|[Cc]hủ\s+[nN]hật)(?![\p{L}\p{M}\p{N}])/gu;
/** Before an ordinal stands what is counted (`kỳ họp thứ hai`), before a weekday a sign, a time or a word of time. */
const beforeWeekday =
  /(?:^|[,;:.(–“\t-]\s*|\d\s*|(?<![\p{L}\p{M}])(?:giờ|phút|h|g|vào|ngày|từ|sáng|chiều|tối|trưa|hồi|đến|hết|trước|là|hôm|buổi|và|trong|lúc|khai mạc|tổ chức|họp)\s+)$/iu;
const counted =
  /(?:(?:kỳ|phiên|cuộc|buổi|lần|đợt|khóa|khoá)\s+họp|lần|kỳ|đợt|khóa|khoá|hội nghị|đại hội|hội thi|giải|vòng|hạng|bên|nước|ngôi|tập|quyển|chương|cấp|bậc|loại|nhóm)\s+$/iu;

function readWeekdays(text: string): readonly Weekday[] {
  const found: Weekday[] = [];
  for (const match of allMatches(text, weekdayForm)) {
    const lead = lettersBefore(text, match.index, 20);
    // A capital and the word `ngày` behind it leave no doubt but for what is counted.
    const isNamed =
      !/\s\p{Ll}|\d$/u.test(match[0]) && /^\s*,?\s*ngày\s+\d/iu.test(text.slice(match.index + match[0].length));
    if (counted.test(lead) || !(isNamed || beforeWeekday.test(lead))) continue;
    const name = match.groups?.name?.toLowerCase();
    const digit = /^[2-7]$/u.test(name ?? '') ? Number(name) - 1 : none;
    const value = name === undefined ? 0 : (values[name] ?? digit);
    found.push({ value, words: match[0], span: spanOf(match) });
  }
  return found;
}

interface Near {
  readonly text: string;
  readonly dates: readonly DateMention[];
}

const otherBefore =
  /(?<![\d/])(?<date>(?<day>\d{1,2})(?:\/(?<month>\d{1,2}))?)\s*(?:[-–,]|và|đến)\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
const joined = /^\s*(?:[,–-]|và|đến)\s*$/iu;
const longestPair = 7;

/** `28 - 29/11/2026 (thứ Bảy, Chủ nhật)`: to each name its day. */
function pairsOf(days: readonly Weekday[], { text, dates }: Near): ReadonlyMap<Weekday, DateMention> {
  const found = new Map<Weekday, DateMention>();
  for (const date of dates) {
    const i = firstFrom(days, date.span.end, (it) => it.span.start);
    const [one, two] = [days[i], days[i + 1]];
    if (!one || !two || !/^\s*\(\s*$/u.test(text.slice(date.span.end, one.span.start))) continue;
    if (!joined.test(text.slice(one.span.end, two.span.start)) || !/^\s*\)/u.test(text.slice(two.span.end))) continue;
    const match = otherBefore.exec(lettersBefore(text, date.span.start, 30));
    const [year, month] = [date.year?.value ?? 0, Number(match?.groups?.month ?? date.month?.value ?? 0)];
    const day = Number(match?.groups?.day);
    if (!match || !isRealDate(year, month, day) || date.at === undefined) continue;
    const at = toDay(year, month, day);
    if (date.at <= at || longestPair < date.at - at) continue;
    const start = Math.max(0, date.span.start - 30) + match.index;
    found.set(one, { ...date, at, span: span(start, start + (match.groups?.date?.length ?? 0)) });
    found.set(two, date);
  }
  return found;
}

const forward = /^\s*[,(–-]?\s*(?:ngày\s+)?(?:ngày\s+)?$/iu;
/** `từ thứ Hai đến thứ Sáu (12/10/2026 - 16/10/2026)`, `thứ Bảy, Chủ nhật (17/10/2026 …)`: more days than one. */
const several =
  /(?:thứ\s+[\p{L}\d]+|chủ nhật)(?:\s*,\s*(?:ngày\s+)?|\s*[-–]\s*|\s+(?:đến|và|hoặc|tới)\s+(?:hết\s+)?(?:ngày\s+)?)$/iu;

function dateAfter(day: Weekday, { text, dates }: Near): DateMention | undefined {
  const date = dates.find((it) => day.span.end <= it.span.start);
  if (!date || 16 < date.span.start - day.span.end) return undefined;
  if (!forward.test(text.slice(day.span.end, date.span.start))) return undefined;
  const lead = lettersBefore(text, day.span.start, 30);
  return several.test(lead) ? undefined : date;
}

function dateBefore(
  day: Weekday,
  { text, dates, taken }: Near & { readonly taken: ReadonlySet<DateMention> },
): DateMention | undefined {
  const date = dates.findLast((it) => it.span.end <= day.span.start);
  if (!date || taken.has(date) || 6 < day.span.start - date.span.end) return undefined;
  const between = text.slice(date.span.end, day.span.start);
  const after = text.slice(day.span.end, day.span.end + 24);
  // `28 - 29/11/2026 (thứ Bảy, Chủ nhật)`, `ngày 28 và 29/11/2026 (thứ Bảy và Chủ nhật)`: a name for each of the days.
  if (otherDay.test(after)) return undefined;
  if (/^\s*\(\s*$/u.test(between)) return /^\s*(?:\)|[,;]\s*(?!(?:ngày\s+)?\d))/iu.test(after) ? date : undefined;
  // Behind a comma the weekday may begin the next day, or one that comes again.
  return /^\s*[,–-]?\s*$/u.test(between) && /^\s*(?:[.;)]|,\s*(?!(?:ngày\s+)?\d)|$)/iu.test(after) ? date : undefined;
}

const otherDay = /^\s*(?:[,;–-]|và|đến|hoặc)\s*(?:thứ\s+(?:\d|\p{L}+)|chủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu;

/** As the draft writes it: `Thứ 6`, `thứ sáu`, `Thứ Sáu`. */
function rename(words: string, { value, opens }: { readonly value: number; readonly opens: boolean }): string {
  if (value === 0) return 'Chủ nhật';
  const first = words.startsWith('T') || (opens && words.startsWith('C')) ? 'Thứ' : 'thứ';
  if (/\d$/u.test(words)) return `${first} ${value + 1}`;
  const name = (weekdayNames[value] as string).slice(4);
  return `${first} ${/^(?:thứ|Thứ)\s+\p{Ll}/u.test(words) ? name.toLowerCase() : name}`;
}

const lower = (words: string): string => (/^C/u.test(words) ? words : decapitalized(words));

function planned(sentence: string): string {
  return `Hoài Lĩnh, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nGiám sát việc dựng nhà cho hộ nghèo năm 2026\n\nI. TIẾN ĐỘ\n\n${sentence}`;
}
