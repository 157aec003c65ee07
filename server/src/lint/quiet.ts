import type { Source } from '../text/source';
import { type Span, span, touches } from '../text/span';
import { tooManyFindings } from './flood';
import type { LintFinding } from './lint';

/** How long a new finding on the line being typed waits: Unikey and Telex delete and re-insert, and half-made syllables must not flash. */
export const quietMilliseconds = 600;

/**
 * The lines from one to another that are being typed, and what stands just above them, over an empty line at most: a list is
 * not without recipients, nor its last item without a full stop, as long as the next one is in the making.
 */
export const inTheMaking = (source: Source, first: number, last: number): Span =>
  span(source.lineSpan(Math.max(0, first - 2)).start, source.lineSpan(last).end);

/** Where nothing new is shown yet, and what was said of it before. */
export interface Quiet {
  readonly lines: Span;
  readonly shownBefore: ReadonlySet<string>;
}

/**
 * What of the findings may be shown now. One that was shown before stays, one that is repaired goes at once, one that is new
 * in the making waits until the typing pauses.
 */
export function holdBack(
  findings: readonly LintFinding[],
  quiet: Quiet | undefined,
): { readonly shown: readonly LintFinding[]; readonly held: number } {
  if (!quiet) return { shown: findings, held: 0 };
  const shown = findings.filter((it) => !concerns(it, quiet.lines) || quiet.shownBefore.has(sayingOf(it)));
  return { shown, held: findings.length - shown.length };
}

/** Whether a finding is about these lines, in one place or another. */
export const concerns = (it: LintFinding, lines: Span): boolean =>
  touches(lines, it.span) || it.related?.some((other) => !other.plan && touches(lines, other.span)) === true;

/** A finding without its place, which typing moves, and one that counts others without their number. */
export const sayingOf = (it: LintFinding): string =>
  it.members || it.rule === tooManyFindings ? it.rule : `${it.rule}\u0000${it.message}`;
