import type { Plan } from '../../plan/plan';
import { type DateMention, type DatePart, type Day, isRealDate, toDay } from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { columnOf, datesInCell, tablesOf } from './_tables';

/** One day of a table that is past at the issue, where its column holds only days to come and the next year makes it one of them. */
export interface StrayDay {
  readonly span: Span;
  readonly day: Day;
  readonly year: Span;
  readonly right: number;
}

const times = /^(?:thời gian|ngày|thời điểm|lịch|thời hạn)(?:\s|$)/iu;
const fewestOthers = 2;

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
  return tablesOf(plan).flatMap(([head, ...rows]) => {
    const wanted = columnOf(head, times);
    const column =
      wanted < 0 ? [] : rows.flatMap((block) => datesInCell(block, wanted).flatMap((it) => datedIn(block, it)));
    const [odd, ...others] = column.filter(({ at }) => at < issued.earliest);
    return odd && others.length === 0 && fewestOthers < column.length ? strayOf(odd, issued.latest) : [];
  });
}

const datedIn = (block: Block, { at, day, month, year, span }: DateMention): readonly Dated[] =>
  at !== undefined && day && month && year ? [{ block, span, at, day, month, year }] : [];

function strayOf({ block, span, at, day, month, year }: Dated, issued: Day): readonly StrayDay[] {
  const right = year.value + 1;
  if (!isRealDate(right, month.value, day.value) || toDay(right, month.value, day.value) < issued) return [];
  return [{ span: place(block, span), day: at, year: place(block, year.span), right }];
}
