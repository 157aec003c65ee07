import type { Span } from '../../server/src/text/span';

/** A text in which `‸` is the caret and `⟦` and `⟧` stand around stretches of it, in the order of their beginnings. */
export interface Marked {
  readonly text: string;
  readonly at: number;
  readonly spans: readonly Span[];
}

/** A text without a caret has it at the end. */
export function readMarked(marked: string): Marked {
  let text = '';
  let at: number | undefined;
  const open: { start: number; end: number }[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const sign of marked) {
    if (sign === '‸') at = text.length;
    else if (sign === '⟦') {
      const it = { start: text.length, end: text.length };
      open.push(it);
      spans.push(it);
    } else if (sign === '⟧') {
      const it = open.pop();
      if (!it) throw new Error('a mark is closed that was not opened');
      it.end = text.length;
    } else text += sign;
  }
  if (0 < open.length) throw new Error('a mark is not closed');
  return { text, at: at ?? text.length, spans };
}

/** The text with marks around the stretches, to be compared with what was written by hand. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((it, i) => [
    { at: it.start, order: i, sign: '⟦' },
    { at: it.end, order: -1 - i, sign: '⟧' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let from = 0;
  for (const { at, sign } of marks) {
    result += text.slice(from, at) + sign;
    from = at;
  }
  return result + text.slice(from);
}
