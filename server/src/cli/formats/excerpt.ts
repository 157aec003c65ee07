import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { printable, width } from '../terminal';

/** Columns that an excerpt may take, and how many of them stand before the span where there is much. */
const most = 96;
const before = 32;

interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

interface WindowStart {
  readonly at: number;
  readonly isCut: boolean;
}

/**
 * The line in which a span begins, no wider than a page, and carets under the span:
 *
 *     … báo cáo về Sở trước ngày 31/4/2026 để tổng hợp
 *                                ^^^^^^^^^
 *
 * A line that says nothing has none.
 */
export function excerpt(source: Source, it: Span): Excerpt | undefined {
  const whole = source.lineSpanAt(it.start);
  const start = windowStart(source.text, { start: whole.start, end: it.start });
  const window = source.text.slice(start.at, Math.min(whole.end, start.at + most + 1));
  if (plain.test(window)) return plainExcerpt(window, it, start);
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

/** Signs that are printed as they are, each in a column of its own: all letters of Vietnamese, and what stands between them. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2026\u2030-\u205E]*$/u;

/** The same for what nearly all drafts are made of. */
function plainExcerpt(window: string, it: Span, { at, isCut }: WindowStart): Excerpt | undefined {
  const cut = isCut ? '…' : '';
  const room = most - cut.length;
  const line = `${cut}${window.slice(0, room)}${room < window.length ? '…' : ''}`.trimEnd();
  if (line === '') return undefined;
  const shown = Math.min(window.length, room);
  const from = Math.min(it.start - at, shown);
  const to = Math.min(Math.max(it.end - at, from + 1), shown);
  return { line, carets: `${' '.repeat(cut.length + from)}${'^'.repeat(Math.max(1, to - from))}` };
}

const joiner = '\u200D';
const flag = /^[\u{1F1E6}-\u{1F1FF}]$/u;

/** Whether the character makes one picture with the one before it: a flag of two letters, a colour of skin, people hand in hand. */
const joins = (last: string, character: string): boolean =>
  (flag.test(character) && flag.test(last)) ||
  (/^[\u{1F3FB}-\u{1F3FF}]$/u.test(character) && /^\p{Extended_Pictographic}$/u.test(last)) ||
  (last === joiner && /^\p{Extended_Pictographic}$/u.test(character));

/** Where to begin so that the span is in sight with some words before it: after the indent, or at a word. */
function windowStart(text: string, head: Span): WindowStart {
  let at = head.start;
  while (at < head.end && (text[at] === ' ' || text[at] === '\t')) at++;
  if (head.end - at <= before + 8) return { at, isCut: false };
  const words = text.slice(head.end - before, head.end);
  const space = words.indexOf(' ');
  // Not between the two halves of a character, nor between a letter and its marks.
  const offset = space === -1 ? words.search(/[^\p{M}\p{Cs}]/u) : space;
  return { at: head.end - before + Math.max(0, offset), isCut: true };
}
