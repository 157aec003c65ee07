import { isCapitals } from '../../syntax/line';
import { type Marker, ordinalValue } from '../../syntax/marker';
import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import type { BlockRange } from '../plan';
import { formOf, type OpenList, rankOf } from './section-lists';

const tableHead = /^(?:STT|Stt|TT|Số TT|Số thứ tự)(?:\t|$)/u;

export const isTableHead = (text: string): boolean => tableHead.test(text);

/** A line with two tabs or more behind its number is a row of a table. */
export const isTableRow = ({ text, marker }: Paragraph): boolean =>
  marker !== undefined && text.includes('\t') && /\t[^\t]*\t/u.test(text.slice(marker.end));

/**
 * Cells come one a line, and may be numbered among themselves. What goes on with a list from above the table, or is a heading
 * in capitals, ends it.
 */
export function isCell(
  cells: Map<string, number>,
  {
    open,
    marker,
    paragraph,
  }: { readonly open: readonly OpenList[]; readonly marker: Marker; readonly paragraph: Paragraph },
): boolean {
  const form = formOf(marker);
  const value = ordinalValue(marker);
  if (marker.kind === 'division') {
    // `Điều 36` alone is an article of the law that the row rests on, unless this document has articles too.
    const isFirst = value === 1 && open.length === 0;
    return !isFirst && marker.end === paragraph.text.length && !open.some((it) => it.form === form);
  }
  if (rankOf(marker) <= 5 && isCapitals(paragraph.text)) return false;
  const last = open.findLast((it) => it.form === form)?.last;
  const ahead = last === undefined ? Number.NaN : value - last;
  const isNext = value === (cells.get(form) ?? 0) + 1;
  const isNear = marker.kind === 'letter' ? last !== undefined : 0 <= ahead && ahead <= 3;
  if (!isNext && isNear) return false;
  cells.set(form, value);
  return true;
}

const longestQuotation = 40;

/**
 * The paragraphs that stand inside a quotation of several paragraphs, as when a text to be amended is quoted: one begins with
 * a quotation mark that it does not close, a later one ends with the mark that closes it.
 */
export function findQuotations(blocks: readonly Block[], range: BlockRange): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = range.start; i < range.end; i++) {
    if (!signsOf((blocks[i] as Block).paragraph).opens) continue;
    const limit = Math.min(range.end, i + longestQuotation);
    for (let end = i + 1; end < limit; end++) {
      const { opens, closes } = signsOf((blocks[end] as Block).paragraph);
      if (opens) break;
      if (!closes) continue;
      for (let k = i; k <= end; k++) inside.add(k);
      i = end;
      break;
    }
  }
  return inside;
}

interface Signs {
  readonly opens: boolean;
  readonly closes: boolean;
}

const noSigns: Signs = { opens: false, closes: false };

const signsOf: (paragraph: Paragraph) => Signs = remember(({ text }) =>
  /["“”]/u.test(text) ? { opens: opensQuotation(text), closes: closesQuotation(text) } : noSigns,
);

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function opensQuotation(text: string): boolean {
  if (text.startsWith('"')) return count(text, '"') % 2 === 1;
  const opens = text.startsWith('“') || /:\s?“/u.test(text.slice(text.lastIndexOf('”') + 1));
  return opens && count(text, '”') < count(text, '“');
}

const closesQuotation = (text: string): boolean =>
  /[”"][.;,]{0,2}$/u.test(text) &&
  (count(text, '“') < count(text, '”') || (!text.startsWith('"') && count(text, '"') % 2 === 1));
