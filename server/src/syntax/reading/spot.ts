import type { Source } from '../../text/source';
import { type Span, textOf } from '../../text/span';
import { formOf, hasTags } from '../line';
import { remember } from '../paragraph';
import { stretchesIn } from './cells';

/** Where an offset stands, for who writes there: what counts as its line, and how lines are parted. */
export interface Spot {
  readonly line: Span;
  /** In a cell `<br>`: the end of a line would break the table. */
  readonly newline: string;
  /** The whole of the table that it stands in. */
  readonly table: Span | undefined;
}

export function spotAt(source: Source, at: number): Spot {
  const line = source.lineSpanAt(at);
  const written = textOf(source.text, line);
  const start = line.start + written.length - written.trimStart().length;
  const raw = written.trim();
  const isRow = formOf(raw) === 'row';
  const table = tableAt(source, at, isRow);
  if (!isRow && !hasTags(raw)) return { line, newline: source.newline, table };
  const words = stretchesIn(raw, isRow).find((it) => start + it.start <= at && at <= start + it.end);
  if (!words) return { line, newline: source.newline, table };
  return { line: { start: start + words.start, end: start + words.end }, newline: '<br>', table };
}

const opening = '<table';
const closing = '</table>';

/** The last that was asked for: a text that is one long table would be gone through for each of its lines. */
const known = remember(({ text }: Source): { table?: Span; readonly isTagged: boolean } => ({
  isTagged: text.includes(opening),
}));

function tableAt(source: Source, at: number, isRow: boolean): Span | undefined {
  const last = known(source);
  if (last.table && last.table.start <= at && at <= last.table.end) return last.table;
  const found = isRow ? rowsAround(source, at) : last.isTagged ? taggedAround(source.text, at) : undefined;
  if (found) last.table = found;
  return found;
}

function rowsAround(source: Source, at: number): Span {
  const isInside = (line: number): boolean => /^\s*[|+]/u.test(textOf(source.text, source.lineSpan(line)));
  let first = source.lineAt(at);
  let last = first;
  while (0 < first && isInside(first - 1)) first--;
  while (last + 1 < source.lineStarts.length && isInside(last + 1)) last++;
  return { start: source.lineSpan(first).start, end: source.lineSpan(last).end };
}

function taggedAround(text: string, at: number): Span | undefined {
  const start = text.lastIndexOf(opening, at);
  const end = text.indexOf(closing, start === -1 ? text.length : start);
  return start !== -1 && at <= end ? { start, end: end + closing.length } : undefined;
}
