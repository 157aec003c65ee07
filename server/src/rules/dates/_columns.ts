import type { Plan } from '../../plan/plan';
import { isFurniture } from '../../plan/tasks/task';
import { type DateMention, type DatePart, type Day, datesOf, isRealDate, toDay } from '../../syntax/days/date';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import type { Span } from '../../text/span';
import { columnOf, datesInCell, tablesOf } from './_tables';

/** One day that is past at the issue, where its column or list holds only days to come and the next year makes it one of them. */
export interface StrayDay {
  readonly span: Span;
  readonly day: Day;
  readonly among: 'cột' | 'danh sách';
  readonly year: Span;
  readonly right: number;
}

const times = /^(?:thời gian|ngày|thời điểm|lịch|thời hạn)(?:\s|$)/iu;
const fewestOthers = 2;
const nearOthers = 60;

/** A date with its year, where it stands. */
interface Dated {
  readonly block: Block;
  readonly span: Span;
  readonly at: Day;
  readonly day: DatePart;
  readonly month: DatePart;
  readonly year: DatePart;
}

export function strayDays(plan: Plan): readonly StrayDay[] {
  const { issued } = plan.header;
  if (!issued) return [];
  const inColumns = tablesOf(plan).flatMap(([head, ...rows]) => {
    const wanted = columnOf(head, times);
    const column =
      wanted < 0 ? [] : rows.flatMap((block) => datesInCell(block, wanted).flatMap((it) => datedIn(block, it)));
    return strayIn(column, { issued, among: 'cột' });
  });
  return [...inColumns, ...listsOf(plan).flatMap((list) => strayIn(list, { issued, among: 'danh sách' }))];
}

const datedIn = (block: Block, { at, day, month, year, span }: DateMention): readonly Dated[] =>
  at !== undefined && day && month && year ? [{ block, span, at, day, month, year }] : [];

const dayAlone =
  /^[\s(]*(?:(?:từ|lúc|vào|sáng|chiều|tối|thứ \S+|chủ nhật|\d{1,2} ?(?:giờ|h) ?(?:\d{1,2})?(?: phút)?|(?:ngày )?\d{1,2} và|ngày)[\s,]*)*$/iu;
const longestItem = 160;

/** `a) Lớp thứ nhất: ngày 14 và 15/4/2026`: in an item one day, and nothing but it behind the colon. */
const itemDay: (paragraph: Paragraph) => DateMention | undefined = remember((paragraph) => {
  const { text, marker, kind } = paragraph;
  if (kind !== 'text' || !marker || longestItem < text.length) return undefined;
  const [date, ...more] = datesOf(paragraph);
  if (!date || more.length !== 0) return undefined;
  const colon = text.slice(0, date.span.start).search(/:(?!\d)[^:]*$/u);
  return dayAlone.test(text.slice(Math.max(colon + 1, marker.end), date.span.start)) ? date : undefined;
});

const items = selectBlocks((it) => itemDay(it) !== undefined);

/** Items of one kind that follow each other. */
function listsOf({ blocks }: Plan): readonly (readonly Dated[])[] {
  const lists: Dated[][] = [];
  let before: Block | undefined;
  for (const block of items(blocks)) {
    const isNext =
      before?.paragraph.marker?.kind === block.paragraph.marker?.kind &&
      blocks.slice((before?.index ?? 0) + 1, block.index).every(isFurniture);
    const date = itemDay(block.paragraph);
    const own = date ? datedIn(block, date) : [];
    if (isNext) lists.at(-1)?.push(...own);
    else lists.push([...own]);
    before = block;
  }
  return lists;
}

interface Setting extends Pick<StrayDay, 'among'> {
  readonly issued: NonNullable<Plan['header']['issued']>;
}

function strayIn(days: readonly Dated[], { issued, among }: Setting): readonly StrayDay[] {
  const past = days.filter(({ at }) => at < issued.earliest);
  const [odd] = past;
  if (!odd || past.length !== 1 || days.length <= fewestOthers) return [];
  const { block, span, at, day, month, year } = odd;
  const right = year.value + 1;
  if (!isRealDate(right, month.value, day.value)) return [];
  const moved = toDay(right, month.value, day.value);
  const others = days.flatMap((it) => (it === odd ? [] : [it.at]));
  // What was held a month ago is no slip of the year: a year later it would stand far from the others.
  const isNear = Math.min(...others) - nearOthers <= moved && moved <= Math.max(...others) + nearOthers;
  if (moved < issued.latest || !isNear) return [];
  return [{ span: place(block, span), day: at, among, year: place(block, year.span), right }];
}
