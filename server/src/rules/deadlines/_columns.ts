import type { Plan } from '../../plan/plan';
import { columnsLike, datesInCell, tablesOf } from '../../plan/tasks/tables';
import {
  type DateMention,
  type DatePart,
  type Day,
  datesOf,
  isRealDate,
  sayWeekday,
  toDay,
  writeDay,
} from '../../syntax/days/date';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { isNextInList } from './_entries';

/** One day that is past at the issue, where its column or list holds only days to come and the next year makes it one of them. */
export interface StrayDay {
  readonly span: Span;
  readonly said: string;
  readonly among: 'cột' | 'danh sách';
  readonly year: Span;
  readonly right: number;
}

const times = /^(?:thời gian|(?:từ |đến )?ngày|thời điểm|lịch|thời hạn|bắt đầu|kết thúc)(?:[\s,]|$)/iu;
const fewestOthers = 2;
const nearOthers = 60;

/** A day with its year, or the last of a month, where it stands in its paragraph. */
interface Dated {
  readonly span: Span;
  readonly at: Day;
  readonly year: DatePart;
  readonly said: string;
  readonly inYear: (year: number) => Day | undefined;
}

type Placed = Dated & { readonly block: Block };

export function strayDays(plan: Plan): readonly StrayDay[] {
  const { issued } = plan.header;
  return issued ? rowsOfDays(plan).flatMap(({ days, among }) => strayIn(days, { issued, among })) : [];
}

interface RowOfDays extends Pick<StrayDay, 'among'> {
  readonly days: readonly Placed[];
}

function rowsOfDays(plan: Plan): readonly RowOfDays[] {
  const inColumns = tablesOf(plan).flatMap(([head, ...rows]) =>
    columnsLike(head, times).map((wanted): RowOfDays => {
      const days = (block: Block): readonly Placed[] =>
        datesInCell(block, wanted).flatMap((it) => datedIn(it).map((dated) => ({ ...dated, block })));
      return { days: rows.flatMap(days), among: 'cột' };
    }),
  );
  return [...inColumns, ...listsOf(plan).map((days): RowOfDays => ({ days, among: 'danh sách' }))];
}

/** The one day that lies in the year after the plan's, where it is in its order only in the plan's own: 22/10/2027, 12/11/2026, 03/12/2026. */
export function daysOfNextYear(plan: Plan, own: number): readonly StrayDay[] {
  return rowsOfDays(plan).flatMap(({ days, among }) => {
    const next = days.filter((it) => it.year.value !== own);
    const [odd] = next;
    const moved = odd?.year.value === own + 1 ? odd.inYear(own) : undefined;
    if (!odd || moved === undefined || next.length !== 1 || days.length <= fewestOthers) return [];
    if (moved < (plan.header.issued?.earliest ?? moved)) return [];
    if (isSorted(days.map((it) => it.at)) || !isSorted(days.map((it) => (it === odd ? moved : it.at)))) return [];
    const { block, span, said, year } = odd;
    return [{ span: place(block, span), said, among, year: place(block, year.span), right: own }];
  });
}

const isSorted = (days: readonly Day[]): boolean => days.every((it, i) => i === 0 || (days[i - 1] as Day) <= it);

const datedIn = ({ at, day, month, year, span }: DateMention): readonly Dated[] =>
  at !== undefined && day && month && year
    ? [
        {
          span,
          at,
          year,
          said: `Ngày ${writeDay(at)}`,
          inYear: (it) => (isRealDate(it, month.value, day.value) ? toDay(it, month.value, day.value) : undefined),
        },
      ]
    : [];

