import { placesOfDates } from '../../plan/citations/cited-dates';
import { isBackwards } from '../../plan/deadlines/bounds';
import { daysOf, operatorOf, timesOf } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { cellsOf } from '../../plan/tasks/assignments';
import { columnLike, columnsLike, tablesOf } from '../../plan/tasks/tables';
import { isFurniture } from '../../plan/tasks/task';
import { type Term, termsOf } from '../../syntax/days/term';
import type { MarkerKind } from '../../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { contains, type Span } from '../../text/span';

/** What a line of a list or a row of a table gives a name and one time, by day: `b) Hợp luyện: ngày 22/6/2026`. */
export interface Entry {
  /** Folded, without its number and what stands before the time. */
  readonly name: string;
  readonly time: Deadline & { readonly earliest: number; readonly latest: number };
}

const longestItem = 240;

const itemTerm: (paragraph: Paragraph) => Term | undefined = remember((paragraph) => {
  const { text, marker, kind } = paragraph;
  if (kind !== 'text' || !marker || longestItem < text.length || !/\d/u.test(text.slice(marker.end))) return undefined;
  const terms = termsOf(paragraph);
  const [term, ...more] = terms;
  if (!term?.end.date || term.isJoined || (term.start && more.length !== 0)) return undefined;
  const last = more.at(-1);
  if (!last) return term;
  // `ngày 16/6/2026 và ngày 17/6/2026`
  const isJoined = (it: Term, i: number): boolean =>
    it.end.date !== undefined && joint.test(text.slice(terms[i]?.span.end, it.end.span.start));
  return isDays.has(term.operator) && more.every(isJoined)
    ? { ...last, operator: 'from-to', start: term.end, span: { start: term.span.start, end: last.span.end } }
    : undefined;
});

const isDays = new Set(['on', 'bare']);
const joint = /^\s*(?:,|và)\s*(?:ngày\s*)?$/iu;

const items = selectBlocks((it) => itemTerm(it) !== undefined);

/** Entries that follow each other in one list or table. */
export const entryLists: (plan: Plan) => readonly (readonly Entry[])[] = remember((plan) => [
  ...itemEntries(plan),
  ...tableEntries(plan),
]);

export const tableEntries: (plan: Plan) => readonly (readonly Entry[])[] = remember((plan) =>
  tablesOf(plan).map((table) => rowsOf(plan, table)),
);

/** Items of one kind that follow each other, with others of that kind between. */
export const itemEntries: (plan: Plan) => readonly (readonly Entry[])[] = remember((plan) => {
  const lists: Entry[][] = [];
  let before: Block | undefined;
  for (const block of items(plan.blocks)) {
    const { paragraph } = block;
    const term = itemTerm(paragraph);
    const from = paragraph.marker?.end ?? 0;
    const entry = term && entryOf(plan, { block, term, name: paragraph.text.slice(from, term.span.start) });
    if (!entry) continue;
    if (before && isNextInList(plan, before, block)) lists.at(-1)?.push(entry);
    else lists.push([entry]);
    before = block;
  }
  return lists;
});

/** Items that begin with their month or quarter: `Quý II: ban hành kế hoạch`. */
export const openedLists = (plan: Plan): readonly (readonly Entry['time'][])[] => {
  const lists: Entry['time'][][] = [];
  let before: Block | undefined;
  for (const block of opened(plan.blocks)) {
    const [term] = termsOf(block.paragraph);
    const time = term && entryOf(plan, { block, term, name: '' })?.time;
    if (!time) continue;
    if (before && isNextInList(plan, before, block)) lists.at(-1)?.push(time);
    else lists.push([time]);
    before = block;
  }
  return lists;
};

const opened = selectBlocks((paragraph) => {
  const { text, marker, kind } = paragraph;
  if (
    kind !== 'text' ||
    !marker ||
    !/^\s*(?:Trong )?(?:Tháng|tháng|Quý|quý)\s/u.test(text.slice(marker.end, marker.end + 20))
  )
    return false;
  const [term] = termsOf(paragraph);
  return (
    term?.end.period !== undefined && term.span.start <= marker.end + 1 && /^\s*:/u.test(text.slice(term.span.end))
  );
});

