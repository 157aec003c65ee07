import type { Fix } from '../../lint/rule';
import { replace } from '../../text/edit';
import type { Span } from '../../text/span';
import { type FoundSyllable, inCase, isWrong } from './_names';

/**
 * A change of case is never safe: it alters no word, but it may alter whom a word means, and many stand in the names of cited
 * documents.
 */
export const recase = (title: string, edits: Fix['edits']): Fix => ({ title, edits, safe: false });

/** From the first letter that must change to the end of the last syllable that must. */
export function wrongSpan(wrong: readonly FoundSyllable[]): Span {
  const first = wrong[0] as FoundSyllable;
  const last = wrong[wrong.length - 1] as FoundSyllable;
  return { start: first.span.start, end: last.span.end };
}

export const editsFor = (wrong: readonly FoundSyllable[]): Fix['edits'] =>
  wrong.map(({ text, span, wantsCapital }) => replace(span, inCase(text, wantsCapital === true)));

/** The words as they stand and as they should, on one line. */
export function spell(
  text: string,
  syllables: readonly FoundSyllable[],
): { readonly is: string; readonly should: string } {
  const start = syllables[0]?.span.start ?? 0;
  const end = syllables[syllables.length - 1]?.span.end ?? start;
  let should = '';
  let at = start;
  for (const it of syllables) {
    should += text.slice(at, it.span.start) + (isWrong(it) ? inCase(it.text, it.wantsCapital === true) : it.text);
    at = it.span.end;
  }
  return { is: text.slice(start, end), should };
}
