import type { Plan } from '../../plan/plan';
import { type DateMention, datesOf, twoDigits } from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { contains, textOf } from '../../text/span';

/** A date where it stands, and whose it is. */
export interface WrittenDate {
  readonly block: Block;
  readonly date: DateMention;
  /** It belongs to a cited document, so that no repair changes it by itself. */
  readonly isCited: boolean;
}

const dated = selectBlocks((it) => it.kind !== 'comment' && datesOf(it).length !== 0);

/** The dates that the drafter wrote: not the document's own, which the head's rules look after, nor those in quotation marks. */
export function* writtenDates(plan: Plan): Generator<WrittenDate> {
  const own = plan.header.date?.span;
  const citations = plan.citations.filter((it) => !it.within);
  let next = 0;
  for (const block of dated(plan.blocks)) {
    for (const date of datesOf(block.paragraph)) {
      const at = place(block, date.span);
      if (own && contains(own, at)) continue;
      if (isQuotedAt(quotationsOf(block.paragraph), date.span.start)) continue;
      while (next < citations.length && (citations[next]?.span.end ?? 0) <= at.start) next++;
      const isCited = (citations[next]?.span.start ?? Number.POSITIVE_INFINITY) <= at.start;
      yield { block, date, isCited };
    }
  }
}

/** Whether a month that needs no zero has one, `05/09/2026`; undefined where the month says nothing of it. */
export function isMonthPadded({ day, month, year }: DateMention): boolean | undefined {
  if (!day || !month || !year || month.value < 3 || 9 < month.value) return undefined;
  return month.span.end - month.span.start === 2;
}

/** The digits of a date with a slash between them, and the zeros that a day below 10 and months 1 and 2 have. */
export function withSlashes({ day, month, year }: DateMention, text: string): string | undefined {
  if (!day || !month || !year) return undefined;
  const written = textOf(text, month.span);
  return `${twoDigits(day.value)}/${month.value < 3 ? twoDigits(month.value) : written}/${year.value}`;
}

/** A day of the moon: `10/3 âm lịch`, `10/3 (ÂL)`. */
export const isLunar = ({ span: at }: DateMention, text: string): boolean =>
  /^[\s,(]{0,3}(?:âm lịch|ÂL|AL)(?![\p{L}\p{M}\p{N}])/u.test(text.slice(at.end, at.end + 20));
