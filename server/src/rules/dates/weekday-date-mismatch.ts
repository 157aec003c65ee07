import { asChoice, defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { cellsOf } from '../../plan/tasks/assignments';
import { columnLike, datesInCell, tablesOf } from '../../plan/tasks/tables';
import { type DateMention, datesOf, fromDay, isRealDate, toDay, weekday, weekdayNames } from '../../syntax/days/date';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { decapitalized } from '../../text/capitals';
import { replace } from '../../text/edit';
import { lastUpTo } from '../../text/sorted';
import { contains, type Span, textOf } from '../../text/span';
import { heldIn } from '../deadlines/_events';
import { type Mistake, mistakesAmong, namesWeekday, none, rename, weekdayValues } from './_weekdays';

export const guide = defineGuide({
  why: 'Giấy mời và kế hoạch ghi cả thứ lẫn ngày mà hai bên không khớp thì người dự không biết đến hôm nào, thường vì ngày đã sửa mà thứ còn của bản cũ. Ngày không ghi năm chỉ bị nhắc khi không khớp ở cả năm của kế hoạch, năm ban hành lẫn năm sau; số thứ tự (lần thứ ba, kỳ họp thứ hai), ngày âm lịch và lời trích không tính.',
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
    yield* withoutYear(plan);
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
          fixes: asChoice([
            ...(year ? offer(`Đổi thành năm ${own}`, replace(place(block, year.span), String(own))) : []),
            ...rename,
          ]),
        };
      }
    }
  },
});

const yearless = selectBlocks((it) => namesWeekday(it) && datesOf(it).some(({ year }) => !year));

/** `thứ Hai, ngày 20/5`: told where the day is called otherwise in the plan's year, in that of its issue and in the next. */
function* withoutYear({ header, blocks }: Plan): Generator<Finding> {
  const { year: own, issued } = header;
  if (own === undefined) return;
  const years = [...new Set([own, issued ? fromDay(issued.latest).year : own, own + 1])];
  for (const block of yearless(blocks)) {
    const { paragraph } = block;
    const inEach = years.map((year) => mistakesAmong(datesOf(paragraph).map(inYear(year)), paragraph));
    for (const { day, date, right, isListed } of inEach[0] ?? []) {
      const isTold = inEach.every((some) => some.some((it) => it.day.span.start === day.span.start));
      if (date.year || isListed || !isTold || day.value === none) continue;
      yield {
        span: place(block, day.span),
        message: `Ngày ${textOf(paragraph.text, date.span)} năm ${own} là ${weekdayNames[right]}, không phải ${lower(day.words)}`,
        severity: 'information',
      };
    }
  }
}

const inYear =
  (value: number) =>
  (date: DateMention): DateMention => {
    const { day, month, year } = date;
    const isReal = !year && day && month && isRealDate(value, month.value, day.value);
    return isReal ? { ...date, at: toDay(value, month.value, day.value) } : date;
  };

const weekdayCell = /^(?:thứ\s)?(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])$|^chủ nhật$/iu;

/** `| Ngày | Thứ |`, `| 10/12/2020 | Thứ Tư |`: the day of the week in a column of its own. */
function* inColumns(plan: Plan): Generator<Finding> {
  for (const [head, ...rows] of tablesOf(plan)) {
    const [names, days] = [columnLike(head, /^thứ$/iu), columnLike(head, /^ngày(?:\s|$)/iu)];
    if (names < 0 || days < 0) continue;
    for (const block of rows) {
      const cell = cellsOf(block.paragraph)[names];
      const match = cell && weekdayCell.exec(cell.text.normalize('NFC'));
      const [date, ...more] = datesInCell(block, days);
      if (!match || date?.at === undefined || more.length !== 0) continue;
      const name = match.groups?.name?.toLowerCase();
      const value = name === undefined ? 0 : (weekdayValues[name] ?? Number(name) - 1);
      const right = weekday(date.at);
      if (value === right) continue;
      const named = rename(cell.text, { value: right, opens: true });
      yield {
        span: place(block, cell.span),
        message: `Ngày ${textOf(block.paragraph.text, date.span)} là ${weekdayNames[right]}, không phải ${lower(cell.text)}`,
        related: [{ span: place(block, date.span), message: 'Ngày ghi ở đây' }],
        ...(/^(?:thứ|chủ)\s/iu.test(cell.text) && {
          fixes: asChoice(offer(`Đổi thành “${named}”`, replace(place(block, cell.span), named))),
        }),
      };
    }
  }
}

const mistakesIn: (paragraph: Paragraph) => readonly Mistake[] = remember((paragraph) =>
  namesWeekday(paragraph) ? mistakesAmong(datesOf(paragraph), paragraph) : [],
);

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

const lower = (words: string): string => (/^C/u.test(words) ? words : decapitalized(words));

function planned(sentence: string): string {
  return `Hoài Lĩnh, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nGiám sát việc dựng nhà cho hộ nghèo năm 2026\n\nI. TIẾN ĐỘ\n\n${sentence}`;
}
