import { type Span, touches } from '../text/span';
import type { LintFinding } from './lint';

/** How long a new finding on the line being typed waits: Unikey and Telex delete and re-insert, and half-made syllables must not flash. */
export const quietMilliseconds = 600;

/**
 * What of the findings may be shown now. One that was shown before stays, one that is repaired goes at once, one that is new
 * on the line being typed waits until the typing pauses.
 */
export function holdBack(
  findings: readonly LintFinding[],
  typing: { readonly line: Span; readonly shownBefore: ReadonlySet<string> } | undefined,
): { readonly shown: readonly LintFinding[]; readonly held: number } {
  if (!typing) return { shown: findings, held: 0 };
  const shown = findings.filter((it) => {
    const isOnLine = touches(typing.line, it.span) || it.related?.some((other) => touches(typing.line, other.span));
    return !isOnLine || typing.shownBefore.has(sayingOf(it));
  });
  return { shown, held: findings.length - shown.length };
}

/** A finding without its place: typing moves it. */
export const sayingOf = (it: LintFinding): string => `${it.rule}\u0000${it.message}`;