const dayAlone =
  /^[\s(]*(?:(?:từ|lúc|vào|trước|sáng|chiều|tối|thứ \S+|chủ nhật|\d{1,2} ?(?:giờ|h) ?(?:\d{1,2})?(?: phút)?|(?:ngày )?\d{1,2} và|ngày)[\s,]*)*$/iu;
const longestItem = 160;

/** `a) Lớp thứ nhất: ngày 14 và 15/4/2026`, `Tháng 9/2026: …`: in an item, or a row of cells, one time with nothing else around it. */
const itemTime: (paragraph: Paragraph) => Dated | undefined = remember((paragraph) => {
  const { text, marker, kind } = paragraph;
  if (kind !== 'text' || !(marker || text.includes('\t')) || longestItem < text.length) return undefined;
  const [date, ...more] = datesOf(paragraph).filter((it, i) => i === 0 || !isInBrackets(text, it.span.start));
  if (!date) return monthOf(text, marker?.end ?? 0);
  const lead = text.slice(0, date.span.start).search(/(?::(?!\d)|\t)[^:\t]*$/u);
  const isAlone = dayAlone.test(text.slice(Math.max(lead + 1, marker?.end ?? 0), date.span.start));
  return more.length === 0 && isAlone ? datedIn(date)[0] : undefined;
});

/** `ngày 11/4/2026 (hưởng ứng Ngày Toàn dân hiến máu tình nguyện 07/4)`: the item has one time. */
const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf(')', at) < text.lastIndexOf('(', at);

const monthForm = /^\s*(?<said>(?:tháng\s)?(?<month>0?[1-9]|1[0-2])\/(?<year>20\d\d))\s*(?=[:\t])/iu;
/** `- Chi bộ Trạm Y tế: tháng 9/2026;` */
const monthAtEnd =
  /^[^:]{3,80}:\s(?:trong\s)?(?<said>tháng\s(?<month>0?[1-9]|1[0-2])(?:\/|\snăm\s)(?<year>20\d\d))[.;,]?\s*$/iu;

function monthOf(text: string, from: number): Dated | undefined {
  const rest = text.slice(from);
  const first = monthForm.exec(rest.slice(0, 20));
  const { said = '', month, year } = (first ?? monthAtEnd.exec(rest))?.groups ?? {};
  if (!month) return undefined;
  const end = (first ? text.indexOf(said, from) : text.lastIndexOf(said)) + said.length;
  const inYear = (it: number): Day => toDay(it, Number(month) + 1, 1) - 1;
  const value = Number(year);
  return {
    span: { start: end - said.length, end },
    at: inYear(value),
    year: { value, span: { start: end - 4, end } },
    said: `Tháng ${month}/${year}`,
    inYear,
  };
}

const items = selectBlocks((it) => itemTime(it) !== undefined);

/** Items that follow each other. */
function listsOf(plan: Plan): readonly (readonly Placed[])[] {
  const lists: Placed[][] = [];
  let before: Block | undefined;
  for (const block of items(plan.blocks)) {
    const time = itemTime(block.paragraph);
    if (!time) continue;
    if (before && isNextInList(plan, before, block)) lists.at(-1)?.push({ ...time, block });
    else lists.push([{ ...time, block }]);
    before = block;
  }
  return lists;
}

interface Setting extends Pick<StrayDay, 'among'> {
  readonly issued: NonNullable<Plan['header']['issued']>;
}

function strayIn(days: readonly Placed[], { issued, among }: Setting): readonly StrayDay[] {
  const past = days.filter(({ at }) => at < issued.earliest);
  const [odd] = past;
  if (!odd || past.length !== 1 || days.length <= fewestOthers) return [];
  const { block, span, said, year, inYear } = odd;
  const right = year.value + 1;
  const moved = inYear(right);
  if (moved === undefined || moved < issued.latest) return [];
  // What was held a month ago is no slip of the year: a year later it would stand far from the others.
  const others = days.filter((it) => it !== odd).sort((a, b) => a.at - b.at);
  const [first, last] = [others[0] as Placed, others.at(-1) as Placed];
  const isNear = first.at - nearOthers <= moved && moved <= last.at + nearOthers;
  // Where only the next year gives the order in which they stand, it may be far from them.
  const inOrder = days.map((it) => (it === odd ? moved : it.at));
  const isRising = inOrder.every((at, i) => i === 0 || (inOrder[i - 1] as Day) < at);
  if (!isNear && !(isRising && odd !== days[0])) return [];
  // With the weekday of the right year beside it, the rule of weekdays tells it.
  if (fold(block.paragraph.text).includes(fold(sayWeekday(moved)))) return [];
  return [{ span: place(block, span), said, among, year: place(block, year.span), right }];
}
