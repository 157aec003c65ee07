import { applyEdits, areApart, type Edit } from '../text/edit';
import { firstFrom } from '../text/sorted';
import type { LintFinding } from './lint';
import type { Fix } from './rule';

/** The repair of a finding that may be made unseen: its first, unless that is a choice. */
export const preferredFix = ({ fixes }: LintFinding): Fix | undefined =>
  fixes?.[0]?.isChoice ? undefined : fixes?.[0];

export interface FixedText {
  readonly text: string;
  /** How many findings were repaired, by rule. */
  readonly repaired: ReadonlyMap<string, number>;
}

const mostRounds = 10;

/**
 * Applies preferred fixes until none is left. Fixes that touch each other wait for the next round, where they are asked for
 * again; a text that comes back ends the rounds, so two rules that disagree cannot go on for ever.
 */
export function fixText(
  text: string,
  { lint, unsafe }: { readonly lint: (text: string) => readonly LintFinding[]; readonly unsafe: boolean },
): FixedText {
  const seen = new Set([text]);
  const repaired = new Map<string, number>();
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseFixes(lint(current), { unsafe });
    if (chosen.length === 0) break;
    const next = applyEdits(
      current,
      chosen.flatMap((it) => it.edits),
    );
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
    for (const it of chosen) repaired.set(it.rule, (repaired.get(it.rule) ?? 0) + 1);
  }
  return { text: current, repaired };
}

interface Chosen {
  readonly rule: string;
  readonly edits: readonly Edit[];
}

/** The fixes that can be applied together, the first in the text first. */
export function chooseFixes(
  findings: readonly LintFinding[],
  { unsafe }: { readonly unsafe: boolean },
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const taken: Edit[] = [];
  // One renumbering is offered by each of the findings that it repairs.
  const unsound = new Set<Fix>();
  for (const finding of findings) {
    const fix = unsafe ? preferredFix(finding) : finding.fixes?.find((it) => it.safe);
    if (!fix || fix.edits.length === 0 || unsound.has(fix) || fix.edits.some((it) => isTaken(taken, it))) continue;
    if (!areApart(fix.edits)) {
      unsound.add(fix);
      continue;
    }
    for (const it of fix.edits) taken.splice(placeIn(taken, it.span.start), 0, it);
    chosen.push({ rule: finding.rule, edits: fix.edits });
  }
  return chosen;
}

/** What a repair of them all does, in a word: who is to lose something is told so. */
export const doingOf = (findings: readonly LintFinding[]): 'Xóa' | 'Sửa' =>
  findings.every((it) => preferredFix(it)?.title.startsWith('Xóa ')) ? 'Xóa' : 'Sửa';

/** Where an edit that begins at `start` belongs among edits in order. */
const placeIn = (taken: readonly Edit[], start: number): number => firstFrom(taken, start, (it) => it.span.start);

/** Two repairs that meet at one place may each assume that the other is not there. */
function isTaken(taken: readonly Edit[], edit: Edit): boolean {
  const at = placeIn(taken, edit.span.start);
  const before = taken[at - 1];
  const after = taken[at];
  return (
    (before !== undefined && edit.span.start <= before.span.end) ||
    (after !== undefined && after.span.start <= edit.span.end)
  );
}
