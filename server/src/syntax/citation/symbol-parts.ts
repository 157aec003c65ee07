import { issuerOf } from '../../data/issuers';
import { allMatches } from '../../text/match';
import { type Span, textOf } from '../../text/span';

/** A run of letters and digits, and what stands between it and the next. */
export interface Part {
  readonly text: string;
  readonly span: Span;
  readonly separator: Span;
  /** The space within the code of one office. */
  readonly gap?: Span;
}

export const run = /[\p{L}\d]+/gu;

export function readParts(text: string, it: Span): readonly Part[] {
  const words = allMatches(textOf(text, it), run).map((found) => ({
    text: found[0],
    start: it.start + found.index,
    end: it.start + found.index + found[0].length,
  }));
  const parts = words.map(
    ({ text, start, end }, i): Part => ({
      text,
      span: { start, end },
      separator: { start: end, end: words[i + 1]?.start ?? end },
    }),
  );
  const [before, last] = parts.slice(-2);
  if (parts.length < 3 || !before || !last || text.slice(before.span.end, last.span.start).trim() !== '') return parts;
  const name = before.text + last.text;
  if (issuerOf(before.text) || !issuerOf(name)) return parts;
  const span = { start: before.span.start, end: last.span.end };
  return [...parts.slice(0, -2), { text: name, span, separator: last.separator, gap: before.separator }];
}
