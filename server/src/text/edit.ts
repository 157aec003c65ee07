import { type Span, span } from './span';

/**
 * One replacement. `text` is what a plain client gets; `snippet` is the same in snippet syntax, for editors that let the
 * drafter tab through the places where a fact must be typed.
 */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly snippet?: string;
}

export const replace = (at: Span, text: string): Edit => ({ span: at, text });
export const insert = (at: number, text: string, snippet?: string): Edit => ({
  span: span(at, at),
  text,
  ...(snippet !== undefined && { snippet }),
});
export const remove = (at: Span): Edit => ({ span: at, text: '' });

const byPlace = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** True when no two edits share a character or insert at the same place. */
export function areApart(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort(byPlace);
  return sorted.every((edit, i) => {
    const before = sorted[i - 1];
    if (!before) return true;
    if (edit.span.start < before.span.end) return false;
    const bothInsertHere = before.span.start === edit.span.start && before.span.end === edit.span.end;
    return !bothInsertHere;
  });
}

/** The text after the edits, which must be apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
