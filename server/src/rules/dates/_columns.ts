import type { Plan } from '../../plan/plan';
import { cellsOf } from '../../plan/tasks/assignments';
import { type DateMention, type Day, datesOf, isRealDate, toDay } from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import { rows } from '../../syntax/selection';
import type { Span } from '../../text/span';

/** One day of a table that is past at the issue, where its column holds only days to come and the next year makes it one of them. */
export interface StrayDay {
  readonly span: Span;
  readonly day: Day;
  readonly year: Span;
  readonly right: number;
}

const times = /^(?:thời gian|ngày|thời điểm|lịch|thời hạn)(?:\s|$)/iu;
const fewestOthers = 2;

interface Dated {
  readonly block: Block;
  readonly date: DateMention;
  readonly at: Day;
}

export function strayDays({ blocks, header: { issued }, source }: Plan): readonly StrayDay[] {
  if (!issued) return [];
  const found: StrayDay[] = [];
  let column: Dated[] = [];
  let [wanted, end] = [-1, -1];
  const judge = (): void => {
    const past = column.filter(({ at }) => at < issued.earliest);
    const [odd] = past;
    if (odd && past.length === 1 && fewestOthers < column.length) found.push(...strayOf(odd, issued.latest));
    column = [];
  };
  for (const block of rows(blocks)) {
    // Of one table the rows stand on lines that follow each other, or with a comment between.
    if (end < 0 || !/^(?:\r\n?|\n)(?:<!--[^\r\n]*(?:\r\n?|\n))?$/u.test(source.text.slice(end, block.start))) {
      judge();
      wanted = cellsOf(block.paragraph).findIndex(({ text }) => times.test(text));
    } else if (0 <= wanted) {
      const cell = cellsOf(block.paragraph)[wanted];
      const inCell = datesOf(block.paragraph).filter(
        (it) => cell && cell.span.start <= it.span.start && it.span.end <= cell.span.end,
      );
      for (const date of inCell) if (date.at !== undefined && date.year) column.push({ block, date, at: date.at });
    }
    end = block.end;
  }
  judge();
  return found;
}

function strayOf({ block, date, at }: Dated, issued: Day): readonly StrayDay[] {
  const { day, month, year, span } = date;
  const right = (year?.value ?? 0) + 1;
  if (!day || !month || !year || !isRealDate(right, month.value, day.value)) return [];
  if (toDay(right, month.value, day.value) < issued) return [];
  return [{ span: place(block, span), day: at, year: place(block, year.span), right }];
}
