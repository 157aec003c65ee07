import { lazily } from '../text/memo';
import { chooseFixes, preferredFix } from './fix';
import type { LintFinding } from './lint';
import { type Fix, type Severity, severities } from './rule';
import { countsInWords } from './words';

/** So many of the same are one habit of writing, not so many mistakes. */
const flood = 20;
/** More than this nobody walks through; the rest comes as these are repaired. */
const most = 100;
/** How many of the other places a folded finding leads to. */
const shownPlaces = 5;

export const tooManyFindings = 'too-many-findings';

/**
 * What is shown of the findings of a text of this length, the same in every editor and on the command line: twenty of one cosmetic
 * kind become one that repairs them all, and of the rest the hundred gravest stay, with a last one that counts the others. Repairs
 * are chosen from all findings, not from these.
 */
export function digest(findings: readonly LintFinding[], length: number): readonly LintFinding[] {
  const folded = fold(findings);
  if (folded.length <= most) return folded;
  const gravest = severities.flatMap((severity) => folded.filter((it) => it.severity === severity));
  const kept = new Set(gravest.slice(0, most));
  return [...folded.filter((it) => kept.has(it)), restOf(gravest.slice(most), length)];
}

/**
 * A finding is cosmetic when it is a hint with a repair, or something to know whose repair is safe, that is, changes nothing of
 * what the draft says. What must be decided place by place, or where a fact must be typed, stays apart, however often it comes.
 */
function isCosmetic(it: LintFinding): boolean {
  if (it.severity !== 'hint' && it.severity !== 'information') return false;
  const fix = preferredFix(it);
  if (!fix || (it.severity === 'information' && !fix.safe)) return false;
  return fix.edits.every((edit) => edit.snippet === undefined);
}

function fold(findings: readonly LintFinding[]): readonly LintFinding[] {
  if (findings.length < flood) return findings;
  const kinds = { hint: new Map<string, LintFinding[]>(), information: new Map<string, LintFinding[]>() };
  /** For each finding all of its kind, where that is a cosmetic one. */
  const alike = findings.map((it) => {
    if (!isCosmetic(it)) return undefined;
    const byRule = kinds[it.severity as keyof typeof kinds];
    const same = byRule.get(it.rule) ?? [];
    if (same.length === 0) byRule.set(it.rule, same);
    same.push(it);
    return same;
  });
  const folded: LintFinding[] = [];
  for (let i = 0; i < findings.length; i++) {
    const it = findings[i] as LintFinding;
    const same = alike[i];
    if (!same || same.length < flood) folded.push(it);
    else if (it === same[0]) folded.push(asOne(it, same));
  }
  return folded;
}

/** Which of the repairs can be made together takes some work: it is found out when somebody asks for the repair. */
function asOne(first: LintFinding, members: readonly LintFinding[]): LintFinding {
  const fixes = lazily((): readonly Fix[] => {
    const safe = members.every((it) => preferredFix(it)?.safe);
    const chosen = chooseFixes(members, { unsafe: !safe });
    const edits = chosen.flatMap((it) => it.edits);
    return [{ title: `Sửa cả ${chosen.length} chỗ như vậy`, edits, safe }];
  });
  return {
    rule: first.rule,
    severity: first.severity,
    span: first.span,
    message: `${first.message} (và ${members.length - 1} chỗ nữa như vậy)`,
    get fixes() {
      return fixes();
    },
    related: members.slice(1, 1 + shownPlaces).map((it) => ({ span: it.span, message: it.message })),
    members,
  };
}

function restOf(rest: readonly LintFinding[], length: number): LintFinding {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const it of rest) counts[it.severity]++;
  return {
    rule: tooManyFindings,
    severity: 'information',
    span: { start: length, end: length },
    message: `Còn ${rest.length} chỗ nữa chưa hiện (${countsInWords(counts)}), sẽ hiện dần khi các chỗ khác được sửa`,
  };
}
