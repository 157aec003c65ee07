import type { Source } from '../../text/source';
import { type Span, textOf } from '../../text/span';
import { formOf, hasTags } from '../line';
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
  const table = isRow ? rowsAround(source, at) : taggedAround(source.text, at);
  if (!isRow && !hasTags(raw)) return { line, newline: source.newline, table };
  const words = stretchesIn(raw, isRow).find((it) => start + it.start <= at && at <= start + it.end);
  if (!words) return { line, newline: source.newline, table };
  return { line: { start: start + words.start, end: start + words.end }, newline: '<br>', table };
}

function rowsAround(source: Source, at: number): Span {
  const isInside = (line: number): boolean => /^\s*[|+]/u.test(textOf(source.text, source.lineSpan(line)));
  let first = source.lineAt(at);
  let last = first;
  while (0 < first && isInside(first - 1)) first--;
  while (last + 1 < source.lineStarts.length && isInside(last + 1)) last++;
  return { start: source.lineSpan(first).start, end: source.lineSpan(last).end };
}

const closing = '</table>';

function taggedAround(text: string, at: number): Span | undefined {
  const start = text.lastIndexOf('<table', at);
  const end = text.indexOf(closing, start === -1 ? text.length : start);
  return start !== -1 && at <= end ? { start, end: end + closing.length } : undefined;
}
