import type { Source } from '../text/source';
import type { Span } from '../text/span';
import { printable, width } from './terminal';

/** Columns that an excerpt may take, and how many of them stand before the span where there is much. */
const most = 96;
const before = 32;

/**
 * The line in which a span begins, no wider than a page, and carets under the span:
 *
 *     … báo cáo về Sở trước ngày 31/4/2026 để tổng hợp
 *                                ^^^^^^^^^
 *
 * A line that says nothing has none.
 */
export function excerpt(source: Source, it: Span): { readonly line: string; readonly carets: string } | undefined {
  const whole = source.lineSpanAt(it.start);
  const start = windowStart(source.text, { start: whole.start, end: it.start });
  let line = start.isCut ? '…' : '';
  let carets = ' '.repeat(line.length);
  let at = start.at;
  for (const character of source.text.slice(start.at, Math.min(whole.end, start.at + 8 * most))) {
    const columns = character === '\t' ? 1 : width(character);
    if (most < carets.length + columns) {
      line += '…';
      break;
    }
    line += character === '\t' ? ' ' : printable(character);
    const isMarked = it.start <= at && at < Math.max(it.end, it.start + 1);
    carets += (isMarked ? '^' : ' ').repeat(columns);
    at += character.length;
  }
  if (line.trim() === '') return undefined;
  return { line: line.trimEnd(), carets: carets.includes('^') ? carets.trimEnd() : `${carets}^` };
}

/** Where to begin so that the span is in sight with some words before it: after the indent, or at a word. */
function windowStart(text: string, head: Span): { readonly at: number; readonly isCut: boolean } {
  let at = head.start;
  while (at < head.end && (text[at] === ' ' || text[at] === '\t')) at++;
  if (head.end - at <= before + 8) return { at, isCut: false };
  const space = text.indexOf(' ', head.end - before);
  return { at: space === -1 || head.end <= space ? head.end - before : space, isCut: true };
}
