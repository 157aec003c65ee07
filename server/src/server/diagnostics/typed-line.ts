import { concerns, inTheMaking, type Quiet, sayingOf } from '../../lint/quiet';
import type { Change } from '../../text/change';
import type { Source } from '../../text/source';
import type { Presented } from './presented';

/** The line that is being typed, and what was said of it before. */
export interface Typing {
  readonly line: number;
  readonly shownBefore: ReadonlySet<string>;
}

/** Where the last of the changes ended. */
export function endOf(source: Source, changes: readonly Change[]): { readonly changedAt?: number } {
  const change = changes[changes.length - 1];
  return change?.range ? { changedAt: source.offsetAt(change.range.start) + change.text.length } : {};
}

export const quietAround = (typing: Typing | undefined, source: Source): Quiet | undefined =>
  typing && { lines: inTheMaking(source, typing.line, typing.line), shownBefore: typing.shownBefore };

const longestTyped = 40;

/** Absent where the text has changed otherwise: by a paste, an undo of much, or a program. */
export function readTyping(
  source: Source,
  changes: readonly Change[],
  last: Presented | undefined,
): Typing | undefined {
  const isTyped = changes.every(
    (it) => it.range && it.text.length <= longestTyped && !/\S\s*[\n\r]\s*\S/u.test(it.text),
  );
  const range = changes[changes.length - 1]?.range;
  if (!isTyped || !range) return undefined;
  const line = source.lineAt(source.offsetAt(range.start) + (changes[changes.length - 1]?.text.length ?? 0));
  const shownBefore = new Set<string>();
  if (last) {
    const at = inTheMaking(last.analysis.document.source, range.start.line, range.end.line);
    for (const it of last.shown) if (concerns(it, at)) shownBefore.add(sayingOf(it));
  }
  return { line, shownBefore };
}