/** Items of one kind, with others of that kind between; what ranks above them ends a list. */
export function isNextInList({ blocks }: Plan, before: Block, block: Block): boolean {
  const { kind, depth } = rankOf(block);
  if (rankOf(before).kind !== kind || rankOf(before).depth !== depth) return false;
  const isOfList = (it: Block): boolean => kind !== undefined && rankOf(it).kind === kind && depth <= rankOf(it).depth;
  return blocks.slice(before.index + 1, block.index).every((it) => isFurniture(it) || isOfList(it));
}

function rankOf({ paragraph: { marker, text } }: Block): { readonly kind?: MarkerKind; readonly depth: number } {
  if (!marker) return { depth: 0 };
  const { kind, numbers, span } = marker;
  const depth = kind === 'number' ? numbers.length : kind === 'dash' && text[span.start] === '+' ? 2 : 1;
  return { kind, depth };
}

const names = /^(?:nội dung|công việc|hạng mục|việc|nhiệm vụ|hoạt động|tên|đối tượng|phần việc|đầu việc|môn)/iu;
const times =
  /^(?:thời gian|thời hạn|ngày|lịch|thời điểm|tiến độ|hạn)(?:\s(?!(?:kiểm định|sử dụng|dùng|bảo hành|hợp đồng|hiệu lực|giấy phép)(?:\s|$))|$)/iu;
const begins = /^(?:ngày |thời gian )?bắt đầu/iu;
const ends = /^(?:ngày |thời gian )?(?:kết thúc|hoàn thành)/iu;

function rowsOf(plan: Plan, [head, ...rows]: readonly [Block, ...Block[]]): readonly Entry[] {
  const [name, [time, ...more], begin, end] = [
    columnLike(head, names),
    columnsLike(head, times),
    columnLike(head, begins),
    columnLike(head, ends),
  ];
  const wanted = 0 <= begin && 0 <= end ? [begin, end] : time !== undefined && more.length === 0 ? [time] : [];
  return rows.flatMap((block): readonly Entry[] => {
    const cells = cellsOf(block.paragraph);
    const terms = wanted.map((it) => termIn(block, cells[it]?.span));
    const [first, last] = terms;
    if (!first || (1 < terms.length && !last)) return [];
    const title = cells[name]?.text ?? '';
    const term: Term = last
      ? { ...last, operator: 'from-to', start: first.end, span: { start: first.span.start, end: last.span.end } }
      : first;
    const entry = entryOf(plan, { block, term, name: title });
    return entry ? [entry] : [];
  });
}

/** The one time of a cell. */
function termIn({ paragraph }: Block, cell: Span | undefined): Term | undefined {
  const [term, ...more] = cell ? termsOf(paragraph).filter((it) => contains(cell, it.span)) : [];
  return more.length === 0 && term?.end.date ? term : undefined;
}

interface Written {
  readonly block: Block;
  readonly term: Term;
  readonly name: string;
}

/** Hour and weekday before a date, and the words that lead to them. */
const beforeTime =
  /[\s,:(–-]*(?:(?:vào|lúc|hồi|sáng|chiều|tối|dự kiến|xong|hoàn thành)[\s,]+)*(?:\d{1,2}(?:\s?(?:giờ|h)\s?(?:\d{2})?(?:\sphút)?|:\d{2})[\s,]*)?(?:(?:thứ\s[\p{L}\d]+|chủ nhật)[\s,(]*)?(?:vào\s)?(?:ngày\s*)?$/u;

const citedIn = remember(({ citations }: Plan) => placesOfDates(citations));

/** Nothing for the day of a cited document, and for what was. */
export function entryOf(plan: Plan, { block, term, name }: Written): Entry | undefined {
  const { start, end } = timesOf(term, { block, year: plan.header.year ?? plan.header.years?.first });
  const operator = operatorOf(term, end);
  const { earliest, latest } = daysOf(operator, start, end);
  if (earliest === undefined || latest === undefined || isBackwards({ start, end })) return undefined;
  if (citedIn(plan).has(end.date?.span.start ?? -1) || isLookingBack(plan, { block })) return undefined;
  const span = place(block, term.span);
  return {
    name: fold(name).replace(beforeTime, '').trim(),
    time: {
      operator,
      action: 'hold',
      span,
      earliest,
      latest,
      ...(start && { start }),
      end,
      isYearAssumed: end.year === undefined,
      matter: [],
      // The line has room for the time alone: how to write another there is for the drafter.
      clause: span,
      isUnclear: false,
      block,
    },
  };
}
