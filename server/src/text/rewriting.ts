import type { Edit } from './edit';
import { firstFrom } from './sorted';
import { type Span, span } from './span';

/** What becomes of a text that was copied from elsewhere. */
export type ChangeKind =
  | 'joined'
  | 'space'
  | 'page-number'
  | 'page-line'
  | 'note'
  | 'note-moved'
  | 'hidden'
  | 'ligature'
  | 'bullet'
  | 'composed'
  | 'old-code';

/** One thing that was done, for the drafter to judge. White space counts only by how often; all else is told letter by letter. */
export interface Change {
  readonly kind: ChangeKind;
  readonly at: Span;
  readonly before: string;
  readonly after: string;
}

/** Edits that are apart, and what they do. */
export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

/** From a place in the text after the edits to the same place before; what was written anew leads to where it was written. */
export function backThrough(edits: readonly Edit[]): (at: Span) => Span {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  /** Where each edit begins in the text after it. */
  const starts: number[] = [];
  let shift = 0;
  for (const it of sorted) {
    starts.push(it.span.start + shift);
    shift += it.text.length - (it.span.end - it.span.start);
  }
  const lastBefore = (at: number): number => firstFrom(starts, at + 1, (it) => it) - 1;
  const back = (at: number, side: 'start' | 'end'): number => {
    const edit = sorted[lastBefore(at)];
    const start = starts[lastBefore(at)];
    if (!edit || start === undefined) return at;
    const past = at - start - edit.text.length;
    if (0 <= past) return edit.span.end + past;
    return side === 'start' ? edit.span.start : edit.span.end;
  };
  return ({ start, end }) => {
    const from = back(start, 'start');
    return span(from, Math.max(from, back(end, 'end')));
  };
}
