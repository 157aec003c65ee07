import { forEachMatch } from '../text/match';
import type { Span } from '../text/span';
import { type Paragraph, remember } from './paragraph';

/** What stands between quotation marks that are closed, the marks included; spans count in the paragraph's `text`. */
export const quotationsOf: (paragraph: Paragraph) => readonly Span[] = remember(({ text }) => readQuotations(text));

const marks = /["“”]/gu;

export function readQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  let straight: number | undefined;
  forEachMatch(text, marks, ({ 0: sign, index }) => {
    if (sign === '“') open ??= index;
    else if (sign === '”') {
      if (open !== undefined) found.push({ start: open, end: index + 1 });
      open = undefined;
    } else if (straight === undefined) straight = index;
    else {
      found.push({ start: straight, end: index + 1 });
      straight = undefined;
    }
  });
  return found;
}

/** Whether the words at an offset are another's. */
export const isQuotedAt = (quotations: readonly Span[], at: number): boolean =>
  quotations.some((it) => it.start < at && at < it.end);
