import type { Span } from '../text/span';
import type { LintFinding, RuleCrash } from './lint';
import { type Finding, type Fix, isMade, isRepaired, type RepairGuard, type Rule, ruled, type Severity } from './rule';

/** Takes down what the rules say of one text. */
export interface Collecting {
  readonly findings: LintFinding[];
  readonly crashes: RuleCrash[];
  /** How many findings there are beside these. */
  readonly unkept: Record<Severity, number>;
  /** A rule that throws is our bug: it is noted, and the others go on. */
  readonly attempt: (rule: Rule, run: () => void) => void;
  readonly say: (rule: Rule, finding: Finding) => void;
}

interface About {
  /** Of the text. */
  readonly length: number;
  readonly severityOf: (rule: Rule, finding: Finding) => Severity;
}

export function startCollecting({ length, severityOf }: About): Collecting {
  const findings: LintFinding[] = [];
  const crashes: RuleCrash[] = [];
  const unkept: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const counts = new Map<Rule, number>();
  const fence = createFence(length);
  const most = mostOf(length);

  const attempt: Collecting['attempt'] = (rule, run) => {
    try {
      run();
    } catch (error) {
      if (crashes.every((it) => it.rule !== rule.id)) crashes.push({ rule: rule.id, error });
    }
  };
  const guardOf =
    (rule: Rule): RepairGuard =>
    (look) => {
      let fixes: readonly Fix[] = [];
      attempt(rule, () => {
        const found = look();
        if (!found.every(fence.isSound)) throw new RangeError(`${rule.id}: ${JSON.stringify(found)}`);
        fixes = found;
      });
      return fixes;
    };
  const say: Collecting['say'] = (rule, finding) => {
    if (!fence.isInside(finding)) throw new RangeError(`${rule.id}: ${JSON.stringify(finding)}`);
    const ruling = { rule: rule.id, severity: severityOf(rule, finding) };
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= most) findings.push(ruled(finding, ruling, guardOf(rule)));
    else unkept[ruling.severity]++;
  };
  return { findings, crashes, unkept, attempt, say };
}

/** So many findings of one rule are kept of a text or a paragraph: no draft comes near, and a million signs must not take all memory. */
export const mostOf = (length: number): number => 10_000 + length / 64;

/** So many edits are looked at sooner than it is known that they have been. */
const fewEdits = 4;

/**
 * A place that is none would put all findings out of order, and no editor takes it. One repair may be that of many findings: a long
 * one is looked at once.
 */
function createFence(length: number): Fence {
  const isPlace = (it: Span): boolean => 0 <= it.start && it.start <= it.end && it.end <= length;
  const sound = new Set<Fix>();
  const isSound = (fix: Fix): boolean => {
    if (!isMade(fix) || sound.has(fix)) return true;
    const isSoundNow = fix.edits.every((edit) => isPlace(edit.span));
    if (isSoundNow && fewEdits < fix.edits.length) sound.add(fix);
    return isSoundNow;
  };
  const isInside = (finding: Finding): boolean =>
    isPlace(finding.span) &&
    (finding.related?.every((it) => it.plan !== undefined || isPlace(it.span)) ?? true) &&
    (!isRepaired(finding) || (finding.fixes?.every(isSound) ?? true));
  return { isInside, isSound };
}

interface Fence {
  readonly isInside: (finding: Finding) => boolean;
  readonly isSound: (fix: Fix) => boolean;
}
