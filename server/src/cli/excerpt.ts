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
  let last = '';
  for (const character of source.text.slice(start.at, Math.min(whole.end, start.at + 8 * most))) {
    const shown =
      character === '\t' ? ' ' : character === joiner ? printable(last + joiner).slice(-1) : printable(character);
    const columns = joins(last, character) ? 0 : shown === character ? width(character) : 1;
    if (most < carets.length + columns) {
      line += '…';
      break;
    }
    line += shown;
    const isMarked = it.start <= at && at < Math.max(it.end, it.start + 1);
    carets += (isMarked ? '^' : ' ').repeat(columns);
    // What takes no room of its own is marked under what it stands on.
    if (isMarked && columns === 0) carets = carets.replace(/ $/u, '^');
    at += character.length;
    last = flag.test(character) && flag.test(last) ? '' : character;
  }
  if (line.trim() === '') return undefined;
  return { line: line.trimEnd(), carets: carets.includes('^') ? carets.trimEnd() : `${carets}^` };
}

const joiner = '\u200D';
const flag = /^[\u{1F1E6}-\u{1F1FF}]$/u;

/** Whether the character makes one picture with the one before it: a flag of two letters, a colour of skin, people hand in hand. */
const joins = (last: string, character: string): boolean =>
  (flag.test(character) && flag.test(last)) ||
  (/^[\u{1F3FB}-\u{1F3FF}]$/u.test(character) && /^\p{Extended_Pictographic}$/u.test(last)) ||
  (last === joiner && /^\p{Extended_Pictographic}$/u.test(character));

/** Where to begin so that the span is in sight with some words before it: after the indent, or at a word. */
function windowStart(text: string, head: Span): { readonly at: number; readonly isCut: boolean } {
  let at = head.start;
  while (at < head.end && (text[at] === ' ' || text[at] === '\t')) at++;
  if (head.end - at <= before + 8) return { at, isCut: false };
  const words = text.slice(head.end - before, head.end);
  const space = words.indexOf(' ');
  // Not between the two halves of a character, nor between a letter and its marks.
  const offset = space === -1 ? words.search(/[^\p{M}\p{Cs}]/u) : space;
  return { at: head.end - before + Math.max(0, offset), isCut: true };
}
